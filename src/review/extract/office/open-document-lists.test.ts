import { expect, test } from 'vitest';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeOpenDocument } from '../../../../test/support/office/open-document.ts';

const p = (text: string): string => `<text:p>${text}</text:p>`;
const item = (inside: string, more = ''): string => `<text:list-item ${more}>${inside}</text:list-item>`;
const list = (inside: string, more = ''): string => `<text:list ${more}>${inside}</text:list>`;
const number = (level: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
const styles =
  '<text:list-style style:name="L1">' +
  number(1, '1', 'style:num-suffix="."') +
  number(2, 'a', 'style:num-prefix="(" style:num-suffix=")"') +
  number(3, 'I', 'text:display-levels="3" style:num-suffix=":"') +
  '</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>' +
  `<text:list-style style:name="New">${number(1, '1')}${number(2, '1', 'loext:num-list-format="Part %1%.%2%"')}</text:list-style>`;
const linesOf = async (body: string): Promise<string[]> => {
  const { units } = await document(makeOpenDocument({ kind: 'text', body, styles }));
  return wordsOf(units.filter(({ flags }) => flags.length === 0)).split('\n');
};
const one = 'text:style-name="L1"';

test('numbers stand as a reader sees them, once for each item', async () => {
  const body =
    list(
      item(p('one') + p('more of one') + list(item(p('a')) + item(p('b') + list(item(p('deep')))))) + item(p('two')),
      one,
    ) +
    p('between') +
    list(item(p('new')), one) +
    list(item(p('goes on')), `${one} text:continue-numbering="true"`);
  expect(await linesOf(body)).toEqual([
    '1.\tone',
    'more of one',
    '(a)\ta',
    '(b)\tb',
    '1.b.I:\tdeep',
    '2.\ttwo',
    'between',
    '1.\tnew',
    '2.\tgoes on',
  ]);
});

test('an item with a start of its own, a list that goes on from a named one, a header without a number, bullets', async () => {
  const body =
    list(item(p('a')) + item(p('b'), 'text:start-value="7"'), `${one} xml:id="first"`) +
    list(item(p('dot')), 'text:style-name="B"') +
    list(`<text:list-header>${p('heading')}</text:list-header>${item(p('c'))}`, `${one} text:continue-list="first"`) +
    list(item(list(item(p('x')))), 'text:style-name="New"');
  expect(await linesOf(body)).toEqual(['1.\ta', '7.\tb', 'dot', 'heading', '8.\tc', 'Part 1.1\tx']);
});

test('a comment within a numbered paragraph does not take its number', async () => {
  const comment = `<office:annotation><dc:creator>Mark</dc:creator>${p('who is she')}</office:annotation>`;
  expect(await linesOf(list(item(p(`${comment}Jane`)), one))).toEqual(['1.\tJane']);
});

test('a column that counts itself is a column', async () => {
  const row = (name: string): string =>
    `<table:table-row><table:table-cell>${list(item(p('')), `${one} text:continue-numbering="true"`)}</table:table-cell><table:table-cell>${p(name)}</table:table-cell></table:table-row>`;
  const { units } = await document(
    makeOpenDocument({
      kind: 'text',
      body: `<table:table>${row('Jane Smith')}${row('Ali Khan')}</table:table>`,
      styles,
    }),
  );
  expect(tablesOf(units)).toMatchObject([
    {
      rows: [
        ['1.', 'Jane Smith'],
        ['2.', 'Ali Khan'],
      ],
    },
  ]);
});
