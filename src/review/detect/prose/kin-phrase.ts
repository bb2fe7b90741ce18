import type { Stretch } from '../scan/sentences.ts';

/** What somebody is to whom the words call the owner; `late` for whoever of them is dead. */
export type KinGroup = 'child' | 'grandchild' | 'parent' | 'grandparent' | 'partner' | 'sibling' | 'kin' | 'late';

/** "Your son", "her late husband": what the named is, and of whom, right beside a name. */
export type KinPhrase = {
  readonly group: KinGroup;
  readonly owner: 'reader' | 'writer' | 'other';
  /** Where the word is a woman's or a man's. */
  readonly sex: 'F' | 'M' | null;
};

const groups: readonly (readonly [KinGroup, string])[] = [
  ['child', 'son|daughter|child|boy|girl|baby|stepson|stepdaughter|dtr|foster son|foster daughter'],
  ['grandchild', 'grandson|granddaughter|grandchild'],
  ['parent', 'mother|father|mum|mam|dad|stepmother|stepfather|stepmum|stepdad'],
  ['grandparent', 'grandmother|grandfather|gran|nan|nanna|granny|grandad|granddad'],
  ['partner', 'husband|wife|partner|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|spouse|hubby|ex'],
  ['sibling', 'brother|sister|twin|stepbrother|stepsister|half-brother|half-sister'],
  ['kin', 'uncle|aunt|auntie|aunty|cousin|nephew|niece|brother-in-law|father-in-law|son-in-law'],
];

const groupOfWord: ReadonlyMap<string, KinGroup> = new Map(
  groups.flatMap(([group, words]) => words.split('|').map((word) => [word, group] as const)),
);

const female =
  /^(?:\p{L}+[ -])?(?:daughter|girl|stepdaughter|dtr|granddaughter|(?:step|grand)?mother|(?:step)?mum|mam|gran|nan|nanna|granny|wife|girlfriend|fiancée|fiancee|(?:step)?sister|aunt|auntie|aunty|niece)$/u;
const male =
  /^(?:\p{L}+[ -])?(?:son|boy|stepson|grandson|(?:step|grand)?father|(?:step)?dad|grandad|granddad|husband|hubby|boyfriend|fiancé|fiance|(?:step)?brother|uncle|nephew)(?:-in-law)?$/u;

const owners = "your|my|our|his|her|their|\\p{L}{1,30}['’]s";
const manner =
  '(?:(?:late|eldest|oldest|youngest|younger|older|elder|adult|little|middle|only|first|second|former|ex|estranged|teenage|step|twin)[- ])?';
const kinWords = [...groupOfWord.keys()].toSorted((a, b) => b.length - a.length).join('|');
const before = new RegExp(`(?<![\\p{L}'’])(${owners}) ${manner}(${kinWords}),? $`, 'iu');
const after = new RegExp(`^(?:, | \\(| [–-] )(${owners}) ${manner}(${kinWords})(?![\\p{L}-])`, 'iu');

// As long as the longest such phrase.
const reach = 80;

/** The words for kinship right before a name ("your son John") or right after it ("John Okafor, your son"); null where there are none. */
export function kinBeside(text: string, sentence: Stretch, name: Stretch): KinPhrase | null {
  const found =
    before.exec(text.slice(Math.max(sentence.start, name.start - reach), name.start)) ??
    after.exec(text.slice(name.end, Math.min(sentence.end, name.end + reach)));
  const word = found?.[2]?.toLowerCase() ?? '';
  const kin = groupOfWord.get(word);
  if (kin === undefined) return null;
  const whose = found?.[1]?.toLowerCase();
  const group = /\blate /iu.test(found?.[0] ?? '') ? 'late' : kin;
  const sex = female.test(word) ? 'F' : male.test(word) ? 'M' : null;
  return { group, owner: whose === 'your' ? 'reader' : whose === 'my' || whose === 'our' ? 'writer' : 'other', sex };
}
