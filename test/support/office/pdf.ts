/** Words to draw: their left end and baseline in points from the bottom left corner. */
export type PdfText = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Quarter turns to the left. */
  readonly turns?: number;
};

/** A page to write. `lines` are ruled lines from corner to corner; `picture` fills the page with an image. */
export type PdfPageContent = {
  readonly texts: readonly PdfText[];
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly picture?: boolean;
  readonly rotate?: number;
  readonly fields?: readonly { readonly name: string; readonly label?: string; readonly value: string }[];
  readonly note?: { readonly author: string; readonly text: string };
};

/** What a PDF to write has besides pages. */
export type PdfExtras = {
  readonly attachment?: { readonly name: string; readonly data: string };
  readonly locked?: boolean;
};

/** Writes a PDF (Helvetica, an A4 page each) whose bytes depend on its content alone. */
export function makePdf(pages: readonly PdfPageContent[], extras: PdfExtras = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const picture = add(
    stream('<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'),
  );
  const fieldIds: number[] = [];
  const pageIds = pages.map((page) => addPage(page, add, fieldIds, font, picture));
  const tree = add(`<< /Type /Pages /Count ${pageIds.length} /Kids [${pageIds.map(reference).join(' ')}] >>`);
  for (const id of pageIds)
    objects[id - 1] = (objects[id - 1] ?? '').replace('/Parent 0 0 R', `/Parent ${reference(tree)}`);
  const form =
    fieldIds.length === 0 ? '' : `/AcroForm << /Fields [${fieldIds.map(reference).join(' ')}] /DA (/F1 10 Tf 0 g) >>`;
  const names =
    extras.attachment === undefined
      ? ''
      : `/Names << /EmbeddedFiles << /Names [${attachment(extras.attachment, add)}] >> >>`;
  const root = add(`<< /Type /Catalog /Pages ${reference(tree)} ${form} ${names} >>`);
  return assemble(objects, root, extras.locked === true);
}

/** The first four numbers of a text matrix by quarter turns to the left. */
const directions = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'];

function addPage(
  page: PdfPageContent,
  add: (body: string) => number,
  fieldIds: number[],
  font: number,
  picture: number,
): number {
  const drawn = [
    ...(page.picture === true ? ['q 595 0 0 842 0 0 cm /I1 Do Q'] : []),
    ...(page.lines ?? []).map(([x1, y1, x2, y2]) => `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`),
    ...page.texts.map(
      ({ x, y, text, size, turns }) =>
        `BT /F1 ${size ?? 10} Tf ${directions[turns ?? 0]} ${x} ${y} Tm (${literal(text)}) Tj ET`,
    ),
  ];
  const content = add(stream('<<', drawn.join('\n')));
  const fields = (page.fields ?? []).map(({ name, label, value }, index) => {
    const shown = label === undefined ? '' : `/TU (${literal(label)})`;
    return add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${literal(name)}) ${shown} /V (${literal(value)}) /Rect [50 ${700 - index * 30} 250 ${720 - index * 30}] /F 4 >>`,
    );
  });
  fieldIds.push(...fields);
  const note =
    page.note === undefined
      ? []
      : [
          add(
            `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /T (${literal(page.note.author)}) /Contents (${literal(page.note.text)}) >>`,
          ),
        ];
  const annotations = [...fields, ...note].map(reference).join(' ');
  return add(
    `<< /Type /Page /Parent 0 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Contents ${reference(content)} /Annots [${annotations}] /Resources << /Font << /F1 ${reference(font)} >> /XObject << /I1 ${reference(picture)} >> >> >>`,
  );
}

function attachment({ name, data }: { name: string; data: string }, add: (body: string) => number): string {
  const file = add(stream('<< /Type /EmbeddedFile', data));
  const spec = add(
    `<< /Type /Filespec /F (${literal(name)}) /UF (${literal(name)}) /EF << /F ${reference(file)} >> >>`,
  );
  return `(${literal(name)}) ${reference(spec)}`;
}

/** Writes a PDF of objects numbered from 1 in their order, one of them its catalogue. */
export function pdfOfObjects(objects: readonly string[], catalogue: number): Buffer {
  return assemble(objects, catalogue, false);
}

function assemble(objects: readonly string[], root: number, locked: boolean): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  // Keys that no empty password opens: the reader must say that it wants one.
  const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    : '';
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root ${reference(root)} ${lock} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

/** An object with a stream, its dictionary left open (`<< /Type /XObject`). */
export function stream(dictionary: string, data: string): string {
  return `${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function literal(text: string): string {
  return text.replace(/[\\()]/gu, (character) => `\\${character}`);
}

function reference(id: number): string {
  return `${id} 0 R`;
}
