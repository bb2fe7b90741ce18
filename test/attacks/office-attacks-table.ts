import { makeOpenDocument } from '../support/office/open-document.ts';
import { makeWord, paragraph } from '../support/office/word.ts';
import { makeWorkbook } from '../support/office/workbook.ts';
import { makeZip } from '../support/office/zip.ts';
import { type Attack, evilNames, sized } from './attack.ts';
import { packedPart, repeatedDeflate, zipOfPacked } from './repeated-deflate.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const start = `<?xml version="1.0"?><w:document ${word}><w:body><w:p><w:r><w:t>Dear Mrs Okafor</w:t></w:r></w:p>`;
const end = '</w:body></w:document>';
const stopped = ['partial', 'too-large', 'refused'] as const;
const short = [...stopped, 'read'] as const;

/** A Word document whose body goes on with the same piece so many times. */
function wordOf(piece: string, times: number, from = start, to = end): Buffer {
  return zipOfPacked([
    { name: '[Content_Types].xml', packed: packedPart('<Types/>') },
    { name: 'word/document.xml', packed: repeatedDeflate(from, piece, times, to) },
  ]);
}

/** A workbook of one sheet with this XML, and these shared strings. */
function workbookOf(sheet: string, piece: string, times: number, strings = ''): Buffer {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOfPacked([
    { name: '[Content_Types].xml', packed: packedPart('<Types/>') },
    {
      name: 'xl/workbook.xml',
      packed: packedPart('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      packed: packedPart(
        `<Relationships><Relationship Id="r1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    { name: 'xl/sharedStrings.xml', packed: packedPart(strings) },
    { name: 'xl/worksheets/sheet1.xml', packed: repeatedDeflate(sheet, piece, times, '</sheetData></worksheet>') },
  ]);
}

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join(
  '',
)}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/candour-escaped"><!ENTITY % z SYSTEM "http://127.0.0.1:9/z">%z;]>`;
const sheetStart = '<worksheet><dimension ref="A1:XFD1048576"/><sheetData>';
const spreadsheet = (body: string): Buffer => makeOpenDocument({ kind: 'spreadsheet', body });

/** Office packages: text, elements, cells and strings without end; places beyond every sheet; entities. */
export const officeAttacks: readonly Attack[] = [
  {
    name: 'text.docx',
    make: (size) =>
      wordOf(
        'A',
        sized(size, 50_000_000, 2_000_000_000),
        start.replace('</w:t></w:r></w:p>', ''),
        `</w:t></w:r></w:p>${end}`,
      ),
    ends: short,
  },
  {
    name: 'nested.docx',
    make: (size) => wordOf('<w:p>', sized(size, 300_000, 3_000_000)),
    ends: stopped,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'empty-paragraphs.docx',
    make: (size) => wordOf('<w:p/>', sized(size, 300_000, 3_000_000)),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'paragraphs.docx',
    make: (size) => wordOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>', sized(size, 200_000, 3_000_000)),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'cells.docx',
    make: (size) =>
      wordOf('<w:tc><w:p/></w:tc>', sized(size, 200_000, 3_000_000), `${start}<w:tbl><w:tr>`, `</w:tr></w:tbl>${end}`),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'spans.docx',
    make: (size) =>
      wordOf(
        '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>',
        sized(size, 5_000, 200_000),
        `${start}<w:tbl><w:tr>`,
        `</w:tr></w:tbl>${end}`,
      ),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'attributes.docx',
    make: (size) => wordOf(' w:a="b"', sized(size, 300_000, 5_000_000), `${start}<w:p`, `/>${end}`),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'long-attribute.docx',
    make: (size) => wordOf('a', sized(size, 5_000_000, 300_000_000), `${start}<w:p w:x="`, `"/>${end}`),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'instructions.docx',
    make: (size) => wordOf('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', sized(size, 100_000, 2_000_000)),
    ends: short,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'laughs.docx',
    make: () =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        {
          name: 'word/document.xml',
          data: `${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>before &l30; &x; &y; after</w:t></w:r></w:p></w:body></w:document>`,
        },
      ]),
    ends: ['read', 'partial', 'refused'],
    says: 'before',
  },
  {
    name: 'laughs.xlsx',
    make: () =>
      workbookOf(
        `${laughs}<worksheet><sheetData>`,
        '<row r="1"><c r="A1" t="inlineStr"><is><t>in &l30; &x;</t></is></c></row>',
        1,
      ),
    ends: ['read', 'partial', 'refused'],
    says: 'in ',
  },
  {
    name: 'names.docx',
    make: () =>
      makeWord({
        body: paragraph('Dear Mrs Okafor'),
        members: evilNames.map((name) => ({ name: `word/embeddings/${name}`, data: 'x' })),
      }),
    ends: ['read', 'partial'],
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'same-name.docx',
    make: (size) =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        ...Array.from({ length: sized(size, 300, 20_000) }, () => ({
          name: 'word/document.xml',
          data: `${start}${end}`,
        })),
      ]),
    ends: ['read', 'partial', 'refused', 'damaged'],
  },
  {
    name: 'strings.xlsx',
    make: (size) =>
      workbookOf(
        '<worksheet><sheetData><row r="1"><c t="s"><v>0</v></c></row><row r="2">',
        '<c t="s"><v>0</v></c>',
        sized(size, 50_000, 1_000_000),
        `<sst count="4294967295" uniqueCount="4294967295"><si><t>${'shared '.repeat(sized(size, 15_000, 150_000))}</t></si></sst>`,
      ),
    ends: stopped,
    says: 'shared',
  },
  {
    name: 'strings-many.xlsx',
    make: (size) =>
      workbookOf(
        '<worksheet><sheetData>',
        '',
        0,
        `<sst>${'<si><t/></si>'.repeat(sized(size, 200_000, 3_000_000))}</sst>`,
      ),
    ends: [...short, 'empty'],
  },
  {
    name: 'far.xlsx',
    make: () =>
      workbookOf(
        `${sheetStart}<row r="1"><c r="A1" t="inlineStr"><is><t>near</t></is></c></row><row r="1048576">`,
        '<c r="XFD1048576"><v>1</v></c>',
        1,
      ),
    ends: ['read', 'partial'],
    says: 'near',
  },
  {
    name: 'far-rows.xlsx',
    make: (size) =>
      workbookOf(
        sheetStart,
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="1"><c r="XFD1"><v>2</v></c></row>',
        sized(size, 2_000, 500_000),
      ),
    ends: short,
  },
  {
    name: 'wide.xlsx',
    make: (size) =>
      workbookOf(sheetStart, '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>', sized(size, 3_000, 300_000)),
    ends: stopped,
  },
  {
    name: 'lying-places.xlsx',
    make: () =>
      workbookOf(
        sheetStart,
        '<row r="-5"><c r="ZZZZZZZZZ99999999999"><v>1</v></c><c r="A0"><v>2</v></c><c r=""><v>3</v></c></row><row r="1e9"><c r="A1:B2"><v>4</v></c></row>',
        50,
      ),
    ends: short,
  },
  {
    name: 'merged.xlsx',
    make: (size) =>
      makeWorkbook([
        {
          name: 'S',
          rows: [['near', 'x']],
          after: `<mergeCells>${Array.from({ length: sized(size, 50_000, 1_000_000) }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:XFD${at * 2 + 2}"/>`).join('')}<mergeCell ref="A1:XFD1048576"/></mergeCells>`,
        },
      ]),
    ends: ['read', 'partial'],
    says: 'near',
  },
  {
    name: 'formats.xlsx',
    make: () =>
      makeWorkbook(
        [
          {
            name: 'S',
            rows: [
              [
                'near',
                { number: '1e308', style: 1 },
                { number: '-99999999999', style: 2 },
                { number: 'NaN', style: 1 },
              ],
            ],
          },
        ],
        ['yyyy'.repeat(20_000), `${'0'.repeat(50_000)}.${'0'.repeat(50_000)}`],
      ),
    ends: ['read', 'partial'],
    says: 'near',
  },
  { name: 'one-sheet-often.xlsx', make: (size) => sheetOften(sized(size, 80, 20_000)), ends: ['read'], says: 'words' },
  { name: 'one-slide-often.pptx', make: (size) => slideOften(sized(size, 80, 20_000)), ends: short, says: 'near' },
  {
    name: 'columns.ods',
    make: () =>
      spreadsheet(
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>near</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ends: stopped,
    says: 'near',
  },
  {
    name: 'repeats.ods',
    make: () =>
      spreadsheet(
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="999999999999"><table:table-cell table:number-columns-repeated="-1"><text:p>near</text:p></table:table-cell><table:table-cell table:number-columns-spanned="999999999" table:number-rows-spanned="999999999"/></table:table-row></table:table>',
      ),
    ends: short,
    says: 'near',
  },
  {
    name: 'spaces.odt',
    make: (size) =>
      makeOpenDocument({
        kind: 'text',
        body: `<text:p>near${'<text:s text:c="999999999"/>'.repeat(sized(size, 100, 10_000))}</text:p>`,
      }),
    ends: short,
    says: 'near',
  },
  {
    name: 'nested.odt',
    make: (size) =>
      makeOpenDocument({
        kind: 'text',
        body: `<text:p>near</text:p>${'<text:section>'.repeat(sized(size, 100_000, 3_000_000))}`,
      }),
    ends: stopped,
    says: 'near',
  },
  {
    name: 'tables.odt',
    make: (size) =>
      makeOpenDocument({
        kind: 'text',
        body: `<text:p>near</text:p>${'<table:table><table:table-row><table:table-cell>'.repeat(sized(size, 80, 80))}${'<text:p>x</text:p>'.repeat(sized(size, 1000, 100_000))}`,
      }),
    ends: short,
    says: 'near',
  },
];

/** A workbook that lists its one large sheet under hundreds of names. */
function sheetOften(times: number): Buffer {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = Array.from(
    { length: 500 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>${'words '.repeat(20)}</t></is></c></row>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="r"><sheets>${Array.from({ length: times }, (_, at) => `<sheet name="S${at}" sheetId="${at}" r:id="r1"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships><Relationship Id="r1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>` },
  ]);
}

function slideOften(times: number): Buffer {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const words = `near ${'words '.repeat(20_000)}`;
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'ppt/presentation.xml',
      data: `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${'<p:sldId id="1" r:id="r1"/>'.repeat(times)}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      data: `<Relationships><Relationship Id="r1" Type="${kinds}/slide" Target="slides/slide1.xml"/></Relationships>`,
    },
    {
      name: 'ppt/slides/slide1.xml',
      data: `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
    },
  ]);
}
