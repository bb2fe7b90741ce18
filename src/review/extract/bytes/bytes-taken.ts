import type { ReadCount, Unit } from '#core/document';

/**
 * The bytes of a text whose format does not say how much it holds: all of them, or, where reading ended early, at least as
 * many as there are characters in what was taken, and never all.
 */
export function bytesTaken(bytes: Uint8Array, units: readonly Unit[], isWhole: boolean): ReadCount {
  const expected = bytes.length;
  if (isWhole) return { of: 'bytes', expected, read: expected };
  let characters = 0;
  for (const unit of units) {
    if (unit.kind === 'text') characters += unit.text.length;
    else for (const row of unit.rows) for (const cell of row) characters += cell.length;
  }
  return { of: 'bytes', expected, read: Math.max(0, Math.min(characters, expected - 1)) };
}
