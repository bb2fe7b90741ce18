import { describe, expect, test } from 'vitest';
import { forenameFamily } from './forename-family.ts';
import { forenameFamilies } from './nicknames.data.ts';

describe('the family of a forename', () => {
  test.each([
    ['AMEER', 'AMIR'],
    ['YOUSUF', 'YUSUF'],
    ['KARL', 'CARL'],
    ['ZAHRAH', 'ZAHRA'],
    ['ALEKSANDRA', 'ALEXANDRA'],
    ['MUHAMMAD', 'MOHAMMED'],
    ['KAYLEIGH', 'KAYLEIGH'],
    ['AAISHA', 'AISHAH'],
    ['FAYSAL', 'FAISAL'],
    ['SIDDHARTH', 'SIDARTH'],
    ['KHADIJAH', 'KADIJA'],
    ['BOB', 'ROBERT'],
    ['JACKY', 'JACQUELINE'],
  ])('%s and %s are one', (a, b) => {
    expect(forenameFamily(a)).toBe(forenameFamily(b));
  });

  test.each([
    ['AMIR', 'AMIRA'],
    ['HASAN', 'HUSSAIN'],
    ['JAYDEN', 'KAYDEN'],
    ['ALEXANDER', 'ALEXANDRA'],
    ['LI', 'LEE'],
    ['SAMIRA', 'SAMIR'],
    ['DANIEL', 'DANIELA'],
    ['TIM', 'TOM'],
    ['', 'ANN'],
  ])('%s and %s are two', (a, b) => {
    expect(forenameFamily(a)).not.toBe(forenameFamily(b));
  });

  test('a listed form keeps its family, and an answer does not depend on what was asked before', () => {
    for (const [form, family] of forenameFamilies) expect(forenameFamily(form)).toBe(family);
    expect(forenameFamily('AMEER')).toBe(forenameFamily('AMEER'));
  });
});
