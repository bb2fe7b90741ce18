/**
 * `candour/detect`: the detector alone, for other programs. Nothing is read from a disk or a network, no other part of the program is
 * loaded, and the same input always gives the same findings.
 *
 * ```ts
 * import { explain, makeDetector } from 'candour/detect';
 *
 * const detector = makeDetector({ asOf: today });
 * for (const found of detector.inText('NI No AB 12 34 56 C')) {
 *   console.log(found.type, found.start, found.end, found.score, explain(found.reasons));
 * }
 * ```
 */
import type { Unit } from '#core/document';
import type { BindingKind, Finding, MentionRole } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { makeDetector as makeUnitDetector } from './detector.ts';
import { registerNames } from './names/register-names.ts';
import { noTables, type OperatorTables } from './operator-tables.ts';

export type { PersonalDataType } from '#core/personal-data';
export { type Explanation, explain, type WeighedReason } from './evidence/explain.ts';
export { type Mention, type MentionKind, mentionsIn } from './mentions/mentions.ts';
export { type OperatorTables, readOperatorTables } from './operator-tables.ts';
export { detectVersion } from './version.ts';

/** Somebody of a register, whose name is then known wherever it stands. */
export type RegisterName = {
  readonly forenames: string;
  readonly surname: string;
  readonly previousSurnames?: readonly string[];
};

/** What a detector is made of; `asOf` is the day on which ages are reckoned. Indexing 100,000 names takes about a tenth of a second. */
export type DetectorOptions = {
  readonly asOf: Date;
  readonly register?: Iterable<RegisterName>;
  /** What `readOperatorTables` made of a table of bank checks and a list of references. */
  readonly tables?: OperatorTables;
};

/** A text, or rows of cells of which the first `headerRows` are headings (0 where left out); `id` is the caller's own. */
export type Part = { readonly id?: string } & (
  | { readonly text: string }
  | { readonly rows: readonly (readonly string[])[]; readonly headerRows?: number }
);

/** One piece of personal data. */
export type Found = {
  readonly type: PersonalDataType;
  /** The place in the list of parts: 0 for a single one. */
  readonly part: number;
  /** The cell, 0-based, header rows counted; null in a text. */
  readonly row: number | null;
  readonly column: number | null;
  /** UTF-16 offsets into the text or the cell. */
  readonly start: number;
  readonly end: number;
  /** Probability from 0 to 1. */
  readonly score: number;
  /** Why, in plain words; never the value itself. `explain` says what each weighs. */
  readonly reasons: readonly string[];
  /** Normal form: a postcode with one space, a date as YYYY-MM-DD, a name as `Title|Forenames|Surname`. */
  readonly value: string;
  /** The words as they stand, where the value was mended or filled out from them; left out elsewhere. */
  readonly asRead?: string;
  /** Findings of a part with the same `key` are of one person; `kind` says what ties them, `role` whose part they play. */
  readonly whose: { readonly key: string; readonly kind: BindingKind; readonly role: MentionRole };
};

/** Finds personal data; build it once and use it for many texts. */
export type Detector = {
  /** In one text. */
  readonly inText: (text: string) => Found[];
  /** In one table. */
  readonly inRows: (rows: readonly (readonly string[])[], headerRows?: number) => Found[];
  /** In the parts of one document, read in order: a heading before a table says something of it, a person named is known after. */
  readonly inDocument: (parts: readonly Part[]) => Found[];
  /** In each part by itself, as they come; one is held at a time. */
  readonly stream: (
    parts: AsyncIterable<Part> | Iterable<Part>,
  ) => AsyncGenerator<{ readonly part: Part; readonly found: Found[] }>;
};

function unitOf(part: Part): Unit {
  return 'text' in part
    ? { kind: 'text', locator: 'text', text: part.text, flags: [] }
    : { kind: 'table', locator: 'table:1', rows: part.rows, headerRows: part.headerRows ?? 0, flags: [] };
}

function foundOf({ type, unit, span, score, reasons, value, binding, asRead }: Finding): Found {
  const { key, kind, role } = binding;
  const found = { type, part: unit, ...span, score, reasons, value, whose: { key, kind, role } };
  return asRead === undefined ? found : { ...found, asRead };
}

/** Makes a detector. Throws only for a date that is none. */
export function makeDetector({ asOf, register, tables = noTables }: DetectorOptions): Detector {
  const residents = [...(register ?? [])].map(({ forenames, surname, previousSurnames = [] }) => ({
    forenames,
    surname,
    previousSurnames,
  }));
  const names = residents.length === 0 ? null : registerNames(residents);
  const detect = makeUnitDetector({ names, asOf: asOf.toISOString().slice(0, 10), tables });
  const inDocument = (parts: readonly Part[]): Found[] =>
    detect({ mediaType: 'text/plain', units: parts.map(unitOf) }).map(foundOf);
  return {
    inText: (text) => inDocument([{ text }]),
    inRows: (rows, headerRows = 0) => inDocument([{ rows, headerRows }]),
    inDocument,
    stream: async function* (parts) {
      for await (const part of parts) yield { part, found: inDocument([part]) };
    },
  };
}
