import { copyFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { candour } from '../support/program.ts';
import { smallCase } from '../support/small-case.ts';

const register = [
  'register_ref,title,forenames,surname,birth_date,address_1,address_2,postcode',
  'R1,Mrs,Ngozi Ada,Okonjo,1975-04-18,Flat 2,7 Acklam Road,W10 5QZ',
  'R2,Mr,Tariq,Malik,1961-02-03,9 Latimer Road,,W10 6RQ',
];
const sheet = [
  'Name,Date of birth,Postcode,Arrears',
  'Ngozi Okonjo,18/04/1975,W10 5QZ,£310.20',
  'Per Lindqvist,03/02/1961,W10 6RQ,£12.00',
];
const list = ['Name,Phone,Notes', 'N Okonjo,07700 900123,Has asthma', 'Per Lindqvist,07700 900456,Deaf'];

const { at, review, exported, decide, remove } = smallCase(register, { 'arrears.csv': sheet, 'list.csv': list });
beforeAll(review);
afterAll(remove);

async function mentionOf(value: string): Promise<string> {
  const findings = await exported('findings.csv');
  return findings.find((row) => row['value']?.includes(value))?.['mention_id'] ?? '';
}

async function typesOf(ref: string): Promise<readonly string[]> {
  const people = await exported('people.csv');
  return (people.find((row) => row['register_ref'] === ref)?.['data_types'] ?? '').split(';').toSorted();
}

test('a decision holds from the next review on, also after other files came, until it is taken back', async () => {
  expect(await typesOf('R1')).not.toContain('health');
  const mention = await mentionOf('900123');
  const run = await decide('--must-link', `${mention},R1`);
  expect(run.err).toBe('');
  const { made }: { made: readonly { id: string; line: number }[] } = JSON.parse(run.out);
  expect(made.map(({ line }) => line)).toEqual([1]);
  expect(await typesOf('R1')).not.toContain('health');
  await review();
  expect(await typesOf('R1')).toContain('health');

  copyFileSync(at('share', 'list.csv'), at('share', 'z-copy.csv'));
  writeFileSync(at('share', 'more.csv'), `${[...sheet, 'Ama Boateng,01/02/1990,W10 5QZ,£1.00'].join('\n')}\n`);
  await review();
  expect(await typesOf('R1')).toContain('health');

  const back = await decide('--withdraw', made[0]?.id ?? '');
  expect(back.err).toBe('');
  await review();
  expect(await typesOf('R1')).not.toContain('health');
});

test('letters that were drawn and that a decision makes wrong are named', async () => {
  const mention = await mentionOf('310');
  await candour(['letters', '--case', at('case'), '--to', at('letters'), '--quiet']);
  const run = await decide('--not-theirs', `${mention},R1`);
  expect(run.err).toBe('');
  const { wrongLetters }: { wrongLetters: readonly { person: string; mentions: number }[] } = JSON.parse(run.out);
  const drawn = readCsv(at('letters', 'letters.csv')).filter((row) => row['pdf'] !== '');
  const people = await exported('people.csv');
  const person = people.find((row) => row['register_ref'] === 'R1')?.['person_id'] ?? '';
  expect(drawn.some((row) => row['person_id'] === person)).toBe(true);
  expect(wrongLetters).toMatchObject([{ person, mentions: 1 }]);
});

test('what contradicts, names nobody or says no reason is refused in one sentence, and nothing is written', async () => {
  const mention = await mentionOf('310');
  const again = await decide('--must-link', `${mention},R1`);
  expect([again.status, again.err]).toEqual([2, expect.stringContaining('LEDGER-CONTRADICTORY')]);
  expect(again.err).toContain(
    'Nothing was decided: the decision cannot stand with the ledger of decisions: it joins two whom line 3 keeps apart',
  );
  const nobody = await decide('--must-link', `${mention},M-00000000000000000000`);
  expect([nobody.status, nobody.err]).toEqual([2, expect.stringContaining('nobody in the last review has the id')]);
  const bare = await candour(['decide', '--case', at('case'), '--must-link', `${mention},R1`]);
  expect([bare.status, bare.err]).toEqual([2, expect.stringContaining('--why is missing')]);
  writeFileSync(at('decisions.csv'), `kind,a,b,who,why\ncannot-link,${mention},R2,J Akande,\n`);
  const file = await candour(['decide', '--case', at('case'), '--from', at('decisions.csv')]);
  expect([file.status, file.err]).toEqual([2, expect.stringContaining('line 2 has nothing under why')]);
  const status = await candour(['status', '--case', at('case'), '--json']);
  expect(status.err).toBe('');
});
