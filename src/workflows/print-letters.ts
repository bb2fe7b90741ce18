import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PersonId } from '#core/ids';
import type { Incident } from '#core/incident';
import type { Letter } from '#core/letter';
import { type Problem, problem } from '#core/problem';
import type { ReviewedPerson } from '#core/snapshot';
import { readText } from '../adapters/files/read-text.ts';
import { ensureFolder, writeFileAtomically } from '../adapters/files/write-file.ts';
import type { SnapshotBody } from '../adapters/postgres/snapshot.ts';
import { openPrinter, type Printer } from '../adapters/print/printer.ts';
import { parseIncident } from '../notify/incident.ts';
import { saysNoValue } from '../notify/says-no-value.ts';
import { writeLetter } from '../notify/write-letter.ts';
import type { LettersOptions, LettersSummary } from './acts.ts';
import { type DrawnLetter, noteDrawn } from './drawn-letters.ts';
import { bodyOf } from './export-case.ts';
import { exportLine, letterCells, lettersHeader, noLetterCells } from './export-rows.ts';
import { countHeld, countProblems, dataSubjects } from './figures-of.ts';
import { noteAct, type OpenCase, withCase } from './open-case.ts';
import { type ReviewRecord, recordOf } from './review-record.ts';
import { findingStore } from './row-store.ts';
import type { World } from './world.ts';

/** Draws the letter of everyone to whom one is to be sent, and lists who is held and why. */
export async function printLetters(world: World, options: LettersOptions): Promise<LettersSummary> {
  const text = options.incident === undefined ? null : await readText(options.incident, 'the facts of the incident');
  const given = text === null ? null : parseIncident(text, 'the facts of the incident');
  return await withCase(world, options, async (opened) => {
    const snapshot = await bodyOf(opened);
    const record = await recordOf(opened.vault);
    const date = options.date ?? world.clock.now().toISOString().slice(0, 10);
    await clearFolder(options.to);
    const values = await valuesByPerson(opened, snapshot);
    const drawn = await drawAll(snapshot, values, record, given ?? record.incident, date, options);
    await writeFileAtomically(
      join(options.to, 'letters.csv'),
      lettersCsv(snapshot, drawn, options),
      'the letters folder',
    );
    await noteDrawn(opened.vault, drawnLetters(world, snapshot, drawn));
    const detail = { snapshot: snapshot.id, letters: drawn.length };
    await noteAct(world, opened, { act: 'draw-letters', why: 'letters were asked for', detail });
    return summaryOf(snapshot, drawn, options);
  });
}

/** A letter on paper, or why there is none. */
type Drawn = {
  readonly letter: Letter;
  readonly pdf: string;
  readonly pages: number;
  readonly problem: Problem | null;
};

/** What each letter on paper rested on, so that a correction can name the letters that it makes wrong. */
function drawnLetters(world: World, { id, people }: SnapshotBody, drawn: readonly Drawn[]): readonly DrawnLetter[] {
  const links = new Map(people.map(({ person }) => [person.id, person.links]));
  const drawnAt = world.clock.now().toISOString();
  return drawn.flatMap(({ letter, problem }) => {
    const mentions = (links.get(letter.personId) ?? []).map(({ mention }) => mention);
    return problem === null ? [{ letter: letter.id, person: letter.personId, snapshot: id, drawnAt, mentions }] : [];
  });
}

/** Letters of an earlier run must not lie among those of this one: somebody may be on hold since. */
async function clearFolder(to: string): Promise<void> {
  await ensureFolder(to, 'the letters folder');
  for (const name of await readdir(to)) {
    if (/^L-[0-9a-f]{20}\.pdf$/u.test(name) || name === 'letters.csv') await rm(join(to, name));
  }
}

/** The values found about each person: none of them may stand in a letter. */
async function valuesByPerson(
  { vault }: OpenCase,
  { id }: SnapshotBody,
): Promise<ReadonlyMap<PersonId, ReadonlySet<string>>> {
  const values = new Map<PersonId, Set<string>>();
  for await (const rows of findingStore.read(vault, id)) {
    for (const { personId, value } of rows) {
      if (personId === null) continue;
      const known = values.get(personId);
      if (known === undefined) values.set(personId, new Set([value]));
      else known.add(value);
    }
  }
  return values;
}

async function drawAll(
  snapshot: SnapshotBody,
  values: ReadonlyMap<PersonId, ReadonlySet<string>>,
  { authorities }: ReviewRecord,
  incident: Incident,
  date: string,
  { to, tier, onProgress }: LettersOptions,
): Promise<readonly Drawn[]> {
  const printer = openPrinter();
  const letters = snapshot.letters.filter((letter) => tier === undefined || letter.harmTier === tier);
  const drawn: Drawn[] = [];
  for (const letter of letters) {
    const content = writeLetter(letter, incident, authorities, date);
    const isClean = saysNoValue(content, values.get(letter.personId) ?? [], incident);
    drawn.push(isClean ? await drawOne(printer, letter, content, date, to) : refused(letter));
    const progress = { done: drawn.length, total: letters.length, bytes: 0, totalBytes: null, people: null };
    onProgress({ stage: 'letters', ...progress });
  }
  return drawn;
}

/** The last gate: fixed words and the register cannot hold a value, so one that does is a fault of ours, and is never posted. */
function refused(letter: Letter): Drawn {
  const detail = 'something out of the files stands in its words';
  return { letter, pdf: '', pages: 0, problem: problem('letter-not-drawn', letter.id, detail) };
}

async function drawOne(
  printer: Printer,
  letter: Letter,
  content: ReturnType<typeof writeLetter>,
  date: string,
  to: string,
): Promise<Drawn> {
  const printed = printer.letter(content, letter.id, new Date(`${date}T00:00:00Z`));
  if ('problem' in printed) return { letter, pdf: '', pages: 0, problem: printed.problem };
  const pdf = `${letter.id}.pdf`;
  await writeFileAtomically(join(to, pdf), printed.pdf, 'the letters folder');
  return { letter, pdf, pages: printed.pages, problem: null };
}

/** Everyone in the snapshot, once: drawn, held, or owed none. */
function lettersCsv(snapshot: SnapshotBody, drawn: readonly Drawn[], options: LettersOptions): string {
  const people = new Map(snapshot.people.map(({ person }) => [person.id, person]));
  const rows = drawn.flatMap(({ letter, pdf, pages, problem }) => {
    const person = people.get(letter.personId);
    if (problem === null || person === undefined) return [letterCells(letter, { pdf, pages })];
    return [noLetterCells(person, 'hold', 'not-drawn')];
  });
  const others = inTier(snapshot, options).flatMap(({ person, letter }) => {
    if (letter.kind === 'send') return [];
    return [noLetterCells(person, letter.kind, letter.kind === 'hold' ? letter.reason : null)];
  });
  return [lettersHeader, ...rows, ...others].map((cells) => exportLine(cells, true)).join('');
}

function inTier(snapshot: SnapshotBody, { tier }: LettersOptions): readonly ReviewedPerson[] {
  return dataSubjects(snapshot).filter(({ assessment }) => tier === undefined || assessment.harmTier === tier);
}

function summaryOf(snapshot: SnapshotBody, drawn: readonly Drawn[], options: LettersOptions): LettersSummary {
  const people = inTier(snapshot, options);
  const problems = drawn.flatMap(({ problem }) => problem ?? []);
  const held = [...countHeld(people)];
  if (problems.length > 0) held.push({ reason: 'not-drawn', count: problems.length });
  return {
    exitStatus: problems.length === 0 ? 0 : 1,
    to: options.to,
    people: people.length,
    drawn: drawn.length - problems.length,
    pages: drawn.reduce((total, { pages }) => total + pages, 0),
    held,
    none: people.filter(({ letter }) => letter.kind === 'none').length,
    problems: countProblems(problems),
  };
}
