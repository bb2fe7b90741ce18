import type { Decision, IdentityDecision } from '#core/decision';
import { Fault } from '#core/fault';
import type { Source } from '../adapters/postgres/db.ts';
import { readDecisions } from '../adapters/postgres/decisions.ts';
import { decisionsInForce } from '../review/resolve/decisions/in-force.ts';

/** The decisions about who is who that hold; the faults LEDGER-ALTERED and LEDGER-CONTRADICTORY name the line that is wrong. */
export async function inForce(source: Source): Promise<readonly IdentityDecision[]> {
  return consistent(await readDecisions(source));
}

/** The decisions of a ledger that hold; throws LEDGER-CONTRADICTORY. */
export function consistent(ledger: readonly Decision[]): readonly IdentityDecision[] {
  const found = decisionsInForce(ledger);
  if (found.kind === 'consistent') return found.decisions;
  const { line, why } = found.fault;
  throw new Fault(
    'LEDGER-CONTRADICTORY',
    `Line ${line} of the ledger of decisions contradicts those before it: ${why}. Nothing was changed; take one of them back with candour decide --withdraw.`,
  );
}
