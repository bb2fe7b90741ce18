import { userInfo } from 'node:os';
import { linesOf } from './lines-of.ts';

/** Somewhere that text goes: a terminal, a pipe, or a test's memory. */
export type TextSink = {
  /** Resolves when more can be taken. */
  readonly write: (text: string) => Promise<void>;
  /** Resolves when all that was written has left, so that the process may end. */
  readonly flush: () => Promise<void>;
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** Width in characters; 80 where there is none. */
  readonly columns: () => number;
};

/** The world around the command line, handed in so that a test can be one. */
export type Terminal = {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Lines of standard input, without their ends. */
  readonly inputLines: () => AsyncIterable<string>;
  /** Whether a person is there to answer questions. */
  readonly attended: boolean;
  /** Asks on standard error, answers from standard input; null when the input has ended. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Login name of the operator, or null. */
  readonly operator: string | null;
  /** Seconds on a clock that never goes back. */
  readonly seconds: () => number;
  /** Calls `handler` at each Ctrl-C or request to end; returns what takes the handler away again. */
  readonly onInterrupt: (handler: () => void) => () => void;
};

/** The terminal of a running process. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const stderr = sinkOf(process.stderr, process.env);
  let reading: AsyncGenerator<string, void, undefined> | null = null;
  // One reader for all: a second one would miss what the first has read ahead.
  const lines = () => {
    reading ??= linesOf(process.stdin);
    return reading;
  };
  return {
    stdout: sinkOf(process.stdout, process.env),
    stderr,
    inputLines: () => lines(),
    attended: process.stdin.isTTY === true && process.stderr.isTTY === true,
    ask: async (question) => {
      await stderr.write(question);
      const answer = await lines().next();
      return answer.done === true ? null : answer.value;
    },
    operator: loginName(),
    seconds: () => performance.now() / 1000,
    onInterrupt: (handler) => {
      process.on('SIGINT', handler);
      process.on('SIGTERM', handler);
      return () => {
        process.off('SIGINT', handler);
        process.off('SIGTERM', handler);
      };
    },
  };
}

/** The operator's login name; null where the system knows none, as in some containers. */
function loginName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

function sinkOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): TextSink {
  let reader: 'there' | 'gone' = 'there';
  // A reader that has seen enough (`| head`) is no failure of ours: what follows is written to nobody.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    reader = 'gone';
  });
  return {
    write: (text) => {
      if (reader === 'gone' || stream.write(text)) return Promise.resolve();
      return new Promise((resolve) => {
        const go = () => {
          stream.off('drain', go);
          stream.off('close', go);
          stream.off('error', go);
          resolve();
        };
        stream.on('drain', go);
        stream.on('close', go);
        stream.on('error', go);
      });
    },
    flush: () => (reader === 'gone' ? Promise.resolve() : new Promise((resolve) => stream.write('', () => resolve()))),
    isTerminal: stream.isTTY === true,
    colour: stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb',
    columns: () => stream.columns ?? 80,
  };
}
