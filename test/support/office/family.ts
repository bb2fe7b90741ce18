import { clockAt } from '../../../src/core/clock.ts';
import type { DocumentFamily, ExtractedDocument, Table, Unit } from '../../../src/core/document.ts';
import { defaultLimits, type ExtractLimits, extractFamily } from '../../../src/review/extract/extract-family.ts';
import { KnownPasswords } from '../../../src/review/extract/unlock/passwords.ts';

/** Extracts with a clock that stands still. */
export function family(
  bytes: Uint8Array,
  limits: Partial<ExtractLimits> = {},
  passwords: readonly string[] = [],
): Promise<DocumentFamily> {
  return extractFamily(bytes, {
    limits: { ...defaultLimits, ...limits },
    clock: clockAt(new Date('2026-05-01T09:00:00Z')),
    passwords: new KnownPasswords(passwords),
  });
}

/** The outermost document of what `family` gives. */
export async function document(bytes: Uint8Array, limits: Partial<ExtractLimits> = {}): Promise<ExtractedDocument> {
  const [first] = (await family(bytes, limits)).documents;
  if (first === undefined) throw new Error('a family without a document');
  return first;
}

/** Every word of some units, passages and cells alike, in order. */
export function wordsOf(units: readonly Unit[]): string {
  return units
    .map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.map((row) => row.join(' | ')).join('\n')))
    .join('\n');
}

/** The tables among some units. */
export function tablesOf(units: readonly Unit[]): Table[] {
  return units.filter((unit) => unit.kind === 'table');
}
