import type { DocumentText } from '../document-text.ts';
import { certificateNames } from '../mail/certificate-names.ts';
import type { PdfEngine } from './pdf-engine.ts';

const mostEntries = 20_000;
const deepest = 60;

/** Adds what a PDF says as a whole: its outline, pages whose numbers are words, who signed it and why. */
export function addDocumentWords(engine: PdfEngine, document: number, into: DocumentText): void {
  into.addText('part:outline', outlineOf(engine, document).join('\n'), ['metadata']);
  into.addText('part:page-labels', labelsOf(engine, document).join('\n'), ['metadata']);
  into.addText('part:signatures', signaturesOf(engine, document).join('\n'), ['metadata']);
}

function outlineOf(engine: PdfEngine, document: number): string[] {
  const { api } = engine;
  const titles: string[] = [];
  const seen = new Set<number>();
  const waiting: { entry: number; depth: number }[] = [
    { entry: api.FPDFBookmark_GetFirstChild(document, 0), depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined && seen.size < mostEntries; next = waiting.pop()) {
    const { entry, depth } = next;
    // A hostile outline may lead back to itself.
    if (entry === 0 || seen.has(entry) || depth > deepest) continue;
    seen.add(entry);
    const title = engine.wideString((at, length) => api.FPDFBookmark_GetTitle(entry, at, length));
    if (title.trim() !== '') titles.push(title.trim());
    waiting.push({ entry: api.FPDFBookmark_GetNextSibling(document, entry), depth });
    waiting.push({ entry: api.FPDFBookmark_GetFirstChild(document, entry), depth: depth + 1 });
  }
  return titles;
}

/** Pages are mostly numbered; where a label has words ("Case of J Smith - 3") those are said once. */
function labelsOf(engine: PdfEngine, document: number): string[] {
  const { api } = engine;
  const labels = new Map<string, string>();
  const count = Math.min(api.FPDF_GetPageCount(document), 2000);
  for (let index = 0; index < count && labels.size < 200; index += 1) {
    const label = engine.wideString((at, length) => api.FPDF_GetPageLabel(document, index, at, length)).trim();
    const words = label.replace(/[\d\s]+$/u, '');
    if (/\p{L}{2}/u.test(words) && !/^[ivxlcdm]+$/iu.test(words) && !labels.has(words))
      labels.set(words, `page:${index + 1} ${label}`);
  }
  return [...labels.values()];
}

function signaturesOf(engine: PdfEngine, document: number): string[] {
  const { api } = engine;
  const lines = new Set<string>();
  const count = Math.min(api.FPDF_GetSignatureCount(document), 100);
  for (let index = 0; index < count; index += 1) {
    const signature = api.FPDF_GetSignatureObject(document, index);
    if (signature === 0) continue;
    const reason = engine.wideString((at, length) => api.FPDFSignatureObj_GetReason(signature, at, length));
    const contents = engine.bytes((at, length) => api.FPDFSignatureObj_GetContents(signature, at, length));
    for (const line of [reason.trim(), ...certificateNames(contents)]) if (line !== '') lines.add(line);
  }
  return [...lines];
}

/** Words that stand for pictures and drawn letters of a page, where its tags say them. */
export function descriptionsOf(engine: PdfEngine, page: number): string[] {
  if (!hasPicture(engine, page)) return [];
  const tree = engine.api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  // A page of text has thousands of tags without a description: they are asked as directly as can be.
  const countOf = engine.direct('FPDF_StructElement_CountChildren');
  const childOf = engine.direct('FPDF_StructElement_GetChildAtIndex');
  const describe = engine.direct('FPDF_StructElement_GetAltText');
  const found = new Set<string>();
  const waiting: { element: number; depth: number }[] = [];
  for (let index = Math.min(engine.api.FPDF_StructTree_CountChildren(tree), mostEntries) - 1; index >= 0; index -= 1)
    waiting.push({ element: engine.api.FPDF_StructTree_GetChildAtIndex(tree, index), depth: 0 });
  let looked = 0;
  for (let next = waiting.pop(); next !== undefined && looked < mostEntries; next = waiting.pop()) {
    const { element, depth } = next;
    if (element === 0 || depth > deepest) continue;
    looked += 1;
    // Two bytes are the end of an empty one.
    if (describe(element, 0, 0) > 2) {
      const words = engine.wideString((at, length) => describe(element, at, length)).trim();
      if (words !== '') found.add(words);
    }
    const count = Math.min(countOf(element), mostEntries);
    for (let index = count - 1; index >= 0; index -= 1)
      waiting.push({ element: childOf(element, index), depth: depth + 1 });
  }
  engine.api.FPDF_StructTree_Close(tree);
  return [...found];
}

/** Objects that can be a picture: reading the tags costs as much as reading the page, and most pages are text alone. */
const pictureKinds = new Set([3, 4, 5]);

function hasPicture(engine: PdfEngine, page: number): boolean {
  const objectAt = engine.direct('FPDFPage_GetObject');
  const kindOf = engine.direct('FPDFPageObj_GetType');
  const count = Math.min(engine.api.FPDFPage_CountObjects(page), 5000);
  for (let index = 0; index < count; index += 1) if (pictureKinds.has(kindOf(objectAt(page, index)))) return true;
  return false;
}
