import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, wordsOf } from '../../../../test/support/office/family.ts';
import { longestPassage, splitLongText } from '../document-text.ts';

test('a letter is one passage with its lines', async () => {
  const { units } = await document(Buffer.from('Dear Jane\r\n\r\nThe rent is due.\r\n'));
  expect(units).toEqual([{ kind: 'text', locator: 'lines:1-3', text: 'Dear Jane\n\nThe rent is due.\n', flags: [] }]);
});

test('a long text is cut between lines, and the lines of its passages follow on', async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `line ${index} of a long log about nobody at all`);
  const { units } = await document(Buffer.from(lines.join('\n')));
  let next = 1;
  for (const unit of units) {
    const [, from, to] = /^lines:(\d+)-(\d+)$/u.exec(unit.locator) ?? [];
    expect(Number(from)).toBe(next);
    expect(wordsOf([unit]).replace(/\n$/u, '')).toBe(lines.slice(Number(from) - 1, Number(to)).join('\n'));
    next = Number(to) + 1;
  }
  expect(next).toBe(5001);
});

test('cutting a text loses nothing but blanks, and cuts no word that has an end', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,30}$/u), { maxLength: 200 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 80, max: 400 }), (words, most) => {
      const pieces = splitLongText(words, most);
      expect(pieces.join('')).toBe(words);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
      expect(pieces.flatMap((piece) => piece.split(' ').filter((word) => word !== ''))).toEqual(
        words.split(' ').filter((word) => word !== ''),
      );
    }),
  );
  expect(splitLongText('x'.repeat(longestPassage * 2 + 1))).toHaveLength(3);
});

test('text beyond the limit is said to be missing', async () => {
  const read = await document(Buffer.from('words and more words\n'.repeat(5000)), { documentText: 30_000 });
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
  expect(wordsOf(read.units).length).toBeLessThanOrEqual(30_100);
});

test('blanks alone are empty', async () => {
  expect(await document(Buffer.from('  \n\n '))).toMatchObject({ outcome: 'empty' });
});
