import { type DocumentPlace, type FileOutcome, fileOutcomes } from '#core/document';
import type { Exposure } from '#core/exposure';
import { totalCounts } from '#core/ledger';
import type { HoldReason } from '#core/letter';
import { calibrationIn } from '#core/link-calibration';
import { factsOf } from '#core/personal-data';
import { type Problem, type ProblemCode, problemActorWords, problemCatalogue } from '#core/problem';
import type { ReviewedPerson, Snapshot } from '#core/snapshot';
import type { SnapshotBody } from '../adapters/postgres/snapshot.ts';
import type { CaseFigures, HeldCount, LeftOutCount, ProblemCount } from './figures.ts';

/** Every count of a snapshot, as the summary, `--json` and the report show them; `exposures` are those about data subjects. */
export function figuresOf(snapshot: SnapshotBody, exposures: number): CaseFigures {
  const { places } = snapshot;
  const people = dataSubjects(snapshot);
  return {
    files: {
      taken: places.length,
      bytes: places.filter(isOutermost).reduce((total, place) => total + place.bytes, 0),
      byOutcome: countOutcomes(places, () => 1),
      bytesByOutcome: countOutcomes(places.filter(isOutermost), ({ bytes }) => bytes),
      coverage: totalCounts(eachCoverage(places)),
      leftOut: countLeftOut(places),
    },
    problems: countProblems([...problemsOf(places), ...snapshot.inputProblems]),
    inputProblems: snapshot.inputProblems,
    findings: places.reduce((total, place) => total + place.findings, 0),
    exposures,
    people: {
      ...countPeople(people),
      expected: expectedIn(snapshot.parameters),
      staff: snapshot.people.length - people.length,
    },
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
export function dataSubjects({ people }: Pick<Snapshot, 'people'>): readonly ReviewedPerson[] {
  return people.filter(({ person }) => !person.staff);
}

/** Tells what was exposed about data subjects from what was about staff. */
export function ofSubjects({ people }: Pick<Snapshot, 'people'>): (exposure: Exposure) => boolean {
  const staff = new Set(people.flatMap(({ person }) => (person.staff ? [person.id] : [])));
  return ({ personId }) => !staff.has(personId);
}

/** Whether a place is a file of the folder itself, not a member of another. */
export function isOutermost({ outermost }: DocumentPlace): boolean {
  return outermost;
}

/** Whether something about the person falls under UK GDPR Article 9. */
export function hasSpecialCategory(person: ReviewedPerson): boolean {
  return person.dataTypes.some((type) => factsOf(type).article === 9);
}

/** The problems of places that an officer should hear of: copies, empty files and files left out on purpose are outcomes, not problems. */
export function problemsOf(places: readonly DocumentPlace[]): readonly Problem[] {
  return places.flatMap(({ problem, outcome }) =>
    problem === null || outcome === 'duplicate' || outcome === 'empty' || outcome === 'left-out' ? [] : [problem],
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

/** How often each problem occurred, with what it means and what to do, most frequent first. */
export function countProblems(problems: readonly Problem[]): readonly ProblemCount[] {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => {
      const { means, who, remedy } = problemCatalogue[code];
      return { code, count, means, who: problemActorWords[who], remedy };
    })
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function countOutcomes(
  places: readonly DocumentPlace[],
  amount: (place: DocumentPlace) => number,
): Readonly<Record<FileOutcome, number>> {
  const sums = new Map<FileOutcome, number>(fileOutcomes.map((outcome) => [outcome, 0]));
  for (const place of places) sums.set(place.outcome, (sums.get(place.outcome) ?? 0) + amount(place));
  const of = (outcome: FileOutcome): number => sums.get(outcome) ?? 0;
  return {
    read: of('read'),
    partial: of('partial'),
    strings: of('strings'),
    'needs-ocr': of('needs-ocr'),
    duplicate: of('duplicate'),
    empty: of('empty'),
    encrypted: of('encrypted'),
    damaged: of('damaged'),
    unsupported: of('unsupported'),
    'too-large': of('too-large'),
    'timed-out': of('timed-out'),
    refused: of('refused'),
    'left-out': of('left-out'),
  };
}

function* eachCoverage(places: readonly DocumentPlace[]): Generator<DocumentPlace['coverage']> {
  for (const { coverage } of places) if (coverage.length > 0) yield coverage;
}

/** How much each rule of the selection left out, most files first. */
function countLeftOut(places: readonly DocumentPlace[]): readonly LeftOutCount[] {
  const rules = new Map<string, { files: number; bytes: number }>();
  for (const { leftOutBy: rule, bytes } of places) {
    if (rule === null) continue;
    const known = rules.get(rule) ?? { files: 0, bytes: 0 };
    rules.set(rule, { files: known.files + 1, bytes: known.bytes + bytes });
  }
  return [...rules]
    .map(([rule, sums]) => ({ rule, ...sums }))
    .sort((a, b) => b.files - a.files || (a.rule < b.rule ? -1 : 1));
}

function expectedIn(parameters: Snapshot['parameters']): CaseFigures['people']['expected'] {
  const { peopleExpected: mean, peopleExpectedFrom: from, peopleExpectedTo: to } = parameters;
  const { decisions: calibratedBy, drawn: answersDrawn, secondLooks } = calibrationIn(parameters);
  return typeof mean === 'number' && typeof from === 'number' && typeof to === 'number'
    ? { mean, from, to, calibratedBy, answersDrawn, secondLooks }
    : null;
}

function countPeople(people: readonly ReviewedPerson[]): Omit<CaseFigures['people'], 'staff' | 'expected'> {
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
