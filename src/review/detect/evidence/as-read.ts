import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import { evidenceTable } from './evidence-table.ts';

const mended: ReadonlySet<string> = new Set([
  evidenceTable.repaired.says,
  evidenceTable['zeros-restored'].says,
  evidenceTable['spelt-out'].says,
]);

/** The finding with the words that it was read from, where its value was mended or filled out: whoever checks it sees both. */
export function withWords(finding: Finding, units: readonly Unit[]): Finding {
  if (!finding.reasons.some((reason) => mended.has(reason))) return finding;
  const { row, column, start, end } = finding.span;
  const unit = units[finding.unit];
  const text = unit?.kind === 'text' ? unit.text : unit?.rows[row ?? -1]?.[column ?? -1];
  const asRead = text?.slice(start, end).trim() ?? '';
  return asRead === '' || asRead === finding.value ? finding : { ...finding, asRead };
}
