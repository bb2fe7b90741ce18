import { expect, test } from 'vitest';
import type { DocumentPlace, FileOutcome } from '#core/document';
import { realisticFacts } from '../../test/support/report-facts.ts';
import { makeSnapshot } from '../../test/support/snapshot.ts';
import { reportFactsOf } from './report-facts-of.ts';

function place(path: string, outcome: FileOutcome, bytes: number, outermost = true): DocumentPlace {
  return {
    ...{ path, outcome, bytes, outermost, sha256: null, mediaType: 'text/plain', problem: null, duplicateOf: null },
    ...{ leftOutBy: null, passages: 0, findings: 0, people: 0, authorities: [] },
    coverage: outcome === 'partial' ? [{ of: 'pages', expected: 20, read: 17 }] : [],
  };
}

const places = [
  place('Housing/a.pdf', 'partial', 100),
  place('Housing/b.pdf', 'read', 1000),
  place('Housing/c/d.zip', 'read', 10),
  place('Housing/c/d.zip!/e.docx', 'encrypted', 7, false),
  place('Finance/f.txt', 'duplicate', 5),
  place('Finance/g.txt', 'empty', 0),
  place('Finance/h.tmp', 'left-out', 50),
  place('box.mbox', 'read', 30),
  place('box.mbox!/1/attachment-1.png', 'needs-ocr', 20, false),
  place('i.doc', 'damaged', 40),
];

const facts = reportFactsOf(
  { ...makeSnapshot({ people: 0, places: 0, exposures: 0, text: String }), places },
  { ...realisticFacts, authorities: [], register: null },
);

test('the files that need a person are those that were to be read and were not read in full', () => {
  expect(facts.unread.map(({ path, missing }) => [path, missing])).toEqual([
    ['Housing/a.pdf', [{ of: 'pages', expected: 20, read: 17 }]],
    ['Housing/c/d.zip!/e.docx', []],
    ['box.mbox!/1/attachment-1.png', []],
    ['i.doc', []],
  ]);
});

test('folders are counted with all below them, members too, those with most missing first', () => {
  expect(facts.folders).toEqual([
    { folder: '', files: 3, unread: 2, bytes: 70, unreadBytes: 40 },
    { folder: 'Housing', files: 4, unread: 2, bytes: 1110, unreadBytes: 100 },
  ]);
});
