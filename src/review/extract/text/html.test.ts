import { expect, test } from 'vitest';
import { document, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';

const page = (body: string): Buffer =>
  Buffer.from(`<!DOCTYPE html><html><head><style>p{}</style></head><body>${body}</body></html>`);
const words = async (body: string): Promise<string> => wordsOf((await document(page(body))).units);

test.each([
  ['<p>One  two\n three</p><div>Four<br>five</div>', 'One two three\nFour\nfive'],
  ['<p>a<script>var secret</script>b<!-- hidden --></p>', 'ab\nhidden'],
  ['<p>Caf&eacute; &amp; bar&nbsp;x</p>', 'Café & bar x'],
  ['<pre>  a\n b</pre>', '  a\n b'],
  ['<ul><li>one<li>two</ul>', 'one\ntwo'],
  ['<a href="mailto:jane@example.org?subject=x">write</a>', 'write <jane@example.org>'],
  ['<a href="mailto:jane@example.org">jane@example.org</a>', 'jane@example.org'],
  ['<input type="text" value="AB123456C"><input type="hidden" value="no">', 'AB123456C\n | no'],
])('%s', async (body, expected) => {
  expect(await words(body)).toBe(expected);
});

test('tables of data keep columns under their headings, also where cells span', async () => {
  const body =
    '<table><tr><th colspan=2>Person</th><th>Rent</th></tr><tr><td>Jane</td><td>Smith</td><td>120.00</td></tr><tr><td rowspan=2>Ali</td><td>Khan</td><td>9.00</td></tr><tr><td>Omar</td><td>8.00</td></tr></table>';
  const [table] = tablesOf((await document(page(body))).units);
  expect(table?.rows).toEqual([
    ['Person', '', 'Rent'],
    ['Jane', 'Smith', '120.00'],
    ['Ali', 'Khan', '9.00'],
    ['', 'Omar', '8.00'],
  ]);
});

test('tables of layout are text, and the data in them tables', async () => {
  const data = '<table><tr><th>Name</th><th>DOB</th></tr><tr><td>Jane</td><td>01/02/1970</td></tr></table>';
  const { units } = await document(page(`<table><tr><td>Head</td></tr><tr><td>before${data}after</td></tr></table>`));
  expect(units.map(({ kind }) => kind)).toEqual(['text', 'table', 'text']);
  expect(wordsOf(units)).toBe('Head\nbefore\nName | DOB\nJane | 01/02/1970\nafter');
});

test('elements nested without end are partial with what was read', async () => {
  const read = await document(page(`<p>first words</p>${'<div>'.repeat(200_000)}deep`));
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
  expect(wordsOf(read.units)).toBe('first words');
});

test('tables nested without end lose no words', async () => {
  const body = `${'<table><tr><td>'.repeat(60)}core${'</td></tr></table>'.repeat(60)}`;
  expect(await words(body)).toBe('core');
});

test('a declared character set is used where the bytes do not prove another', async () => {
  const greek = Buffer.concat([
    Buffer.from('<html><meta charset="iso-8859-7"><p>'),
    Buffer.from([0xc1, 0xe8, 0xde, 0xed, 0xe1]),
    Buffer.from('</p></html>'),
  ]);
  expect(wordsOf((await document(greek)).units)).toBe('Αθήνα');
});

test('a page written into a frame is read where the frame stands, hidden where the frame is; frames without end are a limit met', async () => {
  const frame = (inside: string, more = ''): string =>
    `<iframe ${more} srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  const within = `<p title="a">Jane &amp; Ali</p>${frame('<b>deeper</b>')}<p>open`;
  const { units, outcome } = await document(
    page(
      `before${frame(within)}after<table><tr><td>x${frame('<p>boxed</p></table>')}</td></tr></table>${frame('<p>unseen</p>', 'hidden')}end`,
    ),
  );
  expect(outcome).toBe('read');
  expect(wordsOf(units.filter(({ flags }) => flags.length === 0))).toBe(
    'before\nJane & Ali\ndeeper\nopen\nafter\nx\nboxed\n\nend',
  );
  expect(wordsOf(units.filter(({ flags }) => flags.includes('hidden')))).toBe('unseen');
  let nested = '<p>core</p>';
  for (let level = 0; level < 8; level += 1) nested = frame(nested);
  expect(await document(page(`<p>first</p>${nested}`))).toMatchObject({
    outcome: 'partial',
    problem: { code: 'limit-reached' },
  });
});
