import type { AuditEntry } from '#core/audit';
import { Fault } from '#core/fault';
import { audited } from '../adapters/postgres/audited.ts';
import { type Casebook, openCasebook } from '../adapters/postgres/open.ts';
import type { RowCipher } from '../adapters/postgres/row-cipher.ts';
import { openCase, type Vault } from '../adapters/vault/case.ts';
import type { CaseAddress } from './acts.ts';
import type { World } from './world.ts';

/** A case held by this process: its folder, and its casebook. */
export type OpenCase = { readonly vault: Vault; readonly casebook: Casebook };

/** Opens a case for the length of `work` and closes it however that ends. */
export async function withCase<T>(
  world: World,
  address: CaseAddress,
  work: (opened: OpenCase) => Promise<T>,
): Promise<T> {
  const vault = await openCase({ folder: address.caseFolder, keyFile: address.keyFile });
  try {
    const casebook = await casebookOf(world, vault);
    try {
      return await work({ vault, casebook });
    } finally {
      await casebook.close();
    }
  } finally {
    await vault.close();
  }
}

/** Opens the casebook of an open case: in the database that was given, else in the case folder. */
export function casebookOf(world: World, vault: Vault): Promise<Casebook> {
  const address = world.databaseUrl === null ? { folder: vault.casebook } : { url: world.databaseUrl };
  return openCasebook(address, cipherOf(vault), world.clock);
}

function cipherOf({ values, caseId }: Vault): RowCipher {
  return {
    seal: (plain) => values.sealBytes('casebook row', plain, caseId),
    open: (sealed) => {
      const plain = values.openBytes('casebook row', sealed, caseId);
      if (plain === null)
        throw new Fault('KEY-WRONG', 'The casebook was sealed with another key: it belongs to another case.');
      return plain;
    },
  };
}

/** Leaves the audit line of an act that writes nothing else: looking at a case, or writing files out of it, is an act too. */
export async function noteAct(
  world: World,
  { casebook }: Pick<OpenCase, 'casebook'>,
  entry: Omit<AuditEntry, 'who'>,
): Promise<void> {
  await audited(casebook.db, { who: programName(world), ...entry }, async () => undefined);
}

/** Who acts when the program acts by itself, as the audit chain says it. */
export function programName(world: World): string {
  return `candour ${world.version}`;
}
