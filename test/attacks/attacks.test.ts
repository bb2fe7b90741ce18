import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemCatalogue } from '../../src/core/problem.ts';
import { family } from '../support/office/family.ts';
import { attacksOn } from './attacks.ts';
import { cutAndFlipped } from './cut-and-flipped.ts';
import { honestFiles } from './honest-files.ts';
import { type SettledFile, type Settling, settleFiles } from './settle-files.ts';
import { smallLimits } from './small-limits.ts';

const honest = await honestFiles();
const attacks = attacksOn(honest).filter(({ isDear }) => isDear !== true);
const damaged = cutAndFlipped(honest);

/** Somebody to call, for whatever believes the addresses in the files. */
let callers = 0;
const server = createServer((_request, response) => {
  callers += 1;
  response.end();
});

let attacked: Settling = { settled: [], refusals: [], changed: [] };
let broken: Settling = { settled: [], refusals: [], changed: [] };
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An honest file after each attack, in the process that the attack was read in or in the one beside it.
  const files = attacks.flatMap(({ name, make }, index) => [
    { name, make: () => make('small') },
    ...honest
      .slice(index % honest.length, (index % honest.length) + 1)
      .map((file) => ({ name: file.name, make: () => file.bytes })),
  ]);
  const options = {
    limits: smallLimits,
    workers: 2,
    pool: { fileMs: 60_000, containerMs: 60_000, memoryBytes: 1_000_000_000 },
  };
  attacked = await settleFiles(files, options);
  broken = await settleFiles(damaged, options);
}, 600_000);
afterAll(() => server.close());

const settledAs = (name: string, { settled }: Settling): readonly SettledFile[] =>
  settled.filter((file) => file.name === name);

/** Everything that a person is told of a file, by the documents in it. */
function expectNamed({ documents }: SettledFile): void {
  expect(documents.length).toBeGreaterThan(0);
  for (const { outcome, problem, coverage } of documents) {
    expect(problem === null).toBe(outcome === 'read');
    if (problem !== null) expect(problem.sentence.endsWith(problemCatalogue[problem.code].remedy)).toBe(true);
    expect(problem?.sentence ?? '').not.toContain('gave up');
    for (const { expected, read } of coverage) expect(read).toBeLessThanOrEqual(expected);
  }
}

describe('attacks', () => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (name, { ends, says }) => {
    const [file] = settledAs(name, attacked);
    if (file === undefined) throw new Error('it did not settle');
    expectNamed(file);
    expect(ends).toContain(file.documents[0]?.outcome);
    const units = file.documents.flatMap((document) => document.units);
    const words = units.map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.flat().join(' '))).join('\n');
    expect(words).toContain(says ?? '');
  });

  test('no honest file beside them lost a word', async () => {
    const expected = new Map<string, string>();
    for (const { name, bytes } of honest) expected.set(name, said((await family(bytes, smallLimits)).documents));
    const beside = attacked.settled.filter(({ name }) => expected.has(name));
    expect(beside.length).toBeGreaterThanOrEqual(attacks.length);
    for (const { name, documents } of beside) expect([name, said(documents)]).toEqual([name, expected.get(name)]);
  });
});

test.each([...new Set(damaged.map(({ name }) => name))])('%s, cut and flipped at every sixteenth, settles', (name) => {
  const files = settledAs(name, broken);
  expect(files.length).toBe(32);
  for (const file of files) expectNamed(file);
});

test('nothing was tried that is not allowed, nothing called, nothing written', () => {
  expect([...attacked.refusals, ...broken.refusals]).toEqual([]);
  expect([...attacked.changed, ...broken.changed]).toEqual([]);
  expect(callers).toBe(0);
  const places = [tmpdir(), '/tmp', homedir(), process.cwd(), join(process.cwd(), '..'), '/'];
  const names = ['candour-escaped.txt', 'candour-escaped', 'candour-escaped.exe', 'txt.depacse-ruodnac'];
  const written = places.flatMap((place) => names.map((name) => join(place, name))).filter((path) => existsSync(path));
  expect(written.map((path) => basename(path))).toEqual([]);
});

function said(documents: SettledFile['documents']): string {
  return JSON.stringify(documents.map(({ member, outcome, units }) => [member, outcome, units]));
}
