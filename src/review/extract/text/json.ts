import { decodeText } from '../../collect/text-encoding.ts';
import { SlidingText } from '../bytes/sliding-text.ts';
import { type Extraction, type Extractor, whole } from '../extractor.ts';
import { longestTable } from '../tables/table-units.ts';
import { anySize, type Reading, UnitFlow } from '../unit-flow.ts';
import { JsonStream } from './json-stream.ts';
import { JsonValues } from './json-values.ts';
import { readPlainText } from './plain-text.ts';
import { TextPassages } from './text-passages.ts';

/** JSON, and JSON by lines: arrays of objects as tables, all else as lines of `name: value`; what does not parse as plain text. */
export const json: Extractor = {
  mediaTypes: ['application/json', 'application/x-ndjson'],
  ...anySize((reading) => (reading.mediaType === 'application/x-ndjson' ? readLines(reading) : readJson(reading))),
};

/** Bytes parsed at once: the values of a text take several times its room. */
const longestParsed = 50_000_000;

/** Characters of records by lines that are held together. */
const mostOfRun = 1 << 23;

async function readJson(reading: Reading): Promise<Extraction> {
  const { file, hand } = reading;
  if (hand !== null || file.size > longestParsed) return readStream(reading);
  const value = parse(decodeText(file.read(0, file.size)).replace(/^\uFEFF/u, ''));
  if (value === undefined) return readPlainText(reading);
  const into = new UnitFlow(reading);
  const values = new JsonValues(into);
  values.read(value, '', 0);
  values.finish();
  return ended(reading, into, into.full || values.isCut ? 0 : file.size);
}

/** A text too large to be parsed at once: what of it stops being JSON is read as plain text. */
async function readStream(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const into = new UnitFlow(reading);
  const text = new SlidingText(file, budget.limits.windowBytes);
  const values = new JsonValues(into);
  const end = await new JsonStream(text, values, into, budget.limits.windowBytes >> 2).read();
  values.finish();
  if (end === 'stopped' || values.isCut) return ended(reading, into, Math.min(text.end, file.size - 1));
  if (end === 'whole') return ended(reading, into, file.size);
  const rest = new TextPassages(into, text.line);
  for (; !text.isOver && !into.isStopped; text.at = text.text.length) {
    text.ahead(1);
    rest.add(text.text.slice(text.at), text.isLast);
    if (!(await into.pass())) break;
  }
  const read = text.isOver && !into.full ? file.size : Math.min(text.end, file.size - 1);
  const { outcome, code, coverage } = ended(reading, into, read);
  if (code !== null) return { outcome, code, detail: 'text', units: into.units, coverage };
  return { outcome: 'partial', code: 'member-damaged', detail: 'part of it is no JSON', units: into.units, coverage };
}

/** Each line a value; a line that is none is text. */
async function readLines(reading: Reading): Promise<Extraction> {
  const { file, budget } = reading;
  const into = new UnitFlow(reading);
  const text = new SlidingText(file, budget.limits.windowBytes);
  const values = new JsonValues(into);
  const list = values.list('', 0);
  let run: unknown[] = [];
  let length = 0;
  let line = 0;
  let isStopped = false;
  while (!isStopped && !text.isOver) {
    const words = text.whole(() => nextLine(text));
    line += 1;
    if (words.trim() !== '') {
      const value = parse(words);
      if (value === undefined) into.addText(`lines:${line}-${line}`, words);
      else run.push(value);
      length += words.length;
    }
    if (run.length < longestTable && length < mostOfRun && !text.isOver) continue;
    list.add(run);
    run = [];
    length = 0;
    isStopped = values.isCut || !(await into.pass());
  }
  list.finish();
  values.finish();
  return ended(reading, into, isStopped ? Math.min(text.end, file.size - 1) : file.size);
}

function nextLine(text: SlidingText): string {
  const newline = text.text.indexOf('\n', text.at);
  const end = newline < 0 ? text.text.length : newline;
  const words = text.text.slice(text.at, end);
  text.at = Math.min(end + 1, text.text.length);
  return words;
}

function ended({ file }: Reading, into: UnitFlow, read: number): Extraction {
  const coverage = [{ of: 'bytes', expected: file.size, read }];
  const { units } = into;
  if (read < file.size) return { outcome: 'partial', code: 'limit-reached', detail: 'text', units, coverage };
  if (!into.any && units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...whole, units, coverage };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) satisfies unknown;
  } catch {
    return undefined;
  }
}
