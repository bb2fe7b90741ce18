import type { Decision, IdentityDecision } from '#core/decision';
import { Fault } from '#core/fault';
import { readDecisions } from '../adapters/postgres/decisions.ts';
import { decisionsInForce, type LedgerFault } from '../review/resolve/decisions/in-force.ts';
import type { OpenCase } from './open-case.ts';

/** Every decision of a case, in the order made; the fault LEDGER-ALTERED names the first line that is not as it was written, or is gone. */
export async function ledgerOf({ vault, casebook }: OpenCase): Promise<readonly Decision[]> {
  return await readDecisions(casebook.db, vault.ledgerEnd());
}

/** The decisions about who is who that hold; the faults LEDGER-ALTERED and LEDGER-CONTRADICTORY name the line that is wrong. */
export async function inForce(opened: OpenCase): Promise<readonly IdentityDecision[]> {
  const found = decisionsInForce(await ledgerOf(opened));
  if (found.kind === 'consistent') return found.decisions;
  const { line, why } = found.fault;
  throw new Fault(
    'LEDGER-CONTRADICTORY',
    `Line ${line} of the ledger of decisions contradicts those before it: ${why}. Nothing was changed; take one of them back with candour decide --withdraw.`,
  );
}

/** Refuses decisions that cannot stand with the ledger they are added to: LEDGER-CONTRADICTORY says which, and the lines against it. */
export function refuseContradiction(before: readonly Decision[], made: readonly Decision[]): void {
  const found = decisionsInForce([...before, ...made]);
  if (found.kind === 'contradictory') throw contradiction(found.fault, before.length, made.length);
}

function contradiction({ line, why }: LedgerFault, before: number, made: number): Fault {
  const number = line - before;
  const which =
    number < 1
      ? `with it, line ${line} of the ledger of decisions would contradict the lines before it: ${why}`
      : `${made > 1 ? `decision ${number} of the file` : 'the decision'} cannot stand with the ledger of decisions: ${why}`;
  const mending = number < 1 ? 'Take that line back first' : 'Take the other back first';
  return new Fault(
    'LEDGER-CONTRADICTORY',
    `Nothing was decided: ${which}. ${mending}, with candour decide --withdraw, if it is the one that is wrong.`,
  );
}
