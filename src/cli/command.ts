import type { Acts, Progress } from '../workflows/acts.ts';
import type { DeskDoor } from './desk-door.ts';
import { type Field, flag } from './field.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 finished with problems reported, 2 failed. */
export type ExitStatus = 0 | 1 | 2;

/** What the program does when nothing else is said; handed in by the composition root. */
export type Defaults = {
  readonly sampleFolder: string;
  readonly caseFolder: string;
  readonly households: number;
  readonly seed: number;
  readonly port: number;
};

/** What a command may use while it runs. */
export type CommandContext = {
  /** The value of one of the command's own fields. */
  readonly read: <T>(field: Field<T>) => T;
  readonly acts: Acts;
  readonly desk: DeskDoor;
  readonly defaults: Defaults;
  readonly version: string;
  /** What a person types to run it here: `candour`, or `npm run -s candour --` in a checkout. */
  readonly program: string;
  readonly terminal: Terminal;
  readonly onProgress: Progress;
  /** Ends the progress display, before anything is printed or asked. */
  readonly endProgress: () => void;
  /** Aborted when the operator presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Prints the result: `value` as one JSON object with `--json`, nothing with `--quiet`, else the lines. */
  readonly show: (value: object, lines: () => readonly string[]) => Promise<void>;
  /** Tells a person something on the way, on standard error; nothing with `--quiet` or `--json`. */
  readonly tell: (line: string) => void;
};

/** A command line that does what the example's words say. */
export type Example = { readonly line: string; readonly does: string };

/** A command, defined once: its parser, help, line in the guide and act are all made from this. */
export type Command = {
  readonly name: string;
  /** One phrase, for the list of commands. */
  readonly summary: string;
  /** A short paragraph, for its help and the guide. */
  readonly describes: string;
  readonly fields: readonly Field<unknown>[];
  readonly examples: readonly [Example, ...Example[]];
  /** Completes "Interrupted: " when the operator presses Ctrl-C. */
  readonly ifInterrupted: string;
  /** Seconds given to it to settle what is under way after Ctrl-C. */
  readonly settlesWithin: number;
  readonly run: (context: CommandContext) => Promise<ExitStatus>;
};

/** The options that every command has. */
export const commonFields = {
  json: flag('--json', 'print the result as one JSON object on standard output'),
  quiet: flag('--quiet', 'no progress and no summary: only faults, and the exit status'),
};
