import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentFamily, Unit } from '#core/document';
import { family } from '../../../test/support/office/family.ts';

/** What must not depend on how a file was read: every document, how it ended, and every word in its place. */
function essence({ documents }: DocumentFamily): unknown {
  return documents.map(({ member, sha256, outcome, mediaType, coverage, units }) => ({
    ...{ member, sha256, outcome, mediaType, coverage },
    units: units.map((unit: Unit) => [unit.locator, unit.kind === 'text' ? unit.text : unit.rows]),
  }));
}

/** Reads bytes as they are read where they are held, and as they are read where they are not, in windows of some size. */
async function bothWays(bytes: Uint8Array, windowBytes: number, streamBytes = 1): Promise<void> {
  const held = essence(await family(bytes));
  expect(essence(await family(bytes, { streamBytes, windowBytes }))).toEqual(held);
}

const word = fc.constantFrom(
  'Zoë',
  'Jane Doe',
  '',
  'AB123456C',
  '12/03/1980',
  'Flat 2, "The Oaks"',
  'two\nlines',
  '£3;50',
  'a\tb',
);
const windows = fc.integer({ min: 1000, max: 9000 });

function cellOf(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test('delimited text gives the same rows in windows of any size', async () => {
  const row = fc.array(word, { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 30, maxLength: 200 }), windows, async (rows, windowBytes) => {
      const lines = [['Ref', 'Name', 'Date of birth', 'Address'], ...rows].map((cells) => cells.map(cellOf).join(','));
      await bothWays(Buffer.from(lines.join('\r\n')), windowBytes);
    }),
    { numRuns: 25 },
  );
});

test('plain text gives the same lines in windows of any size', async () => {
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 300 }), windows, async (lines, windowBytes) => {
      await bothWays(Buffer.from(`Report\n\n${lines.join('\n')}`), windowBytes);
    }),
    { numRuns: 25 },
  );
});

test('the messages of a mailbox are the same in windows of any size', async () => {
  const body = fc.array(word, { maxLength: 40 }).map((words) => words.join('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 12 }), windows, async (bodies, windowBytes) => {
      const messages = bodies.map(
        (text, index) =>
          `From a@example.org Mon Jun 01 10:00:0${index % 10} 2009\nFrom: a@example.org\nTo: b@example.org\nSubject: ${index}\n\n${text}\n>From the desk\n\n`,
      );
      await bothWays(Buffer.from(messages.join('')), windowBytes, 800);
    }),
    { numRuns: 15 },
  );
});

test('dumps of databases give the same rows and statements in windows of any size', async () => {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const row = fc.array(word, { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 120 }), windows, async (rows, windowBytes) => {
      const values = rows.map((cells) => `(${cells.map(quoted).join(', ')})`);
      const lines = rows.map((cells) => cells.map((cell) => cell.replace(/[\t\n]/gu, ' ')).join('\t'));
      const dump = [
        '-- MySQL dump 10.13',
        'CREATE TABLE `tenant` (`name` varchar(50), `note` text, `ref` int);',
        `INSERT INTO \`tenant\` VALUES ${values.join(',\n')};`,
        ...values.map((each) => `-- one more\nINSERT INTO tenant (name, note, ref) VALUES ${each};`),
        `UPDATE tenant SET note = ${quoted('x; y '.repeat(200))} WHERE ref = 3;`,
        `COPY public.tenants (name, note, ref) FROM stdin;\n${lines.join('\n')}\n\\.\n`,
        'SELECT 1;',
      ];
      await bothWays(Buffer.from(dump.join('\n')), windowBytes);
    }),
    { numRuns: 25 },
  );
});

const record = fc.record(
  {
    name: word,
    born: word,
    address: fc.record({ postcode: word }),
    phones: fc.array(word, { maxLength: 3 }),
    age: fc.nat(99),
  },
  { requiredKeys: ['name'] },
);

test('records by lines give the same tables in windows of any size, and a line that is none is text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 3, maxLength: 150 }), windows, async (records, windowBytes) => {
      const lines = records.map((each) => JSON.stringify(each));
      await bothWays(Buffer.from(`${lines.join('\n')}\n{"name": "cut`), windowBytes);
    }),
    { numRuns: 20 },
  );
});

test('JSON gives the same tables and lines whether it is parsed at once or gone through', async () => {
  const shapes = fc.tuple(
    fc.array(record, { minLength: 2, maxLength: 120 }),
    fc.dictionary(word, record),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(shapes, windows, async ([people, others, isList], windowBytes) => {
      const value = isList ? people : { service: { name: 'Housing' }, people, others, note: 'x"y\\ '.repeat(700) };
      await bothWays(Buffer.from(JSON.stringify(value, null, isList ? 1 : 0)), windowBytes);
    }),
    { numRuns: 30 },
  );
});

test('JSON that is cut short gives what stands before, and says so', async () => {
  const people = Array.from({ length: 4000 }, (_, index) => ({ name: `Jane Doe ${index}`, born: '1980-03-12' }));
  const cut = Buffer.from(JSON.stringify(people)).subarray(0, 149_980);
  const { documents } = await family(cut, { streamBytes: 1, windowBytes: 2000 });
  expect(documents[0]).toMatchObject({ outcome: 'partial', problem: { code: 'member-damaged' } });
  expect(JSON.stringify(documents[0]?.units)).toContain('Jane Doe 3357');
});

test('exports in XML give the same lines in windows of any size', async () => {
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 90 }),
      windows,
      async (people, size) => {
        const records = people.map(
          (said, at) => `<tenant ref="${at}">${said.map((each) => `<note>${safe(each)}</note>`).join('')}</tenant>`,
        );
        const bytes = Buffer.from(`<?xml version="1.0"?><tenants>\n${records.join('\n')}\n</tenants>`);
        const words = async (limits: object): Promise<unknown> =>
          ((await family(bytes, limits)).documents[0]?.units ?? [])
            .flatMap((unit) => (unit.kind === 'text' ? unit.text.split('\n') : []))
            .filter((line) => line.trim() !== '');
        expect(await words({ streamBytes: 1, windowBytes: size })).toEqual(await words({}));
      },
    ),
    { numRuns: 20 },
  );
});

test('the rows of a large Excel 2003 file are rows of its sheet', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => [`T${at}`, `Zoë Adeyemi ${at}`, '12/03/1980']);
  const cells = (row: readonly string[]): string =>
    `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
  const bytes = Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Rents"><Table>${[['Ref', 'Name', 'Date of birth'], ...rows].map(cells).join('')}</Table></Worksheet></Workbook>`,
  );
  const [document] = (await family(bytes, { streamBytes: 1, windowBytes: 3000 })).documents;
  expect(document?.outcome).toBe('read');
  expect(document?.units.map(({ locator }) => locator)).toEqual(['sheet:Rents']);
  expect(document?.units.flatMap((unit) => (unit.kind === 'table' ? unit.rows.slice(unit.headerRows) : []))).toEqual(
    rows,
  );
});
