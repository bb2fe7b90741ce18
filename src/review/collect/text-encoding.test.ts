import { expect, test } from 'vitest';
import { decodeText, looksLikeText, textEncodingOf } from './text-encoding.ts';

const words = 'Zoë O’Brien owes £120 – “today”';

test.each([
  ['UTF-8', Buffer.from(words), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
  ['UTF-16LE with a mark', Buffer.from(`\uFEFF${words}`, 'utf16le'), 'utf-16le'],
  ['UTF-16LE without one', Buffer.from(words, 'utf16le'), 'utf-16le'],
  ['UTF-16BE without one', Buffer.from(words, 'utf16le').swap16(), 'utf-16be'],
  ['windows-1252', Buffer.from('Zo\xeb O\x92Brien owes \xa3120 \x96 \x93today\x94', 'latin1'), 'windows-1252'],
])('%s is told apart and read', (_, bytes, encoding) => {
  expect(textEncodingOf(bytes)).toBe(encoding);
  expect(decodeText(bytes).replace('\uFEFF', '')).toBe(words);
});

test('a text that mixes encodings is read line by line', () => {
  const mixed = Buffer.concat([Buffer.from('Zoë\n'), Buffer.from('Ren\xe9e\n', 'latin1'), Buffer.from('Łódź\n')]);
  expect(decodeText(mixed)).toBe('Zoë\nRenée\nŁódź\n');
});

test('text and other bytes are told apart', () => {
  expect(looksLikeText(Buffer.from('one\r\n\ttwo\f'))).toBe(true);
  expect(looksLikeText(Buffer.from('one\0two'))).toBe(false);
  expect(looksLikeText(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]))).toBe(false);
});
