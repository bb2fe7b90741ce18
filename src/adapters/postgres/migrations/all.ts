import type { Migration } from '../migrate.ts';
import { casebook } from './0001-casebook-table.ts';
import { coverage } from './0002-coverage-table.ts';
import { exposures } from './0003-exposure-table.ts';
import { decisionChain } from './0004-decision-chain.ts';
import { personEvents } from './0005-person-event.ts';
import { exposurePieces } from './0006-exposure-piece.ts';

/** Every migration, in order; the one place to register the next. A migration that has been released is never edited. */
export const migrations: readonly Migration[] = [
  casebook,
  coverage,
  exposures,
  decisionChain,
  personEvents,
  exposurePieces,
];
