import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentPlace, fileOutcomes, type ReadCount } from '#core/document';
import { sumHolds } from '#core/snapshot';
import { makeSnapshot } from '../../test/support/snapshot.ts';
import { figuresOf } from './figures-of.ts';
import { type Counted, sumsOf } from './sums.ts';

const plain: DocumentPlace = {
  ...{ path: 'a', outermost: true, sha256: null, bytes: 10, mediaType: 'text/plain', outcome: 'read', problem: null },
  ...{ duplicateOf: null, leftOutBy: null, coverage: [], passages: 0, findings: 0, people: 0, authorities: [] },
};

function place(changed: Partial<DocumentPlace>): DocumentPlace {
  return { ...plain, ...changed };
}

function sums(places: readonly DocumentPlace[], walked: Counted['set']['walked']) {
  const derived = { ...makeSnapshot({ people: 0, places: 0, exposures: 0, text: (field) => field }), places };
  const set = { settled: { places, contents: new Map() }, residents: [], registerRows: 0, inputProblems: [], walked };
  return sumsOf(derived, { mentions: [], findings: { tied: 0, untied: 0 }, set });
}

const pages: ReadCount = { of: 'pages', expected: 20, read: 17 };

describe('the sums of a folder', () => {
  test('what the walk met is what stands in files.csv, by file and by byte', () => {
    const places = [place({}), place({ path: 'b', outcome: 'left-out' }), place({ path: 'a!/x', outermost: false })];
    expect(sums(places, { files: 2, bytes: 20 }).every(sumHolds)).toBe(true);
    expect(() => sums(places, { files: 3, bytes: 20 })).toThrow('files of the folder');
    expect(() => sums(places, { files: 2, bytes: 21 })).toThrow('bytes of the folder');
  });

  test('what is missing from a file that claims to be read in full stops the review', () => {
    const walked = { files: 1, bytes: 10 };
    expect(sums([place({ outcome: 'partial', coverage: [pages] })], walked)).toContainEqual({
      name: 'pages that files say they hold',
      total: 20,
      parts: [
        { label: 'read', count: 17 },
        { label: 'missing, each said with its file', count: 3 },
      ],
    });
    expect(() => sums([place({ coverage: [pages] })], walked)).toThrow('pages that files say they hold');
  });

  test('whatever the places, every file and every byte is in exactly one outcome, and left out by exactly one rule', () => {
    const made = fc.record({
      outcome: fc.constantFrom(...fileOutcomes),
      outermost: fc.boolean(),
      bytes: fc.nat(1_000_000),
      expected: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(made), (all) => {
        const places = all.map(({ outcome, outermost, bytes, expected }, index) => {
          const coverage = [{ of: 'rows', expected, read: outcome === 'read' ? expected : expected >> 1 }];
          const leftOutBy = outcome === 'left-out' ? '--exclude x' : null;
          return place({
            path: `${index}`,
            outcome,
            outermost: outermost || outcome === 'left-out',
            bytes,
            coverage,
            leftOutBy,
          });
        });
        const own = places.filter(({ outermost }) => outermost);
        const walked = { files: own.length, bytes: own.reduce((total, { bytes }) => total + bytes, 0) };
        expect(sums(places, walked).every(sumHolds)).toBe(true);
        const { files } = figuresOf(
          { ...makeSnapshot({ people: 0, places: 0, exposures: 0, text: String }), places },
          0,
        );
        const total = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((a, b) => a + b, 0);
        expect([total(files.byOutcome), total(files.bytesByOutcome)]).toEqual([places.length, files.bytes]);
        expect(files.leftOut.reduce((sum, rule) => sum + rule.files, 0)).toBe(files.byOutcome['left-out']);
      }),
    );
  });
});
