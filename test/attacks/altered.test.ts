import { expect, test } from 'vitest';
import { alteredFile, digestOf, faultsOf, readTightly } from './altered-file.ts';
import { honestFiles } from './honest-files.ts';

/** Altered files of each honest one; the longer run is `node bench/quality/fuzz.ts`. */
const most = 40;
/** Files whose reader starts an engine of its own for each: fewer of them, for they cost fifty times as much. */
const costly = new Map([
  ['7z', 10],
  ['xz', 10],
  ['rar', 10],
]);

const files = await honestFiles();

test.each(files.map((file) => [file.name, file] as const))(
  '%s, however it is altered, is read as far as it goes',
  async (_name, file) => {
    const found: string[] = [];
    for (let number = 0; number < (costly.get(file.format) ?? most); number += 1) {
      const bytes = alteredFile(file, number);
      const family = await readTightly(bytes);
      found.push(...faultsOf(bytes, family).map((fault) => `${number}: ${fault}`));
      if (number % 4 === 0 && digestOf(await readTightly(Buffer.from(bytes))) !== digestOf(family))
        found.push(`${number}: not the same twice`);
    }
    expect(found).toEqual([]);
  },
);

test('the same damage is done each time', async () => {
  const again = await honestFiles();
  for (const [index, file] of files.entries()) {
    expect(again[index]?.bytes.equals(file.bytes)).toBe(true);
    expect(alteredFile(file, 3).equals(alteredFile(file, 3))).toBe(true);
  }
});
