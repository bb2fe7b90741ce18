import { expect, test } from 'vitest';
import { generationAfter, parseGeneration, splitGeneration } from './generation.ts';

test.each([
  ['Jnr', 'Jnr'],
  ['sr.', 'Snr'],
  ['the Elder', 'Snr'],
  ['III', 'III'],
  ['deceased', null],
  ['', null],
])('%s in brackets is %s', (text, generation) => {
  expect(parseGeneration(text)).toBe(generation);
});

test.each([
  ['Khan Jnr', 'Khan', 'Jnr'],
  ['Khan Iv', 'Khan Iv', null],
  ['Jnr', 'Jnr', null],
  ['Khan Senior', 'Khan Senior', null],
  ['Khan SENIOR', 'Khan', 'Snr'],
  ['John Khan the Elder', 'John Khan', 'Snr'],
])('%s is %s, %s', (text, words, generation) => {
  const split = splitGeneration(text.split(' '));
  expect([split.words.join(' '), split.generation]).toEqual([words, generation]);
});

test.each([
  ['John Khan Jnr called', 'Jnr'],
  ['John Khan (Snr) called', 'Snr'],
  ['John Khan, Jr., called', 'Jnr'],
  ['John Khan Senior.', 'Snr'],
  ['John Khan Senior', 'Snr'],
  ['John Khan (junior) called', 'Jnr'],
  ['John Khan the younger called', 'Jnr'],
  ['John Khan the younger son', null],
  ['John Khan Senior Officer', null],
  ['John Khan, senior officer', null],
  ['John Khan called', null],
  ['John Khan', null],
])('%s: %s', (text, generation) => {
  expect(generationAfter(text, 'John Khan'.length)).toBe(generation);
});
