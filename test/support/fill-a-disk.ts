// Seals records into a case on a small disk until a fault comes, and says which; then whether what was sealed before is still there.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ensureFolder, writeFileAtomically } from '../../src/adapters/files/write-file.ts';
import { createCase, openCase } from '../../src/adapters/vault/case.ts';
import { clockAt } from '../../src/core/clock.ts';

const [disk = ''] = process.argv.slice(2);
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);
const folder = join(disk, 'case');
const vault = await createCase({ folder, clock: clockAt(new Date('2026-11-21')) });
let sealed = 0;
let fault: unknown = null;
while (fault === null && sealed < 1000) {
  try {
    await vault.records.seal([{ stage: 's', key: String(sealed), body: randomBytes(50_000) }]);
    sealed += 1;
  } catch (error) {
    fault = codeOf(error);
  }
}
await ensureFolder(join(disk, 'out'));
const exported = await writeFileAtomically(join(disk, 'out', 'x.csv'), randomBytes(200_000)).then(() => null, codeOf);
await vault.close();
const again = await openCase({ folder });
const readable = await Promise.all(again.records.keys('s').map((key) => again.records.read('s', key)));
const problems = again.records.problems().length;
await again.close();
process.stdout.write(
  JSON.stringify({ fault, exported, sealed, readable: readable.filter((body) => body !== null).length, problems }),
);
