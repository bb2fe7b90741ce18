import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import { evidenceTable } from './evidence-table.ts';

/** A finding of so many words is judged by how sure its words are on the whole, a shorter one by its least sure word. */
const manyWords = 8;
/** What a finding keeps of its score where nothing at all is sure of its words. */
const floor = 0.6;

/** Check digits that pass say more than a recogniser that knows no such words. */
const leastChecked = 85;

/** A finding in words that were read by machine from a picture: less likely as the reading is less sure, and it says so. */
export function asMachineRead(finding: Finding, unit: Unit): Finding {
  const read = unit.flags.includes('ocr') ? surenessOf(finding, unit) : null;
  if (read === null) return finding;
  const percent = finding.reasons.includes(evidenceTable['travel-zone'].says) ? Math.max(read, leastChecked) : read;
  const score = Math.round(finding.score * (floor + ((1 - floor) * percent) / 100) * 10_000) / 10_000;
  const check = percent < 70 ? ': check it on the picture' : '';
  return {
    ...finding,
    score,
    reasons: [...finding.reasons, `read by machine from a picture, ${percent} % sure${check}`],
  };
}

function surenessOf({ span }: Finding, unit: Unit): number | null {
  if (unit.kind === 'table') return unit.confidence?.[span.row ?? 0]?.[span.column ?? 0] ?? null;
  const percents = (unit.confidence ?? []).flatMap(([start, end, percent]) =>
    start < span.end && end > span.start ? [percent] : [],
  );
  if (percents.length === 0) return null;
  if (percents.length < manyWords) return Math.min(...percents);
  return Math.round(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}
