import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePostcode, postcodeArea, postcodeDistrict } from './postcode.ts';
import { postcodeAreas } from './postcode-areas.data.ts';

const inward = fc
  .tuple(fc.nat(9), fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ'), fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ'))
  .map((parts) => parts.join(''));
const outwardRest = fc.oneof(
  fc.nat(99).map(String),
  fc.tuple(fc.nat(9), fc.constantFrom(...'ABCDEFGHJKMNPRSTUVWXY')).map((parts) => parts.join('')),
);
const postcodes = fc
  .tuple(fc.constantFrom(...postcodeAreas), outwardRest, inward)
  .map(([area, rest, end]) => `${area}${rest} ${end}`);

test.each([
  ['SW1A 1AA', 'SW1A 1AA', 'SW1A', 'SW'],
  ['sw1a1aa', 'SW1A 1AA', 'SW1A', 'SW'],
  ['W8  7NX', 'W8 7NX', 'W8', 'W'],
  ['EC1A 1BB', 'EC1A 1BB', 'EC1A', 'EC'],
  ['M1 1AE', 'M1 1AE', 'M1', 'M'],
  ['CR2 6XH', 'CR2 6XH', 'CR2', 'CR'],
  ['DN55 1PT', 'DN55 1PT', 'DN55', 'DN'],
  ['W1P 1HQ', 'W1P 1HQ', 'W1P', 'W'],
  ['GIR 0AA', 'GIR 0AA', 'GIR', 'GI'],
  ['BF1 3AA', 'BF1 3AA', 'BF1', 'BF'],
])('reads %s', (written, normal, district, area) => {
  const postcode = parsePostcode(written);
  expect(postcode).toBe(normal);
  expect(postcode === null ? '' : postcodeDistrict(postcode)).toBe(district);
  expect(postcode === null ? '' : postcodeArea(postcode)).toBe(area);
});

test.each(['QX1 1AA', 'W8 7CX', 'SW1A', '1AA', 'SW1A 1A', 'ZZ1 1ZZ', 'AB123 1AA', ''])('refuses %s', (written) => {
  expect(parsePostcode(written)).toBeNull();
});

test('every area is one or two capitals, and there are 126', () => {
  expect(postcodeAreas.size).toBe(126);
  for (const area of postcodeAreas) expect(area).toMatch(/^[A-Z]{1,2}$/u);
});

test('reads any postcode without its space, in lower case, as itself', () => {
  fc.assert(
    fc.property(postcodes, (postcode) => {
      expect(parsePostcode(postcode.replace(' ', '').toLowerCase())).toBe(postcode);
      expect(parsePostcode(postcode)).toBe(postcode);
    }),
  );
});
