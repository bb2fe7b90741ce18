import type { Unit } from '#core/document';
import { DocumentText } from '../document-text.ts';
import type { Source } from '../extractor.ts';
import type { PdfEngine } from './pdf-engine.ts';

const endMark = Buffer.from('%%EOF');
/** Earlier states looked at, the newest first; a form signed by several people has as many. */
const mostStates = 6;
const mostBytes = 60_000_000;
/** A state adds at least an object, a table and a trailer; less is white space after the end. */
const leastChange = 60;

/** Reads one state of a PDF whole. */
export type StateReader = (engine: PdfEngine, document: number, into: DocumentText) => Promise<void>;

/**
 * A PDF that was changed and saved keeps how it was before (ISO 32000, 7.5.6): words covered, answers replaced and pages taken
 * out still stand in front of the first end mark. Adds those that the present state no longer says, as deleted.
 */
export async function addEarlierStates(
  engine: PdfEngine,
  source: Source,
  into: DocumentText,
  read: StateReader,
): Promise<{ of: string; expected: number; read: number }[]> {
  const ends = stateEnds(source.bytes);
  if (ends.length === 0) return [];
  const said = new Set(into.units.flatMap(linesOf));
  let count = 0;
  for (const end of ends.toReversed().slice(0, mostStates)) {
    if (end > mostBytes || source.budget.late()) break;
    const before = new DocumentText(source.budget);
    await engine.open(source.bytes.subarray(0, end), source.budget.passwords, async (opened) => {
      if (opened.kind === 'open') await read(engine, opened.document, before);
    });
    count += 1;
    for (const unit of before.units) {
      const fresh = linesOf(unit).filter((line) => !said.has(line));
      for (const line of fresh) said.add(line);
      into.addText(`part:earlier:${count} ${unit.locator}`, fresh.join('\n'), ['deleted']);
    }
  }
  return [{ of: 'earlier states', expected: ends.length, read: count }];
}

/** Where each earlier state ends. A file made to show its first page early has an end mark after that page: no state of its own. */
function stateEnds(bytes: Uint8Array): number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: number[] = [];
  for (let at = file.indexOf(endMark); at >= 0 && ends.length < 1000; at = file.indexOf(endMark, at + 1)) {
    if (endsState(file, at)) ends.push(at + endMark.length);
  }
  const last = ends.at(-1) ?? 0;
  const isLinear = file.subarray(0, 1024).includes('/Linearized');
  return ends.slice(isLinear ? 1 : 0, -1).filter((end) => last - end > leastChange);
}

/** A state ends with the place of its table of objects; the same mark within a font or a file put into the PDF ends nothing. */
function endsState(file: Buffer, at: number): boolean {
  return /startxref\s+\d{1,12}\s+$/u.test(file.toString('latin1', Math.max(0, at - 60), at));
}

function linesOf(unit: Unit): string[] {
  const lines = unit.kind === 'text' ? unit.text.split('\n') : unit.rows.map((row) => row.join(' | '));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
