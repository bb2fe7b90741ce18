import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, wordsOf } from '../../../../test/support/office/family.ts';
import { makeItem } from '../../../../test/support/office/outlook.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { soundOle } from './ole-repair.ts';

const item = makeItem({
  subject: 'Arrears of Zoë Adeyemi',
  body: 'Please call her before Friday. '.repeat(200),
  senderName: 'Housing Office',
  senderEmail: 'housing@council.example',
  attachments: [{ name: 'a.txt', data: 'Balance 412.50' }],
});
/** Where the table of sectors stands, by the header's first word of it. */
const table = (item.readUInt32LE(76) + 1) * 512;

test('a sound file stays as it is, to the byte', () => {
  expect(soundOle(item)).toBe(item);
});

test('a chain of sectors that goes round in a circle ends, and the words before it are read', async () => {
  let said = 0;
  for (let sector = 0; sector < 128; sector += 1) {
    if (item.readUInt32LE(table + sector * 4) !== 0xfffffffe) continue;
    const looped = Buffer.from(item);
    looped.writeUInt32LE(sector, table + sector * 4);
    const read = await document(looped);
    expect(new OleFile(soundOle(looped)).isSound()).toBe(true);
    if (wordsOf(read.units).includes('Please call her')) said += 1;
  }
  expect(said).toBeGreaterThan(2);
});

test('a file whose root is no root ends at once', async () => {
  const rootless = Buffer.from(item);
  rootless.writeUInt8(1, (item.readUInt32LE(48) + 1) * 512 + 66);
  expect(soundOle(rootless).length).toBe(0);
  expect((await document(rootless)).outcome).not.toBe('read');
});

test('whatever is damaged, what is written afresh is sound, no longer than the file, and the same each time', () => {
  const change = fc.tuple(fc.nat(item.length - 4), fc.constantFrom(0, 1, 5, 0x7fffffff, 0xfffffffe, 0xffffffff));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const damaged = Buffer.from(item);
      for (const [at, value] of changes) damaged.writeUInt32LE(value, at);
      const sound = soundOle(damaged);
      if (sound === damaged || sound.length === 0) return;
      expect(new OleFile(sound).isSound()).toBe(true);
      expect(sound.length).toBeLessThan(damaged.length * 3);
      expect(Buffer.compare(sound, soundOle(Buffer.from(damaged)))).toBe(0);
    }),
    { numRuns: 200 },
  );
});
