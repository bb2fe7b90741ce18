import Papa from 'papaparse';
import { Fault } from '#core/fault';
import type { Outcome } from '#core/outcome';
import { type Problem, problem } from '#core/problem';

/** How sure it is that a file was taken. */
export type TakenGrade = 'confirmed' | 'likely' | 'possible' | 'not-indicated';

const grades = ['confirmed', 'likely', 'possible', 'not-indicated'] as const satisfies readonly TakenGrade[];

/** What the investigators say of files and folders, by folded path without a slash at its end; '' is the whole folder. */
export type TakenList = {
  readonly entries: ReadonlyMap<string, { readonly grade: TakenGrade; readonly reason: string }>;
};

/** Where nobody has said anything: every file may have been taken. */
export const noTakenList: TakenList = { entries: new Map() };

/**
 * Reads the list of what was taken: CSV with columns path and grade, reason optional, others ignored. A row that cannot be used (no path,
 * a grade of another word, a path already graded) is reported with its line and left out. Throws the fault TAKEN-UNUSABLE where a column
 * is missing.
 */
export function parseTaken(csv: string, where: string): Outcome<TakenList> {
  const text = csv.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const problems: Problem[] = [];
  const entries = new Map<string, { grade: TakenGrade; reason: string }>();
  let columns: Columns | null = null;
  for (const { cells, line } of linesOf(text)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (columns === null) {
      columns = columnsOf(cells);
      continue;
    }
    const path = folded(cells[columns.path] ?? '');
    const word = (cells[columns.grade] ?? '')
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/gu, '-');
    const grade = grades.find((each) => each === word);
    const refused = refusal((cells[columns.path] ?? '').trim(), grade, entries.has(path));
    if (refused !== null || grade === undefined)
      problems.push(problem('taken-row', `${where}:${line}`, refused ?? 'its grade is not known'));
    else entries.set(path, { grade, reason: (cells[columns.reason] ?? '').trim() });
  }
  if (columns === null)
    throw new Fault('TAKEN-UNUSABLE', 'The taken list is empty: give a CSV file with the columns path and grade.');
  return { value: { entries }, problems };
}

/** The grade of a place: its own entry, else that of the nearest folder or archive above it, else `possible`. */
export function gradeOf(path: string, list: TakenList): TakenGrade {
  if (list.entries.size === 0) return 'possible';
  for (let at = folded(path); ; at = parentOf(at)) {
    const entry = list.entries.get(at);
    if (entry !== undefined) return entry.grade;
    if (at === '') return 'possible';
  }
}

type Columns = { readonly path: number; readonly grade: number; readonly reason: number };

function columnsOf(cells: readonly string[]): Columns {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  for (const needed of ['path', 'grade']) {
    if (!names.includes(needed))
      throw new Fault(
        'TAKEN-UNUSABLE',
        `The taken list has no column ${needed}: name that column in its first row and run again.`,
      );
  }
  return { path: names.indexOf('path'), grade: names.indexOf('grade'), reason: names.indexOf('reason') };
}

function refusal(path: string, grade: TakenGrade | undefined, again: boolean): string | null {
  if (path === '') return 'its path is empty';
  if (grade === undefined) return `its grade is none of ${grades.join(', ')}`;
  return again ? 'its path is graded by an earlier row' : null;
}

// Lists are often made on Windows: its separators, and no difference between capital and small letters. `Folder/**` is the folder.
function folded(path: string): string {
  const parts = path.trim().normalize('NFC').toLowerCase().replaceAll('\\', '/').split('/');
  const inside = parts.filter((part) => part !== '' && part !== '.');
  while (inside.at(-1) === '**' || inside.at(-1) === '*') inside.pop();
  return inside.join('/');
}

// `a/box.zip!/inner.docx` lies in `a/box.zip`, which lies in `a`.
function parentOf(path: string): string {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return parent.endsWith('!') ? parent.slice(0, -1) : parent;
}

function linesOf(text: string): readonly { readonly cells: readonly string[]; readonly line: number }[] {
  const lines: { cells: readonly string[]; line: number }[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: (result) => {
      lines.push({ cells: result.data, line });
      for (; from < result.meta.cursor; from += 1) if (text.charCodeAt(from) === 10) line += 1;
    },
  });
  return lines;
}
