import type { ByteView } from '../../collect/byte-view.ts';

/** A stretch of the file's bytes with what formatting says of it. */
export type FormatRun = {
  readonly from: number;
  readonly to: number;
  readonly flags: number;
  /** Where the data of a picture or form field stands in the stream `Data`. */
  readonly data: number;
};

/** What a run can be; a run can be several. */
export const formatFlags = {
  deleted: 1,
  hidden: 2,
  inTable: 4,
  rowEnd: 8,
  object: 16,
  centred: 32,
  right: 64,
  formField: 128,
} as const;

/** Property codes ([MS-DOC] 2.6) that matter, by the flag they set. */
const codes = new Map<number, number>([
  [0x0800, formatFlags.deleted],
  [0x083c, formatFlags.hidden],
  [0x2416, formatFlags.inTable],
  [0x2417, formatFlags.rowEnd],
  [0x080a, formatFlags.object],
  [0x0806, formatFlags.formField],
]);
/** Bytes of a property's operand by the top three bits of its code; 6 says its own length. */
const operandBytes = [1, 1, 2, 4, 2, 2, -1, 3];
const pageBytes = 512;
const mostRuns = 2_000_000;

/**
 * The runs of characters (`kind` "characters") or paragraphs of a Word document whose formatting sets a flag, in file order:
 * a table of pages, and on each page of 512 bytes the runs with their exceptions from the style ([MS-DOC] 2.8.5, 2.8.6).
 */
export function formatRuns(document: ByteView, table: ByteView, kind: 'characters' | 'paragraphs'): FormatRun[] {
  const at = kind === 'characters' ? 0xfa : 0x102;
  const start = document.u32(at);
  const count = Math.floor((document.u32(at + 4) - 4) / 8);
  const runs: FormatRun[] = [];
  for (let index = 0; index < count && runs.length < mostRuns; index += 1) {
    const place = start + (count + 1) * 4 + index * 4;
    if (!table.has(place, 4)) break;
    const page = (table.u32(place) & 0x3fffff) * pageBytes;
    if (document.has(page, pageBytes)) addPage(document.part(page, page + pageBytes), kind, runs);
  }
  return runs.sort((a, b) => a.from - b.from);
}

function addPage(page: ByteView, kind: 'characters' | 'paragraphs', runs: FormatRun[]): void {
  const count = page.u8(511);
  const size = kind === 'characters' ? 1 : 13;
  for (let index = 0; index < count; index += 1) {
    const offset = page.u8((count + 1) * 4 + index * size) * 2;
    if (offset === 0) continue;
    const { flags, data } = kind === 'characters' ? characterFlags(page, offset) : paragraphFlags(page, offset);
    if (flags !== 0) runs.push({ from: page.u32(index * 4), to: page.u32(index * 4 + 4), flags, data });
  }
}

type Format = { flags: number; data: number };

function characterFlags(page: ByteView, at: number): Format {
  return flagsOf(page.part(at + 1, at + 1 + page.u8(at)));
}

/** The length counts words, minus half of one; where it is 0, the next byte is the length. */
function paragraphFlags(page: ByteView, at: number): Format {
  const length = page.u8(at);
  const from = length === 0 ? at + 2 : at + 1;
  const bytes = length === 0 ? page.u8(at + 1) * 2 : length * 2 - 1;
  return flagsOf(page.part(from + 2, from + bytes));
}

function flagsOf(properties: ByteView): Format {
  let flags = 0;
  let data = 0;
  for (let at = 0; properties.has(at, 3); ) {
    const code = properties.u16(at);
    const flag = codes.get(code) ?? 0;
    if (code === 0x6a03) data = properties.u32(at + 2);
    if (code === 0x2403 || code === 0x2461) flags = withAlignment(flags, properties.u8(at + 2));
    if (properties.u8(at + 2) === 1 || properties.u8(at + 2) === 129) flags |= flag;
    const fixed = operandBytes[code >> 13] ?? 1;
    // The definition of a table has a length of two bytes, one too large ([MS-DOC] 2.9.322).
    const variable = code === 0xd608 ? properties.u16(at + 2) + 1 : properties.u8(at + 2) + 1;
    at += 2 + (fixed < 0 ? variable : fixed);
  }
  return { flags, data };
}

/** Left is 0, centred 1, right 2; what comes later holds. */
function withAlignment(flags: number, value: number): number {
  const others = flags & ~(formatFlags.centred | formatFlags.right);
  return others | (value === 1 ? formatFlags.centred : value === 2 ? formatFlags.right : 0);
}

/** Finds the flags that hold at a place of the file, for places asked in any order. */
export class FlagLookup {
  readonly #runs: readonly FormatRun[];

  constructor(runs: readonly FormatRun[]) {
    this.#runs = runs;
  }

  at(place: number): number {
    return this.#runAt(place)?.flags ?? 0;
  }

  /** Where the data of what stands at a place is kept; 0 for none. */
  dataAt(place: number): number {
    return this.#runAt(place)?.data ?? 0;
  }

  #runAt(place: number): FormatRun | null {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run === undefined) return null;
      if (place < run.from) high = middle - 1;
      else if (place >= run.to) low = middle + 1;
      else return run;
    }
    return null;
  }
}
