import type { DecodedPicture, GreyPicture, Recogniser } from '#core/recognition';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source, Verdict } from '../extractor.ts';
import { isTooSmall, type PageReading, readPagePicture } from './page-recognition.ts';
import { pictureProperties } from './picture-properties.ts';
import { pictureSize } from './picture-size.ts';
import { recognisedUnits } from './recognised-units.ts';
import { tiffPages, withFirstPage } from './tiff-pages.ts';
import { recodeTiffPage, type TiffPage } from './tiff-recoding.ts';

/** Pictures: the words of their pages where there is a recogniser, else a count of pages that wait for one. */
export const picture: Extractor = {
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/bmp', 'image/gif', 'image/webp'],
  extract: async (source) => withProperties(source, await readPicture(source)),
};

/** Who took a picture and where is said in it, whether or not its page can be read. */
function withProperties(source: Source, read: Extraction): Extraction {
  const rows = pictureProperties(source.bytes);
  const into = new DocumentText(source.budget);
  if (rows.length > 0)
    into.add({ kind: 'table', locator: 'part:properties', rows, headerRows: 0, flags: ['metadata'] });
  return { ...read, units: [...read.units, ...into.units] };
}

/** How the pages of one picture ended. */
type Tally = {
  pages: number;
  read: number;
  withoutWords: number;
  tooLarge: number;
  damaged: number;
  unsupported: number;
  failed: number;
  /** Its end is missing: pages, or the foot of one, may be gone that nothing else tells of. */
  isCut: boolean;
  /** Pages that were not read, from 1. */
  unread: number[];
  why: string;
};

async function readPicture(source: Source): Promise<Extraction> {
  const isTiff = source.mediaType === 'image/tiff';
  const size = isTiff ? null : pictureSize(source.bytes);
  if (size !== null && isTooSmall(size)) return nothingToRead(1, 'too small to hold a page of words');
  const { directories, isCut } = isTiff ? tiffPages(source.bytes) : onePage;
  const { recogniser } = source;
  const pages = Math.max(1, directories.length);
  if (recogniser === undefined) return waiting(pages);
  const into = new DocumentText(source.budget);
  const tally: Tally = {
    pages,
    read: 0,
    withoutWords: 0,
    tooLarge: 0,
    damaged: 0,
    isCut: isCut || !hasEnd(source),
    unsupported: 0,
    failed: 0,
    unread: [],
    why: '',
  };
  // One copy is changed from page to page; the bytes handed in stay as they are.
  const copy = directories.length > 1 ? Uint8Array.from(source.bytes) : source.bytes;
  for (let page = 0; page < pages && !source.budget.late() && !into.full; page += 1) {
    const directory = directories[page] ?? 0;
    const packing: TiffPage = isTiff ? recodeTiffPage(source.bytes, directory) : { kind: 'as-it-is' };
    const bytes = directories.length > 1 ? withFirstPage(copy, directory) : copy;
    await readOne(recogniser, await decodePage(recogniser, packing, bytes), `page:${page + 1}`, into, tally);
    if (tally.read + tally.withoutWords + tally.unread.length <= page) tally.unread.push(page + 1);
    source.budget.renew();
  }
  return { ...verdictOf(tally, into), units: into.units, coverage: [pagesRead(tally)] };
}

/** A page that is packed in strips of its own is put together again from them. */
async function decodePage(recogniser: Recogniser, packing: TiffPage, bytes: Uint8Array): Promise<Decoded> {
  switch (packing.kind) {
    case 'as-it-is':
      return recogniser.decode(bytes);
    case 'too-large':
    case 'damaged':
    case 'unsupported':
      return packing;
    case 'recoded': {
      const strips: GreyPicture[] = [];
      for (const strip of packing.strips) {
        const decoded = await recogniser.decode(strip);
        if (decoded.kind !== 'picture') return decoded;
        strips.push(decoded.picture);
      }
      const whole = stacked(strips);
      return whole === null ? { kind: 'damaged' } : { kind: 'picture', picture: whole };
    }
  }
}

type Decoded = DecodedPicture | { readonly kind: 'unsupported' };

/** Strips below each other; null where they are not of one width. */
function stacked(strips: readonly GreyPicture[]): GreyPicture | null {
  const [first] = strips;
  if (first === undefined || strips.some(({ width }) => width !== first.width)) return null;
  if (strips.length === 1) return first;
  const height = strips.reduce((sum, strip) => sum + strip.height, 0);
  const pixels = new Uint8Array(Buffer.concat(strips.map((strip) => strip.pixels)));
  const dpi = Math.min(600, Math.max(70, Math.round(Math.max(first.width, height) / longSideOfA4)));
  return { width: first.width, height, dpi, pixels };
}

/** In inches: what does not say how large it is, is taken to fill a sheet. */
const longSideOfA4 = 11.7;

const onePage = { directories: [0], isCut: false };

async function readOne(
  recogniser: Recogniser,
  decoded: Decoded,
  place: string,
  into: DocumentText,
  tally: Tally,
): Promise<void> {
  switch (decoded.kind) {
    case 'too-large':
      tally.tooLarge += 1;
      return;
    case 'damaged':
      tally.damaged += 1;
      return;
    case 'unsupported':
      tally.unsupported += 1;
      return;
    case 'picture':
      return addReading(await readPagePicture(recogniser, decoded.picture), place, into, tally);
  }
}

function addReading(reading: PageReading, place: string, into: DocumentText, tally: Tally): void {
  switch (reading.kind) {
    case 'failed':
      tally.failed += 1;
      return;
    case 'no-words':
      tally.withoutWords += 1;
      tally.why = reading.why;
      return;
    case 'words':
      for (const unit of recognisedUnits(reading.words, reading.dpi, place)) into.add(unit);
      if (!into.full) tally.read += 1;
  }
}

function verdictOf(tally: Tally, into: DocumentText): Verdict {
  const { pages, read, withoutWords, tooLarge, damaged, unsupported, failed, isCut, unread, why } = tally;
  const seen = read + withoutWords;
  const hasWords = into.units.length > 0;
  if (seen === pages && isCut)
    return { outcome: hasWords ? 'partial' : 'damaged', code: 'damaged', detail: 'its end is missing' };
  if (seen === pages)
    return read > 0 ? { outcome: 'read', code: null } : { outcome: 'empty', code: 'no-words', detail: why };
  const detail = pages === 1 ? 'its one page' : `${pagesNamed(unread)} of ${pages}`;
  if (tooLarge > 0) return { outcome: hasWords ? 'partial' : 'too-large', code: 'too-large', detail };
  if (failed > 0) return { outcome: hasWords ? 'partial' : 'needs-ocr', code: 'needs-ocr', detail };
  if (unsupported > 0) return { outcome: hasWords ? 'partial' : 'unsupported', code: 'unsupported', detail };
  if (damaged > 0)
    return { outcome: hasWords ? 'partial' : 'damaged', code: hasWords ? 'member-damaged' : 'damaged', detail };
  return { outcome: 'partial', code: 'limit-reached', detail: `${seen} of ${pages} pages` };
}

function pagesNamed(unread: readonly number[]): string {
  const named = unread.slice(0, 10).join(', ');
  return `page${unread.length === 1 ? '' : 's'} ${named}${unread.length > 10 ? ' and more' : ''}`;
}

/** A JPEG is decoded as far as it goes, and what is missing comes out grey: its end mark says whether it is whole. */
function hasEnd({ bytes, mediaType }: Source): boolean {
  if (mediaType !== 'image/jpeg') return true;
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - 4096))).includes(Buffer.of(0xff, 0xd9));
}

function pagesRead({ pages, read, withoutWords }: Tally): Extraction['coverage'][number] {
  return { of: 'pages', expected: pages, read: read + withoutWords };
}

function waiting(pages: number): Extraction {
  return { outcome: 'needs-ocr', code: 'needs-ocr', units: [], coverage: [{ of: 'pages', expected: pages, read: 0 }] };
}

function nothingToRead(pages: number, detail: string): Extraction {
  const coverage = [{ of: 'pages', expected: pages, read: pages }];
  return { outcome: 'empty', code: 'no-words', detail, units: [], coverage };
}
