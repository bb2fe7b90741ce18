import { Fault } from '#core/fault';
import type { Acts } from '../workflows/acts.ts';
import type { Command, CommandContext, Defaults, ExitStatus } from './command.ts';
import { commands } from './commands/all.ts';
import type { DeskDoor } from './desk-door.ts';
import { failureLine, failureOf } from './failure.ts';
import { type Parsed, parseCommandLine } from './parse-command-line.ts';
import { noProgress, type ProgressDisplay, showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What the composition root hands to the command line. */
export type CommandLine = {
  /** The words after the program's own name. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly acts: Acts;
  readonly desk: DeskDoor;
  readonly defaults: Defaults;
  readonly version: string;
  /** What a person types to run it here. */
  readonly program: string;
};

/**
 * Runs one command and returns the exit status; never throws, and says everything that a person needs to know. The
 * caller then ends the process with `process.exit`: after a second Ctrl-C something may still be running.
 */
export async function runCommandLine(line: CommandLine): Promise<ExitStatus> {
  const status = await run(line);
  await line.terminal.stdout.flush();
  await line.terminal.stderr.flush();
  return status;
}

async function run(line: CommandLine): Promise<ExitStatus> {
  try {
    const parsed = parseCommandLine(commands(line.defaults), line.words, line.version);
    switch (parsed.kind) {
      case 'print':
        await line.terminal.stdout.write(parsed.text);
        return 0;
      case 'run':
        return await runCommand(line, parsed);
    }
  } catch (error) {
    const failure = failureOf(error);
    await line.terminal.stderr.write(failureLine(failure));
    if (wantsJson(line.words)) {
      await line.terminal.stdout.write(`${JSON.stringify({ exitStatus: 2, fault: failure })}\n`);
    }
    return 2;
  }
}

async function runCommand(line: CommandLine, parsed: Extract<Parsed, { kind: 'run' }>): Promise<ExitStatus> {
  const display = parsed.quiet ? noProgress : showProgress(line.terminal.stderr, line.terminal.seconds);
  const stop = new AbortController();
  const interruption = makeInterruption(parsed.command, line.terminal, stop);
  try {
    const context = makeContext(line, parsed, display, stop.signal);
    const running = parsed.command.run(context).catch((error: unknown) => {
      throw stop.signal.aborted && !(error instanceof Fault) ? interrupted(parsed.command) : error;
    });
    return await Promise.race([running, interruption.happened]);
  } finally {
    interruption.forget();
    display.end();
  }
}

/** Lets the command settle what is under way after the first Ctrl-C; the second, or its time running out, ends it. */
function makeInterruption(command: Command, terminal: Terminal, stop: AbortController) {
  let timer: NodeJS.Timeout | undefined;
  const { promise, reject } = Promise.withResolvers<never>();
  // Nobody may be waiting any more when it comes.
  promise.catch(() => {});
  const giveUp = () => reject(interrupted(command));
  const forgetHandler = terminal.onInterrupt(() => {
    if (stop.signal.aborted) return giveUp();
    stop.abort();
    timer = setTimeout(giveUp, command.settlesWithin * 1000);
  });
  return {
    happened: promise,
    forget: () => {
      clearTimeout(timer);
      forgetHandler();
    },
  };
}

function interrupted(command: Command): Fault {
  return new Fault('INTERRUPTED', `Interrupted: ${command.ifInterrupted}`);
}

function makeContext(
  line: CommandLine,
  parsed: Extract<Parsed, { kind: 'run' }>,
  display: ProgressDisplay,
  signal: AbortSignal,
): CommandContext {
  const { terminal } = line;
  return {
    read: parsed.read,
    acts: line.acts,
    desk: line.desk,
    defaults: line.defaults,
    version: line.version,
    program: line.program,
    terminal,
    onProgress: display.onProgress,
    endProgress: display.end,
    signal,
    show: async (value, lines) => {
      display.end();
      if (parsed.json) await terminal.stdout.write(`${JSON.stringify(value)}\n`);
      else if (!parsed.quiet) await terminal.stdout.write(`${lines().join('\n')}\n`);
    },
    tell: (text) => {
      display.end();
      if (!parsed.quiet && !parsed.json) void terminal.stderr.write(`${text}\n`);
    },
  };
}

/** Whether `--json` was asked for, even on a command line that could not be parsed. */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).includes('--json');
}
