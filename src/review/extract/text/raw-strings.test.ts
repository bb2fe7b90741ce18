import { expect, test } from 'vitest';
import { wordsOf } from '../../../../test/support/office/family.ts';
import { clockAt } from '../../../core/clock.ts';
import { Budget } from '../budget.ts';
import { DocumentText } from '../document-text.ts';
import { defaultLimits } from '../limits.ts';
import { addRawStrings } from './raw-strings.ts';

test('runs of text are found in one and two bytes a letter, at any offset; short ones are chance', () => {
  const into = new DocumentText(new Budget(defaultLimits, clockAt(new Date(0))));
  const noise = Buffer.from([0, 1, 2, 3, 0, 255, 0]);
  addRawStrings(
    Buffer.concat([
      noise,
      Buffer.from('Ren\xe9e Smith', 'latin1'),
      noise,
      Buffer.from('short'),
      noise,
      Buffer.from('Ali Khan', 'utf16le'),
      Buffer.from([0, 0, 0]),
      Buffer.from('Tom Field', 'utf16le'),
      noise,
    ]),
    into,
  );
  const words = wordsOf(into.units);
  for (const name of ['Renée Smith', 'Ali Khan', 'Tom Field']) expect(words).toContain(name);
  expect(words).not.toContain('short');
});
