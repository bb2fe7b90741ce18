import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candour, ended, start } from '../support/program.ts';
import { smallCase } from '../support/small-case.ts';

// Enough people that more than a hundred answers calibrate the links: the review links twice (calibration-table.ts).
const forenames = [
  'Ngozi',
  'Tariq',
  'Ama',
  'Per',
  'Maria',
  'Owen',
  'Leila',
  'Sean',
  'Priya',
  'Jakub',
  'Zainab',
  'Kofi',
  'Ewa',
  'Liam',
];
const surnames = [
  'Okonjo',
  'Malik',
  'Boateng',
  'Lindqvist',
  'Silva',
  'Price',
  'Haddad',
  'Byrne',
  'Patel',
  'Nowak',
  'Begum',
  'Mensah',
];
const people = Array.from({ length: 168 }, (_, index) => ({
  ref: `R${index}`,
  forename: forenames[index % 14] ?? '',
  surname: surnames[Math.floor(index / 14)] ?? '',
  born: `19${50 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`,
  street: `${index + 1} Acklam Road`,
  postcode: `W${10 + (index % 3)} ${1 + (index % 9)}Q${'ABDEFGHJLN'[index % 10]}`,
  // Reserved for made-up people; it tells which row a mention is, and the register does not hold it.
  phone: `07700 900${String(index).padStart(3, '0')}`,
}));
const rows = people.map(({ forename, surname, born, street, postcode, phone }, index) => {
  const elsewhere = index % 9 === 4 ? 'W14 0ZZ' : postcode;
  const [date, name] = [
    index % 2 === 0 ? born : '',
    index % 12 === 1 ? `${forename.slice(0, 1)} ${surname}` : `${forename} ${surname}`,
  ];
  return [name, date, index % 12 === 1 ? street : '', date === '' ? elsewhere : '', phone, `£${index}.20`].join(',');
});
const head = 'Name,Date of birth,Address,Postcode,Phone,Arrears';
const small = smallCase(
  [
    'register_ref,forenames,surname,birth_date,address_1,postcode',
    ...people.map(({ ref, forename, surname, born, street, postcode }) =>
      [ref, forename, surname, born, street, postcode].join(','),
    ),
  ],
  {
    'north/arrears.csv': [head, ...rows.slice(0, 60)],
    'south/arrears.csv': [head, ...rows.slice(60)],
    'letter.txt': ['Dear Ngozi Okonjo', '', 'Your rent account is in arrears. Date of birth: 10/01/1950.'],
  },
);
const { at, contents, json, reviewWords } = small;
afterAll(() => small.remove());

type Item = {
  readonly question: string;
  readonly about: readonly { readonly mention: string }[];
  readonly candidates: readonly { readonly registerRef: string }[];
  readonly answers: readonly { readonly decisions: readonly { kind: string; a: string; b: string }[] }[];
};

/** Answers every drawn question as the rows were written, and the ledger with them. */
async function answerAll(): Promise<void> {
  const refOf = new Map<string, string>();
  for (const { mention_id, value } of await small.exported('findings.csv')) {
    const person = people.find(({ phone }) => value?.replaceAll(' ', '').endsWith(phone.replaceAll(' ', '').slice(1)));
    if (person !== undefined) refOf.set(mention_id ?? '', person.ref);
  }
  const lines: string[] = [];
  await json<{ items: readonly Item[] }>(['review-queue', '--sample', '400'], ({ items }) => {
    for (const { question, about, candidates, answers } of items) {
      const ref = about.flatMap(({ mention }) => refOf.get(mention) ?? [])[0];
      const place = candidates.findIndex(({ registerRef }) => registerRef === ref);
      for (const { kind, a, b } of answers.at(place)?.decisions ?? [])
        lines.push(`${kind},${a},${b},J Akande,drawn,${question}`);
    }
  });
  writeFileSync(at('decisions.csv'), `kind,a,b,who,why,question\n${lines.join('\n')}\n`);
  const run = await candour(['decide', '--case', at('case'), '--from', at('decisions.csv'), '--quiet']);
  expect([run.status, run.err]).toEqual([0, '']);
}

/** A folder of a plan that the linkage runs; a segment of what is sealed. */
const [plan, segment] = [/plan-/u, /\.seg$/u];
const undisturbed: { files: ReadonlyMap<string, string>; plans: number } = { files: new Map(), plans: 0 };

beforeAll(async () => {
  await small.review();
  await answerAll();
  cpSync(at('case'), at('undisturbed'), { recursive: true });
  undisturbed.plans = await watched('undisturbed', 'scratch', plan, Number.POSITIVE_INFINITY);
  undisturbed.files = await contents('undisturbed');
});

/** Reviews, and counts what comes to be in a folder of the case; kills the review as the last that is wanted comes. */
async function watched(name: string, below: 'scratch' | 'sealed', isWanted: RegExp, last: number): Promise<number> {
  const child = start([...reviewWords(name), '--workers', '4']);
  const closed = ended(child);
  const before = new Set(entriesOf(at(name, below)));
  const seen = new Set<string>();
  while (child.exitCode === null && child.signalCode === null) {
    for (const entry of entriesOf(at(name, below))) if (isWanted.test(entry) && !before.has(entry)) seen.add(entry);
    if (seen.size >= last) child.kill('SIGKILL');
    await wait(4);
  }
  const { err } = await closed;
  expect([err, child.signalCode]).toEqual(['', Number.isFinite(last) ? 'SIGKILL' : null]);
  return seen.size;
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The files of a folder made anew, in the opposite order. */
function makeBackwards(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  renameSync(folder, `${folder}-before`);
  for (const { parentPath, name } of files.reverse()) {
    const target = join(folder, parentPath.slice(folder.length));
    mkdirSync(target, { recursive: true });
    cpSync(join(`${folder}-before`, parentPath.slice(folder.length), name), join(target, name));
  }
}

test('more than a hundred answers are in the ledger, and calibrate', async () => {
  await json<{ decisions: number; figures: { people: { expected: { calibratedBy: number } } } }>(
    ['status'],
    ({ decisions, figures }) => {
      expect(decisions).toBeGreaterThanOrEqual(100);
      expect(figures.people.expected.calibratedBy).toBeGreaterThanOrEqual(100);
    },
    'undisturbed',
  );
  // Some for the linkage without decisions, some for the one with them.
  expect(undisturbed.plans).toBeGreaterThan(2);
});

test('rebuilt from the files, the register and the ledger by four workers, in another order of files, and killed as it reads, as it links, between its two linkages and as it seals, it exports the same', async () => {
  cpSync(at('case'), at('victim'), { recursive: true });
  // Everything that was derived: what is left is what people gave.
  rmSync(at('victim', 'sealed'), { recursive: true });
  makeBackwards(at('share'));
  await watched('victim', 'sealed', segment, 1);
  await watched('victim', 'scratch', plan, 1);
  await watched('victim', 'scratch', plan, Math.ceil(undisturbed.plans / 2) + 1);
  await watched('victim', 'sealed', segment, 2);
  await watched('victim', 'scratch', plan, Number.POSITIVE_INFINITY);
  expect(await contents('victim')).toEqual(undisturbed.files);
});

test('files in other folders under other names are of the same people, and the decisions about them hold', async () => {
  mkdirSync(at('share', 'archive', '2019'), { recursive: true });
  renameSync(at('share', 'north', 'arrears.csv'), at('share', 'archive', '2019', 'z.csv'));
  renameSync(at('share', 'letter.txt'), at('share', 'archive', 'a letter.txt'));
  expect((await candour(reviewWords('undisturbed'))).err).toBe('');
  const moved = await contents('undisturbed');
  for (const file of ['people.csv', 'households.csv'])
    expect([file, moved.get(file)]).toEqual([file, undisturbed.files.get(file)]);
  expect(moved.get('exposures.csv')).not.toBe(undisturbed.files.get('exposures.csv'));
});
