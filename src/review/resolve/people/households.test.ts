import { describe, expect, test } from 'vitest';
import { householdKeys } from './households.ts';

const at = (line: string, postcode = 'W10 5QZ', uprn = '') => ({
  ...{ addressLines: line.split(', '), postcode, uprn },
});

describe('a household', () => {
  const keyOf = householdKeys(
    [
      at('Flat 13, Grace House, Silver Estate', 'W8 3JE', '100097002359'),
      at('7 Acklam Road', 'W10 5QZ', '100097000001'),
    ],
    [at('131 Larkrise Avenue, Croydon', 'CR0 9FF', '100097000217'), at('7 Acklam Road', 'W10 5QZ', '100097000009')],
  );
  test.each([
    ['as the register has it', at('7 Acklam Rd'), 'uprn 100097000001'],
    ['by the UPRN itself', at('elsewhere', 'W10 5QZ', '100097000005'), 'uprn 100097000005'],
    ['as a file has it with its UPRN', at('131 LARKRISE AVENUE CROYDON', 'CR0 9FF'), 'uprn 100097000217'],
    ['with the house shortened and without commas', at('Flat 13 Grace Hse Silver Est', 'W8 3JE'), 'uprn 100097002359'],
    ['of another flat apart', at('Flat 14, Grace House, Silver Estate', 'W8 3JE'), null],
    ['of another postcode apart', at('7 Acklam Road', 'W10 5QA'), null],
    ['of no number apart', at('Grace House', 'W8 3JE'), null],
    ['of no address at all', at('', ''), ''],
  ])('is found %s', (_, address, key) => {
    if (key === null) expect(keyOf(address)).not.toMatch(/^uprn/u);
    else expect(keyOf(address)).toBe(key);
  });

  test('is nobody’s where a postcode has two flats of one number', () => {
    const two = householdKeys([
      at('Flat 13, Grace House', 'W8 3JE', '100097002359'),
      at('Flat 13, Holly House', 'W8 3JE', '100097002360'),
    ]);
    expect(two(at('Flat 13 Grce Hse', 'W8 3JE'))).not.toMatch(/^uprn/u);
    expect(two(at('Flat 13 Grace Hse', 'W8 3JE'))).toBe('uprn 100097002359');
    expect(two(at('Flat 13, Holly House', 'W8 3JE'))).toBe('uprn 100097002360');
  });
});
