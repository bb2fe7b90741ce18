import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import type { Unit } from '#core/document';
import { Budget } from '../budget.ts';
import { inMemory } from '../bytes/byte-source.ts';
import { textWindows } from '../bytes/text-windows.ts';
import { DocumentText } from '../document-text.ts';
import { defaultLimits } from '../limits.ts';
import { TextPassages } from './text-passages.ts';

function passagesOf(bytes: Uint8Array, windowBytes: number): readonly Unit[] {
  const into = new DocumentText(new Budget(defaultLimits, systemClock));
  const passages = new TextPassages(into);
  for (const { text, isLast } of textWindows(inMemory(bytes), windowBytes)) passages.add(text, isLast);
  return into.units;
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }).map((words) => words.replaceAll(/[\r\n]/gu, ' ')),
  fc.constantFrom('', '', 'Zoë Smith, 3 High St', 'x'.repeat(5000), 'word '.repeat(5000)),
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));

test.each(['utf8', 'utf16le'] as const)('passages are the same whatever the window (%s)', (encoding) => {
  fc.assert(
    fc.property(text, fc.integer({ min: 64, max: 60_000 }), (words, windowBytes) => {
      const bytes = Buffer.from(`\uFEFF${words}`, encoding);
      expect(passagesOf(bytes, windowBytes)).toEqual(passagesOf(bytes, 1 << 24));
    }),
    { numRuns: 60 },
  );
});

test('windows of lines in mixed encodings are decoded line by line', () => {
  const lines = Array.from({ length: 300 }, (_, index) =>
    Buffer.from(`line ${index} Zoë £5\n`, index % 3 === 0 ? 'latin1' : 'utf8'),
  );
  const whole = passagesOf(Buffer.concat(lines), 1 << 24);
  for (const windowBytes of [30, 64, 1000]) expect(passagesOf(Buffer.concat(lines), windowBytes)).toEqual(whole);
  expect(
    whole
      .map((unit) => (unit.kind === 'text' ? unit.text : ''))
      .join('')
      .match(/Zoë £5/gu),
  ).toHaveLength(300);
});
