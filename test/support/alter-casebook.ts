import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Changes the casebook of a case folder behind the program's back, with the triggers that keep it taken off, as an intruder would. */
export async function alterCasebook(caseFolder: string, ...statements: readonly string[]): Promise<void> {
  const engine = await PGlite.create(join(caseFolder, 'casebook', 'cluster'));
  try {
    for (const table of ['decision', 'audit_event'])
      await engine.exec(`alter table casebook.${table} disable trigger user`);
    for (const statement of statements) await engine.exec(statement);
    for (const table of ['decision', 'audit_event'])
      await engine.exec(`alter table casebook.${table} enable trigger user`);
  } finally {
    await engine.close();
  }
}
