import { certificateNames } from './certificate-names.ts';
import type { DocumentText } from './document-text.ts';
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
  const { api } = engine;
  const tree = api.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  const found = new Set<string>();
  const waiting: { element: number; depth: number }[] = [];
  for (let index = Math.min(api.FPDF_StructTree_CountChildren(tree), mostEntries) - 1; index >= 0; index -= 1)
    waiting.push({ element: api.FPDF_StructTree_GetChildAtIndex(tree, index), depth: 0 });
  let looked = 0;
  for (let next = waiting.pop(); next !== undefined && looked < mostEntries; next = waiting.pop()) {
    const { element, depth } = next;
    if (element === 0 || depth > deepest) continue;
    looked += 1;
    const words = engine.wideString((at, length) => api.FPDF_StructElement_GetAltText(element, at, length)).trim();
    if (words !== '') found.add(words);
    const count = Math.min(api.FPDF_StructElement_CountChildren(element), mostEntries);
    for (let index = count - 1; index >= 0; index -= 1)
      waiting.push({ element: api.FPDF_StructElement_GetChildAtIndex(element, index), depth: depth + 1 });
  }
  api.FPDF_StructTree_Close(tree);
  return [...found];
}
