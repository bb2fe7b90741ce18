import { type Brand, brand } from '../brand.ts';
import { postcodeAreas } from './postcode-areas.data.ts';

/** A UK postcode in upper case with one space: `SW1A 1AA`. */
export type Postcode = Brand<string, 'Postcode'>;

// Shapes of the outward half after its area (Royal Mail PAF guide): 1, 10, 1A; the inward half never uses C I K M O V.
const shape = /^([A-Z]{1,2})([0-9]|[0-9][0-9]|[0-9][A-HJKMNPR-Y])([0-9][ABD-HJLNP-UW-Z]{2})$/u;

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isInward(code: number): boolean {
  return isUpper(code) && code !== 67 && code !== 73 && code !== 75 && code !== 77 && code !== 79 && code !== 86;
}

// The area of a postcode in its normal form with a district of digits alone, told without patterns since nearly all are; null for every other form.
function usualForm(text: string): string | null {
  const at = text.length - 4;
  if (at < 2 || at > 4 || text.charCodeAt(at) !== 32 || !isDigit(text.charCodeAt(at + 1))) return null;
  if (!isInward(text.charCodeAt(at + 2)) || !isInward(text.charCodeAt(at + 3)) || !isUpper(text.charCodeAt(0)))
    return null;
  const letters = isUpper(text.charCodeAt(1)) ? 2 : 1;
  const digits = at - letters;
  if (digits < 1 || digits > 2 || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(letters))) return null;
  return text.slice(0, letters);
}

/** Reads a postcode in any case, with or without its space; the area must be one of the 126. `GIR 0AA` and BFPO's `BF1` are postcodes. */
export function parsePostcode(text: string): Postcode | null {
  if (text.length > 16) return null;
  const usual = usualForm(text);
  if (usual !== null) return postcodeAreas.has(usual) ? brand<Postcode>(text) : null;
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
