import type { PersonalDataType } from '../../src/core/personal-data.ts';
import { isPersonalDataType } from '../../src/core/personal-data.ts';
import { Features } from '../../src/review/detect/categories/sayings/features.ts';
import { sentenceWords } from '../../src/review/detect/categories/sayings/sentence-words.ts';
import { signsIn } from '../../src/review/detect/categories/statements.ts';
import { sentencesOf } from '../../src/review/detect/scan/sentences.ts';
import { fresh } from '../../test/said/fresh.data.ts';
import { heldOut } from '../../test/said/held-out.data.ts';
import { tuning } from '../../test/said/tuning.data.ts';
import { unseen } from '../../test/said/unseen.data.ts';
import type { Example } from './learn.ts';
import type { Line } from './lines.ts';

/** The features of a line, in four lists of one length (see `Features`). */
export type Kept = {
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  readonly from: Int8Array;
  readonly to: Int8Array;
};

const features = new Features();

function featuresIn(text: string, signs: readonly string[]): { readonly features: Kept; readonly words: number } {
  const words = sentenceWords(text);
  features.read(words, signs);
  const { hashes, kinds, from, to, count } = features;
  return {
    features: {
      hashes: hashes.slice(0, count),
      kinds: kinds.slice(0, count),
      from: from.slice(0, count),
      to: to.slice(0, count),
    },
    words: words.length,
  };
}

/** A line with its features. */
export type Read = {
  readonly line: Line;
  readonly features: Kept;
  readonly words: number;
  readonly weight: number;
};

// The signs of every sentence of a line: most lines are one.
function signsOf(text: string): readonly string[] {
  return [...new Set(sentencesOf(text).flatMap(({ start, end }) => signsIn(text.slice(start, end))))];
}

// Where a line says one thing and the words of the vocabulary another that its label does not name, one could argue.
function withArguable(line: Line, signs: readonly string[]): Line {
  if (line.says.size === 0) return line;
  const heard = signs.flatMap((sign) => (sign.startsWith('v:') ? [sign.slice(2)] : [])).filter(isPersonalDataType);
  return { ...line, may: new Set([...line.may, ...heard.filter((type) => !line.says.has(type))]) };
}

/** Reads a line's features. */
export function readLine(line: Line, weight = 1): Read {
  const signs = signsOf(line.text);
  return { line: withArguable(line, signs), ...featuresIn(line.text, signs), weight };
}

/** The running texts of `test/said` on which the vocabulary was mended, as lines of a voice of their own. */
export function saidLines(): readonly Line[] {
  return [...tuning, ...heldOut, ...fresh, ...unseen].flatMap(([voice, , text, says, may = '']) => {
    if (voice === 'row' || voice === 'form') return [];
    const typesIn = (said: string): PersonalDataType[] =>
      said
        .split('/')
        .map((each) => each.split('@')[0] ?? '')
        .filter(isPersonalDataType);
    const wanted = says.split(' ').map(typesIn);
    const sure = new Set(wanted.filter(({ length }) => length === 1).flat());
    const open = [...wanted.filter(({ length }) => length > 1).flat(), ...may.split(' ').flatMap(typesIn)];
    return [{ voice: 'said', text, says: sure, may: new Set(open.filter((type) => !sure.has(type))) }];
  });
}

/** Rows for the features that at least so many lines have, in the order of their hashes. */
export function rowsOf(reads: readonly Read[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of reads)
    for (const hash of new Set(features.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= least).map(([hash]) => hash);
  return new Map(hashes.sort((one, other) => one - other).map((hash, row) => [hash, row]));
}

/** The kind of feature of each row. */
export function kindsOf(reads: readonly Read[], rows: ReadonlyMap<number, number>): Uint8Array {
  const kinds = new Uint8Array(rows.size);
  for (const { features } of reads)
    for (const [at, hash] of features.hashes.entries()) {
      const row = rows.get(hash);
      if (row !== undefined) kinds[row] = features.kinds[at] ?? 0;
    }
  return kinds;
}

/** What the learner sees of a line: each feature once. */
export function exampleOf(
  { line, features, words, weight }: Read,
  rows: ReadonlyMap<number, number>,
  types: readonly PersonalDataType[],
): Example {
  const places: number[] = [];
  for (const [at, hash] of features.hashes.entries()) if (rows.has(hash)) places.push(at);
  const pick = (from: Int8Array | Uint8Array): number[] => places.map((at) => from[at] ?? 0);
  return {
    rows: Int32Array.from(places, (at) => rows.get(features.hashes[at] ?? 0) ?? 0),
    kinds: Uint8Array.from(pick(features.kinds)),
    from: Int8Array.from(pick(features.from)),
    to: Int8Array.from(pick(features.to)),
    words,
    target: Int8Array.from(types, (type) => (line.says.has(type) ? 1 : line.may.has(type) ? -1 : 0)),
    weight,
  };
}
