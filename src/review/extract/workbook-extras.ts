import type { DocumentText } from './document-text.ts';
import type { OfficePackage } from './office-package.ts';
import { SheetPart } from './sheet-part.ts';
import { addSheet, placedTable } from './table-units.ts';

/** A note on a cell, with its author where the file says who. */
export type CellComment = { readonly cell: string; readonly text: string };

/** Reads the notes of one sheet, old style or threaded. */
export async function readComments(file: OfficePackage, part: string): Promise<CellComment[]> {
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
      author = authors[Number(attributes['authorId'] ?? -1)] ?? '';
      text = '';
    },
    close: (name) => {
      element = '';
      if (name !== 'comment' && name !== 'threadedComment') return;
      const named = author === '' || text.startsWith(author) ? text : `${author}: ${text}`;
      if (text.trim() !== '') comments.push({ cell, text: named });
    },
    text: (words) => {
      if (element === 'author') authors.push(`${authors.pop() ?? ''}${words}`);
      else if (element === 't' || element === 'text') text += words;
    },
  });
  return comments;
}

/** Words of text boxes, shapes and charts on the sheets. */
export async function addDrawings(file: OfficePackage, into: DocumentText): Promise<void> {
  for (const name of file.names((part) =>
    /^xl\/(?:drawings|charts|diagrams)\/(?!colors|style)[^/]*\.xml$/u.test(part),
  )) {
    let text = '';
    let element = '';
    await file.stream(name, {
      open: (opened) => {
        element = opened;
      },
      close: (closed) => {
        element = '';
        if (closed === 'p' || closed === 'pt') text += '\n';
      },
      text: (words) => {
        if (element === 't' || element === 'v') text += words;
      },
    });
    const lines = text.split('\n').filter((line) => line.trim() !== '' && Number.isNaN(Number(line)));
    into.addText(`part:${name.split('/').slice(-2).join('/')}`, lines.join('\n'));
  }
}

/** Copies of other workbooks' cells that links keep: often other people's records. */
export async function addCachedSheets(
  file: OfficePackage,
  into: DocumentText,
  strings: readonly string[],
): Promise<void> {
  for (const name of file.names((part) => /^xl\/externallinks\/externallink\d+\.xml$/u.test(part))) {
    let count = 0;
    let sheet = new SheetPart({ strings, formats: [], is1904: false }, file.budget.limits.sheetCells);
    // The cache names a cell `cell`, else it is written as a sheet is.
    const renamed = (element: string): string => (element === 'cell' ? 'c' : element);
    await file.stream(name, {
      open: (element, attributes) => sheet.open(renamed(element), attributes),
      close: (element) => {
        sheet.close(renamed(element));
        if (element !== 'sheetData') return;
        count += 1;
        addSheet(into, `part:${name.split('/').at(-1) ?? name} sheet:${count}`, sheet.sheetRows(), ['metadata']);
        sheet = new SheetPart({ strings, formats: [], is1904: false }, file.budget.limits.sheetCells);
      },
      text: (words) => sheet.text(words),
    });
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
