import type { Migration } from '../migrate.ts';

/** What became of people from one snapshot to the next; kept for ever, since letters name the people of the snapshot that they were drawn from. */
export const personEvents: Migration = {
  number: 5,
  name: 'person events',
  statements: [
    `create table casebook.person_event (
       seq bigint primary key generated always as identity,
       snapshot_id text not null,
       kind text not null check (kind in ('merged-into', 'split-from')),
       person_id text not null,
       other_id text not null
     )`,
    `create trigger person_event_kept before update or delete on casebook.person_event
       for each row execute function casebook.refuse_change()`,
    `create trigger person_event_not_emptied before truncate on casebook.person_event
       for each statement execute function casebook.refuse_change()`,
    `revoke update, delete, truncate on casebook.person_event from public`,
  ],
};
