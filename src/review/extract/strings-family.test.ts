import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import type { ExtractedDocument } from '#core/document';
import type { FamilyPiece } from '#core/family-piece';
import { defaultLimits } from './limits.ts';
import { streamStrings } from './strings-family.ts';

const options = { limits: defaultLimits, clock: systemClock };

/** The one document of a family of strings, with all its units. */
async function stringsOf(bytes: Uint8Array): Promise<ExtractedDocument> {
  const pieces: FamilyPiece[] = [];
  const take = async (piece: FamilyPiece): Promise<boolean> => pieces.push(piece) < 0;
  const root = await streamStrings({ bytes }, options, { begin: () => undefined, take });
  const units = pieces.flatMap((piece) => (piece.kind === 'units' ? piece.units : piece.document.units));
  const last = pieces.at(-1);
  if (last?.kind !== 'document') throw new Error('a family without a document');
  expect(last.document.sha256).toBe(root);
  return { ...last.document, units };
}

test('the runs of text of a file are kept, and it never counts as read', async () => {
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('Dear Jane Doe\0\0\u0001'),
    Buffer.from('AB123456C', 'utf16le'),
  ]);
  const { units, outcome, problem } = await stringsOf(ole);
  const text = units.map((unit) => (unit.kind === 'text' ? unit.text : '')).join('\n');
  expect(text).toContain('Dear Jane Doe');
  expect(text).toContain('AB123456C');
  expect([outcome, problem?.code]).toEqual(['strings', 'strings-only']);
});

test('what only looks like text in a compressed file is left', async () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('word/document.xml and noise')]);
  expect((await stringsOf(zip)).units).toEqual([]);
});
