import { expect, test } from 'vitest';
import { calibrationInWords } from './waterfall-words.ts';

test.each([
  [0, 0, ['not calibrated', 'none stood', 'review-queue --sample 100 draws them']],
  [0, 37, ['not calibrated', '37 stood', 'review-queue --sample 63 draws the rest']],
  [0, 99, ['not calibrated', '99 stood', 'review-queue --sample 1 draws the rest']],
  [181, 181, ['are calibrated by 181 answers of people', 'drawn by chance']],
])('with %i answers behind them and %i drawn, probabilities are said to be so', (decisions, drawn, words) => {
  const said = calibrationInWords({ decisions, drawn });
  for (const each of words) expect(said).toContain(each);
});
