import { type Kinship, kinQualities, kinVocabulary } from '../categories/kin.data.ts';
import type { Stretch } from '../scan/sentences.ts';

/** What somebody is to whom the words call the owner; `late` for whoever of them is dead. */
export type KinGroup = Kinship | 'late';

/** "Your son", "her late husband": what the named is, and of whom, right beside a name. */
export type KinPhrase = {
  readonly group: KinGroup;
  readonly owner: 'reader' | 'writer' | 'other';
  /** Where the word is a woman's or a man's. */
  readonly sex: 'F' | 'M' | null;
};

const owners = "your|my|our|his|her|their|\\p{L}{1,30}['’]s";
const manner = `(?:(?:${[...kinQualities].join('|')})[- ]){0,2}`;
const kinWords = [...kinVocabulary.keys()].toSorted((a, b) => b.length - a.length).join('|');
const before = new RegExp(`(?<![\\p{L}'’])(${owners}) ${manner}(${kinWords}),? $`, 'iu');
const after = new RegExp(`^(?:, | \\(| [–-] )(${owners}) ${manner}(${kinWords})(?![\\p{L}-])`, 'iu');
// "Ewa Zielinska, her mother Mrs Barbara": the word belongs to the name that follows.
const ofNext = /^,? (?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}/u;

// As long as the longest such phrase.
const reach = 80;

/** The words for kinship beside a name; looked for once, when somebody asks first. */
export type KinAsked = () => KinPhrase | null;

/** What `kinBeside` says of a name, for all who ask of it. */
export function kinWhenAsked(text: string, sentence: Stretch, name: Stretch): KinAsked {
  let known: KinPhrase | null | undefined;
  return () => {
    if (known === undefined) known = kinBeside(text, sentence, name);
    return known;
  };
}

function afterName(text: string, sentence: Stretch, { end }: Stretch): RegExpExecArray | null {
  const words = text.slice(end, Math.min(sentence.end, end + reach));
  const found = after.exec(words);
  return found !== null && !found[0].includes('(') && ofNext.test(words.slice(found[0].length)) ? null : found;
}

/** The words for kinship right before a name ("your son John") or right after it ("John Okafor, your son"); null where there are none. */
export function kinBeside(text: string, sentence: Stretch, name: Stretch): KinPhrase | null {
  const found =
    before.exec(text.slice(Math.max(sentence.start, name.start - reach), name.start)) ??
    afterName(text, sentence, name);
  const kin = kinVocabulary.get(found?.[2]?.toLowerCase() ?? '');
  if (kin === undefined) return null;
  const whose = found?.[1]?.toLowerCase();
  return {
    group: /\blate /iu.test(found?.[0] ?? '') ? 'late' : kin.kinship,
    owner: whose === 'your' ? 'reader' : whose === 'my' || whose === 'our' ? 'writer' : 'other',
    sex: kin.sex,
  };
}
