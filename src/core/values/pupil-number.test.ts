import { describe, expect, test } from 'vitest';
import {
  learnerNumberCheckPasses,
  parseLearnerNumber,
  parsePupilNumber,
  pupilNumberCheckPasses,
  pupilNumberIsTemporary,
} from './pupil-number.ts';

describe('pupils', () => {
  test.each(['B801200005001', 'P207000016049', 'p207 0000 16049'])('reads %s, whose letter checks', (written) => {
    const upn = parsePupilNumber(written);
    expect(upn).not.toBeNull();
    expect(pupilNumberCheckPasses(upn ?? '')).toBe(true);
    expect(pupilNumberIsTemporary(upn ?? '')).toBe(false);
  });

  test('another letter does not check', () => {
    expect(pupilNumberCheckPasses('C801200005001')).toBe(false);
  });

  test('the last character of a temporary number is a letter', () => {
    const upn = parsePupilNumber('A20700001604B');
    expect(upn).toBe('A20700001604B');
    expect(pupilNumberIsTemporary(upn ?? '')).toBe(true);
  });

  test.each(['', 'S801200005001', '8801200005001', 'B80120000500', 'B80120000500I'])('refuses %s', (written) => {
    expect(parsePupilNumber(written)).toBeNull();
  });
});

describe('learners', () => {
  test('reads a number that checks', () => {
    expect(parseLearnerNumber('9276308686')).toBe('9276308686');
    expect(learnerNumberCheckPasses('9276308686')).toBe(true);
    expect(learnerNumberCheckPasses('9276308685')).toBe(false);
  });

  test.each(['0276308686', '927630868', '1111111111'])('refuses %s', (written) => {
    expect(parseLearnerNumber(written)).toBeNull();
  });
});
