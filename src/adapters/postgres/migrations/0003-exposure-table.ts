import type { Migration } from '../migrate.ts';

/**
 * Exposures are as many as a case has data, and checking person and place one by one took nearly half of the time of writing
 * them (36 against 20 microseconds each). `publishSnapshot`, which alone writes them, looks both up before it does.
 */
export const exposures: Migration = {
  number: 3,
  name: 'exposures',
  statements: [
    `alter table casebook.exposure drop constraint exposure_person_id_fkey, drop constraint exposure_place_fkey`,
  ],
};
