import type { Binding } from '#core/finding';
import { report } from '../context.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { readNames } from '../names/names.ts';
import { takeReported, type Work } from '../passage-work.ts';
import { alsoDisability } from '../records/badge-forms.ts';
import { mayBeSame, type RecordPerson, reportRecord } from '../records/record.ts';
import type { Form } from './forms.ts';
import { withoutOffice } from './line-names.ts';
import type { Pair } from './pairs.ts';
import { isOfficialAddress } from './parties.ts';
import { formEnd, type Letter, type Region } from './regions.ts';

// "Card no: D00418822": a library's or a pass's number, where it is no payment card's.
function ofCard(heading: Pair['heading'], value: string, asOf: Date): Pair['heading'] {
  return heading.field === 'payment-card' && readValues('payment-card', value, asOf).length === 0
    ? { ...heading, field: 'local-reference' }
    : heading;
}

// A referrer or contact with an address at a school or the council is there by profession.
function asProfessionals({ context: { out } }: Work, from: number): void {
  const keys = new Set(
    out
      .slice(from)
      .filter(
        ({ type, value, binding }) =>
          type === 'email' &&
          binding.role === 'correspondent' &&
          (isOfficialAddress(value) || /\.sch\.uk$/u.test(value)),
      )
      .map(({ binding }) => binding.key),
  );
  if (keys.size === 0) return;
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding !== undefined && keys.has(finding.binding.key))
      out[index] = { ...finding, binding: { ...finding.binding, role: 'professional' as const } };
  }
}

function wordsOf({ text }: Work, { heading, start, end }: Pair): string {
  const words = text.slice(start, end);
  return heading.field === 'person-name' ? withoutOffice(words) : words;
}

function reportForm(work: Work, form: Form, binding: Binding): readonly RecordPerson[] {
  const before = work.context.out.length;
  for (const { heading, labelStart, labelEnd, start, end } of form.pairs) {
    if (labelEnd !== undefined) work.taken.take(labelStart, labelEnd);
    // "Make / model: Toyota Yaris" is nobody's name.
    if (heading.field === 'thing' && /\b(?:make|model|brand|product|manufacturer)\b/u.test(heading.phrase))
      work.taken.take(start, end);
  }
  const entries = form.pairs.map((pair: Pair) => ({
    heading: ofCard(pair.heading, work.text.slice(pair.start, pair.end), work.context.asOf),
    text: wordsOf(work, pair),
    place: { ...work.place, offset: work.place.offset + pair.start },
    keys: [pair.heading.match === 'person' ? ('heading-person' as const) : ('label' as const)],
  }));
  const people = reportRecord(entries, binding, work.context);
  alsoDisability(`${work.context.memory.title} ${work.text.slice(0, 200)}`, work.context.out, before);
  asProfessionals(work, before);
  takeReported(work, before);
  return people;
}

function namesSomebody(form: Form): boolean {
  return form.pairs.some(
    ({ heading }) => heading.group === '' && (heading.field === 'person-name' || heading.field === 'surname'),
  );
}

const officeFields: ReadonlySet<string> = new Set(['phone', 'email', 'postal-address', 'postcode']);

// Telephone and address in a letter's head or under its close are the office's.
function isOfficePair(work: Work, letter: Letter | undefined, pair: Pair): boolean {
  if (letter === undefined || pair.heading.group !== '' || !officeFields.has(pair.heading.field)) return false;
  const greeting = work.lines[letter.salutation?.line ?? -1]?.start ?? letter.start;
  const close = work.lines[letter.signOff?.line ?? -1]?.start ?? letter.end;
  return pair.labelStart < greeting || pair.labelStart > close;
}

/** Reports the pairs that are the writer's own in the head or close of a letter; gives the others. */
export function reportOfficePairs(
  work: Work,
  letters: readonly Letter[],
  bodies: readonly Region[],
  pairs: readonly Pair[],
): readonly Pair[] {
  return pairs.filter((pair) => {
    const index = letters.findIndex(({ start, end }) => start <= pair.labelStart && pair.labelStart < end);
    if (!isOfficePair(work, letters[index], pair)) return true;
    const { office, author } = bodies[index] ?? { office: null, author: null };
    reportForm(work, { pairs: [pair], start: pair.labelStart }, office ?? author ?? nobody);
    return false;
  });
}

const nobody: Binding = { kind: 'sign-off', key: 'sign-off:0', role: 'officer' };

const identifying: ReadonlySet<string> = new Set([
  'person-name',
  'birth-date',
  'nino',
  'nhs-number',
  'email',
  'phone',
  'postal-address',
  'bank-account',
  'upn',
  'local-reference',
  'passport',
  'driving-licence',
  'username',
]);

/** Puts aside what labels since `from` seemed to say, where nobody is named in the form or the document yet: "CP: src dst" in a manual. */
export function dropOrphans(work: Work, from: number): void {
  const { out, memory } = work.context;
  const somebody =
    memory.people.some(({ role }) => role !== 'officer') || out.slice(from).some(({ type }) => identifying.has(type));
  if (!somebody) work.orphans.push(...out.splice(from));
}

// "Child: Ali Khan" in the head of a letter to a parent: the letter's statements are of the child, up to its close.
function ofChild(form: Form, letter: Letter | undefined): number | null {
  const names = form.pairs.find(({ heading }) => heading.field === 'person-name' && heading.group === '');
  const child =
    names !== undefined &&
    /^(?:child|pupil|student|young person|patient|client|service user|employee|re$)/u.test(names.heading.phrase);
  if (!child || letter === undefined || letter.salutation === null) return null;
  return letter.end;
}

// "Re: Mrs A Khan" in a letter to Mrs Khan: the form is the reader's own.
function readerNamed(
  { text }: Work,
  form: Form,
  { subject }: Region,
  readers: ReadonlyMap<string, RecordPerson>,
): Binding | null {
  const pair = form.pairs.find(({ heading }) => heading.field === 'person-name' && heading.group === '');
  const reader = readers.get(subject?.key ?? '');
  if (pair === undefined || subject === null || reader === undefined || reader.name === null) return null;
  const [name] = readNames(text.slice(pair.start, pair.end));
  return name !== undefined && mayBeSame(reader.name, name) ? subject : null;
}

// A letter to a parent about a child says of both who they are to each other.
function reportParent(work: Work, form: Form, parent: Binding, child: Binding): void {
  const pair = form.pairs.find(({ heading }) => heading.field === 'person-name');
  if (pair === undefined || !/^(?:child|pupil|student|young)/u.test(pair.heading.phrase)) return;
  if (parent.key === child.key || parent.role === 'officer' || parent.role === 'professional') return;
  for (const binding of [parent, child])
    report(work.context, work.place, {
      type: 'family',
      start: pair.start,
      end: pair.end,
      value: pair.heading.phrase,
      keys: ['label', 'filled'],
      phrase: pair.heading.phrase,
      binding,
    });
}

/** Reports the labelled values of a passage, given the body of each letter; gives the regions of the forms that name a person, and of those outside letters. */
export function reportForms(
  work: Work,
  letters: readonly Letter[],
  letterBodies: readonly Region[],
  forms: readonly Form[],
  career: Binding | null = null,
): Region[] {
  const regions: Region[] = [];
  const readers = new Map(work.people.map((person) => [person.binding.key, person]));
  forms.forEach((form, index) => {
    const letterIndex = letters.findIndex(({ start, end }) => start <= form.start && form.start < end);
    const inLetter = letterBodies[letterIndex] ?? null;
    if (inLetter !== null && inLetter.subject !== null && !namesSomebody(form)) {
      // A form without a name inside a letter says something of its addressee.
      work.people.push(...reportForm(work, form, inLetter.subject).filter(({ name }) => name !== null));
      return;
    }
    const from = work.context.out.length;
    const reader = inLetter === null ? null : readerNamed(work, form, inLetter, readers);
    const whole = career !== null && !namesSomebody(form) ? career : null;
    const people = reportForm(
      work,
      form,
      reader ?? whole ?? { kind: 'form', key: `form:${index + 1}`, role: 'subject' },
    );
    work.people.push(...people.filter(({ name }) => name !== null));
    if (!namesSomebody(form)) dropOrphans(work, from);
    const [subject] = people;
    const end = ofChild(form, letters[letterIndex]) ?? formEnd(forms, index, letters, work.text.length);
    const parent = inLetter?.subject ?? null;
    if (subject !== undefined && parent !== null && ofChild(form, letters[letterIndex]) !== null)
      reportParent(work, form, parent, subject.binding);
    const known = subject !== undefined && subject.binding.role === 'subject' && subject.name !== null;
    regions.push({
      start: form.start,
      end,
      subject: subject?.binding ?? null,
      author: inLetter?.author ?? null,
      office: inLetter?.office ?? null,
      record: known,
    });
  });
  return regions;
}
