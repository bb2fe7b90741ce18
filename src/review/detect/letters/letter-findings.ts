import type { Binding } from '#core/finding';
import { foldNameQuickly, nameValue, type PersonName } from '#core/values/person-name';
import { reportTopics } from '../categories/topics.ts';
import { report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { namesOrganisation } from '../names/names.ts';
import { takeReported, type Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { mayBeSame, type RecordPerson } from '../records/record.ts';
import { isBlank, lastLineBefore, lineText } from '../scan/lines.ts';
import { reportAddressLines } from './block-address.ts';
import type { AddressBlock } from './letters.ts';
import { isOneWord, type LineName, namesOnLine } from './line-names.ts';
import { makeOfficer } from './officers.ts';
import type { Letter, Region } from './regions.ts';
import type { SignOff } from './sign-offs.ts';

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

// An office's address and department under a signature are nobody's; its telephone and mailbox are read further on.
function takeOfficeLines({ text, lines, taken }: Work, { line, lastLine }: SignOff): void {
  for (let index = line + 1; index <= lastLine; index += 1) {
    const each = lines[index];
    if (each === undefined || isBlank(each)) continue;
    const words = lineText(text, each);
    const digits = words.replace(/[^0-9]/gu, '').length;
    if (words.length <= 100 && digits < 9 && !words.includes('@') && !taken.overlaps(each.start, each.end))
      taken.take(each.start, each.end);
  }
}

function isSameWriter(one: PersonName, signed: PersonName): boolean {
  if (mayBeSame(one, signed)) return true;
  const word = foldNameQuickly(signed.forenames === '' ? signed.surname : signed.forenames);
  return isOneWord(signed) && foldNameQuickly(one.forenames.split(' ')[0] ?? '') === word;
}

// Whoever a quotation's own head says wrote it signs it too.
function quotedWriter(work: Work, { quotedAuthor, signOff }: Letter, office: boolean): Binding | null {
  const [found] = signOff?.names ?? [];
  const writer = work.people.find(({ binding }) => binding.key === quotedAuthor?.key);
  if (quotedAuthor === null || writer === undefined || writer.name === null) return null;
  if (found !== undefined && !isSameWriter(writer.name, found.name)) return null;
  if (!office || quotedAuthor.role === 'officer') return quotedAuthor;
  makeOfficer(work, quotedAuthor.key);
  return { ...quotedAuthor, role: 'officer' };
}

// "Craig" alone on the last line of a mail whose head says that Craig Henshaw wrote it.
function reportEnd(work: Work, { quotedAuthor, start, end }: Letter): void {
  const writer = work.people.find(({ binding }) => binding.key === quotedAuthor?.key);
  if (quotedAuthor === null || writer === undefined || writer.name === null) return;
  for (let index = lastLineBefore(work.lines, end); index >= 0; index -= 1) {
    const line = work.lines[index];
    if (line === undefined || isBlank(line)) continue;
    if (line.start < start) return;
    const [found] = namesOnLine(work.text, line).names;
    if (found !== undefined && isSameWriter(writer.name, found.name))
      reportLineName(work, found, quotedAuthor, 'name-sign-off');
    if (found !== undefined || line.end - line.start > 40) return;
  }
}

const professions: ReadonlySet<string> = new Set(['Dr', 'Professor', 'Councillor']);

function isProfessional(found: LineName | undefined): boolean {
  return found !== undefined && professions.has(found.name.title);
}

// An organisation's name above the block of whom the letter is to: the paper is the organisation's.
function hasLetterhead({ text, lines }: Work, { block, start }: Letter): boolean {
  if (block === null) return false;
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (index >= block.firstLine || seen >= 6) return false;
    if (isBlank(line) || line.start < start) continue;
    seen += 1;
    const words = lineText(text, line);
    if (words.length <= 70 && namesOrganisation(words) && !/^(?:to|dear|ref|our|your)\b/iu.test(words)) return true;
  }
  return false;
}

function isAddressed({ block }: Letter, { nature }: Work): boolean {
  if (block === null || nature.mail) return false;
  return block.occupier || (block.names.length > 0 && !block.organisation);
}

function signOffOf(work: Work, letter: Letter, count: number): Signed {
  const { signOff, closeBlock, quotedAuthor } = letter;
  const addressed = isAddressed(letter, work);
  if (signOff === null) {
    reportEnd(work, letter);
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
  const official =
    signOff.office ||
    head ||
    addressed ||
    quotedAuthor?.role === 'officer' ||
    isProfessional(found) ||
    hasLetterhead(work, letter);
  const own: Binding = { kind: 'sign-off', key: `sign-off:${count}`, role: official ? 'officer' : 'correspondent' };
  const binding = quotedWriter(work, letter, official) ?? own;
  if (found !== undefined) reportLineName(work, found, binding, 'name-sign-off');
  if (official) {
    takeOfficeLines(work, signOff);
    return { author: null, office: binding };
  }
  // The name under the close is not a line of its address.
  if (closeBlock !== null)
    reportBlock(work, { ...closeBlock, start: Math.max(closeBlock.start, found?.end ?? 0) }, binding);
  return { author: found === undefined ? quotedAuthor : binding, office: null };
}

// A resident's own name and address stand at the head of their letter: it is whoever signs, not whom it is to.
function withOwnHead(letter: Letter): Letter {
  const { block, signOff } = letter;
  const [signed] = signOff?.names ?? [];
  if (block === null || signOff === null || signed === undefined || signOff.office || isOneWord(signed.name))
    return letter;
  const own = block.names.some(({ name }) => mayBeSame(name, signed.name));
  return own ? { ...letter, block: null, ownBlock: block } : letter;
}

function reportBlock(work: Work, block: AddressBlock, owner: Binding): void {
  const from = work.context.out.length;
  const place = { ...work.place, offset: work.place.offset + block.start };
  reportAddressLines(work.text.slice(block.start, block.end), place, owner, work.context);
  takeReported(work, from);
}

// The person greeted is the addressee above, or another of the household.
function greetedBinding(addressees: readonly RecordPerson[], name: PersonName, base: Binding, index: number): Binding {
  const same = addressees.filter((person) => person.name !== null && isSameWriter(person.name, name));
  const own = same.find((person) => person.name?.title === name.title) ?? same[index] ?? same[0];
  if (own !== undefined) return own.binding;
  return addressees.length === 0 && index === 0 ? base : { ...base, key: `${base.key}/greeted-${index + 1}` };
}

// "Hi Gemma" among colleagues: the document has Gemma as staff.
function isKnownStaff(work: Work, name: PersonName): boolean {
  const known = [
    ...work.people.slice(-lastNamed).map((person) => ({ name: person.name, role: person.binding.role })),
    ...work.context.memory.people,
  ];
  const same = known.filter((person) => person.name !== null && isSameWriter(person.name, name));
  return same.length > 0 && same.every(({ role }) => role === 'officer');
}

function reportOwnHead(work: Work, { ownBlock }: Letter, author: Binding | null): void {
  if (ownBlock === null || author === null) return;
  for (const found of ownBlock.names.slice(0, 1)) reportLineName(work, found, author, 'name-addressee');
  reportBlock(work, ownBlock, author);
}

/** Reports a letter's addressee, address, salutation and close; gives the regions of its text, body first. */
export function reportLetter(work: Work, written: Letter, count: number): readonly Region[] {
  const letter = withOwnHead(written);
  const { block, salutation } = letter;
  const signed = signOffOf(work, letter, count);
  reportOwnHead(work, letter, signed.author);
  if (block?.occupier === true) work.taken.take(block.start, block.end);
  const role = block?.organisation === true ? 'professional' : 'subject';
  const base: Binding = { kind: 'addressee', key: `addressee:${count}`, role };
  const addressees: RecordPerson[] = [];
  for (const [index, found] of (block?.names ?? []).entries()) {
    const binding = index === 0 ? base : { ...base, key: `${base.key}/second` };
    reportLineName(work, found, binding, 'name-addressee');
    addressees.push({ name: found.name, binding });
  }
  for (const found of block?.careOf ?? [])
    reportLineName(work, found, { ...base, key: `${base.key}/care-of`, role: 'correspondent' }, 'name-addressee');
  for (const [index, found] of (salutation?.names ?? []).entries()) {
    const official = found.name.title === 'Councillor' || signed.author !== null || isKnownStaff(work, found.name);
    const binding = greetedBinding(addressees, found.name, official ? { ...base, role: 'officer' } : base, index);
    reportLineName(work, found, binding, 'name-salutation');
    if (addressees.length === 0) addressees.push({ name: found.name, binding });
  }
  const [addressee] = addressees;
  const owner = addressee?.binding ?? signed.author;
  if (block !== null && !block.occupier && owner !== null && (addressee !== undefined || !block.organisation)) {
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
