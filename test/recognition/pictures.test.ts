import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { wasmRecogniser } from '../../src/adapters/tesseract/wasm-recogniser.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { ExtractedDocument, Passage, Unit } from '../../src/core/document.ts';
import type { GreyPicture } from '../../src/core/recognition.ts';
import { makeScanPdf } from '../../src/exercise/formats/legacy-pdf.ts';
import { drawScan, makePng, type Scan, type ScanLine } from '../../src/exercise/formats/scan.ts';
import { defaultLimits, extractFamily } from '../../src/review/extract/extract-family.ts';
import { evenlyLit } from '../../src/review/extract/picture/page-light.ts';
import { turn } from '../../src/review/extract/picture/page-recognition.ts';
import { levelled, skewOf } from '../../src/review/extract/picture/page-skew.ts';

const recogniser = wasmRecogniser();
const fixtures = join(import.meta.dirname, '../fixtures/pictures');

async function read(bytes: Uint8Array): Promise<ExtractedDocument> {
  const { documents } = await extractFamily(bytes, { limits: defaultLimits, clock: systemClock, recogniser });
  const [document] = documents;
  if (document === undefined) throw new Error('a family has its file');
  return document;
}

function textOf(units: readonly Unit[]): string {
  return units
    .filter((unit): unit is Passage => unit.kind === 'text')
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/gu, ' ');
}

function scanned(lines: readonly ScanLine[]): Scan {
  let seed = 7;
  return drawScan(lines, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  });
}

const letter = scanned([
  'Dear Mrs Okonkwo',
  '',
  'Your rent account is in arrears by 240 pounds. Please ring the income team',
  'on the number above before Friday, so that we can agree how you will pay.',
  '',
  'Yours sincerely',
  'Peter Lane',
]);
const words = 'Please ring the income team on the number above before Friday';

describe('formats of pictures', () => {
  test.each([
    'fax-g3.tif',
    'lzw.tif',
    'deflate.tif',
    'jpeg.tif',
    'photo.jpg',
    'cmyk.jpg',
    'palette.gif',
    'palette.png',
    'lossy.webp',
    'black-and-white.bmp',
  ])('%s', async (name) => {
    const document = await read(readFileSync(join(fixtures, name)));
    expect(document).toMatchObject({
      outcome: 'read',
      problem: null,
      coverage: [{ of: 'pages', expected: 1, read: 1 }],
    });
    expect(textOf(document.units)).toBe('Dear Mrs Jane Okonkwo, Your rent account is in arrears.');
  });

  test('every page of a fax has its own place', async () => {
    const document = await read(readFileSync(join(fixtures, 'fax-g4-two-pages.tif')));
    expect(document.units.map(({ locator, flags }) => [locator, ...flags])).toEqual([
      ['page:1', 'ocr'],
      ['page:2', 'ocr'],
    ]);
    expect(textOf(document.units)).toContain('Page two of the letter was signed by Peter Lane.');
  });

  test('each word says how sure it is of itself, where it stands', async () => {
    const { units } = await read(readFileSync(join(fixtures, 'palette.png')));
    const [unit] = units;
    if (unit?.kind !== 'text') throw new Error('the picture has a text');
    const said = (unit.confidence ?? []).map(([start, end, percent]) => ({
      word: unit.text.slice(start, end),
      percent,
    }));
    expect(said.map(({ word }) => word).join(' ')).toBe(unit.text.replace(/\s+/gu, ' '));
    for (const { percent } of said) expect(percent).toBeGreaterThan(60);
  });
});

describe('pages whichever way they lie', () => {
  test.each([
    ['upright', null],
    ['on its right side', 1],
    ['upside down', 2],
    ['on its left side', 3],
  ] as const)('%s', async (_, quarters) => {
    const grey: GreyPicture = { ...letter, dpi: 150 };
    const picture = quarters === null ? grey : turn(grey, quarters);
    const document = await read(makePng(picture));
    expect(textOf(document.units)).toContain(words);
  });

  test('under a lamp on one side', async () => {
    const lit = letter.pixels.map((grey, at) => grey * (1 - (0.55 * (at % letter.width)) / letter.width));
    expect(textOf((await read(makePng({ ...letter, pixels: lit }))).units)).toContain(words);
  });

  test.each([-12, 9])('askew by %i degrees', async (degrees) => {
    const askew = levelled({ ...letter, dpi: 150 }, degrees);
    expect(skewOf(askew)).toBeCloseTo(-degrees, 0);
    expect(textOf((await read(makePng(askew))).units)).toContain('income team on the number above');
  });

  test('a page that is evenly lit stays as it is', () => {
    const picture = { ...letter, dpi: 150 };
    expect(evenlyLit(picture)).toBe(picture);
  });

  test('turning by quarters four times is nothing', () => {
    const picture = { width: 3, height: 2, dpi: 100, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    expect(turn(picture, 1)).toEqual({ width: 2, height: 3, dpi: 100, pixels: Uint8Array.of(4, 1, 5, 2, 6, 3) });
    expect(turn(turn(picture, 1), 3)).toEqual(picture);
    expect(turn(turn(picture, 2), 2)).toEqual(picture);
  });
});

describe('PDF', () => {
  const pdf = makeScanPdf(letter, new Date('2016-11-21T10:10:00Z'));

  test('a page without letters is drawn and read', async () => {
    const document = await read(pdf);
    expect(document).toMatchObject({ outcome: 'read', coverage: [{ of: 'pages', expected: 1, read: 1 }] });
    expect(document.units.every(({ flags, locator }) => flags.includes('ocr') || locator.startsWith('part:'))).toBe(
      true,
    );
    expect(textOf(document.units)).toContain(words);
  });

  test('without a recogniser it waits', async () => {
    const { documents } = await extractFamily(pdf, { limits: defaultLimits, clock: systemClock });
    expect(documents[0]).toMatchObject({ outcome: 'needs-ocr', problem: { code: 'needs-ocr' } });
  });

  test('the same page gives the same words, whatever was read before it', async () => {
    const before = await read(pdf);
    await read(readFileSync(join(fixtures, 'photo.jpg')));
    expect(await read(pdf)).toEqual(before);
  });
});

describe('pictures that are no pages', () => {
  test.each([
    ['an icon', scanOf(64, 64, () => 0)],
    ['one colour', scanOf(400, 300, () => 200)],
    ['a blank page with specks', scanOf(600, 800, (at) => (at % 60_000 === 7 ? 0 : 250))],
  ])('%s', async (_, scan) => {
    expect(await read(makePng(scan))).toMatchObject({ outcome: 'empty', problem: { code: 'no-words' }, units: [] });
  });
});

describe('hostile pictures', () => {
  test.each([
    ['50,000 by 50,000 pixels in black and white', header(50_000, 50_000, 1, 0)],
    ['2,147,483,647 pixels wide', header(2_147_483_647, 2_000, 8, 0)],
    ['a colour picture of 400 megapixels', header(20_000, 20_000, 8, 2)],
  ])('%s', async (_, png) => {
    const document = await read(png);
    expect(['too-large', 'damaged']).toContain(document.outcome);
    expect(document.problem).not.toBeNull();
  });

  test('a picture that ends in its middle, at any place, ends as an outcome', async () => {
    const whole = readFileSync(join(fixtures, 'lzw.tif'));
    const png = readFileSync(join(fixtures, 'palette.png'));
    const jpeg = readFileSync(join(fixtures, 'photo.jpg'));
    for (const bytes of [whole, png, jpeg]) {
      for (const share of [0.1, 0.5, 0.9]) {
        const { outcome } = await read(bytes.subarray(0, Math.floor(bytes.length * share)));
        expect(['read', 'partial', 'damaged', 'empty', 'unsupported', 'too-large']).toContain(outcome);
      }
    }
  });

  test('flipped bits end as outcomes, and the next picture is read', async () => {
    for (const name of ['fax-g4-two-pages.tif', 'deflate.tif', 'jpeg.tif', 'photo.jpg', 'palette.gif', 'lossy.webp']) {
      for (let seed = 1; seed <= 6; seed += 1) {
        const bytes = Uint8Array.from(readFileSync(join(fixtures, name)));
        for (let flip = 0; flip < 8; flip += 1) {
          const at = (seed * 7919 + flip * 104_729) % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
        }
        expect((await read(bytes)).outcome).toBeTypeOf('string');
      }
    }
    const { units } = await read(readFileSync(join(fixtures, 'palette.png')));
    expect(textOf(units)).toContain('Jane Okonkwo');
  });

  test('directories of a TIFF that lead in a circle are read once and said', async () => {
    const bytes = Uint8Array.from(readFileSync(join(fixtures, 'lzw.tif')));
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(4, true);
    view.setUint32(directory + 2 + view.getUint16(directory, true) * 12, directory, true);
    const document = await read(bytes);
    expect(document).toMatchObject({ outcome: 'partial', problem: { code: 'damaged' } });
    expect(textOf(document.units)).toContain('Okonkwo');
  });
});

function scanOf(width: number, height: number, grey: (at: number) => number): Scan {
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, at) => grey(at)) };
}

/** A PNG that promises more than it holds: its header with a row of data. */
function header(width: number, height: number, bits: number, colour: number): Uint8Array {
  const png = Buffer.from(makePng({ width: 16, height: 1, pixels: new Uint8Array(16) }));
  const rows = deflateSync(Buffer.alloc(1000));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png[24] = bits;
  png[25] = colour;
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), rows, png.subarray(33)]));
}
