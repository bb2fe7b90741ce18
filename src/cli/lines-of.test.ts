import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

async function linesIn(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  async function* input() {
    yield* chunks;
  }
  return await Array.fromAsync(linesOf(input()));
}

test.each([
  ['', []],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\r\ntwo\n\nthree', ['one', 'two', '', 'three']],
  ['{"text":"a\u2028b\u2029c\u0085d\re"}\n', ['{"text":"a\u2028b\u2029c\u0085d\re"}']],
  ['\uFEFFone\n', ['one']],
])('%j holds the lines %j', async (text, lines) => {
  expect(await linesIn([Buffer.from(text)])).toEqual(lines);
});

test('however the input is cut into chunks, the lines are the same', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u2028', '\r', ' '), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.array(fc.nat(20)), async (lines, cuts) => {
      const whole = Buffer.from(`${lines.join('\n')}\n`);
      const at = [...new Set([0, ...cuts, whole.length])].filter((cut) => cut <= whole.length).sort((a, b) => a - b);
      const chunks = at.slice(1).map((end, index) => whole.subarray(at[index] ?? 0, end));
      expect(await linesIn(chunks)).toEqual(lines.map((each) => (each.endsWith('\r') ? each.slice(0, -1) : each)));
    }),
  );
});
