import { makeRandom, type Random } from '../random.ts';
import { type Borough, boroughs } from './boroughs.data.ts';
import { councillors } from './councillors.ts';
import { cultures, heldOutCultures } from './cultures/cultures.ts';
import { deskFor } from './desks.ts';
import { mailMerge } from './documents/mailbox.ts';
import { nobodyProseFiles } from './documents/nobody-prose.ts';
import { extractsOf } from './extracts.ts';
import { makeGiveOut } from './given-out.ts';
import { type Homes, makeHomes } from './homes.ts';
import { type HouseholdOptions, makeHouseholds } from './households.ts';
import { newLedger } from './ledger.ts';
import type { Placed, SampleContent } from './made-document.ts';
import { messOf, oldCopies } from './mess.ts';
import { nobodyFiles } from './nobody.ts';
import { nobodyPapers } from './nobody-papers.ts';
import type { Office } from './office.ts';
import type { Paper } from './paper.ts';
import { papers } from './papers.ts';
import type { SampleHousehold } from './people.ts';
import { registerFile } from './register-file.ts';
import { authoritiesJson, sampleIncident, takenCsv } from './settings-files.ts';
import { hireStaff } from './staff.ts';
import { truthFiles } from './truth-files.ts';
import type { WordingHalf } from './wording/wording.ts';

/** One file of the sample; `path` is relative to its folder: `share/…`, `register.csv`, `truth/people.csv`. */
export type SampleFile = { readonly path: string; readonly content: SampleContent };

/**
 * The sample council: the share, the register, the settings and the truth, one file after another. The same options give
 * the same bytes. From seed 1000 on the words about people, and their names, come from stocks kept apart (from 2000 on from others again), so that what was tuned on lower seeds
 * can be tested on wordings it has not met. `households` counts residents' households; the councils' staff live in some more.
 */
export function* makeCouncil(options: { households: number; seed: number }): Iterable<SampleFile> {
  const random = makeRandom(`candour sample council/${options.seed}`);
  const homes = makeHomes(random.fork('homes'));
  const wording = wordingOf(options.seed);
  const pool = wording === 'ordinary' ? cultures : heldOutCultures;
  const drawn = { pool, giveOut: makeGiveOut() };
  const residents = makeHouseholds(options.households, homes, random.fork('residents'), drawn);
  const offices = makeOffices(residents, homes, { wording, ...drawn }, random);
  const everybody = [...residents, ...offices.flatMap((office) => office.staff.map((member) => member.household))];
  const ledger = newLedger();
  for (const placed of shareOf(offices, random.fork('share'))) {
    yield { path: `share/${ledger.place(placed)}`, content: placed.document.content };
  }
  yield bytesFile('register.csv', registerFile(everybody, random.fork('register')));
  yield bytesFile('authorities.json', Buffer.from(authoritiesJson()));
  yield bytesFile('taken.csv', Buffer.from(takenCsv()));
  yield bytesFile('incident.json', Buffer.from(`${JSON.stringify(sampleIncident, null, 2)}\n`));
  const officers = [...offices.flatMap((office) => office.staff.map((member) => member.officer)), ...councillors];
  for (const { path, bytes } of truthFiles(everybody, ledger.places(), officers)) yield bytesFile(path, bytes);
}

/** From these seeds on a council is written in the wordings held out, and in those held out again. */
const firstHeldOutSeed = 1000;
const firstReserveSeed = 2000;

function wordingOf(seed: number): WordingHalf {
  if (seed >= firstReserveSeed) return 'reserve';
  return seed >= firstHeldOutSeed ? 'heldOut' : 'ordinary';
}

function bytesFile(path: string, bytes: Uint8Array): SampleFile {
  return { path, content: { kind: 'bytes', bytes: new Uint8Array(bytes) } };
}

function makeOffices(
  residents: readonly SampleHousehold[],
  homes: Homes,
  { wording, ...drawn }: { readonly wording: WordingHalf } & Required<HouseholdOptions>,
  random: Random,
): readonly Office[] {
  const size = Math.max(4, Math.ceil(residents.length / 60));
  return boroughs.map((borough, at) => {
    const employed = makeHouseholds(size, homes, random.fork(`staff/${borough.id}`), {
      staff: { borough, firstNumber: 900_000 + at * 30_000 },
      ...drawn,
    });
    const staff = hireStaff(borough, employed, random.fork(`posts/${borough.id}`));
    return {
      borough,
      households: residents.filter((household) => household.borough.id === borough.id),
      staff,
      wording,
      officer: (choice, department) => {
        const colleagues = staff.filter((member) => member.department === department);
        return choice.pick(colleagues.length > 0 ? colleagues : staff).officer;
      },
    };
  });
}

/** Below this many households each kind of big file stands in one borough only, so that small samples stay small. */
const fewHouseholds = 100;

function* shareOf(offices: readonly Office[], random: Random): Iterable<Placed> {
  const all = offices.reduce((sum, office) => sum + office.households.length, 0) >= fewHouseholds;
  for (const [at, office] of offices.entries()) {
    if (office.households.length === 0) continue;
    const own = random.fork(office.borough.id);
    const kept: Placed[] = [];
    for (const placed of shareOfBorough(office, own, all, at === 0)) {
      kept.push(placed);
      yield placed;
    }
    yield* oldCopies(office, kept, own.fork('copies'));
  }
}

function* shareOfBorough(office: Office, random: Random, all: boolean, first: boolean): Iterable<Placed> {
  yield* extractsOf(office, random.fork('extracts'), all);
  if (all || first) yield* messOf(office, random.fork('mess'));
  if (all || first) yield* nobodyFiles(office, random.fork('nobody'));
  if (all || first) yield* nobodyPapers(office);
  if (first) yield* nobodyProseFiles(office, random.fork('nobody-prose'));
  if (all) yield* mailMerge(office, random.fork('merge'));
  for (const household of office.households) yield* papersOf(office, household, random.fork(household.id));
}

function* papersOf(office: Office, household: SampleHousehold, random: Random): Iterable<Placed> {
  const suitable = papers.filter((paper) => paper.suits(household));
  const count = random.weighted([
    [0, 10],
    [1, 14],
    [2, 22],
    [3, 24],
    [4, 16],
    [5, 8],
    [7, 6],
  ]);
  if (suitable.length === 0) return;
  for (let at = 0; at < count; at += 1) {
    const source = random.fork(`paper/${at}`);
    const paper: Paper = source.weighted(suitable.map((one) => [one, one.weight] as const));
    yield paper.make(deskFor(office, household, source, paper.place));
  }
}

/** The boroughs of the sample, for those who look at it by council. */
export const sampleBoroughs: readonly Borough[] = boroughs;
