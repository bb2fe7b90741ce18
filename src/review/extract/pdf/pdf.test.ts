import { expect, test } from 'vitest';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makePdf, type PdfText } from '../../../../test/support/office/pdf.ts';
import { clockAt } from '../../../core/clock.ts';
import { defaultLimits, extractFamily } from '../extract-family.ts';

/** Lines of text going down from a height, 14 points apart. */
const column = (x: number, y: number, lines: readonly string[]): PdfText[] =>
  lines.map((text, index) => ({ x, y: y - index * 14, text }));
/** Rows of cells at the given lefts. */
const table = (lefts: readonly number[], y: number, rows: readonly (readonly string[])[]): PdfText[] =>
  rows.flatMap((row, index) =>
    row.flatMap((text, at) => (text === '' ? [] : [{ x: lefts[at] ?? 0, y: y - index * 16, text }])),
  );

const prose = [
  'I am writing about your rent account at the address above, which is in arrears.',
  'Your National Insurance number is AB 12 34 56 C and your date of birth is 1 February 1970.',
];

test('a letter stays text: address, reference block beside it, paragraphs', async () => {
  const left = ['Mrs Jane Smith', 'Flat 2', '12 High Street', 'London', 'W8 7AB'];
  const right = ['Housing Services', 'Town Hall', 'Our ref: HB/1234', 'Date: 1 May 2026'];
  const { units, outcome } = await document(
    makePdf([
      {
        texts: [
          ...column(60, 780, left),
          ...column(380, 780, right),
          ...column(
            60,
            680,
            ['Dear Mrs Smith', '', ...prose].filter((line) => line !== ''),
          ),
        ],
      },
    ]),
  );
  expect(outcome).toBe('read');
  expect(tablesOf(units)).toEqual([]);
  const words = wordsOf(units);
  expect(words).toContain(left.join('\n'));
  expect(words).toContain(right.join('\n'));
  expect(words).toContain(prose.join('\n'));
  expect(units.every(({ locator }) => locator === 'page:1')).toBe(true);
});

test('three columns of places, without headings or values, are no table', async () => {
  const texts = table([60, 220, 400], 780, [
    ['North Office', 'South Office', 'West Office'],
    ['High Street', 'Market Place', 'Station Road'],
    ['Kensington', 'Chelsea', 'Holland Park'],
  ]);
  expect(tablesOf((await document(makePdf([{ texts }]))).units)).toEqual([]);
});

const rows = [
  ['Ref', 'Name', 'Date of birth', 'Balance'],
  ['1001', 'Jane Smith', '01/02/1970', '120.00'],
  ['1002', "Mary Ann O'Brien", '03/04/1980', '75.50'],
  ['1003', 'Ali Khan', '', '9.00'],
];

test('an unruled table is one where headings and values say so', async () => {
  const texts = [
    ...column(60, 800, ['Rent arrears of all tenants in the borough']),
    ...table([60, 130, 300, 420], 760, rows),
  ];
  const { units } = await document(makePdf([{ texts }]));
  expect(tablesOf(units)).toMatchObject([{ locator: 'page:1/table:1', rows, headerRows: 1 }]);
  expect(units[0]).toMatchObject({ kind: 'text', text: 'Rent arrears of all tenants in the borough' });
});

test('a ruled table keeps wrapped cells together', async () => {
  const lines: [number, number, number, number][] = [];
  for (const y of [800, 780, 740, 720]) lines.push([50, y, 500, y]);
  for (const x of [50, 120, 400, 500]) lines.push([x, 720, x, 800]);
  const texts = [
    ...table([55, 125, 405], 786, [['Ref', 'Address', 'Balance']]),
    ...column(125, 768, ['12 High Street', 'Kensington']),
    { x: 55, y: 760, text: '1001' },
    { x: 405, y: 760, text: '75.50' },
    ...table([55, 125, 405], 726, [['1002', '1 Low Road', '9.00']]),
  ];
  expect(tablesOf((await document(makePdf([{ texts, lines }]))).units)).toMatchObject([
    {
      headerRows: 1,
      rows: [
        ['Ref', 'Address', 'Balance'],
        ['1001', '12 High Street\nKensington', '75.50'],
        ['1002', '1 Low Road', '9.00'],
      ],
    },
  ]);
});

test('a cell whose words are clipped by the next cell ends where that begins', async () => {
  const lines: [number, number, number, number][] = [];
  for (const y of [800, 780, 760]) lines.push([50, y, 300, y]);
  for (const x of [50, 120, 300]) lines.push([x, 760, x, 800]);
  const texts = table([53, 122], 786, [
    ['Address', 'Postcode'],
    ['', 'W6 1HJ'],
  ]);
  const clipped = { x: 53, y: 770, text: '2 Low Rd, London' };
  expect(
    tablesOf(
      (
        await document(
          makePdf([{ texts: [texts[0], texts[1], clipped, texts[2]].filter((text) => text !== undefined), lines }]),
        )
      ).units,
    ),
  ).toMatchObject([
    {
      rows: [
        ['Address', 'Postcode'],
        ['2 Low Rd, London', 'W6 1HJ'],
      ],
    },
  ]);
});

test('a table that goes on over the page has its headings there too', async () => {
  const lefts = [60, 130, 300, 420];
  const more = Array.from({ length: 4 }, (_, index) => [`20${index}0`, 'Tom Field', '05/06/1990', '1.00']);
  const { units } = await document(makePdf([{ texts: table(lefts, 760, rows) }, { texts: table(lefts, 760, more) }]));
  expect(tablesOf(units)).toMatchObject([
    { headerRows: 1 },
    { locator: 'page:2/table:1', headerRows: 1, rows: [rows[0], ...more] },
  ]);
});

test('labels beside values are a table without headings', async () => {
  const form = [
    ['Name', 'Jane Smith'],
    ['Date of birth', '01/02/1970'],
    ['NI number', 'AB123456C'],
  ];
  expect(tablesOf((await document(makePdf([{ texts: table([60, 250], 700, form) }]))).units)).toMatchObject([
    { rows: form, headerRows: 0 },
  ]);
});

test('filled form fields and notes, which no page text holds, are read', async () => {
  const fields = [
    { name: 'form1[0].NINumber[0]', value: 'AB123456C' },
    { name: 'f2', label: 'Date of birth', value: '01/02/1970' },
    { name: 'empty', value: '' },
  ];
  const { units } = await document(
    makePdf([
      { texts: column(60, 400, ['Application form']), fields, note: { author: 'Mark Jones', text: 'Rang her twice' } },
    ]),
  );
  expect(units).toContainEqual({
    kind: 'table',
    locator: 'page:1/fields',
    rows: [
      ['NINumber', 'AB123456C'],
      ['Date of birth', '01/02/1970'],
    ],
    headerRows: 0,
    flags: ['form-field'],
  });
  expect(units).toContainEqual({
    kind: 'text',
    locator: 'page:1/note:1',
    text: 'Mark Jones: Rang her twice',
    flags: ['comment'],
  });
});

test.each([0, 1, 2, 3])('a page turned by %s quarters reads as it is seen', async (turns) => {
  // On a page shown turned to the right, what is drawn turned to the left is upright.
  const places = [
    [60, 700],
    [100, 60],
    [500, 100],
    [400, 780],
  ] as const;
  const steps = [
    [0, -14],
    [14, 0],
    [0, 14],
    [-14, 0],
  ] as const;
  const [x, y] = places[turns] ?? [0, 0];
  const [across, up] = steps[turns] ?? [0, 0];
  const texts = prose.map((text, index) => ({ x: x + across * index, y: y + up * index, text, turns }));
  expect(wordsOf((await document(makePdf([{ texts, rotate: turns * 90 }]))).units)).toBe(prose.join('\n'));
});

test('words set at an angle are kept apart from the lines they cross', async () => {
  const { units } = await document(
    makePdf([{ texts: [...column(60, 700, prose), { x: 100, y: 650, text: 'DRAFT COPY', turns: 1 }] }]),
  );
  expect(units.map((unit) => [unit.locator, wordsOf([unit])])).toEqual([
    ['page:1', prose.join('\n')],
    ['page:1/aside', 'DRAFT COPY'],
  ]);
});

test('pages that are pictures need recognition, alone or among others', async () => {
  expect(await document(makePdf([{ texts: [], picture: true }]))).toMatchObject({ outcome: 'needs-ocr', units: [] });
  const mixed = await document(makePdf([{ texts: column(60, 700, prose) }, { texts: [], picture: true }]));
  expect(mixed).toMatchObject({
    outcome: 'partial',
    problem: { code: 'needs-ocr' },
    coverage: [{ of: 'pages', expected: 2, read: 1 }],
  });
  expect(await document(makePdf([{ texts: [{ x: 10, y: 10, text: 'Scanned' }], picture: true }]))).toMatchObject({
    outcome: 'partial',
  });
});

test('a picture on a page of words is only a picture', async () => {
  expect(await document(makePdf([{ texts: column(60, 700, prose), picture: true }]))).toMatchObject({
    outcome: 'read',
  });
});

test('attachments are members, passwords and damage are outcomes', async () => {
  const attached = await family(
    makePdf([{ texts: column(60, 700, prose) }], {
      attachment: { name: 'Jane Smith.csv', data: 'Ref,Name,X\n1,Jane,2\n2,Ali,3\n' },
    }),
  );
  expect(attached.documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/attachment-1.csv', 'read'],
  ]);
  expect(attached.documents[0]?.units).toContainEqual({
    kind: 'text',
    locator: 'part:attachment:1',
    text: 'Jane Smith.csv',
    flags: ['metadata'],
  });
  expect(await document(makePdf([{ texts: [] }], { locked: true }))).toMatchObject({ outcome: 'encrypted', units: [] });
  expect(await document(Buffer.from('%PDF-1.4\nnothing at all'))).toMatchObject({ outcome: 'damaged' });
  expect(await document(makePdf([{ texts: [] }]))).toMatchObject({ outcome: 'empty' });
});

test('a document cut short is never called read, though its pages can be', async () => {
  const file = makePdf([{ texts: column(60, 700, prose) }, { texts: column(60, 700, ['second page']) }]);
  // The tables at its end are gone with it; the pages are found by going through the file.
  const cut = file.subarray(0, file.lastIndexOf('startxref'));
  const read = await document(cut);
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'damaged' } });
  expect(wordsOf(read.units)).toContain(prose.join('\n'));
});

test('the clock is looked at between pages', async () => {
  let now = 0;
  const clock = {
    now: () => {
      now += 100;
      return new Date(now);
    },
  };
  const pages = Array.from({ length: 30 }, () => ({ texts: column(60, 700, prose) }));
  const { documents } = await extractFamily(makePdf(pages), {
    limits: { ...defaultLimits, milliseconds: 1000 },
    clock,
  });
  expect(documents[0]).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
  expect(documents[0]?.units.length).toBeGreaterThan(2);
  expect(documents[0]?.coverage[0]?.read).toBeLessThan(30);
  expect(
    (await extractFamily(makePdf(pages), { limits: defaultLimits, clock: clockAt(new Date(0)) })).documents[0],
  ).toMatchObject({ outcome: 'read' });
});

test('an end mark that no table of objects comes before ends no earlier state', async () => {
  const bytes = makePdf([{ texts: column(60, 700, prose) }]);
  const marked = Buffer.from(
    bytes.toString('latin1').replace('%PDF-1.7\n', `%PDF-1.7\n%%EOF ${'%'.repeat(300)}\n`),
    'latin1',
  );
  expect(marked.length).toBeGreaterThan(bytes.length);
  const { coverage } = await document(marked);
  expect(coverage).toEqual([{ of: 'pages', expected: 1, read: 1 }]);
});
