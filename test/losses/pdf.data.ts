import type { Loss } from '../support/losses.ts';
import { makePdf, pdfOfObjects, stream } from '../support/office/pdf.ts';

const words = { x: 72, y: 700, text: 'A letter of the council about the tenancy of a flat' };
const box = '/Rect [72 600 92 620] /F 4 /P 3 0 R';

/** A page with one line, a dot of a picture, annotations (objects from number 6 on) and more in the catalogue. */
function page(annotations: readonly string[], more: readonly string[] = [], catalogue = '', onPage = ''): Buffer {
  const kids = annotations.map((_, index) => `${6 + index} 0 R`).join(' ');
  return pdfOfObjects(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${kids}] ${onPage} /Resources << /Font << /F1 5 0 R >> >> >>`,
      stream(
        '<<',
        `q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT /F1 10 Tf 72 700 Td (${words.text}) Tj ET`,
      ),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...annotations,
      ...more,
    ],
    1,
  );
}
const form = (fields: readonly string[]): Buffer =>
  page(fields, [], `/AcroForm << /Fields [${fields.map((_, index) => `${6 + index} 0 R`).join(' ')}] >>`);
const tick = (label: string, state: string): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Btn /T (a) /TU (${label}) /V /${state} /AS /${state} ${box} /AP << /N << /Yes 4 0 R /Off 4 0 R >> >> >>`;

/** What a reader of .pdf could lose. */
export const pdfLosses: readonly Loss[] = [
  {
    what: 'an answer typed into a form',
    file: () => makePdf([{ texts: [words], fields: [{ name: 'ni', label: 'NI number', value: 'QQ123456C' }] }]),
    words: 'NI number | QQ123456C',
    places: ['page:1/fields [form-field]'],
  },
  {
    what: 'a ticked box of a form',
    file: () => form([tick('Disabled', 'Yes')]),
    words: 'Disabled | Yes',
    places: ['page:1/fields [form-field]'],
  },
  {
    what: 'a box left empty, which is no answer',
    file: () => form([tick('Disabled', 'Off')]),
    words: 'Disabled',
    places: [],
  },
  {
    what: 'the button chosen among several',
    file: () =>
      page(
        [
          `<< /Type /Annot /Subtype /Widget /Parent 8 0 R /AS /Off ${box} /AP << /N << /male 4 0 R /Off 4 0 R >> >> >>`,
          `<< /Type /Annot /Subtype /Widget /Parent 8 0 R /AS /female ${box} /AP << /N << /female 4 0 R /Off 4 0 R >> >> >>`,
        ],
        ['<< /FT /Btn /Ff 49152 /T (sex) /TU (Sex) /V /female /Kids [6 0 R 7 0 R] >>'],
        '/AcroForm << /Fields [8 0 R] >>',
      ),
    words: 'Sex | female',
    places: ['page:1/fields [form-field]'],
  },
  {
    what: 'every choice of a list that allows several',
    file: () =>
      form([
        `<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 2097152 /T (l) /TU (Languages) /Opt [(Urdu) (Polish) (Welsh)] /V [(Urdu) (Welsh)] /I [0 2] ${box} >>`,
      ]),
    words: 'Languages | Urdu, Welsh',
    places: ['page:1/fields [form-field]'],
  },
  {
    what: 'a note with its author',
    file: () => makePdf([{ texts: [words], note: { author: 'Carol Clerk', text: 'She moved' } }]),
    words: 'Carol Clerk: She moved',
    places: ['page:1/note:1 [comment]'],
  },
  {
    what: 'words typed over a page',
    file: () => page([`<< /Type /Annot /Subtype /FreeText /Contents (Typed Ty) ${box} >>`]),
    words: 'Typed Ty',
    places: ['page:1/note:1 [comment]'],
  },
  {
    what: 'a note in rich text alone, with its subject',
    file: () =>
      page([`<< /Type /Annot /Subtype /Text /Subj (About Sue) /RC (<body><p>Rich Rita</p></body>) ${box} >>`]),
    words: 'About Sue: Rich Rita',
    places: ['page:1/note:1 [comment]'],
  },
  {
    what: 'who marked words without a word of their own',
    file: () =>
      page([
        `<< /Type /Annot /Subtype /Highlight /T (Marker Mel) /QuadPoints [72 710 300 710 72 698 300 698] ${box} >>`,
      ]),
    words: 'Marker Mel',
    places: ['page:1/authors [metadata]'],
  },
  {
    what: 'where links lead',
    file: () => page([`<< /Type /Annot /Subtype /Link /A << /S /URI /URI (mailto:jane@example.org) >> ${box} >>`]),
    words: 'mailto:jane@example.org',
    places: ['page:1/links [metadata]'],
  },
  {
    what: 'an attached file',
    file: () => makePdf([{ texts: [words] }], { attachment: { name: 'list.txt', data: 'Attached Atty' } }),
    words: 'Attached Atty',
    places: ['!/attachment-1.txt lines:1-1'],
  },
  {
    what: 'a file pinned to a page',
    file: () =>
      page(
        [`<< /Type /Annot /Subtype /FileAttachment /FS 7 0 R ${box} >>`],
        [
          '<< /Type /Filespec /F (pin.txt) /UF (pin.txt) /EF << /F 8 0 R >> >>',
          stream('<< /Type /EmbeddedFile', 'Pinned Pinny'),
        ],
      ),
    words: 'Pinned Pinny',
    places: ['!/attachment-1.txt lines:1-1'],
  },
  {
    what: 'the answers of an XFA form',
    file: () =>
      page(
        [],
        [stream('<<', '<xfa:datasets><xfa:data><Claimant>Xenia Fay</Claimant></xfa:data></xfa:datasets>')],
        '/AcroForm << /Fields [] /XFA [(datasets) 6 0 R] >>',
      ),
    words: 'Claimant | Xenia Fay',
    places: ['part:answers [form-field]'],
  },
  {
    what: 'the outline',
    file: () =>
      page(
        [],
        [
          '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
          '<< /Title (Smith, Jane - tenancy) /Parent 6 0 R /First 8 0 R /Last 8 0 R /Count 1 >>',
          '<< /Title (Inner Ina) /Parent 7 0 R >>',
        ],
        '/Outlines 6 0 R',
      ),
    words: 'Smith, Jane - tenancy\nInner Ina',
    places: ['part:outline [metadata]'],
  },
  {
    what: 'page labels that are words',
    file: () => page([], [], '/PageLabels << /Nums [0 << /P (Case of Pia ) /S /D >>] >>'),
    words: 'page:1 Case of Pia 1',
    places: ['part:page-labels [metadata]'],
  },
  {
    what: 'the description of a picture in the tags',
    file: () =>
      page(
        [],
        [
          '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R]] >> >>',
          '<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R] >>',
          '<< /Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /Alt (Jane at the door) /K 0 >>',
        ],
        '/StructTreeRoot 6 0 R /MarkInfo << /Marked true >>',
        '/StructParents 0',
      ),
    words: 'Jane at the door',
    places: ['page:1/descriptions [metadata]'],
  },
  {
    what: 'who wrote it, in XMP alone',
    file: () =>
      page(
        [],
        [
          stream(
            '<< /Type /Metadata /Subtype /XML',
            '<x:xmpmeta><rdf:RDF><rdf:Description><dc:creator><rdf:Seq><rdf:li>Xena Author</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>',
          ),
        ],
        '/Metadata 6 0 R',
      ),
    words: 'dc:creator | Xena Author',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'words without ink over a scan',
    file: () =>
      pdfOfObjects(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
          stream(
            '<<',
            'BT 3 Tr /F1 10 Tf 72 700 Td (Inkless Ina of the council, at the flat on the first floor) Tj ET',
          ),
          '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        ],
        1,
      ),
    words: 'Inkless Ina',
    places: ['page:1'],
  },
  {
    what: 'words that a later save took out',
    file: () => {
      const before = page([]);
      const fresh = `4 0 obj\n${stream('<<', 'BT /F1 10 Tf 72 700 Td (Nothing to see) Tj ET')}\nendobj\n`;
      const at = before.length;
      const table = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \n`;
      const start = at + fresh.length;
      const trailer = `trailer << /Size 6 /Root 1 0 R /Prev ${before.toString('latin1').lastIndexOf('xref\n0')} >>\nstartxref\n${start}\n%%EOF\n`;
      return Buffer.concat([before, Buffer.from(fresh + table + trailer, 'latin1')]);
    },
    words: 'the tenancy of a flat',
    places: ['part:earlier:1 page:1 [deleted]'],
  },
];
