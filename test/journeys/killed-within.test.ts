import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { makeZip } from '../support/office/zip.ts';
import { candour, contentsOf, start } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

// One archive of so many letters that it is read for seconds and sealed in several batches.
const letters = 2500;
const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const undisturbed: { files: ReadonlyMap<string, string> } = { files: new Map() };

beforeAll(async () => {
  mkdirSync(at('share'));
  const surnames = ['Okafor', 'Hussain', 'Smith', 'Kowalski', 'Begum', 'Jones'];
  const members = Array.from({ length: letters }, (_, index) => ({
    name: `letters/${index}.txt`,
    data: `Dear Mrs Abiola ${surnames[index % surnames.length]}\n\nYour reference is CT${100_000 + index}. Email: a${index % 97}@example.org\n${'The council will write to you again. '.repeat(40)}\n`,
  }));
  writeFileSync(at('share', 'letters.zip'), makeZip(members));
  await review('undisturbed');
  undisturbed.files = await exported('undisturbed');
});
afterAll(() => folder.remove());

const words = (name: string): readonly string[] => ['review', at('share'), '--case', at(name), '--quiet'];

async function review(name: string): Promise<void> {
  const run = await candour(words(name));
  expect(run.err).toBe('');
}

async function exported(name: string): Promise<ReadonlyMap<string, string>> {
  rmSync(at(`${name}-export`), { recursive: true, force: true });
  await candour(['export', '--case', at(name), '--to', at(`${name}-export`), '--values', '--quiet']);
  return new Map([...contentsOf(at(`${name}-export`))].map(([file, hex]) => [file, digestOf(hex)]));
}

/** Long contents are told apart by their hash, which a failing test can print. */
function digestOf(hex: string): string {
  return hashBytes(Buffer.from(hex, 'hex'));
}

/** How many segments of the case are sealed. */
function segmentsOf(name: string): number {
  try {
    return readdirSync(at(name, 'sealed')).filter((file) => file.endsWith('.seg')).length;
  } catch {
    return 0;
  }
}

test('every member of a family that came in batches is there', () => {
  const listed = readFileSync(at('undisturbed-export', 'files.csv'), 'utf8').split('\n');
  const read = listed.filter((line) => line.startsWith('letters.zip') && line.includes(',read,'));
  expect(read.length).toBe(letters + 1);
});

test.each([2, 4])(
  'killed when %i segments were sealed, within a family, and continued, it exports the same',
  async (segments) => {
    const name = `killed-${segments}`;
    const child = start(words(name));
    const ended = once(child, 'close');
    while (child.exitCode === null && segmentsOf(name) < segments) await wait(10);
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    await review(name);
    expect(await exported(name)).toEqual(undisturbed.files);
  },
);

test('another register searches a family that came in batches again, batch by batch, and gives what reading it anew gives', async () => {
  writeFileSync(
    at('register.csv'),
    `register_ref,title,forenames,surname,birth_date\nR1,Mrs,Abiola,Okafor,1970-02-01\n`,
  );
  const named = await candour([...words('undisturbed'), '--register', at('register.csv'), '--json']);
  expect(named.err).toBe('');
  const summary: { contents: unknown } = JSON.parse(named.out);
  expect(summary.contents).toEqual({ redone: 0, kept: 1 });
  const whole = await candour([...words('named'), '--register', at('register.csv')]);
  expect(whole.err).toBe('');
  const again = await exported('undisturbed');
  expect(again).toEqual(await exported('named'));
  expect(again).not.toEqual(undisturbed.files);
});
