import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { relativeBefore } from '../kin.ts';
import type { Word } from '../phrases.ts';
import type { Statement } from '../statement.ts';
import { shippedSayings } from './model.ts';
import { SayingReader } from './reader.ts';

/** How likely a statement must be before the model alone says so, calls it likely, calls it sure. */
type Bands = { readonly perhaps: number; readonly likely: number; readonly sure: number };

const ordinary: Bands = { perhaps: 0.65, likely: 0.65, sure: 0.9 };
// Missed, a letter can go to a dangerous door: what is only perhaps so is shown to a reviewer.
const dangerous: Bands = { perhaps: 0.35, likely: 0.65, sure: 0.9 };
const danger: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'domestic-abuse',
  'protected-address',
  'child-protection',
  'safeguarding',
]);

const leastPerhaps = Math.min(ordinary.perhaps, dangerous.perhaps);

// Read with the identifiers, to the digit.
const readElsewhere: PersonalDataType = 'access-code';

// Less likely than this, what the vocabulary found is not said of anybody after all.
const surelyNot = 0.01;

function keyOf(likelihood: number, bands: Bands): EvidenceKey | null {
  if (likelihood >= bands.sure) return 'saying-sure';
  if (likelihood >= bands.likely) return 'saying-likely';
  return likelihood >= bands.perhaps ? 'saying-perhaps' : null;
}

let reader: SayingReader | null = null;

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
  reader ??= new SayingReader(shippedSayings());
  const { types } = reader;
  const { likelihoods, telling } = reader.read(sentence, words, signs);
  const found = said.filter(({ type }) => danger.has(type) || (likelihoods[types.indexOf(type)] ?? 1) >= surelyNot);
  for (let at = 0; at < types.length; at += 1) {
    const [type, likelihood] = [types[at], likelihoods[at] ?? 0];
    if (type === undefined || likelihood < leastPerhaps || type === readElsewhere) continue;
    const key = said.some((other) => other.type === type)
      ? null
      : keyOf(likelihood, danger.has(type) ? dangerous : ordinary);
    if (key === null || (unsaid.has(type) && key !== 'saying-sure')) continue;
    const run = telling(type);
    if (run === null) continue;
    const first = words.findIndex(({ start }) => start === run.start);
    const relative = relativeBefore(sentence, words, { type, first });
    found.push({ type, phrase: run.words, start: run.start, end: run.end, value, keys: [key], relative });
  }
  return found;
}
