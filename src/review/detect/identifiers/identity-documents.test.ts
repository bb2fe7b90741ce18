import { describe, expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { checkDigit, readTravelDocuments, zoneLineOf } from '#core/values/travel-document';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function scanned(text: string, percent = 95): Unit {
  const confidence = [...text.matchAll(/\S+/gu)].map(
    ({ index, 0: word }) => [index, index + word.length, percent] as const,
  );
  return { kind: 'text', locator: 'page:1', text, flags: ['ocr'], confidence };
}

function found(text: string): readonly string[] {
  return detect({ mediaType: 'image/png', units: [scanned(text)] }).map(({ type, value }) => `${type} ${value}`);
}

/** A passport's zone; numbers are made up, the specimen state UTO of ICAO 9303 stands for a real one. */
function passport(number: string, birth: string, expiry: string): string {
  const second = `${number}${checkDigit(number)}UTO${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}<<<<<<<<<<<<<<`;
  const all = `${second}0`;
  return `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n${all}${checkDigit(all.slice(0, 10) + all.slice(13, 20) + all.slice(21, 43))}`;
}

test('the check digits of ICAO 9303, part 3', () => {
  expect(['520727', 'D23145890', '740812', '120415'].map(checkDigit)).toEqual([3, 7, 2, 9]);
});

describe('travel documents', () => {
  const zone = passport('L898902C3', '740812', '320415');

  test('a passport: the document, its number, its bearer', () => {
    expect(found(`PASSPORT\n${zone}`)).toEqual(
      expect.arrayContaining([
        'identity-document-scan a copy of a passport',
        'passport L898902C3',
        'person-name |Anna Maria|Eriksson',
        'birth-date 1974-08-12',
      ]),
    );
  });

  test('all of one document belongs together, and says how it was known', () => {
    const findings = detect({ mediaType: 'image/png', units: [scanned(zone)] });
    expect(new Set(findings.map(({ binding }) => binding.key))).toEqual(new Set(['form:travel-document:1']));
    for (const { reasons, span } of findings) {
      expect(reasons.join()).toMatch(/check digits pass.*read by machine from a picture, 95 % sure/u);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });

  test.each([
    ['letters for digits', zone.replace('740812', '74O8I2'), true],
    [
      'a zero for a letter of the number',
      passport('O123456B8', '740812', '320415').replace('O123456B8', '0123456B8'),
      true,
    ],
    ['fillings read as chevrons', zone.replace('ANNA<MARIA<<<<', 'ANNA<MARIA««'), true],
    ['spaces within', zone.replace('UTO740812', 'UTO 740812'), true],
    ['a wrong birth date', zone.replace('740812', '740912'), false],
  ])('%s', (_, text, passes) => {
    expect(found(text).includes('birth-date 1974-08-12')).toBe(passes);
    expect(found(text).some((line) => line.startsWith('passport'))).toBe(passes);
  });

  test('a number that fails its check digit is left out; who it is, is not', () => {
    const text = passport('X934743C3', '740812', '320415').replace('X934743C3', 'X934743C4');
    expect(found(text).some((line) => line.startsWith('passport'))).toBe(false);
    expect(found(text)).toContain('birth-date 1974-08-12');
  });

  test('a British residence permit is three lines', () => {
    const number = 'ZR1234567';
    const [birth, expiry] = ['850302', '281231'];
    const zoneOfCard = [
      `IRGBR${number}${checkDigit(number)}<<<<<<<<<<<<<<<`,
      `${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}IND<<<<<<<<<<<4`,
      'PATEL<<NISHA<<<<<<<<<<<<<<<<<<',
    ].join('\n');
    expect(found(zoneOfCard)).toEqual(
      expect.arrayContaining([
        'identity-document-scan a copy of a residence permit',
        'immigration a copy of a residence permit',
        'person-name |Nisha|Patel',
        'birth-date 1985-03-02',
      ]),
    );
  });

  test('lines that only look like it give nothing', () => {
    const lines = ['P<GBRSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<', '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<'].map(
      zoneLineOf,
    );
    expect(readTravelDocuments(lines, 2026)).toEqual([]);
  });
});

describe('driving licences', () => {
  const card = (number: string): string =>
    `DRIVING LICENCE\n1. MORGAN\n2. SARAH MEREDYTH\n3. 11.03.1976 UNITED KINGDOM\n4a. 19.01.2013\n5. ${number} 35`;

  test('the number, and surname and birth date that agree with it', () => {
    expect(found(card('MORGA753116SM9IJ'))).toEqual(
      expect.arrayContaining([
        'driving-licence MORGA753116SM9IJ',
        'identity-document-scan a copy of a driving licence',
        'birth-date 1976-03-11',
        'person-name |Sarah Meredyth|Morgan',
      ]),
    );
  });

  test('letters taken for digits in the birth date are mended', () => {
    expect(found(card('MORGA7S3II6SM9IJ'))).toContain('driving-licence MORGA753116SM9IJ');
  });

  test('a reference of sixteen characters is no driver number without card or bearer', () => {
    expect(found('Order MORGA753116SM9IJ shipped').filter((line) => line.startsWith('driving'))).toEqual([]);
  });
});

test('what is read with little certainty scores less, and says so', () => {
  const text = 'NHS number: 943 476 5919';
  const [sure] = detect({ mediaType: 'image/png', units: [scanned(text, 96)] });
  const [unsure] = detect({ mediaType: 'image/png', units: [scanned(text, 40)] });
  expect(unsure?.score).toBeLessThan(sure?.score ?? 0);
  expect(unsure?.reasons.at(-1)).toBe('read by machine from a picture, 40 % sure: check it on the picture');
});
