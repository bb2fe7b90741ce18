import { makePdfFile, pdfStream } from './legacy-pdf.ts';
import { latinText } from './windows-1252.ts';

/** A field of a form: its name in the file, the label printed beside it, and what was typed into it. */
export type FormField = { readonly name: string; readonly label: string; readonly value: string };

/**
 * Writes a PDF form that somebody filled in on screen: the labels are on the page, the answers only in the fields, where
 * readers of page text do not find them. One page, up to 30 fields.
 */
export function makeFormPdf(title: string, fields: readonly FormField[], created: Date): Uint8Array {
  const first = 7;
  const widgets = fields.map((field, at) => widget(field, at));
  const annotations = widgets.map((_, at) => `${first + at} 0 R`).join(' ');
  const stamp = created.toISOString().replace(/\D/gu, '').slice(0, 14);
  return makePdfFile([
    Buffer.from(
      `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${annotations}] /NeedAppearances true /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 3 0 R >> >> >> >>`,
    ),
    Buffer.from('<< /Type /Pages /Kids [5 0 R] /Count 1 /MediaBox [0 0 595 842] >>'),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from(`<< /Producer (FormFiller 9) /CreationDate (D:${stamp}Z) >>`),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents 6 0 R /Annots [${annotations}] >>`,
    ),
    pdfStream('', Buffer.from(pageText(title, fields), 'latin1')),
    ...widgets,
  ]);
}

function top(at: number): number {
  return 750 - at * 24;
}

function pageText(title: string, fields: readonly FormField[]): string {
  const show = (x: number, y: number, size: number, text: string): string =>
    `BT /F1 ${size} Tf ${x} ${y} Td (${latinText(text).replace(/[\\()]/gu, '\\$&')}) Tj ET`;
  const boxes = fields.map((_, at) => `230 ${top(at) - 5} 310 18 re S`);
  const labels = fields.map((field, at) => show(50, top(at), 9, field.label));
  return [show(50, 790, 15, title), '0.5 w', ...boxes, ...labels].join('\n');
}

function widget({ name, value }: FormField, at: number): Buffer {
  const text = Buffer.from(`\uFEFF${value}`, 'utf16le').swap16().toString('hex');
  const rect = `[230 ${top(at) - 5} 540 ${top(at) + 13}]`;
  return Buffer.from(
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /V <${text}> /Rect ${rect} /F 4 /DA (/F1 10 Tf 0 g) /P 5 0 R >>`,
  );
}
