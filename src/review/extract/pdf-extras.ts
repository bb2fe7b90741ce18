import type { DocumentText } from './document-text.ts';
import type { PdfEngine } from './pdf-engine.ts';

/** Annotation kinds of PDF 1.7, table 8.20, as PDFium numbers them. */
const linkKind = 2;
const popupKind = 16;
const fieldKind = 20;
const checkBox = 2;
const radioButton = 3;
const pushButton = 1;
/** More annotations than any real page has. */
const mostAnnotations = 20_000;

/** Handles of a page, its document and the document's form. */
export type PdfPage = { readonly document: number; readonly page: number; readonly form: number };

/** Adds what stands on a page but not in its text: filled form fields as names and values, notes, and the addresses of links. */
export function addAnnotations(
  engine: PdfEngine,
  { document, page, form }: PdfPage,
  place: string,
  into: DocumentText,
): void {
  const { api } = engine;
  const fields: string[][] = [];
  const notes: string[] = [];
  const links = new Set<string>();
  const count = Math.min(api.FPDFPage_GetAnnotCount(page), mostAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = api.FPDFAnnot_GetSubtype(annotation);
    if (kind === fieldKind) addField(engine, form, annotation, fields);
    else if (kind === linkKind) addLink(engine, document, annotation, links);
    else if (kind !== popupKind) addNote(engine, annotation, notes);
    api.FPDFPage_CloseAnnot(annotation);
  }
  if (fields.length > 0)
    into.add({ kind: 'table', locator: `${place}/fields`, rows: fields, headerRows: 0, flags: ['form-field'] });
  for (const [index, note] of notes.entries()) into.addText(`${place}/note:${index + 1}`, note, ['comment']);
  into.addText(`${place}/links`, [...links].join('\n'), ['metadata']);
}

function addField(engine: PdfEngine, form: number, annotation: number, fields: string[][]): void {
  const { api } = engine;
  const type = api.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === pushButton) return;
  const isBox = type === checkBox || type === radioButton;
  if (isBox && !api.FPDFAnnot_IsChecked(form, annotation)) return;
  const value = isBox
    ? engine.wideString((at, length) => api.FPDFAnnot_GetFormFieldExportValue(form, annotation, at, length)) || 'Yes'
    : engine.wideString((at, length) => api.FPDFAnnot_GetFormFieldValue(form, annotation, at, length));
  if (value.trim() === '') return;
  const label = engine.wideString((at, length) =>
    api.FPDFAnnot_GetFormFieldAlternateName(form, annotation, at, length),
  );
  const name = engine.wideString((at, length) => api.FPDFAnnot_GetFormFieldName(form, annotation, at, length));
  fields.push([label.trim() === '' ? plainFieldName(name) : label.trim(), value]);
}

/** `form1[0].Page1[0].NINumber[0]` is the field `NINumber`. */
function plainFieldName(name: string): string {
  const last = name.split('.').at(-1) ?? name;
  return last
    .replace(/\[\d+\]$/u, '')
    .replaceAll('_', ' ')
    .trim();
}

function addNote(engine: PdfEngine, annotation: number, notes: string[]): void {
  const words = engine.wideString((at, length) =>
    engine.api.FPDFAnnot_GetStringValue(annotation, 'Contents', at, length),
  );
  if (words.trim() === '') return;
  const author = engine.wideString((at, length) => engine.api.FPDFAnnot_GetStringValue(annotation, 'T', at, length));
  notes.push(author.trim() === '' ? words : `${author}: ${words}`);
}

function addLink(engine: PdfEngine, document: number, annotation: number, links: Set<string>): void {
  const link = engine.api.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : engine.api.FPDFLink_GetAction(link);
  const target = action === 0 ? '' : engine.uri(document, action);
  if (target !== '') links.add(target);
}

/** Adds the document's title, author and the like as a table of names and values. */
export function addPdfProperties(engine: PdfEngine, document: number, into: DocumentText): void {
  const rows: string[][] = [];
  for (const name of ['Title', 'Author', 'Subject', 'Keywords']) {
    const value = engine.wideString((at, length) => engine.api.FPDF_GetMetaText(document, name, at, length));
    if (value.trim() !== '') rows.push([name, value]);
  }
  if (rows.length > 0)
    into.add({ kind: 'table', locator: 'part:properties', rows, headerRows: 0, flags: ['metadata'] });
}

/** A file attached to a PDF. */
export type PdfAttachment = { readonly name: string; readonly bytes: Uint8Array };

/** The files attached to a PDF, in its order. */
export function pdfAttachments(engine: PdfEngine, document: number): PdfAttachment[] {
  const { api } = engine;
  const attachments: PdfAttachment[] = [];
  const count = Math.min(api.FPDFDoc_GetAttachmentCount(document), 1000);
  for (let index = 0; index < count; index += 1) {
    const attachment = api.FPDFDoc_GetAttachment(document, index);
    const name = engine.wideString((at, length) => api.FPDFAttachment_GetName(attachment, at, length));
    api.FPDFAttachment_GetFile(attachment, 0, 0, engine.scratch);
    const size = engine.integer(0);
    if (size > 2 ** 28) continue;
    const { bytes } = engine.withBuffer(size, (at) => api.FPDFAttachment_GetFile(attachment, at, size, engine.scratch));
    attachments.push({ name, bytes });
  }
  return attachments;
}

/** The submitted answers of an XFA form: its pages may say only "Please wait". */
export function xfaData(engine: PdfEngine, document: number): Buffer | null {
  const { api } = engine;
  const count = Math.min(api.FPDF_GetXFAPacketCount(document), 100);
  for (let index = 0; index < count; index += 1) {
    const name = engine.narrowString((at, length) => api.FPDF_GetXFAPacketName(document, index, at, length));
    if (name !== 'datasets') continue;
    api.FPDF_GetXFAPacketContent(document, index, 0, 0, engine.scratch);
    const size = engine.integer(0);
    if (size === 0 || size > 2 ** 26) return null;
    return engine.withBuffer(size, (at) => api.FPDF_GetXFAPacketContent(document, index, at, size, engine.scratch))
      .bytes;
  }
  return null;
}
