import { expect, test } from 'vitest';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeOpenDocument } from '../../../../test/support/office/open-document.ts';
import { makeWord, paragraph } from '../../../../test/support/office/word.ts';

const p = (inside: string): string => `<text:p>${inside}</text:p>`;
const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test('nothing that a page shows is lost: header, footer, notes, comments, deletions, hidden text, links', async () => {
  const styles = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Mark Editor</dc:creator><dc:date>2025</dc:date></office:change-info>' +
    `${p('taken out')}</text:deletion></text:changed-region></text:tracked-changes>` +
    p('Dear<text:s text:c="2"/>Jane<text:tab/>Smith<text:line-break/>1 High Street') +
    p(
      'Call<office:annotation><dc:creator>Mark Jones</dc:creator><dc:date>2025-01-01</dc:date><text:p>Check her address</text:p></office:annotation> us',
    ) +
    p(
      `note<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('below')}</text:note-body></text:note>`,
    ) +
    p(
      'seen <text:span text:style-name="H">whispered</text:span><text:a xlink:href="mailto:a@example.org">mail</text:a>',
    ) +
    `<table:table>${row(cell('Name') + cell('Born'))}${row(cell('Jane') + cell('1970'))}</table:table>`;
  const page = `<style:header>${p('Housing Services')}</style:header><style:footer>${p('Town Hall')}</style:footer>`;
  const meta = '<meta:initial-creator>Ann Author</meta:initial-creator>';
  const { units, outcome } = await document(makeOpenDocument({ kind: 'text', body, styles, page, meta }));
  expect(outcome).toBe('read');
  expect(units.map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])])).toEqual([
    ['part:body:deleted', 'deleted', 'taken out'],
    ['part:comments', 'comment', 'Mark Jones: Check her address'],
    ['part:footnotes', 'note', 'below'],
    ['part:body:hidden', 'hidden', 'whispered'],
    ['part:body', '', 'Dear  Jane\tSmith\n1 High Street\n\nCall us\nnote\nseen mail'],
    ['table:1', '', 'Name | Born\nJane | 1970'],
    ['part:links', 'metadata', 'mailto:a@example.org'],
    ['part:header', 'header', 'Housing Services'],
    ['part:footer', 'footer', 'Town Hall'],
    ['part:authors', 'metadata', 'Mark Editor'],
    ['part:properties', 'metadata', 'initial-creator | Ann Author'],
  ]);
});

test('blocks of another alignment, and those written with line breaks, are set apart', async () => {
  const styles = '<style:style style:name="R"><style:paragraph-properties fo:text-align="end"/></style:style>';
  const body = `<text:p text:style-name="R">Town Hall</text:p>${p('Mr Khan')}${p('2 Low Road')}${p('Mrs Smith<text:line-break/>1 High Street')}${p('Dear')}`;
  const { units } = await document(makeOpenDocument({ kind: 'text', body, styles }));
  expect(wordsOf(units)).toBe('Town Hall\n\nMr Khan\n2 Low Road\n\nMrs Smith\n1 High Street\n\nDear');
});

test('sheets: dates as ISO, repeats filled and bounded, hidden ones flagged, notes by cell', async () => {
  const styles = '<style:style style:name="off"><style:table-properties table:display="false"/></style:style>';
  const date = 'office:value-type="date" office:date-value="1970-02-01"';
  const body =
    `<table:table table:name="Arrears">${row(cell('Name') + cell('Date of birth') + cell('Account'))}` +
    row(
      `<table:table-cell><office:annotation>${p('her son')}</office:annotation>${p('Jane Smith')}</table:table-cell>${cell('1 Feb', date)}${cell('01234567', 'office:value-type="float" office:value="1234567"')}`,
    ) +
    row(
      cell('Ali Khan') +
        cell('3/4/80', 'office:value-type="date" office:date-value="1980-04-03"') +
        cell('###', 'office:value-type="float" office:value="7"'),
      'table:number-rows-repeated="2"',
    ) +
    `${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048000"')}</table:table>` +
    `<table:table table:name="Kept back" table:style-name="off">${row(cell('Ward') + cell('x', 'table:number-columns-repeated="2"'))}${row(cell('Holland') + cell('1'))}</table:table>`;
  const { units, outcome, coverage } = await document(makeOpenDocument({ kind: 'spreadsheet', body, styles }));
  expect(outcome).toBe('read');
  expect(tablesOf(units)).toMatchObject([
    {
      locator: 'sheet:Arrears',
      headerRows: 1,
      rows: [
        ['Name', 'Date of birth', 'Account'],
        ['Jane Smith', '1970-02-01', '01234567'],
        ['Ali Khan', '1980-04-03', '7'],
        ['Ali Khan', '1980-04-03', '7'],
      ],
    },
    {
      locator: 'sheet:Kept back',
      flags: ['hidden'],
      rows: [
        ['Ward', 'x', 'x'],
        ['Holland', '1'],
      ],
    },
  ]);
  expect(units[0]).toMatchObject({ locator: 'sheet:Arrears cell:A2', flags: ['comment'], text: 'her son' });
  expect(coverage).toContainEqual({ of: 'sheets', expected: 2, read: 2 });
});

test('a filled cell said to repeat without end is bounded, and said to be', async () => {
  const body = `<table:table table:name="A">${row(cell('a'), 'table:number-rows-repeated="1048576"')}</table:table>`;
  expect(await document(makeOpenDocument({ kind: 'spreadsheet', body }))).toMatchObject({
    outcome: 'partial',
    problem: { code: 'limit-reached' },
  });
  const wide = `<table:table table:name="A">${row(cell('a', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1000"')}</table:table>`;
  expect(await document(makeOpenDocument({ kind: 'spreadsheet', body: wide }), { sheetCells: 5000 })).toMatchObject({
    outcome: 'partial',
  });
});

test('slides in order with their notes and tables; hidden ones flagged', async () => {
  const styles =
    '<style:style style:name="off"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
  const frame = (text: string): string => `<draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame>`;
  const grid = `<draw:frame><table:table>${row(cell('Name') + cell('Born'))}${row(cell('Jane') + cell('1970'))}</table:table></draw:frame>`;
  const body =
    `<draw:page>${frame('First')}${frame('By Ann')}<presentation:notes>${frame('say it slowly')}</presentation:notes></draw:page>` +
    `<draw:page draw:style-name="off">${frame('Second')}${grid}</draw:page>`;
  const { units } = await document(makeOpenDocument({ kind: 'presentation', body, styles }));
  expect(units.map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])])).toEqual([
    ['slide:1 notes', 'note', 'say it slowly'],
    ['slide:1', '', 'First\n\nBy Ann'],
    ['slide:2', 'hidden', 'Second'],
    ['slide:2/table:1', 'hidden', 'Name | Born\nJane | 1970'],
  ]);
});

test('encrypted files say so; embedded objects are read or members', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  expect(await document(makeOpenDocument({ kind: 'text', body: p('x'), manifest }))).toMatchObject({
    outcome: 'encrypted',
    units: [],
  });
  const members = [
    { name: 'Object 1/content.xml', data: `<o xmlns:text="t">${p('words of a chart')}</o>` },
    { name: 'Object 2', data: makeWord({ body: paragraph('inside') }) },
  ];
  const { documents } = await family(makeOpenDocument({ kind: 'text', body: p('outside'), members }));
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/Object 2', 'read'],
  ]);
  expect(wordsOf(documents[0]?.units ?? [])).toBe('outside\nwords of a chart');
});

test('a document cut short gives what is left of it, and says so', async () => {
  const file = makeOpenDocument({ kind: 'text', body: p('first words') });
  const read = await document(file.subarray(0, file.indexOf('styles.xml') + 4));
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'member-damaged' } });
  expect(wordsOf(read.units)).toBe('first words');
});
