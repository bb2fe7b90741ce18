import { expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import type { PlacedPassword, SettledDocument } from '#core/settled';
import { foundPasswords, lockedFiles } from './found-passwords.ts';

const root = hashBytes(Buffer.from('an archive'));

function document(
  member: string,
  outcome: SettledDocument['outcome'],
  passwords: readonly PlacedPassword[] = [],
): SettledDocument {
  const isLocked = outcome === 'encrypted' || outcome === 'partial';
  return {
    ...{ member, sha256: null, bytes: 1, mediaType: 'application/zip', outcome, coverage: [] },
    problem: isLocked ? problem('encrypted', member) : null,
    ...{ passages: 0, findings: 0, speaksOfDanger: false, mailDomains: [] },
    ...(passwords.length === 0 ? {} : { passwords }),
  };
}

const folderOf = (...documents: readonly SettledDocument[]) => ({
  roots: [{ path: 'housing/a.eml', sha256: root }],
  documentsOf: () => documents,
});

test.each([
  [
    'an archive that is encrypted as a whole is listed once',
    [document('', 'encrypted'), document('!/b', 'encrypted')],
    [''],
  ],
  [
    'of one in part, its members',
    [document('', 'partial'), document('!/b', 'encrypted'), document('!/c', 'read')],
    ['!/b'],
  ],
  [
    'of one inside, the inner one',
    [document('', 'read'), document('!/b', 'encrypted'), document('!/b!/c', 'encrypted')],
    ['!/b'],
  ],
  ['a document that has no members', [document('', 'partial')], ['']],
  ['nothing', [document('', 'read')], []],
])('%s', (_, documents, members) => {
  const { files } = lockedFiles(folderOf(...documents));
  expect(files.map(({ path }) => path)).toEqual(members.map((member) => `housing/a.eml${member}`));
  expect(files.every(({ sentence }) => sentence.includes('--passwords'))).toBe(true);
});

test('a mail that says the password of what it carries', () => {
  const mail = document('', 'read', [{ place: 'part:body', value: 'Tulip99' }]);
  const folder = folderOf(mail, document('!/rents.xlsx', 'encrypted'));
  expect(lockedFiles(folder).likely).toEqual([
    { locked: 'housing/a.eml!/rents.xlsx', path: 'housing/a.eml', locator: 'part:body', nearness: 'same-mail' },
  ]);
  expect(foundPasswords(folder)).toEqual(['Tulip99']);
  expect(foundPasswords(folderOf(mail))).toEqual([]);
});
