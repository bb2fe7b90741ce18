import { writeOle } from '../../../src/review/extract/old-office/ole-write.ts';
import { long } from './biff.ts';
import { escapeXml } from './word.ts';
import { makeZip, type ZipPart } from './zip.ts';

/** A slide of a .pptx to write. */
export type Slide = {
  readonly shapes: readonly string[];
  readonly table?: readonly (readonly string[])[];
  readonly notes?: string;
  readonly comment?: { readonly author: string; readonly text: string };
  readonly hidden?: boolean;
};

const namespaces = 'xmlns:a="a" xmlns:p="p" xmlns:r="r"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

function shape(text: string): string {
  const lines = text.split('\n').map((line) => `<a:p><a:r><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `<p:sp><p:txBody>${lines.join('')}</p:txBody></p:sp>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<a:tc><a:txBody><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></a:txBody></a:tc>`;
  return `<a:tbl>${rows.map((row) => `<a:tr>${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl>`;
}

/** Writes a .pptx; `order` is the order in which the slides are shown, by their index. */
export function makePresentation(
  slides: readonly Slide[],
  order: readonly number[],
  extra: readonly ZipPart[] = [],
): Buffer {
  const links = slides.map(
    (_, index) => `<Relationship Id="rId${index}" Type="${kinds}slide" Target="slides/slide${index + 1}.xml"/>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'ppt/presentation.xml',
      data: `<p:presentation ${namespaces}><p:sldIdLst>${order.map((index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    { name: 'ppt/_rels/presentation.xml.rels', data: `<Relationships>${links.join('')}</Relationships>` },
    {
      name: 'ppt/commentAuthors.xml',
      data: `<p:cmAuthorLst ${namespaces}><p:cmAuthor id="7" name="Mark Jones"/></p:cmAuthorLst>`,
    },
    ...slides.flatMap(slideParts),
    ...extra,
  ]);
}

function slideParts({ shapes, table: rows, notes, comment, hidden }: Slide, index: number): ZipPart[] {
  const number = index + 1;
  const grid = rows === undefined ? '' : table(rows);
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="r${kind}" Type="${kinds}${kind}" Target="${target}"/>`;
  return [
    {
      name: `ppt/slides/slide${number}.xml`,
      data: `<p:sld ${namespaces}${hidden === true ? ' show="0"' : ''}><p:spTree>${shapes.map(shape).join('')}${grid}</p:spTree></p:sld>`,
    },
    {
      name: `ppt/slides/_rels/slide${number}.xml.rels`,
      data: `<Relationships>${notes === undefined ? '' : relation('notesSlide', `../notesSlides/n${number}.xml`)}${comment === undefined ? '' : relation('comments', `../comments/c${number}.xml`)}</Relationships>`,
    },
    ...(notes === undefined
      ? []
      : [
          {
            name: `ppt/notesSlides/n${number}.xml`,
            data: `<p:notes ${namespaces}>${shape(notes)}<p:sp><p:nvPr><p:ph type="sldNum"/></p:nvPr><p:txBody><a:p><a:fld><a:t>99</a:t></a:fld></a:p></p:txBody></p:sp></p:notes>`,
          },
        ]),
    ...(comment === undefined
      ? []
      : [
          {
            name: `ppt/comments/c${number}.xml`,
            data: `<p:cmLst ${namespaces}><p:cm authorId="7"><p:text>${escapeXml(comment.text)}</p:text></p:cm></p:cmLst>`,
          },
        ]),
  ];
}

/** A record of a .ppt; `version` 15 is a container. */
export function pptRecord(
  type: number,
  instance: number,
  version: number,
  ...parts: readonly (Buffer | string)[]
): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf16le') : part)));
  const head = Buffer.alloc(4);
  head.writeUInt16LE(instance * 16 + version, 0);
  head.writeUInt16LE(type, 2);
  return Buffer.concat([head, long(body.length), body]);
}

/** Records of a .ppt to write: what the last save names, by reference from 1, the document first; `earlier` is left over. */
export function makeOldPresentation(
  live: readonly Buffer[],
  earlier: readonly Buffer[] = [],
  isEncrypted = false,
): Buffer {
  const start = Buffer.concat(earlier);
  let at = start.length;
  const places = live.map((record) => {
    at += record.length;
    return at - record.length;
  });
  const head = ((live.length << 20) | 1) >>> 0;
  const directory = pptRecord(6002, 0, 0, long(head), ...places.map(long));
  const edit = pptRecord(4085, 0, 0, long(0), long(0), long(0), long(at), long(1), long(1), long(0));
  const user = Buffer.concat([
    Buffer.alloc(8),
    long(20),
    long(isEncrypted ? 0xf3d1c4df : 0xe391c05f),
    long(at + directory.length),
  ]);
  return writeOle([
    { path: 'PowerPoint Document', data: Buffer.concat([start, ...live, directory, edit]) },
    { path: 'Current User', data: user },
  ]);
}
