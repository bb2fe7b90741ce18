import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { failureLine, failureOf, placeOf } from './failure.ts';

describe('failures', () => {
  test('a fault is its sentence and its code', () => {
    expect(failureLine(failureOf(new Fault('KEY-MISSING', 'The key is not there; give it with --key.')))).toBe(
      'candour: The key is not there; give it with --key. [KEY-MISSING]\n',
    );
  });

  test('an unknown error shows its class and our line, and nothing that it says', () => {
    const line = failureLine(failureOf(new RangeError('Zephaniah Quillfeather, AB123456C')));
    expect(line).toMatch(
      /^candour: Candour met a mistake of its own \(RangeError at src\/cli\/failure\.test\.ts:\d+\)/u,
    );
    expect(line).not.toMatch(/Quillfeather|AB123456C/u);
    expect(line.endsWith('[INTERNAL]\n')).toBe(true);
  });

  test('no message, name or thrown value can put its words on the line', () => {
    const secret = 'Quillfeather';
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (before, after, frame) => {
        const message = frame ? `${before}\n    at (src/${secret}.ts:1:1)\n${after}` : `${before}${secret}${after}`;
        const error = new Error(message);
        error.name = `${secret} x`;
        for (const thrown of [error, message, { message }, [message]]) {
          const line = failureLine(failureOf(thrown));
          expect(line).not.toContain(secret);
          expect(line.split('\n')).toHaveLength(2);
        }
      }),
    );
  });

  test('a fault cannot break the line or move the cursor', () => {
    expect(failureLine(failureOf(new Fault('INTERNAL', 'a\nb\u001b[2Jc')))).toBe('candour: a b [2Jc [INTERNAL]\n');
  });

  test.each([
    ['ENOSPC', 'DISK-FULL'],
    ['EACCES', 'NOT-WRITABLE'],
    ['EROFS', 'NOT-WRITABLE'],
    ['ENOENT', 'INTERNAL'],
  ])('the system saying %s is %s', (code, shown) => {
    const failure = failureOf(Object.assign(new Error('open /x/Quillfeather.txt'), { code }));
    expect(failure.code).toBe(shown);
    expect(failure.sentence).not.toContain('Quillfeather');
  });

  test('an error without a place in our source has none', () => {
    const error = new Error('x');
    error.stack = 'Error: x\n    at node:internal/main:1:1';
    expect(placeOf(error)).toBeNull();
    expect(placeOf('x')).toBeNull();
  });
});
