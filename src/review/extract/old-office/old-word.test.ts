import { expect, test } from 'vitest';
import { expectReaderToEnd } from '../../../../test/support/office/altered-ole.ts';
import { long } from '../../../../test/support/office/biff.ts';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { officeFixture } from '../../../../test/support/office/fixture.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { writeOle } from './ole-write.ts';

const rows = [
  ['Name', 'Date of birth', 'Phone'],
  ['Jane Smith', '01/02/1970', ''],
  ['Ali Khan', '', '07700 900123'],
];

function streamOf(name: string): Buffer {
  return Buffer.from(new OleFile(officeFixture('letter.doc')).stream(name)?.data ?? []);
}

test('nothing that a page shows is lost: header, footer, notes, comments, deletions, hidden text, links', async () => {
  const { units, outcome, coverage } = await document(officeFixture('letter.doc'));
  expect(outcome).toBe('read');
  expect(coverage).toEqual([{ of: 'characters', expected: 356, read: 356 }]);
  expect(tablesOf(units)[0]).toMatchObject({ locator: 'table:1', rows, headerRows: 1 });
  const texts = units
    .filter(({ kind }) => kind === 'text')
    .map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])]);
  expect(texts).toEqual([
    ['part:body', '', 'Dear Mrs Zoë O’Brien,\nYour reference is AB123456C. We paid £200.\nPlease call the desk.'],
    ['part:body piece:2', '', 'Yours sincerely\nBefore  after'],
    ['part:body:deleted', 'deleted', 'taken out quietly'],
    ['part:body:hidden', 'hidden', 'whispered aside'],
    ['part:body:fields', 'metadata', 'HYPERLINK "mailto:desk@example.org"'],
    ['part:footnotes', 'note', '\tA note below the page'],
    ['part:header', 'header', 'Housing Services'],
    ['part:comments', 'comment', 'Mark Jones: Check her address'],
    ['part:footer', 'footer', 'Town Hall, Sampleton'],
  ]);
});

test('an encrypted document says so', async () => {
  const main = streamOf('WordDocument');
  main.writeUInt16LE(main.readUInt16LE(10) | 0x100, 10);
  const locked = writeOle([{ path: 'WordDocument', data: main }]);
  expect(await document(locked)).toMatchObject({ outcome: 'encrypted', units: [] });
});

test('without its table of pieces a document gives its runs of text', async () => {
  const { outcome, units } = await document(writeOle([{ path: 'WordDocument', data: streamOf('WordDocument') }]));
  expect(outcome).toBe('strings');
  expect(wordsOf(units)).toContain('Your reference is AB123456C.');
});

test('a document cut short is partial with the words before the cut', async () => {
  const main = streamOf('WordDocument');
  const at = Math.max(main.indexOf('Yours', 0, 'utf16le'), main.indexOf('Yours', 0, 'latin1'));
  expect(at).toBeGreaterThan(0x200);
  const cut = writeOle([
    { path: 'WordDocument', data: main.subarray(0, at) },
    { path: '1Table', data: streamOf('1Table') },
    { path: '0Table', data: streamOf('0Table') },
  ]);
  const { units } = await document(cut);
  expect(wordsOf(units)).toContain('Your reference is AB123456C.');
  expect(wordsOf(units)).not.toContain('Yours sincerely');
});

test('Word 6 wrote one run of bytes', async () => {
  const text = 'Dear Mrs Smith\rName\u0007Born\u0007\u0007Jane\u00071970\u0007\u0007It cost \u00a320\r';
  const main = Buffer.alloc(0x300 + text.length);
  main.writeUInt16LE(0xa5dc, 0);
  main.writeUInt16LE(101, 2);
  long(0x300).copy(main, 0x18);
  long(0x300 + text.length).copy(main, 0x1c);
  main.write(text, 0x300, 'latin1');
  const { units, outcome } = await document(writeOle([{ path: 'WordDocument', data: main }]));
  expect([outcome, wordsOf(units)]).toEqual(['read', 'Dear Mrs Smith\nName | Born\nJane | 1970\nIt cost £20']);
});

test('whatever is altered or cut off, the reader ends by itself', async () => {
  await expectReaderToEnd(officeFixture('letter.doc'), 60);
});
