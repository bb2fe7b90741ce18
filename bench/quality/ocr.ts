// Text recognition: word recall and processor seconds per page. Pages are drawn from PDFs whose words are known (letters and forms of the
// sample council), clean and as scanners leave them, and read by the built-in Tesseract and by the system's where there is one.
// node bench/quality/ocr.ts SAMPLE-FOLDER [PAGES-OF-EACH-KIND] > raw.csv; a summary goes to standard error.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNativeTesseract } from '../../src/adapters/tesseract/native-recogniser.ts';
import { wasmRecogniser } from '../../src/adapters/tesseract/wasm-recogniser.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { GreyPicture, RecognisedWord, Recogniser } from '../../src/core/recognition.ts';
import { Budget } from '../../src/review/extract/budget.ts';
import { defaultLimits } from '../../src/review/extract/limits.ts';
import { withPdf } from '../../src/review/extract/pdf/pdf-engine.ts';
import { drawPage } from '../../src/review/extract/pdf/pdf-picture.ts';
import { readWords } from '../../src/review/extract/pdf/pdf-words.ts';
import { readPagePicture } from '../../src/review/extract/picture/page-recognition.ts';
import { chance } from '../measure.ts';
import { type Condition, conditions, degraded } from './ocr/degrade.ts';

type Page = {
  readonly name: string;
  readonly kind: string;
  readonly words: readonly string[];
  readonly at: ReadonlyMap<number, GreyPicture>;
};
type Row = {
  readonly engine: string;
  readonly kind: string;
  readonly dpi: number;
  readonly condition: Condition;
  readonly words: number;
  readonly found: number;
  readonly extra: number;
  readonly seconds: number;
  readonly confidence: number;
};

const kinds = [
  { kind: 'letter of an old system', folder: 'Council Tax/Recovery' },
  { kind: 'printed letter', folder: 'Decision letters' },
  { kind: 'form', folder: 'Claim forms' },
  { kind: 'form', folder: 'Blue Badge/Applications' },
];
const resolutions = [150, 300];
const [sample = 'candour-sample', each = '2'] = process.argv.slice(2);

const pages = await pagesOf(join(sample, 'share'), Number(each));
// The system's Tesseract is another process: a shell around it says what processor time it took.
const timesFile = join(mkdtempSync(join(tmpdir(), 'candour-ocr-')), 'times');
const timed = ['bash', '-c', `"$@"; code=$?; times > ${timesFile}; exit $code`, 'sh'];
const native = findNativeTesseract(timed);
const spent = { native: 0 };
const builtIn = wasmRecogniser();
const engines: readonly { readonly name: string; readonly recogniser: Recogniser }[] = [
  { name: 'built in (WebAssembly)', recogniser: builtIn },
  ...(native === null
    ? []
    : [{ name: `system ${native.version}`, recogniser: { ...builtIn, recognise: timedNative } }]),
];
// The first page pays for loading: it is read once before anything is measured.
const warm = pages[0]?.at.get(150);
if (warm !== undefined) for (const { recogniser } of engines) await recogniser.recognise(warm);

const rows: Row[] = [];
process.stdout.write('engine,kind,page,dpi,condition,words,found,extra,recall,confidence,seconds\n');
for (const [number, page] of pages.entries()) {
  for (const dpi of resolutions) {
    for (const condition of conditions) {
      const clean = page.at.get(dpi);
      if (clean === undefined) continue;
      const counter = { at: 0 };
      const picture = degraded(clean, condition, () => {
        counter.at += 1;
        return chance(number + 1, counter.at);
      });
      for (const { name, recogniser } of engines)
        await measure(name, recogniser, page, number, dpi, condition, picture);
    }
  }
}
summarise();

async function timedNative(picture: GreyPicture): Promise<readonly RecognisedWord[] | null> {
  const words = (await native?.recognise(picture)) ?? null;
  const children = readFileSync(timesFile, 'utf8').split('\n')[1] ?? '';
  for (const [, minutes, seconds] of children.matchAll(/(\d+)m([\d.]+)s/gu))
    spent.native += Number(minutes) * 60 + Number(seconds);
  return words;
}

/** Processor seconds of this process and of the system's Tesseract so far. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + spent.native;
}

async function measure(
  engine: string,
  recogniser: Recogniser,
  page: Page,
  number: number,
  dpi: number,
  condition: Condition,
  picture: GreyPicture,
): Promise<void> {
  const started = processorSeconds();
  const reading = await readPagePicture(recogniser, picture);
  const seconds = processorSeconds() - started;
  const read = reading.kind === 'words' ? reading.words : [];
  const { found, extra } = compare(
    page.words,
    read.flatMap(({ text }) => tokens(text)),
  );
  const confidence = read.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, read.length);
  rows.push({ engine, kind: page.kind, dpi, condition, words: page.words.length, found, extra, seconds, confidence });
  process.stdout.write(
    `${engine},${page.kind},${number + 1},${dpi},${condition},${page.words.length},${found},${extra},${(found / page.words.length).toFixed(3)},${confidence.toFixed(0)},${seconds.toFixed(2)}\n`,
  );
}

function summarise(): void {
  const line = (label: string, of: readonly Row[]): void => {
    const recall = mean(of.map(({ found, words }) => found / words));
    const precision = mean(of.map(({ found, extra }) => found / Math.max(1, found + extra)));
    process.stderr.write(
      `| ${label} | ${of.length} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${mean(of.map(({ seconds }) => seconds)).toFixed(2)} |\n`,
    );
  };
  for (const { name } of engines)
    for (const dpi of resolutions)
      for (const condition of conditions)
        line(
          `${name} | ${dpi} | ${condition}`,
          rows.filter((row) => row.engine === name && row.dpi === dpi && row.condition === condition),
        );
  for (const { name } of engines)
    for (const kind of new Set(rows.map((row) => row.kind)))
      line(
        `${name} | all | ${kind}`,
        rows.filter((row) => row.engine === name && row.kind === kind),
      );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

/** Words of two characters and more, in small letters without marks: what a search for a name or a number would compare. */
function tokens(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

function compare(wanted: readonly string[], read: readonly string[]): { found: number; extra: number } {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) found += 1;
    left.set(word, count - 1);
  }
  return { found, extra: Math.max(0, read.length - found) };
}

async function pagesOf(share: string, most: number): Promise<Page[]> {
  const files = readdirSync(share, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  const found: Page[] = [];
  for (const { kind, folder } of kinds) {
    const chosen = files.filter((name) => name.includes(folder)).slice(0, most);
    for (const name of chosen) {
      const page = await firstPage(kind, join(share, name));
      if (page !== null) found.push(page);
    }
  }
  return found;
}

async function firstPage(kind: string, file: string): Promise<Page | null> {
  const page = await withPdf(
    readFileSync(file),
    new Budget(defaultLimits, systemClock).passwords,
    async (engine, opened) => {
      if (opened.kind !== 'open') return null;
      const handle = engine.api.FPDF_LoadPage(opened.document, 0);
      const text = engine.api.FPDFText_LoadPage(handle);
      const words = readWords(engine, handle, text).words.flatMap((word) => tokens(word.text));
      const at = new Map<number, GreyPicture>();
      for (const dpi of resolutions) {
        const drawn = drawPage(engine, handle, dpi);
        if (drawn !== null) at.set(dpi, drawn);
      }
      return { name: file, kind, words, at };
    },
  );
  return page === 'crashed' || page === null || page.words.length < 20 ? null : page;
}
