import type { Migration } from '../migrate.ts';

const state = [
  `create table casebook.key_check (one boolean primary key default true check (one), sealed bytea not null)`,
  `create table casebook.snapshot (
     one boolean primary key default true check (one),
     id text not null,
     published_at timestamptz not null,
     versions jsonb not null,
     sealed bytea not null
   )`,
  `create table casebook.document_place (
     ordinal integer primary key,
     outermost boolean not null,
     bytes bigint not null,
     outcome text not null,
     problem text,
     passages integer not null,
     findings integer not null,
     people integer not null,
     authorities text[] not null,
     sealed bytea not null
   )`,
  `create table casebook.household (
     ordinal integer not null unique,
     id text primary key,
     people text[] not null,
     sealed bytea not null
   )`,
  `create table casebook.person (
     ordinal integer not null unique,
     id text primary key,
     household_id text references casebook.household (id),
     on_register boolean not null,
     staff boolean not null,
     authorities text[] not null,
     match_probability double precision not null,
     data_types text[] not null,
     harm_tier text not null,
     severity double precision not null,
     severity_band text not null,
     risk_level text not null,
     dpc double precision not null,
     ei double precision not null,
     cb double precision not null,
     files integer not null,
     letter text not null check (letter in ('send', 'hold', 'none')),
     hold_reason text check ((hold_reason is not null) = (letter = 'hold')),
     sealed bytea not null
   )`,
  `create table casebook.exposure (
     ordinal integer primary key,
     person_id text not null references casebook.person (id),
     data_type text not null,
     place integer not null references casebook.document_place (ordinal),
     probability double precision not null,
     basis text not null,
     finding_id text not null,
     sealed bytea not null
   )`,
  `create index exposure_person on casebook.exposure (person_id)`,
  `create table casebook.letter (
     ordinal integer not null unique,
     id text primary key,
     person_id text not null references casebook.person (id),
     household_id text references casebook.household (id),
     template text not null,
     harm_tier text not null,
     code text not null,
     authorities text[] not null,
     sealed bytea not null
   )`,
  `create index letter_code on casebook.letter (code)`,
  `create table casebook.invariant_sum (
     ordinal integer primary key,
     name text not null,
     total bigint not null,
     parts jsonb not null
   )`,
  `create table casebook.input_problem (ordinal integer primary key, code text not null, sealed bytea not null)`,
];

const record = [
  `create table casebook.run (
     started_at timestamptz primary key,
     finished_at timestamptz,
     snapshot_id text,
     versions jsonb not null,
     counts jsonb not null,
     sealed bytea not null
   )`,
  `create table casebook.decision (
     seq bigint primary key,
     id text not null unique,
     kind text not null,
     about text not null,
     who text not null,
     at timestamptz not null check (at = date_trunc('milliseconds', at)),
     sealed bytea not null
   )`,
  `create index decision_about on casebook.decision (about)`,
  `create table casebook.audit_event (
     seq bigint primary key check (seq > 0),
     at timestamptz not null check (at = date_trunc('milliseconds', at)),
     who text not null check (who <> ''),
     act text not null check (act <> ''),
     why text not null check (why <> ''),
     detail jsonb not null check (jsonb_typeof(detail) = 'object'),
     previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
     hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
   )`,
  `create function casebook.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'casebook.% is kept for ever: nothing in it is changed or removed', tg_table_name using errcode = 'restrict_violation';
   end
   $$`,
  `create trigger audit_event_kept before update or delete on casebook.audit_event
     for each row execute function casebook.refuse_change()`,
  `create trigger audit_event_not_emptied before truncate on casebook.audit_event
     for each statement execute function casebook.refuse_change()`,
  `create trigger decision_kept before update or delete on casebook.decision
     for each row execute function casebook.refuse_change()`,
  `create trigger decision_not_emptied before truncate on casebook.decision
     for each statement execute function casebook.refuse_change()`,
  `revoke update, delete, truncate on casebook.audit_event, casebook.decision from public`,
];

/** The snapshot of derived state, and the ground state: runs, decisions and the audit chain. */
export const casebook: Migration = { number: 1, name: 'casebook', statements: [...state, ...record] };
