import { describe, expect, test } from 'vitest';
import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import { marked, withMarks } from '../../../../test/support/marked.ts';
import { passage, table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';
import { planted } from './planted-texts.data.ts';
import { recognisers } from './registry.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function found(unit: Unit): readonly Finding[] {
  // What vocabularies say of the words ("BRP", "MARAC") is told elsewhere.
  return detect({ mediaType: 'text/plain', units: [unit] }).filter(
    ({ reasons }) => !/words for this|model of sentences/u.test(reasons.join()),
  );
}

test('every recogniser has texts of every shape, and every text a recogniser', () => {
  expect(Object.keys(planted).sort()).toEqual(recognisers.map(({ id }) => id).sort());
  for (const { tables, forms, nothing } of Object.values(planted))
    expect(Math.min(tables.length, forms.length, nothing.length)).toBeGreaterThan(0);
  for (const { id, inSentences } of recognisers) if (inSentences) expect(planted[id]?.sentences).not.toEqual([]);
});

describe.each(recognisers.map(({ id, type }) => [id, type] as const))('%s', (id, type) => {
  const { tables, forms, sentences, nothing } = planted[id] ?? { tables: [], forms: [], sentences: [], nothing: [] };
  const types = new Set([type]);

  test.each(tables)('under %s, %s', (heading, cell) => {
    const { text } = marked(cell);
    const unit = table([
      ['Surname', 'Forename', heading],
      ['Hassan', 'Amina', text],
      ['Murray', 'James', ''],
    ]);
    const own = found(unit).filter(({ span }) => span.column === 2);
    expect(withMarks(text, own, types)).toBe(cell);
  });

  test.each(forms)('on a form, %s', (source) => {
    const form = `Name: Amina Hassan\n${source}\nPreferred contact: letter`;
    const { text } = marked(form);
    expect(withMarks(text, found(passage(text)), types)).toBe(form);
  });

  test.each(forms)('in a letter, %s', (source) => {
    const letter = `Ms Amina Hassan\n12 Golborne Road\nLondon\n⟦postcode:W10 5AB⟧\n\nDear Ms Hassan\n\n${source}\n\nYours sincerely\n\nJane Brown\nBenefits Officer`;
    const { text } = marked(letter);
    const expected = type === 'postcode' ? letter : letter.replace('⟦postcode:W10 5AB⟧', 'W10 5AB');
    expect(withMarks(text, found(passage(text)), types)).toBe(expected);
  });

  test.each(sentences)('in a sentence, %s', (source) => {
    const prose = `Rang Amina Hassan this morning. ${source} She was well.`;
    const { text } = marked(prose);
    const expected = [...types].reduce(
      (left, own) => left.replaceAll(new RegExp(`⟦(?!${own}:)[a-z-]+:([^⟧]*)⟧`, 'gu'), '$1'),
      prose,
    );
    expect(withMarks(text, found(passage(text)), types)).toBe(expected);
  });

  test.each(nothing)('nothing in %s', (text) => {
    const prose = `Rang Amina Hassan this morning. ${text} She was well.`;
    expect(withMarks(prose, found(passage(prose)), types)).toBe(prose);
  });
});
