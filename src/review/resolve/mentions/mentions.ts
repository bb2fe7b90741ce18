import type { Binding, Finding } from '#core/finding';
import { type ContentHash, deriveId, type MentionId } from '#core/ids';
import type { Mention, MentionFields } from '#core/mention';
import type { PersonalDataType } from '#core/personal-data';
import { foldName, type PersonName, parseNameValue, parsePersonName } from '#core/values/person-name';
import { parsePostcode } from '#core/values/postcode';
import { type OneCopy, oneCopy } from './one-copy.ts';

/** A mention with where it starts, so that the mentions of a document have an order. */
export type PlacedMention = { readonly mention: Mention; readonly row: number; readonly start: number };

/** Nothing known. */
export const noFields: MentionFields = {
  title: '',
  forenames: '',
  surname: '',
  birthDate: '',
  nino: '',
  nhsNumber: '',
  email: '',
  phone: '',
  postcode: '',
  address: '',
  uprn: '',
  localReference: '',
};

/**
 * Groups the findings of one content into mentions: same unit, same binding key. Every finding is in exactly one mention. In document
 * order; the order of `findings` does not matter.
 */
export function mentionsOf(
  content: ContentHash,
  findings: readonly Finding[],
  copies: OneCopy = oneCopy(),
): readonly PlacedMention[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.unit} ${finding.binding.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => mentionOf(content, group, copies)).toSorted(inDocumentOrder);
}

/** The identity of a mention: its content, unit and binding key. */
export function mentionId(content: ContentHash, unit: number, key: string): MentionId {
  return deriveId('M', content, String(unit), key);
}

/** Where a document tells of somebody, whoever of those there is meant: a form's claimant and partner stand in one place, "form:1" and "form:1/partner". */
export function placeOf({ content, unit, key }: Pick<Mention, 'content' | 'unit' | 'key'>): string {
  return `${content} ${unit} ${key.split('/')[0] ?? ''}`;
}

/** Document order: unit, row, first character, key. */
export function inDocumentOrder(a: PlacedMention, b: PlacedMention): number {
  return (
    a.mention.unit - b.mention.unit || a.row - b.row || a.start - b.start || byCodeUnit(a.mention.key, b.mention.key)
  );
}

/** Code-unit order of text. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mentionOf(content: ContentHash, group: readonly Finding[], copies: OneCopy): PlacedMention {
  // Best first, so that the first of a type is the one to believe; ties by value and place keep it the same in any order.
  const sorted = group.toSorted(
    (a, b) =>
      b.score - a.score ||
      byCodeUnit(a.value, b.value) ||
      (a.span.row ?? 0) - (b.span.row ?? 0) ||
      (a.span.column ?? 0) - (b.span.column ?? 0) ||
      a.span.start - b.span.start ||
      byCodeUnit(a.type, b.type),
  );
  const unit = group[0]?.unit ?? 0;
  const key = group[0]?.binding.key ?? '';
  const binding = bindingOf(sorted);
  const types = [...new Set(sorted.map(({ type }) => type))].sort();
  const mention: Mention = {
    id: mentionId(content, unit, key),
    content,
    unit,
    key: copies.text(key),
    binding: binding.kind,
    role: binding.role,
    fields: copies.fields(fieldsOf(sorted)),
    types: copies.types(types),
    findings: group.length,
    ...(group.some(speaksOfNewIdentity) ? { guarded: true } : {}),
  };
  return {
    mention,
    row: leastOf(group, ({ span }) => span.row ?? 0),
    start: leastOf(group, ({ span }) => span.start),
  };
}

const ofAdoption: ReadonlySet<string> = new Set(['family', 'child-protection', 'housing', 'correspondence']);

// Section 22 of the Gender Recognition Act 2004 and section 79 of the Adoption and Children Act 2002: the tie of old and new is itself
// what must not be told.
function speaksOfNewIdentity({ type, value }: Finding): boolean {
  if (type === 'gender-reassignment') return true;
  return ofAdoption.has(type) && /\badopt(?:ed|ion|ive|ers?)\b/iu.test(value);
}

// Not Math.min: a run of text may hold more findings under one key than a call takes arguments.
function leastOf(findings: readonly Finding[], of: (finding: Finding) => number): number {
  return findings.reduce((least, finding) => Math.min(least, of(finding)), Number.POSITIVE_INFINITY);
}

// Findings of one key should say one role; where they do not, the one that makes a data subject wins: nobody is lost for being staff too.
const roles = ['subject', 'relative', 'correspondent', 'professional', 'officer'] as const;

function bindingOf(findings: readonly Finding[]): Binding {
  const ranked = findings.toSorted(
    (a, b) =>
      roles.indexOf(a.binding.role) - roles.indexOf(b.binding.role) || byCodeUnit(a.binding.kind, b.binding.kind),
  );
  return ranked[0]?.binding ?? { kind: 'prose', key: '', role: 'subject' };
}

function fieldsOf(sorted: readonly Finding[]): MentionFields {
  const values = (type: PersonalDataType): readonly string[] => [
    ...new Set(sorted.filter((each) => each.type === type).map((each) => each.value)),
  ];
  const first = (type: PersonalDataType): string => values(type)[0] ?? '';
  const { name, address } = withoutName(nameOf(values('person-name')), splitAddress(first('postal-address')));
  return {
    ...name,
    birthDate: first('birth-date'),
    nino: onlyOne(values('nino'), (nino) => nino.slice(0, 8)),
    nhsNumber: onlyOne(values('nhs-number'), (number) => number),
    email: first('email'),
    phone: first('phone'),
    postcode: first('postcode') === '' ? address.postcode : first('postcode'),
    address: address.lines,
    uprn: first('uprn'),
    // A pupil's number is the school's reference of them.
    localReference: first('local-reference') || first('upn') || first('uln'),
  };
}

// Two different numbers in one place are two people's, and neither says whose place it is.
function onlyOne(values: readonly string[], same: (value: string) => string): string {
  const longest = values.toSorted((a, b) => b.length - a.length || byCodeUnit(a, b))[0] ?? '';
  return new Set(values.map(same)).size > 1 ? '' : longest;
}

// The fullest name; what it lacks is taken from names that have only that (a sheet's columns of surname, forename and title).
function nameOf(values: readonly string[]): PersonName {
  const names = values.flatMap((value) => parseNameValue(value) ?? []);
  const weight = (name: PersonName): number => (name.surname === '' ? 0 : 2) + (name.forenames === '' ? 0 : 1);
  const best = names.toSorted((a, b) => weight(b) - weight(a))[0] ?? { title: '', forenames: '', surname: '' };
  const titled = names.find((name) => name.title !== '' && (name.surname === '' || name.surname === best.surname));
  const lone = (part: 'forenames' | 'surname', lacking: 'forenames' | 'surname'): string =>
    names.find((name) => name[part] !== '' && name[lacking] === '')?.[part] ?? '';
  const name = {
    title: best.title !== '' ? best.title : (titled?.title ?? ''),
    forenames: best.forenames !== '' ? best.forenames : lone('forenames', 'surname'),
    surname: best.surname !== '' ? best.surname : lone('surname', 'forenames'),
  };
  const ordered = inOrder(name);
  const generations = new Set(names.flatMap(({ generation }) => generation ?? []));
  const [generation] = generations;
  return generation === undefined || generations.size > 1 ? ordered : { ...ordered, generation };
}

function inOrder(name: PersonName): PersonName {
  const [surname, forenames] = [foldName(name.surname), foldName(name.forenames)];
  // One word that is read now as a forename and now as a surname is one name.
  if (surname === forenames && name.title === '') return { ...name, surname: '' };
  // "Mr Banks A": nobody's surname is a letter.
  return surname.length === 1 && forenames.length > 1
    ? { ...name, forenames: name.surname, surname: name.forenames }
    : name;
}

type SplitAddress = { readonly lines: string; readonly postcode: string };

// An address block may begin with the name of whom it is; that line is no part of the address, and may say the name more fully.
function withoutName(
  name: PersonName,
  address: SplitAddress,
): { readonly name: PersonName; readonly address: SplitAddress } {
  const [line = '', ...lines] = address.lines.split(', ');
  const written = lines.length === 0 ? null : parsePersonName(line);
  if (written === null || name.surname === '') return { name, address };
  const own = foldName(`${name.forenames} ${name.surname}`);
  const full = foldName(`${written.forenames} ${written.surname}`);
  const same =
    foldName(written.surname) === foldName(name.surname) || full === own || foldName(written.forenames) === own;
  if (!same) return { name, address };
  const fuller = full.length > own.length && (name.forenames === '' || full.endsWith(own));
  return {
    name: fuller ? { ...written, title: name.title === '' ? written.title : name.title } : name,
    address: { ...address, lines: lines.join(', ') },
  };
}

function splitAddress(value: string): SplitAddress {
  // An export may put the time of day before the first line.
  const lines = value
    .replace(/^\d{1,2}:\d{2} (?=\S)/u, '')
    .split(', ')
    .filter((line) => line.trim() !== '');
  const postcode = parsePostcode(lines.at(-1) ?? '');
  return { lines: (postcode === null ? lines : lines.slice(0, -1)).join(', '), postcode: postcode ?? '' };
}
