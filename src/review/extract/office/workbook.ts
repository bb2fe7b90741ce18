import type { UnitFlag } from '#core/document';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { addSheet } from '../tables/table-units.ts';
import { OfficePackage, type Relationship } from './office-package.ts';
import { SheetDrawings } from './sheet-drawings.ts';
import { SheetPart, type WorkbookFacts } from './sheet-part.ts';
import { addCachedSheets, addPivotCaches, readComments, readPersons } from './workbook-extras.ts';
import { addWorkbookFacts } from './workbook-facts.ts';
import { readFormats, readSheets, readStrings, type SheetEntry } from './workbook-parts.ts';

/** Excel workbooks (.xlsx, .xlsm): every sheet, hidden ones flagged; comments, text boxes, cached copies of other data; embedded files as members. */
export const workbook: Extractor = {
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extract: readWorkbook,
};

async function readWorkbook(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  const into = new DocumentText(source.budget);
  const { sheets, is1904 } = await readSheets(file);
  const strings = await readStrings(file);
  const formats = await readFormats(file);
  const tally: Tally = { expected: sheets.length, read: 0, rows: 0, allRows: 0, full: strings.full };
  const drawings = new SheetDrawings(file, into);
  const persons = await readPersons(file);
  const seen = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.part === null || !file.has(sheet.part)) continue;
    // Sheets that name one part hold the same cells: they stand under the first, and 20,000 such sheets cost no more than one.
    if (seen.has(sheet.part)) {
      tally.read += 1;
      continue;
    }
    seen.add(sheet.part);
    const facts = { strings: strings.values, formats, is1904 };
    const links = await readSheet(file, sheet, facts, into, tally, persons);
    await drawings.addOf(links, `sheet:${sheet.name}`, sheet.hidden ? ['hidden'] : []);
  }
  await drawings.addLoose();
  await addCachedSheets(file, into, strings.values);
  await addPivotCaches(file, into);
  await addWorkbookFacts(file, source, into);
  await file.addProperties(into);
  await file.members();
  return withModels(withTally(file.result(into), tally), file);
}

type Tally = { expected: number; read: number; rows: number; allRows: number; full: boolean };

async function readSheet(
  file: OfficePackage,
  sheet: SheetEntry,
  facts: WorkbookFacts,
  into: DocumentText,
  tally: Tally,
  persons: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Relationship>> {
  const flags: UnitFlag[] = sheet.hidden ? ['hidden'] : [];
  const locator = `sheet:${sheet.name}`;
  const name = sheet.part ?? '';
  const links = await file.relationships(name);
  if (sheet.isChart) {
    // A chart sheet has no cells; its words are in its drawing.
    tally.read += 1;
    return links;
  }
  const part = new SheetPart(facts, file.budget.limits.sheetCells);
  const isWhole = await file.stream(name, part);
  const cellFlags: UnitFlag[] = part.margin.hidden.has && !sheet.hidden ? [...flags, 'hidden'] : flags;
  addSheet(into, locator, part.sheetRows(), cellFlags);
  into.addText(`${locator} header`, part.pageText.filter((text) => text !== '').join('\n'), [...flags, 'header']);
  await addComments(file, links, locator, flags, into, persons);
  const external = [...links.values()].filter((link) => link.isExternal).map((link) => link.target);
  into.addText(`${locator} links`, [...new Set([...external, ...part.addresses])].join('\n'), [...flags, 'metadata']);
  into.addText(`${locator} hidden`, part.margin.hidden.words(), ['hidden', 'metadata']);
  into.addText(`${locator} lists`, part.margin.lists.join('\n'), [...flags, 'metadata']);
  into.addText(`${locator} scenarios`, part.margin.scenarios.join('\n'), [...flags, 'metadata']);
  tally.full ||= part.full || into.full;
  tally.rows += into.full ? 0 : part.rows;
  tally.allRows += part.rows + part.missed;
  if (isWhole && !part.full && !into.full) tally.read += 1;
  return links;
}

async function addComments(
  file: OfficePackage,
  links: ReadonlyMap<string, Relationship>,
  locator: string,
  flags: readonly UnitFlag[],
  into: DocumentText,
  persons: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { target, kind } of links.values()) {
    if (!kind.toLowerCase().includes('comment') || !file.has(target)) continue;
    for (const comment of await readComments(file, target, persons)) {
      into.addText(`${locator} cell:${comment.cell}`, comment.text, [...flags, 'comment']);
    }
  }
}

function withTally(extraction: Extraction, tally: Tally): Extraction {
  const sheets = { of: 'sheets', expected: tally.expected, read: tally.read };
  const coverage = [sheets, { of: 'rows', expected: tally.allRows, read: tally.rows }, ...extraction.coverage];
  if (extraction.outcome === 'read' && tally.full) {
    return { ...extraction, outcome: 'partial', code: 'limit-reached', detail: `${tally.rows} rows read`, coverage };
  }
  if (extraction.outcome === 'read' && tally.read < tally.expected) {
    const detail = `${tally.read} of ${tally.expected} sheets`;
    return { ...extraction, outcome: 'partial', code: 'member-damaged', detail, coverage };
  }
  return { ...extraction, coverage };
}

/** A data model (Power Pivot) holds whole tables of its own in a packing that is not read: it is counted, and said. */
function withModels(extraction: Extraction, file: OfficePackage): Extraction {
  const models = file.names((name) => /^xl\/model\/item[^/]*\.data$/u.test(name)).length;
  if (models === 0) return extraction;
  const coverage = [...extraction.coverage, { of: 'data models', expected: models, read: 0 }];
  if (extraction.outcome !== 'read') return { ...extraction, coverage };
  return { ...extraction, outcome: 'partial', code: 'unsupported', detail: 'its data model', coverage };
}
