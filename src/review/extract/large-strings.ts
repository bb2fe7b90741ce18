import { DocumentText } from './document-text.ts';
import type { Extraction, LargeSource } from './extractor.ts';
import { holdsPlainText } from './plain-kinds.ts';
import { addRawStrings } from './raw-strings.ts';

/** Bytes looked at together, and how far the next look reaches back, so that a run on the border is had whole once. */
const windowBytes = 4 << 20;
const overlapBytes = 4096;

/**
 * A document that is too large for its reader, which can only read what it holds in memory: its runs of text, window by window.
 * Formats that compress their text have none.
 */
export async function readLargeStrings({ file, mediaType, budget, hand }: LargeSource): Promise<Extraction> {
  const coverage = (read: number) => [{ of: 'bytes', expected: file.size, read }];
  if (!holdsPlainText(mediaType)) return { outcome: 'too-large', code: 'too-large', units: [], coverage: coverage(0) };
  let at = 0;
  let any = false;
  while (at < file.size && !budget.late()) {
    const into = new DocumentText(budget);
    addRawStrings(file.read(Math.max(0, at - overlapBytes), windowBytes + overlapBytes), into);
    const units = into.units.map((unit) => ({ ...unit, locator: `bytes:${at} ${unit.locator}` }));
    any ||= units.length > 0;
    at = Math.min(file.size, at + windowBytes);
    if (!(await hand(units))) break;
  }
  const detail = 'larger than its reader can hold: only its runs of text were read';
  if (!any) return { outcome: 'too-large', code: 'too-large', units: [], coverage: coverage(0) };
  return { outcome: 'strings', code: 'too-large', detail, units: [], coverage: coverage(at) };
}
