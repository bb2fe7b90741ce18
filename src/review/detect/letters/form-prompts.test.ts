import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../scan/lines.ts';
import { withoutPrompts, withoutTitles } from './form-prompts.ts';

const form = { class: 'form', probability: 1, reasons: [] } as const;
const letter = { class: 'letter', probability: 1, reasons: [] } as const;
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test.each([
  ['Police called? No', 'No'],
  ['4. OFFENDING', ''],
  ['[ ] Domestic abuse   [x] Housing', '[ ] [x] Housing'],
  ['Type of abuse (circle): physical / sexual / financial', 'Type of abuse (circle):'],
  ['Allergies: Penicillin', 'Allergies: Penicillin'],
  ['Mum has bipolar. Is she coping?', 'Mum has bipolar. Is she coping?'],
])('of "%s" on a form there is left "%s"', (line, left) => {
  expect(words(withoutPrompts(line, linesOf(line), form))).toBe(left);
});

test('a letter keeps its questions', () => {
  const text = 'Are you still in pain after your stroke?';
  expect(withoutPrompts(text, linesOf(text), letter)).toBe(text);
});

test('titles of books on loan say nothing of their reader', () => {
  const text =
    'You have two books on loan which were due on 2 May: Living with Diabetes, A Life in Prison.\n\nYou are diabetic.';
  expect(words(withoutTitles(text))).toBe('You have two books on loan which were due on 2 May: . You are diabetic.');
});

test('places stay where they were', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A?', '[ ] x', '\n', 'HEALTH', ' books on loan: ', 'b', '🙂 ')), (parts) => {
      const text = parts.join('');
      expect(withoutTitles(withoutPrompts(text, linesOf(text), form))).toHaveLength(text.length);
    }),
  );
});
