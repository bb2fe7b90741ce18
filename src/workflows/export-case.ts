import { join } from 'node:path';
import { Fault } from '#core/fault';
import type { Snapshot } from '#core/snapshot';
import { ensureFolder, writeFileAtomically } from '../adapters/files/write-file.ts';
import { audited } from '../adapters/postgres/audited.ts';
import { readSnapshot } from '../adapters/postgres/snapshot.ts';
import type { ExportOptions, ExportSummary } from './acts.ts';
import {
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
import { dataSubjects, exposuresOfSubjects, figuresOf } from './figures-of.ts';
import { readFindings } from './finding-store.ts';
import { type OpenCase, programName, withCase } from './open-case.ts';
import type { World } from './world.ts';

/** The text of each exported file, by name, in the order of the contracts. */
export type ExportedTexts = ReadonlyMap<string, { readonly text: string; readonly rows: number }>;

/** Writes the case as CSV files and a summary; personal values are masked unless they are asked for, which the audit log notes. */
export async function exportCase(world: World, options: ExportOptions): Promise<ExportSummary> {
  return await withCase(world, options, async (opened) => {
    const snapshot = await snapshotOf(opened);
    const texts = await exportTexts(opened, snapshot, options.values);
    const why = options.values ? 'an export with values was asked for' : 'an export was asked for';
    const detail = { snapshot: snapshot.id, values: options.values };
    await audited(
      opened.casebook.db,
      { who: programName(world), act: 'export-case', why, detail },
      async () => undefined,
    );
    await ensureFolder(options.to, 'the export folder');
    for (const [name, { text }] of texts) await writeFileAtomically(join(options.to, name), text, 'the export folder');
    const figures = figuresOf(snapshot);
    return {
      exitStatus: figures.problems.length === 0 ? 0 : 1,
      ...{ to: options.to, values: options.values },
      files: [...texts].map(([name, { rows }]) => ({ name, rows })),
    };
  });
}

/** The snapshot of an open case; throws CASE-EMPTY before the first review has finished. */
export async function snapshotOf({ casebook }: OpenCase): Promise<Snapshot> {
  const snapshot = await readSnapshot(casebook.db);
  if (snapshot !== null) return snapshot;
  throw new Fault('CASE-EMPTY', 'No review of this case has finished yet: run candour review first.');
}

/** Every exported file of a snapshot as text. */
export async function exportTexts(opened: OpenCase, snapshot: Snapshot, values: boolean): Promise<ExportedTexts> {
  const texts = new Map<string, { text: string; rows: number }>();
  const people = new Map(snapshot.people.map((person) => [String(person.person.id), person]));
  const households = snapshot.households.map((household) => ({
    household,
    letter: householdLetter(household, people),
  }));
  texts.set('files.csv', tableText(filesTable, snapshot.places, values));
  const findings = { text: exportLine(findingsTable.header, values), rows: 0 };
  for await (const rows of readFindings(opened.vault, snapshot.id)) {
    findings.text += rows.map((row) => exportLine(findingsTable.row(row), values)).join('');
    findings.rows += rows.length;
  }
  texts.set('findings.csv', findings);
  texts.set('people.csv', tableText(peopleTable, dataSubjects(snapshot), values));
  texts.set('exposures.csv', tableText(exposuresTable, exposuresOfSubjects(snapshot), values));
  texts.set('households.csv', tableText(householdsTable, households, values));
  const staff = snapshot.people.filter(({ person }) => person.staff);
  texts.set('staff.csv', tableText({ ...peopleTable, name: 'staff.csv' }, staff, values));
  texts.set('letters.csv', lettersText(snapshot, values));
  texts.set('summary.json', { text: summaryText(snapshot), rows: 1 });
  return texts;
}

function tableText<T>(table: ExportTable<T>, things: readonly T[], values: boolean): { text: string; rows: number } {
  const lines = things.map((thing) => exportLine(table.row(thing), values));
  return { text: [exportLine(table.header, values), ...lines].join(''), rows: things.length };
}

/** Everyone, once, with the letter proposed; `candour letters` writes the same table beside the letters that it draws. */
function lettersText(snapshot: Snapshot, values: boolean): { text: string; rows: number } {
  const letters = new Map(snapshot.letters.map((letter) => [letter.personId, letter]));
  const rows = dataSubjects(snapshot).map(({ person, letter }) => {
    const written = letters.get(person.id);
    if (letter.kind === 'send' && written !== undefined) return letterCells(written, { pdf: '', pages: 0 });
    return noLetterCells(
      person,
      letter.kind === 'hold' ? 'hold' : 'none',
      letter.kind === 'hold' ? letter.reason : null,
    );
  });
  const text = [lettersHeader, ...rows].map((cells) => exportLine(cells, values)).join('');
  return { text, rows: rows.length };
}

function summaryText(snapshot: Snapshot): string {
  const { versions, parameters, id } = snapshot;
  return `${JSON.stringify({ snapshot: id, versions, parameters, ...figuresOf(snapshot) }, null, 2)}\n`;
}
