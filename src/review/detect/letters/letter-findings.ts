import type { Binding } from '#core/finding';
import { foldNameQuickly, nameValue, type PersonName } from '#core/values/person-name';
import { reportTopics } from '../categories/topics.ts';
import { report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { takeReported, type Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { mayBeSame, type RecordPerson } from '../records/record.ts';
import { isBlank, lineText } from '../scan/lines.ts';
import { reportAddressLines } from './block-address.ts';
import type { AddressBlock, LineName } from './letters.ts';
import type { Letter, Region } from './regions.ts';

// Names looked back at: a print run of thousands of letters must not make each look at all.
const lastNamed = 30;

// "Dear Claire", "Regards, Claire": one word is a forename, unless the document knows it as a surname.
function asForename(work: Work, found: LineName): LineName {
  const { title, forenames, surname } = found.name;
  if (title !== '' || forenames !== '') return found;
  const folded = foldNameQuickly(surname);
  const known = [...work.people.slice(-lastNamed), ...work.context.memory.people].some(
    ({ name }) => name !== null && foldNameQuickly(name.surname) === folded,
  );
  return known ? found : { ...found, name: { title, forenames: surname, surname: '' } };
}

function reportLineName(work: Work, line: LineName, binding: Binding, key: EvidenceKey): void {
  const found = asForename(work, line);
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
  if (!work.people.slice(-lastNamed).some((person) => person.binding.key === binding.key))
    work.people.push({ name: found.name, binding });
}

type Signed = { readonly author: Binding | null; readonly office: Binding | null };

function signOffOf(work: Work, letter: Letter, count: number): Signed {
  const { signOff, block, closeBlock, quotedAuthor } = letter;
  const addressed = block !== null && block.names.length > 0 && !work.nature.mail;
  if (signOff === null) {
    // The close may stand on the next page.
    const quoted = quotedAuthor?.role === 'officer' ? quotedAuthor : null;
    const office: Binding = { kind: 'sign-off', key: `sign-off:${count}`, role: 'officer' };
    return {
      author: quoted === null ? quotedAuthor : null,
      office: quoted ?? (addressed && quotedAuthor === null ? office : null),
    };
  }
  const [found] = signOff.names;
  const head = quotedAuthor === null && work.nature.official;
  const official = signOff.office || head || addressed;
  const binding: Binding = { kind: 'sign-off', key: `sign-off:${count}`, role: official ? 'officer' : 'correspondent' };
  if (found !== undefined) reportLineName(work, found, binding, 'name-sign-off');
  if (official) return { author: null, office: binding };
  // The name under the close is not a line of its address.
  if (closeBlock !== null)
    reportBlock(work, { ...closeBlock, start: Math.max(closeBlock.start, found?.end ?? 0) }, binding);
  return { author: found === undefined ? quotedAuthor : binding, office: null };
}

function reportBlock(work: Work, block: AddressBlock, owner: Binding): void {
  const from = work.context.out.length;
  const place = { ...work.place, offset: work.place.offset + block.start };
  reportAddressLines(work.text.slice(block.start, block.end), place, owner, work.context);
  takeReported(work, from);
}

// The person greeted is the addressee above, or another of the household.
function greetedBinding(addressees: readonly RecordPerson[], name: PersonName, base: Binding, index: number): Binding {
  const same = addressees.find((person) => person.name !== null && mayBeSame(person.name, name));
  if (same !== undefined) return same.binding;
  return addressees.length === 0 && index === 0 ? base : { ...base, key: `${base.key}/greeted-${index + 1}` };
}

/** Reports a letter's addressee, address, salutation and close; gives the regions of its text, body first. */
export function reportLetter(work: Work, letter: Letter, count: number): readonly Region[] {
  const { block, salutation } = letter;
  const signed = signOffOf(work, letter, count);
  const role = block?.organisation === true ? 'professional' : 'subject';
  const base: Binding = { kind: 'addressee', key: `addressee:${count}`, role };
  const addressees: RecordPerson[] = [];
  for (const [index, found] of (block?.names ?? []).entries()) {
    const binding = index === 0 ? base : { ...base, key: `${base.key}/second` };
    reportLineName(work, found, binding, 'name-addressee');
    addressees.push({ name: found.name, binding });
  }
  for (const [index, found] of (salutation?.names ?? []).entries()) {
    const official = found.name.title === 'Councillor' || signed.author !== null;
    const binding = greetedBinding(addressees, found.name, official ? { ...base, role: 'officer' } : base, index);
    reportLineName(work, found, binding, 'name-salutation');
    if (addressees.length === 0) addressees.push({ name: found.name, binding });
  }
  const [addressee] = addressees;
  const owner = addressee?.binding ?? signed.author;
  if (block !== null && owner !== null && (addressee !== undefined || !block.organisation)) {
    reportBlock(work, block, owner);
  }
  const subject = addressee?.binding ?? signed.author;
  if (subject !== null) {
    reportCorrespondence(work, letter, subject);
    reportHeading(work, letter, subject);
  }
  const about = subject?.role === 'officer' ? signed.author : subject;
  const body: Region = { start: letter.start, end: letter.end, subject: about, ...signed, record: false };
  const greeting = work.lines[letter.salutation?.line ?? -1]?.start;
  // What stands above the salutation and is not the addressee's block is the writer's: the head of the paper.
  const writer = signed.author ?? signed.office;
  const head = greeting === undefined || writer === null ? [] : [{ ...body, end: greeting, subject: writer }];
  const close = work.lines[letter.signOff?.line ?? -1]?.start;
  return close === undefined ? [body, ...head] : [body, ...head, { ...body, start: close, subject: writer }];
}

// The line under the salutation says what the letter is on, or the one above it.
function reportHeading(work: Work, letter: Letter, subject: Binding): void {
  const greeted = letter.salutation?.line;
  if (greeted === undefined || letter.block === null) return;
  for (const step of [1, -1]) {
    let index = greeted + step;
    while (isBlank(work.lines[index]) && Math.abs(index - greeted) < 3) index += step;
    const line = work.lines[index];
    if (line === undefined || line.end - line.start > 90 || isBlank(line)) continue;
    const heading = lineText(work.text, line);
    if (/[.,;]$/u.test(heading)) continue;
    const at = { ...work.place, offset: work.place.offset + line.start };
    reportTopics(heading, at, { start: 0, end: line.end - line.start }, subject, work.context);
  }
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
