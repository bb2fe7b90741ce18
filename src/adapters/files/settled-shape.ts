import {
  type DocumentFamily,
  type ExtractedDocument,
  fileOutcomes,
  type ReadCount,
  type Unit,
  type UnitFlag,
} from '#core/document';
import type { Binding, BindingKind, Finding, MentionRole, Span } from '#core/finding';
import { parseContentHash } from '#core/ids';
import { isPersonalDataType } from '#core/personal-data';
import { type Problem, problemCatalogue } from '#core/problem';
import type { SettledFamily } from '#core/settled';

/** Whether a value from another process has the shape of a settled family, each document with its findings. */
export function isSettledFamily(value: unknown): value is SettledFamily {
  if (!isRecord(value)) return false;
  const { family, findings } = value;
  return isFamily(family) && isListOf(findings, isFindings) && findings.length === family.documents.length;
}

/** Whether a value from another process has the shape of a document family, itself first. */
export function isFamily(value: unknown): value is DocumentFamily {
  if (!isRecord(value)) return false;
  const { root, documents } = value;
  return isHash(root) && isListOf(documents, isDocument) && documents.length > 0;
}

function isDocument(value: unknown): value is ExtractedDocument {
  if (!isRecord(value)) return false;
  const { member, sha256, bytes, mediaType, outcome, problem, coverage, units } = value;
  return (
    typeof member === 'string' &&
    (sha256 === null || isHash(sha256)) &&
    isCount(bytes) &&
    typeof mediaType === 'string' &&
    outcome !== 'duplicate' &&
    isOneOf(outcome, outcomes) &&
    (problem === null || isProblem(problem)) &&
    isListOf(coverage, isReadCount) &&
    isListOf(units, isUnit)
  );
}

function isUnit(value: unknown): value is Unit {
  if (!isRecord(value) || typeof value['locator'] !== 'string' || !isListOf(value['flags'], isFlag)) return false;
  const { kind, confidence } = value;
  // Word by word for a text, cell by cell for a table: rows of small numbers either way.
  if (confidence !== undefined && !isListOf(confidence, isCounts)) return false;
  if (kind === 'text') return typeof value['text'] === 'string';
  return kind === 'table' && isCount(value['headerRows']) && isListOf(value['rows'], isRow);
}

function isFindings(value: unknown): value is readonly Finding[] {
  return isListOf(value, isFinding);
}

function isFinding(value: unknown): value is Finding {
  if (!isRecord(value)) return false;
  const { type, unit, span, score, reasons, binding } = value;
  return (
    typeof type === 'string' &&
    isPersonalDataType(type) &&
    isCount(unit) &&
    isSpan(span) &&
    typeof score === 'number' &&
    score >= 0 &&
    score <= 1 &&
    isListOf(reasons, isText) &&
    typeof value['value'] === 'string' &&
    isBinding(binding)
  );
}

function isSpan(value: unknown): value is Span {
  if (!isRecord(value)) return false;
  const { row, column, start, end } = value;
  return (row === null || isCount(row)) && (column === null || isCount(column)) && isCount(start) && isCount(end);
}

function isBinding(value: unknown): value is Binding {
  return (
    isRecord(value) && isOneOf(value['kind'], bindingKinds) && isText(value['key']) && isOneOf(value['role'], roles)
  );
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
const roles: Readonly<Record<MentionRole, true>> = {
  subject: true,
  relative: true,
  officer: true,
  professional: true,
  correspondent: true,
};
const bindingKinds: Readonly<Record<BindingKind, true>> = {
  row: true,
  form: true,
  addressee: true,
  party: true,
  'sign-off': true,
  prose: true,
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

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && parseContentHash(value) !== null;
}

function isListOf<T>(value: unknown, isEach: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEach);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
