import type { Finding } from '#core/finding';
import { driverNumberAgrees, parseDriverNumber } from '#core/values/driver-number';
import { parseNameValue } from '#core/values/person-name';
import { evidenceTable } from '../evidence/evidence-table.ts';

/** Finds a driver number likelier where surname or birth date bound to it agree with what it holds, and says where they do not; in place. */
export function weighDriverNumbers(findings: Finding[]): void {
  for (const [index, finding] of findings.entries()) {
    if (finding.type !== 'driving-licence' || finding.reasons.includes(evidenceTable['driver-agrees'].says)) continue;
    const number = parseDriverNumber(finding.value);
    const verdict = number === null ? null : agreement(finding, findings);
    if (verdict === null) continue;
    const { weight, says } = evidenceTable[verdict];
    const odds = Math.log(finding.score / Math.max(1e-4, 1 - finding.score)) + weight;
    const score = Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
    findings[index] = { ...finding, score, reasons: [...finding.reasons, says] };
  }
}

function agreement(licence: Finding, findings: readonly Finding[]): 'driver-agrees' | 'driver-disagrees' | null {
  const number = parseDriverNumber(licence.value);
  const own = findings.filter(({ unit, binding }) => unit === licence.unit && binding.key === licence.binding.key);
  const births = own.filter(({ type }) => type === 'birth-date').map(({ value }) => value);
  const names = own.filter(({ type }) => type === 'person-name').flatMap(({ value }) => parseNameValue(value) ?? []);
  if (number === null || births.length === 0 || names.length === 0) return null;
  return names.some(({ surname }) => births.some((birth) => driverNumberAgrees(number, surname, birth)))
    ? 'driver-agrees'
    : 'driver-disagrees';
}
