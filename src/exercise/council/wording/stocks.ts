import type { Random } from '../../random.ts';
import { disabilityWordings, healthWordings, needsWordings } from './body.data.ts';
import { accessWordings, incomeWordings, movesWordings, rentWordings } from './daily.data.ts';
import {
  abuseWordings,
  criminalWordings,
  hiddenHomeWordings,
  protectionWordings,
  safeguardingWordings,
} from './danger.data.ts';
import { decoyWordings } from './decoys.data.ts';
import {
  bodyMarkWordings,
  ethnicityWordings,
  genderWordings,
  orientationWordings,
  politicalWordings,
  religionWordings,
  sexLifeWordings,
  unionWordings,
} from './identity.data.ts';
import {
  benefitWordings,
  debtWordings,
  educationWordings,
  employmentWordings,
  housingWordings,
  immigrationWordings,
} from './means.data.ts';
import type { Voice, WordingHalf, WordingStock } from './wording.ts';

/** What is said of adults, with how often against the rest. */
const ofAdults: readonly (readonly [WordingStock, number])[] = [
  [healthWordings, 6],
  [disabilityWordings, 3],
  [ethnicityWordings, 1],
  [religionWordings, 2],
  [politicalWordings, 1],
  [unionWordings, 1],
  [orientationWordings, 1],
  [sexLifeWordings, 1],
  [genderWordings, 1],
  [bodyMarkWordings, 1],
  [criminalWordings, 3],
  // Rarer than the rest, as in life: told as often, they put a quarter of all residents in danger.
  [safeguardingWordings, 0.6],
  [abuseWordings, 0.6],
  [hiddenHomeWordings, 0.3],
  [immigrationWordings, 2],
  [benefitWordings, 2],
  [debtWordings, 1.5],
  [employmentWordings, 2],
  [housingWordings, 2],
  [accessWordings, 1.5],
  [incomeWordings, 1.2],
  [rentWordings, 1.2],
  [movesWordings, 1.2],
];

/** What is said of children. */
const ofChildren: readonly (readonly [WordingStock, number])[] = [
  [needsWordings, 3],
  [protectionWordings, 1],
  [educationWordings, 3],
];

/** Draws up to `count` wordings, each of another kind of data, about an adult or a child. */
export function drawWordings(
  options: { readonly half: WordingHalf; readonly voice: Voice; readonly of: 'adult' | 'child' },
  count: number,
  random: Random,
): readonly string[] {
  const drawn: string[] = [];
  let left = options.of === 'adult' ? ofAdults : ofChildren;
  while (drawn.length < count && left.length > 0) {
    const stock = random.weighted(left);
    left = left.filter(([one]) => one !== stock);
    drawn.push(random.pick(stock[options.half][options.voice]));
  }
  return drawn;
}

/** A sentence that sounds like a special category and tells nothing of anybody. */
export function drawDecoy(half: WordingHalf, voice: Voice, random: Random): string {
  return random.pick(decoyWordings[half][voice]);
}

/** Every stock, for those who look over the wordings. */
export const wordingStocks: readonly WordingStock[] = [...ofAdults, ...ofChildren].map(([stock]) => stock);
