import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Exposure } from '#core/exposure';
import type { Snapshot } from '#core/snapshot';
import type { TableShape } from '../insert-rows.ts';
import type { RowCipher } from '../row-cipher.ts';
import { damaged, openPacked, sealPacked } from '../sealed-value.ts';
import type { Tables } from '../tables.ts';
import { dataType, exposureBasis, findingId, personId } from './codes.ts';
import { readAs } from './reading.ts';

type Row = Omit<Selectable<Tables['casebook.exposure_piece']>, 'sealed'> & { sealed: string };

/** How pieces are written: some 80 kB each, twice that in hexadecimal form. */
export const exposurePieceShape: TableShape<Row> = {
  table: 'exposure_piece',
  columns: { ordinal: 'integer', exposures: 'integer', sealed: 'bytea' },
  rowsPerStatement: 8,
};

const exposuresPerPiece = 4_000;

/** Column by column, what recurs once each: it packs to a fifth of rows, and is checked and read in half the time. */
const pieceShape = z.object({
  people: z.array(personId),
  types: z.array(dataType),
  bases: z.array(exposureBasis),
  person: z.array(z.number()),
  type: z.array(z.number()),
  place: z.array(z.number()),
  locator: z.array(z.string()),
  probability: z.array(z.number()),
  basis: z.array(z.number()),
  finding: z.array(findingId),
});

const nameOf = (ordinal: number): string => `exposure_piece ${ordinal}`;

/** Exposures in pieces, in order; locators are sealed since a sheet's name may hold a person's, and the rest with them. */
export function exposurePieces(exposures: Snapshot['exposures']): readonly (readonly Exposure[])[] {
  return Array.from({ length: Math.ceil(exposures.length / exposuresPerPiece) }, (_, piece) =>
    exposures.slice(piece * exposuresPerPiece, (piece + 1) * exposuresPerPiece),
  );
}

/** A piece as a row; `placeOf` gives the ordinal of an exposure's place. */
export function exposurePieceRow(
  cipher: RowCipher,
  piece: readonly Exposure[],
  ordinal: number,
  placeOf: (exposure: Exposure) => number,
): Row {
  const [people, types, bases] = [numbered<string>(), numbered<string>(), numbered<string>()];
  const columns: Record<keyof z.infer<typeof pieceShape>, readonly (string | number)[]> = {
    person: piece.map((each) => people.numberOf(each.personId)),
    type: piece.map((each) => types.numberOf(each.type)),
    place: piece.map(placeOf),
    locator: piece.map(({ locator }) => locator),
    probability: piece.map(({ probability }) => probability),
    basis: piece.map((each) => bases.numberOf(each.basis)),
    finding: piece.map(({ finding }) => finding),
    ...{ people: people.all, types: types.all, bases: bases.all },
  };
  return { ordinal, exposures: piece.length, sealed: sealPacked(cipher, nameOf(ordinal), columns) };
}

/** The exposures that a piece holds; `paths` are those of the snapshot's places, by ordinal. */
export function exposuresOf(
  cipher: RowCipher,
  { ordinal, exposures, sealed }: Selectable<Tables['casebook.exposure_piece']>,
  paths: readonly string[],
): readonly Exposure[] {
  const name = nameOf(ordinal);
  const columns = readAs(pieceShape, name, openPacked(cipher, name, sealed));
  const at = <T>(column: readonly T[], index: number | undefined): T => {
    const value = index === undefined ? undefined : column[index];
    if (value === undefined) throw damaged(name);
    return value;
  };
  return Array.from({ length: exposures }, (_, index) => ({
    personId: at(columns.people, columns.person[index]),
    type: at(columns.types, columns.type[index]),
    path: at(paths, columns.place[index]),
    locator: at(columns.locator, index),
    probability: at(columns.probability, index),
    basis: at(columns.bases, columns.basis[index]),
    finding: at(columns.finding, index),
  }));
}

/** Gives each different value the next number. */
function numbered<T>(): { readonly all: readonly T[]; readonly numberOf: (value: T) => number } {
  const [all, numbers]: [T[], Map<T, number>] = [[], new Map()];
  return {
    all,
    numberOf: (value) => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, all.length);
      return all.push(value) - 1;
    },
  };
}
