import { expect, test } from 'vitest';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const line = (sort: string, account: string, reference: string, name: string, originator = '0'.repeat(14)): string =>
  `${sort}${account}017${originator}    00000014411${'COUNCIL'.padEnd(18)}${reference.padEnd(18)}${name.padEnd(18)}`;

test.each(['0'.repeat(14), '0'.repeat(16)])(
  'each record of a Bacs file is a person, with an originator of %s',
  (originator) => {
    const text = [
      'VOL1000142',
      line('112233', '12345678', 'CT49701004', 'AMINA HASSAN', originator),
      line('040122', '00123456', 'CT49701005', 'HASSAN Y ALI', originator),
      'UTL1000000002',
    ].join('\n');
    const found = detect({ mediaType: 'text/plain', units: [passage(text)] }).map(
      ({ binding, type, value }) => `${binding.key} ${type} ${value}`,
    );
    expect(found).toEqual([
      'row:1 bank-account 112233/12345678',
      'row:1 local-reference CT49701004',
      'row:1 person-name |Amina|Hassan',
      'row:2 bank-account 040122/00123456',
      'row:2 local-reference CT49701005',
      'row:2 person-name |Hassan Y|Ali',
    ]);
  },
);

test('a name that fills its field may be cut, whatever its last letters spell', () => {
  const text = [
    'VOL1000142',
    line('112233', '12345678', 'CT49701004', 'MARCIO FERREIRA CO'),
    line('112233', '12345678', 'CT49701004', 'ACME PLUMBING CO'),
  ].join('\n');
  const names = detect({ mediaType: 'text/plain', units: [passage(text)] }).filter(
    ({ type }) => type === 'person-name',
  );
  expect(names.map(({ value }) => value)).toEqual(['|Marcio Ferreira|Co']);
});
