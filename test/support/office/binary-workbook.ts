import { long } from './biff.ts';
import { makeZip } from './zip.ts';

/** A record of a binary workbook (.xlsb): its number and its length in groups of seven bits. */
export function binaryRecord(id: number, ...parts: readonly (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const number = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  return Buffer.concat([Buffer.from([...number, (body.length & 0x7f) | 0x80, body.length >> 7]), body]);
}

/** A string with its length in four bytes. */
export function binaryText(text: string): Buffer {
  return Buffer.concat([long(text.length), Buffer.from(text, 'utf16le')]);
}

/** Writes an .xlsb: each row a list of texts, none of them shared. */
export function makeBinaryWorkbook(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
): Buffer {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const list = sheets.map(({ name }, index) =>
    binaryRecord(156, long(0), long(index + 1), binaryText(`rId${index + 1}`), binaryText(name)),
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${kinds}worksheet" Target="worksheets/sheet${index + 1}.bin"/>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.bin', data: Buffer.concat(list) },
    { name: 'xl/_rels/workbook.bin.rels', data: `<Relationships>${links.join('')}</Relationships>` },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.bin`,
      data: Buffer.concat(
        rows.flatMap((cells, row) => [
          binaryRecord(0, long(row), long(0), [0, 0, 0, 0, 0]),
          ...cells.map((text, column) => binaryRecord(6, long(column), long(0), binaryText(text))),
        ]),
      ),
    })),
  ]);
}
