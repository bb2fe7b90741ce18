import { describe, expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { levelNumber } from './definition.ts';
import { evidenceInWords, isCorroborated, judgePair, mailboxBearsName, sentenceOf } from './judge.ts';
import { keysOfFields } from './keys.ts';
import { peopleLinkage } from './plan.ts';

/** Levels by name: "none" is 0, what is not said unknown. */
function levels(said: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    peopleLinkage.comparisons.map((comparison) => {
      const level = said[comparison.name];
      if (level === undefined) return [comparison.name, -1];
      return [comparison.name, level === 'none' ? 0 : levelNumber(comparison, level)];
    }),
  );
}

describe('a pair', () => {
  test.each([
    [{ name: 'full', birth: 'equal' }, 'may-be'],
    [{ name: 'full', nino: 'slip', birth: 'equal' }, 'refused'],
    [{ name: 'full', nino: 'none' }, 'refused'],
    [{ name: 'full', nhsNumber: 'none' }, 'may-be'],
    [{ name: 'full', nhsNumber: 'slip' }, 'may-be'],
    [{ name: 'full', nino: 'equal', birth: 'none' }, 'refused'],
    [{ name: 'full', address: 'dwelling', birth: 'two-parts' }, 'refused'],
    [{ name: 'full', nino: 'equal', birth: 'two-parts' }, 'may-be'],
    [{ name: 'surname-other-forename', nino: 'equal' }, 'refused'],
    [{ name: 'none', nino: 'equal' }, 'refused'],
    [{ name: 'none', nino: 'equal', birth: 'equal' }, 'refused'],
    [{ name: 'forename-other-surname', birth: 'equal' }, 'refused'],
    [{ name: 'forename-other-surname', birth: 'equal', address: 'dwelling' }, 'may-be'],
    [{ name: 'surname-only', sex: 'none', birth: 'equal' }, 'refused'],
    [{ nino: 'equal' }, 'may-be'],
  ])('at %j is %s', (said, kind) => {
    expect(
      judgePair(levels(said), { nhsFails: true, nino: 'other', otherGeneration: false, otherSecond: false }).kind,
    ).toBe(kind);
  });

  test('with two NHS numbers that both pass their check is of two people', () => {
    expect(
      judgePair(levels({ name: 'full', nhsNumber: 'slip' }), {
        nhsFails: false,
        nino: 'other',
        otherGeneration: false,
        otherSecond: false,
      }).kind,
    ).toBe('refused');
  });

  test.each([
    [{ name: 'full' }, false],
    [{ name: 'full', birth: 'equal' }, true],
    [{ name: 'full', address: 'district' }, false],
    [{ name: 'full', address: 'dwelling' }, true],
    [{ name: 'initial', address: 'dwelling' }, false],
    [{ name: 'initial', address: 'dwelling', sex: 'equal' }, true],
    [{ name: 'surname-only', birth: 'equal' }, false],
    [{ name: 'surname-only', birth: 'equal', email: 'equal' }, true],
    [{ name: 'surname-only', address: 'dwelling', sex: 'equal' }, false],
    [{ nino: 'equal' }, true],
  ])('at %j is corroborated: %s', (said, corroborated) => {
    expect(isCorroborated(levels(said))).toBe(corroborated);
  });

  test('is explained in words without a value', () => {
    expect(
      sentenceOf([
        evidenceInWords(levels({ name: 'full', birth: 'equal', nino: 'equal', reference: 'none' })),
        '1 other resident with this name',
      ]),
    ).toBe(
      'National Insurance number equal; forename and surname equal; birth date equal; 1 other resident with this name',
    );
  });
});

test.each([
  ['grace.adebayo@mail.example', true],
  ['adebayog@mail.example', true],
  ['gadebayo7@mail.example', true],
  ['adebayofamily@mail.example', false],
  ['sunshine@mail.example', false],
])('the mailbox %s bears its owner’s name: %s', (email, bears) => {
  expect(mailboxBearsName(email, keysOfFields(fields({ forenames: 'Grace', surname: 'Adebayo' })))).toBe(bears);
});
