import type { ClericalAnswer, ClericalQuestion, QuestionKind } from '#core/clerical-question';
import { deriveId } from '#core/ids';
import type { LinkCalibration } from '#core/link-calibration';
import type { CandidateEvidence, EvidenceBar, LinkEvidence, LinkRow } from '#core/link-evidence';
import {
  changedByLeaving,
  changedByMoving,
  expectedChange,
  type KnownPerson,
  minutesOf,
  suggestionOf,
} from './worth.ts';
import { worth } from './worth-table.ts';

/** Whom the review found, by id and by register entry. */
export type FoundPeople = {
  readonly byId: ReadonlyMap<string, KnownPerson>;
  readonly byRef: ReadonlyMap<string, KnownPerson>;
  /** What is left of a probability where something speaks against it, as people answered; null: as samples show it. */
  readonly despite: LinkCalibration['despite'];
};

/** Why a person should look at a row against the register; null where nobody need. */
export function kindOfRow({ evidence, personId }: LinkRow, { byId }: FoundPeople): QuestionKind | null {
  const best = evidence?.candidates[0];
  const owner = personId === null ? undefined : byId.get(personId);
  if (evidence === null || best === undefined || owner?.staff === true) return null;
  if (owner?.registerRef !== null && owner !== undefined) {
    const isDoubtful = owner.registerRef === best.registerRef && best.probability < worth.sureLink;
    return isDoubtful && !best.bars.some(isPersonal) ? 'check' : null;
  }
  if (best.probability < worth.leastDoubt) return null;
  if (best.probability >= linkedFrom) return best.bars.some(contradicts) ? 'contradiction' : 'objection';
  return answerable(evidence).length > 1 ? 'which-resident' : 'resident';
}

/**
 * Whether a row's evidence is somebody's in particular, so that what is judged of one place holds wherever the same is said. A name by
 * itself is not: another "J Smith" in another paper is another question. Nor is what fits two of one home: of two letters to John Smith one may
 * be the father's and one the son's.
 */
export function saysMoreThanName({ evidence, peers }: Pick<LinkRow, 'evidence' | 'peers'>): boolean {
  if (evidence !== null && fitsTwo(evidence)) return false;
  const bars = evidence?.candidates[0]?.bars ?? peers[0]?.bars ?? [];
  return bars.some(isMoreThanName);
}

/** Whether all that speaks for the likeliest, but for the name, speaks for another who may be meant as well. */
function fitsTwo(evidence: LinkEvidence): boolean {
  if (evidence.namesake === true) return true;
  const [best, ...rivals] = answerable(evidence);
  const told = best?.bars.filter(isMoreThanName) ?? [];
  return rivals.some(({ bars }) =>
    told.every(({ comparison }) => bars.some((bar) => bar.comparison === comparison && bar.bits > 0)),
  );
}

/** Whether a bar is of something that not everybody of the name has. */
function isMoreThanName({ comparison, bits }: EvidenceBar): boolean {
  return bits > 0 && !nameComparisons.has(comparison);
}

/** The question that rows of the same evidence ask: whether they are of a resident, or of which. */
export function questionOfRows(
  kind: QuestionKind,
  rows: readonly LinkRow[],
  key: string,
  people: FoundPeople,
): ClericalQuestion | null {
  const [first] = rows;
  const evidence = first?.evidence ?? null;
  const candidates = evidence === null ? [] : answerable(evidence);
  const [best] = candidates;
  if (first === undefined || evidence === null || best === undefined) return null;
  const owner = first.personId === null ? undefined : people.byId.get(first.personId);
  const answers = answersFor(kind, rows, candidates, owner, people);
  return {
    id: questionIdOf(key, first),
    isDrawn: false,
    kind,
    asks: questionWords(kind, rows, candidates),
    why: first.because,
    ...{ rows, others: [], evidence, peer: null, answers },
    suggested: suggestionOf(kind, answers),
    peopleChanged: expectedChange(answers),
    minutes: minutesOf(kind, rows, answers.length),
  };
}

/** The id of the question that a row asks, by what it has in common with others: it stays over re-runs. */
export function questionIdOf(key: string, { evidence }: LinkRow): ClericalQuestion['id'] {
  return deriveId('Q', 'resident', key, evidence?.candidates[0]?.registerRef ?? '');
}

/** The id of the same question where chance chose it: whoever answers it by this id was not led to it by any doubt. */
export function drawnIdOf(key: string, { evidence }: LinkRow): ClericalQuestion['id'] {
  return deriveId('Q', 'drawn', key, evidence?.candidates[0]?.registerRef ?? '');
}

const linkedFrom = 0.95;
const nameComparisons: ReadonlySet<string> = new Set(['name', 'sex', 'middle', 'age']);
const personal: ReadonlySet<string> = new Set(['nino', 'nhsNumber', 'birth']);

function isPersonal({ comparison, bits }: EvidenceBar): boolean {
  return personal.has(comparison) && bits > 0;
}

/** Whether a bar says that two values are not one person's: numbers, birth dates or forenames that differ. */
export function contradicts({ comparison, says, bits }: EvidenceBar): boolean {
  switch (comparison) {
    case 'nino':
    case 'nhsNumber':
      return !says.endsWith('equal');
    // Two parts of a birth date that agree weigh 1.7 bits, and are still two dates; a slip weighs more.
    case 'birth':
      return bits < 2;
  }
  return comparison === 'name' && bits < 0;
}

function answerable({ candidates }: LinkEvidence): readonly CandidateEvidence[] {
  return candidates.filter(({ probability }, index) => index === 0 || probability >= worth.leastAnswer);
}

function answersFor(
  kind: QuestionKind,
  rows: readonly LinkRow[],
  candidates: readonly CandidateEvidence[],
  owner: KnownPerson | undefined,
  people: FoundPeople,
): readonly ClericalAnswer[] {
  const left = leftOfResidents(rows, candidates, owner);
  const chances = candidates.map(({ probability }) => probability * Math.min(left, keptOf(kind, people.despite)));
  const each = candidates.map(({ registerRef }, index): ClericalAnswer => {
    const isTheirs = owner?.registerRef === registerRef;
    return {
      name: String(index + 1),
      says: `it is the resident ${registerRef}`,
      chance: rounded(chances[index] ?? 0),
      changes: isTheirs ? 0 : changedByMoving(rows, owner, people.byRef.get(registerRef)),
      decisions: rows.map((row) => ({ kind: 'must-link', a: fullestMention(row), b: registerRef })),
    };
  });
  const nobody: ClericalAnswer = {
    name: 'nobody',
    says: candidates.length === 1 ? 'it is not this resident' : 'it is none of these residents',
    chance: rounded(1 - chances.reduce((sum, chance) => sum + chance, 0)),
    changes: owner === undefined || owner.registerRef === null ? 0 : changedByLeaving(rows, owner),
    decisions: candidates.map(({ registerRef }) => ({ kind: 'not-theirs', a: allMentions(rows), b: registerRef })),
  };
  return [...each, nobody];
}

/**
 * What is left of the residents' probabilities where all mentions together were found to be somebody who is not on the register, as likely as that
 * is: of 131 such questions of a council of 10,000 households that the comparisons alone said to be a resident's at 0.87, five were.
 */
function leftOfResidents(
  [first]: readonly LinkRow[],
  candidates: readonly CandidateEvidence[],
  owner: KnownPerson | undefined,
): number {
  if (first === undefined || owner === undefined || owner.registerRef !== null) return 1;
  const said = candidates.reduce((sum, { probability }) => sum + probability, 0);
  return said === 0 ? 1 : Math.min(1, (1 - first.probability) / said);
}

function keptOf(kind: QuestionKind, despite: LinkCalibration['despite']): number {
  switch (kind) {
    case 'contradiction':
      return despite.contradiction ?? worth.despiteContradiction;
    case 'objection':
      return despite.objection ?? worth.despiteObjection;
    case 'peer':
      return despite.peer ?? worth.despiteNoRegister;
    case 'resident':
    case 'which-resident':
    case 'check':
      return 1;
  }
}

function questionWords(kind: QuestionKind, rows: readonly LinkRow[], candidates: readonly CandidateEvidence[]): string {
  const who =
    rows.length === 1 ? 'the person in this place' : `the person in these ${rows.length} places, which say the same,`;
  const ref = candidates[0]?.registerRef ?? '';
  switch (kind) {
    case 'which-resident':
      return `Which of these ${candidates.length} residents is ${who} if any?`;
    case 'contradiction':
      return `Is ${who} the resident ${ref}, although something that is said of them differs?`;
    case 'check':
      return `Is it right that ${who} is the resident ${ref}?`;
    case 'resident':
    case 'objection':
    case 'peer':
      return `Is ${who} the resident ${ref}?`;
  }
}

/** The mention of a row that says most of the name. */
export function fullestMention({ mentions }: LinkRow): string {
  return mentions.toSorted((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1))[0]?.id ?? '';
}

/** Every mention of some rows, as `candour decide` takes several. */
export function allMentions(rows: readonly LinkRow[]): string {
  return rows.flatMap(({ mentions }) => mentions.map(({ id }) => id)).join('+');
}

function rounded(chance: number): number {
  return Math.round(Math.max(0, Math.min(1, chance)) * 1000) / 1000;
}
