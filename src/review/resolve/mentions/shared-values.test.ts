import { describe, expect, test } from 'vitest';
import { type ContentHash, hashBytes } from '#core/ids';
import type { Mention, MentionFields } from '#core/mention';
import { fields } from '../../../../test/support/residents.ts';
import { keysOfFields } from '../comparison/keys.ts';
import { mentionId, noFields } from './mentions.ts';
import { sharedValues, withoutShared } from './shared-values.ts';

const content: ContentHash = hashBytes(new TextEncoder().encode('a list'));
const surnames = [
  'Adeyemi',
  'Begum',
  'Costa',
  'Dobre',
  'Evans',
  'Farah',
  'Gomez',
  'Hussain',
  'Ivanova',
  'Jones',
  'Khan',
];
const more = ['Lee', 'Malik', 'Nowak', 'Okonjo'];

function mention(said: Partial<MentionFields>, row: number): Mention {
  return {
    id: mentionId(content, 0, `row:${row}`),
    ...{ content, unit: 0, key: `row:${row}`, binding: 'row', role: 'subject', types: [], findings: 1 },
    fields: { ...noFields, ...said },
  };
}

const listOf = (names: readonly string[], said: Partial<MentionFields>): readonly Mention[] =>
  names.map((surname, row) => mention({ surname, forenames: 'Jo', ...said }, row));

const council = { phone: '+442079460000' };
const carer = { phone: '+447700900001', email: 'carer@mail.example' };
const family = { phone: '+447700900002' };
const hostel = { address: '1 Harbour House', postcode: 'W10 5QZ' };
const block = { address: 'Flat 3, 1 Acklam Road', postcode: 'W10 5AB' };

test('a hostel where the register says that many people live is their home, and an office that files give for as many is nobody’s', () => {
  const many = [...surnames, ...more];
  const living = many.map((surname) => keysOfFields(fields({ surname, forenames: 'Jo', ...hostel })));
  const office = { address: '2 Town Hall Square', postcode: 'W10 5QZ' };
  const shared = sharedValues([...listOf(many, hostel), ...listOf(many, office)], living, []);
  const dropped = (said: Partial<MentionFields>) =>
    withoutShared(keysOfFields(fields({ surname: 'Khan', ...said })), shared).dropped;
  expect([dropped(hostel), dropped(office)]).toEqual([[], ['the address']]);
});

describe('a value that many people share', () => {
  const shared = sharedValues(
    [
      ...listOf(surnames, council),
      ...listOf(surnames.slice(0, 4), carer),
      ...listOf(surnames.slice(0, 3), family),
      ...listOf([...surnames, ...more], hostel),
      ...listOf(surnames.slice(0, 10), block),
    ],
    [],
    ['council.gov.example'],
  );
  const kept = (said: Partial<MentionFields>) =>
    withoutShared(keysOfFields(fields({ surname: 'Khan', ...said })), shared);

  test.each([
    ['the council’s own telephone', council, ['the phone number']],
    [
      'a carer’s telephone and mailbox, given for people of four surnames',
      carer,
      ['the phone number', 'the email address'],
    ],
    ['a hostel', hostel, ['the address']],
  ])('%s is no evidence of who somebody is, and it is said', (_, said, dropped) => {
    const { keys, dropped: words } = kept(said);
    expect(words).toEqual(dropped);
    expect([keys.phone, keys.email, keys.dwelling, keys.postcode]).toEqual(['', '', '', '']);
    expect(keys.surname).toBe('KHAN');
  });

  test.each([
    ['a family of three surnames', family],
    ['a shared house of ten', block],
  ])('but what %s shares stays', (_, said) => {
    const { keys, dropped } = kept(said);
    expect(dropped).toEqual([]);
    expect(keys).toEqual(keysOfFields(fields({ surname: 'Khan', ...said })));
  });

  test('a mailbox of the council’s is nobody’s own, however few it names', () => {
    expect(kept({ email: 'housing@council.gov.example' }).keys.email).toBe('');
    expect(kept({ email: 'jo@team.council.gov.example' }).keys.email).toBe('');
    expect(kept({ email: 'jo@council.gov.example.org' }).keys.email).not.toBe('');
  });
});
