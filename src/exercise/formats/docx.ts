import { docxStyles, docxTypes } from './docx-parts.data.ts';
import { escapeXml, xmlPart } from './xml.ts';
import { makeZip } from './zip.ts';

/** A piece of a paragraph. */
export type Run = string | { readonly text: string; readonly mark: 'bold' | 'italic' | 'deleted' };

/** A block of a Word document, in order. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly align?: 'right' | 'center' }
  /** Lines of one paragraph, broken by line breaks, as typed address blocks are. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly align?: 'right' }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** A two-column form: labels shaded, values beside them. */
  | { readonly kind: 'form'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'grid'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page-break' };

/** A whole Word document. */
export type Docx = {
  readonly blocks: readonly Block[];
  readonly header?: string;
  readonly footer?: string;
  readonly author: string;
  readonly title: string;
  readonly modified: Date;
};

/** A paragraph of plain text. */
export function paragraph(...runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}

/** Writes a .docx that Word and LibreOffice open. */
export function makeDocx(document: Docx): Uint8Array {
  const body = document.blocks.map(blockXml).join('');
  const refs = [
    document.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>',
    document.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rId3"/>',
  ].join('');
  const section = `<w:sectPr>${refs}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const parts = [
    { name: '[Content_Types].xml', bytes: xmlPart(docxTypes) },
    { name: '_rels/.rels', bytes: xmlPart(rels([['rId1', 'officeDocument', 'word/document.xml']])) },
    { name: 'docProps/core.xml', bytes: xmlPart(coreProperties(document)) },
    {
      name: 'word/document.xml',
      bytes: xmlPart(`<w:document ${wordSpaces}><w:body>${body}${section}</w:body></w:document>`),
    },
    { name: 'word/styles.xml', bytes: xmlPart(docxStyles) },
    { name: 'word/header1.xml', bytes: xmlPart(marginXml('hdr', document.header ?? '')) },
    { name: 'word/footer1.xml', bytes: xmlPart(marginXml('ftr', document.footer ?? '')) },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: xmlPart(
        rels([
          ['rId1', 'styles', 'styles.xml'],
          ['rId2', 'header', 'header1.xml'],
          ['rId3', 'footer', 'footer1.xml'],
        ]),
      ),
    },
  ];
  return makeZip(parts, { modified: document.modified });
}

const wordSpaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function rels(entries: readonly (readonly [string, string, string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const lines = entries.map(([id, type, target]) => {
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function coreProperties({ author, title, modified }: Docx): string {
  const at = modified.toISOString().replace(/\.\d+Z$/u, 'Z');
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`;
}

function marginXml(element: 'hdr' | 'ftr', text: string): string {
  const style = element === 'hdr' ? 'Header' : 'Footer';
  return `<w:${element} ${wordSpaces}>${styled(style, runXml(text))}</w:${element}>`;
}

function styled(style: string, runs: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>`;
}

function textXml(text: string, element = 't'): string {
  return `<w:${element} xml:space="preserve">${escapeXml(text)}</w:${element}>`;
}

function runXml(run: Run): string {
  if (typeof run === 'string') return `<w:r>${textXml(run)}</w:r>`;
  switch (run.mark) {
    case 'bold':
      return `<w:r><w:rPr><w:b/></w:rPr>${textXml(run.text)}</w:r>`;
    case 'italic':
      return `<w:r><w:rPr><w:i/></w:rPr>${textXml(run.text)}</w:r>`;
    case 'deleted':
      return `<w:del w:id="9" w:author="Reviewer" w:date="2019-03-04T10:00:00Z"><w:r>${textXml(run.text, 'delText')}</w:r></w:del>`;
  }
}

function justify(align: string | undefined): string {
  return align === undefined ? '' : `<w:jc w:val="${align}"/>`;
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return styled('Title', runXml(block.text));
    case 'heading':
      return styled('Heading1', runXml(block.text));
    case 'subheading':
      return styled('Heading2', runXml(block.text));
    case 'paragraph':
      return styled('Normal', block.runs.map(runXml).join(''), justify(block.align));
    case 'lines':
      return styled(
        'Address',
        block.lines.map((line) => runXml(line)).join('<w:r><w:br/></w:r>'),
        justify(block.align),
      );
    case 'bullets':
      return block.items.map((item) => styled('ListBullet', runXml(`•  ${item}`))).join('');
    case 'form':
      return tableXml([3000, 6400], [], block.rows, true);
    case 'grid':
      return tableXml(
        block.headings.map(() => Math.floor(9400 / block.headings.length)),
        block.headings,
        block.rows,
        false,
      );
    case 'page-break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

function tableXml(
  widths: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  form: boolean,
): string {
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (text: string, at: number, shaded: boolean): string => {
    const shade = shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' : '';
    const runs = runXml(shaded ? { text, mark: 'bold' } : text);
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 2000}" w:type="dxa"/>${shade}</w:tcPr>${styled('TableText', runs)}</w:tc>`;
  };
  const line = (cells: readonly string[], head: boolean): string =>
    `<w:tr>${cells.map((text, at) => cell(text, at, head || (form && at === 0))).join('')}</w:tr>`;
  const lines = [...(headings.length > 0 ? [line(headings, true)] : []), ...rows.map((row) => line(row, false))];
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${lines.join('')}</w:tbl>${styled('Normal', '')}`;
}
