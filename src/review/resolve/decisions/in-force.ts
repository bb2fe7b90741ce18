import { type Decision, type DecisionSide, type IdentityDecision, isIdentityDecision } from '#core/decision';
import type { DecisionId } from '#core/ids';

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
  const known = new Set<DecisionId>();
  for (const [index, decision] of ledger.entries()) {
    if (known.has(decision.id)) return fault(index, 'its id stands in an earlier line');
    known.add(decision.id);
    if (decision.kind !== 'withdraw') continue;
    const before = ledger.slice(0, index).find(({ id }) => id === decision.about);
    if (before === undefined) return fault(index, 'it takes back a decision that no earlier line holds');
    if (before.kind === 'withdraw') return fault(index, 'it takes back a withdrawal: make the decision again instead');
    if (withdrawn.has(before.id)) return fault(index, `decision ${before.id} was taken back before`);
    withdrawn.add(before.id);
  }
  const graph = new Ties();
  const apart: { readonly decision: IdentityDecision; readonly line: number }[] = [];
  const decisions: IdentityDecision[] = [];
  for (const [index, decision] of ledger.entries()) {
    if (!isIdentityDecision(decision) || withdrawn.has(decision.id)) continue;
    const why = graph.objectionTo(decision, apart);
    if (why !== null) return fault(index, why);
    decisions.push(decision);
    if (decision.kind === 'must-link') graph.join(decision);
    if (parts(decision)) apart.push({ decision, line: index + 1 });
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

function nodesOf(side: DecisionSide): readonly string[] {
  return side.kind === 'resident' ? [`resident ${side.registerRef}`] : side.anchors.map(({ mention }) => mention);
}

// A side is joined by what says most of it: that its other mentions are of the same person is a conclusion, not a decision.
function firstOf(side: DecisionSide): string {
  return nodesOf(side)[0] ?? '';
}

/** What the lines so far say to be one, as trees of parents; `entries` the same for residents alone. */
class Ties {
  readonly #all = new Map<string, string>();
  readonly #entries = new Map<string, string>();

  join({ sides: [a, b] }: IdentityDecision): void {
    link(this.#all, firstOf(a), firstOf(b));
    if (a.kind === 'resident' && b.kind === 'resident') link(this.#entries, firstOf(a), firstOf(b));
  }

  objectionTo(
    decision: IdentityDecision,
    apart: readonly { readonly decision: IdentityDecision; readonly line: number }[],
  ): string | null {
    if (decision.kind === 'same-household') return null;
    const [a, b] = decision.sides;
    if (parts(decision)) {
      return meet(this.#all, nodesOf(a), nodesOf(b)) ? 'it parts two whom earlier lines join' : null;
    }
    if (firstOf(a) === firstOf(b)) return 'it joins somebody with themselves';
    const trial = new Map(this.#all);
    link(trial, firstOf(a), firstOf(b));
    const broken = apart.find(({ decision: { sides } }) => meet(trial, nodesOf(sides[0]), nodesOf(sides[1])));
    if (broken !== undefined) return `it joins two whom line ${broken.line} keeps apart`;
    const entries = new Map(this.#entries);
    if (a.kind === 'resident' && b.kind === 'resident') link(entries, firstOf(a), firstOf(b));
    const root = rootOf(trial, firstOf(a));
    const residents = [...trial.keys()].filter((node) => node.startsWith('resident ') && rootOf(trial, node) === root);
    const distinct = new Set(residents.map((node) => rootOf(entries, node)));
    return distinct.size > 1 ? 'it joins one person with two residents of whom no line says that they are one' : null;
  }
}

function meet(ties: ReadonlyMap<string, string>, a: readonly string[], b: readonly string[]): boolean {
  const roots = new Set(a.map((node) => rootOf(ties, node)));
  return b.some((node) => roots.has(rootOf(ties, node)));
}

function rootOf(ties: ReadonlyMap<string, string>, node: string): string {
  let root = node;
  for (let next = ties.get(root); next !== undefined && next !== root; next = ties.get(root)) root = next;
  return root;
}

function link(ties: Map<string, string>, a: string, b: string): void {
  const [first, second] = [rootOf(ties, a), rootOf(ties, b)];
  ties.set(first, first);
  ties.set(second, first);
}
