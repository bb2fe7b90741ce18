import { expect, test } from 'vitest';
import { readRecords } from './read-records.ts';

async function read(parts: readonly string[], id: string | null) {
  return (await Array.fromAsync(readRecords(parts, 'the table', id, ['b', 'a']))).flat();
}

test('records are the same however the text is cut, a cut in a quoted cell or between the two ends of a line too', async () => {
  const filler = Array.from({ length: 9_000 }, (_, row) => `${row + 10},"x, ""y""\r\nz",${row}\r\n`).join('');
  const text = `\uFEFFid,a,b,c\r\n1,one,"two\r\nlines",\r\n\r\n2,,\r\n${filler}3,last,l`;
  const whole = await read([text], 'id');
  expect(whole).toHaveLength(9_003);
  expect(whole.slice(0, 2)).toEqual([
    { id: '1', cells: ['two\r\nlines', 'one'] },
    { id: '2', cells: ['', ''] },
  ]);
  for (const size of [1, 77, 66_000]) {
    const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      text.slice(at * size, (at + 1) * size),
    );
    if (size > 1) expect(await read(parts, 'id')).toEqual(whole);
    else expect(await read([...text.slice(0, 40)].concat(text.slice(40)), 'id')).toEqual(whole);
  }
});

test('without an identifier records are numbered', async () => {
  expect((await read(['a,b\nx,y\nz,w\n'], null)).map(({ id }) => id)).toEqual(['1', '2']);
});

test('a column that nothing reads may stand twice, and a row may name some of the columns', async () => {
  const records = await read(['id,a,b,c,c\nid,a,b,x,y\n'], 'id');
  expect(records).toEqual([{ id: 'id', cells: ['b', 'a'] }]);
});

test.each([
  ['a,c\n1,2\n', null, 'a column "b" that the table does not have'],
  ['a,b\n', null, 'There is no record'],
  ['', null, 'There is no record'],
  ['id,a,b\n1,x,y\n,x,y\n', 'id', 'Line 3 of the table has no identifier'],
  ['id,a,b\n1,x,y\nid, a,b\n2,x,y\n', 'id', 'Line 3 of the table is its row of column names once more'],
  ['a,b,c,b\n1,x,y,z\n', null, 'Two columns of the table are called "b"'],
])('%j is refused with one sentence', async (text, id, sentence) => {
  await expect(read([text], id)).rejects.toThrow(sentence);
});
