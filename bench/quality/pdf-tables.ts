/**
 * Prints tables of known cells to PDF with LibreOffice (sheets and documents; ruled and not; wrapped cells; repeated heading
 * rows over several pages; columns that go on on other pages) and says which share of the cells came back under their own
 * heading, and beside the first cell of their own row.
 *
 *   node bench/quality/pdf-tables.ts [SEED] [ROWS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemClock } from '../../src/core/clock.ts';
import type { Unit } from '../../src/core/document.ts';
import { defaultLimits, extractFamily } from '../../src/review/extract/extract-family.ts';
import { chance } from '../measure.ts';

const [seed, rowCount] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 45)];
const surnames = ['Okafor', "O'Brien", 'Smith-Jones', 'Nguyen', 'Begum', 'Kowalska', 'Adeyemi', 'Al Saadi', 'Taylor'];
const forenames = ['Grace', 'Mohammed', 'Anne Marie', 'Li', 'Zofia', 'Tunde', 'Bethany', 'Sam'];
const streets = ['Golborne Road', 'Ladbroke Grove', "Queen's Gate Terrace", 'Elgin Crescent', 'Bramley Road'];
const notes = [
  'called twice, no answer',
  'payment plan agreed with the tenant until the spring',
  'paid',
  'see file',
  '',
];

/** A column: its heading and a cell for a draw; `wide` columns wrap. */
type Column = { readonly heading: string; readonly cell: (draw: (of: number) => number, row: number) => string };
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';
const columns: readonly Column[] = [
  { heading: 'Ref', cell: (_, row) => `T${String(41_007 + row * 13)}` },
  { heading: 'Surname', cell: (draw) => pick(surnames, draw(surnames.length)) },
  { heading: 'Forename', cell: (draw) => pick(forenames, draw(forenames.length)) },
  { heading: 'Date of birth', cell: (draw) => `${draw(27) + 1}/0${draw(8) + 1}/19${draw(60) + 30}` },
  { heading: 'Address', cell: (draw) => `Flat ${draw(30) + 1}, ${draw(200) + 1} ${pick(streets, draw(5))}` },
  { heading: 'Postcode', cell: (draw) => `W1${draw(8) + 1} ${draw(9) + 1}QT` },
  { heading: 'Balance', cell: (draw) => `${draw(900) + 100}.${draw(89) + 10}` },
  { heading: 'Notes', cell: (draw) => pick(notes, draw(notes.length)) },
  { heading: 'Telephone', cell: (draw) => `07700 900${draw(899) + 100}` },
  { heading: 'NI number', cell: (draw) => `QQ ${draw(89) + 10} ${draw(89) + 10} ${draw(89) + 10} C` },
  { heading: 'Officer', cell: (draw) => pick(forenames, draw(forenames.length)) },
];
const layouts = [
  { name: 'sheet, 5 columns', kind: 'fods', columns: 5, ruled: false },
  { name: 'sheet, 8 columns, wrapped', kind: 'fods', columns: 8, ruled: false },
  { name: 'sheet, 11 columns over pages', kind: 'fods', columns: 11, ruled: false },
  { name: 'sheet, 7 columns, ruled', kind: 'fods', columns: 7, ruled: true },
  { name: 'document, 5 columns, ruled', kind: 'fodt', columns: 5, ruled: true },
  { name: 'document, 6 columns, not ruled', kind: 'fodt', columns: 6, ruled: false },
  { name: 'document, 8 columns, wrapped, ruled', kind: 'fodt', columns: 8, ruled: true },
] as const;
type Layout = (typeof layouts)[number];

const names = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const opening = `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.`;

const none = { cells: 0, onPage: 0, inColumn: 0, inRow: 0 };
const workplace = mkdtempSync(join(tmpdir(), 'pdf-tables-'));
try {
  const total = { cells: 0, onPage: 0, inColumn: 0, inRow: 0 };
  console.log('| layout | cells | on the page | in the right column | beside their row |\n|---|---|---|---|---|');
  for (const [index, layout] of layouts.entries()) {
    const found = await measure(layout, index);
    for (const key of ['cells', 'onPage', 'inColumn', 'inRow'] as const) total[key] += found[key];
    print(layout.name, found);
  }
  print('all', total);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

function print(name: string, found: { cells: number; onPage: number; inColumn: number; inRow: number }): void {
  const share = (part: number): string => (part / Math.max(1, found.onPage)).toFixed(3);
  console.log(`| ${name} | ${found.cells} | ${found.onPage} | ${share(found.inColumn)} | ${share(found.inRow)} |`);
}

async function measure(layout: Layout, index: number): Promise<typeof none> {
  const used = columns.slice(0, layout.columns);
  let draws = 0;
  const draw = (of: number): number => {
    draws += 1;
    return Math.floor(chance(seed * 1000 + index, draws) * of);
  };
  const rows = Array.from({ length: rowCount }, (_, row) => used.map(({ cell }) => cell(draw, row)));
  const grid = [used.map(({ heading }) => heading), ...rows];
  const source = join(workplace, `${index}.${layout.kind}`);
  writeFileSync(source, layout.kind === 'fods' ? sheet(grid, layout.ruled) : page(grid, layout.ruled));
  const profile = `-env:UserInstallation=${pathToFileURL(join(workplace, 'profile')).href}`;
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', workplace, source];
  spawnSync('soffice', convert, { timeout: 120_000 });
  const bytes = readFileSync(join(workplace, `${index}.pdf`));
  const { documents } = await extractFamily(bytes, { limits: defaultLimits, clock: systemClock });
  return compare(grid, documents[0]?.units ?? []);
}

function compare(grid: readonly (readonly string[])[], units: readonly Unit[]): typeof none {
  const words = units.map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.flat().join('')));
  const all = bare(words.join(''));
  const pairs = new Set<string>();
  const together = new Set<string>();
  for (const unit of units) {
    if (unit.kind !== 'table') continue;
    const headings = unit.rows[unit.headerRows - 1] ?? [];
    for (const row of unit.rows.slice(unit.headerRows)) {
      for (const [at, cell] of row.entries()) {
        pairs.add(`${bare(headings[at] ?? '')}=${bare(cell)}`);
        together.add(`${bare(row[0] ?? '')}=${bare(headings[at] ?? '')}=${bare(cell)}`);
      }
    }
  }
  const found = { ...none };
  const [headings = [], ...rows] = grid;
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      if (cell === '') continue;
      found.cells += 1;
      if (!all.includes(bare(cell))) continue;
      found.onPage += 1;
      if (pairs.has(`${bare(headings[at] ?? '')}=${bare(cell)}`)) found.inColumn += 1;
      if (together.has(`${bare(row[0] ?? '')}=${bare(headings[at] ?? '')}=${bare(cell)}`)) found.inRow += 1;
    }
  }
  return found;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}

function cells(row: readonly string[], style: string): string {
  const each = (cell: string): string =>
    `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
  return `<table:table-row>${row.map(each).join('')}</table:table-row>`;
}

function styles(ruled: boolean): string {
  const border = ruled ? ' fo:border="0.5pt solid #000000"' : '';
  return `<office:automatic-styles><style:style style:name="c" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"${border}/></style:style><style:style style:name="w" style:family="table-column"><style:table-column-properties style:column-width="1.05in"/></style:style></office:automatic-styles>`;
}

function sheet([heading = [], ...rows]: readonly (readonly string[])[], ruled: boolean): string {
  const body = rows.map((row) => cells(row, 'c')).join('');
  const width = `<table:table-column table:style-name="w" table:number-columns-repeated="${heading.length}"/>`;
  return `${opening}spreadsheet">${styles(ruled)}<office:body><office:spreadsheet><table:table table:name="List">${width}<table:table-header-rows>${cells(heading, 'c')}</table:table-header-rows>${body}</table:table></office:spreadsheet></office:body></office:document>`;
}

function page([heading = [], ...rows]: readonly (readonly string[])[], ruled: boolean): string {
  const body = rows.map((row) => cells(row, 'c')).join('');
  const width = `<table:table-column table:number-columns-repeated="${heading.length}"/>`;
  const before = '<text:p>Rent arrears, list for the housing panel</text:p>';
  return `${opening}text">${styles(ruled)}<office:body><office:text>${before}<table:table table:name="List">${width}<table:table-header-rows>${cells(heading, 'c')}</table:table-header-rows>${body}</table:table><text:p>End of the list.</text:p></office:text></office:body></office:document>`;
}
