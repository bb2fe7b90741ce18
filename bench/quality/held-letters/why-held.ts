import type { Person } from '../../../src/core/person.ts';
import { linkedByContent } from '../../../src/review/assess/exposure.ts';
import { isSafetyType } from '../../../src/review/assess/harm-table.ts';
import { looseInDanger, namedForDanger, nearDanger } from '../../../src/review/assess/near-danger.ts';
import { candidatesOf } from '../../../src/review/resolve/candidates-of.ts';
import type { ReviewedSample } from './reviewed-sample.ts';

/** What holds somebody's letter for danger, a line each: exposures, papers that name them beside it, names that may be theirs. */
export function whyHeld(
  person: Person,
  { assessed, contents, pathOf, resolution, residents }: ReviewedSample,
): readonly string[] {
  const { mentions, people } = resolution;
  const named = namedForDanger([...pathOf].map(([sha256, path]) => ({ path, sha256 })));
  const told = assessed.exposures
    .filter(({ personId, type }) => personId === person.id && isSafetyType(type))
    .map(({ type, probability, path }) => `told ${type} at ${probability.toFixed(3)} in ${path}`);
  const near = [...linkedByContent([person], mentions)].flatMap(([sha256, links]) => {
    const content = contents.get(sha256);
    const isNear = content !== undefined && nearDanger(content, links, named.has(sha256)).length > 0;
    return isNear
      ? [`beside danger in ${pathOf.get(sha256)} (${links.map(({ mention }) => mention.key).join(', ')})`]
      : [];
  });
  const mayBe = candidatesOf(resolution, residents);
  const tied = people.filter(({ registerRef, staff }) => registerRef !== null || staff);
  const linked = new Set(tied.flatMap(({ links }) => links.map(({ mention }) => mention)));
  const loose = Map.groupBy(
    mentions.filter(({ id }) => !linked.has(id)),
    ({ content }) => content,
  );
  const maybe = [...loose].flatMap(([sha256, held]) => {
    const content = contents.get(sha256);
    const dangerous = content === undefined ? [] : looseInDanger(content, held, named.has(sha256));
    return dangerous
      .filter((mention) => mayBe(mention).includes(person.registerRef ?? '-'))
      .map(({ key }) => `may be ${key} of ${pathOf.get(sha256)}`);
  });
  return [...told, ...near, ...maybe];
}
