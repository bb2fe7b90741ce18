import { expect, test } from 'vitest';
import { deriveId, hashBytes } from '#core/ids';
import type { Mention, MentionFields } from '#core/mention';
import type { Person } from '#core/person';
import type { PersonalDataType } from '#core/personal-data';
import { noFields } from '../resolve/mentions/mentions.ts';
import { childrenAmong } from './children.ts';

const content = hashBytes(Buffer.from('file'));

function mention(fields: Partial<MentionFields>, types: readonly PersonalDataType[] = []): Mention {
  return {
    ...{ id: deriveId('M', content, 'row:1'), content, unit: 0, key: 'row:1', binding: 'row', role: 'subject' },
    ...{ fields: { ...noFields, ...fields }, types, findings: 1 },
  };
}

function personOf(birthDate: string, link: Mention, title = ''): Person {
  return {
    ...{ id: deriveId('P', 'Ada'), registerRef: 'R1', title, forenames: 'Ada', surname: 'Bell', birthDate, uprn: '' },
    ...{ addressLines: [], postcode: '', householdId: null, authorities: [], deceasedOn: null, staff: false },
    ...{ safeContact: { kind: 'open' }, matchProbability: 1 },
    links: [{ mention: link.id, probability: 1, because: 'the same name' }],
  };
}

test.each([
  ['born in 2012 by the register', '2012-03-04', mention({}), '', true],
  ['born in 2012 by a file, and by the register on no day', '', mention({ birthDate: '2012-03-04' }), '', true],
  ['with a pupil’s number in a file', '', mention({}, ['upn']), '', true],
  ['called Master by a file', '', mention({ title: 'Master' }), '', true],
  ['called Master by the register', '', mention({}), 'Master', true],
  ['of no known age', '', mention({}), '', false],
  ['grown up by a file', '', mention({ birthDate: '1980-03-04' }), '', false],
  ['grown up by the register, with a child’s number in a file', '1980-03-04', mention({}, ['upn']), '', false],
])('%s: a child or not', (_, birthDate, said, title, isChild) => {
  const found = personOf(birthDate, said, title);
  expect([...childrenAmong([found], [said], '2026-11-22')]).toEqual(isChild ? [found.id] : []);
});
