import type { Migration } from '../migrate.ts';

/**
 * Exposures are read and written by the thousand and never one by one: a row for each, sealed by itself, made nine tenths of the time of writing and
 * of reading a snapshot. `casebook.exposure` keeps what an earlier version wrote, until the next snapshot is published.
 */
export const exposurePieces: Migration = {
  number: 6,
  name: 'exposure pieces',
  statements: [
    `create table casebook.exposure_piece (
       ordinal integer primary key,
       exposures integer not null,
       sealed bytea not null
     )`,
  ],
};
