import type { Mention, MentionFields } from '#core/mention';
import { type Keys, keysOfFields } from './keys.ts';
import { noFields, type PlacedMention } from './mentions.ts';
import type { SharedValues } from './shared-values.ts';
import { isStaffMention, staffSignsOff } from './staff.ts';

/** A mention as part of a referent: how sure it is that it belongs, and why where that is not by itself. */
export type Member = { readonly mention: Mention; readonly probability: number; readonly because: string };

/** One person as one document speaks of them: its mentions, and all that they say together. */
export type Referent = {
  readonly members: readonly Member[];
  readonly fields: MentionFields;
  readonly keys: Keys;
  /** Every mention is of somebody acting for the council. */
  readonly staff: boolean;
  /** A row among rows: nothing ties it to other rows of its document. */
  readonly row: boolean;
};

/** A mention that nothing ties to anybody, and why, in words. */
export type Unattached = { readonly mention: Mention; readonly why: string };

export type DocumentReading = { readonly referents: readonly Referent[]; readonly unattached: readonly Unattached[] };

/** A group of mentions while it grows. */
export type Group = { members: readonly Member[]; fields: MentionFields; keys: Keys; staff: boolean; row: boolean };

/**
 * Joins the mentions of one document that are of one person: same full name, title and surname, forename alone, and what stands without
 * a name in a document about one person. Rows of a table are people of their own. Conflicting numbers or birth dates never join. Mentions
 * in = members + unattached. A print run of many letters is cut where each addressee begins.
 */
export function readDocument(placed: readonly PlacedMention[], shared: SharedValues): DocumentReading {
  const referents: Referent[] = [];
  const unattached: Unattached[] = [];
  for (const letter of lettersOf(placed)) {
    const reading = readLetter(letter, shared);
    referents.push(...reading.referents);
    unattached.push(...reading.unattached);
  }
  return { referents, unattached };
}

/** Mentions cut into letters: a new one begins with each addressee of another name, at the top of its page or sheet. */
function lettersOf(placed: readonly PlacedMention[]): readonly (readonly PlacedMention[])[] {
  const starts: { unit: number; start: number; name: string }[] = [];
  for (const { mention, start } of placed) {
    // The second of two joint addressees is of the same letter.
    if (mention.binding !== 'addressee' || mention.key.includes('/')) continue;
    const { fullName, surname } = keysOfFields(mention.fields);
    const name = fullName === '' ? surname : fullName;
    const before = starts.at(-1);
    const sameAsBefore = before !== undefined && (name === before.name || before.name.startsWith(`${name}|`));
    if (name === '' || sameAsBefore) continue;
    starts.push({ unit: mention.unit, start: before?.unit === mention.unit ? start : 0, name });
  }
  const letterOf = ({ mention, start }: PlacedMention): number =>
    Math.max(
      0,
      starts.findLastIndex((each) => each.unit < mention.unit || (each.unit === mention.unit && each.start <= start)),
    );
  const letters = new Map<number, PlacedMention[]>();
  for (const each of placed) {
    const letter = letterOf(each);
    const held = letters.get(letter);
    if (held === undefined) letters.set(letter, [each]);
    else held.push(each);
  }
  return [...letters.values()];
}

function readLetter(placed: readonly PlacedMention[], shared: SharedValues): DocumentReading {
  const mentions = placed.map((each) => each.mention);
  const named = mentions.filter(isSomebody);
  const groups = named.map((mention) => groupOf(mention, mentions, shared));
  const joined = joinForenames(joinSurnames(joinFullNames(groups)));
  const unattached: Unattached[] = [];
  const subject = subjectOf(joined);
  for (const mention of mentions) {
    if (isSomebody(mention)) continue;
    const why = attachNameless(mention, subject, mentions, shared);
    if (why !== null) unattached.push({ mention, why });
  }
  return { referents: joined.map(finished), unattached };
}

function isSomebody({ fields, binding }: Mention): boolean {
  if (fields.surname !== '' || fields.forenames !== '') return true;
  const identified =
    fields.nino !== '' || fields.nhsNumber !== '' || fields.email !== '' || fields.localReference !== '';
  return identified && (binding === 'row' || binding === 'party');
}

function groupOf(mention: Mention, letter: readonly Mention[], shared: SharedValues): Group {
  const staff = isStaffMention(mention, shared) && staffSignsOff(mention, letter, shared);
  const keys = keysOfFields(mention.fields);
  return {
    members: [{ mention, probability: 1, because: '' }],
    fields: mention.fields,
    keys,
    staff,
    row: mention.binding === 'row',
  };
}

function finished(group: Group): Referent {
  return { ...group, row: group.row && group.members.length === 1 };
}

/** Whether what two groups say can be true of one person. */
export function compatible(a: Group, b: Group): boolean {
  const clash = (key: keyof Keys): boolean => a.keys[key] !== '' && b.keys[key] !== '' && a.keys[key] !== b.keys[key];
  const sameSide = a.staff === b.staff || bareName(a) || bareName(b);
  // Bill is William: initials clash only where the names do.
  const otherName = clash('initial') && (a.keys.forenameFamily === '' || clash('forenameFamily'));
  return sameSide && !otherName && !(['nino', 'nhsNumber', 'birthDate', 'sex'] as const).some(clash);
}

// "Jane Smith will visit": an officer named in passing reads like anybody else.
function bareName(group: Group): boolean {
  const { title, forenames, surname, ...rest } = group.fields;
  const prose = group.members.every(({ mention }) => mention.binding === 'prose');
  return !group.staff && prose && Object.values(rest).every((value) => value === '');
}

function merged(into: Group, from: Group, probability: number, because: string): Group {
  const fields = mergedFields(into.fields, from.fields);
  const added = from.members.map((member) => ({ ...member, probability: member.probability * probability, because }));
  return {
    ...into,
    members: [...into.members, ...added],
    fields,
    keys: keysOfFields(fields),
    row: into.row && from.row,
  };
}

function mergedFields(into: MentionFields, from: MentionFields): MentionFields {
  const pick = (key: keyof MentionFields): string => (into[key] === '' ? from[key] : into[key]);
  const address = into.address === '' && into.postcode === '' ? from : into;
  return {
    title: pick('title'),
    forenames:
      from.forenames.length > into.forenames.length && into.forenames.length <= 2 ? from.forenames : pick('forenames'),
    surname: pick('surname'),
    birthDate: pick('birthDate'),
    nino: pick('nino'),
    nhsNumber: pick('nhsNumber'),
    email: pick('email'),
    phone: pick('phone'),
    postcode: address.postcode,
    address: address.address,
    uprn: address.uprn === '' ? into.uprn : address.uprn,
    localReference: pick('localReference'),
  };
}

// A table of more rows than this is a list of people and not a family or a form.
const mostRowsOfAForm = 30;

function joinFullNames(groups: readonly Group[]): readonly Group[] {
  const rows = groups.filter((group) => group.row).length;
  const alone = groups.filter((group) => group.row && (rows > mostRowsOfAForm || group.keys.fullName === ''));
  const byName = new Map<string, Group[]>();
  const others: Group[] = [];
  for (const group of groups) {
    if (alone.includes(group)) continue;
    const name = group.keys.familyName;
    if (name === '') others.push(group);
    else byName.set(name, [...(byName.get(name) ?? []), group]);
  }
  const joined = [...byName.values()].flatMap((same) => joinAll(same));
  return [...alone, ...joined, ...others];
}

// "form:1" and "form:1/partner" are two people by the form's own word.
function samePlace(a: Group, b: Group): boolean {
  const place = ({ mention }: Member): string => `${mention.unit} ${mention.key.split('/')[0] ?? ''}`;
  return a.members.some((one) => b.members.some((other) => place(one) === place(other)));
}

// Two rows of one name are two people; so are two whose numbers or dates differ, and then nobody can say whose the rest is.
function joinAll(same: readonly Group[]): readonly Group[] {
  const [first, ...rest] = same.toSorted((a, b) => filled(b) - filled(a));
  if (first === undefined || same.filter((group) => group.row).length > 1) return same;
  const clash = same.some((a, index) => same.slice(index + 1).some((b) => !compatible(a, b) || samePlace(a, b)));
  if (clash) return same;
  return [rest.reduce((into, from) => merged(into, from, 0.99, 'the same full name in the same document'), first)];
}

function filled(group: Group): number {
  return Object.values(group.fields).filter((value) => value !== '').length;
}

// "Her mother, Mrs Wilson": a relative is somebody else than the person of that surname whom the document is about.
function onlyRelative(group: Group): boolean {
  return group.members.every(({ mention }) => mention.role === 'relative');
}

function joinSurnames(groups: readonly Group[]): readonly Group[] {
  const partial = (group: Group): boolean =>
    !group.row && group.keys.surname !== '' && group.keys.forename === '' && !onlyRelative(group);
  return joinEach(
    groups,
    partial,
    (group, candidate) => candidate.keys.surname === group.keys.surname && !onlyRelative(candidate),
    0.97,
    'the same surname and title as the only such person in the document',
  );
}

function joinForenames(groups: readonly Group[]): readonly Group[] {
  const partial = (group: Group): boolean => !group.row && group.keys.surname === '' && group.keys.forename !== '';
  return joinEach(
    groups,
    partial,
    (group, candidate) => candidate.keys.forenameFamily === group.keys.forenameFamily,
    0.93,
    'the same forename as the only such person in the document',
  );
}

/** Joins each partly named group to the one fuller group that it fits; to none where it fits several. */
function joinEach(
  groups: readonly Group[],
  partial: (group: Group) => boolean,
  fits: (group: Group, candidate: Group) => boolean,
  probability: number,
  because: string,
): readonly Group[] {
  const kept: Group[] = groups.filter((group) => !partial(group));
  for (const group of groups.filter(partial)) {
    const candidates = kept.filter(
      (candidate) =>
        !candidate.row && fits(group, candidate) && compatible(group, candidate) && !samePlace(group, candidate),
    );
    const titled = candidates.filter((candidate) => candidate.fields.title === group.fields.title);
    const best = candidates.length === 1 ? candidates[0] : titled.length === 1 ? titled[0] : undefined;
    if (best === undefined) kept.push(group);
    else kept.splice(kept.indexOf(best), 1, merged(best, group, probability, because));
  }
  return kept;
}

/** Whom a document is about: the one person it makes a subject, else its one correspondent who is not staff. */
function subjectOf(groups: readonly Group[]): Group | null {
  const people = groups.filter((group) => !group.staff);
  const hasRole = (group: Group, ...roles: readonly string[]): boolean =>
    group.members.some(({ mention }) => roles.includes(mention.role));
  const subjects = people.filter((group) => hasRole(group, 'subject'));
  if (subjects.length > 0) return subjects.length === 1 ? (subjects[0] ?? null) : null;
  const correspondents = people.filter((group) => hasRole(group, 'correspondent'));
  return correspondents.length === 1 ? (correspondents[0] ?? null) : null;
}

/** Adds a mention without a name to the person whom the document is about; the reason where it cannot be. */
function attachNameless(
  mention: Mention,
  subject: Group | null,
  letter: readonly Mention[],
  shared: SharedValues,
): string | null {
  if (isStaffMention(mention, shared)) return 'of somebody acting for the council who is not named';
  if (mention.role === 'relative') return 'of a relative who is not named';
  if (subject === null) return 'the document is not about one named person';
  if (mention.binding === 'party' || mention.binding === 'sign-off') return 'a correspondent who is not named';
  const namedRows = letter.some((each) => each.binding === 'row' && each.unit === mention.unit && isSomebody(each));
  if (mention.binding === 'row' && namedRows) return 'a row without a name among rows with names';
  const group = groupOf(mention, letter, shared);
  if (!compatible(subject, group)) return 'what it says cannot be true of the person whom the document is about';
  const contact = contactOnly(mention);
  if (contact && !ownContact(mention, subject, shared)) return 'contact details that nothing ties to a person';
  const because = 'stands without another name in a document about one person';
  // Contact details in running text may be anybody's: they are exposed with the person, but no evidence of who the person is.
  const from = contact ? { ...group, fields: noFields } : group;
  const result = merged(subject, from, contact ? 0.8 : 0.95, because);
  subject.members = result.members;
  subject.fields = result.fields;
  subject.keys = result.keys;
  return null;
}

const contactTypes: ReadonlySet<string> = new Set(['email', 'phone', 'postal-address', 'postcode', 'uprn']);

function contactOnly(mention: Mention): boolean {
  return mention.findings.every((finding) => contactTypes.has(finding.type));
}

function ownContact({ fields, binding }: Mention, subject: Group, shared: SharedValues): boolean {
  if (binding === 'form' || binding === 'addressee' || binding === 'row') return true;
  if (fields.phone !== '' && (shared.phone.has(fields.phone) || !fields.phone.startsWith('+447'))) return false;
  if (fields.email !== '' && shared.isCouncilOrShared(fields.email)) return false;
  const keys = keysOfFields(fields);
  if (fields.postcode !== '' || fields.address !== '')
    return (
      (keys.dwelling !== '' && keys.dwelling === subject.keys.dwelling) ||
      (keys.dwelling === '' && fields.postcode !== '' && fields.postcode === subject.fields.postcode)
    );
  return fields.phone !== '' || fields.email !== '';
}
