import { type Brand, brand } from '../brand.ts';
import { postcodeAreas } from './postcode-areas.data.ts';

/** A UK postcode in upper case with one space: `SW1A 1AA`. */
export type Postcode = Brand<string, 'Postcode'>;

// Shapes of the outward half after its area (Royal Mail PAF guide): 1, 10, 1A; the inward half never uses C I K M O V.
const shape = /^([A-Z]{1,2})([0-9]|[0-9][0-9]|[0-9][A-HJKMNPR-Y])([0-9][ABD-HJLNP-UW-Z]{2})$/u;

/** Reads a postcode in any case, with or without its space; the area must be one of the 126. `GIR 0AA` and BFPO's `BF1` are postcodes. */
export function parsePostcode(text: string): Postcode | null {
  if (text.length > 16) return null;
  const joined = text.replace(/\s/gu, '').toUpperCase();
  if (joined === 'GIR0AA') return brand<Postcode>('GIR 0AA');
  const parts = shape.exec(joined);
  if (parts === null) return null;
  const [, area = '', rest = '', inward = ''] = parts;
  return postcodeAreas.has(area) ? brand<Postcode>(`${area}${rest} ${inward}`) : null;
}

/** The outward half: `SW1A`. */
export function postcodeDistrict(postcode: Postcode): string {
  return postcode.slice(0, -4);
}

/** The letters it begins with: `SW`. */
export function postcodeArea(postcode: Postcode): string {
  return postcode.slice(0, /^[A-Z][A-Z]/u.test(postcode) ? 2 : 1);
}
