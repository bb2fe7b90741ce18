import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptedFixture, fixturePassword } from '../support/office/encrypted.ts';
import { candour, type Run } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const said: string[] = [];

const mail = [
  'From: carol@council.example',
  'To: desk@council.example',
  'Subject: the rents',
  'Date: Mon, 3 Nov 2025 10:00:00 +0000',
  '',
  'Dear all,',
  '',
  'The rents are in the other file.',
  `Password: ${fixturePassword}`,
  '',
].join('\r\n');

beforeAll(() => {
  mkdirSync(at('share', 'housing'), { recursive: true });
  writeFileSync(at('share', 'housing', 'rents.xlsx'), encryptedFixture('agile.xlsx'));
  writeFileSync(at('share', 'housing', 'notes.zip'), encryptedFixture('traditional.zip'));
  writeFileSync(at('share', 'housing', 'cover.eml'), mail);
  writeFileSync(at('share', 'plain.txt'), 'Dear Mrs Abiola Okafor\nYour claim was received.\n');
  writeFileSync(at('wrong.txt'), '\uFEFFnot this one\r\n\r\nnor this\r\n');
});
afterAll(() => folder.remove());

type Locked = {
  readonly files: readonly { readonly path: string; readonly sentence: string }[];
  readonly likely: readonly { readonly locked: string; readonly path: string; readonly locator: string }[];
};
type Reviewed = { readonly contents: { readonly redone: number; readonly kept: number }; readonly locked: Locked };

async function run(...words: readonly string[]): Promise<Run> {
  const ended = await candour(words);
  said.push(ended.out, ended.err);
  return ended;
}

async function review(...words: readonly string[]): Promise<Reviewed> {
  const ended = await run('review', at('share'), '--case', at('case'), '--ocr', 'none', '--json', '--quiet', ...words);
  expect([ended.err, ended.status === 0 || ended.status === 1]).toEqual(['', true]);
  const reviewed: Reviewed = JSON.parse(ended.out);
  return reviewed;
}

/** Every byte that is written of a case. */
function writtenUnder(path: string): Buffer[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

test('encrypted files are listed with where a password stands; a list reads only them again; found passwords open them, for good', async () => {
  const first = await review();
  expect(first.contents).toEqual({ redone: 4, kept: 0 });
  expect(first.locked.files.map(({ path }) => path)).toEqual(['housing/notes.zip', 'housing/rents.xlsx']);
  expect(first.locked.likely.map(({ locked, path }) => `${locked} ${path}`)).toEqual([
    'housing/notes.zip housing/cover.eml',
    'housing/rents.xlsx housing/cover.eml',
  ]);
  const status = await run('status', '--case', at('case'));
  expect(status.out).toContain('2 files are encrypted still; for 2 of them a likely password stands in another file');
  expect(status.out).toContain('A password stands in housing/cover.eml, part:body: a file of the same folder.');

  const second = await review('--passwords', at('wrong.txt'));
  expect(second.contents).toEqual({ redone: 2, kept: 2 });
  expect(second.locked.files[1]?.sentence).toContain('none of 2 passwords opens it');
  expect((await review('--passwords', at('wrong.txt'))).contents).toEqual({ redone: 0, kept: 4 });

  const third = await review('--found-passwords');
  expect([third.contents.redone, third.locked]).toEqual([2, { files: [], likely: [] }]);
  expect((await review()).contents).toEqual({ redone: 0, kept: 4 });
  await run('export', '--case', at('case'), '--to', at('export'), '--quiet');
  const files = readFileSync(at('export', 'files.csv'), 'utf8');
  expect(files).toContain('housing/notes.zip!/note.txt');
  expect(files).not.toContain(',encrypted,');

  expect(said.filter((text) => text.includes(fixturePassword) || text.includes('not this one'))).toEqual([]);
  const written = [...writtenUnder(at('case')), ...writtenUnder(at('export'))];
  expect(written.filter((bytes) => bytes.includes(fixturePassword) || bytes.includes('not this one'))).toEqual([]);
}, 300_000);

test('extract opens by a list too', async () => {
  writeFileSync(at('right.txt'), `nor this\n${fixturePassword}\n`);
  const { out } = await run('extract', at('share', 'housing', 'rents.xlsx'), '--passwords', at('right.txt'));
  expect(out).toContain('Maureen Oyelaran');
  expect(out).toContain('"flags":["decrypted"]');
}, 300_000);

test.each([
  ['absent.txt', null, 'There is no file where the list of passwords should be: check the path. [FILE-MISSING]'],
  [
    'empty.txt',
    '\n \n',
    'The list of passwords is empty: give a text file with one password a line. [PASSWORDS-UNUSABLE]',
  ],
  [
    'binary.txt',
    'secret one\0\n',
    'Line 1 of the list of passwords is no password: give a text file with one password a line. [PASSWORDS-UNUSABLE]',
  ],
])(
  'a list that is none (%s) ends the command with one sentence',
  async (name, content, sentence) => {
    if (content !== null) writeFileSync(at(name), content);
    const { status, err } = await run('review', at('share'), '--case', at('never'), '--passwords', at(name), '--quiet');
    expect([status, err]).toEqual([2, `candour: ${sentence}\n`]);
  },
  300_000,
);
