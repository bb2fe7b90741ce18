import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type JsonValue } from './canonical-json.ts';

const cases: readonly (readonly [JsonValue, string])[] = [
  [null, 'null'],
  [true, 'true'],
  ['', '""'],
  [-0, '0'],
  [1e21, '1e+21'],
  [1.5e-7, '1.5e-7'],
  [333333333.3333333, '333333333.3333333'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [{ b: 1, a: 2, A: 3, 10: 4, 9: 5 }, '{"10":4,"9":5,"A":3,"a":2,"b":1}'],
  // RFC 8785, section 3.2.3: the sorting of property names by UTF-16 code units.
  [
    {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '\u{1f600}': 'Emoji',
      '\u0080': 'Control',
      ö: 'Latin',
    },
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin","€":"Euro Sign","\u{1f600}":"Emoji","\ufb33":"Hebrew"}',
  ],
  ['"\\/\b\f\n\r\t\u0000\u001f\u007f', '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f"'],
  ['é is not e\u0301', '"é is not e\u0301"'],
  [[1, [], {}, 'x'], '[1,[],{},"x"]'],
];

describe('canonical JSON', () => {
  test.each(cases)('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }]])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow('canonical JSON has no text');
  });

  const values = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  test('says the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalJson(value);
        const parsed: JsonValue = JSON.parse(text);
        expect(canonicalJson(parsed)).toBe(text);
        expect(JSON.parse(JSON.stringify(value))).toEqual(parsed);
        expect(canonicalJson(backwards(value))).toBe(text);
      }),
    );
  });
});

function backwards(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(backwards);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, backwards(member)]),
  );
}
