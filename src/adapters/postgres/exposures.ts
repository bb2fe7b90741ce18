import type { Exposure } from '#core/exposure';
import type { Snapshot } from '#core/snapshot';
import type { Source, Tx } from './db.ts';
import { insertRows } from './insert-rows.ts';
import { readPages } from './read-pages.ts';
import { exposurePieceRow, exposurePieceShape, exposurePieces, exposuresOf } from './rows/exposure-piece.ts';
import { exposureOf } from './rows/exposure-row.ts';
import { damaged } from './sealed-value.ts';

/** Writes the exposures of a snapshot; throws where one stands in a place that is not in it, or is about nobody in it. */
export async function insertExposures(
  tx: Tx,
  { places, people, exposures }: Pick<Snapshot, 'places' | 'people' | 'exposures'>,
): Promise<void> {
  const known = new Set(people.map(({ person }) => person.id));
  const ordinals = new Map(places.map(({ path }, ordinal) => [path, ordinal]));
  const placeOf = ({ path, personId }: Exposure): number => {
    const place = ordinals.get(path);
    if (place === undefined) throw new Error('an exposure stands in a place that is not in the snapshot');
    if (!known.has(personId)) throw new Error('an exposure is of somebody who is not in the snapshot');
    return place;
  };
  await insertRows(tx, exposurePieceShape, exposurePieces(exposures), (piece, ordinal) =>
    exposurePieceRow(tx.cipher, piece, ordinal, placeOf),
  );
}

/**
 * The exposures of the snapshot published last, whose places these are, some thousand at a time and in order: there are millions in a large case.
 * Nothing may be published until they have been read.
 */
export async function* readExposures(
  { reader, cipher }: Pick<Source, 'reader' | 'cipher'>,
  places: Snapshot['places'],
): AsyncGenerator<readonly Exposure[]> {
  const paths = places.map(({ path }) => path);
  const pieces = readPages(
    (page) => reader.selectFrom('casebook.exposure_piece').selectAll().where(page).orderBy('ordinal').execute(),
    piecesPerPage,
  );
  let hasPieces = false;
  for await (const rows of pieces)
    for (const row of rows) {
      hasPieces = true;
      yield exposuresOf(cipher, row, paths);
    }
  if (hasPieces) return;
  const before = readPages((page) =>
    reader.selectFrom('casebook.exposure').selectAll().where(page).orderBy('ordinal').execute(),
  );
  for await (const rows of before)
    yield rows.map((row) => {
      const path = paths[row.place];
      if (path === undefined) throw damaged(`exposure ${row.ordinal}`);
      return exposureOf(cipher, row, path);
    });
}

const piecesPerPage = 16;
