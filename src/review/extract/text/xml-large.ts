import { Parser } from 'htmlparser2';
import { textWindows } from '../bytes/text-windows.ts';
import { longestPassage } from '../document-text.ts';
import { type Extraction, type LargeSource, type Verdict, whole } from '../extractor.ts';
import { SheetFlow } from '../tables/sheet-flow.ts';
import { UnitFlow } from '../unit-flow.ts';
import { RecordReading } from './xml-records.ts';

/** What takes the elements of a document as they come, and gives its units away as it can. */
type Taking = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** `depth` is how many elements are open after it. */
  readonly close: (name: string, depth: number) => void;
  readonly text: (words: string) => void;
  readonly finish: () => void;
};

/** Characters written to the parser at once: its own stack is quadratic in depth, so that it must be stopped in time. */
const step = 65_536;

/** XML too large to be held: the rows of Excel 2003 files as tables, all else as lines of `name: value`, record by record. */
export async function readLargeXml(source: LargeSource): Promise<Extraction> {
  const { file, budget } = source;
  const into = new UnitFlow(source);
  let taking: Taking | null = null;
  let depth = 0;
  let tooDeep = false;
  let read = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        tooDeep ||= depth > budget.limits.xmlDepth;
        if (!tooDeep) taking?.open(localName(name), attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (!tooDeep) taking?.close(localName(name), depth);
      },
      ontext: (words) => {
        if (!tooDeep) taking?.text(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (const { text, end } of textWindows(file, budget.limits.windowBytes)) {
    const isSheet = text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet');
    taking ??= isSheet ? new SheetRows(into) : new Records(into);
    for (let at = 0; at < text.length && !tooDeep; at += step) parser.write(text.slice(at, at + step));
    if (tooDeep || !(await into.pass())) break;
    read = end;
  }
  if (!tooDeep) parser.end();
  taking?.finish();
  const isCut = tooDeep || into.full || read < file.size;
  const coverage = [{ of: 'bytes', expected: file.size, read }];
  const detail = tooDeep ? 'elements nested too deeply' : 'text';
  const cut: Verdict = { outcome: 'partial', code: 'limit-reached', detail };
  return { ...(isCut ? cut : whole), units: into.units, coverage };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Records one after another: lines of `name: value`, given away where a record ends. */
class Records implements Taking {
  readonly #into: UnitFlow;
  #reading = new RecordReading();
  #characters = 0;
  #parts = 0;

  constructor(into: UnitFlow) {
    this.#into = into;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#characters += name.length + 2;
    for (const value of Object.values(attributes)) this.#characters += value.length;
    this.#reading.open(name, attributes);
  };

  readonly close = (_name: string, depth: number): void => {
    this.#reading.close();
    const isMuch = this.#characters > (depth <= 1 ? longestPassage / 2 : longestPassage * 8);
    if (isMuch) this.finish();
  };

  readonly text = (words: string): void => {
    this.#characters += words.length;
    this.#reading.text(words);
  };

  finish(): void {
    this.#parts += 1;
    this.#reading.finish(this.#into, this.#parts === 1 ? 'part:body' : `part:body:${this.#parts}`);
    this.#reading = new RecordReading();
    this.#characters = 0;
  }
}

/** Excel 2003: `Worksheet`, `Row`, `Cell`, `Data`; rows and cells may say their own place and leave others out. */
class SheetRows implements Taking {
  readonly #into: UnitFlow;
  #sheets = 0;
  #flow: SheetFlow | null = null;
  #row: string[] = [];
  #number = 0;
  #collects = false;

  constructor(into: UnitFlow) {
    this.#into = into;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const index = Number(attributes['ss:Index'] ?? Number.NaN);
    if (name === 'Worksheet') {
      this.finish();
      this.#sheets += 1;
      this.#flow = new SheetFlow(this.#into, `sheet:${attributes['ss:Name'] ?? this.#sheets}`, []);
      this.#flow.startAt(1);
      this.#number = 0;
    } else if (name === 'Row') {
      const blanks = Number.isInteger(index) ? Math.min(index - this.#number - 1, mostBlanks) : 0;
      for (let blank = 0; blank < blanks; blank += 1) this.#add([]);
      this.#row = [];
    } else if (name === 'Cell') {
      const place = Number.isInteger(index) ? Math.min(index - 1, mostColumns) : this.#row.length;
      while (this.#row.length < place) this.#row.push('');
      this.#row.push('');
    } else if (name === 'Data') this.#collects = true;
  };

  readonly close = (name: string): void => {
    if (name === 'Data') this.#collects = false;
    else if (name === 'Row') this.#add(this.#row);
  };

  readonly text = (words: string): void => {
    const last = this.#row.length - 1;
    if (this.#collects && last >= 0) this.#row[last] = `${this.#row[last] ?? ''}${words}`;
  };

  finish(): void {
    this.#flow?.finish();
    this.#flow = null;
  }

  #add(row: readonly string[]): void {
    this.#number += 1;
    this.#flow?.add(row);
  }
}

/** Columns of a sheet, and blank rows that a row may leave out: a hostile file claims millions. */
const mostColumns = 16_384;
const mostBlanks = 100_000;
