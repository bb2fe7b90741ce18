import type { CandidateEvidence, EvidenceBar, LinkEvidence, LinkRow, PeerEvidence } from '#core/link-evidence';
import type { Waterfall, WaterfallRival, WaterfallStep } from '#core/waterfall';
import { contradicts } from './question-of-row.ts';

/** Whose a row is: the resident's reference, null for somebody who is not on the register or for nobody. */
export type RowOwner = { readonly registerRef: string | null };

/**
 * The waterfall of a row against the register: of the resident whose it is, else of the likeliest; null where nobody was like it. Its bars
 * add up to the log-odds of the probability, whatever came after the comparisons being bars as well.
 */
export function waterfallOf(row: LinkRow, { registerRef }: RowOwner): Waterfall | null {
  const { evidence } = row;
  const candidate = evidence?.candidates.find((each) => each.registerRef === registerRef) ?? evidence?.candidates[0];
  return evidence === null || candidate === undefined ? null : ofCandidate(row, evidence, candidate, registerRef);
}

/** Every waterfall that explains a row: against the register, and, where it is no resident's, with whom it is most like of the others. */
export function waterfallsOf(row: LinkRow, owner: RowOwner): readonly Waterfall[] {
  const [peer] = owner.registerRef === null ? row.peers : [];
  const known = waterfallOf(row, owner);
  return [...(known === null ? [] : [known]), ...(peer === undefined ? [] : [waterfallOfPeer(peer)])];
}

/** The waterfall of a likeness between two who are not on the register. */
export function waterfallOfPeer(peer: PeerEvidence): Waterfall {
  const compared = peer.bars.reduce((sum, { bits }) => sum + bits, 0);
  const steps = stacked([
    priorStep(rounded(peer.bits - compared), 'before anything is compared, that any two whom the files name are one'),
    ...peer.bars.map(comparisonStep),
  ]);
  return {
    about: peer.mention,
    isResident: false,
    steps,
    probability: shareOf(peer.bits),
    rivals: [],
    isCalibrated: false,
  };
}

type Unplaced = Omit<WaterfallStep, 'from' | 'to'>;

function ofCandidate(
  row: LinkRow,
  evidence: LinkEvidence,
  candidate: CandidateEvidence,
  registerRef: string | null,
): Waterfall {
  const isTheirs = candidate.registerRef === registerRef;
  const compared = [
    priorStep(evidence.priorBits, 'before anything is compared, that it is this resident'),
    ...candidate.bars.map(comparisonStep),
  ];
  const against = againstStep(sumOf(compared), candidate.uncorrected ?? candidate.probability);
  const rivalled = against === null ? compared : [...compared, against];
  const corrected = calibrationStep(sumOf(rivalled), candidate);
  const weighed = corrected === null ? rivalled : [...rivalled, corrected];
  const probability = isTheirs ? row.probability : candidate.probability;
  const later = isTheirs ? laterStep(sumOf(weighed), row, candidate.probability) : null;
  return {
    about: candidate.registerRef,
    isResident: true,
    steps: stacked(later === null ? weighed : [...weighed, later]),
    probability,
    rivals: rivalsOf(evidence, candidate),
    isCalibrated: candidate.uncorrected !== undefined,
    ...(isTheirs ? {} : notTheirs(row, candidate)),
  };
}

// Less than one in twenty needs no reason why it was not taken for the resident.
const leastSurprise = 0.05;

/** Why a mention that is like a resident is not theirs, where somebody would ask. */
function notTheirs(
  { personId, probability }: LinkRow,
  candidate: CandidateEvidence,
): Pick<Waterfall, 'refusedFor' | 'somebodyElse'> {
  if (candidate.probability < leastSurprise) return {};
  const refused = candidate.bars.find(contradicts);
  return {
    ...(refused === undefined ? {} : { refusedFor: refused.says }),
    ...(personId === null ? {} : { somebodyElse: probability }),
  };
}

function priorStep(bits: number, says: string): Unplaced {
  return { kind: 'prior', says, comparison: '', said: '', held: '', bits };
}

function comparisonStep({ comparison, says, bits, said, held }: EvidenceBar): Unplaced {
  return { kind: 'comparison', says, comparison, said, held, bits };
}

// Where less than one in a million is left for everybody else, six digits cannot say what they weigh, and it changes nothing.
const leastRest = 2e-6;

function againstStep(sum: number, probability: number): Unplaced | null {
  if (1 - probability < leastRest || probability <= 0) return null;
  const bits = rounded(logOdds(probability) - sum);
  if (bits > -0.05) return null;
  const says = 'others are like it as well';
  return { kind: 'against', says, comparison: '', said: '', held: '', bits };
}

function calibrationStep(sum: number, { probability, uncorrected }: CandidateEvidence): Unplaced | null {
  if (uncorrected === undefined || 1 - probability < leastRest || probability <= 0) return null;
  const bits = rounded(logOdds(probability) - sum);
  if (Math.abs(bits) < 0.05) return null;
  const says = 'by what people decided of others in this case';
  return { kind: 'calibration', says, comparison: '', said: '', held: '', bits };
}

/** What came after the comparisons: the household in the document, or a person's decision. */
function laterStep(sum: number, row: LinkRow, weighed: number): Unplaced | null {
  if (Math.abs(row.probability - weighed) < 0.0005 || row.probability <= 0 || row.probability >= 1) return null;
  const isDecided = row.evidence?.decided ?? saidInWords(row.because);
  const says = isDecided ? 'a person decided it' : 'by who else stands in the same document';
  const bits = rounded(logOdds(row.probability) - sum);
  return { kind: isDecided ? 'decision' : 'context', says, comparison: '', said: '', held: '', bits };
}

// Accounts of earlier versions say that a person decided in this sentence only, and never in another.
function saidInWords(because: string): boolean {
  return /\ba person decided (?:it \(decision |that it is of one person )/iu.test(because);
}

function rivalsOf(evidence: LinkEvidence, candidate: CandidateEvidence): readonly WaterfallRival[] {
  const residents = evidence.candidates
    .filter((each) => each !== candidate)
    .map(({ registerRef, probability }) => ({ who: `the resident ${registerRef}`, probability }));
  return [
    ...residents,
    { who: 'somebody who lives with one of them and is not on the register', probability: evidence.unregisteredMember },
    { who: 'somebody who is not on the register at all', probability: evidence.nobody },
  ].filter(({ probability }) => probability >= 0.0005);
}

function stacked(steps: readonly Unplaced[]): readonly WaterfallStep[] {
  let at = 0;
  return steps.map((step) => {
    const from = at;
    at = rounded(at + step.bits);
    return { ...step, from, to: at };
  });
}

function sumOf(steps: readonly Unplaced[]): number {
  return steps.reduce((sum, { bits }) => sum + bits, 0);
}

function logOdds(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

function shareOf(bits: number): number {
  return Math.round(1e6 / (1 + 2 ** -bits)) / 1e6;
}

function rounded(bits: number): number {
  return Math.round(bits * 100) / 100;
}
