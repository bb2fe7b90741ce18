import { expect, test } from 'vitest';
import type { PersonalDataType } from '#core/personal-data';
import { marked, withMarks } from '../../../../test/support/marked.ts';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';
import { recognisers } from './registry.ts';
import { spokenNothing, spokenTexts } from './spoken-texts.data.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const types: ReadonlySet<PersonalDataType> = new Set([
  ...recognisers.map(({ type }) => type),
  'bank-account',
  'postal-address',
]);

function read(source: string): string {
  const note = `Rang Amina Hassan this morning. ${source} She was well.`;
  const { text } = marked(note);
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] });
  // What vocabularies say of the words ("BRP", "MARAC") is told elsewhere.
  const own = found.filter(
    ({ type, reasons }) => type === 'access-code' || !/words for this|model of sentences/u.test(reasons.join()),
  );
  return withMarks(text, own, types).slice('Rang Amina Hassan this morning. '.length, -' She was well.'.length);
}

test.each(spokenTexts)('%s', (source) => {
  expect(read(source)).toBe(source);
});

test.each(spokenNothing)('nothing in: %s', (source) => {
  expect(read(source)).toBe(source);
});
