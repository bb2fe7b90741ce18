import type { Binding, BindingKind, MentionRole } from './finding.ts';
import { isPersonalDataType } from './personal-data.ts';
import type { DangerNear, SettledFinding } from './settled.ts';

/**
 * Findings in columns, every text once: about a fifth of them one by one, as JSON and in memory. Numbers of `rows` in the
 * order of `columnCount`; a text, list or binding by its index; -1 for what is not there.
 */
export type PackedFindings = {
  readonly texts: readonly string[];
  /** Reasons, as indices of texts. */
  readonly lists: readonly (readonly number[])[];
  /** Kind, key and role, as indices of texts. */
  readonly bindings: readonly (readonly [number, number, number])[];
  readonly scores: readonly number[];
  readonly rows: readonly number[];
};

// type, unit, row, column, start, end, score, reasons, value, binding, place, sheet row, danger, words as read
const columnCount = 14;
const dangers: readonly DangerNear[] = ['as-document', 'apart', 'beside'];

/** Packs findings, in their order. */
export function packFindings(findings: readonly SettledFinding[]): PackedFindings {
  const texts = interning<string>();
  const lists = interning<readonly number[]>();
  const bindings = interning<readonly [number, number, number]>();
  const scores = interning<number>();
  const rows: number[] = [];
  const textOf = (text: string): number => texts.index(text, text);
  for (const { type, unit, span, score, reasons, value, binding, place, sheetRow, danger, asRead } of findings) {
    const list = reasons.map(textOf);
    const tie = [textOf(binding.kind), textOf(binding.key), textOf(binding.role)] as const;
    rows.push(textOf(type), unit, span.row ?? -1, span.column ?? -1, span.start, span.end);
    rows.push(scores.index(String(score), score), lists.index(list.join(), list), textOf(value));
    rows.push(bindings.index(tie.join(), tie), textOf(place), sheetRow ?? -1, dangers.indexOf(danger));
    rows.push(asRead === undefined ? -1 : textOf(asRead));
  }
  return { texts: texts.all, lists: lists.all, bindings: bindings.all, scores: scores.all, rows };
}

/** The findings, in their order; those of one reason or binding share it. Null where the columns do not fit together. */
export function unpackFindings(packed: PackedFindings): readonly SettledFinding[] | null {
  const { texts, rows, scores } = packed;
  const reasons = packed.lists.map((list) => list.map((index) => texts[index] ?? ''));
  const bindings = packed.bindings.map((tie) => bindingOf(texts, tie));
  const findings: SettledFinding[] = [];
  if (rows.length % columnCount !== 0) return null;
  for (let at = 0; at < rows.length; at += columnCount) {
    const cell = (column: number): number => rows[at + column] ?? -1;
    const type = texts[cell(0)];
    const [score, why, value] = [scores[cell(6)], reasons[cell(7)], texts[cell(8)]];
    const [binding, place, danger] = [bindings[cell(9)], texts[cell(10)], dangers[cell(12)]];
    if (type === undefined || !isPersonalDataType(type) || score === undefined || why === undefined) return null;
    if (value === undefined || place === undefined || danger === undefined) return null;
    if (binding === undefined || binding === null) return null;
    const span = { row: orNull(cell(2)), column: orNull(cell(3)), start: cell(4), end: cell(5) };
    const sheetRow = orNull(cell(11));
    const asRead = texts[cell(13)];
    const finding = { type, unit: cell(1), span, score, reasons: why, value, binding, place, sheetRow, danger };
    findings.push(asRead === undefined ? finding : { ...finding, asRead });
  }
  return findings;
}

/** Whether a value from another process has the shape of packed findings, each index within its list. */
export function isPackedFindings(value: unknown): value is PackedFindings {
  if (typeof value !== 'object' || value === null) return false;
  if (!('texts' in value && 'lists' in value && 'bindings' in value && 'scores' in value && 'rows' in value))
    return false;
  const { texts, lists, bindings, scores, rows } = value;
  if (!isListOf(texts, isText)) return false;
  const isIndex = (index: unknown): index is number => isCount(index) && index < texts.length;
  const isIndices = (list: unknown): list is readonly number[] => isListOf(list, isIndex);
  const isTie = (tie: unknown): tie is readonly [number, number, number] =>
    isIndices(tie) && tie.length === 3 && bindingOf(texts, [tie[0] ?? -1, tie[1] ?? -1, tie[2] ?? -1]) !== null;
  return (
    isListOf(lists, isIndices) &&
    isListOf(bindings, isTie) &&
    isListOf(scores, isShare) &&
    isListOf(rows, isCell) &&
    areRows(rows, { texts, lists, bindings, scores })
  );
}

type Lists = Pick<{ [K in keyof PackedFindings]: { readonly length: number } }, Exclude<keyof PackedFindings, 'rows'>>;

function areRows(
  rows: readonly number[],
  { texts, lists, bindings, scores }: Lists & { readonly texts: readonly string[] },
): boolean {
  const most = Number.MAX_SAFE_INTEGER;
  // How many values each column may take; those that may be absent start at -1.
  const counts = [texts.length, most, most, most, most, most, scores.length, lists.length, texts.length];
  counts.push(bindings.length, texts.length, most, dangers.length, texts.length);
  const optional: readonly number[] = [2, 3, 11, 13];
  const areWhole = rows.length % columnCount === 0;
  return (
    areWhole &&
    rows.every((cell, index) => {
      const column = index % columnCount;
      const isThere = cell < (counts[column] ?? 0) && cell >= (optional.includes(column) ? -1 : 0);
      return isThere && (column > 0 || isPersonalDataType(texts[cell] ?? ''));
    })
  );
}

function bindingOf(texts: readonly string[], [kind, key, role]: readonly [number, number, number]): Binding | null {
  const [kindText = '', keyText, roleText = ''] = [texts[kind], texts[key], texts[role]];
  if (!isKind(kindText) || !isRole(roleText) || keyText === undefined) return null;
  return { kind: kindText, key: keyText, role: roleText };
}

/** Keyed by the types, so that a word added there and forgotten here is an error. */
const kinds: Readonly<Record<BindingKind, true>> = {
  row: true,
  form: true,
  addressee: true,
  party: true,
  'sign-off': true,
  prose: true,
};
const roles: Readonly<Record<MentionRole, true>> = {
  subject: true,
  relative: true,
  officer: true,
  professional: true,
  correspondent: true,
};

function isKind(text: string): text is BindingKind {
  return Object.hasOwn(kinds, text);
}

function isRole(text: string): text is MentionRole {
  return Object.hasOwn(roles, text);
}

function orNull(cell: number): number | null {
  return cell === -1 ? null : cell;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isCell(value: unknown): value is number {
  return value === -1 || isCount(value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isListOf<T>(value: unknown, isEach: (each: unknown) => each is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEach);
}

type Interning<T> = { readonly all: readonly T[]; readonly index: (key: string, value: T) => number };

function interning<T>(): Interning<T> {
  const all: T[] = [];
  const known = new Map<string, number>();
  return {
    all,
    index: (key, value) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}
