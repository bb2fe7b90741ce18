import { type ChildProcess, spawn } from 'node:child_process';
import { confusedStatus, type FromChild, parseFromChild, type ToChild } from './messages.ts';

/** How reading processes are started: the whole command, and the folder they stand in. */
export type ReadingCommand = { readonly command: readonly string[]; readonly cwd: string };

/** How a process ended by itself, as far as can be told without its own words. */
export type EndedBy = 'memory' | 'time' | 'crash' | 'confusion';

/** What a reading process tells its owner; `onEnd` comes once and last. */
export type ProcessEvents = {
  readonly onMessage: (message: FromChild) => void;
  readonly onEnd: (by: EndedBy) => void;
};

/** A reading process as its owner sees it. */
export type ReadingProcess = {
  readonly pid: number;
  readonly send: (message: ToChild) => void;
  /** Ends it at once; `onEnd` follows. */
  readonly kill: () => void;
  /** Resolves when the system has forgotten the process: no zombie is left. */
  readonly ended: Promise<void>;
};

/** Starts a reading process with nothing of our environment but what Node needs to start. */
export function startReading(how: ReadingCommand, events: ProcessEvents): ReadingProcess {
  const [program = '', ...parameters] = how.command;
  const child = spawn(program, parameters, {
    cwd: how.cwd,
    env: bareEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  const lastWords = watchForMemory(child);
  let isOurKill = false;
  const kill = () => {
    isOurKill = true;
    child.kill('SIGKILL');
  };
  child.on('message', (raw: unknown) => {
    const message = parseFromChild(raw);
    // A process that no longer speaks our language is in other hands, or broken: either way it ends here.
    if (message === null) kill();
    else events.onMessage(message);
  });
  const ended = new Promise<void>((resolve) => {
    let over = false;
    const finish = (status: number | null, signal: NodeJS.Signals | null) => {
      if (over) return;
      over = true;
      events.onEnd(lastWords() ? 'memory' : endedBy(status, isOurKill ? null : signal));
      resolve();
    };
    child.on('close', finish);
    child.on('error', () => {
      kill();
      if (child.pid === undefined) finish(null, null);
    });
  });
  return {
    pid: child.pid ?? 0,
    send: (message) => {
      // A process that has just died cannot be told anything; its end is reported by `onEnd`.
      if (child.connected) child.send(message, () => undefined);
    },
    kill,
    ended,
  };
}

/** A kill that was not ours is the system's, which kills for memory; the limit of processor time has a signal of its own. */
function endedBy(status: number | null, signal: NodeJS.Signals | null): EndedBy {
  if (status === confusedStatus) return 'confusion';
  if (signal === 'SIGKILL') return 'memory';
  return signal === 'SIGXCPU' ? 'time' : 'crash';
}

/** A database password, a proxy or NODE_OPTIONS has no business in a process that reads hostile files. */
function bareEnvironment(): Record<string, string> {
  const kept = Object.fromEntries(['PATH', 'SystemRoot'].flatMap((name) => [[name, process.env[name] ?? '']]));
  return { ...kept, TZ: 'UTC', LANG: 'C.UTF-8' };
}

const memoryWords = [
  'heap out of memory',
  'out of memory',
  'bad_alloc',
  'Cannot allocate memory',
  'Array buffer allocation failed',
];

/** Listens to standard error for words about memory only; the rest may quote a document and is dropped. */
function watchForMemory(child: ChildProcess): () => boolean {
  let said = false;
  let tail = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = tail.slice(-40) + chunk.toString('latin1');
    said ||= memoryWords.some((word) => tail.includes(word));
    tail = tail.slice(-40);
  });
  return () => said;
}
