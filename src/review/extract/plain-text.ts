import { DocumentText, longestPassage, readableText } from './document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from './extractor.ts';

/** Plain text, and every format that is readable as text: passages of whole lines with `lines:a-b`. */
export const plainText: Extractor = {
  mediaTypes: ['text/plain'],
  extract: async (source) => readPlainText(source),
};

function readPlainText({ bytes, budget }: Source): Extraction {
  const { text, isCut: isLong } = readableText(bytes, budget);
  const into = new DocumentText(budget);
  const lines = linesOf(text, into);
  const isCut = into.full || isLong;
  const most = Math.min(bytes.length, budget.limits.documentText);
  const coverage = [{ of: 'bytes', expected: bytes.length, read: isCut ? most : bytes.length }];
  if (isCut)
    return {
      outcome: 'partial',
      code: 'limit-reached',
      detail: `text, after line ${lines}`,
      units: into.units,
      coverage,
    };
  if (into.units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units: into.units, coverage };
}

/** Adds passages of whole lines; a passage ends at a blank line once it is half full, or where it is full. */
function linesOf(text: string, into: DocumentText): number {
  let line = 1;
  let start = 0;
  let startLine = 1;
  let at = 0;
  const flush = (end: number, endLine: number): void => {
    into.addText(`lines:${startLine}-${endLine}`, text.slice(start, end).replaceAll('\r\n', '\n'));
    start = end;
    startLine = endLine + 1;
  };
  while (at < text.length && !into.full) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const isBlank = text.slice(at, next).trim() === '';
    if (next - start > longestPassage && at > start) flush(at, line - 1);
    else if (isBlank && next - start > longestPassage / 2) {
      flush(next, line);
    }
    at = next;
    line += 1;
  }
  if (start < text.length && !into.full) flush(text.length, line - 1);
  return line - 1;
}
