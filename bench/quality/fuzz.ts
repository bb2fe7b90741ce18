/**
 * Alters honest files by their own structure for as long as it is told, reads each in a process of its own, and prints a line for
 * every fault: the file, the number of its damage (which makes the same bytes again), and what was wrong. A file that takes
 * longer than ten seconds, or more than a gigabyte and a half, is a fault too, and its process is ended.
 *
 *   node bench/quality/fuzz.ts [--minutes N] [--format F] [--from NUMBER] [--corpus FOLDER]
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { alteredFile, digestOf, faultsOf, readTightly } from '../../test/attacks/altered-file.ts';
import { type HonestFile, honestFiles } from '../../test/attacks/honest-files.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    format: { type: 'string', default: '' },
    from: { type: 'string', default: '0' },
    corpus: { type: 'string', default: '' },
  },
});
const slowest = 10_000;
const isReader = process.send !== undefined;
const files = (values.corpus === '' ? await honestFiles() : corpusFiles(values.corpus)).filter(
  ({ format }) => values.format === '' || format === values.format,
);
if (isReader) process.on('message', (work: unknown) => void answer(work));
else await supervise();

/** What a reader is asked: which file, and the number of its damage. */
type Work = { readonly at: number; readonly number: number };

function isWork(value: unknown): value is Work {
  return typeof value === 'object' && value !== null && 'at' in value && 'number' in value;
}

async function answer(work: unknown): Promise<void> {
  const file = isWork(work) ? files[work.at] : undefined;
  if (file === undefined || !isWork(work)) return process.exit(1);
  const bytes = alteredFile(file, work.number);
  const family = await readTightly(bytes);
  const faults = [...faultsOf(bytes, family)];
  if (work.number % 4 === 0 && digestOf(await readTightly(Buffer.from(bytes))) !== digestOf(family))
    faults.push('not the same twice');
  process.send?.({ faults, rss: process.memoryUsage.rss() });
}

async function supervise(): Promise<void> {
  const end = Date.now() + Number(values.minutes) * 60_000;
  let read = 0;
  let faulty = 0;
  let reader = startReader();
  for (let number = Number(values.from); Date.now() < end; number += 1) {
    for (const [at, file] of files.entries()) {
      const faults = await reader.ask({ at, number });
      read += 1;
      if (faults.length > 0) faulty += 1;
      for (const fault of faults) process.stdout.write(`${file.name} ${number}: ${fault}\n`);
      if (!reader.isAlive()) reader = startReader();
      if (Date.now() >= end) break;
    }
  }
  reader.end();
  process.stdout.write(`${read} altered files, ${faulty} with faults\n`);
  process.exitCode = faulty === 0 ? 0 : 1;
}

function startReader() {
  const child = fork(import.meta.filename, process.argv.slice(2));
  let isAlive = true;
  const ask = (work: Work): Promise<readonly string[]> =>
    new Promise((resolve) => {
      const give = (faults: readonly string[]): void => {
        clearTimeout(clock);
        child.removeAllListeners('message');
        child.removeAllListeners('exit');
        resolve(faults);
      };
      const clock = setTimeout(() => {
        isAlive = false;
        child.kill('SIGKILL');
        give(['took longer than ten seconds']);
      }, slowest);
      child.once('message', (said: { faults: string[]; rss: number }) => {
        const isFat = said.rss > 1_500_000_000;
        if (isFat) {
          isAlive = false;
          child.kill('SIGKILL');
        }
        give(isFat ? [...said.faults, `${Math.round(said.rss / 1e6)} MB`] : said.faults);
      });
      child.once('exit', () => {
        isAlive = false;
        give(['its process ended']);
      });
      child.send(work);
    });
  return { ask, isAlive: () => isAlive, end: () => child.kill() };
}

/** Files of a folder of real documents of less than a megabyte, each of the format that its name says. */
function corpusFiles(folder: string): readonly HonestFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 1_000_000)
    .map((path) => ({ format: extname(path).slice(1).toLowerCase(), name: path.slice(folder.length + 1), path }))
    .map(({ format, name, path }) => ({ format, name, bytes: readFileSync(path) }));
}
