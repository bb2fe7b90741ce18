// Walks a folder as a user whom permissions bind: root becomes `nobody`, anyone else stays who they are.
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { walkFolder } from '../../src/adapters/files/walk.ts';

const [folder = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  // The temporary folder above was made for its owner alone.
  chmodSync(dirname(folder), 0o755);
  process.setuid?.(65534);
}
for await (const entry of walkFolder(folder)) {
  process.stdout.write(`${entry.path}: ${entry.kind === 'file' ? entry.bytes : entry.problem.code}\n`);
}
