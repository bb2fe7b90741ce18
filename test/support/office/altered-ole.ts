import fc from 'fast-check';
import { expect } from 'vitest';
import { family } from './family.ts';

/** Alters up to twenty bytes of a file, whole and cut off anywhere behind its first sector, so many times: its reader must end by itself. */
export async function expectReaderToEnd(file: Buffer, times: number): Promise<void> {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 20 }), fc.nat(file.length), async (changes, length) => {
      const bytes = Buffer.from(file);
      for (const [at, byte] of changes) bytes[at] = byte;
      for (const whole of [bytes, bytes.subarray(0, Math.max(512, length))])
        for (const { problem } of (await family(whole)).documents)
          expect(JSON.stringify(problem)).not.toContain('gave up');
    }),
    { numRuns: times },
  );
}
