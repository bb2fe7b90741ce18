// A supervisor for tests: opens a pool on the folder given, with the launch found or (`bare`) with none, says the process ids of its readers, and waits to be killed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPool } from '../../src/adapters/files/pool.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { readWhole } from './read-family.ts';

const [evidence = '', how = '', ...names] = process.argv.slice(2);
const project = join(import.meta.dirname, '..', '..');
const pool = openPool({
  script: join(import.meta.dirname, 'odd-reader.ts'),
  codeFolders: [project],
  evidence,
  settings: null,
  workers: names.length,
  ...(how === 'bare' ? { launch: { isolation: 'stubbed', prefix: [] } as const } : {}),
});
await Promise.all(
  names.map(async (name) => {
    const absolute = join(evidence, name);
    const bytes = readFileSync(absolute);
    const { documents } = await readWhole(pool, { absolute, sha256: hashBytes(bytes), bytes: bytes.length });
    const unit = documents[0]?.units[0];
    process.stdout.write(`${unit?.kind === 'text' ? unit.text : ''}\n`);
  }),
);
