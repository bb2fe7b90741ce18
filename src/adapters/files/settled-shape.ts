import { fileOutcomes, type ReadCount, type Unit, type UnitFlag } from '#core/document';
import { documentClasses } from '#core/document-class';
import type { DocumentHead, DocumentIdentity, SettledPiece } from '#core/family-piece';
import { parseContentHash } from '#core/ids';
import { isPackedFindings } from '#core/packed-findings';
import { type Problem, problemCatalogue } from '#core/problem';
import type { DocumentSaid, PlacedPassword } from '#core/settled';

/** Whether a value from another process is a settled piece; its words are bytes here, and looked at where they are read again. */
export function isSettledPiece(value: unknown): value is SettledPiece {
  if (!isRecord(value)) return false;
  const { slot, first, words, head, said, findings } = value;
  return (
    isCount(slot) &&
    isCount(first) &&
    words instanceof Uint8Array &&
    (head === null || isHead(head)) &&
    isSaid(said) &&
    isPackedFindings(findings)
  );
}

function isSaid(value: unknown): value is DocumentSaid {
  if (!isRecord(value)) return false;
  const { passages, findings, speaksOfDanger, mailDomains, passwords, documentClass, setAside, unknownColumns } = value;
  if (passwords !== undefined && !isListOf(passwords, isPlacedPassword)) return false;
  if (documentClass !== undefined && !documentClasses.some((each) => each === documentClass)) return false;
  if (setAside !== undefined && !isCount(setAside)) return false;
  if (unknownColumns !== undefined && !isListOf(unknownColumns, isText)) return false;
  return isCount(passages) && isCount(findings) && typeof speaksOfDanger === 'boolean' && isListOf(mailDomains, isText);
}

/** Whether a value from another process says what a document is. */
export function isIdentity(value: unknown): value is DocumentIdentity {
  if (!isRecord(value)) return false;
  const { member, sha256, bytes, mediaType } = value;
  return isLabel(member) && (sha256 === null || isHash(sha256)) && isCount(bytes) && isLabel(mediaType);
}

/** Whether a value, read again or from another process, is a document without its units. */
export function isHead(value: unknown): value is DocumentHead {
  if (!isRecord(value)) return false;
  const { outcome, problem, coverage } = value;
  return (
    isIdentity(value) &&
    outcome !== 'duplicate' &&
    outcome !== 'left-out' &&
    isOneOf(outcome, outcomes) &&
    (problem === null || isProblem(problem)) &&
    isListOf(coverage, isReadCount)
  );
}

/** Whether a value read again is a unit. */
export function isUnit(value: unknown): value is Unit {
  if (!isRecord(value) || typeof value['locator'] !== 'string' || !isListOf(value['flags'], isFlag)) return false;
  const { kind, confidence } = value;
  // Word by word for a text, cell by cell for a table: rows of small numbers either way.
  if (confidence !== undefined && !isListOf(confidence, isCounts)) return false;
  if (kind === 'text') return typeof value['text'] === 'string';
  return kind === 'table' && isCount(value['headerRows']) && isListOf(value['rows'], isRow);
}

function isProblem(value: unknown): value is Problem {
  return (
    isRecord(value) && isOneOf(value['code'], problemCatalogue) && isText(value['where']) && isText(value['sentence'])
  );
}

function isReadCount(value: unknown): value is ReadCount {
  return isRecord(value) && isText(value['of']) && isCount(value['expected']) && isCount(value['read']);
}

/** Keyed by the types of core, so that a word added there and forgotten here is an error. */
const flags: Readonly<Record<UnitFlag, true>> = {
  hidden: true,
  deleted: true,
  comment: true,
  header: true,
  footer: true,
  note: true,
  metadata: true,
  quoted: true,
  'form-field': true,
  ocr: true,
  decrypted: true,
};
const outcomes = Object.fromEntries(fileOutcomes.map((outcome) => [outcome, true]));

function isOneOf(value: unknown, words: object): value is string {
  return typeof value === 'string' && Object.hasOwn(words, value);
}

function isFlag(value: unknown): value is UnitFlag {
  return isOneOf(value, flags);
}

function isRow(value: unknown): value is readonly string[] {
  return isListOf(value, isText);
}

function isCounts(value: unknown): value is readonly number[] {
  return isListOf(value, isCount);
}

function isPlacedPassword(value: unknown): value is PlacedPassword {
  return isRecord(value) && isText(value['place']) && isText(value['value']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a value is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Names of members and media types: no honest one comes near this length, addresses of nested members included. */
function isLabel(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestLabel;
}

const longestLabel = 20_000;

function isHash(value: unknown): boolean {
  return typeof value === 'string' && parseContentHash(value) !== null;
}

/** Whether a value is a list of which each is one of these. */
export function isListOf<T>(value: unknown, isEach: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEach);
}

/** Whether a value has members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
