// kill -9 at random moments of a review, then continue: node bench/quality/kill.ts [kills] [households] [seed]
// Every continued case must export exactly what an undisturbed one does.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance, measured } from '../measure.ts';

const [kills = '20', households = '60', seed = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'candour-kill-'));
const sample = join(folder, 'sample');
const review = (name: string): readonly string[] => [
  ...['review', join(sample, 'share'), '--case', join(folder, name)],
  ...['--register', join(sample, 'register.csv'), '--authorities', join(sample, 'authorities.json'), '--quiet'],
];

function digestOf(path: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(path).sort()) hash.update(name).update(readFileSync(join(path, name)));
  return hash.digest('hex');
}

async function exported(name: string): Promise<string> {
  const to = join(folder, `${name}-export`);
  await measured(['export', '--case', join(folder, name), '--to', to, '--values', '--quiet']);
  return digestOf(to);
}

try {
  await measured(['sample', sample, '--households', households, '--seed', seed, '--quiet']);
  const undisturbed = await measured(review('undisturbed'));
  const expected = await exported('undisturbed');
  process.stdout.write(
    `undisturbed: ${undisturbed.seconds.toFixed(1)} s, export ${expected.slice(0, 16)}\nkill,after_ms,died,continued_status,identical\n`,
  );
  let same = 0;
  for (let kill = 1; kill <= Number(kills); kill += 1) {
    const after = Math.round(chance(Number(seed), kill) * undisturbed.seconds * 1000);
    const name = `killed-${kill}`;
    const killed = await measured(review(name), { killAfter: after });
    const continued = await measured(review(name));
    const identical = (await exported(name)) === expected;
    same += identical ? 1 : 0;
    process.stdout.write(`${kill},${after},${killed.status === null},${continued.status},${identical}\n`);
    rmSync(join(folder, name), { recursive: true, force: true });
    rmSync(join(folder, `${name}-export`), { recursive: true, force: true });
  }
  process.stdout.write(`${same} of ${kills} identical\n`);
  process.exitCode = same === Number(kills) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
