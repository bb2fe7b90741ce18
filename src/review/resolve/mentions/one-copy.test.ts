import { expect, test } from 'vitest';
import { keysOfFields } from '../comparison/keys.ts';
import { noFields } from './mentions.ts';
import { oneCopy } from './one-copy.ts';

test('what it gives back is equal to what it is given', () => {
  const copies = oneCopy();
  const fields = { ...noFields, forenames: 'Ada Mary', surname: 'Moor', birthDate: '1980-02-03', postcode: 'W10 5AB' };
  const keys = keysOfFields(fields);
  for (const _ of ['first', 'again']) {
    expect(copies.fields(fields)).toEqual(fields);
    expect(copies.keys(keys)).toEqual(keys);
    expect(copies.types(['nino', 'phone'])).toEqual(['nino', 'phone']);
    expect(copies.text('\ud800 x')).toBe('\ud800 x');
  }
});

test('lists that are equal are one list', () => {
  const copies = oneCopy();
  expect(copies.types(['nino', 'phone'])).toBe(copies.types(['nino', 'phone']));
  expect(copies.types(['nino'])).not.toBe(copies.types(['nino', 'phone']));
});
