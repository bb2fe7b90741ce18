import { basename, join, resolve } from 'node:path';
import { Fault } from '#core/fault';
import { auditAnchor } from '../adapters/postgres/audit-log.ts';
import { audited } from '../adapters/postgres/audited.ts';
import { destroyCase as destroyVault } from '../adapters/vault/destroy.ts';
import type { CaseAddress, Receipt } from './acts.ts';
import { withCase } from './open-case.ts';
import type { World } from './world.ts';

type Options = CaseAddress & { readonly confirmation: string; readonly why: string; readonly who: string };

/** Destroys a case: notes it in the audit log, then the key, then the files; leaves a signed receipt. An interrupted one is finished. */
export async function destroyCase(world: World, options: Options): Promise<Receipt> {
  const { caseFolder, keyFile, who, why } = options;
  const name = basename(resolve(caseFolder));
  if (options.confirmation !== name) {
    throw new Fault(
      'CONFIRMATION-MISMATCH',
      'That is not the name of this case: nothing was destroyed. The name of a case is the name of its folder.',
    );
  }
  const lastAuditHash = await noteInAudit(world, options);
  const casebookIn = world.databaseUrl === null ? 'folder' : 'database';
  const { clock } = world;
  const signed = await destroyVault({
    folder: caseFolder,
    keyFile,
    name,
    clock,
    who,
    why,
    lastAuditHash,
    casebookIn,
  });
  // The signed words, not these: a destruction that is finished by somebody else keeps the receipt that it began with.
  return {
    ...{ name, caseFolder, who: signed.who, why: signed.why, at: signed.destroyedAt, keyDestroyed: true },
    ...{ filesRemoved: signed.files, bytesRemoved: signed.bytes, lastAuditHash: signed.lastAuditHash },
    receiptFile: join(caseFolder, 'destroyed.json'),
  };
}

/** A case too damaged to be opened may be destroyed all the same, without the line. */
async function noteInAudit(world: World, { caseFolder, keyFile, who, why }: Options): Promise<string | null> {
  try {
    return await withCase(world, { caseFolder, keyFile }, async ({ casebook }) => {
      await audited(casebook.db, { who, act: 'destroy-case', why, detail: {} }, async () => undefined);
      return (await auditAnchor(casebook.db))?.hash ?? null;
    });
  } catch (error) {
    if (error instanceof Fault && ['CASE-DAMAGED', 'DATABASE-UNREACHABLE', 'CASE-DESTROYED'].includes(error.code))
      return null;
    throw error;
  }
}
