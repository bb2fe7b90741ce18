import type { DocumentPlace, FileOutcome } from '#core/document';
import type { HoldReason } from '#core/letter';
import { factsOf } from '#core/personal-data';
import { type Problem, type ProblemCode, problemCatalogue } from '#core/problem';
import type { ReviewedPerson, Snapshot } from '#core/snapshot';
import type { CaseFigures, HeldCount, ProblemCount } from './figures.ts';

/** Every count of a snapshot, as the summary, `--json` and the report show them. */
export function figuresOf(snapshot: Snapshot): CaseFigures {
  const { places } = snapshot;
  const people = dataSubjects(snapshot);
  return {
    files: {
      taken: places.length,
      bytes: places.filter(isOutermost).reduce((total, place) => total + place.bytes, 0),
      byOutcome: countOutcomes(places),
    },
    problems: countProblems([...problemsOf(places), ...snapshot.inputProblems]),
    inputProblems: snapshot.inputProblems,
    findings: places.reduce((total, place) => total + place.findings, 0),
    exposures: exposuresOfSubjects(snapshot).length,
    people: { ...countPeople(people), staff: snapshot.people.length - people.length },
    households: snapshot.households.length,
    letters: {
      send: people.filter(({ letter }) => letter.kind === 'send').length,
      none: people.filter(({ letter }) => letter.kind === 'none').length,
      held: countHeld(people),
    },
    sums: snapshot.sums,
  };
}

/** Everyone found but the council's staff who appear only in their work: the people whom the breach is about. */
export function dataSubjects({ people }: Snapshot): readonly ReviewedPerson[] {
  return people.filter(({ person }) => !person.staff);
}

/** What was exposed about data subjects. */
export function exposuresOfSubjects(snapshot: Snapshot): Snapshot['exposures'] {
  const staff = new Set(snapshot.people.flatMap(({ person }) => (person.staff ? [person.id] : [])));
  return snapshot.exposures.filter(({ personId }) => !staff.has(personId));
}

/** Whether a place is a file of the folder itself, not a member of another. */
export function isOutermost(place: { readonly path: string }): boolean {
  return !place.path.includes('!/');
}

/** Whether something about the person falls under UK GDPR Article 9. */
export function hasSpecialCategory(person: ReviewedPerson): boolean {
  return person.dataTypes.some((type) => factsOf(type).article === 9);
}

/** The problems of places that an officer should hear of: copies and empty files are outcomes, not problems. */
export function problemsOf(places: readonly DocumentPlace[]): readonly Problem[] {
  return places.flatMap(({ problem, outcome }) =>
    problem === null || outcome === 'duplicate' || outcome === 'empty' ? [] : [problem],
  );
}

/** How often each letter is held for each reason, most frequent first. */
export function countHeld(people: readonly ReviewedPerson[]): readonly HeldCount[] {
  const counts = new Map<HoldReason, number>();
  for (const { letter } of people) {
    if (letter.kind === 'hold') counts.set(letter.reason, (counts.get(letter.reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** How often each problem occurred, with its remedy, most frequent first. */
export function countProblems(problems: readonly Problem[]): readonly ProblemCount[] {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count, remedy: problemCatalogue[code].remedy }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function countOutcomes(places: readonly DocumentPlace[]): Readonly<Record<FileOutcome, number>> {
  const count = tally(places.map(({ outcome }) => outcome));
  return {
    read: count('read'),
    partial: count('partial'),
    strings: count('strings'),
    'needs-ocr': count('needs-ocr'),
    duplicate: count('duplicate'),
    empty: count('empty'),
    encrypted: count('encrypted'),
    damaged: count('damaged'),
    unsupported: count('unsupported'),
    'too-large': count('too-large'),
    'timed-out': count('timed-out'),
    refused: count('refused'),
  };
}

function countPeople(people: readonly ReviewedPerson[]): Omit<CaseFigures['people'], 'staff'> {
  const tier = tally(people.map(({ assessment }) => assessment.harmTier));
  const risk = tally(people.map(({ assessment }) => assessment.riskLevel));
  const band = tally(people.map(({ assessment }) => assessment.severityBand));
  return {
    total: people.length,
    onRegister: people.filter(({ person }) => person.registerRef !== null).length,
    specialCategory: people.filter(hasSpecialCategory).length,
    byTier: { T0: tier('T0'), T1: tier('T1'), T2: tier('T2'), T3: tier('T3'), T4: tier('T4') },
    byRisk: { 'high-risk': risk('high-risk'), risk: risk('risk'), unlikely: risk('unlikely') },
    byBand: { 'very-high': band('very-high'), high: band('high'), medium: band('medium'), low: band('low') },
  };
}

/** How often each key occurs, as a question. */
function tally<K extends string>(keys: readonly K[]): (key: K) => number {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
}
