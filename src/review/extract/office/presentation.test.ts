import { expect, test } from 'vitest';
import { expectReaderToEnd } from '../../../../test/support/office/altered-ole.ts';
import { long } from '../../../../test/support/office/biff.ts';
import { document, family, wordsOf } from '../../../../test/support/office/family.ts';
import { makeOldPresentation, makePresentation, pptRecord } from '../../../../test/support/office/slides.ts';
import { makeWord, paragraph } from '../../../../test/support/office/word.ts';

const table = [
  ['Name', 'Born'],
  ['Jane', '1970'],
];

test('slides in the order shown, with tables, notes, comments; hidden and unlisted ones flagged', async () => {
  const slides = [
    { shapes: ['Second title'], hidden: true },
    {
      shapes: ['First title', 'Mrs Smith\n1 High Street'],
      table,
      notes: 'say it slowly',
      comment: { author: 'Mark', text: 'Check her address' },
    },
    { shapes: ['Left out'] },
  ];
  const { units, outcome, coverage } = await document(makePresentation(slides, [1, 0]));
  expect(outcome).toBe('read');
  expect(coverage).toContainEqual({ of: 'slides', expected: 3, read: 3 });
  expect(units.map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])])).toEqual([
    ['slide:1', '', 'First title\n\nMrs Smith\n1 High Street'],
    ['slide:1/table:1', '', 'Name | Born\nJane | 1970'],
    ['slide:1 notes', 'note', 'say it slowly'],
    ['slide:1 comments', 'comment', 'Mark Jones: Check her address'],
    ['slide:2', 'hidden', 'Second title'],
    ['slide:3', 'hidden', 'Left out'],
  ]);
});

test('words on a master are said once, its prompts not; embedded files are members', async () => {
  const layout =
    '<p:sldLayout xmlns:a="a" xmlns:p="p"><p:sp><p:txBody><a:p><a:r><a:t>Sampleton Council</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvPr><p:ph type="title"/></p:nvPr><p:txBody><a:p><a:r><a:t>Click to add title</a:t></a:r></a:p></p:txBody></p:sp></p:sldLayout>';
  const extra = [
    { name: 'ppt/slideLayouts/slideLayout1.xml', data: layout },
    { name: 'ppt/slideMasters/slideMaster1.xml', data: layout },
    { name: 'ppt/embeddings/Letter.docx', data: makeWord({ body: paragraph('inside') }) },
  ];
  const { documents } = await family(makePresentation([{ shapes: ['Title'] }], [0], extra));
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/ppt/embeddings/Letter.docx', 'read'],
  ]);
  expect(wordsOf(documents[0]?.units ?? [])).toBe('Title\nSampleton Council');
});

test('a slide that is listed and missing is counted', async () => {
  const { outcome, coverage } = await document(makePresentation([{ shapes: ['Title'] }], [0, 4]));
  expect(outcome).toBe('partial');
  expect(coverage).toContainEqual({ of: 'slides', expected: 2, read: 1 });
});

const wideText = (text: string): Buffer => pptRecord(4000, 0, 0, text);
const slide = (...texts: readonly string[]): Buffer => pptRecord(1006, 0, 15, ...texts.map(wideText));
const persist = (reference: number, id: number): Buffer =>
  pptRecord(1011, 0, 0, long(reference), long(0), long(0), long(id));
const old = (isEncrypted = false): Buffer => {
  const comment = pptRecord(
    12_000,
    0,
    15,
    pptRecord(4026, 0, 0, 'Mark Jones'),
    pptRecord(4026, 1, 0, 'Check her address'),
  );
  const list = pptRecord(
    4080,
    0,
    15,
    persist(3, 257),
    pptRecord(3999, 0, 0, long(0)),
    wideText('First title\rsecond line'),
    persist(2, 256),
  );
  const notes = pptRecord(1008, 0, 15, pptRecord(1009, 1, 0, long(257)), wideText('say it slowly'));
  const live = [
    pptRecord(1000, 0, 15, list),
    slide('Zoë’s slide'),
    pptRecord(1006, 0, 15, pptRecord(4008, 0, 0, Buffer.from('caf\u00e9', 'latin1')), comment),
    notes,
  ];
  return makeOldPresentation(live, [slide('an earlier wording'), slide('Zoë’s slide')], isEncrypted);
};

test('an old presentation: slides as its last save orders them, notes, comments, what earlier saves left', async () => {
  const { units, outcome, coverage } = await document(old());
  expect(outcome).toBe('read');
  expect(coverage).toEqual([{ of: 'slides', expected: 2, read: 2 }]);
  expect(units.map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])])).toEqual([
    ['slide:1 comments', 'comment', 'Mark Jones: Check her address'],
    ['slide:1', '', 'First title\nsecond line\n\ncafé'],
    ['slide:2', '', 'Zoë’s slide'],
    ['part:earlier', 'deleted', 'an earlier wording'],
    ['slide:1 notes', 'note', 'say it slowly'],
  ]);
});

test('slides that no list puts in order are numbered as they stand, and the list is said to be lost', async () => {
  const lost = makeOldPresentation([pptRecord(1000, 0, 15), slide('one'), slide('two')]);
  const { units, outcome, coverage } = await document(lost);
  expect(outcome).toBe('partial');
  expect(coverage).toEqual([{ of: 'slides', expected: 2, read: 2 }]);
  expect(units.map(({ locator }) => locator)).toEqual(['slide:1', 'slide:2']);
});

test('an encrypted old presentation says so', async () => {
  expect(await document(old(true))).toMatchObject({ outcome: 'encrypted', units: [] });
});

test('whatever is altered or cut off, the reader of old presentations ends by itself', async () => {
  await expectReaderToEnd(old(), 100);
});
