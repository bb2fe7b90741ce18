import type { Migration } from '../migrate.ts';

/** What each place said it holds and what was read of it: kinds and counts, in clear. */
export const coverage: Migration = {
  number: 2,
  name: 'coverage',
  statements: [`alter table casebook.document_place add column coverage jsonb not null default '[]'`],
};
