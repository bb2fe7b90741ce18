import fc from 'fast-check';
import { expect, test } from 'vitest';
import { long } from '../../../../test/support/office/biff.ts';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { officeFixture } from '../../../../test/support/office/fixture.ts';
import { makeWord, paragraph } from '../../../../test/support/office/word.ts';
import { writeOle } from '../old-office/ole-write.ts';

const rtf = (inside: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset128 Mincho;}}${inside}}`,
    'latin1',
  );
const textOf = async (inside: string): Promise<string> => wordsOf((await document(rtf(inside))).units);

test('nothing that a page shows is lost: header, footer, notes, comments, deletions, hidden text, links', async () => {
  const { units, outcome } = await document(officeFixture('letter.rtf'));
  expect(outcome).toBe('read');
  expect(tablesOf(units)[0]).toMatchObject({
    headerRows: 1,
    rows: [
      ['Name', 'Date of birth', 'Phone'],
      ['Jane Smith', '01/02/1970', ''],
      ['Ali Khan', '', '07700 900123'],
    ],
  });
  const texts = units
    .filter(({ kind }) => kind === 'text')
    .map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])]);
  expect(texts).toEqual([
    ['part:header', 'header', 'Housing Services'],
    ['part:body', '', 'Dear Mrs Zoë O’Brien,\nYour reference is AB123456C. We paid £200.\nPlease call the desk.'],
    ['part:body piece:2', '', 'Yours sincerely\nBefore  after'],
    ['part:body:deleted', 'deleted', 'taken out quietly'],
    ['part:body:hidden', 'hidden', 'whispered aside'],
    ['part:footer', 'footer', 'Town Hall, Sampleton'],
    ['part:footnotes', 'note', '\tA note below the page'],
    ['part:comments', 'comment', 'Mark Jones\nCheck her address'],
    ['part:body:fields', 'metadata', 'HYPERLINK "mailto:desk@example.org"'],
  ]);
});

test.each([
  ["Zo\\'eb caf\\'E9", 'Zoë café'],
  ['O\\rquote Brien \\endash  x', 'O’Brien – x'],
  ['\\u8364? 20 \\uc0\\u8364 30', '€ 20 €30'],
  ["\\uc2\\u233\\'65\\'65t\\'e9", 'été'],
  ["{\\f1 \\'9aek}", 'šek'],
  ["{\\f2 \\'93\\'fa\\'96\\'7b}", '日本'],
  ['co\\-operate\\_now\\~here', 'cooperate-now\u00A0here'],
  ['one\\par two\\line three', 'one\n\ntwo\nthree'],
  ['{\\*\\unknown lost}kept', 'kept'],
  ['{\\*\\shpinst{\\shptxt in a box\\par}}after', 'in a box\n\nafter'],
  ['\\qr Town Hall\\par\\pard Mr Khan\\par 2 Low Road', 'Town Hall\n\nMr Khan\n2 Low Road'],
  ['a\r\nb', 'ab'],
  ['{\\pict\\pngblip 89504e47}words', 'words'],
  ['\\bin5 }{\\\\}seen', 'seen'],
])('%s', async (inside, expected) => {
  expect(await textOf(inside)).toBe(expected);
});

test('rows written without a definition, empty cells, and two tables apart', async () => {
  const row = (...cells: readonly string[]): string =>
    `\\trowd\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`;
  const body = `${row('Name', 'Born', 'Phone')}${row('Jane', '', '020')}\\pard between\\par ${row('Ward', 'Officer')}${row('Holland', 'Ann')}\\pard end`;
  const { units } = await document(rtf(body));
  expect(tablesOf(units).map((table) => table.rows)).toEqual([
    [
      ['Name', 'Born', 'Phone'],
      ['Jane', '', '020'],
    ],
    [
      ['Ward', 'Officer'],
      ['Holland', 'Ann'],
    ],
  ]);
  expect(wordsOf(units.filter(({ kind }) => kind === 'text'))).toBe('between\nend');
});

test('embedded files are members', async () => {
  const object = (name: string, data: Buffer): string => {
    const named = (text: string): Buffer =>
      text === '' ? long(0) : Buffer.concat([long(text.length + 1), Buffer.from(`${text}\0`)]);
    const header = Buffer.concat([long(0x501), long(2), named(name), named(''), named(''), long(data.length)]);
    return `{\\object\\objemb{\\*\\objdata ${Buffer.concat([header, data]).toString('hex').replace(/.{60}/gu, '$&\r\n')}}{\\result shown}}`;
  };
  const letter = makeWord({ body: paragraph('inside') });
  const { documents } = await family(
    rtf(
      object('Word.Document.12', writeOle([{ path: 'Package', data: letter }])) +
        object('Excel.Sheet.8', writeOle([{ path: 'Other', data: letter }])),
    ),
  );
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/object-1', 'read'],
    ['!/object-2', 'strings'],
  ]);
  expect(wordsOf(documents[1]?.units ?? [])).toBe('inside');
});

test('a document cut short is partial; groups without end are stopped', async () => {
  const whole = rtf('first words\\par second');
  expect(await document(whole.subarray(0, -4))).toMatchObject({
    outcome: 'partial',
    problem: { code: 'member-damaged' },
  });
  const deep = rtf(`first words${'{'.repeat(100_000)}`);
  expect(await document(deep)).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
});

test('plain words come out as they went in', async () => {
  const word = fc.stringMatching(/^[A-Za-z0-9£é'.,@-]{1,12}$/u);
  const escaped = (text: string): string =>
    [...text]
      .map((character) => (character.charCodeAt(0) < 128 ? character : `\\u${character.charCodeAt(0)}?`))
      .join('');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      async (lines) => {
        const body = lines.map((line) => `${escaped(line.join(' '))}\\par `).join('');
        expect(await textOf(body)).toBe(lines.map((line) => line.join(' ')).join('\n'));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [
    'a number',
    '{\\listtext\\pard\\plain\\f0 1.\\tab}\\pard one\\par{\\listtext\\f0 (b)\\tab}two\\par three',
    '1.\tone\n(b)\ttwo\nthree',
  ],
  ['written for old programs too', '{\\listtext 2.\\tab}{\\pntext\\f0 2.\\tab}two', '2.\ttwo'],
  ['words and Roman', '{\\listtext Schedule IV\\tab}plan', 'Schedule IV\tplan'],
  ['a bullet', "{\\listtext\\f1\\'b7\\tab}dot\\par{\\listtext o\\tab}ring", 'dot\nring'],
  ['no words after it', '{\\listtext 1.\\tab}\\par after', 'after'],
  ['words that are taken out', '{\\listtext 1.\\tab}{\\deleted gone}\\par after', 'after'],
])('numbers of lists stand before their paragraphs: %s', async (_, inside, expected) => {
  const { units } = await document(rtf(inside));
  expect(wordsOf(units.filter(({ flags }) => flags.length === 0))).toBe(expected);
});

test('of a shape the words are read, not its measures', async () => {
  const property = (name: string, value: string): string => `{\\sp{\\sn ${name}}{\\sv ${value}}}`;
  const shape = `{\\shp{\\*\\shpinst\\shpleft1${property('shapeType', '202')}${property('wzDescription', 'Photo of Jane')}${property('lineColor', '16777215')}{\\shptxt\\pard words in a box\\par}}}`;
  const { units } = await document(rtf(`${shape}body\\par`));
  expect(units.map((unit) => [unit.locator, wordsOf([unit])])).toEqual([
    ['part:body', 'words in a box\n\nbody'],
    ['part:properties', 'wzDescription | Photo of Jane'],
  ]);
});
