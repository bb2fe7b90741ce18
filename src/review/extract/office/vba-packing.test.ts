import { expect, test } from 'vitest';
import { unpackedVba } from './vba-packing.ts';

test('the example of the specification, with its references back', () => {
  const packed =
    '012fb00023616161626364658266007061676869 6a01380861 6b6c00306d6e6f7006710270041072737475761077 78797a003c'.replaceAll(
      ' ',
      '',
    );
  expect(unpackedVba(Buffer.from(packed, 'hex'), 10_000)).toBe(
    '#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa',
  );
});

test('what is no packed text is none; what is cut short gives what there is; a limit is kept', () => {
  expect(unpackedVba(Buffer.from('Attribute'), 100)).toBeNull();
  expect(unpackedVba(Buffer.from('012fb000236161', 'hex'), 100)).toBe('#aa');
  const chunk = Buffer.concat([Buffer.from([0xff, 0x3f]), Buffer.alloc(4096, 0x61)]);
  expect(unpackedVba(Buffer.concat([Buffer.from([1]), chunk, chunk, chunk]), 5000)?.length).toBe(8192);
});
