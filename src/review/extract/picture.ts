import type { DecodedPicture, Recogniser } from '#core/recognition';
import { DocumentText } from './document-text.ts';
import type { Extraction, Extractor, Source, Verdict } from './extractor.ts';
import { isTooSmall, type PageReading, readPagePicture } from './page-recognition.ts';
import { pictureSize } from './picture-size.ts';
import { recognisedUnits } from './recognised-units.ts';
import { tiffPages, withFirstPage } from './tiff-pages.ts';

/** Pictures: the words of their pages where there is a recogniser, else a count of pages that wait for one. */
export const picture: Extractor = {
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/bmp', 'image/gif', 'image/webp'],
  extract: readPicture,
};

/** How the pages of one picture ended. */
type Tally = {
  pages: number;
  read: number;
  withoutWords: number;
  tooLarge: number;
  damaged: number;
  failed: number;
  why: string;
};

async function readPicture(source: Source): Promise<Extraction> {
  const size = source.mediaType === 'image/tiff' ? null : pictureSize(source.bytes);
  if (size !== null && isTooSmall(size)) return nothingToRead(1, 'too small to hold a page of words');
  const { directories, isCut } = source.mediaType === 'image/tiff' ? tiffPages(source.bytes) : onePage;
  const { recogniser } = source;
  const pages = Math.max(1, directories.length);
  if (recogniser === undefined) return waiting(pages);
  const into = new DocumentText(source.budget);
  const tally: Tally = { pages, read: 0, withoutWords: 0, tooLarge: 0, damaged: isCut ? 1 : 0, failed: 0, why: '' };
  // One copy is changed from page to page; the bytes handed in stay as they are.
  const copy = directories.length > 1 ? Uint8Array.from(source.bytes) : source.bytes;
  for (let page = 0; page < pages && !source.budget.late() && !into.full; page += 1) {
    const bytes = directories.length > 1 ? withFirstPage(copy, directories[page] ?? 0) : copy;
    await readOne(recogniser, await recogniser.decode(bytes), `page:${page + 1}`, into, tally);
    source.budget.renew();
  }
  return { ...verdictOf(tally, into), units: into.units, coverage: [pagesRead(tally)] };
}

const onePage = { directories: [0], isCut: false };

async function readOne(
  recogniser: Recogniser,
  decoded: DecodedPicture,
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
  const { pages, read, withoutWords, tooLarge, damaged, failed, why } = tally;
  const seen = read + withoutWords;
  if (seen === pages && damaged === 0) {
    return read > 0 ? { outcome: 'read', code: null } : { outcome: 'empty', code: 'no-words', detail: why };
  }
  const hasWords = into.units.length > 0;
  const detail = `${pages - seen} of ${pages} pages not read`;
  if (tooLarge > 0) return { outcome: hasWords ? 'partial' : 'too-large', code: 'too-large', detail };
  if (failed > 0) return { outcome: hasWords ? 'partial' : 'needs-ocr', code: 'needs-ocr', detail };
  if (damaged > 0)
    return { outcome: hasWords ? 'partial' : 'damaged', code: hasWords ? 'member-damaged' : 'damaged', detail };
  return { outcome: 'partial', code: 'limit-reached', detail };
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
