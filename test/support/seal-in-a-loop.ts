// Seals records into a case until it is killed, and says each key once `seal` has resolved: what was said must be found again.
import { writeSync } from 'node:fs';
import { openCase } from '../../src/adapters/vault/case.ts';

const [folder = '', round = ''] = process.argv.slice(2);
const { records } = await openCase({ folder });
for (let number = 0; ; number += 1) {
  const keys = Array.from({ length: 5 }, (_, index) => `${round}-${number}-${index}`);
  await records.seal(keys.map((key) => ({ stage: 'loop', key, body: `${key} `.repeat(2000) })));
  writeSync(1, `${keys.join('\n')}\n`);
}
