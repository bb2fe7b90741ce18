import { expect, test } from 'vitest';
import type { Table, Unit } from '#core/document';
import type { BindingKind, Finding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { documentSettler, settleDocument } from './settle-document.ts';

function found(unit: number, type: PersonalDataType, value: string, kind: BindingKind, key: string): Finding {
  const span = { row: null, column: null, start: 0, end: 1 };
  return { type, unit, span, score: 1, reasons: [], value, binding: { kind, key, role: 'subject' } };
}

function text(words: string): Unit {
  return { kind: 'text', locator: 'part:body', text: words, flags: [] };
}

const list: Table = {
  ...{ kind: 'table', locator: 'table:1', headerRows: 0, flags: [] },
  rows: Array.from({ length: 40 }, (_, row) => [`Name ${row}`, row === 5 ? 'MARAC' : '']),
};

test('a huge document settled in parts is as one settled at once', () => {
  const units = [text('Refuge placements'), list, text('Dear Ada'), list, text('her abusive partner')];
  const findings = units.flatMap((_, unit) => [
    found(unit, 'person-name', '|Ada|Moor', 'row', 'row:5'),
    found(unit, 'email', `${unit}@leeds.gov.uk`, 'party', 'party:from:1'),
  ]);
  const whole = settleDocument(units, findings);
  for (const cut of [0, 1, 2, 3, 4, 5]) {
    const settler = documentSettler();
    const parts = [
      settler.add(
        units.slice(0, cut),
        findings.filter(({ unit }) => unit < cut),
      ),
      settler.add(
        units.slice(cut),
        findings.filter(({ unit }) => unit >= cut).map((finding) => ({ ...finding, unit: finding.unit - cut })),
      ),
    ];
    expect({ findings: parts.flat(), said: settler.said() }).toEqual(whole);
  }
});

test('the domains that a document was sent from or signed with, not those it was sent to', () => {
  const findings = [
    found(0, 'email', 'ada@leeds.gov.uk', 'party', 'party:from:1'),
    found(0, 'email', 'ben@example.com', 'party', 'party:to:1'),
    found(0, 'email', 'cleo@camden.gov.uk', 'sign-off', 'sign-off:1'),
    found(0, 'phone', '02079460000', 'sign-off', 'sign-off:1'),
  ];
  expect(settleDocument([text('Dear Ben')], findings).said).toEqual({
    passages: 1,
    findings: 4,
    speaksOfDanger: false,
    documentClass: 'letter',
    mailDomains: ['camden.gov.uk', 'leeds.gov.uk'],
  });
});

test.each([
  ['domestic-abuse', 0.8, true],
  ['domestic-abuse', 0.44, false],
  ['health', 0.9, false],
] as const)('a text with %s found at %d speaks of danger: %s', (type, score, speaks) => {
  const finding = { ...found(0, type, 'He pinned her to the cooker.', 'prose', 'prose:0'), score };
  expect(settleDocument([text('He pinned her to the cooker.')], [finding]).said.speaksOfDanger).toBe(speaks);
});
