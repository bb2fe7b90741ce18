import { expect, test } from 'vitest';
import { parseVatNumber, vatCheckPasses } from './vat-number.ts';

test.each([
  ['GB 980 7806 84', '980780684'],
  ['980780684', '980780684'],
  ['XI 980780684', '980780684'],
  ['GB 100 0000 18', '100000018'],
])('reads %s', (written, normal) => {
  expect(parseVatNumber(written)).toBe(normal);
  expect(vatCheckPasses(normal)).toBe(normal === '980780684');
});

test('numbers since 2010 leave 42', () => {
  const sum = 8 + 4 * 0;
  const check = (97 + 42 - (sum % 97)) % 97;
  expect(vatCheckPasses(`1000000${String(check).padStart(2, '0')}`)).toBe(true);
});

test.each(['', '98078068', 'GB98078068A', 'FR980780684'])('refuses %s', (written) => {
  expect(parseVatNumber(written)).toBeNull();
});
