import type { Migration } from '../migrate.ts';

/** Each decision names the one before it, as lines of the audit chain do, so that a ledger altered outside the program is noticed. */
export const decisionChain: Migration = {
  number: 4,
  name: 'decision chain',
  statements: [
    `alter table casebook.decision
       add column previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
       add column hash text not null unique check (hash ~ '^[0-9a-f]{64}$')`,
  ],
};
