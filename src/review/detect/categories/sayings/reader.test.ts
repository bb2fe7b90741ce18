import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../phrases.ts';
import { shippedSayings } from './model.ts';
import { SayingReader } from './reader.ts';

const reader = new SayingReader(shippedSayings());

function read(text: string, signs: readonly string[] = []): ReturnType<SayingReader['read']> {
  return reader.read(text, wordsIn(text), signs);
}

function likelihoodOf(type: (typeof reader.types)[number], text: string, signs: readonly string[] = []): number {
  return read(text, signs).likelihoods[reader.types.indexOf(type)] ?? 0;
}

test.each([
  ['domestic-abuse', 'He put his hands around her throat and she ran next door.', /hands|throat/u],
  ['religion', 'She fasts and prays at the mosque.', /fasts|prays|mosque/u],
  ['debt', 'Nothing to report, but he is four months behind with the rent.', /behind/u],
] as const)('what tells of %s stands in the run of words that is quoted', (type, text, words) => {
  const telling = read(text).telling(type);
  expect(telling?.words).toMatch(words);
  expect(text.slice(telling?.start, telling?.end)).toMatch(words);
});

test('a run of telling words does not reach over a stop', () => {
  const telling = read('Keys returned. She has asthma; the lift is broken.').telling('health');
  expect(telling?.words).toContain('asthma');
  expect(telling?.words).not.toMatch(/Keys|lift/u);
});

test('words for a person, and against a statement, weigh', () => {
  expect(likelihoodOf('health', 'She has had a stroke.')).toBeGreaterThan(
    likelihoodOf('health', 'The stroke team has a new leaflet.'),
  );
  expect(likelihoodOf('debt', 'He is in debt.', ['v:debt'])).toBeGreaterThan(
    likelihoodOf('debt', 'He is in debt.', ['x:debt']),
  );
});

test('any text is read alike twice, with likelihoods from 0 to 1 and runs inside it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.constantFrom(...reader.types), (text, type) => {
      const first = read(text);
      const telling = first.telling(type);
      const likelihoods = [...first.likelihoods];
      expect([...read(text).likelihoods]).toEqual(likelihoods);
      expect(likelihoods.every((each) => each >= 0 && each <= 1)).toBe(true);
      if (telling === null) return;
      expect(telling.start).toBeGreaterThanOrEqual(0);
      expect(telling.end).toBeLessThanOrEqual(text.length);
      expect(telling.end).toBeGreaterThan(telling.start);
    }),
  );
});

test('a text of a thousand words is read as far as its first eighty', () => {
  const start = 'He drinks. '.repeat(40);
  expect([...read(`${start}${'He was arrested for assault. '.repeat(200)}`).likelihoods]).toEqual([
    ...read(`${start}Nothing.`).likelihoods,
  ]);
});
