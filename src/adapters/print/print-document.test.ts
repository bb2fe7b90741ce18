import { expect, test } from 'vitest';
import { openPaper } from '../../../test/support/paper.ts';
import { openEngine, withPrintFonts } from './engine.ts';
import { printDocument } from './print-document.ts';

const source = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Arrears", date: auto)
= Arrears
#table(columns: 2, ..data.flatten())`;
const created = new Date('2026-01-02T03:04:05Z');
const rows = [
  ['Name', 'Balance'],
  ['#eval("1+1") *bold*', '£12.50'],
];

test('data is drawn as text, with the words of every cell', async () => {
  const paper = await openPaper(printDocument(source, { data: JSON.stringify(rows) }, { created, standard: 'ua-1' }));
  for (const cell of rows.flat()) expect(paper.text(0)).toContain(cell);
});

test('the same input gives the same bytes, and another day other bytes', () => {
  const draw = (day: Date): string =>
    Buffer.from(printDocument(source, { data: JSON.stringify(rows) }, { created: day, standard: 'none' })).toString(
      'base64',
    );
  expect(draw(created)).toBe(draw(created));
  expect(draw(new Date('2026-01-03T00:00:00Z'))).not.toBe(draw(created));
});

test('a source that does not compile is our own error and throws; the message does not repeat the data', () => {
  expect(() => printDocument('#table(', { data: 'AB123456C' }, { created, standard: 'none' })).toThrow(
    /could not be drawn: /u,
  );
});

test('what no font can draw is refused by kind, without the text', () => {
  const drawn = openEngine().draw(
    withPrintFonts('#set document(title: "x")\n#sys.inputs.name'),
    { name: 'ফাতেমা' },
    { created, standard: 'ua-1' },
  );
  expect(drawn).toMatchObject({ refused: 'no-glyph' });
  expect(JSON.stringify(drawn)).not.toContain('ফ');
});

test('letters stay the same after the cache has been emptied many times', () => {
  const engine = openEngine();
  const draw = (): string => {
    const drawn = engine.draw(withPrintFonts(source), { data: JSON.stringify(rows) }, { created, standard: 'ua-1' });
    return 'pdf' in drawn ? Buffer.from(drawn.pdf).toString('base64') : 'refused';
  };
  const first = draw();
  const all = Array.from({ length: 120 }, draw);
  expect(new Set(all)).toEqual(new Set([first]));
});
