import { type Decision, type DecisionSide, type IdentityDecision, isIdentityDecision } from '#core/decision';
import { Ties } from './ties.ts';

/** The line of a ledger, from 1, that cannot stand with the lines before it, and why, in words without values. */
export type LedgerFault = { readonly line: number; readonly why: string };

/** The decisions about who is who that nobody took back, in the order made; or the first line that contradicts those before it. */
export type InForce =
  | { readonly kind: 'consistent'; readonly decisions: readonly IdentityDecision[] }
  | { readonly kind: 'contradictory'; readonly fault: LedgerFault };

/**
 * Reads a ledger of decisions: what was withdrawn does not count, whatever came between. Contradictory are: to join two whom an earlier line
 * keeps apart, to part two whom earlier lines join, to join one mention with two residents of whom no line says that they are one, and to
 * take back what is not there.
 */
export function decisionsInForce(ledger: readonly Decision[]): InForce {
  const withdrawn = new Set<string>();
  const known = new Map<string, Decision>();
  for (const [index, decision] of ledger.entries()) {
    if (known.has(decision.id)) return fault(index, 'its id stands in an earlier line');
    const before = known.get(decision.about);
    known.set(decision.id, decision);
    if (decision.kind !== 'withdraw') continue;
    if (before === undefined) return fault(index, 'it takes back a decision that no earlier line holds');
    if (before.kind === 'withdraw') return fault(index, 'it takes back a withdrawal: make the decision again instead');
    if (withdrawn.has(before.id)) return fault(index, `decision ${before.id} was taken back before`);
    withdrawn.add(before.id);
  }
  const ties = new Ties((somebody) => somebody.startsWith(ofResident));
  const decisions: IdentityDecision[] = [];
  for (const [index, decision] of ledger.entries()) {
    if (!isIdentityDecision(decision) || withdrawn.has(decision.id)) continue;
    const why = objectionTo(decision, index + 1, ties);
    if (why !== null) return fault(index, why);
    decisions.push(decision);
  }
  return { kind: 'consistent', decisions };
}

/** Whether a decision keeps its two sides apart. */
export function parts({ kind }: IdentityDecision): boolean {
  return kind === 'cannot-link' || kind === 'not-theirs';
}

function fault(index: number, why: string): InForce {
  return { kind: 'contradictory', fault: { line: index + 1, why } };
}

/** Adds a decision to the ties of those before it, or says what stands against it. */
function objectionTo({ kind, sides: [a, b] }: IdentityDecision, line: number, ties: Ties): string | null {
  switch (kind) {
    case 'must-link':
      return ties.join(firstOf(a), firstOf(b), line);
    case 'cannot-link':
    case 'not-theirs':
      return ties.part(nodesOf(a), nodesOf(b), line);
    case 'same-household':
      return firstOf(a) === firstOf(b) ? 'it says of somebody that they live with themselves' : null;
  }
}

const ofResident = 'resident ';

function nodesOf(side: DecisionSide): readonly string[] {
  return side.kind === 'resident' ? [`${ofResident}${side.registerRef}`] : side.anchors.map(({ mention }) => mention);
}

// A side is joined by what says most of it: that its other mentions are of the same person is a conclusion, not a decision.
function firstOf(side: DecisionSide): string {
  return nodesOf(side)[0] ?? '';
}
