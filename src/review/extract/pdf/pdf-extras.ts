import { Parser } from 'htmlparser2';
import type { DocumentText } from '../document-text.ts';
import { xmpRows } from '../picture/xmp.ts';
import type { PdfEngine } from './pdf-engine.ts';

/** Annotation kinds of PDF 1.7, table 8.20, as PDFium numbers them. */
const linkKind = 2;
const popupKind = 16;
const fieldKind = 20;
const fileKind = 17;
const listBox = 5;
const checkBox = 2;
const radioButton = 3;
const pushButton = 1;
/** More annotations than any real page has. */
const mostAnnotations = 20_000;

/** Handles of a page, its document and the document's form. */
export type PdfPage = { readonly document: number; readonly page: number; readonly form: number };

/**
 * Adds what stands on a page but not in its text: filled form fields as names and values, notes, and the addresses of links.
 * Gives the files pinned to the page. The form must have been told of the page, or no box counts as ticked.
 */
export function addAnnotations(
  engine: PdfEngine,
  { document, page, form }: PdfPage,
  place: string,
  into: DocumentText,
): PdfAttachment[] {
  const { api } = engine;
  const pinned: PdfAttachment[] = [];
  const fields: string[][] = [];
  const notes: string[] = [];
  const authors = new Set<string>();
  const links = new Set<string>();
  const count = Math.min(api.FPDFPage_GetAnnotCount(page), mostAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = api.FPDFAnnot_GetSubtype(annotation);
    if (kind === fileKind) pinned.push(...pinnedFile(engine, annotation));
    if (kind === fieldKind) addField(engine, form, annotation, fields);
    else if (kind === linkKind) addLink(engine, document, annotation, links);
    else if (kind !== popupKind) addNote(engine, annotation, notes, authors);
    api.FPDFPage_CloseAnnot(annotation);
  }
  if (fields.length > 0)
    into.add({ kind: 'table', locator: `${place}/fields`, rows: fields, headerRows: 0, flags: ['form-field'] });
  for (const [index, note] of notes.entries()) into.addText(`${place}/note:${index + 1}`, note, ['comment']);
  into.addText(`${place}/authors`, [...authors].join('\n'), ['metadata']);
  into.addText(`${place}/links`, [...links].join('\n'), ['metadata']);
  return pinned;
}

function addField(engine: PdfEngine, form: number, annotation: number, fields: string[][]): void {
  const { api } = engine;
  const type = api.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === pushButton) return;
  const isBox = type === checkBox || type === radioButton;
  if (isBox && !api.FPDFAnnot_IsChecked(form, annotation)) return;
  const value = isBox
    ? engine.wideString((at, length) => api.FPDFAnnot_GetFormFieldExportValue(form, annotation, at, length)) || 'Yes'
    : (type === listBox ? chosenOptions(engine, form, annotation) : '') ||
      engine.wideString((at, length) => api.FPDFAnnot_GetFormFieldValue(form, annotation, at, length));
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

/** A list may have several choices; its value names the first alone. */
function chosenOptions(engine: PdfEngine, form: number, annotation: number): string {
  const { api } = engine;
  const chosen: string[] = [];
  const count = Math.min(api.FPDFAnnot_GetOptionCount(form, annotation), 10_000);
  for (let index = 0; index < count; index += 1) {
    if (api.FPDFAnnot_IsOptionSelected(form, annotation, index))
      chosen.push(engine.wideString((at, length) => api.FPDFAnnot_GetOptionLabel(form, annotation, index, at, length)));
  }
  return chosen.join(', ');
}

function addNote(engine: PdfEngine, annotation: number, notes: string[], authors: Set<string>): void {
  const text = (key: string): string =>
    engine.wideString((at, length) => engine.api.FPDFAnnot_GetStringValue(annotation, key, at, length)).trim();
  const author = text('T');
  const plain = text('Contents');
  // Rich text says the same as the plain text, where there is one; whoever only marks words is named without them.
  const words = [text('Subj'), plain === '' ? withoutTags(text('RC')) : plain].filter((each) => each !== '').join(': ');
  if (plain === '' && text('RC') === '') {
    if (author !== '') authors.add(author);
  } else notes.push(author === '' ? words : `${author}: ${words}`);
}

/** The words of a note's XHTML. */
function withoutTags(markup: string): string {
  let text = '';
  const parser = new Parser(
    {
      ontext: (words) => {
        text += words;
      },
      onclosetag: (name) => {
        if (name === 'p') text += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup.slice(0, 100_000));
  return text.trim();
}

function addLink(engine: PdfEngine, document: number, annotation: number, links: Set<string>): void {
  const link = engine.api.FPDFAnnot_GetLink(annotation);
  const action = link === 0 ? 0 : engine.api.FPDFLink_GetAction(link);
  const target = action === 0 ? '' : engine.uri(document, action);
  if (target !== '') links.add(target);
}

/** Adds the document's title, author and the like, from its own record and from XMP, as a table of names and values. */
export function addPdfProperties(engine: PdfEngine, document: number, bytes: Uint8Array, into: DocumentText): void {
  const rows: string[][] = [];
  for (const name of ['Title', 'Author', 'Subject', 'Keywords']) {
    const value = engine.wideString((at, length) => engine.api.FPDF_GetMetaText(document, name, at, length));
    if (value.trim() !== '') rows.push([name, value]);
  }
  // The same again in XMP, by its own names, which other programs fill in differently.
  const said = new Set(rows.map(([, value]) => value));
  for (const [name = '', value = ''] of xmpRows(bytes)) if (!said.has(value)) rows.push([name, value]);
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
    attachments.push(...attachedFile(engine, api.FPDFDoc_GetAttachment(document, index)));
  }
  return attachments;
}

/** A file pinned to a page by a note stands in no list of the document. */
function pinnedFile(engine: PdfEngine, annotation: number): PdfAttachment[] {
  return attachedFile(engine, engine.api.FPDFAnnot_GetFileAttachment(annotation));
}

function attachedFile(engine: PdfEngine, attachment: number): PdfAttachment[] {
  const { api } = engine;
  if (attachment === 0) return [];
  const name = engine.wideString((at, length) => api.FPDFAttachment_GetName(attachment, at, length));
  api.FPDFAttachment_GetFile(attachment, 0, 0, engine.scratch);
  const size = engine.integer(0);
  if (size > 2 ** 28) return [];
  const { bytes } = engine.withBuffer(size, (at) => api.FPDFAttachment_GetFile(attachment, at, size, engine.scratch));
  return [{ name, bytes }];
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
