import { deflateSync } from 'node:zlib';
import { makeRandom } from '../../src/exercise/random.ts';
import { makePdf } from '../support/office/pdf.ts';
import { type Attack, sized } from './attack.ts';

const ended = ['read', 'partial', 'needs-ocr', 'empty', 'damaged', 'strings', 'timed-out'] as const;
/** PDFium follows forms in forms until its memory ends. */
const dear = [...ended, 'refused'] as const;
const say = 'Dear Mrs Okafor';
const words = `BT /F1 10 Tf 50 700 Td (${say}) Tj ET`;

/** A PDF of these objects, numbered from 1, the first of them the catalogue; its table of places is right. */
function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = 9;
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    parts.push(part);
    at += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(trailer)]);
}

function stream(data: string | Buffer, entries = ''): Buffer {
  const body = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (contents: string, more = '', box = '0 0 595 842'): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${contents} /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> ${more} >>`;
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';

/** One page with this content, and what it may call as `/X`. */
function onePage(content: string | Buffer, called: string | Buffer = stream(words), more = '', box?: string): Buffer {
  return pdfOf([
    catalogue,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    page('5 0 R', more, box),
    font,
    Buffer.isBuffer(content) ? content : stream(content),
    called,
  ]);
}

function sharedPages(pages: number, operators: number): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 6} 0 R`).join(' ');
  const content = stream(
    deflateSync(`${words} ${'BT /F1 9 Tf 50 600 Td (a) Tj ET '.repeat(operators)}`),
    '/Filter /FlateDecode',
  );
  return pdfOf([
    catalogue,
    `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
    'null',
    font,
    content,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    ),
  ]);
}

const form = (inside: string, more = ''): Buffer =>
  stream(
    inside,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R /Y 7 0 R >> /Font << /F1 4 0 R >> >> ${more}`,
  );
const picture = (filter: string, wide: number, high: number): Buffer =>
  stream(
    Buffer.from(Array.from({ length: 4000 }, () => junk.int(256))),
    `/Type /XObject /Subtype /Image /Width ${wide} /Height ${high} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter ${filter}`,
  );
const junk = makeRandom('junk');

/** PDFs whose objects are each other's parts, whose pages are without end or measure, and whose pictures are noise. */
export const pdfAttacks: readonly Attack[] = [
  {
    name: 'shared-pages.pdf',
    make: (size) => sharedPages(sized(size, 150, 20_000), sized(size, 500, 200_000)),
    ends: ended,
    says: say,
  },
  { name: 'many-pages.pdf', make: (size) => sharedPages(sized(size, 1_000, 60_000), 1), ends: ended, says: say },
  {
    name: 'flate-flate.pdf',
    make: (size) =>
      onePage(
        stream(
          deflateSync(deflateSync(Buffer.alloc(sized(size, 30_000_000, 1_500_000_000), 32))),
          '/Filter [/FlateDecode /FlateDecode]',
        ),
      ),
    ends: [...ended, 'refused'],
  },
  {
    name: 'filters.pdf',
    make: () => onePage(stream(words, `/Filter [${'/ASCIIHexDecode '.repeat(2000)}]`)),
    ends: ended,
  },
  { name: 'form-in-itself.pdf', make: () => onePage(`${words} /X Do`, form('/X Do /X Do')), ends: dear, isDear: true },
  {
    name: 'forms-in-forms.pdf',
    make: () =>
      pdfOf([
        catalogue,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        page('5 0 R'),
        font,
        stream(`${words} /X Do`),
        form('/Y Do /Y Do'),
        form('/X Do /X Do'),
      ]),
    ends: dear,
    isDear: true,
  },
  { name: 'form-tree.pdf', make: (size) => formTree(sized(size, 9, 40)), ends: dear },
  {
    name: 'tree-loop.pdf',
    make: () =>
      pdfOf([
        catalogue,
        '<< /Type /Pages /Count 999999999 /Kids [3 0 R 2 0 R 2 0 R] /Parent 2 0 R >>',
        page('5 0 R'),
        font,
        stream(words),
        'null',
      ]),
    ends: ended,
  },
  {
    name: 'lying-count.pdf',
    make: () =>
      pdfOf([
        catalogue,
        '<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>',
        page('5 0 R'),
        font,
        stream(words),
        'null',
      ]),
    ends: ended,
  },
  { name: 'deep-tree.pdf', make: (size) => deepTree(sized(size, 2_000, 100_000)), ends: ended },
  {
    name: 'own-length.pdf',
    make: () => onePage(Buffer.from(`<< /Length 5 0 R /Filter 5 0 R >>\nstream\n${words}\nendstream`)),
    ends: ended,
  },
  {
    name: 'huge-box.pdf',
    make: () => onePage(words, undefined, '/UserUnit 99999999', '-1e38 -1e38 1e38 1e38'),
    ends: ended,
  },
  {
    name: 'no-box.pdf',
    make: () => onePage(words, undefined, '/Rotate 37 /CropBox [9 9 9 9]', 'NaN 0 0'),
    ends: ended,
  },
  {
    name: 'far-words.pdf',
    make: (size) =>
      onePage(
        `${words} ${Array.from({ length: sized(size, 3_000, 300_000) }, (_, at) => `BT /F1 1e${at % 38} Tf 1 0 0 1 ${at}e${at % 30} -${at}e${at % 30} Tm (x y) Tj ET`).join(' ')}`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'one-place.pdf',
    make: (size) => onePage(`BT /F1 10 Tf 50 700 Td ${`(${say}) Tj `.repeat(sized(size, 2_000, 200_000))} ET`),
    ends: ended,
  },
  {
    name: 'columns.pdf',
    make: (size) =>
      onePage(
        Array.from(
          { length: sized(size, 3_000, 300_000) },
          (_, at) => `BT /F1 1 Tf 1 0 0 1 ${(at * 7) % 590} ${(at * 13) % 840} Tm (w${at}) Tj ET`,
        ).join(' '),
      ),
    ends: ended,
  },
  {
    name: 'rules.pdf',
    make: (size) =>
      onePage(
        `${words} ${Array.from({ length: sized(size, 10_000, 500_000) }, (_, at) => `${at % 590} 0 m ${at % 590} 842 l S 0 ${at % 840} m 595 ${at % 840} l S`).join(' ')}`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'boxes.pdf',
    make: (size) => onePage(`${words} ${'10 10 500 500 re W n q '.repeat(sized(size, 20_000, 1_000_000))}`),
    ends: ended,
    says: say,
  },
  {
    name: 'state.pdf',
    make: (size) => onePage(`${words} ${'q 1 0 0 1 1 1 cm '.repeat(sized(size, 50_000, 2_000_000))}`),
    ends: ended,
    says: say,
  },
  {
    name: 'arrays.pdf',
    make: (size) => onePage(words, undefined, `/A ${'['.repeat(sized(size, 50_000, 1_000_000))}`),
    ends: ended,
  },
  {
    name: 'dictionaries.pdf',
    make: (size) => onePage(words, undefined, `/A ${'<</B'.repeat(sized(size, 50_000, 1_000_000))}`),
    ends: ended,
  },
  {
    name: 'notes.pdf',
    make: (size) =>
      onePage(
        words,
        undefined,
        `/Annots [${'<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/Contents(note)>>'.repeat(sized(size, 1_500, 200_000))}]`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'fields.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 6 0 R] >> >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        page('5 0 R', '/Annots [6 0 R 6 0 R]'),
        font,
        stream(words),
        '<< /FT /Tx /T (a) /V (b) /Kids [6 0 R] /Parent 6 0 R /Type /Annot /Subtype /Widget /Rect [0 0 9 9] >>',
      ]),
    ends: ended,
  },
  {
    name: 'names.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> /Outlines 7 0 R /StructTreeRoot 7 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        page('5 0 R'),
        font,
        stream(words),
        '<< /Kids [6 0 R 6 0 R] /Names [(a) 6 0 R (b) << /Type /Filespec /F (../../candour-escaped.txt) /EF << /F 5 0 R >> >>] >>',
        '<< /First 7 0 R /Next 7 0 R /K [7 0 R] /Type /StructTreeRoot >>',
      ]),
    ends: ended,
    says: say,
  },
  {
    name: 'actions.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\)) >> /AA << /WC << /S /Launch /F (candour-escaped.exe) >> >> >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        page(
          '5 0 R',
          '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>]',
        ),
        font,
        stream(words),
        '<< /S /GoToR /F (\\\\\\\\server\\\\x) >>',
      ]),
    ends: ended,
    says: say,
  },
  ...['/JBIG2Decode', '/JPXDecode', '/DCTDecode', '/CCITTFaxDecode', '/LZWDecode', '/RunLengthDecode'].map(
    (filter) => ({
      name: `picture${filter.replace('/', '-')}.pdf`,
      make: () => onePage(`${words} /X Do`, picture(filter, 60_000, 60_000)),
      ends: ended,
      says: say,
    }),
  ),
  {
    name: 'huge-picture.pdf',
    make: () => onePage('/X Do', picture('/FlateDecode', 2_000_000_000, 2_000_000_000)),
    ends: ended,
  },
  {
    name: 'places-loop.pdf',
    make: () =>
      Buffer.concat([
        makePdf([{ texts: [{ x: 50, y: 700, text: say }] }]),
        Buffer.from('xref\n0 1\n0000000000 65535 f \ntrailer << /Size 9 /Root 4 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
      ]),
    ends: ended,
  },
  {
    name: 'many-objects.pdf',
    make: (size) =>
      Buffer.concat([onePage(words), Buffer.from('9 0 obj << >> endobj\n'.repeat(sized(size, 50_000, 2_000_000)))]),
    ends: ended,
    says: say,
  },
  {
    name: 'only-marks.pdf',
    make: (size) =>
      Buffer.from(
        `%PDF-1.7\n${'endobj stream endstream xref trailer startxref '.repeat(sized(size, 20_000, 1_000_000))}`,
      ),
    ends: ended,
  },
  {
    name: 'lying-places.pdf',
    make: () =>
      Buffer.from(
        onePage(words)
          .toString('latin1')
          .replaceAll(/\d{10} 00000 n/gu, '9999999999 00000 n'),
        'latin1',
      ),
    ends: ended,
  },
  {
    name: 'map.pdf',
    make: (size) =>
      onePage(
        `BT /F1 10 Tf 50 700 Td (${say}) Tj ET`,
        stream(
          `begincmap 1 beginbfrange <00> <ff> <${'0041'.repeat(sized(size, 2_000, 2_000_000))}> endbfrange endcmap`,
        ),
        '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >> >> >>',
      ),
    ends: ended,
  },
];

/** Forms each of which draws the next twice: two to the power of their number. */
function formTree(levels: number): Buffer {
  const forms = Array.from({ length: levels }, (_, at) =>
    stream(
      at === levels - 1 ? words : '/N Do /N Do',
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /N ${at + 7} 0 R >> /Font << /F1 4 0 R >> >>`,
    ),
  );
  return pdfOf([
    catalogue,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    page('5 0 R'),
    font,
    stream('/X Do'),
    ...forms,
  ]);
}

function deepTree(depth: number): Buffer {
  const nodes = Array.from(
    { length: depth },
    (_, at) => `<< /Type /Pages /Count 1 /Kids [${at + 7} 0 R] /Parent ${at === 0 ? 2 : at + 5} 0 R >>`,
  );
  return pdfOf([
    catalogue,
    '<< /Type /Pages /Count 1 /Kids [6 0 R] >>',
    'null',
    font,
    stream(words),
    ...nodes,
    page('5 0 R'),
  ]);
}
