import type { UnitFlag } from '#core/document';
import { ByteView } from '../../collect/byte-view.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source, type Verdict, whole } from '../extractor.ts';
import { type NumberFormat, numberFormat } from '../tables/number-format.ts';
import { addSheet } from '../tables/table-units.ts';
import { fromStrings } from '../text/raw-strings.ts';
import { managedVerdict } from '../unlock/old-office.ts';
import { BiffChart } from './biff-chart.ts';
import { openWorkbook } from './biff-encryption.ts';
import { BiffGlobals } from './biff-globals.ts';
import { type BiffRecord, biffRecords, biffString, bodyOf, codePageName, StringCursor } from './biff-records.ts';
import { type BiffFacts, BiffSheet } from './biff-sheet.ts';
import { OleMembers } from './ole-members.ts';
import { addOleProperties } from './ole-properties.ts';

/** Excel 2 to 2003 workbooks (.xls, BIFF2 to BIFF8): every sheet, hidden ones flagged; notes, text boxes, links; embedded files as members. */
export const oldWorkbook: Extractor = { mediaTypes: ['application/vnd.ms-excel'], extract: readOldWorkbook };

async function readOldWorkbook(given: Source): Promise<Extraction> {
  const { bytes, budget } = given;
  const into = new DocumentText(budget);
  const ole = new OleFile(bytes);
  const isBare = new ByteView(bytes).u32(0) !== 0xe011cfd0;
  const found = isBare ? { data: Buffer.from(bytes), isWhole: true } : (ole.stream('Workbook') ?? ole.stream('Book'));
  if (found === null || found.data.length === 0) return fromStrings(bytes, into);
  const locked = new ByteView(found.data);
  const trial = await openWorkbook(locked, budget.passwords);
  if (trial?.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  const stream = trial === null ? locked : new ByteView(trial.value);
  const source = trial === null ? given : openedBy(given, trial.password);
  const reading = new WorkbookReading(source, into);
  reading.read(stream);
  const members = new OleMembers(source);
  if (!isBare) {
    addPivotStrings(ole, into);
    addOleProperties(ole, into);
    await members.addStorages(ole);
  }
  const coverage = [
    { of: 'sheets', expected: Math.max(reading.expected, reading.sheets), read: reading.sheets - reading.cutSheets },
    { of: 'rows', expected: reading.allRows, read: reading.rows },
  ];
  if (reading.sheets === 0 && into.units.length === 0) return fromStrings(bytes, into);
  const isWhole = found.isWhole && reading.isWhole && reading.sheets >= reading.expected;
  const openedWith = trial === null ? {} : { openedWith: trial.password };
  return {
    ...verdictOf(reading, into, members, isWhole),
    units: into.units,
    coverage,
    ...openedWith,
    ...managedVerdict(ole),
  };
}

function verdictOf(reading: WorkbookReading, into: DocumentText, members: OleMembers, isWhole: boolean): Verdict {
  if (reading.isFull || into.full || members.lost > 0)
    return { outcome: 'partial', code: 'limit-reached', detail: `${reading.rows} rows read` };
  if (!isWhole)
    return { outcome: 'partial', code: 'member-damaged', detail: `${reading.sheets} of ${reading.expected} sheets` };
  const hasWords = into.units.some((unit) => !unit.flags.includes('metadata'));
  return hasWords || members.count > 0 ? whole : { outcome: 'empty', code: 'empty' };
}

type Listed = { readonly name: string; readonly isHidden: boolean };

/** Kinds of substream that hold cells: worksheets and the sheets of Excel 4 macros. */
const sheetKinds = new Set([0x10, 0x40]);
const sheetStarts = new Set([0x0809, 0x0409, 0x0209, 0x0009]);

/** Reads the records of a workbook: first what all sheets share, then sheet by sheet. */
class WorkbookReading {
  readonly #source: Source;
  readonly #into: DocumentText;
  readonly #listed = new Map<number, Listed>();
  #count = 0;
  readonly #strings: string[] = [];
  readonly #codes = new Map<number, string>();
  readonly #formats: NumberFormat[] = [];
  readonly #styles: number[] = [];
  #isUnicode = true;
  #codePage = 'windows-1252';
  #is1904 = false;
  #depth = 0;
  #open: { sheet: BiffSheet; name: string; isHidden: boolean } | null = null;
  #cached: BiffSheet | null = null;
  readonly #globals = new BiffGlobals();
  #chart: BiffChart | null = null;
  #chartSheet: Listed | null = null;
  isFull = false;
  allRows = 0;
  cutSheets = 0;
  isWhole = true;
  sheets = 0;
  rows = 0;

  constructor(source: Source, into: DocumentText) {
    this.#source = source;
    this.#into = into;
  }

  /** Sheets that the workbook says it has. */
  get expected(): number {
    return this.#count;
  }

  read(stream: ByteView): void {
    const records = biffRecords(stream);
    let count = 0;
    for (let next = records.next(); ; next = records.next()) {
      if (next.done === true) {
        this.isWhole &&= next.value;
        break;
      }
      this.#take(next.value);
      count += 1;
      if (this.#into.full) break;
      if (count % 4096 === 0 && this.#source.budget.late()) {
        this.isFull = true;
        break;
      }
    }
    // A stream cut short ends inside a sheet: what was read of it counts, the sheet does not.
    if (this.#open !== null) {
      this.isWhole = false;
      this.#closeSheet();
    }
    this.#globals.finish(this.#into);
    if (this.#cached !== null) addSheet(this.#into, 'part:external-links', this.#cached.grid.runs(), ['metadata']);
  }

  #take(record: BiffRecord): void {
    if (sheetStarts.has(record.id)) this.#start(record);
    else if (record.id === 0x000a) this.#end();
    else if (this.#open !== null && this.#depth <= 1) this.#open.sheet.take(record);
    else if (this.#chart !== null) this.#chart.take(record);
    else if (this.#open === null) this.#global(record);
  }

  #start(record: BiffRecord): void {
    const body = bodyOf(record);
    this.#depth += 1;
    const kind = body.u16(2);
    if (kind === 0x20) this.#chart = new BiffChart(this.#facts(), this.#source.budget.limits.sheetCells);
    if (this.#depth > 1) return;
    const isOld = record.id !== 0x0809;
    if (isOld || body.u16(0) < 0x0600) this.#isUnicode = false;
    if (isOld && kind === 0x0100) this.#depth = 0;
    if (!sheetKinds.has(kind)) {
      if (kind === 0x20) this.#countChart(record.at);
      return;
    }
    const listed = this.#listed.get(record.at);
    const name = listed?.name ?? `Sheet${this.sheets + 1}`;
    this.#open = {
      sheet: new BiffSheet(this.#facts(), this.#source.budget.limits.sheetCells),
      name,
      isHidden: listed?.isHidden ?? false,
    };
  }

  /** A chart sheet has no cells of its own. */
  #countChart(at: number): void {
    this.#chartSheet = this.#listed.get(at) ?? null;
    if (this.#chartSheet !== null) this.sheets += 1;
  }

  #endChart(): void {
    const sheet = this.#open ?? this.#chartSheet;
    const place = sheet === null ? 'part:chart' : `sheet:${sheet.name} chart`;
    this.#chart?.finish(this.#into, place, sheet?.isHidden === true ? ['hidden'] : []);
    this.#chart = null;
  }

  #end(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#chart !== null) this.#endChart();
    if (this.#depth > 0 || this.#open === null) return;
    this.#closeSheet();
    this.sheets += 1;
  }

  #closeSheet(): void {
    if (this.#open === null) return;
    const { sheet, name, isHidden } = this.#open;
    this.#open = null;
    const flags: UnitFlag[] = isHidden ? ['hidden'] : [];
    const locator = `sheet:${name}`;
    addSheet(this.#into, locator, sheet.grid.runs(), isHidden || sheet.hidden.has ? ['hidden'] : []);
    this.#into.addText(`${locator} header`, sheet.pageText.filter((text) => text !== '').join('\n'), [
      ...flags,
      'header',
    ]);
    this.#into.addText(`${locator} hidden`, sheet.hidden.words(), ['hidden', 'metadata']);
    this.#into.addText(`${locator} lists`, sheet.lists.join('\n'), [...flags, 'metadata']);
    this.#into.addText(`${locator} text-boxes`, sheet.boxes().join('\n\n'), flags);
    for (const { cell, text } of sheet.notes())
      this.#into.addText(`${locator} cell:${cell}`, text, [...flags, 'comment']);
    this.#into.addText(`${locator} links`, [...new Set(sheet.links)].join('\n'), [...flags, 'metadata']);
    const isCut = sheet.grid.full || this.#into.full;
    this.rows += this.#into.full ? 0 : sheet.grid.rows;
    this.allRows += sheet.grid.rows + sheet.grid.missed;
    this.cutSheets += isCut ? 1 : 0;
    this.isFull ||= sheet.grid.full;
  }

  #facts(): BiffFacts {
    if (this.#formats.length === 0)
      this.#formats.push(...this.#styles.map((id) => numberFormat(id, this.#codes.get(id))));
    return {
      isUnicode: this.#isUnicode,
      codePage: this.#codePage,
      strings: this.#strings,
      formats: this.#formats,
      is1904: this.#is1904,
    };
  }

  #global(record: BiffRecord): void {
    const body = bodyOf(record);
    const layout = { isUnicode: this.#isUnicode, codePage: this.#codePage };
    if (record.id === 0x0042) this.#codePage = codePageName(body.u16(0));
    else if (record.id === 0x0022) this.#is1904 = body.u16(0) === 1;
    else if (record.id === 0x041e)
      this.#codes.set(body.u16(0), biffString(body, 2, { ...layout, longCount: this.#isUnicode }));
    else if (record.id === 0x00e0 && this.#styles.length < 70_000) this.#styles.push(body.u16(2));
    else if (record.id === 0x0085) this.#list(body, biffString(body, 6, { ...layout, longCount: false }));
    else if (record.id === 0x00fc) this.#readStrings(record);
    else if (record.id === 0x005a) this.#cache(body);
    else this.#globals.take(record, layout);
  }

  #list(body: ByteView, name: string): void {
    // Visual Basic modules are code.
    if (body.u8(5) === 6) return;
    this.#count += 1;
    this.#listed.set(body.u32(0), { name, isHidden: (body.u8(4) & 3) !== 0 });
  }

  #readStrings(record: BiffRecord): void {
    const cursor = new StringCursor(record.parts, 8);
    const count = Math.min(bodyOf(record).u32(4), this.#source.budget.limits.sheetCells);
    let characters = 0;
    while (this.#strings.length < count && !cursor.isAtEnd) {
      const text = cursor.string();
      characters += text.length;
      if (characters > this.#source.budget.limits.documentText) {
        this.isFull = true;
        return;
      }
      this.#strings.push(text);
    }
    if (this.#strings.length < count) this.isWhole = false;
  }

  /** Cells of other workbooks that links keep a copy of (CRN): last column, first column, row, then typed values. */
  #cache(body: ByteView): void {
    this.#cached ??= new BiffSheet(this.#facts(), this.#source.budget.limits.sheetCells);
    let at = 4;
    for (let column = body.u8(1); column <= body.u8(0) && body.has(at, 1); column += 1) {
      const kind = body.u8(at);
      if (kind === 1) this.#cached.grid.put(body.u16(2), column, String(body.f64(at + 1)));
      if (kind !== 2) {
        at += 9;
        continue;
      }
      const layout = { isUnicode: this.#isUnicode, codePage: this.#codePage, longCount: this.#isUnicode };
      this.#cached.grid.put(body.u16(2), column, biffString(body, at + 1, layout));
      const count = this.#isUnicode ? body.u16(at + 1) : body.u8(at + 1);
      at += this.#isUnicode ? 4 + count * ((body.u8(at + 3) & 1) + 1) : 2 + count;
    }
  }
}

/** Values that pivot tables keep of their source, even where the source sheet was deleted. */
function addPivotStrings(ole: OleFile, into: DocumentText): void {
  for (const entry of ole.entries) {
    if (entry.isStorage || !entry.path.startsWith('_SX_DB_CUR/')) continue;
    const values: string[] = [];
    for (const record of biffRecords(new ByteView(ole.read(entry).data)))
      if (record.id === 0x00cd) values.push(new StringCursor(record.parts, 0).string());
    into.addText(`part:pivot:${entry.name}`, values.join('\n'), ['hidden']);
  }
}
