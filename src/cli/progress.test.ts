import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryTerminal } from '../../test/support/command-line.ts';
import type { ProgressEvent } from '../workflows/acts.ts';
import { shareDone, showProgress } from './progress.ts';

const reading: ProgressEvent = { stage: 'read', done: 0, total: 200, bytes: 0, totalBytes: null, people: null };

function linesFor(events: readonly ProgressEvent[]): readonly string[] {
  const { terminal, texts } = memoryTerminal();
  const display = showProgress(terminal.stderr, terminal.seconds);
  for (const event of events) display.onProgress(event);
  display.end();
  return texts.stderr.split('\n').slice(0, -1);
}

describe('lines', () => {
  test('one per 10 %, and no more', () => {
    const events = Array.from({ length: 201 }, (_, done) => ({ ...reading, done, people: done * 2 }));
    const lines = linesFor(events);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('Reading files: 10% (20 of 200 files, 40 people found)');
    expect(lines[9]).toBe('Reading files: 100% (200 of 200 files, 400 people found)');
  });

  test('by bytes where they are known, and 100 % only when all is done', () => {
    const lines = linesFor([
      { ...reading, done: 1, bytes: 900_000, totalBytes: 1_000_000 },
      { ...reading, done: 199, bytes: 1_000_000, totalBytes: 1_000_000 },
      { ...reading, done: 200, bytes: 1_000_000, totalBytes: 1_000_000 },
    ]);
    expect(lines).toEqual([
      'Reading files: 90% (1 of 200 files, 900 kB of 1.0 MB)',
      'Reading files: 100% (200 of 200 files, 1.0 MB of 1.0 MB)',
    ]);
  });

  test('a stage of unknown length says that it began, and that it ended', () => {
    const walking: ProgressEvent = { ...reading, stage: 'walk', total: null };
    expect(linesFor([walking, { ...walking, done: 7 }, { ...walking, done: 9, total: 9 }])).toEqual([
      'Listing files...',
      'Listing files: 100% (9 of 9 files)',
    ]);
  });

  test('whatever comes, each stage steps up by tens, at most 11 lines, the last one at the end', () => {
    const event = fc.record({
      stage: fc.constantFrom('read' as const, 'detect' as const),
      done: fc.nat(100),
      total: fc.constant(100),
      bytes: fc.nat(5000),
      totalBytes: fc.option(fc.constant(5000)),
      people: fc.option(fc.nat(10)),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const last: ProgressEvent = { ...reading, done: 200 };
        const lines = linesFor([...events, last]);
        for (const words of ['Reading files', 'Finding personal data']) {
          const steps = lines
            .filter((line) => line.startsWith(words))
            .map((line) => Number(/: (\d+)%/u.exec(line)?.[1]));
          expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
          expect(steps.length).toBeLessThanOrEqual(11);
          expect(steps.every((step) => step % 10 === 0)).toBe(true);
        }
        expect(lines.some((line) => line.startsWith('Reading files: 100%'))).toBe(true);
      }),
    );
  });

  test('a share is from 0 to 1, and 1 only at the end', () => {
    expect(shareDone({ ...reading, done: 0, total: 0 })).toBe(1);
    expect(shareDone({ ...reading, done: 5, total: null })).toBeNull();
    expect(shareDone({ ...reading, done: 5, bytes: 50, totalBytes: 10 })).toBeLessThan(1);
  });
});

describe('a bar', () => {
  function barAt(columns: number, events: readonly (readonly [number, ProgressEvent])[]): string {
    const { terminal, texts } = memoryTerminal([], true);
    let now = 0;
    const display = showProgress({ ...terminal.stderr, columns: () => columns }, () => now);
    for (const [at, event] of events) {
      now = at;
      display.onProgress(event);
    }
    const shown = texts.stderr.split('\r\u001b[2K').at(-1) ?? '';
    display.end();
    expect(texts.stderr.endsWith('\r\u001b[2K')).toBe(true);
    return shown;
  }

  test('says how much, how many people, and how long', () => {
    const half = { ...reading, done: 100, people: 31 };
    expect(
      barAt(120, [
        [0, reading],
        [30, half],
      ]),
    ).toBe(
      'Reading files         ██████████░░░░░░░░░░  50%  100 of 200 files · 31 people found · about 30 seconds left',
    );
  });

  test('never wraps, whatever the width', () => {
    const full = { ...reading, done: 100, bytes: 5e8, totalBytes: 1e9, people: 31_000 };
    for (let columns = 1; columns <= 140; columns += 1) {
      expect(
        barAt(columns, [
          [0, reading],
          [30, full],
        ]).length,
      ).toBeLessThan(columns);
    }
  });
});
