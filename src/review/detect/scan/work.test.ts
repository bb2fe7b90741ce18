import { afterEach, expect, test, vi } from 'vitest';
import { scan } from './scan.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Characters that a scan looks at or copies: counted through the engine's own functions, and so the same on every machine, where a clock is not. */
function lookedAt(text: string): number {
  let count = 0;
  const { charCodeAt, slice } = String.prototype;
  vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
    count += 1;
    return Reflect.apply(charCodeAt, this, [at]);
  });
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
    const made: string = Reflect.apply(slice, this, [from, to]);
    count += made.length;
    return made;
  });
  scan(text);
  vi.restoreAllMocks();
  return count;
}

// Each is a line without end that some scanner would look through from every place in it.
const hostile: readonly string[] = [
  'a',
  'A',
  '1',
  'é',
  'Ab ',
  'AB',
  'Amina ',
  'van ',
  'A van ',
  'Mr. ',
  'A. ',
  'a-',
  'a/1-',
  "O'",
  '1a',
  '1 ',
  '12 ',
  '1-',
  '12/',
  '1.',
  '1:',
  '123)',
  '0',
  '00 ',
  '020 7946 ',
  'AB 12 34 56 ',
  'AB 12 ',
  'AB-',
  'GB82 ',
  'GB82WEST',
  'W1 ',
  'W10 5A',
  'GIR ',
  'AB12 ',
  '3 March ',
  '3rd of ',
  '3-Feb-',
  '@',
  'a@',
  'a@b',
  'a.b@c.',
  '+',
  '(',
  '+(',
  '+1 ',
  '(0)',
  '+44(0)',
  `A${' '.repeat(50)}`,
  `1${'1'.repeat(40)} `,
  `a${'.'.repeat(70)}@`,
  '\u00a0',
  '\ud800',
];

test.each(hostile)('the work on %j without end grows as its length does, and no faster', (piece) => {
  const [once, twice] = [4000, 8000].map((size) => lookedAt(piece.repeat(Math.ceil(size / piece.length))));
  expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.1);
  // At most some fifty looks for each character: groups of digits are read from each of their beginnings.
  expect((once ?? 0) / 4000).toBeLessThan(60);
});
