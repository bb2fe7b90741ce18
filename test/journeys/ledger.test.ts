import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alterCasebook } from '../support/alter-casebook.ts';
import { readCsv } from '../support/csv.ts';
import { candour } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const register = [
  'register_ref,title,forenames,surname,birth_date,address_1,address_2,postcode',
  'R1,Mrs,Ngozi Ada,Okonjo,1975-04-18,Flat 2,7 Acklam Road,W10 5QZ',
];
const sheet = ['Name,Date of birth,Postcode,Arrears', 'Ngozi Okonjo,18/04/1975,W10 5QZ,£310.20'];
const list = ['Name,Phone,Notes', 'N Okonjo,07700 900123,Has asthma', 'Per Lindqvist,07700 900456,Deaf'];
const mentions = { nok: '', per: '' };

beforeAll(async () => {
  mkdirSync(at('share'));
  writeFileSync(at('register.csv'), `${register.join('\n')}\n`);
  writeFileSync(at('share', 'arrears.csv'), `${sheet.join('\n')}\n`);
  writeFileSync(at('share', 'list.csv'), `${list.join('\n')}\n`);
  const run = await candour(['review', at('share'), '--case', at('case'), '--register', at('register.csv'), '--quiet']);
  expect(run.err).toBe('');
  await candour(['export', '--case', at('case'), '--to', at('export'), '--values', '--quiet']);
  const findings = readCsv(at('export', 'findings.csv'));
  const idOf = (value: string): string => findings.find((row) => row['value']?.includes(value))?.['mention_id'] ?? '';
  mentions.nok = idOf('900123');
  mentions.per = idOf('900456');
  const file = [
    'kind,a,b,who,why',
    `must-link,${mentions.nok},R1,J Akande,"the telephone is hers, see the tenancy file"`,
    `cannot-link,${mentions.per},R1,J Akande,another person`,
    `cannot-link,${mentions.nok},${mentions.per},J Akande,two rows`,
  ];
  writeFileSync(at('decisions.csv'), `${file.join('\n')}\n`);
  const decided = await candour(['decide', '--case', at('case'), '--from', at('decisions.csv'), '--json']);
  expect(decided.err).toBe('');
  const { made }: { made: readonly { line: number; kind: string }[] } = JSON.parse(decided.out);
  expect(made.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'must-link'],
    [2, 'cannot-link'],
    [3, 'cannot-link'],
  ]);
});
afterAll(() => folder.remove());

test.each([
  ['who decided, changed', "update casebook.decision set who = 'somebody else' where seq = 2", 'Line 2'],
  ['the kind, changed', "update casebook.decision set kind = 'must-link' where seq = 3", 'Line 3'],
  ['the sealed reason, changed', "update casebook.decision set sealed = decode('00ff', 'hex') where seq = 1", 'Line 1'],
  ['a line taken out', 'delete from casebook.decision where seq = 2', 'Line 2'],
  ['the ledger cut short', 'delete from casebook.decision where seq = 3', 'Line 3'],
])('%s: the ledger is refused, and the line named', async (name, statement, line) => {
  const other = await altered(name, statement);
  await refuses(['status', '--case', other], line);
});

test('no command goes on with an altered ledger', async () => {
  const other = await altered('other', "update casebook.decision set about = 'nobody' where seq = 2");
  const why = ['--who', 'J Akande', '--why', 'looked again'];
  await refuses(['review', at('share'), '--case', other, '--register', at('register.csv'), '--quiet'], 'Line 2');
  await refuses(['decide', '--case', other, '--not-theirs', `${mentions.per},R1`, ...why], 'Line 2');
  await refuses(['review-queue', '--case', other], 'Line 2');
});

async function altered(name: string, statement: string): Promise<string> {
  const other = at(`case ${name}`);
  cpSync(at('case'), other, { recursive: true });
  await alterCasebook(other, statement);
  return other;
}

async function refuses(words: readonly string[], line: string): Promise<void> {
  const run = await candour(words);
  expect([run.status, run.err]).toEqual([2, expect.stringContaining('[LEDGER-ALTERED]')]);
  expect(run.err).toContain(line);
  expect(run.err).not.toContain('Okonjo');
}

test('a ledger that is whole is obeyed, and a file with one wrong row writes nothing of it', async () => {
  const file = ['kind,a,b,who,why', `same-household,${mentions.nok},${mentions.per},J Akande,`, 'must-link,,,,'];
  writeFileSync(at('wrong.csv'), `${file.join('\n')}\n`);
  const run = await candour(['decide', '--case', at('case'), '--from', at('wrong.csv')]);
  expect([run.status, run.err]).toEqual([2, expect.stringContaining('line 2 has nothing under why')]);
  const status = await candour(['status', '--case', at('case'), '--json']);
  expect(JSON.parse(status.out)).toMatchObject({ decisions: 3 });
});
