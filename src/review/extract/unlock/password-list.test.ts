import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { parsePasswordList } from './password-list.ts';

test.each([
  ['one\ntwo\n', ['one', 'two']],
  ['\uFEFFone\r\n\r\n   \r\ntwo\r\none', ['one', 'two']],
  [' blanks belong to it \rlast', [' blanks belong to it ', 'last']],
  ['Müller-ß€1', ['Müller-ß€1']],
])('a list (%#)', (text, passwords) => {
  expect(parsePasswordList(text)).toEqual(passwords);
});

function faultOf(text: string): Fault | null {
  try {
    parsePasswordList(text);
    return null;
  } catch (error) {
    return error instanceof Fault ? error : null;
  }
}

test.each([
  ['', 'is empty'],
  ['\n \n', 'is empty'],
  ['good\nbad\0\n', 'Line 2 of'],
  [`${'x'.repeat(1025)}`, 'Line 1 of'],
  [Array.from({ length: 10_001 }, (_, index) => `p${index}`).join('\n'), 'more than 10000'],
])('what is no list says so in a sentence (%#)', (text, words) => {
  const fault = faultOf(text);
  expect(fault?.code).toBe('PASSWORDS-UNUSABLE');
  expect(fault?.message).toContain(words);
});

test('no fault quotes the list', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 8 }), (secret) => {
      const message = faultOf(`${secret}\n\0`)?.message ?? '';
      expect(secret.trim().length > 7 && message.includes(secret)).toBe(false);
    }),
  );
});
