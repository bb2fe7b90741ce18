import type { Mention, MentionFields } from '#core/mention';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import { aboutLetter, compatible, type Group, groupOf, isBareName, isSomebody, type Member, merged } from './groups.ts';
import { type PlacedMention, placeOf } from './mentions.ts';
import { attachNameless, subjectOf } from './nameless.ts';
import { type OneCopy, oneCopy } from './one-copy.ts';
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
 * in = members + unattached. A print run of many letters is cut where each addressee begins. `asOf` (YYYY-MM-DD, or '' where not known)
 * tells a child from a grown person of one name.
 */
export function readDocument(
  placed: readonly PlacedMention[],
  shared: SharedValues,
  copies: OneCopy = oneCopy(),
  asOf = '',
): DocumentReading {
  const referents: Referent[] = [];
  const unattached: Unattached[] = [];
  for (const letter of lettersOf(placed)) {
    const reading = readLetter(letter, shared, copies, asOf);
    // One by one: a register as a file has more rows than a call takes arguments.
    for (const referent of reading.referents) referents.push(referent);
    for (const each of reading.unattached) unattached.push(each);
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
  const letterOf = letterNumbers(starts);
  const letters = new Map<number, PlacedMention[]>();
  for (const each of placed) {
    const letter = letterOf(each);
    const held = letters.get(letter);
    if (held === undefined) letters.set(letter, [each]);
    else held.push(each);
  }
  return [...letters.values()];
}

type LetterStart = { readonly unit: number; readonly start: number };

/** The number of the letter that a mention stands in; asked in document order. */
function letterNumbers(starts: readonly LetterStart[]): (placed: PlacedMention) => number {
  let before = 0;
  return ({ mention, start }) => {
    while ((starts[before]?.unit ?? Number.POSITIVE_INFINITY) < mention.unit) before += 1;
    let letter = before - 1;
    for (let index = before; starts[index]?.unit === mention.unit; index += 1) {
      if ((starts[index]?.start ?? 0) <= start) letter = index;
    }
    return Math.max(0, letter);
  };
}

function readLetter(
  placed: readonly PlacedMention[],
  shared: SharedValues,
  copies: OneCopy,
  asOf: string,
): DocumentReading {
  const mentions = placed.map((each) => each.mention);
  const named = mentions.filter(isSomebody);
  const about = aboutLetter(mentions, asOf);
  const groups = named.map((mention) => groupOf(mention, about, shared));
  const joined = joinForenames(joinSurnames(joinFullNames(groups)));
  const unattached: Unattached[] = [];
  const subject = subjectOf(joined);
  for (const mention of mentions) {
    if (isSomebody(mention)) continue;
    const why = attachNameless(mention, subject, about, shared);
    if (why !== null) unattached.push({ mention, why });
  }
  return { referents: joined.map((group) => finished(group, copies)), unattached };
}

function finished(group: Group, copies: OneCopy): Referent {
  const keys: Keys = group.age === '' ? group.keys : { ...group.keys, age: group.age };
  return {
    members: group.members,
    staff: group.staff,
    fields: copies.fields(group.fields),
    keys: copies.keys(keys),
    row: group.row && group.members.length === 1,
  };
}

// A table of more rows than this is a list of people and not a family or a form.
const mostRowsOfAForm = 30;

function joinFullNames(groups: readonly Group[]): readonly Group[] {
  const rows = groups.filter((group) => group.row).length;
  const isAlone = (group: Group): boolean => group.row && (rows > mostRowsOfAForm || group.keys.fullName === '');
  const alone = groups.filter(isAlone);
  const byName = new Map<string, Group[]>();
  const others: Group[] = [];
  for (const group of groups) {
    if (isAlone(group)) continue;
    const name = group.keys.familyName;
    const same = byName.get(name);
    if (name === '') others.push(group);
    else if (same === undefined) byName.set(name, [group]);
    else same.push(group);
  }
  const joined = [...byName.values()].flatMap((same) => joinAll(same));
  return [...alone, ...joined, ...others];
}

// "form:1" and "form:1/partner" are two people by the form's own word.
function samePlace(a: Group, b: Group): boolean {
  return a.members.some((one) => b.members.some((other) => placeOf(one.mention) === placeOf(other.mention)));
}

// Two rows of one name are two people; so are two whose numbers or dates differ, and then nobody can say whose the rest is.
function joinAll(same: readonly Group[]): readonly Group[] {
  const [first, ...rest] = same.toSorted((a, b) => filled(b) - filled(a));
  if (first === undefined || same.filter((group) => group.row).length > 1) return same;
  if (standTogether(same) || contradict(same)) return same;
  return [rest.reduce((into, from) => merged(into, from, 0.99, 'the same full name in the same document'), first)];
}

/** Whether two of the groups stand in one place. */
function standTogether(groups: readonly Group[]): boolean {
  const places = new Set<string>();
  for (const { members } of groups) {
    const own = new Set(members.map(({ mention }) => placeOf(mention)));
    for (const place of own) if (places.has(place)) return true;
    for (const place of own) places.add(place);
  }
  return false;
}

// A name may stand in one document ten thousand times, but says few different things: only those are compared.
function contradict(groups: readonly Group[]): boolean {
  const different = [...new Map(groups.map((group) => [signatureOf(group), group])).values()];
  return different.some((a, index) => different.slice(index + 1).some((b) => !compatible(a, b)));
}

function signatureOf(group: Group): string {
  const { staff, keys, age } = group;
  const { initial, forename, forenameFamily, middle, generation, nino, nhsNumber, birthDate, sex } = keys;
  const said = [initial, forename === '' ? '' : forenameFamily, middle, generation, nino, nhsNumber, birthDate, sex];
  return [staff, age, isBareName(group), ...said].join('|');
}

function filled(group: Group): number {
  return Object.values(group.fields).filter((value) => value !== '').length;
}

// "Her mother, Mrs Wilson": a relative is somebody else than the person of that surname whom the document is about.
function onlyRelative(group: Group): boolean {
  return group.members.every(({ mention }) => mention.role === 'relative');
}

// "Dear Miss Ojo" is no child, even in a letter about one.
function isGreeted({ members, fields }: Group): boolean {
  return fields.title !== '' && members.every(({ mention }) => mention.key.includes('/greeted'));
}

/** A school place or a plan of special needs is a child's: the parent of that name is addressed, and the child is called by it. */
export const ofSchool: ReadonlySet<string> = new Set(['education', 'send', 'upn']);

/** Whether somebody called by a forename alone is told of as a child at school is. */
export function isOfSchool({ members }: Pick<Group, 'members'>): boolean {
  return members.some(
    ({ mention }) =>
      mention.binding === 'prose' && mention.fields.surname === '' && mention.types.some((type) => ofSchool.has(type)),
  );
}

function joinSurnames(groups: readonly Group[]): readonly Group[] {
  const partial = (group: Group): boolean =>
    !group.row && group.keys.surname !== '' && group.keys.forename === '' && !onlyRelative(group);
  return joinEach(
    groups,
    partial,
    ({ keys }) => [keys.surname],
    (group, candidate) =>
      candidate.keys.surname === group.keys.surname &&
      !onlyRelative(candidate) &&
      !(isGreeted(group) && candidate.age === 'M'),
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
    // By its own forename, by the name that it is short for, and by the single word that may be one.
    (group) =>
      [...new Set([group.keys.forename, group.keys.forenameFamily, single(group)])].filter((name) => name !== ''),
    (group, { keys, age }) =>
      keys.surname !== '' &&
      !(age === 'A' && isOfSchool(group)) &&
      (keys.forename === single(group) ||
        (keys.forenameFamily !== '' && keys.forenameFamily === group.keys.forenameFamily)),
    0.93,
    'the same forename as the only such person in the document',
  );
}

/** Joins each partly named group to the one fuller group that it fits; to none where it fits several. `namesOf` gives what a group and one that it fits have in common. */
function joinEach(
  groups: readonly Group[],
  partial: (group: Group) => boolean,
  namesOf: (group: Group) => readonly string[],
  fits: (group: Group, candidate: Group) => boolean,
  probability: number,
  because: string,
): readonly Group[] {
  const kept: Group[] = groups.filter((group) => !partial(group));
  const places = new Map<string, Set<number>>();
  const note = (group: Group, place: number): void => {
    for (const name of group.row ? [] : namesOf(group)) {
      const known = places.get(name);
      if (known === undefined) places.set(name, new Set([place]));
      else known.add(place);
    }
  };
  kept.forEach(note);
  for (const group of groups.filter(partial)) {
    const near = new Set(namesOf(group).flatMap((name) => [...(places.get(name) ?? [])]));
    const candidates = [...near].flatMap((place) => {
      const candidate = kept[place];
      if (candidate === undefined || candidate.row || !fits(group, candidate)) return [];
      return compatible(group, candidate) && !samePlace(group, candidate) ? [{ place, candidate }] : [];
    });
    const titled = candidates.filter(({ candidate }) => candidate.fields.title === group.fields.title);
    const best = candidates.length === 1 ? candidates[0] : titled.length === 1 ? titled[0] : undefined;
    const place = best?.place ?? kept.length;
    const result = best === undefined ? group : merged(best.candidate, group, probability, because);
    kept[place] = result;
    note(result, place);
  }
  return kept;
}
