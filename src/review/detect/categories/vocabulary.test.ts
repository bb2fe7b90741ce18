import { describe, expect, test } from 'vitest';
import { codedTypes, mayHoldVocabulary, vocabularyIn } from './vocabulary.ts';

function said(text: string): readonly string[] {
  return [...new Set(vocabularyIn(text).flatMap(({ type, negated }) => (negated ? [] : [type])))].sort();
}

describe('taken back, and only seemingly', () => {
  test.each([
    ['No known allergies, diabetic', ['health']],
    ['Denies drugs, heroin or self harm.', []],
    ['Nil hx of DV.', []],
    ['Asked re DV - denied.', []],
    ['Routine enquiry re domestic abuse made: no concerns.', []],
    ['Not known to have any disability.', []],
    ['He no longer takes methadone.', ['health']],
    ['Does not sleep because of anxiety.', ['health']],
    ['She is not coping with her depression.', ['health']],
    ['Has not had his PIP this month.', ['benefit']],
    ['He is free from cancer.', []],
    ['DV - no contact with ex since May', ['domestic-abuse']],
    ['☐ Wheelchair user ☐ Deaf', []],
    ['☒ Wheelchair user', ['disability']],
    ['Cancer was ruled out.', []],
  ])('"%s" says %j', (text, expected) => {
    expect(said(text).filter((type) => type !== 'family' || expected.includes('family'))).toEqual(expected);
  });
});

test.each([
  'The fire refuge on level 3',
  'Jane Brown, Domestic Abuse Coordinator',
  'the Diabetes UK leaflet',
  'training on child protection thresholds',
  'Mr Blind and Mrs Gay',
  'Ms Cole, IDVA, attended',
  'Prison Lane and Temple Gate',
  'deaf to my complaints',
  'I was charged twice for my permit',
  'diagnostics_channel and signed-off-by',
  'in Braille or large print',
  'the wheelchair ramp at the library',
])('"%s" says nothing of anybody', (text) => {
  expect(said(text).filter((type) => type !== 'employment')).toEqual([]);
});

test.each([
  ['Alfie hit him with a stick', ['domestic-abuse']],
  ['The neighbour hit him with a stick', ['criminal']],
  ['is a nurse', ['employment']],
  ['assaulted a bus driver', ['criminal']],
  ['Nurse reports a sore', []],
])('"%s" says %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['SMI', 'council-tax', ['health']],
  ['fleeing DV', null, ['domestic-abuse']],
  ['Blind', null, ['disability']],
  ['Standard', null, []],
] as const)('a cell "%s" under %s is %j besides', (text, type, expected) => {
  expect(codedTypes(text, type).map((coded) => coded.type)).toEqual(expected);
});

test('what holds no word of the vocabulary is passed over', () => {
  expect(mayHoldVocabulary('Zigzag quilts.')).toBe(false);
});
