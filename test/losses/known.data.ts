import { type Loss, relationships } from '../support/losses.ts';
import { makeMail } from '../support/office/mail.ts';
import { makeWorkbook } from '../support/office/workbook.ts';
import { makeZip } from '../support/office/zip.ts';

const strict = 'http://purl.oclc.org/ooxml';
const people = [
  ['Name', 'Ward'],
  ['Jane Smith', 'Holland'],
];

/** Losses that readers of other makers have been measured to have, without an error. */
export const knownLosses: readonly Loss[] = [
  {
    what: 'a workbook of the strict kind of Office Open XML',
    file: () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        {
          name: 'xl/workbook.xml',
          data: `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict"><x:sheets><x:sheet name="Strict" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
        },
        relationships('xl/workbook.xml', [{ kind: 'worksheet', target: 'worksheets/sheet1.xml' }]),
        {
          name: 'xl/worksheets/sheet1.xml',
          data: `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Strict Stu</x:t></x:is></x:c><x:c r="B1" t="d"><x:v>1970-02-01</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ]),
    words: 'Strict Stu | 1970-02-01',
    places: ['sheet:Strict'],
  },
  {
    what: 'a letter of the strict kind of Office Open XML',
    file: () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        {
          name: 'word/document.xml',
          data: `<w:document xmlns:w="${strict}/wordprocessingml/main"><w:body><w:p><w:r><w:t>Strict Stu</w:t></w:r></w:p></w:body></w:document>`,
        },
      ]),
    words: 'Strict Stu',
    places: ['part:body'],
  },
  {
    what: 'the sheets of a workbook that has a chart sheet too',
    file: () =>
      makeWorkbook([
        { name: 'Chart', rows: [], chart: true },
        { name: 'A', rows: people },
      ]),
    words: 'Jane Smith',
    places: ['sheet:A'],
  },
  {
    what: 'the files of a zip behind one of an odd name',
    file: () =>
      makeZip([
        { name: '../../etc/odd', data: 'first' },
        { name: '/absolute', data: 'second' },
        { name: 'C:\\back\\slash.txt', data: 'third' },
        { name: 'list.txt', data: 'Behind Bea' },
      ]),
    words: 'Behind Bea',
    places: ['!/list.txt lines:1-1'],
  },
  {
    what: 'the body of a mail to very many',
    file: () =>
      makeMail(
        {
          From: 'a@example.org',
          To: Array.from({ length: 100_000 }, (_, index) => `p${index}@example.org`).join(',\r\n '),
          Subject: 'x',
        },
        'Bodied Bob',
      ),
    words: 'Bodied Bob',
    places: ['part:body'],
  },
];
