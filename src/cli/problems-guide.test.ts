import { expect, test } from 'vitest';
import { type ProblemEntry, problemCatalogue } from '#core/problem';
import { problemsGuide } from './problems-guide.ts';

test('the guide to problems is what the catalogue says (vitest -u writes it anew)', async () => {
  await expect(problemsGuide()).toMatchFileSnapshot('../../docs/guide/problems.md');
});

const entries: readonly (readonly [string, ProblemEntry])[] = Object.entries(problemCatalogue);

test.each(entries)('%s says what, what it means, and what to do, in sentences', (_, { says, means, remedy }) => {
  expect(says).toMatch(/^[a-z].*[^.]$/u);
  expect(means).toMatch(/^[A-Z].*\.$/u);
  expect(remedy).toMatch(/^[A-Z].*\.$/u);
});

test('whatever somebody can do something about says more than that there is nothing to do', () => {
  for (const [code, { who, remedy }] of entries) {
    if (who !== 'nobody') expect(`${code}: ${remedy}`).not.toContain('Nothing to do');
  }
});
