import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Letter } from '#core/letter';
import { dataTypes, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { councils, filledIncident, personOf, subjectOf } from '../../test/support/letters.ts';
import { adviceBlocks } from './advice.data.ts';
import { adviceFor, dataKindsFor } from './advice.ts';
import { dataKinds } from './data-kinds.data.ts';
import { decideLetters } from './decide-letters.ts';
import { incidentFor } from './incident.ts';
import { letterText } from './letter-text.ts';
import { saysNoValue } from './says-no-value.ts';
import { writeLetter } from './write-letter.ts';

const allTypes = Object.keys(dataTypes).filter(isPersonalDataType);
const anyTypes = fc.subarray(allTypes, { minLength: 1 });

function letterFor(person: Parameters<typeof personOf>[1], types: readonly PersonalDataType[]): Letter {
  const { letters } = decideLetters({
    people: [subjectOf(personOf('Adebayo', person), types)],
    households: [],
    authorities: councils,
    asOf: '2026-11-21',
  });
  const [letter] = letters;
  if (letter === undefined) throw new Error('the example was held');
  return letter;
}

function textFor(types: readonly PersonalDataType[], incident = filledIncident): string {
  return letterText(writeLetter(letterFor({}, types), incident, councils, '2026-11-21'));
}

// Flesch-Kincaid grade plus five is about the reading age; syllables are groups of vowels, a silent final e apart.
function readingAge(text: string): number {
  const sentences = text.split(/[.:!?]\s|\n/u).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’]*/gu) ?? []);
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/u, '')
            .match(/[aeiouy]+/gu) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

describe('Article 34', () => {
  const text = textFor(['person-name', 'bank-account']);
  const parts: readonly (readonly [string, string])[] = [
    ['what happened', 'Criminals got into some of our computers.'],
    ['what was in the files', '- your bank account details'],
    ['who to contact', 'call 020 7946 0123'],
    ['the data protection officer', 'dpo@northside.example'],
    ['likely consequences', 'Somebody could pretend to be your bank'],
    ['measures taken', 'We shut the criminals out'],
    ['what the person can do', 'Tell your bank.'],
    ['where to complain', 'Information Commissioner'],
  ];
  for (const [part, words] of parts) test(part, () => expect(text).toContain(words));
});

test('a letter reads at an age of 11 at most, whatever was exposed', () => {
  const body = (types: readonly PersonalDataType[]): string => textFor(types).split('# Information about')[1] ?? '';
  expect(readingAge(body(['person-name', 'postal-address']))).toBeLessThan(11);
  expect(readingAge(body(allTypes))).toBeLessThan(11);
  const longest = body(allTypes)
    .split(/[.:]\s|\n/u)
    .map((sentence) => sentence.split(' ').length);
  expect(Math.max(...longest)).toBeLessThanOrEqual(28);
});

test('every data type has one kind of words, and none of them names a service or a suspicion', () => {
  for (const type of allTypes)
    expect(
      dataKinds.filter(({ types }) => types.includes(type)),
      type,
    ).toHaveLength(1);
  const words = JSON.stringify([dataKinds.map((kind) => kind.words), adviceBlocks]).toLowerCase();
  for (const word of [
    'abuse',
    'refuge',
    'asylum',
    'immigration',
    'adoption',
    'offence',
    'criminal',
    'safeguarding',
    'sexual',
    'disab',
    'debt',
    'arrears',
    'benefit claim',
    'religio',
    'ethnic',
    'union ',
  ]) {
    expect(
      dataKinds
        .map((kind) => kind.words)
        .join(' ')
        .toLowerCase(),
    ).not.toContain(word);
  }
  expect(words).not.toContain('notify');
});

test('advice follows what was exposed, and everyone is told about scams', () => {
  expect(adviceFor([])).toEqual(['scams']);
  expect(adviceFor(['bank-account'])).toEqual(['bank', 'scams']);
  expect(adviceFor(['health', 'nino', 'password'])).toEqual([
    'passwords',
    'national-insurance',
    'private',
    'identity',
    'scams',
  ]);
  expect(dataKindsFor(['health', 'disability', 'person-name'])).toEqual(['your name', 'information about your health']);
  expect(new Set(adviceBlocks.map(({ key }) => key)).size).toBe(adviceBlocks.length);
});

test('a draft says so on its face; a filled-in incident does not', () => {
  expect(textFor(['person-name'], incidentFor(councils))).toContain(
    '[ DRAFT: the council has not yet filled in what happened. Do not send this letter. ]',
  );
  expect(textFor(['person-name'])).not.toContain('DRAFT');
  expect(textFor(['person-name'], incidentFor(councils))).toContain('using the contact details on our website');
});

test('a draft speaks for the controllers of that person’s data; other controllers are named', () => {
  const letter = letterFor({ authorities: ['south'] }, ['person-name', 'email']);
  expect(writeLetter(letter, incidentFor(councils), councils, '2026-11-21').sender).toBe('Southside Council');
  const content = writeLetter(letter, filledIncident, councils, '2026-11-21');
  expect(content.sender).toBe('Northside Council');
  expect(letterText(content)).toContain('These files belong to Southside Council. We are writing for them.');
  const both = letterFor({ authorities: ['north', 'south'] }, ['person-name', 'email']);
  expect(letterText(writeLetter(both, filledIncident, councils, '2026-11-21'))).toContain(
    'Some of these files belong to Southside Council. We are writing for them too.',
  );
});

describe('no value out of the files can reach a letter', () => {
  test('what is said depends on the types alone: two people with the same types get the same words', () => {
    const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /^[A-Za-z]+$/u.test(text));
    fc.assert(
      fc.property(anyTypes, words, words, fc.string(), fc.string(), (types, surname, forenames, because, birth) => {
        const one = letterFor({}, types);
        const made = personOf('Bright', { surname, forenames, links: [], birthDate: '1960-01-01' });
        const noisy = subjectOf(made, types);
        const [two] = decideLetters({
          people: [{ ...noisy, assessment: { ...noisy.assessment, because: [because, birth] } }],
          households: [],
          authorities: councils,
          asOf: '2026-11-21',
        }).letters;
        if (two === undefined) throw new Error('the example was held');
        const said = (letter: Letter): unknown => {
          const content = writeLetter({ ...letter, code: 'CODE' }, filledIncident, councils, '2026-11-21');
          return { ...content, address: [], greeting: '' };
        };
        expect(said(two)).toEqual(said(one));
      }),
    );
  });
  test('the last gate sees a value however it is spaced, and not the council’s own numbers', () => {
    const content = writeLetter(letterFor({}, ['nino', 'phone']), filledIncident, councils, '2026-11-21');
    expect(
      saysNoValue(content, ['AB123456C', '+447700900123', '020 7946 0123', '116 123', 'Ada'], filledIncident),
    ).toBe(true);
    const leaking = {
      ...content,
      blocks: [...content.blocks, { kind: 'paragraph' as const, text: 'Your number is AB 12 34 56 C.' }],
    };
    expect(saysNoValue(leaking, ['AB123456C'], filledIncident)).toBe(false);
  });
});

const goldens: readonly (readonly [string, readonly PersonalDataType[], 'filled' | 'draft'])[] = [
  ['contact-details', ['person-name', 'postal-address', 'phone', 'email'], 'filled'],
  [
    'bank-and-national-insurance',
    ['person-name', 'birth-date', 'postal-address', 'nino', 'bank-account', 'benefit', 'council-tax'],
    'filled',
  ],
  ['health', ['person-name', 'postal-address', 'nhs-number', 'health', 'disability'], 'filled'],
  ['everything', allTypes, 'filled'],
  ['draft', ['person-name', 'postal-address', 'housing', 'local-reference'], 'draft'],
];
test.each(goldens)('golden letter: %s', async (name, types, state) => {
  const incident = state === 'draft' ? incidentFor(councils) : filledIncident;
  await expect(textFor(types, incident)).toMatchFileSnapshot(`../../test/golden/letters/${name}.txt`);
});
