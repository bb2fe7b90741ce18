import { basename, join, resolve } from 'node:path';
import { Fault } from '#core/fault';
import { auditAnchor } from '../adapters/postgres/audit-log.ts';
import { audited } from '../adapters/postgres/audited.ts';
import { destroyCase as destroyVault } from '../adapters/vault/destroy.ts';
import type { CaseAddress, Receipt } from './acts.ts';
import { withCase } from './open-case.ts';
import type { World } from './world.ts';

type Options = CaseAddress & { readonly confirmation: string; readonly why: string; readonly who: string };

/** Destroys a case: notes it in the audit log, then the key, then the files; leaves a signed receipt. */
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
  const receipt = await destroyVault({
    folder: caseFolder,
    keyFile,
    name,
    clock: world.clock,
    who,
    why,
    lastAuditHash,
  });
  return {
    ...{ name, caseFolder, who, why, at: receipt.destroyedAt, keyDestroyed: true },
    ...{ filesRemoved: receipt.files, bytesRemoved: receipt.bytes, lastAuditHash },
    receiptFile: join(caseFolder, 'destroyed.json'),
  };
}

/** A case too damaged to be opened may be destroyed all the same, without the line. */
async function noteInAudit(world: World, { caseFolder, keyFile, who, why }: Options): Promise<string> {
  try {
    return await withCase(world, { caseFolder, keyFile }, async ({ casebook }) => {
      await audited(casebook.db, { who, act: 'destroy-case', why, detail: {} }, async () => undefined);
      return (await auditAnchor(casebook.db))?.hash ?? '';
    });
  } catch (error) {
    if (error instanceof Fault && ['CASE-DAMAGED', 'DATABASE-UNREACHABLE', 'CASE-DESTROYED'].includes(error.code))
      return '';
    throw error;
  }
}
