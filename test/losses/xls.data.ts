import type { Loss } from '../support/losses.ts';
import { biffRecord, double, long, makeOldWorkbook, wide, words } from '../support/office/biff.ts';

const cell = (row: number, column: number, text: string): Buffer =>
  biffRecord(0x204, words(row, column, 0), wide(text));
const people = [cell(0, 0, 'Name'), cell(0, 1, 'Ward'), cell(1, 0, 'Jane Smith'), cell(1, 1, 'Holland')];
const sheet =
  (...records: readonly Buffer[]): (() => Buffer) =>
  () =>
    makeOldWorkbook([], [{ name: 'A', records: [...people, ...records] }]);
const globals =
  (...records: readonly Buffer[]): (() => Buffer) =>
  () =>
    makeOldWorkbook(records, [{ name: 'A', records: people }]);
const short = (text: string): Buffer => Buffer.concat([Buffer.from([text.length, 0]), Buffer.from(text, 'latin1')]);
const chart = [
  biffRecord(0x809, words(0x600, 0x20, 0, 0), Buffer.alloc(8)),
  biffRecord(0x100d, words(0), short('Debts by tenant')),
  biffRecord(0x1065, words(2)),
  cell(0, 0, 'Cached Cara'),
  biffRecord(0x1065, words(1)),
  biffRecord(0x203, words(0, 0, 0), double(1234.5)),
  biffRecord(0x0a),
];

/** What a reader of .xls could lose. */
export const xlsLosses: readonly Loss[] = [
  {
    what: 'a hidden sheet',
    file: () => makeOldWorkbook([], [{ name: 'A', hidden: true, records: people }]),
    words: 'Jane Smith',
    places: ['sheet:A [hidden]'],
  },
  {
    what: 'hidden rows, with their numbers',
    file: sheet(
      biffRecord(0x208, words(1, 0, 2, 0, 0, 0, 0x20, 0)),
      biffRecord(0x208, words(2, 0, 2, 0, 0, 0, 0x20, 0)),
    ),
    words: 'Hidden rows: 2-3',
    places: ['sheet:A hidden [hidden,metadata]'],
  },
  {
    what: 'hidden columns, with their letters',
    file: sheet(biffRecord(0x7d, words(1, 2, 0, 0, 1, 0))),
    words: 'Hidden columns: B-C',
    places: ['sheet:A hidden [hidden,metadata]'],
  },
  {
    what: 'a list of allowed values, and the prompt beside it',
    file: sheet(
      biffRecord(
        0x1be,
        long(0x183),
        wide('Ask'),
        wide('\0'),
        wide('Ask Ms Bee'),
        wide('\0'),
        words(12, 0),
        [0x17, 10, 0],
        Buffer.from('Ada B\0Cy D'),
      ),
    ),
    words: 'Ask\nAsk Ms Bee\nAda B, Cy D',
    places: ['sheet:A lists [metadata]'],
  },
  { what: 'a chart’s title', file: sheet(...chart), words: 'Debts by tenant', places: ['sheet:A chart'] },
  {
    what: 'the copy of its data that a chart keeps, names beside their numbers',
    file: sheet(...chart),
    words: 'Cached Cara | 1234.5',
    places: ['sheet:A chart data'],
  },
  {
    what: 'cells after a chart',
    file: sheet(...chart, cell(2, 0, 'After Al'), cell(2, 1, 'x')),
    words: 'After Al',
    places: ['sheet:A'],
  },
  {
    what: 'names given to cells, and words that they stand for',
    file: globals(
      biffRecord(
        0x18,
        words(0),
        [0, 5],
        words(12, 0, 0),
        [0, 0, 0, 0],
        [0],
        Buffer.from('Smith'),
        [0x17, 7, 0],
        Buffer.from('Const C'),
      ),
    ),
    words: 'Smith: Const C',
    places: ['part:names [metadata]'],
  },
  {
    what: 'who had the workbook open last',
    file: globals(biffRecord(0x5c, wide('Olive Opener'.padEnd(100)))),
    words: 'Olive Opener',
    places: ['part:workbook [metadata]'],
  },
  {
    what: 'the address of a linked workbook, and its sheets',
    file: globals(biffRecord(0x1ae, words(1), wide('\u0001\u0001H\u0003jbloggs\u0003Fostering.xls'), wide('Carers'))),
    words: 'jbloggs/Fostering.xls\nCarers',
    places: ['part:links [metadata]'],
  },
];
