import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextCodes } from './text-codes.ts';

function textOf(codes: TextCodes, code: number): string {
  const characters = new Uint16Array(codes.lengthOf(code));
  const length = codes.charactersOf(code, characters);
  return String.fromCharCode(...characters.subarray(0, length));
}

test('the same text has the same code, other texts have others, and every text is given back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', '\0', '\ud800'))),
      (texts) => {
        const codes = new TextCodes();
        const own = texts.map((text) => codes.codeOf(text));
        expect(codes.count).toBe(new Set(texts).size);
        for (const [at, text] of texts.entries()) {
          expect(codes.codeOf(text)).toBe(own[at]);
          expect(textOf(codes, own[at] ?? -1)).toBe(text);
        }
      },
    ),
  );
});

test('codes are from 0 in the order of meeting, and stay when there are many', () => {
  const codes = new TextCodes();
  const texts = Array.from({ length: 200_000 }, (_, at) => `text ${at}`);
  expect(texts.every((text, at) => codes.codeOf(text) === at)).toBe(true);
  expect(texts.every((text, at) => codes.codeOf(text) === at)).toBe(true);
  expect(textOf(codes, 123_456)).toBe('text 123456');
});
