import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Tika made of one file: processor milliseconds in the last pass, how it ended, and its text. */
export type TikaRead = { readonly milliseconds: number; readonly end: string; readonly text: string };

/** Reads the files with the Tika application of this jar, in one Java process, in so many passes; the last is measured. */
export function readWithTika(
  jar: string,
  paths: readonly string[],
  passes: number,
  workplace: string,
): readonly TikaRead[] {
  const out = mkdtempSync(join(workplace, 'tika-'));
  const program = join(import.meta.dirname, 'TikaRun.java');
  const run = spawnSync('java', ['-Xmx4g', '-cp', jar, program, out, String(passes)], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = run.stdout.split('\n').filter((line) => /^\d+\t/u.test(line));
  if (lines.length !== paths.length) throw new Error(`Tika answered for ${lines.length} of ${paths.length} files.`);
  return lines.map((line, index) => {
    const [milliseconds = '', end = ''] = line.split('\t');
    return { milliseconds: Number(milliseconds), end, text: readFileSync(join(out, `${index}.txt`), 'utf8') };
  });
}
