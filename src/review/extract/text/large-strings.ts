import { DocumentText } from '../document-text.ts';
import type { Extraction, LargeSource } from '../extractor.ts';
import { holdsPlainText } from './plain-kinds.ts';
import { addRawStrings } from './raw-strings.ts';

/** Bytes looked at together, and how far the next look reaches back, so that a run on the border is had whole once. */
const windowBytes = 4 << 20;
const overlapBytes = 4096;

/** A document that is too large for its reader, which can only read what it holds in memory: its runs of text. */
export async function readLargeStrings(source: LargeSource): Promise<Extraction> {
  const strings = await readStrings(source);
  const detail = 'larger than its reader can hold: only its runs of text were read';
  return strings.outcome === 'strings' ? { ...strings, detail } : strings;
}

/** The runs of text of a document, window by window; `too-large` where it has none: formats that compress their text have none. */
export async function readStrings({ file, mediaType, budget, hand }: LargeSource): Promise<Extraction> {
  const coverage = (read: number) => [{ of: 'bytes', expected: file.size, read }];
  const none = { outcome: 'too-large', code: 'too-large', units: [] } as const;
  if (!holdsPlainText(mediaType)) return { ...none, coverage: coverage(0) };
  let at = 0;
  let any = false;
  while (at < file.size && !budget.late()) {
    const into = new DocumentText(budget);
    const start = Math.max(0, at - overlapBytes);
    addRawStrings(file.read(start, at + windowBytes - start), into);
    const place = file.size <= windowBytes ? '' : `bytes:${start}- `;
    const units = into.units.map((unit) => ({ ...unit, locator: `${place}${unit.locator}` }));
    any ||= units.length > 0;
    at = Math.min(file.size, at + windowBytes);
    if (!(await hand(units))) break;
  }
  if (!any) return { ...none, coverage: coverage(at) };
  return { outcome: 'strings', code: 'too-large', units: [], coverage: coverage(at) };
}
