import { textWindows } from '../bytes/text-windows.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';
import { TextPassages } from './text-passages.ts';

/** Plain text, and every format that is readable as text: passages of whole lines with `lines:a-b`. */
export const plainText: Extractor = { mediaTypes: ['text/plain'], ...anySize(readPlainText) };

/** Reads a document as plain text, whatever it is. */
export async function readPlainText(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const into = new UnitFlow(reading);
  const passages = new TextPassages(into);
  let read = 0;
  for (const { text, end, isLast } of textWindows(file, budget.limits.windowBytes)) {
    passages.add(text, isLast);
    if (!(await into.pass())) break;
    read = end;
  }
  const isCut = into.full || read < file.size;
  const coverage = [{ of: 'bytes', expected: file.size, read: isCut ? read : file.size }];
  const { units } = into;
  if (isCut) {
    const detail = `text, after line ${passages.line}`;
    return { outcome: 'partial', code: 'limit-reached', detail, units, coverage };
  }
  if (!into.any) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units, coverage };
}
