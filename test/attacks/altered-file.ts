import { createHash } from 'node:crypto';
import { clockAt } from '../../src/core/clock.ts';
import type { DocumentFamily, ExtractedDocument, Unit } from '../../src/core/document.ts';
import { fileOutcomes } from '../../src/core/document.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { makeRandom } from '../../src/exercise/random.ts';
import { defaultLimits, type ExtractLimits, extractFamily } from '../../src/review/extract/extract-family.ts';
import { alterationsOf } from './alterations-table.ts';
import type { HonestFile } from './honest-files.ts';

/** Limits so small that altered files of a few kilobytes meet them. */
export const tightLimits: ExtractLimits = {
  ...defaultLimits,
  entries: 300,
  expandedBytes: 32_000_000,
  memberBytes: 8_000_000,
  partBytes: 8_000_000,
  documentText: 400_000,
  familyText: 1_000_000,
  sheetCells: 50_000,
  mailBytes: 4_000_000,
  mailParts: 500,
};

/** The file as its `number`th damage leaves it: the same bytes for the same file and number, on every machine. */
export function alteredFile(file: HonestFile, number: number): Buffer {
  const random = makeRandom(`${file.name} ${number}`);
  const ways = alterationsOf(file.format);
  let bytes: Buffer = file.bytes;
  for (let times = random.pick([1, 1, 2, 3]); times > 0; times -= 1) bytes = random.pick(ways)(bytes, random);
  return bytes.subarray(0, 3_000_000);
}

/** Reads bytes within tight limits, with a clock that stands still. */
export function readTightly(bytes: Uint8Array): Promise<DocumentFamily> {
  return extractFamily(bytes, { limits: tightLimits, clock: clockAt(new Date('2026-05-01T09:00:00Z')) });
}

/** What is wrong with how bytes were read, as sentences; empty for every file, however it is damaged. */
export function faultsOf(bytes: Uint8Array, { root, documents }: DocumentFamily): readonly string[] {
  const faults: string[] = [];
  if (root !== hashBytes(bytes)) faults.push('the root is not the hash of the file');
  if (documents[0]?.member !== '') faults.push('the file itself does not stand first');
  if (new Set(documents.map(({ member }) => member)).size < documents.length)
    faults.push('two documents share an address');
  if (documents.length > tightLimits.entries + 1) faults.push(`${documents.length} documents`);
  const held = documents.reduce((sum, { units }) => sum + charactersOf(units), 0);
  if (held > tightLimits.familyText) faults.push(`${held} characters held`);
  return [...faults, ...documents.flatMap((document) => documentFaults(document))];
}

function documentFaults(document: ExtractedDocument): readonly string[] {
  const { member, mediaType, outcome, problem, coverage, units } = document;
  const faults: string[] = [];
  if (!fileOutcomes.includes(outcome)) faults.push(`no such outcome: ${outcome}`);
  if ((problem === null) !== (outcome === 'read')) faults.push(`${outcome} with ${problem?.code ?? 'no problem'}`);
  if (problem !== null && problem.where !== member) faults.push('the problem stands elsewhere');
  if (problem?.sentence.includes('gave up') === true) faults.push('its reader gave up');
  if (outcome === 'partial' && !/\d|cannot be counted/u.test(problem?.sentence ?? ''))
    faults.push('partial, without saying how much is missing');
  if (/Okafor|Adeyemi|Marsh/u.test(problem?.sentence ?? '')) faults.push('the problem quotes the file');
  for (const { of, expected, read } of coverage) {
    if (read > expected || read < 0 || !Number.isInteger(read)) faults.push(`${read} of ${expected} ${of}`);
    if (outcome === 'read' && read < expected) faults.push(`read, with ${read} of ${expected} ${of}`);
  }
  if (['read', 'partial'].includes(outcome) && units.length === 0 && coverage.length === 0)
    faults.push(`${outcome}, without a word or a count`);
  faults.push(...unitFaults(units));
  return faults.map((fault) => `${mediaType} ${member === '' ? '' : '(inside) '}${fault}`);
}

function unitFaults(units: readonly Unit[]): readonly string[] {
  const faults: string[] = [];
  const places = new Set<string>();
  let page = 0;
  for (const unit of units) {
    if (places.has(unit.locator)) faults.push(`two units at ${unit.locator.replaceAll(/\d+/gu, 'N')}`);
    places.add(unit.locator);
    const here = Number(/^(?:page|lines):(\d+)/u.exec(unit.locator)?.[1] ?? page);
    if (here < page) faults.push('places out of order');
    page = here;
    if (unit.kind === 'text' && unit.text.trim() === '') faults.push('a blank passage');
    if (unit.kind === 'table' && unit.headerRows > unit.rows.length) faults.push('more headings than rows');
    if (unit.kind === 'table' && unit.rows.some((row) => Array.from(row).some((cell) => typeof cell !== 'string')))
      faults.push('a cell that is no text');
  }
  return faults;
}

function charactersOf(units: readonly Unit[]): number {
  return units.reduce(
    (sum, unit) => sum + (unit.kind === 'text' ? unit.text.length : unit.rows.flat().join('').length),
    0,
  );
}

/** A short name of all that was read, to see that the same bytes are read alike twice. */
export function digestOf(family: DocumentFamily): string {
  return createHash('sha256').update(JSON.stringify(family)).digest('hex');
}
