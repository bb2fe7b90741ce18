/**
 * Writes decisions to the casebook in a folder, one act each, until it is killed; prints the name of each when it is
 * acknowledged: `casebook-writer.ts FOLDER PREFIX`.
 */
import { writeSync } from 'node:fs';
import { systemClock } from '#core/clock';
import { deriveId } from '#core/ids';
import { audited } from '../../src/adapters/postgres/audited.ts';
import { appendDecision } from '../../src/adapters/postgres/decisions.ts';
import { openCasebook } from '../../src/adapters/postgres/open.ts';
import { testCipher } from './postgres.ts';

const [folder = '', prefix = ''] = process.argv.slice(2);
const { db } = await openCasebook({ folder }, testCipher('case'), systemClock);
for (let index = 0; ; index += 1) {
  const name = `${prefix}-${index}`;
  await audited(db, { who: 'A. Officer', act: 'hold-letter', why: 'a test of being killed', detail: { index } }, (tx) =>
    appendDecision(tx, {
      id: deriveId('D', name),
      kind: 'hold-letter',
      about: deriveId('P', name),
      who: 'A. Officer',
      why: name,
      at: systemClock.now(),
    }),
  );
  writeSync(1, `${name}\n`);
}
