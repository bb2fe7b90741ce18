import type { TruthTables } from '../../../src/exercise/score/tables.ts';

/** What the files tell of somebody at best: a number or contact of their own, two weak things besides the name, one, or the name alone. */
export const evidenceKinds = ['identifier', 'two weak', 'one weak', 'name only'] as const;

/** One of them. */
export type EvidenceKind = (typeof evidenceKinds)[number];

const identifiers: ReadonlySet<string> = new Set([
  'nino',
  'nhs-number',
  'email',
  'phone',
  'passport',
  'local-reference',
]);
const weak: readonly (readonly string[])[] = [['birth-date'], ['postal-address', 'postcode', 'uprn']];

/** The best evidence that one file gives of each person of the truth. */
export function evidenceOfPeople(truth: TruthTables): ReadonlyMap<string, EvidenceKind> {
  const byPlace = Map.groupBy(truth.exposures, ({ truthId, file }) => `${truthId}\t${file}`);
  const best = new Map<string, EvidenceKind>();
  for (const told of byPlace.values()) {
    const person = told[0]?.truthId ?? '';
    const kind = kindOf(new Set(told.map(({ type }) => type)));
    const known = best.get(person);
    if (known === undefined || evidenceKinds.indexOf(kind) < evidenceKinds.indexOf(known)) best.set(person, kind);
  }
  return best;
}

function kindOf(types: ReadonlySet<string>): EvidenceKind {
  if ([...types].some((type) => identifiers.has(type))) return 'identifier';
  const held = weak.filter((group) => group.some((type) => types.has(type))).length;
  return held === 2 ? 'two weak' : held === 1 ? 'one weak' : 'name only';
}
