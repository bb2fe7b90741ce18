// kill -9 at random moments of a review, then continue: node bench/quality/kill.ts [kills] [households] [seed]
// Every continued case must end cleanly and export exactly what an undisturbed one does.
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

/** The digest of each file of a folder, by name. */
function digestsOf(path: string): ReadonlyMap<string, string> {
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(path, name)))
      .digest('hex');
  return new Map(
    readdirSync(path)
      .sort()
      .map((name) => [name, digest(name)]),
  );
}

async function exported(name: string): Promise<ReadonlyMap<string, string>> {
  const to = join(folder, `${name}-export`);
  const run = await measured(['export', '--case', join(folder, name), '--to', to, '--values', '--quiet']);
  return run.status === 2 ? new Map([[run.err.trim(), '']]) : digestsOf(to);
}

function differences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
}

try {
  await measured(['sample', sample, '--households', households, '--seed', seed, '--quiet']);
  const undisturbed = await measured(review('undisturbed'));
  if (undisturbed.status === 2) throw new Error(`The undisturbed review failed: ${undisturbed.err}`);
  const expected = await exported('undisturbed');
  process.stdout.write(
    `undisturbed: ${undisturbed.seconds.toFixed(1)} s, ${expected.size} files exported\nkill,after_ms,died,continued_status,differences\n`,
  );
  let same = 0;
  // The first review is the slowest; a kill after the end of a later one would not be one.
  let span = undisturbed.seconds;
  for (let kill = 1; kill <= Number(kills); kill += 1) {
    const after = Math.round(chance(Number(seed), kill) * span * 1000);
    const name = `killed-${kill}`;
    const killed = await measured(review(name), { killAfter: after });
    if (killed.status !== null) span = Math.min(span, killed.seconds);
    const continued = await measured(review(name));
    const different = [...differences(await exported(name), expected), continued.err.trim()].filter(Boolean);
    same += different.length === 0 ? 1 : 0;
    process.stdout.write(
      `${kill},${after},${killed.status === null},${continued.status},${different.length === 0 ? 'none' : different.join(' ')}\n`,
    );
    rmSync(join(folder, name), { recursive: true, force: true });
    rmSync(join(folder, `${name}-export`), { recursive: true, force: true });
  }
  process.stdout.write(`${same} of ${kills} identical\n`);
  process.exitCode = same === Number(kills) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
