import { expect, test } from 'vitest';
import { passage, table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

test('the words as read stand beside a value that was mended', () => {
  const unit = table([
    ['Surname', 'Forename', 'NI No', 'Mobile'],
    ['Hassan', 'Amina', 'JG I2 13 16 A', '07700 900123'],
  ]);
  const [nino, phone] = ['nino', 'phone'].map((type) =>
    detect({ mediaType: 'text/csv', units: [unit] }).find((finding) => finding.type === type),
  );
  expect(nino).toMatchObject({ value: 'JG121316A', asRead: 'JG I2 13 16 A' });
  expect(phone?.asRead).toBeUndefined();
});

test('so they do in a form and in a sentence', () => {
  const words = (text: string): readonly (string | undefined)[] =>
    detect({ mediaType: 'text/plain', units: [passage(text)] }).flatMap(({ asRead }) => asRead ?? []);
  expect(words('Name: Amina Hassan\nNI No: JG I2 13 16 A')).toEqual(['JG I2 13 16 A']);
  expect(words('Rang Amina Hassan, email is amina at example dot org.')).toEqual(['amina at example dot org']);
});
