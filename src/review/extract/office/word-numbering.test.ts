import { expect, test } from 'vitest';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeWord, paragraph } from '../../../../test/support/office/word.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (number: number, of: number, more = ''): string =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, number: number, at = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${number}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const three = definition(
  0,
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%1.%2.%3'),
);

const makeNumbered = (body: string, numbering: string, styles = ''): Buffer =>
  makeWord({
    body,
    members: [
      { name: 'word/numbering.xml', data: `<w:numbering xmlns:w="w">${numbering}</w:numbering>` },
      { name: 'word/styles.xml', data: `<w:styles xmlns:w="w">${styles}</w:styles>` },
    ],
  });
const linesOf = async (file: Buffer): Promise<string[]> => {
  const { units } = await document(file);
  return wordsOf(units.filter(({ flags }) => flags.length === 0)).split('\n');
};

test('numbers stand as a reader sees them: levels, letters, Roman, and lower levels from the start after a higher one', async () => {
  const body = [
    item('one', 1),
    item('a', 1, 1),
    item('b', 1, 1),
    item('deep', 1, 2),
    item('two', 1),
    item('a again', 1, 1),
    paragraph('between'),
    item('three', 1),
  ].join('');
  expect(await linesOf(makeNumbered(body, three + list(1, 0)))).toEqual([
    '1.\tone',
    '(a)\ta',
    '(b)\tb',
    '1.b.i\tdeep',
    '2.\ttwo',
    '(a)\ta again',
    'between',
    '3.\tthree',
  ]);
});

test('two lists of one definition count on together; one with a start of its own starts there, once', async () => {
  const again = list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
  const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3);
  expect(await linesOf(makeNumbered(body, three + list(1, 0) + list(2, 0) + again))).toEqual([
    '1.\ta',
    '2.\tb',
    '7.\tc',
    '8.\td',
  ]);
});

test.each([
  ['words before the number', level(0, 'upperRoman', 'Schedule %1'), 'Schedule I\tx'],
  ['a bullet says nothing', level(0, 'bullet', 'o'), 'x'],
  ['no number, words alone', level(0, 'none', 'Note:'), 'Note:\tx'],
  ['two figures', level(0, 'decimalZero', '%1'), '01\tx'],
  ['an ordinal', level(0, 'ordinal', '%1'), '1st\tx'],
  ['upper letters', level(0, 'upperLetter', '%1)'), 'A)\tx'],
])('%s', async (_, levels, expected) => {
  expect(await linesOf(makeNumbered(item('x', 1), definition(0, levels) + list(1, 0)))).toEqual([expected]);
});

test('figures alone where the level says so; a level that nothing starts again counts on', async () => {
  const levels =
    level(0, 'upperRoman', '%1') +
    level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
    level(2, 'decimal', 'Q%3', '<w:lvlRestart w:val="0"/>');
  const body = item('a', 1) + item('b', 1, 1) + item('c', 1, 2) + item('d', 1) + item('e', 1, 2);
  expect(await linesOf(makeNumbered(body, definition(0, levels) + list(1, 0)))).toEqual([
    'I\ta',
    '1.1\tb',
    'Q1\tc',
    'II\td',
    'Q2\te',
  ]);
});

test('styles number their paragraphs, and those based on them; 0 takes the number away', async () => {
  const levels =
    level(0, 'decimal', 'Part %1', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>');
  const style = (name: string, more: string): string => `<w:style w:styleId="${name}">${more}</w:style>`;
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles =
    style('H1', numbered) +
    style('H2', numbered) +
    style('Mine', '<w:basedOn w:val="H1"/>') +
    style('Off', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
  const body = styled('a', 'H1') + styled('b', 'H2') + styled('c', 'Mine') + styled('d', 'Off') + styled('e', 'H2');
  expect(await linesOf(makeNumbered(body, definition(0, levels) + list(1, 0), styles))).toEqual([
    'Part 1\ta',
    '1.1\tb',
    'Part 2\tc',
    'd',
    '2.1\te',
  ]);
});

test('a definition that points at a style of lists is that of the style', async () => {
  const pointing = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>';
  const linked = definition(2, `<w:styleLink w:val="Legal"/>${level(0, 'decimal', '§%1')}`);
  expect(await linesOf(makeNumbered(item('a', 5) + item('b', 5), pointing + linked + list(5, 1)))).toEqual([
    '§1\ta',
    '§2\tb',
  ]);
});

test('a column that counts itself is a column; a paragraph without words has no number', async () => {
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const row = (name: string): string => `<w:tr>${cell(item('', 1))}${cell(paragraph(name))}</w:tr>`;
  const table = `<w:tbl>${row('Jane Smith')}${row('Ali Khan')}${row('Mary Jones')}</w:tbl>`;
  const { units } = await document(makeNumbered(item('', 1) + paragraph('before') + table, three + list(1, 0)));
  expect(tablesOf(units)).toMatchObject([
    {
      rows: [
        ['2.', 'Jane Smith'],
        ['3.', 'Ali Khan'],
        ['4.', 'Mary Jones'],
      ],
    },
  ]);
  expect(wordsOf(units.slice(0, 1))).toBe('before');
});

test('hostile definitions cost little and say little', async () => {
  const long = definition(0, level(0, 'lowerLetter', '%1'.repeat(10_000), '') + level(9999, 'decimal', '%1'));
  const ring =
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const body = item('x', 1) + item('y', 1, 9999) + item('z', 77) + styled('r', 'A');
  const lines = await linesOf(makeNumbered(body, long + list(1, 0), ring));
  expect(lines.map((line) => line.slice(-1))).toEqual(['x', 'y', 'z', 'r']);
  expect(lines.join('').length).toBeLessThan(200);
});
