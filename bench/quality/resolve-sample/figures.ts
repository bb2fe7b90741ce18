import type { MentionId } from '../../../src/core/ids.ts';
import type { TruthPerson, TruthTables } from '../../../src/exercise/score/tables.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';
import { evidenceKinds, evidenceOfPeople } from './evidence-kinds.ts';
import { type JudgedPerson, judgePeople } from './judge-people.ts';

/** Right of so many. */
export type Share = { readonly right: number; readonly of: number };

/** Everything measured on one sample. */
export type Figures = {
  readonly sample: string;
  readonly cpuSeconds: number;
  /** Residents flagged who are told of; residents told of who are found; the same of people not on the register. */
  readonly shares: ReadonlyMap<string, Share>;
  /** Links in bins of their probability: sum of it, right, of. */
  readonly bins: ReadonlyMap<string, readonly Bin[]>;
  readonly judged: readonly JudgedPerson[];
};

/** Judgements of one band of probability. */
export type Bin = { readonly sum: number; readonly right: number; readonly of: number };

class Shares {
  readonly #counts = new Map<string, { right: number; of: number }>();
  add(name: string, right: boolean): void {
    const counts = this.#counts.get(name) ?? { right: 0, of: 0 };
    counts.of += 1;
    if (right) counts.right += 1;
    this.#counts.set(name, counts);
  }
  all(): ReadonlyMap<string, Share> {
    return this.#counts;
  }
}

/** Measures one resolution against the truth. */
export function figuresOf(
  sample: string,
  resolution: Resolution,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
  officers: ReadonlySet<string>,
  cpuSeconds: number,
): Figures {
  const judged = judgePeople(resolution, truth, owners, officers);
  const shares = new Shares();
  scorePrecision(judged, shares);
  scoreRecall(judged, truth, shares);
  scoreHouseholds(judged, truth, shares);
  scoreFusions(judged, shares);
  const bins = reliability(resolution, judged, truth, owners);
  return { sample, cpuSeconds, shares: shares.all(), bins, judged };
}

function scorePrecision(judged: readonly JudgedPerson[], shares: Shares): void {
  const surest = surestOfEach(judged);
  for (const each of judged) {
    const { person, right, cause, owners, truly } = each;
    const registered = person.registerRef !== null;
    const sure = person.matchProbability >= 0.95;
    if (registered) {
      shares.add('precision of residents', right);
      if (sure) shares.add('precision of residents, p >= 0.95', right);
    } else {
      shares.add('precision of the unregistered', right);
      if (sure) shares.add('precision of the unregistered, p >= 0.95', right);
      // The probability is that of being nobody surer, so that of two of one person the less sure is the one too many.
      if (sure) shares.add('precision of the unregistered, p >= 0.95, of two the surer right', surest.has(each));
      shares.add(`unregistered: ${cause}`, right);
    }
    const wanted = truly?.truthId ?? '';
    for (const owner of owners) {
      if (owner === 'open') continue;
      shares.add(`links of ${registered ? 'residents' : 'the unregistered'}`, owner === wanted);
    }
  }
}

/** Of each person who is not on the register, the surest of those who were found for them. */
function surestOfEach(judged: readonly JudgedPerson[]): ReadonlySet<JudgedPerson> {
  const found = judged.filter(({ cause }) => cause === 'right' || cause === 'second of one person');
  const each = Map.groupBy(found, ({ truly }) => truly?.truthId);
  return new Set(
    [...each.values()].flatMap(
      (all) => all.toSorted((a, b) => b.person.matchProbability - a.person.matchProbability)[0] ?? [],
    ),
  );
}

function scoreRecall(judged: readonly JudgedPerson[], truth: TruthTables, shares: Shares): void {
  const kinds = evidenceOfPeople(truth);
  const registered = new Set(
    judged.flatMap(({ person, truly }) => (person.registerRef === null || truly === null ? [] : [truly.truthId])),
  );
  const others = new Set(
    judged.flatMap(({ person, truly }) => (person.registerRef !== null || truly === null ? [] : [truly.truthId])),
  );
  for (const person of truth.people) {
    const standing = person.registerRef === '' ? 'the unregistered' : 'residents';
    const found = (person.registerRef === '' ? others : registered).has(person.truthId);
    shares.add(`recall of ${standing}`, found);
    shares.add(`recall of ${standing}: ${kinds.get(person.truthId) ?? evidenceKinds[3]}`, found);
    shares.add(`recall by culture: ${person.culture}`, found);
  }
}

function scoreHouseholds(judged: readonly JudgedPerson[], truth: TruthTables, shares: Shares): void {
  const homeOf = (person: TruthPerson | null): string => truth.households.get(person?.truthId ?? '') ?? '';
  const exported = Map.groupBy(
    judged.filter(({ person }) => person.householdId !== null),
    ({ person }) => person.householdId ?? '',
  );
  for (const members of exported.values())
    for (const [a, b] of pairs(members)) {
      if (a.truly === null || b.truly === null || a.truly === b.truly) continue;
      const both = a.person.registerRef !== null && b.person.registerRef !== null;
      const same = homeOf(a.truly) === homeOf(b.truly);
      shares.add('precision of household pairs', same);
      shares.add(`precision of household pairs, ${both ? 'residents' : 'with somebody not on the register'}`, same);
    }
  for (const members of exported.values()) {
    const homes = new Set(members.flatMap(({ truly }) => (truly === null ? [] : [homeOf(truly)])));
    if (homes.size > 0) shares.add('precision of households', homes.size === 1);
  }
  const homesOf = new Map<string, Set<string>>();
  for (const { person, truly } of judged) {
    if (truly === null || person.householdId === null) continue;
    homesOf.set(truly.truthId, (homesOf.get(truly.truthId) ?? new Set()).add(person.householdId));
  }
  const truePeople = Map.groupBy(truth.people, (person) => homeOf(person));
  const foundIds = new Set(judged.flatMap(({ truly }) => (truly === null ? [] : [truly.truthId])));
  for (const members of truePeople.values())
    for (const [a, b] of pairs(members)) {
      const theirs = homesOf.get(b.truthId) ?? new Set();
      const found = [...(homesOf.get(a.truthId) ?? [])].some((home) => theirs.has(home));
      shares.add('recall of household pairs', found);
      if (foundIds.has(a.truthId) && foundIds.has(b.truthId))
        shares.add('recall of household pairs, both found', found);
    }
}

function scoreFusions(judged: readonly JudgedPerson[], shares: Shares): void {
  for (const { person, truly, mixed } of judged) {
    shares.add(
      `of one person only, ${person.registerRef === null ? 'the unregistered' : 'residents'}`,
      mixed.length === 0,
    );
    const differ = mixed.some(
      (other) =>
        truly !== null && truly.birthDate !== '' && other.birthDate !== '' && truly.birthDate !== other.birthDate,
    );
    shares.add('not of two birth dates', !differ);
  }
}

/** Bins of probability: of links to residents as exported, and of the best resident of whatever was weighed. */
function reliability(
  resolution: Resolution,
  judged: readonly JudgedPerson[],
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
): ReadonlyMap<string, readonly Bin[]> {
  const links: (readonly [number, boolean])[] = [];
  for (const { person, truly } of judged)
    for (const { mention, probability } of person.registerRef === null ? [] : person.links) {
      const owner = owners.get(mention) ?? 'nobody';
      if (owner !== 'open') links.push([probability, owner === truly?.truthId]);
    }
  const byRef = new Map(truth.people.flatMap((person) => person.registerRefs.map((ref) => [ref, person] as const)));
  const weighed: (readonly [number, boolean])[] = [];
  resolution.referents.forEach((mentions, number) => {
    const best = resolution.evidenceOf(number)?.candidates[0];
    const told = mentions.map((mention) => owners.get(mention) ?? 'nobody');
    if (best === undefined || told.includes('open')) return;
    const names = told.filter((each) => each !== 'nobody');
    if (new Set(names).size > 1) return;
    weighed.push([best.probability, byRef.get(best.registerRef)?.truthId === names[0] && names[0] !== undefined]);
  });
  const others = judged.flatMap(({ person, right }) =>
    person.registerRef === null ? [[person.matchProbability, right] as const] : [],
  );
  return new Map([
    ['people not on the register', binsOf(others)],
    ['links of residents', binsOf(links)],
    ['best resident of whatever was weighed', binsOf(weighed)],
  ]);
}

function binsOf(pairs: readonly (readonly [number, boolean])[]): readonly Bin[] {
  const bins = Array.from({ length: 20 }, () => ({ sum: 0, right: 0, of: 0 }));
  for (const [probability, right] of pairs) {
    const bin = bins[Math.min(19, Math.floor(probability * 20))];
    if (bin === undefined) continue;
    bin.sum += probability;
    bin.of += 1;
    if (right) bin.right += 1;
  }
  return bins;
}

/** Expected calibration error: the mean distance of probability and truth over bins, weighted by what is in them. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { of }) => sum + of, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / Math.max(1, all);
}

/** Every figure of every sample, and of all together, as text. */
export function printFigures(all: readonly Figures[]): string {
  const names = [...new Set(all.flatMap(({ shares }) => [...shares.keys()]))].toSorted();
  const lines = names.map((name) => {
    const each = all.map(({ shares }) => shares.get(name) ?? { right: 0, of: 0 });
    const sum = each.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 });
    return `${name.padEnd(60)} ${(sum.right / sum.of).toFixed(4)} (${sum.right}/${sum.of})`;
  });
  const kinds = [...new Set(all.flatMap(({ bins }) => [...bins.keys()]))];
  for (const kind of kinds) {
    const bins = all.flatMap((each) => [each.bins.get(kind) ?? []]);
    const together = Array.from({ length: 20 }, (_, at) =>
      bins.reduce(
        (sum, some) => {
          const bin = some[at] ?? { sum: 0, right: 0, of: 0 };
          return { sum: sum.sum + bin.sum, right: sum.right + bin.right, of: sum.of + bin.of };
        },
        { sum: 0, right: 0, of: 0 },
      ),
    );
    lines.push(`calibration error, ${kind}: ${calibrationError(together).toFixed(4)}`);
    for (const { sum, right, of } of together)
      if (of > 0) lines.push(`  said ${(sum / of).toFixed(3)} is ${(right / of).toFixed(3)} of ${of}`);
  }
  lines.push(`CPU seconds of linkage: ${all.map(({ cpuSeconds }) => cpuSeconds.toFixed(1)).join(', ')}`);
  return lines.join('\n');
}

function* pairs<T>(members: readonly T[]): Generator<readonly [T, T]> {
  for (let one = 0; one < members.length; one += 1)
    for (let other = one + 1; other < members.length; other += 1) {
      const [a, b] = [members[one], members[other]];
      if (a !== undefined && b !== undefined) yield [a, b];
    }
}
