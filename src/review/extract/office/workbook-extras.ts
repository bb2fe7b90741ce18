import type { DocumentText } from '../document-text.ts';
import { addSheet, placedTable } from '../tables/table-units.ts';
import type { OfficePackage } from './office-package.ts';
import { SheetPart } from './sheet-part.ts';

/** A note on a cell, with its author where the file says who. */
export type CellComment = { readonly cell: string; readonly text: string };

/** The people who wrote threaded comments, by the id that the comments give: name and, where it is one, address. */
export async function readPersons(file: OfficePackage): Promise<ReadonlyMap<string, string>> {
  const persons = new Map<string, string>();
  for (const part of file.names((name) => /^xl\/persons\/[^/]+\.xml$/u.test(name))) {
    await file.stream(part, {
      open: (name, attributes) => {
        if (name !== 'person' || persons.size > 100_000) return;
        const user = (attributes['userId'] ?? '').split('::').find((piece) => piece.includes('@')) ?? '';
        const shown = attributes['displayName'] ?? '';
        persons.set(attributes['id'] ?? '', user === '' || user === shown ? shown : `${shown} <${user}>`);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return persons;
}

/** Reads the notes of one sheet, old style or threaded. */
export async function readComments(
  file: OfficePackage,
  part: string,
  persons: ReadonlyMap<string, string>,
): Promise<CellComment[]> {
  const comments: CellComment[] = [];
  const authors: string[] = [];
  let text = '';
  let cell = '';
  let element = '';
  let author = '';
  await file.stream(part, {
    open: (name, attributes) => {
      element = name;
      if (name === 'author') authors.push('');
      if (name !== 'comment' && name !== 'threadedComment') return;
      cell = attributes['ref'] ?? '';
      author = persons.get(attributes['personId'] ?? '') ?? authors[Number(attributes['authorId'] ?? -1)] ?? '';
      text = '';
    },
    close: (name) => {
      element = '';
      if (name !== 'comment' && name !== 'threadedComment') return;
      const named = author === '' || text.startsWith(author) ? text : `${author}: ${text}`;
      // For older programs a threaded comment is written once more, by an author who is only its number.
      if (text.trim() !== '' && !/^tc=\{/u.test(author)) comments.push({ cell, text: named });
    },
    text: (words) => {
      if (element === 'author') authors.push(`${authors.pop() ?? ''}${words}`);
      else if (element === 't' || element === 'text') text += words;
    },
  });
  return comments;
}

/** Copies of other workbooks' cells that links keep: often other people's records. */
export async function addCachedSheets(
  file: OfficePackage,
  into: DocumentText,
  strings: readonly string[],
): Promise<void> {
  for (const name of file.names((part) => /^xl\/externallinks\/externallink\d+\.xml$/u.test(part))) {
    let count = 0;
    const place = `part:${name.split('/').at(-1) ?? name}`;
    const said = [...(await file.relationships(name)).values()].map(({ target }) => target);
    const names: string[] = [];
    let sheet = new SheetPart({ strings, formats: [], is1904: false }, file.budget.limits.sheetCells);
    // The cache names a cell `cell`, else it is written as a sheet is.
    const renamed = (element: string): string => (element === 'cell' ? 'c' : element);
    await file.stream(name, {
      open: (element, attributes) => {
        if (element === 'sheetName') names.push(attributes['val'] ?? '');
        else if (element === 'sheetData') count = Number(attributes['sheetId'] ?? count) + 1;
        else sheet.open(renamed(element), attributes);
      },
      close: (element) => {
        sheet.close(renamed(element));
        if (element !== 'sheetData') return;
        addSheet(into, `${place} sheet:${names[count - 1] ?? count}`, sheet.sheetRows(), ['metadata']);
        sheet = new SheetPart({ strings, formats: [], is1904: false }, file.budget.limits.sheetCells);
      },
      text: (words) => sheet.text(words),
    });
    // The other workbook's own address and the names of its sheets: folders are often named after people.
    into.addText(place, [...said, ...names].join('\n'), ['metadata']);
  }
}

/** Records that pivot tables keep of their source, even where the source sheet was deleted. */
export async function addPivotCaches(file: OfficePackage, into: DocumentText): Promise<void> {
  for (const name of file.names((part) => /^xl\/pivotcache\/pivotcachedefinition\d*\.xml$/u.test(part))) {
    const fields: { name: string; shared: string[] }[] = [];
    await file.stream(name, {
      open: (element, attributes) => {
        if (element === 'cacheField') fields.push({ name: attributes['name'] ?? '', shared: [] });
        else if (/^[snbdem]$/u.test(element)) fields.at(-1)?.shared.push(attributes['v'] ?? '');
      },
      close: () => undefined,
      text: () => undefined,
    });
    const link = [...(await file.relationships(name)).values()].find(({ kind }) => kind === 'pivotCacheRecords');
    const rows: string[][] = [fields.map((field) => field.name)];
    if (link !== undefined && file.has(link.target)) await readRecords(file, link.target, fields, rows);
    else for (const field of fields) if (field.shared.length > 0) rows.push([field.name, ...field.shared]);
    const place = `part:${name.split('/').at(-1) ?? name}`;
    if (rows.length > 1) into.add({ ...placedTable(place, rows, ['hidden']), headerRows: link === undefined ? 0 : 1 });
  }
}

async function readRecords(
  file: OfficePackage,
  part: string,
  fields: readonly { shared: readonly string[] }[],
  rows: string[][],
): Promise<void> {
  let row: string[] | null = null;
  let cells = 0;
  await file.stream(part, {
    open: (element, attributes) => {
      if (element === 'r') row = [];
      else if (row !== null && cells <= file.budget.limits.sheetCells) {
        const value = attributes['v'] ?? '';
        row.push(element === 'x' ? (fields[row.length]?.shared[Number(value)] ?? '') : value);
        cells += 1;
      }
    },
    close: (element) => {
      if (element === 'r' && row !== null) rows.push(row);
      if (element === 'r') row = null;
    },
    text: () => undefined,
  });
}
