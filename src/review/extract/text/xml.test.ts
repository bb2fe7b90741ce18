import { expect, test } from 'vitest';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';

test('records say their headings in their elements and attributes', async () => {
  const xml =
    '<?xml version="1.0"?><people xmlns="urn:x"><person ref="7"><FirstName>Jane</FirstName><date_of_birth>01/02/1970</date_of_birth></person><person><Note>A &amp; B</Note></person></people>';
  expect(wordsOf((await document(Buffer.from(xml))).units)).toBe(
    'ref: 7\nFirst Name: Jane\ndate of birth: 01/02/1970\n\nNote: A & B',
  );
});

test('an Excel 2003 file is its tables, a Word 2003 file its text', async () => {
  const row = (cells: readonly string[]): string =>
    `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`;
  const rows = [
    ['Name', 'DOB'],
    ['Jane', '01/02/1970'],
    ['Ali', '03/04/1980'],
  ];
  const sheet = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${rows.map(row).join('')}</Table></Worksheet></Workbook>`;
  expect(tablesOf((await document(Buffer.from(sheet))).units)).toMatchObject([{ rows, headerRows: 1 }]);
  const word =
    '<?xml version="1.0"?><w:wordDocument xmlns:w="x"><w:body><w:p><w:r><w:t>Dear </w:t></w:r><w:r><w:t>Jane</w:t></w:r></w:p></w:body></w:wordDocument>';
  expect(wordsOf((await document(Buffer.from(word))).units)).toBe('Dear Jane');
});

test('elements nested without end are partial', async () => {
  const deep = `<?xml version="1.0"?><a>first${'<b>'.repeat(100_000)}`;
  expect(await document(Buffer.from(deep))).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
});
