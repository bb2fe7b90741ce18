import { type Brand, brand } from '../brand.ts';

/** A Unique Property Reference Number: 1 to 12 digits without leading zeros. It has no check digit: only its label tells it. */
export type Uprn = Brand<string, 'Uprn'>;

/** Reads a UPRN of 6 to 12 digits; leading zeros (GeoPlace pads to 12) are dropped. */
export function parseUprn(text: string): Uprn | null {
  if (text.length > 24) return null;
  const match = /^([0-9]{6,12})(?:\.0)?$/u.exec(text.trim());
  const digits = (match?.[1] ?? '').replace(/^0+/u, '');
  return digits.length >= 5 ? brand<Uprn>(digits) : null;
}
