import { describe, expect, test } from 'vitest';
import type { Table, Unit } from '#core/document';
import type { Finding } from '#core/finding';
import { type ContentHash, deriveId, hashBytes } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import type { SettledFinding } from '#core/settled';
import { speaksOfDanger } from './danger-words.ts';
import { dangerPhrases } from './danger-words-table.ts';
import { looseInDanger, namedForDanger, nearDanger } from './near-danger.ts';
import { settleDocument } from './settle-document.ts';

const content: ContentHash = hashBytes(Buffer.from('a file'));

function textUnit(text: string): Unit {
  return { kind: 'text', locator: 'part:body', text, flags: [] };
}

function listOf(dangerousRow: number, words: string): Table {
  const rows = Array.from({ length: 50 }, (_, row) => [`Name ${row}`, row === dangerousRow ? words : '']);
  return { kind: 'table', locator: 'table:1', rows: [['Name', 'Notes'], ...rows.slice(1)], headerRows: 1, flags: [] };
}

function mentionAt(unit: number, key: string): Mention {
  const empty = { title: '', forenames: '', birthDate: '', nino: '', nhsNumber: '', email: '', phone: '' };
  return {
    id: deriveId('M', String(unit), key),
    ...{
      content,
      unit,
      key,
      binding: key.startsWith('row') ? 'row' : 'prose',
      role: 'subject',
      types: [],
      findings: 0,
    },
    fields: { ...empty, surname: key, postcode: '', address: '', uprn: '', localReference: '' },
  };
}

function personOf(mention: Mention, staff = false): Person {
  return {
    id: deriveId('P', mention.id),
    ...{
      registerRef: 'R',
      title: '',
      forenames: '',
      surname: mention.key,
      birthDate: '',
      addressLines: [],
      postcode: '',
      uprn: '',
    },
    ...{
      householdId: null,
      authorities: [],
      deceasedOn: null,
      safeContact: { kind: 'open' },
      staff,
      matchProbability: 1,
    },
    links: [{ mention: mention.id, probability: 1, because: '' }],
  };
}

function findingOf({ unit, key, binding, role }: Mention): Finding {
  const span = { row: null, column: null, start: 0, end: 1 };
  return { type: 'person-name', unit, span, score: 1, reasons: [], value: '', binding: { kind: binding, key, role } };
}

function near(
  units: readonly Unit[],
  mentions: readonly Mention[],
  staff = false,
  path = 'Letters/2024/a.docx',
): readonly string[] {
  const links = mentions.map((mention) => ({ person: personOf(mention, staff), mention, probability: 1 }));
  const settled = settleDocument(units, mentions.map(findingOf));
  const searched = { findings: settled.findings, speaksOfDanger: settled.said.speaksOfDanger };
  const isNamed = namedForDanger([{ path, sha256: content }]).has(content);
  const found = new Set(nearDanger(searched, links, isNamed));
  return links.flatMap(({ person }) => (found.has(person.id) ? [person.surname] : []));
}

describe('who stands near danger', () => {
  test('everyone of a document whose words speak of it', () => {
    expect(
      near(
        [textUnit('Dear Ada'), textUnit('Address must not be disclosed.')],
        [mentionAt(0, 'prose:1'), mentionAt(1, 'prose:2')],
      ),
    ).toEqual(['prose:1', 'prose:2']);
  });
  test('in a long table only the row that speaks of it', () => {
    expect(
      near(
        [listOf(7, 'DV - do not disclose address')],
        [mentionAt(0, 'row:6'), mentionAt(0, 'row:7'), mentionAt(0, 'row:7/partner')],
      ),
    ).toEqual(['row:7', 'row:7/partner']);
  });
  test('the whole table where the words above it speak of it', () => {
    expect(near([textUnit('Refuge placements'), listOf(0, '')], [mentionAt(1, 'row:6')])).toEqual(['row:6']);
  });
  test('not the list on another sheet', () => {
    expect(near([listOf(7, ''), textUnit('Refuge placements')], [mentionAt(0, 'row:6')])).toEqual([]);
  });
  test('everyone of a file whose path speaks of it', () => {
    expect(
      near([textUnit('Dear Ada')], [mentionAt(0, 'prose:1')], false, 'Conferences/ICPC_Someone_2020.docx'),
    ).toEqual(['prose:1']);
  });
  test('nobody of an ordinary document, and never staff', () => {
    expect(near([textUnit('Your bin will be emptied on Monday.')], [mentionAt(0, 'prose:1')])).toEqual([]);
    expect(near([textUnit('MARAC minutes')], [mentionAt(0, 'prose:1')], true)).toEqual([]);
  });
});

describe('mentions that are nobody’s', () => {
  const [told, other, officer] = [mentionAt(0, 'prose:1'), mentionAt(0, 'prose:2'), mentionAt(1, 'prose:3')];
  const abuse: Finding = { ...findingOf(told), type: 'domestic-abuse', score: 0.3 };
  test('bear on safety where danger is told of them, at whatever probability', () => {
    const { findings } = settleDocument([textUnit('Dear Ada'), textUnit('')], [abuse, findingOf(other)]);
    expect(looseInDanger({ findings, speaksOfDanger: false }, [told, other], false)).toEqual([told]);
  });
  test('or their document speaks of it, officers apart', () => {
    const { findings } = settleDocument([textUnit('MARAC'), textUnit('')], [findingOf(other)]);
    const asOfficer: Mention = { ...officer, role: 'officer' };
    expect(looseInDanger({ findings, speaksOfDanger: true }, [other, asOfficer], false)).toEqual([other]);
    expect(looseInDanger({ findings, speaksOfDanger: false }, [other, asOfficer], true)).toEqual([other]);
  });
});

test.each(dangerPhrases)('"%s" is seen in any case and with any separator, and not inside another word', (phrase) => {
  expect(speaksOfDanger(`x ${phrase}.`)).toBe(true);
  expect(speaksOfDanger(`(${phrase.toUpperCase().replaceAll(' ', '-')})`)).toBe(true);
  expect(speaksOfDanger(`a${phrase.replaceAll(' ', '')}a`)).toBe(false);
});

test.each([
  'Her fella put her in A&E at the weekend.',
  'he has knocked me about for years',
  'Ex must not find out the new address.',
  'please do not tell him where we live',
  'MARAC’d in June, flagged high risk by IDVA',
])('"%s" is seen without one of the phrases', (text) => {
  expect(speaksOfDanger(text)).toBe(true);
});

test.each(['The fire refuge on level 3 will be tested.', 'A pedestrian refuge will be built on the main road.'])(
  '"%s" holds a word that is always taken for danger',
  (text) => {
    expect(speaksOfDanger(text)).toBe(true);
  },
);

test.each([
  'Your bin will be emptied on Monday.',
  'The engineer found the boiler and hit the pipe.',
  'We will write to you at your home address.',
  'Please tell us where you live.',
])('"%s" is not', (text) => {
  expect(speaksOfDanger(text)).toBe(false);
});

test('a refugee is no refuge, and a DVD no danger', () => {
  expect(speaksOfDanger('a refugee returned the DVD')).toBe(false);
});

test('long hostile text takes no longer than its length', () => {
  expect(speaksOfDanger('domestic '.repeat(200_000))).toBe(false);
  expect(speaksOfDanger(`not${' '.repeat(1_000_000)}`)).toBe(false);
});

describe('danger told of a forename alone', () => {
  const told = (key: string): SettledFinding => ({
    ...{ type: 'safeguarding', value: 'words', unit: 0, span: { row: null, column: null, start: 0, end: 5 } },
    ...{ score: 0.9, reasons: [], binding: { kind: 'prose', key, role: 'subject' } },
    ...{ place: 'part:body', sheetRow: null, danger: 'apart' },
  });
  const named = (key: string, forenames: string, surname: string): Mention => {
    const mention = mentionAt(0, key);
    return { ...mention, fields: { ...mention.fields, forenames, surname } };
  };
  const bare = named('prose:1', 'Fátima', '');
  const searched = { findings: [told('prose:1')], speaksOfDanger: false };

  test.each([
    ['an initial that fits', 'F', 'Sousa', true],
    ['the forename', 'Fátima', 'Sousa', true],
    ['another initial', 'G', 'Sousa', false],
    ['another forename', 'Filipa', 'Sousa', false],
  ])('bears on whoever may be called so: %s', (_, forenames, surname, isHeld) => {
    const other = named('prose:2', forenames, surname);
    expect(looseInDanger(searched, [bare, other], false).includes(other)).toBe(isHeld);
    const linked = { person: personOf(other), mention: other, probability: 1 };
    expect(nearDanger(searched, [linked], false, [bare])).toEqual(isHeld ? [linked.person.id] : []);
  });

  test('bears on nobody of a list', () => {
    const row: Mention = { ...named('row:9', 'F', 'Sousa'), binding: 'row' };
    expect(looseInDanger(searched, [bare, row], false)).toEqual([bare]);
  });
});
