import { levelNumber, packPattern } from '../comparison/definition.ts';
import { sentenceOf } from '../comparison/judge.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { surprise } from '../comparison/weights.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { linkThreshold } from './decide-link.ts';
import type { ContextLink, InContext } from './link-by-household.ts';
import { type PosteriorModel, posterior, unregisteredPerRegistered } from './posterior.ts';
import { type Weighed, weighedOf } from './weighed.ts';

// How often somebody called by a forename alone, in a document about a household, is of that household: named as kin ("her daughter Ellie"), and
// otherwise, where it may be a caller's colleague as well.
const ofTheHome = { kin: 0.8, otherwise: 0.3 } as const;

/**
 * A forename alone ("her daughter Ellie") that one person of the household in the document bears: theirs, unless somebody of the same forename
 * lives elsewhere or is not on the register, which a rare forename makes unlikely. `members` are all of the household, `open` those whom the
 * document does not name otherwise. Null where two bear it, or where it is too common to say.
 */
export function linkForename(
  { number, keys, isKin, isOnlyOne, notOf }: InContext,
  open: readonly number[],
  members: readonly number[],
  register: RegisterIndex,
): ContextLink | null {
  if (keys.forenameFamily === '' || !isOnlyOne) return null;
  const others = members.filter((entry) => !notOf.has(entry));
  const alike = others.filter((entry) => register.keys[entry]?.forenameFamily === keys.forenameFamily);
  const [entry] = alike;
  const right = entry === undefined ? undefined : register.keys[entry];
  if (entry === undefined || right === undefined || alike.length > 1 || !open.includes(entry)) return null;
  if (differ(keys.sex, right.sex) || differ(keys.age, right.age) || differ(keys.birthDate, right.birthDate))
    return null;
  const atHome = isKin ? ofTheHome.kin : ofTheHome.otherwise;
  const registered = 1 / (1 + unregisteredPerRegistered);
  const bears = 2 ** -surprise(register.frequencies, 'forenameFamily', right.forenameFamily);
  const mine = (atHome * registered) / others.length;
  const probability = mine / (mine + (1 - atHome * registered) * bears);
  if (probability < linkThreshold) return null;
  const because = sentenceOf([
    'forename equal',
    'somebody of the same household is in the same document',
    'nobody else of that household bears it',
  ]);
  return { number, entry, probability, because };
}

/** What a forename alone weighs for a resident whom the household showed, so that it can be explained: no comparison found them by it. `row` is the entry's on the right side. */
export function accountOfForename(entry: number, row: number, model: PosteriorModel): Weighed {
  const name = peopleLinkage.comparisons.find((comparison) => comparison.name === 'name');
  const level = name === undefined ? 0 : levelNumber(name, 'forename-only');
  const levels = peopleLinkage.comparisons.map((comparison) => (comparison === name ? level : -1));
  const candidate = {
    person: entry,
    row,
    pattern: packPattern(peopleLinkage, levels),
    score: model.weight('name', level, row),
  };
  return weighedOf(posterior({ candidates: [candidate], nameBits: null }, model), model, () => null);
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}
