import type { Finding } from '#core/finding';
import type { ContentHash, FindingId } from '#core/ids';
import { deriveId } from '#core/ids';

/** The identity of a finding: its content, unit, span, type and binding (a joint tenancy's one address is two people's). The same words found again have the same id, whatever their score. */
export function findingId(content: ContentHash, finding: Finding): FindingId {
  const { row, column, start, end } = finding.span;
  const place = [finding.unit, row ?? '', column ?? '', start, end].join(':');
  return deriveId('F', content, place, finding.type, finding.binding.key);
}
