import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPasswords, saidPasswords } from './said-passwords.ts';

const inText = (text: string): readonly string[] =>
  saidPasswords([{ kind: 'text', locator: 'part:body', text, flags: [] }]).map(({ value }) => value);

test.each([
  ['Password: Brewer-1987', ['Brewer-1987']],
  ['The password is Summer2024!', ['Summer2024!']],
  ['The password for the file is Brewer-1987.', ['Brewer-1987']],
  ['the password to open it is: tulips', ['tulips']],
  ['Please use the password Tulip99 to open the attachment.', ['Tulip99']],
  ['Password:\nTulip99\n\nKind regards', ['Tulip99']],
  ['Passcode = 4471', ['4471']],
  ['PW - Tulip99', ['Tulip99']],
  ['the pass phrase is “correct horse battery”', ['correct horse battery']],
  ['Password: Tulip99; the other password is Rowan15.', ['Tulip99', 'Rowan15']],
  ['The password is required to open it.', []],
  ['Your password will be sent separately.', []],
  ['Reset your password at https://example.org/r1', []],
  ['Passwords must never be shared by e-mail.', []],
  ['Nothing of the kind', []],
])('%s', (text, values) => {
  expect(inText(text)).toEqual(values);
});

test('cells beside a label, and columns under one', () => {
  const table = (rows: string[][], headerRows: number) =>
    saidPasswords([{ kind: 'table', locator: 'sheet:A', rows, headerRows, flags: [] }]);
  expect(
    table(
      [
        ['File', 'Password'],
        ['rents.xlsx', 'Tulip99'],
        ['notes.zip', ''],
      ],
      1,
    ),
  ).toEqual([{ place: 'sheet:A', value: 'Tulip99' }]);
  expect(
    table(
      [
        ['Zip password', 'tulips'],
        ['Contact', 'Carol'],
      ],
      0,
    ),
  ).toEqual([{ place: 'sheet:A', value: 'tulips' }]);
});

test('whatever the words, there is an end to it, and the values stand there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('password', ': ', ' is ', 'pw', '"', '\n')), { maxLength: 200 }),
      (parts) => {
        const text = parts.join('');
        const values = inText(text);
        expect(values.length).toBeLessThanOrEqual(mostPasswords);
        for (const value of values) expect(text).toContain(value);
      },
    ),
  );
  expect(inText('password '.repeat(20_000)).length).toBeLessThanOrEqual(mostPasswords);
  expect(inText(`password: ${'x'.repeat(100_000)}`)).toEqual(['x'.repeat(64)]);
});
