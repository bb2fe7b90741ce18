import { expect, test } from 'vitest';
import { document, wordsOf } from '../../../../test/support/office/family.ts';
import { bytesTaken } from './bytes-taken.ts';

test('all, or at least as many as the characters that were taken, and never all', () => {
  const text = { kind: 'text', locator: 'a', text: 'Jane', flags: [] } as const;
  const table = { kind: 'table', locator: 'b', rows: [['NI', 'No'], ['1']], headerRows: 0, flags: [] } as const;
  const bytes = new Uint8Array(20);
  expect(bytesTaken(bytes, [text, table], true)).toEqual({ of: 'bytes', expected: 20, read: 20 });
  expect(bytesTaken(bytes, [text, table], false)).toEqual({ of: 'bytes', expected: 20, read: 9 });
  expect(bytesTaken(bytes.subarray(0, 5), [text, table], false)).toEqual({ of: 'bytes', expected: 5, read: 4 });
  expect(bytesTaken(bytes.subarray(0, 0), [], false)).toEqual({ of: 'bytes', expected: 0, read: 0 });
});

const deep = (open: string): string => open.repeat(20_000);

test.each([
  ['HTML', `<html><body><p>Dear Jane</p>${deep('<div>')}`],
  ['XML', `<?xml version="1.0"?><a><b>Dear Jane</b>${deep('<x>')}`],
  ['RTF', `{\\rtf1\\ansi Dear Jane\\par ${deep('{')}`],
])('%s that ends early says how much of it was read, in bytes', async (_, text) => {
  const { outcome, coverage, problem, units } = await document(Buffer.from(text));
  expect(outcome).toBe('partial');
  expect(wordsOf(units)).toContain('Dear Jane');
  const [count] = coverage;
  expect(count).toMatchObject({ of: 'bytes', expected: text.length });
  expect(count?.read).toBeGreaterThanOrEqual('Dear Jane'.length);
  expect(count?.read).toBeLessThan(text.length);
  expect(problem?.sentence).toMatch(/\d+ of [\d,]+ bytes read/u);
});
