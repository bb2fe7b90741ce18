import { expect, test } from 'vitest';
import type { Table, Unit } from '#core/document';
import type { Finding, MentionRole } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { dangerNear, dangersIn } from './danger-units.ts';

function found(key: string, type: PersonalDataType, value: string, role: MentionRole = 'subject', start = 0): Finding {
  const span = { row: null, column: null, start, end: start + 1 };
  return { type, unit: 0, span, score: 1, reasons: [], value, binding: { kind: 'row', key, role } };
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return { kind: 'table', locator: 'sheet:1', rows: rows.map((row) => [...row]), headerRows: 1, flags: [] };
}

const surnames = ['Moor', 'Khan', 'Obi', 'Lopez', 'Wu'];

function people(role: MentionRole, phone: (row: number) => string): readonly Finding[] {
  return surnames.flatMap((surname, at) => [
    found(`row:${at + 1}`, 'person-name', `Ms|Ada|${surname}`, role),
    found(`row:${at + 1}`, 'phone', phone(at)),
  ]);
}

function nearIn(unit: Unit, findings: readonly Finding[]): readonly string[] {
  const [danger] = dangersIn([unit], findings, undefined);
  return findings.filter(({ type }) => type === 'person-name').map((finding) => dangerNear(danger, finding));
}

const contacts = tableOf([
  ['Name', 'Tel', 'Notes'],
  ...surnames.map((name, at) => [name, `0207946000${at}`, at === 2 ? 'victim, refuge' : '']),
]);

test('in a short list of people of many homes only the row that speaks of danger stands beside it', () => {
  const near = nearIn(
    contacts,
    people('subject', (row) => `+4420794600${row}`),
  );
  expect(near).toEqual(['as-document', 'as-document', 'beside', 'as-document', 'as-document']);
  expect(
    dangersIn(
      [contacts],
      people('subject', (row) => `${row}`),
      undefined,
    ),
  ).not.toContain('document');
});

test.each([
  ['the kin of one person', people('relative', (row) => `+4420794600${row}`)],
  ['people of one home', people('subject', () => '+44207946000')],
  ['three people', people('subject', (row) => `+4420794600${row}`).slice(0, 6)],
])('a short table of %s speaks for its document', (_, findings) => {
  expect(dangersIn([contacts], findings, undefined)).toEqual(['document']);
});

test('a tick under a heading of danger counts, and the heading alone does not', () => {
  const flagged = tableOf([['Name', 'DV marker'], ...surnames.map((name, at) => [name, at === 3 ? 'Y' : 'N'])]);
  const near = nearIn(
    flagged,
    people('subject', (row) => `+4420794600${row}`),
  );
  expect(near.map((each) => each === 'beside')).toEqual([false, false, false, true, false]);
});

const minutes =
  'Panel, 4 May\nCase 1: Ms Moor\nRent paid.\nCase 2: Ms Khan\nShe fled her husband.\nCase 3: Ms Obi\nAgreed.\n';

function inMinutes(text: string): readonly string[] {
  const findings = ['Moor', 'Khan', 'Obi'].map((surname, at) =>
    found(`prose:${at}`, 'person-name', `Ms||${surname}`, 'subject', text.indexOf(surname)),
  );
  return nearIn({ kind: 'text', locator: 'part:body', text, flags: [] }, findings);
}

test('in minutes of several cases danger is of the case that speaks of it, or of all where the opening does', () => {
  expect(inMinutes(minutes)).toEqual(['apart', 'beside', 'apart']);
  expect(inMinutes(`MARAC ${minutes}`)).toEqual(['as-document', 'as-document', 'as-document']);
});
