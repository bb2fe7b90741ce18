import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candour, contentsOf, start } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const sample = join(folder.path, 'sample');
const review = (name: string): readonly string[] => [
  ...['review', join(sample, 'share'), '--case', join(folder.path, name), '--register', join(sample, 'register.csv')],
  '--quiet',
];
const undisturbed: { seconds: number; files: ReadonlyMap<string, string> } = { seconds: 0, files: new Map() };

beforeAll(async () => {
  await candour(['sample', sample, '--households', '6', '--seed', '3', '--quiet']);
  const started = process.hrtime.bigint();
  await candour(review('undisturbed'));
  undisturbed.seconds = Number(process.hrtime.bigint() - started) / 1e9;
  undisturbed.files = await exported('undisturbed');
});
afterAll(() => folder.remove());

async function exported(name: string): Promise<ReadonlyMap<string, string>> {
  const to = join(folder.path, `${name}-export`);
  await candour(['export', '--case', join(folder.path, name), '--to', to, '--values', '--quiet']);
  return contentsOf(to);
}

test.each([0.2, 0.5, 0.8])('a review killed at %f of its time and continued exports the same', async (moment) => {
  const name = `killed-${moment}`;
  const child = start(review(name));
  const timer = setTimeout(() => child.kill('SIGKILL'), moment * undisturbed.seconds * 1000);
  await once(child, 'close');
  clearTimeout(timer);
  const continued = await candour(review(name));
  expect(continued.err).toBe('');
  expect(await exported(name)).toEqual(undisturbed.files);
});

test('Ctrl-C ends with one sentence that says how to continue, and the next run continues', async () => {
  const child = start(review('interrupted'));
  const text = { err: '' };
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  const timer = setTimeout(() => child.kill('SIGINT'), 0.4 * undisturbed.seconds * 1000);
  const [status] = await once(child, 'close');
  clearTimeout(timer);
  expect(status).toBe(2);
  expect(text.err.trim().split('\n')).toHaveLength(1);
  expect(text.err).toContain('[INTERRUPTED]');
  await candour(review('interrupted'));
  expect(await exported('interrupted')).toEqual(undisturbed.files);
});
