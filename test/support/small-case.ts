import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { systemClock } from '#core/clock';
import { exportCase } from '../../src/workflows/export-case.ts';
import type { World } from '../../src/workflows/world.ts';
import { readCsv } from './csv.ts';
import { candour, contentsOf, type Run } from './program.ts';
import { temporaryFolder } from './temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const world: World = {
  ...{ clock: systemClock, programFolder: root, workerScript: join(root, 'src', 'worker.ts') },
  ...{ databaseUrl: null, version: 'of the tests' },
};

/** Rows of a CSV file that was written, as records. */
export type Row = Readonly<Record<string, string>>;

/** A share of a few files, a register, and one case of them, in a folder of their own; every command is the real program. */
export type SmallCase = {
  /** A path in the folder: `share`, `register.csv`, `case`, and whatever a test puts beside them. */
  readonly at: (...names: readonly string[]) => string;
  /** The words that review the share into a case, `case` unless named otherwise. */
  readonly reviewWords: (name?: string) => readonly string[];
  readonly review: () => Promise<void>;
  /** The rows of one file of an export with values, made in this process: once until the case may have changed. */
  readonly exported: (file: string) => Promise<readonly Row[]>;
  /** The whole export of a case with values, each file's bytes by its name. */
  readonly contents: (name?: string) => Promise<ReadonlyMap<string, string>>;
  /** What a command says in JSON; it must not complain. */
  readonly json: <T>(words: readonly string[], pick: (value: T) => void, name?: string) => Promise<void>;
  /** Decides by command, in the name of J Akande. */
  readonly decide: (...words: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
};

/** Writes the share (files by path, as lines) and the register; reviews nothing yet. */
export function smallCase(register: readonly string[], files: Readonly<Record<string, readonly string[]>>): SmallCase {
  const folder = temporaryFolder();
  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  for (const [path, lines] of Object.entries({ '../register.csv': register, ...files })) {
    const file = at('share', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  const reviewWords = (name = 'case'): readonly string[] => [
    ...['review', at('share'), '--case', at(name), '--register', at('register.csv'), '--quiet'],
  ];
  let last: Promise<string> | null = null;
  const mayChange = <T>(run: T): T => {
    last = null;
    return run;
  };
  const exportHere = async (): Promise<string> => {
    const to = at('export here');
    rmSync(to, { recursive: true, force: true });
    await exportCase(world, { caseFolder: at('case'), to, values: true });
    return to;
  };
  const export_ = async (name: string): Promise<string> => {
    rmSync(at(`export of ${name}`), { recursive: true, force: true });
    const run = await candour(['export', '--case', at(name), '--to', at(`export of ${name}`), '--values', '--quiet']);
    expect(run.err).toBe('');
    return at(`export of ${name}`);
  };
  return {
    at,
    reviewWords,
    review: async () => {
      expect((await mayChange(candour(reviewWords()))).err).toBe('');
    },
    exported: async (file) => {
      last ??= exportHere();
      return readCsv(join(await last, file));
    },
    contents: async (name = 'case') => contentsOf(await export_(name)),
    json: async (words, pick, name = 'case') => {
      const run = await mayChange(candour([...words, '--case', at(name), '--json']));
      expect(run.err).toBe('');
      pick(JSON.parse(run.out));
    },
    decide: (...words) =>
      mayChange(
        candour([
          ...['decide', '--case', at('case'), '--json', ...words],
          ...['--who', 'J Akande', '--why', 'looked at both papers'],
        ]),
      ),
    remove: folder.remove,
  };
}
