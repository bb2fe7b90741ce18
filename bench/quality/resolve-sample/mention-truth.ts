import type { Finding } from '../../../src/core/finding.ts';
import type { ContentHash, MentionId } from '../../../src/core/ids.ts';
import { parseBirthDate } from '../../../src/core/values/birth-date.ts';
import { foldName, parseTitle } from '../../../src/core/values/person-name.ts';
import type { TruthPerson, TruthTables } from '../../../src/exercise/score/tables.ts';
import { mentionId } from '../../../src/review/resolve/mentions/mentions.ts';
import type { TruthValue } from '../detect-sample/truth.ts';
import type { CaseContents } from './case-contents.ts';

/** Whose a mention truly is: a truth id; 'nobody' where no words of it are told of anybody; 'open' where they fit two alike. */
export type TrueOwner = string;

/** Whose each mention is, by the values that the truth tells of each person in the file, and by their names. */
export function trueOwners(
  { contents, pathOf }: CaseContents,
  values: ReadonlyMap<string, readonly TruthValue[]>,
  truth: TruthTables,
): ReadonlyMap<MentionId, TrueOwner> {
  const owners = new Map<MentionId, TrueOwner>();
  const namesOf = new Map(truth.people.map((person) => [person.truthId, personNames(person)]));
  const toldIn = Map.groupBy(truth.exposures, ({ file }) => file);
  for (const [content, { findings }] of contents) {
    const path = pathOf.get(content) ?? '';
    const told = withJoint(values.get(path) ?? [], toldIn.get(path) ?? [], truth.households);
    const index = Map.groupBy(
      told.flatMap((value) => readings(value.type, value.value).map((reading) => ({ reading, value }))),
      ({ reading, value }) => `${value.type} ${reading}`,
    );
    const people = new Set((toldIn.get(path) ?? []).map(({ truthId }) => truthId));
    const file: FileTruth = {
      personsOf: (type, reading) => [
        ...new Set((index.get(`${type} ${reading}`) ?? []).map(({ value }) => value.person)),
      ],
      people: [...people].flatMap((id) => {
        const names = namesOf.get(id);
        return names === undefined ? [] : [{ id, names }];
      }),
    };
    for (const [mention, group] of mentionGroups(content, findings)) owners.set(mention, ownerOf(group, file));
  }
  return owners;
}

// A joint row says its address and account once, and the truth lists the words with its first holder: they are the second's as much.
function withJoint(
  values: readonly TruthValue[],
  told: TruthTables['exposures'],
  households: TruthTables['households'],
): readonly TruthValue[] {
  const own = new Set(values.map(({ person, type }) => `${person} ${type}`));
  const byHome = Map.groupBy(values, ({ person, type }) => `${households.get(person) ?? person} ${type}`);
  const joint = told.flatMap(({ truthId, type }) => {
    const home = households.get(truthId);
    if (!sharedAtHome.has(type) || home === undefined || own.has(`${truthId} ${type}`)) return [];
    return (byHome.get(`${home} ${type}`) ?? []).map((value) => ({ ...value, person: truthId }));
  });
  return [...values, ...joint];
}

const sharedAtHome: ReadonlySet<string> = new Set(['postal-address', 'postcode', 'uprn', 'local-reference']);

/** The words of a name, and it whole. */
type NameWords = { readonly whole: string; readonly words: ReadonlySet<string> };

type FileTruth = {
  readonly personsOf: (type: string, reading: string) => readonly string[];
  readonly people: readonly { readonly id: string; readonly names: NameWords }[];
};

function personNames({ forenames, surname }: TruthPerson): NameWords {
  const [first = ''] = foldName(forenames).split(' ');
  return {
    whole: `${first} ${foldName(surname)}`.trim(),
    words: new Set(`${foldName(forenames)} ${foldName(surname)}`.split(' ')),
  };
}

function mentionGroups(content: ContentHash, findings: readonly Finding[]): ReadonlyMap<MentionId, Finding[]> {
  const groups = new Map<MentionId, Finding[]>();
  for (const finding of findings) {
    const id = mentionId(content, finding.unit, finding.binding.key);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [finding]);
    else known.push(finding);
  }
  return groups;
}

const strong: ReadonlySet<string> = new Set(['nino', 'nhs-number', 'bank-account', 'email', 'birth-date']);

function ownerOf(group: readonly Finding[], { personsOf, people }: FileTruth): string {
  const votes = new Map<string, number>();
  const vote = (person: string, weight: number): void => void votes.set(person, (votes.get(person) ?? 0) + weight);
  const named = group.filter(({ type }) => type === 'person-name').map(({ value }) => value.split('|'));
  for (const { type, value } of group) {
    const found = new Set(findingReadings(type, value).flatMap((reading) => personsOf(type, reading)));
    for (const person of found) vote(person, type === 'person-name' ? 3 : strong.has(type) ? 2 : 1);
  }
  for (const [, forenames = '', surname = ''] of named) {
    const whole = `${foldName(forenames).split(' ')[0] ?? ''} ${foldName(surname)}`.trim();
    for (const { id, names } of people) if (names.whole === whole) vote(id, 4);
    // A forename alone is whose of the file bears it.
    const called = surname === '' ? people.filter(({ names }) => names.words.has(whole)) : [];
    for (const { id } of called) vote(id, 4);
  }
  const words = new Set(
    named.flatMap(([, forenames = '', surname = '']) => foldName(`${forenames} ${surname}`).split(' ')),
  );
  // Whoever shares no word of the name is not meant, whatever else of the row is theirs: a joint account has two holders.
  const allowed = [...votes].filter(
    ([person]) => named.length === 0 || sharesWord(words, people.find(({ id }) => id === person)?.names.words),
  );
  const [best, next] = allowed.toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return named.length > 0 && votes.size === 0 ? 'nobody' : 'open';
  return next !== undefined && next[1] === best[1] ? 'open' : best[0];
}

function sharesWord(words: ReadonlySet<string>, own: ReadonlySet<string> | undefined): boolean {
  return (
    own !== undefined &&
    [...words].some((word) => own.has(word) || (word.length === 1 && [...own].some((each) => each.startsWith(word))))
  );
}

function findingReadings(type: string, value: string): readonly string[] {
  if (type !== 'person-name') return readings(type, value);
  const [, forenames = '', surname = ''] = value.split('|');
  return nameReadings(`${forenames} ${surname}`);
}

/** The ways to write a value that are alike: a value of the truth and one found agree where they share one. */
function readings(type: string, text: string): readonly string[] {
  switch (type) {
    case 'person-name':
      return nameReadings(text);
    case 'birth-date':
      return [parseBirthDate(text) ?? compact(text)];
    case 'phone':
      return [text.replace(/\D/gu, '').slice(-9)];
    case 'nino':
      return [compact(text).slice(0, 8)];
    case 'postal-address':
      return [compact(text), compact(text.split(/[,\n]/u)[0] ?? '')].filter((each) => each !== '');
    case 'bank-account':
    case 'sort-code':
      return [text.replace(/\D/gu, '').slice(-8)];
    default:
      return [compact(text)];
  }
}

// Whole, and word by word in any order: "COX, Joshua" is "Joshua Cox".
function nameReadings(text: string): readonly string[] {
  const words = foldName(text.replace(/[,.]/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && parseTitle(word) === null);
  return words.length === 0 ? [] : [words.toSorted().join(' ')];
}

function compact(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
