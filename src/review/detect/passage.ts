import type { Passage } from '#core/document';
import type { Binding } from '#core/finding';
import { nameValue, type PersonName } from '#core/values/person-name';
import { reportAddressLines } from './block-address.ts';
import { type DetectContext, type Place, report } from './context.ts';
import type { EvidenceKey } from './evidence-table.ts';
import { type Form, formsIn, type Pair, pairsIn } from './forms.ts';
import { addressBlocks, type LineName, salutations, signOffs } from './letters.ts';
import { type Line, linesOf, lineText } from './lines.ts';
import type { Mark } from './marks.ts';
import { registerEvidence } from './name-record.ts';
import { reportParties } from './parties.ts';
import { readProse } from './prose.ts';
import { mayBeSame, type RecordPerson, reportRecord } from './record.ts';
import { formEnd, type Letter, lettersIn, type Region, regionAt } from './regions.ts';
import { scan } from './scan.ts';
import { TakenStretches } from './sentences.ts';

/** What the document as a whole says of its passages. */
export type DocumentNature = {
  /** Sent by an official address: who signs is staff. */
  readonly official: boolean;
  /** A mail: who signs wrote it. */
  readonly mail: boolean;
  /** Minutes of a meeting: people named are there in office. */
  readonly minutes: boolean;
};

type Work = {
  readonly text: string;
  readonly place: Place;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly taken: TakenStretches;
  readonly people: RecordPerson[];
  readonly nature: DocumentNature;
  readonly context: DetectContext;
};

function reportLineName(work: Work, found: LineName, binding: Binding, key: EvidenceKey): void {
  const keys: readonly EvidenceKey[] = [
    key,
    'name-shape',
    ...(found.name.title === '' ? [] : (['name-title'] as const)),
    ...registerEvidence(found.name, work.context.names),
  ];
  if (work.taken.overlaps(found.start, found.end)) return;
  const reported = report(work.context, work.place, {
    type: 'person-name',
    start: found.start,
    end: found.end,
    value: nameValue(found.name),
    keys,
    phrase: '',
    binding,
  });
  if (!reported) return;
  work.taken.take(found.start, found.end);
  if (!work.people.some((person) => person.binding.key === binding.key))
    work.people.push({ name: found.name, binding });
}

// What was reported since `from` of identifying kinds is taken; words that fill a form's field may still hold identifiers.
function takeReported(work: Work, from: number): void {
  for (const { span, reasons } of work.context.out.slice(from)) {
    if (!reasons.includes('filled in')) work.taken.take(span.start - work.place.offset, span.end - work.place.offset);
  }
}

function reportForm(work: Work, form: Form, binding: Binding): readonly RecordPerson[] {
  const before = work.context.out.length;
  const entries = form.pairs.map((pair: Pair) => ({
    heading: pair.heading,
    text: work.text.slice(pair.start, pair.end),
    place: { ...work.place, offset: work.place.offset + pair.start },
    keys: [pair.heading.match === 'person' ? ('heading-person' as const) : ('label' as const)],
  }));
  const people = reportRecord(entries, binding.kind, binding.key, work.context);
  takeReported(work, before);
  return people;
}

function namesSomebody(form: Form): boolean {
  return form.pairs.some(
    ({ heading }) => heading.group === '' && (heading.field === 'person-name' || heading.field === 'surname'),
  );
}

type Signed = { readonly author: Binding | null; readonly official: boolean };

function signOffOf(work: Work, letter: Letter, count: number): Signed {
  const { signOff, block } = letter;
  const [found] = signOff?.names ?? [];
  if (signOff === null || found === undefined) return { author: null, official: false };
  const office =
    signOff.office || work.nature.official || (block !== null && block.names.length > 0 && !work.nature.mail);
  const binding: Binding = { kind: 'sign-off', key: `sign-off:${count}`, role: office ? 'officer' : 'correspondent' };
  reportLineName(work, found, binding, 'name-sign-off');
  return { author: office ? null : binding, official: office };
}

// The person greeted is the addressee above, or another of the household.
function greetedBinding(addressees: readonly RecordPerson[], name: PersonName, base: Binding, index: number): Binding {
  const same = addressees.find((person) => person.name !== null && mayBeSame(person.name, name));
  if (same !== undefined) return same.binding;
  return addressees.length === 0 && index === 0 ? base : { ...base, key: `${base.key}/greeted-${index + 1}` };
}

function reportLetter(work: Work, letter: Letter, count: number): Region {
  const { block, salutation } = letter;
  const role = block?.organisation === true ? 'professional' : 'subject';
  const base: Binding = { kind: 'addressee', key: `addressee:${count}`, role };
  const addressees: RecordPerson[] = [];
  for (const [index, found] of (block?.names ?? []).entries()) {
    const binding = index === 0 ? base : { ...base, key: `${base.key}/second` };
    reportLineName(work, found, binding, 'name-addressee');
    addressees.push({ name: found.name, binding });
  }
  for (const [index, found] of (salutation?.names ?? []).entries()) {
    const official = found.name.title === 'Councillor' || (work.nature.mail && !work.nature.official);
    const binding = greetedBinding(addressees, found.name, official ? { ...base, role: 'officer' } : base, index);
    reportLineName(work, found, binding, 'name-salutation');
    if (addressees.length === 0) addressees.push({ name: found.name, binding });
  }
  const signed = signOffOf(work, letter, count);
  const [addressee] = addressees;
  const owner = addressee?.binding ?? signed.author;
  if (block !== null && owner !== null && (addressee !== undefined || !block.organisation)) {
    const from = work.context.out.length;
    reportAddressLines(
      work.text.slice(block.start, block.end),
      { ...work.place, offset: work.place.offset + block.start },
      owner,
      work.context,
    );
    takeReported(work, from);
  }
  const subject = addressee?.binding ?? signed.author;
  if (subject !== null) reportCorrespondence(work, letter, subject);
  return {
    start: letter.start,
    end: letter.end,
    subject: subject?.role === 'officer' ? signed.author : subject,
    author: signed.author,
    record: false,
  };
}

function reportCorrespondence(work: Work, letter: Letter, subject: Binding): void {
  const line = letter.salutation?.line ?? letter.signOff?.line;
  const at = line === undefined ? undefined : work.lines[line];
  if (at === undefined || subject.role === 'officer' || subject.role === 'professional') return;
  report(work.context, work.place, {
    type: 'correspondence',
    start: at.start,
    end: at.end,
    value: lineText(work.text, at),
    keys: ['letter'],
    phrase: '',
    binding: subject,
  });
}

// "From: … / Sent: … / To: …" of a quoted mail, and "On 3 Feb, Amina Hassan <a@b.org> wrote:".
function reportQuoted(work: Work): void {
  const { text, lines } = work;
  let count = 0;
  lines.forEach((line, index) => {
    const words = lineText(text, line).slice(0, 400);
    const header = /^[>\s*]*(from|to|cc)\s*:\s*\**\s*/iu.exec(words);
    const wrote =
      header === null && words.includes('@') && /\bwrote:$/iu.test(words)
        ? /^.*?(?:\d{4}|\d{2}:\d{2})(?: at [0-9:]+)?,?\s+/u.exec(words)
        : null;
    const lead = header ?? wrote;
    if (lead === null) return;
    const near = lines.slice(Math.max(0, index - 3), index + 5).map((each) => lineText(text, each));
    if (header !== null && !near.some((each) => /^[>\s*]*(?:sent|date|subject)\s*:/iu.test(each))) return;
    count += 1;
    const from = work.context.out.length;
    const offset = line.start + lead[0].length;
    const place = { ...work.place, offset: work.place.offset + offset };
    const list = words.slice(lead[0].length).replace(/\s*wrote:$/iu, '');
    work.people.push(
      ...reportParties(list, place, `quoted-${(header?.[1] ?? 'from').toLowerCase()}-${count}`, work.context),
    );
    takeReported(work, from);
  });
}

function postcodeLines(work: Work): readonly number[] {
  const found: number[] = [];
  let line = 0;
  for (const mark of work.marks) {
    if (mark.kind !== 'postcode') continue;
    while (line < work.lines.length - 1 && (work.lines[line]?.end ?? 0) < mark.start) line += 1;
    const { start = 0, end = 0 } = work.lines[line] ?? {};
    if (mark.start >= start && mark.end <= end && end - mark.end <= 1 && found.at(-1) !== line) found.push(line);
  }
  return found;
}

function formRegions(
  work: Work,
  letters: readonly Letter[],
  letterRegions: readonly Region[],
  forms: readonly Form[],
): Region[] {
  const regions: Region[] = [];
  forms.forEach((form, index) => {
    const around = namesSomebody(form) ? null : (regionAt(letterRegions, form.start)?.subject ?? null);
    const binding = around ?? { kind: 'form' as const, key: `form:${index + 1}`, role: 'subject' as const };
    const people = reportForm(work, form, binding);
    work.people.push(...people.filter(({ name }) => name !== null));
    if (around !== null) return;
    const [subject] = people;
    const end = formEnd(forms, index, letters, work.text.length);
    const known = subject !== undefined && subject.binding.role === 'subject' && subject.name !== null;
    const inLetter = regionAt(letterRegions, form.start);
    regions.push({
      start: form.start,
      end,
      subject: subject?.binding ?? null,
      author: inLetter?.author ?? null,
      record: known,
    });
  });
  return regions;
}

/** Reports everything in a passage: labelled values, letters with their heads and closes, quoted mails, and the prose between. */
export function reportPassage(passage: Passage, unit: number, nature: DocumentNature, context: DetectContext): void {
  const { text } = passage;
  const place: Place = { unit, row: null, column: null, offset: 0 };
  const work: Work = {
    text,
    place,
    lines: linesOf(text),
    marks: scan(text),
    taken: new TakenStretches(),
    people: [],
    nature,
    context,
  };
  const lines = work.lines;
  reportQuoted(work);
  const pairs = pairsIn(text, lines).filter(({ start, end }) => !work.taken.overlaps(start, end));
  const forms = formsIn(text, lines, pairs);
  const labelled = pairs.filter(({ heading }) => heading.field === 'postal-address');
  const blocks = addressBlocks(text, lines, postcodeLines(work)).filter(
    (block) => !labelled.some(({ start, end }) => start < block.end && block.start < end),
  );
  const letters = lettersIn({
    blocks,
    salutations: salutations(text, lines),
    signOffs: signOffs(text, lines),
    lines,
    length: text.length,
  });
  const letterRegions = letters.map((letter, index) => reportLetter(work, letter, index + 1));
  const regions = [...letterRegions, ...formRegions(work, letters, letterRegions, forms)].sort(
    (one, other) => one.start - other.start,
  );
  readProse(
    {
      text,
      place,
      marks: work.marks,
      taken: work.taken,
      people: work.people,
      subjectAt: (offset) => regionAt(regions, offset)?.subject ?? null,
      authorAt: (offset) => regionAt(regions, offset)?.author ?? null,
      underRecord: (offset) => regionAt(regions, offset)?.record ?? false,
      kind: 'prose',
      newKey: (count) => `prose:${count}`,
      role: nature.minutes ? 'officer' : 'subject',
    },
    context,
  );
}
