import type { Finding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';

/** Types whose span is an identifier's own: two of them cannot stand in the same place. */
const exclusive: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'birth-date',
  'email',
  'phone',
  'uprn',
  'nino',
  'nhs-number',
  'passport',
  'driving-licence',
  'utr',
  'upn',
  'uln',
  'vehicle-registration',
  'local-reference',
  'bank-account',
  'iban',
  'payment-card',
  'ip-address',
  'mac-address',
]);

function byPlace(one: Finding, other: Finding): number {
  return (
    one.unit - other.unit ||
    (one.span.row ?? -1) - (other.span.row ?? -1) ||
    (one.span.column ?? -1) - (other.span.column ?? -1) ||
    one.span.start - other.span.start ||
    one.span.end - other.span.end ||
    (one.type < other.type ? -1 : one.type > other.type ? 1 : 0) ||
    other.score - one.score
  );
}

function sameCell(one: Finding, other: Finding): boolean {
  return one.unit === other.unit && one.span.row === other.span.row && one.span.column === other.span.column;
}

// Of two identifiers in one place the likelier stays, then the longer.
function beats(one: Finding, other: Finding): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.span.end - one.span.start >= other.span.end - other.span.start;
}

// One address or reference of two people: the same span under two bindings.
function samePlace(one: Finding, other: Finding): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end;
}

function clashes(one: Finding, other: Finding): boolean {
  if (one.span.end <= other.span.start || other.span.end <= one.span.start) return false;
  if (one.type === other.type)
    return one.binding.key === other.binding.key || (exclusive.has(one.type) && !samePlace(one, other));
  return exclusive.has(one.type) && exclusive.has(other.type);
}

/** Findings in order of place, without those that claim the place of a likelier one: a phone number is not also an account number. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byPlace)) {
    let beaten = false;
    // Only the last few kept can reach into this place, since spans are in order.
    for (let index = kept.length - 1; index >= Math.max(0, kept.length - 12); index -= 1) {
      const other = kept[index];
      // Those of other cells stand before those of its own.
      if (other === undefined || !sameCell(finding, other)) break;
      if (!clashes(finding, other)) continue;
      if (beats(other, finding)) beaten = true;
      else kept.splice(index, 1);
      break;
    }
    if (!beaten) kept.push(finding);
  }
  return kept;
}
