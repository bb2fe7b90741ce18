import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawScan, makePng } from '../../src/exercise/formats/scan.ts';
import { readCsv } from '../support/csv.ts';
import { candour, start } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const evidence = join(folder.path, 'share');
const fixtures = join(import.meta.dirname, '../fixtures/pictures');
mkdirSync(join(evidence, 'Passport scans'), { recursive: true });
mkdirSync(join(evidence, 'Post'), { recursive: true });
copyFileSync(join(fixtures, 'fax-g4-two-pages.tif'), join(evidence, 'Post', 'fax.tif'));
copyFileSync(join(fixtures, 'photo.jpg'), join(evidence, 'Post', 'DSC0001.jpg'));
for (const name of ['Adeyemi', 'Kowalska', 'Fraser', 'Hussain']) writeScan(name);

/** A tenant's letter of which nothing can be known without recognition. */
function writeScan(name: string): void {
  const lines = [
    'Dear Sir or Madam',
    `My name is ${name} and my date of birth is 12/03/1975.`,
    'Yours faithfully',
    `Mrs Jane ${name}`,
  ];
  const scan = drawScan(lines, () => 0.5);
  // The foot of the sheet is empty: a strip of it is read in a tenth of the time.
  writeFileSync(
    join(evidence, 'Passport scans', `${name}.png`),
    makePng({ ...scan, height: 400, pixels: scan.pixels.subarray(0, scan.width * 400) }),
  );
}

const builtIn = { env: { CANDOUR_TESSERACT: 'built-in' } };
const review = (name: string, ...more: readonly string[]): readonly string[] => [
  ...['review', evidence, '--case', join(folder.path, name), '--quiet', '--workers', '1'],
  ...more,
];

type Files = readonly Readonly<Record<string, string>>[];

async function filesOf(name: string): Promise<Files> {
  const to = join(folder.path, `${name}-export`);
  await candour(['export', '--case', join(folder.path, name), '--to', to, '--values', '--quiet']);
  return readCsv(join(to, 'files.csv'));
}

function outcomes(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((row) => [row['file'] ?? '', row['outcome'] ?? '']));
}

async function pagesOf(name: string): Promise<unknown> {
  const { out } = await candour(['status', '--case', join(folder.path, name), '--json']);
  const status: unknown = JSON.parse(out);
  const stages: unknown = typeof status === 'object' && status !== null && 'stages' in status ? status.stages : null;
  return Array.isArray(stages) ? stages[1] : null;
}

test('pictures wait where none are to be read, then the risky ones are read, then all; what was read stays read', async () => {
  const none = await candour(review('steps', '--ocr', 'none'), builtIn);
  expect([none.status, none.err]).toEqual([1, '']);
  expect(new Set(Object.values(outcomes(await filesOf('steps'))))).toEqual(new Set(['needs-ocr']));
  expect(await pagesOf('steps')).toEqual({ stage: 'ocr', done: 0, left: 7 });

  await candour(review('steps', '--ocr', 'risky'), builtIn);
  const risky = outcomes(await filesOf('steps'));
  expect(risky).toMatchObject({ 'Passport scans/Fraser.png': 'read', 'Post/fax.tif': 'needs-ocr' });
  expect(await pagesOf('steps')).toMatchObject({ left: 3 });

  await candour(review('steps', '--ocr', 'all'), builtIn);
  const all = await filesOf('steps');
  expect(new Set(Object.values(outcomes(all)))).toEqual(new Set(['read']));
  expect(all.find(({ file }) => file === 'Post/fax.tif')).toMatchObject({ passages: '2' });
  expect(await pagesOf('steps')).toMatchObject({ left: 0 });

  await candour(review('steps', '--ocr', 'none'), builtIn);
  expect(await filesOf('steps')).toEqual(all);
});

test('a review killed while pictures are read goes on from the page it had come to, and gives the same', async () => {
  await candour(review('undisturbed'), builtIn);
  const child = start(
    review('killed').filter((word) => word !== '--quiet'),
    builtIn,
  );
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    // Two pages and a second on, so that they are sealed.
    if (/pictures: [3-9]\d%/u.test(text)) setTimeout(() => child.kill('SIGKILL'), 1200);
  });
  await once(child, 'close');
  const continued = await candour(
    review('killed').filter((word) => word !== '--quiet'),
    builtIn,
  );
  expect(continued.err).not.toContain('7 pages in 6 files');
  const [there, here] = await Promise.all(['undisturbed', 'killed'].map(filesOf));
  expect(here).toEqual(there);
});
