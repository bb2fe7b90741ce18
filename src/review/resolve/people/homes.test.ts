import { describe, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import { personOf } from '../../../../test/support/letters.ts';
import { fields } from '../../../../test/support/residents.ts';
import { mentionId } from '../mentions/mentions.ts';
import { atTheirHomes } from './homes.ts';
import { householdId, householdKeys, householdsOf } from './households.ts';

const old = { addressLines: ['4 Pond Lane'], postcode: 'W6 7WH', uprn: '' };
const now = { addressLines: ['182 Emlyn Yard'], postcode: 'W6 0JF', uprn: '' };
const keyOf = householdKeys([]);
const homeOf = (address: typeof old) => householdId(keyOf(address));

/** What a document says: its name, the key, the role, and where that places the person. */
type Told = readonly [document: string, key: string, role: Mention['role'], address?: typeof old];

function told([document, key, role, address]: Told): Mention {
  const content = hashBytes(Buffer.from(document));
  const place = address === undefined ? {} : { address: address.addressLines.join(', '), postcode: address.postcode };
  const binding = key.startsWith('form') ? 'form' : key.startsWith('row') ? 'row' : 'prose';
  const said = { fields: fields(place), types: [], findings: 1 };
  return { id: mentionId(content, 0, key), content, unit: 0, key, binding, role, ...said };
}

function somebody(name: string, mentions: readonly Mention[], also: Partial<Person>): Person {
  const [forenames = '', surname = ''] = name.split(' ');
  const links = mentions.map(({ id }) => ({ mention: id, probability: 1, because: '' }));
  return personOf(name, { forenames, surname, householdId: null, ...also, links });
}

describe('the home of a resident', () => {
  const registered = { registerRef: 'R1', ...old, householdId: homeOf(old) };
  test.each<readonly [string, readonly Told[], typeof old]>([
    ['is the register’s where no file says another', [['a', 'row:1', 'subject']], old],
    ['is the register’s against one file', [['a', 'row:1', 'subject', now]], old],
    [
      'is where two files put them and none at the register’s',
      [
        ['a', 'row:1', 'subject', now],
        ['b', 'row:1', 'subject', now],
      ],
      now,
    ],
    [
      'is the register’s where files say both',
      [
        ['a', 'row:1', 'subject', now],
        ['b', 'row:1', 'subject', now],
        ['c', 'row:1', 'subject', old],
      ],
      old,
    ],
    [
      'is where four files put them against one old letter',
      [
        ...['a', 'b', 'c', 'd'].map((document): Told => [document, 'row:1', 'subject', now]),
        ['e', 'form:1', 'subject', old],
      ],
      now,
    ],
  ])('%s', (_, said, home) => {
    const mentions = said.map(told);
    const { people, addressOf } = atTheirHomes([somebody('Iwona Nowak', mentions, registered)], mentions, keyOf);
    expect(people[0]?.householdId).toBe(homeOf(home));
    expect(people[0]?.postcode).toBe(old.postcode);
    expect(householdsOf(people, keyOf, addressOf)[0]?.postcode).toBe(home.postcode);
  });
});

describe('somebody of whom no file gives an address', () => {
  const lives = { registerRef: 'R1', ...now, householdId: homeOf(now) };
  test.each<readonly [string, Told, Told, string, boolean]>([
    [
      'is at home with whose claim names them',
      ['claim', 'form:1', 'subject'],
      ['claim', 'row:1', 'relative'],
      'Baran Fox',
      true,
    ],
    [
      'is at home with their partner',
      ['claim', 'form:1', 'subject'],
      ['claim', 'form:1/partner', 'relative'],
      'Ann Lee',
      true,
    ],
    [
      'is elsewhere as next of kin',
      ['claim', 'form:1', 'subject'],
      ['claim', 'form:1/next-of-kin', 'relative'],
      'Ann Nowak',
      false,
    ],
    [
      'is elsewhere in running text',
      ['letter', 'form:1', 'subject'],
      ['letter', 'prose:1', 'relative'],
      'Ann Nowak',
      false,
    ],
    [
      'is elsewhere in another file',
      ['claim', 'form:1', 'subject'],
      ['other', 'row:1', 'relative'],
      'Ann Nowak',
      false,
    ],
  ])('%s', (_, one, other, name, together) => {
    const [first, second] = [told(one), told(other)];
    const people = [somebody('Iwona Nowak', [first], lives), somebody(name, [second], { registerRef: null })];
    const nobody = { addressLines: [], postcode: '', uprn: '' };
    const placeless = people.map((person, index) => (index === 0 ? person : { ...person, ...nobody }));
    const housed = atTheirHomes(placeless, [first, second], keyOf).people;
    expect(housed[1]?.householdId).toBe(together ? homeOf(now) : null);
  });
});
