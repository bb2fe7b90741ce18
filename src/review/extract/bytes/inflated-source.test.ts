import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import { hashBytes } from '#core/ids';
import { Budget } from '../budget.ts';
import { defaultLimits } from '../limits.ts';
import { inMemory } from './byte-source.ts';
import { inflatedSource } from './inflated-source.ts';

const source = (): { budget: Budget } => ({ budget: new Budget(defaultLimits, systemClock) });

/** Text, repetition and noise: blocks of all kinds. */
const content = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
      fc.integer({ min: 1, max: 9000 }).map((length) => Buffer.alloc(length, 'the same again ')),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => Buffer.concat(pieces));

test('what was compressed is read back at any place, whatever the level and the distance between places', async () => {
  await fc.assert(
    fc.asyncProperty(
      content,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 50, max: 20_000 }),
      fc.array(fc.tuple(fc.nat(40_000), fc.nat(30_000)), { maxLength: 8 }),
      fc.boolean(),
      async (bytes, level, step, reads, isGzip) => {
        const half = bytes.length >> 1;
        const packed = isGzip
          ? Buffer.concat([gzipSync(bytes.subarray(0, half), { level }), gzipSync(bytes.subarray(half), { level })])
          : deflateRawSync(bytes, { level });
        const place = { file: inMemory(Buffer.concat([Buffer.alloc(7, 1), packed])), from: 7, to: 7 + packed.length };
        const { file, sha256, end } = await inflatedSource({ ...place, isGzip }, source(), step);
        expect({ size: file.size, sha256, end }).toEqual({
          size: bytes.length,
          sha256: hashBytes(bytes),
          end: 'whole',
        });
        for (const [offset, length] of reads) {
          const wanted = bytes.subarray(offset, offset + length);
          expect(Buffer.compare(Buffer.from(file.read(offset, length)), wanted)).toBe(0);
        }
      },
    ),
    { numRuns: 80 },
  );
});

test('data that is cut short or altered gives what stands before, and says so', async () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => `tenant ${index * 7919}\n`).join(''));
  const packed = deflateRawSync(bytes);
  const cut = await inflatedSource(
    { file: inMemory(packed.subarray(0, 8000)), from: 0, to: 8000, isGzip: false },
    source(),
  );
  expect(cut.end).toBe('damaged');
  expect(cut.file.size).toBeGreaterThan(1000);
  expect(Buffer.from(cut.file.read(0, cut.file.size)).equals(bytes.subarray(0, cut.file.size))).toBe(true);
  const gzip = gzipSync(bytes);
  gzip[gzip.length - 6] = (gzip[gzip.length - 6] ?? 0) ^ 1;
  expect((await inflatedSource({ file: inMemory(gzip), from: 0, to: gzip.length, isGzip: true }, source())).end).toBe(
    'damaged',
  );
});

test('bytes that nobody compressed never make it fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isGzip) => {
      const { file } = await inflatedSource(
        { file: inMemory(bytes), from: 0, to: bytes.length, isGzip },
        source(),
        1000,
      );
      expect(file.read(0, file.size)).toHaveLength(file.size);
    }),
  );
});

test('a bomb is stopped', async () => {
  const packed = deflateRawSync(Buffer.alloc(50_000_000));
  expect(
    (await inflatedSource({ file: inMemory(packed), from: 0, to: packed.length, isGzip: false }, source())).end,
  ).toBe('bomb');
});
