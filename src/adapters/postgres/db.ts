import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '#core/clock';
import { asFault } from './engine-faults.ts';
import type { RowCipher } from './row-cipher.ts';
import type { Tables } from './tables.ts';

/** The act that the running code is part of, if any, and the `Db` it acts on. */
const inside = new AsyncLocalStorage<{ readonly db: CasebookDb; readonly tx: CasebookTx }>();

/** Selecting, and nothing else. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom'>;

/** Runs `work` in a transaction; used by `audited` alone, which is why it is not a method that anybody has. */
export let transact: <T>(db: Db, work: (tx: Tx) => Promise<T>) => Promise<T>;

class CasebookDb {
  readonly #kysely: Kysely<Tables>;
  readonly cipher: RowCipher;
  readonly clock: Clock;

  static {
    transact = async (db, work) => {
      db.#refuseInside();
      const act = db.#kysely.transaction().execute(async (trx) => {
        const tx = new CasebookTx(trx, db.cipher, db.clock);
        try {
          return await inside.run({ db, tx }, () => work(tx));
        } finally {
          tx.end();
        }
      });
      return act.catch((error: unknown) => {
        throw asFault(error);
      });
    };
  }

  constructor(kysely: Kysely<Tables>, cipher: RowCipher, clock: Clock) {
    this.#kysely = kysely;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** For reading only. Inside an audited act, read through its `Tx`: the embedded engine's one session is taken. */
  get reader(): Reader {
    this.#refuseInside();
    return this.#kysely;
  }

  /** Several reads in one read-only transaction. */
  async reading<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    this.#refuseInside();
    return this.#kysely.transaction().setAccessMode('read only').execute(work);
  }

  #refuseInside(): void {
    const act = inside.getStore();
    if (act?.db === this && !act.tx.ended) throw new Error('inside an audited act, use its Tx, not the Db');
  }
}

class CasebookTx {
  readonly #trx: Transaction<Tables>;
  readonly cipher: RowCipher;
  readonly clock: Clock;
  #ended = false;

  constructor(trx: Transaction<Tables>, cipher: RowCipher, clock: Clock) {
    this.#trx = trx;
    this.cipher = cipher;
    this.clock = clock;
  }

  get reader(): Reader {
    return this.writer;
  }

  /** For writing; throws once the act has ended, so that nothing is written outside it. */
  get writer(): Transaction<Tables> {
    if (this.#ended) throw new Error('this Tx has ended with its audited act');
    return this.#trx;
  }

  /** Several reads; they are in this act's transaction already. */
  async reading<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return work(this.writer);
  }

  get ended(): boolean {
    return this.#ended;
  }

  end(): void {
    this.#ended = true;
  }
}

/** An open casebook, for reading; writing needs a `Tx`. */
export type Db = CasebookDb;

/** The right to write, for as long as one audited act lasts. Its class is not exported: only `audited` makes one. */
export type Tx = CasebookTx;

/** Where one can read from: the casebook, or the act under way. */
export type Source = Db | Tx;

/** The casebook over a query builder that is connected and migrated. */
export function makeDb(kysely: Kysely<Tables>, cipher: RowCipher, clock: Clock): Db {
  return new CasebookDb(kysely, cipher, clock);
}
