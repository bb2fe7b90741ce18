import { join } from 'node:path';
import { Fault } from '#core/fault';
import type { Snapshot } from '#core/snapshot';
import { ensureFolder, type Lines, writeLinesAtomically } from '../adapters/files/write-file.ts';
import { readExposures } from '../adapters/postgres/exposures.ts';
import {
  readSnapshot,
  readSnapshotBody,
  readSnapshotHead,
  type SnapshotBody,
  type SnapshotHead,
} from '../adapters/postgres/snapshot.ts';
import type { ExportOptions, ExportSummary } from './acts.ts';
import {
  calibratedIn,
  type ExportTable,
  exportLine,
  exposuresTable,
  filesTable,
  findingsTable,
  householdLetter,
  householdsTable,
  letterCells,
  lettersHeader,
  noLetterCells,
  peopleTable,
} from './export-rows.ts';
import { dataSubjects, figuresOf, ofSubjects, problemsOf } from './figures-of.ts';
import { noteAct, type OpenCase, withCase } from './open-case.ts';
import { findingStore } from './row-store.ts';
import type { World } from './world.ts';

/** An exported file: its lines, each with its end, are made as they are asked for; `header` lines are no rows. */
export type ExportedFile = {
  readonly name: string;
  readonly header: 0 | 1;
  readonly lines: Lines;
};

/** Writes the case as CSV files and a summary; personal values are masked unless they are asked for, which the audit log notes. */
export async function exportCase(world: World, options: ExportOptions): Promise<ExportSummary> {
  return await withCase(world, options, async (opened) => {
    const snapshot = await bodyOf(opened);
    const why = options.values ? 'an export with values was asked for' : 'an export was asked for';
    const detail = { snapshot: snapshot.id, values: options.values };
    await noteAct(world, opened, { act: 'export-case', why, detail });
    await ensureFolder(options.to, 'the export folder');
    const files: { name: string; rows: number }[] = [];
    for (const { name, header, lines } of exportedFiles(opened, snapshot, options.values)) {
      const written = await writeLinesAtomically(join(options.to, name), lines, 'the export folder');
      files.push({ name, rows: written - header });
    }
    const problems = [...problemsOf(snapshot.places), ...snapshot.inputProblems];
    return {
      exitStatus: problems.length === 0 ? 0 : 1,
      ...{ to: options.to, values: options.values },
      files,
    };
  });
}

/** The snapshot of an open case; throws CASE-EMPTY before the first review has finished. */
export async function snapshotOf({ casebook }: OpenCase): Promise<Snapshot> {
  const snapshot = await readSnapshot(casebook.db);
  if (snapshot !== null) return snapshot;
  throw empty();
}

/** The same without its exposures, which are most of it. */
export async function bodyOf({ casebook }: OpenCase): Promise<SnapshotBody> {
  const body = await readSnapshotBody(casebook.db);
  if (body !== null) return body;
  throw empty();
}

/** What the last snapshot of an open case is known by, without what it holds; throws CASE-EMPTY before the first review has finished. */
export async function headOf({ casebook }: OpenCase): Promise<SnapshotHead> {
  const head = await readSnapshotHead(casebook.db);
  if (head !== null) return head;
  throw empty();
}

function empty(): Fault {
  return new Fault('CASE-EMPTY', 'No review of this case has finished yet: run candour review first.');
}

/** Every exported file of a snapshot, in the order of the contracts, in which their lines must be asked for: the last counts what went before. */
export function exportedFiles(opened: OpenCase, snapshot: SnapshotBody, values: boolean): readonly ExportedFile[] {
  const people = new Map(snapshot.people.map((person) => [String(person.person.id), person]));
  const households = snapshot.households.map((household) => ({
    household,
    letter: householdLetter(household, people),
  }));
  const isCalibrated = calibratedIn(snapshot);
  const staff = snapshot.people.filter(({ person }) => person.staff);
  const counted = { exposures: 0 };
  return [
    tableFile(filesTable, snapshot.places, values),
    { name: findingsTable.name, header: 1, lines: findingLines(opened, snapshot, values) },
    tableFile(peopleTable(isCalibrated), dataSubjects(snapshot), values),
    { name: 'exposures.csv', header: 1, lines: exposureLines(opened, snapshot, values, counted) },
    tableFile(householdsTable, households, values),
    tableFile({ ...peopleTable(isCalibrated), name: 'staff.csv' }, staff, values),
    { name: 'letters.csv', header: 1, lines: letterLines(snapshot, values) },
    { name: 'summary.json', header: 0, lines: summaryText(snapshot, counted) },
  ];
}

/** The text of each exported file, by name; for cases small enough to hold it. */
export async function exportTexts(
  opened: OpenCase,
  snapshot: SnapshotBody,
  values: boolean,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, lines } of exportedFiles(opened, snapshot, values)) {
    const all: string[] = [];
    for await (const some of lines) all.push(typeof some === 'string' ? some : some.join(''));
    texts.set(name, all.join(''));
  }
  return texts;
}

function tableFile<T>(table: ExportTable<T>, things: readonly T[], values: boolean): ExportedFile {
  return { name: table.name, header: 1, lines: tableLines(table, things, values) };
}

function* tableLines<T>(table: ExportTable<T>, things: readonly T[], values: boolean): Generator<string> {
  yield exportLine(table.header, values);
  for (const thing of things) yield exportLine(table.row(thing), values);
}

async function* findingLines({ vault }: OpenCase, { id }: SnapshotBody, values: boolean): AsyncGenerator<Some> {
  yield [exportLine(findingsTable.header, values)];
  for await (const rows of findingStore.read(vault, id))
    yield rows.map((row) => exportLine(findingsTable.row(row), values));
}

async function* exposureLines(
  { casebook }: OpenCase,
  snapshot: SnapshotBody,
  values: boolean,
  counted: { exposures: number },
): AsyncGenerator<Some> {
  const table = exposuresTable(calibratedIn(snapshot));
  yield [exportLine(table.header, values)];
  const isOfSubject = ofSubjects(snapshot);
  for await (const some of readExposures(casebook.db, snapshot.places)) {
    const lines = some.filter(isOfSubject).map((exposure) => exportLine(table.row(exposure), values));
    counted.exposures += lines.length;
    yield lines;
  }
}

/** Lines that are made together. */
type Some = readonly string[];

/** Everyone, once, with the letter proposed; `candour letters` writes the same table beside the letters that it draws. */
function* letterLines(snapshot: SnapshotBody, values: boolean): Generator<string> {
  const letters = new Map(snapshot.letters.map((letter) => [letter.personId, letter]));
  yield exportLine(lettersHeader, values);
  for (const { person, letter } of dataSubjects(snapshot)) {
    const written = letters.get(person.id);
    const reason = letter.kind === 'hold' ? letter.reason : null;
    const cells =
      letter.kind === 'send' && written !== undefined
        ? letterCells(written, { pdf: '', pages: 0 })
        : noLetterCells(person, letter.kind === 'hold' ? 'hold' : 'none', reason);
    yield exportLine(cells, values);
  }
}

function* summaryText(snapshot: SnapshotBody, counted: { readonly exposures: number }): Generator<string> {
  const { versions, parameters, id } = snapshot;
  const figures = figuresOf(snapshot, counted.exposures);
  yield `${JSON.stringify({ snapshot: id, versions, parameters, ...figures }, null, 2)}\n`;
}
