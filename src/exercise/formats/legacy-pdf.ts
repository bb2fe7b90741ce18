import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { foldToLatin, latinText } from './windows-1252.ts';

/** Characters on a line and lines on a page of 10-point Courier on A4. */
const columns = 80;
const linesPerPage = 62;

/**
 * Writes lines as an old system's print run does: PDF 1.3, one fixed-width font, no tags, letters without the marks that
 * windows-1252 lacks. Long lines are wrapped at spaces; `\f` starts a page.
 */
export function makeLegacyPdf(lines: readonly string[], created: Date): Uint8Array {
  return assemble(paginate(lines).map(pageStream), created);
}

/** Writes a picture as a scanner's PDF: one page, one image, no text at all. */
export function makeScanPdf(scan: { width: number; height: number; pixels: Uint8Array }, created: Date): Uint8Array {
  const packed = deflateSync(scan.pixels, { level: 6 });
  const draw = Buffer.from('q 595 0 0 842 0 0 cm /Im1 Do Q\n');
  const stamp = created.toISOString().replace(/\D/gu, '').slice(0, 14);
  return makePdfFile([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /Resources << /XObject << /Im1 6 0 R >> >> /Contents 5 0 R >>'),
    Buffer.from(`<< /Producer (ScanStation 540) /CreationDate (D:${stamp}Z) >>`),
    pdfStream('', draw),
    pdfStream(
      `/Type /XObject /Subtype /Image /Width ${scan.width} /Height ${scan.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      packed,
    ),
  ]);
}

/** A stream object: `entries` go into its dictionary beside the length. */
export function pdfStream(entries: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

function paginate(lines: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  for (const line of lines) {
    if (line === '\f') {
      pages.push([]);
      continue;
    }
    for (const part of wrap(latinText(line))) {
      if ((pages.at(-1)?.length ?? 0) >= linesPerPage) pages.push([]);
      pages.at(-1)?.push(part);
    }
  }
  return pages;
}

function wrap(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns);
    const at = space > 0 ? space : columns;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

function pageStream(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => {
    const bytes = Buffer.from(foldToLatin(line.replace(/[\\()]/gu, '\\$&')));
    return Buffer.concat([Buffer.from('('), bytes, Buffer.from(') Tj T*\n')]);
  });
  return Buffer.concat([Buffer.from('BT /F1 10 Tf 12 TL 56 790 Td\n'), ...shown, Buffer.from('ET\n')]);
}

function assemble(streams: readonly Buffer[], created: Date): Uint8Array {
  const stamp = created.toISOString().replace(/\D/gu, '').slice(0, 14);
  const kids = streams.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} /MediaBox [0 0 595 842] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>'),
    Buffer.from(`<< /Producer (PrintRun 2.1) /CreationDate (D:${stamp}Z) >>`),
  ];
  streams.forEach((stream, at) => {
    const page = `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`;
    const packed = deflateSync(stream, { level: 6 });
    objects.push(Buffer.from(page));
    objects.push(pdfStream('/Filter /FlateDecode', packed));
  });
  return makePdfFile(objects);
}

/** Writes numbered objects as a PDF 1.3 file: the first is the catalogue, the fourth the information. */
export function makePdfFile(objects: readonly Buffer[]): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.3\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  objects.forEach((object, at) => {
    const chunk = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += chunk.length;
    chunks.push(chunk);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const id = createHash('sha256').update(Buffer.concat(chunks)).digest('hex').slice(0, 32);
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from(tail)]));
}
