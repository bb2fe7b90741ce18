// The whole review of the sample council: node bench/speed/review.ts [households] [runs]
// Prints wall time, files/s, MB/s, memory, the share of each stage, and the score at every depth.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from '../measure.ts';

const [households = '1000', runs = '3'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
const sample = join(folder, 'sample');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const made = await measured(['sample', sample, '--households', households, '--seed', '1', '--quiet']);
  say(
    `sample of ${households} households: ${made.seconds.toFixed(1)} s, status ${made.status}; ${cpus().length} cores, Node ${process.version}`,
  );
  say('run,seconds,filesPerSecond,megabytesPerSecond,peakSupervisorMB,peakTogetherMB,stages');
  for (let run = 1; run <= Number(runs); run += 1) {
    const inputs = ['--register', join(sample, 'register.csv'), '--authorities', join(sample, 'authorities.json')];
    const review = await measured([
      'review',
      join(sample, 'share'),
      '--case',
      join(folder, `case-${run}`),
      ...inputs,
      '--json',
      '--quiet',
    ]);
    const summary: {
      figures: { files: { taken: number; bytes: number } };
      timings: { stage: string; seconds: number }[];
    } = JSON.parse(review.out);
    const { taken, bytes } = summary.figures.files;
    const stages = summary.timings.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)}`).join('; ');
    say(
      [
        run,
        review.seconds.toFixed(1),
        (taken / review.seconds).toFixed(1),
        (bytes / 1e6 / review.seconds).toFixed(2),
        review.peakAlone.toFixed(0),
        review.peakTogether.toFixed(0),
        stages,
      ].join(','),
    );
  }
  const score = await measured(['score', '--case', join(folder, 'case-1'), '--truth', join(sample, 'truth')]);
  say(score.out);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
