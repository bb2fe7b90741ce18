import { Parser } from 'htmlparser2';
import { bytesTaken } from '../bytes/bytes-taken.ts';
import { DocumentText, readableText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, type Verdict, whole } from '../extractor.ts';
import { WordPart } from '../office/word-part.ts';
import { Flow } from './flow.ts';
import { readLargeXml } from './xml-large.ts';
import { RecordReading } from './xml-records.ts';
import type { XmlHandler } from './xml-stream.ts';

/**
 * XML documents: Word and Excel 2003 files as what they are, everything else as lines of `name: value`, since exports of
 * records say their headings in the names of their elements and attributes.
 */
export const xml: Extractor = {
  mediaTypes: ['application/xml'],
  extract: async (source) => readXml(source),
  extractLarge: readLargeXml,
};

type Reading = XmlHandler & { readonly finish: (into: DocumentText) => void };

function readXml({ bytes, budget }: Source): Extraction {
  const into = new DocumentText(budget);
  const { text: markup, isCut: isLong } = readableText(bytes, budget);
  const reading = readingOf(markup.slice(0, 4096), budget.limits.documentText);
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > budget.limits.xmlDepth) tooDeep = true;
        if (!tooDeep) reading.open(name.slice(name.indexOf(':') + 1), attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (!tooDeep) reading.close(name.slice(name.indexOf(':') + 1));
      },
      ontext: (words) => {
        if (!tooDeep) reading.text(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const step = 65_536;
  let at = 0;
  for (; at < markup.length && !tooDeep && !budget.late(); at += step) parser.write(markup.slice(at, at + step));
  if (!tooDeep) parser.end();
  reading.finish(into);
  const isCut = tooDeep || isLong || into.full || at < markup.length;
  const coverage = [bytesTaken(bytes, into.units, !isCut)];
  const cut: Verdict = {
    outcome: 'partial',
    code: 'limit-reached',
    detail: tooDeep ? 'elements nested too deeply' : 'text',
  };
  if (!isCut && into.units.length === 0) return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...(isCut ? cut : whole), units: into.units, coverage };
}

function readingOf(start: string, most: number): Reading {
  if (/<(?:\w{1,20}:)?wordDocument\b|<pkg:package\b/u.test(start)) return wordReading(most);
  return start.includes('urn:schemas-microsoft-com:office:spreadsheet') ? new SheetReading() : new RecordReading();
}

function wordReading(most: number): Reading {
  const part = new WordPart(most);
  return {
    open: part.open,
    close: part.close,
    text: part.text,
    finish: (into) => {
      part.finish(into, 'part:body', [], 0);
    },
  };
}

/** Excel 2003: `Worksheet`, `Table`, `Row`, `Cell`, `Data`. */
class SheetReading implements Reading {
  readonly #flow = new Flow();
  #collects = false;

  readonly open = (name: string): void => {
    if (name === 'Table') this.#flow.openTable();
    else if (name === 'Row') this.#flow.openRow();
    else if (name === 'Cell') this.#flow.openCell();
    else if (name === 'Data') this.#collects = true;
  };

  readonly close = (name: string): void => {
    if (name === 'Table') this.#flow.closeTable();
    else if (name === 'Cell') this.#flow.closeCell();
    else if (name === 'Data') this.#collects = false;
  };

  readonly text = (words: string): void => {
    if (this.#collects) this.#flow.text(words);
  };

  finish(into: DocumentText): void {
    this.#flow.finish(into, 'part:body', [], 0);
  }
}
