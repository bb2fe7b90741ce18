import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { relativeBefore } from '../kin.ts';
import { isSaidOfWork } from '../of-work.ts';
import type { Word } from '../phrases.ts';
import type { Statement } from '../statement.ts';
import { shippedSayings } from './model.ts';
import { SayingReader } from './reader.ts';

/** How likely a statement must be before the model alone says so, calls it likely, calls it sure. */
type Bands = { readonly perhaps: number; readonly likely: number; readonly sure: number };

// Told by left-out voices (bench/runs/2026-11-22-sentences): from even odds on, three statements in four are so.
const ordinary: Bands = { perhaps: 0.5, likely: 0.7, sure: 0.9 };
// Everyday kinds, which a vocabulary finds anyway: a false one is worth less than its noise.
const everyday: Bands = { perhaps: 0.65, likely: 0.65, sure: 0.9 };
// Missed, a letter can go to a dangerous door: what is only possible is shown to a reviewer, and holds the letter.
const dangerous: Bands = { perhaps: 0.35, likely: 0.65, sure: 0.9 };

const bandsOf: Readonly<Partial<Record<PersonalDataType, Bands>>> = {
  'domestic-abuse': dangerous,
  'protected-address': dangerous,
  'child-protection': dangerous,
  safeguarding: { ...dangerous, perhaps: 0.5 },
  // What keeps somebody from a thing for a day reads like what keeps them from it for good.
  disability: { ...ordinary, perhaps: 0.65 },
  employment: everyday,
  education: everyday,
  family: everyday,
  housing: everyday,
  income: everyday,
  rent: everyday,
  'council-tax': everyday,
};

// Below the lowest band nothing is looked at.
const leastPerhaps = dangerous.perhaps;

function isDangerous(type: PersonalDataType): boolean {
  return (bandsOf[type] ?? ordinary).perhaps < ordinary.perhaps;
}

// Read with the identifiers, to the digit.
const readElsewhere: PersonalDataType = 'access-code';

// Less likely than this, what the vocabulary found is not said of anybody after all.
const surelyNot = 0.02;

function keyOf(likelihood: number, bands: Bands): EvidenceKey | null {
  if (likelihood >= bands.sure) return 'saying-sure';
  if (likelihood >= bands.likely) return 'saying-likely';
  return likelihood >= bands.perhaps ? 'saying-perhaps' : null;
}

// A question to which somebody gave no answer says nothing, whatever it asks.
const noAnswer =
  /\b(?:prefers? not to say|would rather not say|not stated|not disclosed|declined to (?:say|answer))\b/iu;

let reader: SayingReader | null = null;

// Names and addresses stand in words with capitals alone, which say nothing to the model but by chance.
const smallWord = /(?:^|[^\p{L}\p{N}'’])\p{Ll}/u;
const carefulCapitals = /\p{Lu}\p{Ll}/u;

function isOnlyCapitalised(sentence: string): boolean {
  return !smallWord.test(sentence) && carefulCapitals.test(sentence);
}

/**
 * What a sentence says by its words (`said`), less what the model is sure that it does not say, and what the model reads in it where
 * no words of the vocabulary say it. Where words say it but take it back (`unsaid`), only a sure reading counts.
 */
export function withSayings(
  sentence: string,
  words: readonly Word[],
  said: readonly Statement[],
  unsaid: ReadonlySet<PersonalDataType>,
  signs: readonly string[],
  value: string,
): readonly Statement[] {
  if (isOnlyCapitalised(sentence)) return said;
  reader ??= new SayingReader(shippedSayings());
  const { types } = reader;
  const { likelihoods, telling } = reader.read(sentence, words, signs);
  const found = said.filter(({ type }) => isDangerous(type) || (likelihoods[types.indexOf(type)] ?? 1) >= surelyNot);
  if (noAnswer.test(sentence)) return found;
  for (let at = 0; at < types.length; at += 1) {
    const [type, likelihood] = [types[at], likelihoods[at] ?? 0];
    if (type === undefined || likelihood < leastPerhaps || type === readElsewhere) continue;
    const key = said.some((other) => other.type === type) ? null : keyOf(likelihood, bandsOf[type] ?? ordinary);
    if (key === null || (unsaid.has(type) && key !== 'saying-sure')) continue;
    const run = telling(type);
    if (run === null) continue;
    const first = words.findIndex(({ start }) => start === run.start);
    if (isSaidOfWork(sentence, words, { type, first })) continue;
    const relative = relativeBefore(sentence, words, { type, first });
    found.push({ type, phrase: run.words, start: run.start, end: run.end, value, keys: [key], relative });
  }
  return found;
}
