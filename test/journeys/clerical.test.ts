import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { candour } from '../support/program.ts';
import { smallCase } from '../support/small-case.ts';

const register = [
  'register_ref,title,forenames,surname,birth_date,address_1,address_2,postcode',
  'R1,Mrs,Ngozi Ada,Okonjo,1975-04-18,Flat 2,7 Acklam Road,W10 5QZ',
  'R2,Mr,Tariq,Malik,1961-02-03,9 Latimer Road,,W10 6RQ',
  'R3,Ms,Ama,Boateng,1990-02-01,4 Silchester Road,,W10 6SF',
];
const sheet = [
  'Name,Date of birth,Postcode,Arrears',
  'Ngozi Okonjo,18/04/1975,W10 5QZ,£310.20',
  'Per Lindqvist,03/02/1961,W10 6RQ,£12.00',
];
const list = ['Name,Phone,Notes', 'Maria Silva,07700 900456,Deaf', 'Tariq Malik,07700 900999,Has asthma'];
const numbers = ['Name,National Insurance number,Date of birth', 'Maria Costa,AB123456C,14/06/1970'];

const { at, review, exported, json, decide, remove } = smallCase(register, {
  'arrears.csv': sheet,
  'list.csv': list,
  'numbers.csv': numbers,
});
beforeAll(review);
afterAll(remove);

type Item = {
  readonly question: string;
  readonly about: readonly { readonly mention: string; readonly name: string }[];
  readonly other: readonly { readonly mention: string; readonly name: string }[];
  readonly answers: readonly { readonly name: string; readonly line: string }[];
};

async function queue(...words: readonly string[]): Promise<readonly Item[]> {
  let items: readonly Item[] = [];
  await json<{ items: readonly Item[] }>(['review-queue', '--limit', '50', ...words], (value) => {
    items = value.items;
  });
  return items;
}

function named(item: Item, name: string): boolean {
  return [...item.about, ...item.other].some((place) => place.name.includes(name));
}

test('a question is asked, answered by its number, obeyed by the next review, and not asked again', async () => {
  const masked = await queue();
  expect(JSON.stringify(masked)).not.toMatch(/MALIK|SILVA|900999/iu);
  const shown = await queue('--values');
  expect(shown.map(({ question }) => question)).toEqual(masked.map(({ question }) => question));
  const item = shown.find((each) => named(each, 'TARIQ MALIK'));
  expect(item?.answers.map(({ name }) => name)).toEqual(['1', 'nobody']);
  const question = item?.question ?? '';
  const wrong = await decide('--item', question, '--answer', '7');
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining(`the answers to ${question} are 1, nobody`)]);
  const answer = ['decide', '--item', question, '--answer', '1', '--who', 'J Akande', '--why', 'rang the number'];
  await json<{ made: readonly { kind: string }[] }>(answer, ({ made }) => {
    expect(made.map(({ kind }) => kind)).toEqual(['must-link']);
  });
  expect((await queue()).map((each) => each.question)).not.toContain(question);
  await review();
  expect((await queue()).map((each) => each.question)).not.toContain(question);
  const mention = item?.about[0]?.mention ?? '';
  const told = (await exported('findings.csv')).find((row) => row['mention_id'] === mention);
  const person = (await exported('people.csv')).find((row) => row['register_ref'] === 'R2');
  expect(told?.['person_id']).toBe(person?.['person_id']);
  await json<{ accounts: readonly { outcome: string }[]; decisions: readonly { who: string; why: string }[] }>(
    ['explain', mention],
    ({ accounts, decisions }) => {
      expect(accounts.map(({ outcome }) => outcome)).toEqual(['resident']);
      expect(decisions).toMatchObject([{ who: 'J Akande', why: '[reason]' }]);
    },
  );
});

test('a letter drawn before a decision is listed as wrong by the status after the review', async () => {
  await candour(['letters', '--case', at('case'), '--to', at('letters'), '--quiet']);
  const people = await exported('people.csv');
  const ngozi = people.find((row) => row['register_ref'] === 'R1')?.['person_id'] ?? '';
  const drawn = readCsv(at('letters', 'letters.csv')).filter((row) => row['pdf'] !== '');
  expect(drawn.map((row) => row['person_id'])).toContain(ngozi);
  const mention = (await exported('findings.csv')).find((row) => row['value']?.includes('310'))?.['mention_id'] ?? '';
  await decide('--not-theirs', `${mention},R1`);
  await review();
  await json<{ wrongLetters: readonly { person: string; snapshot: string; mentions: number }[] }>(
    ['status'],
    ({ wrongLetters }) => {
      expect(wrongLetters).toMatchObject([{ person: ngozi, mentions: 1 }]);
      expect(wrongLetters[0]?.snapshot).toMatch(/^S-[0-9a-f]{20}$/u);
    },
  );
});

test('a file that makes one of two people is followed: the id of the larger stays, the other is said to be merged into it', async () => {
  const before = (await exported('people.csv')).filter((row) => row['forenames'] === 'Maria');
  expect(before).toHaveLength(2);
  const both = ['Name,National Insurance number,Phone', 'Maria Silva,AB123456C,07700 900456'];
  writeFileSync(at('share', 'both.csv'), `${both.join('\n')}\n`);
  await review();
  const after = (await exported('people.csv')).filter((row) => row['forenames'] === 'Maria');
  expect(after).toHaveLength(1);
  const ids = before.map((row) => row['person_id'] ?? '');
  expect(ids).toContain(after[0]?.['person_id']);
  const gone = ids.find((id) => id !== after[0]?.['person_id']) ?? '';
  const run = await candour(['explain', gone, '--case', at('case')]);
  expect([run.status, run.err]).toEqual([2, expect.stringContaining(`one person with ${after[0]?.['person_id']}`)]);
});
