import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import { migratedPlace, testCipher } from '../../../test/support/postgres.ts';
import { readAudit, verifyAudit } from './audit-log.ts';
import { readDecisions } from './decisions.ts';
import { openCasebook } from './open.ts';

const writer = join(import.meta.dirname, '..', '..', '..', 'test', 'support', 'casebook-writer.ts');

/** Starts a writer, kills it with SIGKILL after so many acknowledgements, and returns all that it acknowledged. */
async function writeUntilKilled(folder: string, prefix: string, enough: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder, prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === enough) child.kill('SIGKILL');
  }
  await gone;
  expect(child.signalCode).toBe('SIGKILL');
  return acknowledged;
}

test('kill -9 while writing loses nothing that was acknowledged, and the lock is free again', async () => {
  const { address, remove } = await migratedPlace('pglite');
  if (!('folder' in address)) throw new Error('the embedded engine lives in a folder');
  const acknowledged: string[] = [];
  for (const [round, enough] of [3, 41, 17].entries()) {
    acknowledged.push(...(await writeUntilKilled(address.folder, `round ${round}`, enough)));
    const casebook = await openCasebook(address, testCipher('case'), systemClock);
    const kept = (await readDecisions(casebook.db)).map(({ why }) => why);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    // An act and its line stand or fall together, also where the acknowledgement was cut off.
    expect(await readAudit(casebook.db)).toHaveLength(kept.length);
    expect(await verifyAudit(casebook.db)).toMatchObject({ kind: 'whole', events: kept.length });
    await casebook.close();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(61);
  await remove();
});
