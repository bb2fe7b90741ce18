import type { Clock } from '#core/clock';

/** What the composition root hands to every act; the acts know nothing else of where they run. */
export type World = {
  readonly clock: Clock;
  /** Absolute path of the program's own folder: its code and packages, which the reading processes may load. */
  readonly programFolder: string;
  /** Absolute path of the reading process's program. */
  readonly workerScript: string;
  /** A PostgreSQL database for the casebook, instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly version: string;
};
