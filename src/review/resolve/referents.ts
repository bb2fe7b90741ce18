import type { Mention, MentionFields } from '#core/mention';
import type { PersonalDataType } from '#core/personal-data';
import { compatible, type Group, groupOf, isSomebody, type Member, merged } from './groups.ts';
import { type Keys, keysOfFields } from './keys.ts';
import type { PlacedMention } from './mentions.ts';
import { attachNameless, subjectOf } from './nameless.ts';
import type { SharedValues } from './shared-values.ts';

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

function finished(group: Group): Referent {
  const keys: Keys = isAdultBusiness(group) ? { ...group.keys, age: 'A' } : group.keys;
  return { ...group, keys, row: group.row && group.members.length === 1 };
}

// What only people of 16 and over have in a council's files.
const adultTypes: ReadonlySet<PersonalDataType> = new Set([
  'council-tax',
  'rent',
  'income',
  'employment',
  'vehicle-registration',
  'trade-union',
]);

function isAdultBusiness({ members }: Group): boolean {
  return members.some(
    ({ mention }) =>
      mention.role === 'subject' &&
      mention.binding !== 'prose' &&
      mention.findings.some(({ type }) => adultTypes.has(type)),
  );
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
  // A single word without a title may be a forename as well: "Thanks, Amina".
  const single = ({ keys, fields }: Group): string =>
    keys.surname === '' ? keys.forename : fields.title === '' && fields.forenames === '' ? keys.surname : '';
  return joinEach(
    groups,
    (group) => !group.row && single(group) !== '',
    (group, { keys }) =>
      keys.surname !== '' &&
      (keys.forename === single(group) ||
        (keys.forenameFamily !== '' && keys.forenameFamily === group.keys.forenameFamily)),
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
