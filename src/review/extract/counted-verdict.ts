import { shortCounts, writtenShortfall } from '#core/ledger';
import type { Extraction, Verdict } from './extractor.ts';

/**
 * How reading ended, held against what was counted: where less was read than the document said it holds, it was not read in
 * full, whatever its reader says; and what was read in part says how much is missing.
 */
export function countedVerdict({ outcome, code, detail, coverage }: Omit<Extraction, 'units'>): Verdict {
  const isShort = shortCounts(coverage).length > 0;
  if (outcome === 'read' && isShort) {
    return { outcome: 'partial', code: 'member-damaged', detail: writtenShortfall(coverage) };
  }
  if (outcome !== 'partial') return detail === undefined ? { outcome, code } : { outcome, code, detail };
  // A reader that counted by itself has said it already, in other words.
  const hasSaid = detail !== undefined && /\d/u.test(detail);
  if (isShort && !hasSaid) return { outcome, code, detail: joined(detail, writtenShortfall(coverage)) };
  return { outcome, code, detail: hasSaid ? detail : joined(detail, 'how much cannot be counted') };
}

function joined(detail: string | undefined, counts: string): string {
  return detail === undefined || detail === '' ? counts : `${detail}: ${counts}`;
}
