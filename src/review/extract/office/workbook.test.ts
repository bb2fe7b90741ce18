import { expect, test } from 'vitest';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeWorkbook } from '../../../../test/support/office/workbook.ts';

const people = [
  ['Ref', 'Name', 'Date of birth'],
  ['1', 'Jane Smith', '01/02/1970'],
  ['2', 'Ali Khan', '03/04/1980'],
];

test('every sheet is read, also beside a chart sheet; hidden ones are flagged', async () => {
  const { units, outcome, coverage } = await document(
    makeWorkbook([
      { name: 'Arrears', rows: people },
      { name: 'Chart', rows: [], chart: true },
      { name: 'Old', rows: people, state: 'hidden' },
      { name: 'Older', rows: people, state: 'veryHidden' },
    ]),
  );
  expect(outcome).toBe('read');
  expect(units.map(({ locator, flags }) => [locator, flags.join()])).toEqual([
    ['sheet:Arrears', ''],
    ['sheet:Old', 'hidden'],
    ['sheet:Older', 'hidden'],
  ]);
  expect(coverage).toContainEqual({ of: 'sheets', expected: 4, read: 4 });
  expect(tablesOf(units)[0]).toMatchObject({ rows: people, headerRows: 1 });
});

test('numbers are shown as on the sheet: dates in ISO form, zeros kept, currency with its sign', async () => {
  const formats = [
    'dd/mm/yyyy',
    '00000000',
    '00-00-00',
    '000 000 0000',
    '"£"#,##0.00',
    'dd/mm/yyyy hh:mm',
    '0%',
    '[$£-809]#,##0',
    '@',
  ];
  const cell = (number: number | string, style: number) => ({ number, style });
  const row = [
    cell(25_600, 1),
    cell(1234567, 2),
    cell(10203, 3),
    cell(9434765919, 4),
    cell(1234.5, 5),
    cell(46143.5, 6),
    cell(0.25, 7),
    cell(20, 8),
    cell(42, 9),
    cell('447700900123', 0),
    cell('0.30000000000000004', 0),
  ];
  const [table] = tablesOf((await document(makeWorkbook([{ name: 'A', rows: [row] }], formats))).units);
  expect(table?.rows[0]).toEqual([
    '1970-02-01',
    '01234567',
    '01-02-03',
    '943 476 5919',
    '£1234.50',
    '2026-05-01 12:00',
    '25%',
    '£20',
    '42',
    '447700900123',
    '0.3',
  ]);
});

test('titles above a table become a passage, and the headings below them are found', async () => {
  const rows = [['Rent arrears'], [], ['Run on 1 May 2026'], ...people];
  const { units } = await document(makeWorkbook([{ name: 'A', rows }]));
  expect(units).toMatchObject([
    { kind: 'text', locator: 'sheet:A rows:1-3', text: 'Rent arrears\n\nRun on 1 May 2026' },
    { kind: 'table', locator: 'sheet:A rows:5-6', headerRows: 1, rows: people },
  ]);
});

test('groups above headings make two heading rows', async () => {
  const rows = [
    ['Person', null, 'Account', null],
    ['Name', 'DOB', 'Sort code', 'Number'],
    ['Jane', '01/02/1970', '10-20-30', '12345678'],
    ['Ali', '03/04/1980', '10-20-31', '12345679'],
  ];
  expect(tablesOf((await document(makeWorkbook([{ name: 'A', rows }]))).units)).toMatchObject([{ headerRows: 2 }]);
});

test('a sheet of labels and values has no headings; two tables on a sheet keep their own', async () => {
  const form = [
    ['Name', 'Jane Smith'],
    ['DOB', '01/02/1970'],
    ['NI number', 'AB123456C'],
    ['Address', '1 High Street'],
  ];
  expect(tablesOf((await document(makeWorkbook([{ name: 'A', rows: form }]))).units)).toMatchObject([
    { headerRows: 0 },
  ]);
  const two = [...people, [], ['Ward', 'Officer', 'Telephone'], ['Holland', 'Mark', '020 7361 3000']];
  expect(tablesOf((await document(makeWorkbook([{ name: 'A', rows: two }]))).units)).toMatchObject([
    { headerRows: 1, rows: people },
    { locator: 'sheet:A rows:6-6', headerRows: 1, rows: two.slice(4) },
  ]);
});

test('long sheets go on in tables of 5,000 rows that repeat the headings, and no row is lost', async () => {
  const rows = [
    ['Ref', 'Name', 'Balance'],
    ...Array.from({ length: 12_000 }, (_, index) => [`R${index}`, 'Jane', { number: index }]),
  ];
  const { units, coverage } = await document(makeWorkbook([{ name: 'Arrears', rows }]));
  const tables = tablesOf(units);
  expect(tables.map(({ locator, rows: part, headerRows }) => [locator, part.length, headerRows])).toEqual([
    ['sheet:Arrears rows:2-5001', 5001, 1],
    ['sheet:Arrears rows:5002-10001', 5001, 1],
    ['sheet:Arrears rows:10002-12001', 2001, 1],
  ]);
  expect(new Set(tables.flatMap(({ rows: part }) => part.slice(1).map(([ref]) => ref))).size).toBe(12_000);
  expect(tables.every(({ rows: part }) => part[0]?.[0] === 'Ref')).toBe(true);
  expect(coverage).toContainEqual({ of: 'rows', expected: 12_001, read: 12_001 });
});

test('hidden rows and columns are read and flagged; values merged downwards belong to each row', async () => {
  const rows = [
    ['Household', 'Name'],
    ['H1', 'Jane'],
    [null, 'Tom'],
    ['H2', 'Ali'],
  ];
  const [table] = tablesOf(
    (
      await document(
        makeWorkbook([
          { name: 'A', rows, hiddenRows: [3], after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' },
        ]),
      )
    ).units,
  );
  expect(table).toMatchObject({
    flags: ['hidden'],
    rows: [
      ['Household', 'Name'],
      ['H1', 'Jane'],
      ['H1', 'Tom'],
      ['H2', 'Ali'],
    ],
  });
  const [hidden] = tablesOf(
    (await document(makeWorkbook([{ name: 'A', rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }])))
      .units,
  );
  expect(hidden?.flags).toEqual(['hidden']);
});

test('comments and printed headers are passages with their place', async () => {
  const comments = [{ cell: 'B2', author: 'Mark Jones', text: 'Do not write to her' }];
  const after = '<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"Housing &amp;P</oddHeader></headerFooter>';
  const { units } = await document(makeWorkbook([{ name: 'A', rows: people, comments, after }]));
  expect(units).toMatchObject([
    {},
    { locator: 'sheet:A header', text: 'Housing' },
    { locator: 'sheet:A cell:B2', text: 'Mark Jones: Do not write to her', flags: ['comment'] },
  ]);
});

test('copies that pivot tables and links keep are read', async () => {
  const extra = [
    {
      name: 'xl/pivotCache/pivotCacheDefinition1.xml',
      data: '<d><cacheFields><cacheField name="Name"><sharedItems><s v="Jane"/><s v="Ali"/></sharedItems></cacheField><cacheField name="Rent"/></cacheFields></d>',
    },
    {
      name: 'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels',
      data: '<R><Relationship Id="r" Type="x/pivotCacheRecords" Target="pivotCacheRecords1.xml"/></R>',
    },
    {
      name: 'xl/pivotCache/pivotCacheRecords1.xml',
      data: '<p><r><x v="1"/><n v="12.5"/></r><r><x v="0"/><n v="7"/></r></p>',
    },
    {
      name: 'xl/externalLinks/externalLink1.xml',
      data: '<e><sheetData><row r="1"><cell r="A1" t="str"><v>Elsewhere</v></cell></row></sheetData></e>',
    },
  ];
  const words = wordsOf((await document(makeWorkbook([{ name: 'A', rows: people }], [], extra))).units);
  expect(words).toContain('Name | Rent\nAli | 12.5\nJane | 7');
  expect(words).toContain('Elsewhere');
});

test('a sheet that the list does not name, and a workbook without its list, are still read', async () => {
  const stray = [
    {
      name: 'xl/worksheets/sheet9.xml',
      data: '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>stray words</t></is></c></row></sheetData></worksheet>',
    },
  ];
  const { units, outcome } = await document(makeWorkbook([{ name: 'A', rows: people }], [], stray));
  expect(outcome).toBe('read');
  expect(wordsOf(units)).toContain('stray words');
});

test('far corners and many cells stay within the limits', async () => {
  const corner = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const file = makeWorkbook([{ name: 'A', rows: [], before: `<sheetData>${corner}</sheetData>` }]);
  expect(wordsOf((await document(file)).units)).toContain('2');
  const many = makeWorkbook([{ name: 'A', rows: Array.from({ length: 300 }, () => ['a', 'b', 'c']) }]);
  expect(await document(many, { sheetCells: 300 })).toMatchObject({
    outcome: 'partial',
    problem: { code: 'limit-reached' },
  });
});

test('embedded files are members', async () => {
  const inner = makeWorkbook([{ name: 'I', rows: people }]);
  const { documents } = await family(
    makeWorkbook([{ name: 'A', rows: people }], [], [{ name: 'xl/embeddings/Book1.xlsx', data: inner }]),
  );
  expect(documents.map(({ member }) => member)).toEqual(['', '!/xl/embeddings/Book1.xlsx']);
});

test('a sheet cut short gives the rows before the cut, and says so', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    { number: index },
    { number: index * 7919 },
    { number: index * 104729 },
  ]);
  const file = makeWorkbook([{ name: 'A', rows }]);
  const at = file.indexOf('xl/worksheets/sheet1.xml');
  const read = await document(file.subarray(0, at + 8000));
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'member-damaged' } });
  expect(tablesOf(read.units)[0]?.rows.length).toBeGreaterThan(300);
  expect(tablesOf(read.units)[0]?.rows[300]).toEqual(['300', '2375700', '31418700']);
});

test('a data model is not read, and is said', async () => {
  const file = makeWorkbook([{ name: 'A', rows: people }], [], [{ name: 'xl/model/item.data', data: 'packed' }]);
  const read = await document(file);
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'unsupported' } });
  expect(read.coverage).toContainEqual({ of: 'data models', expected: 1, read: 0 });
});
