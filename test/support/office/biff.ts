import { type StreamToWrite, writeOle } from '../../../src/review/extract/old-office/ole-write.ts';

/** A record of an old workbook. */
export function biffRecord(id: number, ...parts: readonly (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([words(id, body.length), body]);
}

/** Numbers of two bytes each. */
export function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, index * 2);
  return bytes;
}

/** A number of four bytes. */
export function long(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number >>> 0);
  return bytes;
}

/** A number of eight bytes. */
export function double(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(number);
  return bytes;
}

/** A string of BIFF8 with a length of two bytes, wide where it must be. */
export function wide(text: string): Buffer {
  const isWide = [...text].some((character) => character.charCodeAt(0) > 255);
  return Buffer.concat([
    words(text.length),
    Buffer.from([isWide ? 1 : 0]),
    Buffer.from(text, isWide ? 'utf16le' : 'latin1'),
  ]);
}

/** A sheet to write: its records between start and end. */
export type BiffSheetContent = {
  readonly name: string;
  readonly hidden?: boolean;
  readonly records: readonly Buffer[];
};

/** The stream of a workbook: `globals` come before the list of sheets; BIFF8, or BIFF5 with `isOld`. */
export function biffStream(globals: readonly Buffer[], sheets: readonly BiffSheetContent[], isOld = false): Buffer {
  const start = (kind: number): Buffer =>
    biffRecord(0x809, words(isOld ? 0x500 : 0x600, kind, 0, 0), isOld ? [] : Buffer.alloc(8));
  const end = biffRecord(0x0a);
  const bodies = sheets.map(({ records }) => Buffer.concat([start(0x10), ...records, end]));
  const list = (places: readonly number[]): Buffer[] =>
    sheets.map(({ name, hidden }, index) =>
      biffRecord(
        0x85,
        long(places[index] ?? 0),
        [hidden === true ? 1 : 0, 0, name.length],
        isOld ? [] : [0],
        Buffer.from(name, 'latin1'),
      ),
    );
  const head = (places: readonly number[]): Buffer => Buffer.concat([start(5), ...globals, ...list(places), end]);
  let at = head([]).length;
  const places = bodies.map((body) => {
    at += body.length;
    return at - body.length;
  });
  return Buffer.concat([head(places), ...bodies]);
}

/** Writes an .xls. */
export function makeOldWorkbook(
  globals: readonly Buffer[],
  sheets: readonly BiffSheetContent[],
  extra: readonly StreamToWrite[] = [],
  isOld = false,
): Buffer {
  return writeOle([{ path: isOld ? 'Book' : 'Workbook', data: biffStream(globals, sheets, isOld) }, ...extra]);
}
