import { Parser } from 'htmlparser2';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source, type Verdict, whole } from '../extractor.ts';
import { attachmentName } from '../mail/attachment-name.ts';
import { type PageReading, readPagePicture } from '../picture/page-recognition.ts';
import { recognisedUnits } from '../picture/recognised-units.ts';
import { isHeadingWord } from '../tables/header-rows.ts';
import { placedTable } from '../tables/table-units.ts';
import { addDocumentWords, descriptionsOf } from './pdf-document.ts';
import { addEarlierStates } from './pdf-earlier.ts';
import { type PdfEngine, withPdf } from './pdf-engine.ts';
import { addAnnotations, addPdfProperties, type PdfAttachment, pdfAttachments, xfaData } from './pdf-extras.ts';
import { joinColumns, mostPagesJoined, type PrintedPage, partedHeadings, printedPage } from './pdf-joins.ts';
import { layOut, type PagePiece } from './pdf-layout.ts';
import { linesOf } from './pdf-lines.ts';
import { drawPage } from './pdf-picture.ts';
import { readGrids } from './pdf-rules.ts';
import { isMistranslated } from './pdf-translation.ts';
import { readWords } from './pdf-words.ts';

/** PDF documents: text and tables by page, form fields, notes, attachments as members; pages that are pictures are counted as such. */
export const pdf: Extractor = { mediaTypes: ['application/pdf'], extract: readPdf };

/** A page with fewer letters than this under a picture that fills it is a scan with a stamp. */
const fewLetters = 40;
const imageObject = 3;

async function readPdf(source: Source): Promise<Extraction> {
  const result = await withPdf(source.bytes, source.budget.passwords, async (engine, opened): Promise<Extraction> => {
    switch (opened.kind) {
      case 'encrypted':
        return { ...opened.verdict, units: [], coverage: [] };
      case 'damaged':
        return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
      case 'open':
        return {
          ...(await readDocument(openedBy(source, opened.password), engine, opened.document)),
          openedWith: opened.password,
        };
    }
  });
  if (result !== 'crashed') return result;
  return { outcome: 'damaged', code: 'parser-crashed', units: [], coverage: [] };
}

type Tally = {
  read: number;
  /** Pages that wait for a recogniser, or that it could not read. */
  pictures: number;
  /** Pages looked at by a recogniser that found no word. */
  wordless: number;
  broken: number;
  /** Headings of the last table of the page before, which a table that goes on does not repeat. */
  headings: readonly (readonly string[])[];
  /** What pages printed, to put columns side by side again that were printed on pages of their own. */
  readonly printed: (PrintedPage | null)[];
};

async function readDocument(source: Source, engine: PdfEngine, document: number): Promise<Extraction> {
  const into = new DocumentText(source.budget);
  const pages = engine.api.FPDF_GetPageCount(document);
  const { tally, pinned } = await readState(source, engine, document, into);
  addDocumentWords(engine, document, into);
  addPdfProperties(engine, document, source.bytes, into);
  const earlier = await addEarlierStates(engine, source, into, async (_, before, words) => {
    // What was a picture then is not recognised again.
    const { recogniser: _recogniser, ...plain } = source;
    await readState(plain, engine, before, words);
  });
  const attachments = [...pdfAttachments(engine, document), ...pinned];
  for (const [index, { name }] of attachments.entries())
    into.addText(`part:attachment:${index + 1}`, name, ['metadata']);
  let read = 0;
  for (const [index, { name, bytes }] of attachments.entries()) {
    if (!(await source.member({ name: attachmentName(index + 1, name, ''), bytes, size: bytes.length, verdict: null })))
      break;
    read += 1;
  }
  const coverage = [{ of: 'pages', expected: pages, read: tally.read }, ...earlier];
  if (attachments.length > 0) coverage.push({ of: 'attachments', expected: attachments.length, read });
  return { ...verdictOf(pages, tally, into, hasEnd(source.bytes)), units: into.units, coverage };
}

/** Reads the pages and the form of one state of the document; gives the files pinned to its pages. */
async function readState(
  source: Source,
  engine: PdfEngine,
  document: number,
  into: DocumentText,
): Promise<{ tally: Tally; pinned: PdfAttachment[] }> {
  const { api } = engine;
  const pages = api.FPDF_GetPageCount(document);
  const info = api.PDFiumExt_OpenFormFillInfo();
  const form = api.PDFiumExt_InitFormFillEnvironment(document, info);
  const tally: Tally = { read: 0, pictures: 0, wordless: 0, broken: 0, headings: [], printed: [] };
  const pinned: PdfAttachment[] = [];
  for (let index = 0; index < pages && !source.budget.late() && !into.full; index += 1) {
    pinned.push(...(await readPage(source, engine, { document, form, index }, into, tally)));
  }
  joinColumns(tally.printed, into.units);
  const answers = xfaData(engine, document);
  if (answers !== null) addAnswers(answers, into);
  api.PDFiumExt_ExitFormFillEnvironment(form);
  api.PDFiumExt_CloseFormFillInfo(info);
  return { tally, pinned };
}

async function readPage(
  source: Source,
  engine: PdfEngine,
  at: { document: number; form: number; index: number },
  into: DocumentText,
  tally: Tally,
): Promise<PdfAttachment[]> {
  const { api } = engine;
  const page = api.FPDF_LoadPage(at.document, at.index);
  if (page === 0) {
    tally.broken += 1;
    return [];
  }
  api.FORM_OnAfterLoadPage(page, at.form);
  const place = `page:${at.index + 1}`;
  const text = api.FPDFText_LoadPage(page);
  const { words, aside, characters, unreadable } = readWords(engine, page, text);
  const isGarbled = unreadable * 3 > Math.max(1, characters) || isMistranslated(engine, text, words);
  const reading = isGarbled || isPicture(engine, page, characters) ? await look(source, engine, page) : 'text';
  const isRecognised = typeof reading === 'object' && reading.kind === 'words';
  // Letters without a meaning say nothing that the picture of the page does not say better.
  if (!(isGarbled && isRecognised)) {
    const from = into.units.length;
    const pieces = partedHeadings(layOut(words, readGrids(engine, page)), tally.headings);
    addPieces(pieces, place, into, tally);
    if (at.index < mostPagesJoined) {
      const units = { from, to: into.units.length };
      const width = api.FPDF_GetPageWidthF(page);
      tally.printed.push(printedPage(at.index + 1, width, pieces, () => linesOf(words), units));
    }
    into.addText(`${place}/aside`, aside);
  }
  const pinned = addAnnotations(engine, { document: at.document, page, form: at.form }, place, into);
  into.addText(`${place}/descriptions`, descriptionsOf(engine, page).join('\n'), ['metadata']);
  addReading(reading, place, into, tally);
  api.FPDFText_ClosePage(text);
  api.FORM_OnBeforeClosePage(page, at.form);
  api.FPDF_ClosePage(page);
  return pinned;
}

/** A page that is a picture, read by the recogniser; `waits` where there is none. */
async function look(source: Source, engine: PdfEngine, page: number): Promise<PageReading | 'waits'> {
  if (source.recogniser === undefined) return 'waits';
  const drawn = drawPage(engine, page);
  if (drawn === null) return { kind: 'failed' };
  const reading = await readPagePicture(source.recogniser, drawn);
  source.budget.renew();
  return reading;
}

function addReading(reading: PageReading | 'waits' | 'text', place: string, into: DocumentText, tally: Tally): void {
  if (reading === 'text') tally.read += 1;
  else if (reading === 'waits' || reading.kind === 'failed') tally.pictures += 1;
  else if (reading.kind === 'no-words') {
    tally.read += 1;
    tally.wordless += 1;
  } else {
    tally.read += 1;
    for (const unit of recognisedUnits(reading.words, reading.dpi, place)) into.add(unit);
  }
}

/** Adds a page's text and tables; a first table without headings goes on the one that ended the page before. */
function addPieces(pieces: readonly PagePiece[], place: string, into: DocumentText, tally: Tally): void {
  let tables = 0;
  for (const piece of pieces) {
    if (piece.kind === 'lines') {
      into.addText(place, piece.text);
      continue;
    }
    tables += 1;
    const table = placedTable(`${place}/table:${tables}`, piece.rows, []);
    const goesOn =
      tables === 1 &&
      table.headerRows === 0 &&
      tally.headings[0]?.length === piece.rows[0]?.length &&
      !isLabelled(piece.rows);
    into.add(
      goesOn ? { ...table, rows: [...tally.headings, ...piece.rows], headerRows: tally.headings.length } : table,
    );
    if (!goesOn) tally.headings = piece.rows.slice(0, table.headerRows);
  }
}

/** Labels beside values: a form, which has no headings to inherit. */
function isLabelled(rows: readonly (readonly string[])[]): boolean {
  return rows.filter(([label = '']) => isHeadingWord(label)).length * 2 > rows.length;
}

/** A page without letters but with objects, or with a picture over most of it and next to no letters. */
function isPicture(engine: PdfEngine, page: number, characters: number): boolean {
  const { api } = engine;
  if (characters >= fewLetters) return false;
  const objects = Math.min(api.FPDFPage_CountObjects(page), 2000);
  // Letters drawn as outlines are pictures of text too.
  if (characters === 0) return objects > 0;
  const area = api.FPDF_GetPageWidthF(page) * api.FPDF_GetPageHeightF(page);
  for (let index = 0; index < objects; index += 1) {
    const object = api.FPDFPage_GetObject(page, index);
    if (api.FPDFPageObj_GetType(object) !== imageObject) continue;
    const at = engine.scratch;
    if (!api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) continue;
    const covered = (engine.float(2) - engine.float(0)) * (engine.float(3) - engine.float(1));
    if (covered > area / 2) return true;
  }
  return false;
}

/** The end mark stands in the last kilobyte or so; without it the file was cut short and pages may be gone that nothing else tells of. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - 8192))).includes('%%EOF');
}

function verdictOf(pages: number, tally: Tally, into: DocumentText, isComplete: boolean): Verdict {
  const left = pages - tally.read - tally.pictures - tally.broken;
  if (into.full || left > 0)
    return { outcome: 'partial', code: 'limit-reached', detail: `${pages - left} of ${pages} pages` };
  const hasWords = into.units.some((unit) => !unit.flags.includes('metadata'));
  if (tally.pictures > 0) {
    const outcome = hasWords ? 'partial' : 'needs-ocr';
    return { outcome, code: 'needs-ocr', detail: `${tally.pictures} of ${pages} pages` };
  }
  if (tally.broken > 0) {
    const outcome = hasWords ? 'partial' : 'damaged';
    return { outcome, code: 'member-damaged', detail: `${tally.broken} of ${pages} pages` };
  }
  if (!isComplete) return { outcome: hasWords ? 'partial' : 'damaged', code: 'damaged', detail: 'its end is missing' };
  if (hasWords) return whole;
  if (tally.wordless > 0)
    return { outcome: 'empty', code: 'no-words', detail: `${tally.wordless} of ${pages} pages are pictures` };
  return { outcome: 'empty', code: 'empty' };
}

/** The leaves of the answers' XML as names and values. */
function addAnswers(xml: Buffer, into: DocumentText): void {
  const rows: string[][] = [];
  const stack: string[] = [];
  let value = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        stack.push(name.slice(name.indexOf(':') + 1));
        value = '';
      },
      ontext: (words) => {
        value += words;
      },
      onclosetag: () => {
        const name = stack.pop() ?? '';
        if (value.trim() !== '' && rows.length < 20_000) rows.push([name, value.trim()]);
        value = '';
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length && stack.length < 256; at += 65_536)
    parser.write(xml.toString('utf8', at, at + 65_536));
  if (rows.length > 0) into.add({ kind: 'table', locator: 'part:answers', rows, headerRows: 0, flags: ['form-field'] });
}
