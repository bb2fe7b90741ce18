import { Argument, Command as CommanderCommand, CommanderError, Option } from 'commander';
import { Fault } from '#core/fault';
import { type Command, commonFields } from './command.ts';
import { type Field, fieldName, type Raw } from './field.ts';

/** What the operator asked for. */
export type Parsed =
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly read: <T>(field: Field<T>) => T;
      readonly json: boolean;
      readonly quiet: boolean;
    };

/** Reads a command line (without the program's own name); throws the fault USAGE for one that cannot be meant. */
export function parseCommandLine(commands: readonly Command[], words: readonly string[], version: string): Parsed {
  if (words.length === 0) {
    throw new Fault(
      'USAGE',
      "Say which command: 'candour start' is the first to try, 'candour --help' lists them all.",
    );
  }
  const told: { chosen: Parsed | null; text: string } = { chosen: null, text: '' };
  const program = makeProgram(
    commands,
    version,
    (text) => {
      told.text += text;
    },
    (parsed) => {
      told.chosen = parsed;
    },
  );
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // For `help` commander reports the exit status that the process has so far, whatever that is: asking for help is no failure.
    const isHelp = error.code === 'commander.help' && words[0] === 'help';
    if (error.exitCode === 0 || isHelp) return { kind: 'print', text: `${told.text.trimEnd()}\n` };
    throw usageFault(error.message, words, commands);
  }
  return told.chosen ?? { kind: 'print', text: `${told.text.trimEnd()}\n` };
}

/** The help of one command, as `candour <name> --help` prints it. */
export function helpOf(command: Command): string {
  const program = makeProgram([command], '', ignore, ignore);
  return program.commands.find((each) => each.name() === command.name)?.helpInformation() ?? '';
}

/** A command as one types it: `candour review <folder> --case <dir> [options]`. */
export function usageOf(command: Command): string {
  const needed = command.fields.filter((field) => field.required).map((field) => field.flags);
  return ['candour', command.name, ...needed, '[options]'].join(' ');
}

function makeProgram(
  commands: readonly Command[],
  version: string,
  print: (text: string) => void,
  choose: (parsed: Parsed) => void,
): CommanderCommand {
  const program = new CommanderCommand('candour')
    .description(
      'From a folder of stolen files to the people in it, what was taken about each, and the letters that tell them.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ subcommandTerm: (each) => each.name() })
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: ignore, getOutHelpWidth: () => 100 })
    .addHelpText('after', closingWords);
  for (const command of commands) addCommand(program, command, print, choose);
  return program;
}

function addCommand(
  program: CommanderCommand,
  command: Command,
  print: (text: string) => void,
  choose: (parsed: Parsed) => void,
): void {
  const made = program
    .command(command.name)
    .summary(command.summary)
    .description(command.describes)
    .usage(usageOf(command).replace(`candour ${command.name} `, ''))
    .helpOption('--help', 'print this help')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: ignore, getOutHelpWidth: () => 100 });
  const fields = [...command.fields, commonFields.json, commonFields.quiet];
  const options = new Map<string, Option>();
  for (const field of fields) {
    if (field.kind === 'argument') {
      // Marked optional here, so that the sentence for a missing one is ours and says what it is.
      made.addArgument(new Argument(field.flags.replace('<', '[').replace('>', ']'), describe(field)));
    } else {
      const option = new Option(field.flags, describe(field));
      if (field.repeats) option.argParser(collected);
      else if (option.required) option.argParser(once(field));
      options.set(field.flags, option);
      made.addOption(option);
    }
  }
  made.addHelpText('after', exampleText(command));
  made.action(() => {
    const raw = rawValues(made, fields, options);
    const read = <T>(field: Field<T>): T => field.parse(raw.get(field.flags));
    for (const field of fields) read(field);
    choose({ kind: 'run', command, read, json: read(commonFields.json), quiet: read(commonFields.quiet) });
  });
}

function rawValues(made: CommanderCommand, fields: readonly Field<unknown>[], options: ReadonlyMap<string, Option>) {
  const given: Record<string, unknown> = made.opts();
  const raw = new Map<string, Raw>();
  let position = 0;
  for (const field of fields) {
    const option = options.get(field.flags);
    const value: unknown = option === undefined ? made.processedArgs[position] : given[option.attributeName()];
    if (option === undefined) position += 1;
    if (typeof value === 'string' || typeof value === 'boolean') raw.set(field.flags, value);
    else if (Array.isArray(value)) raw.set(field.flags, value.map(String));
  }
  return raw;
}

/** Refuses an option given twice: which of the two was meant cannot be known. */
function once(field: Field<unknown>) {
  return (text: string, earlier: unknown): string => {
    if (earlier !== undefined) throw new Fault('USAGE', `${fieldName(field.flags)} is given twice; give it once.`);
    return text;
  };
}

/** Every value of an option that may be given several times, in order. */
function collected(text: string, earlier: unknown): readonly string[] {
  return Array.isArray(earlier) ? [...earlier.map(String), text] : [text];
}

function describe(field: Field<unknown>): string {
  if (field.required) return `${field.describes} (needed)`;
  if (field.repeats) return `${field.describes} (may be given several times)`;
  return field.shownDefault === null ? field.describes : `${field.describes} (default: ${field.shownDefault})`;
}

function exampleText(command: Command): string {
  const lines = command.examples.flatMap((example) => [`  $ ${example.line}`, `      ${example.does}`]);
  return `\nExamples:\n${lines.join('\n')}\n`;
}

const closingWords = `
Begin with 'candour start': it makes a council that nobody lives in, reviews its files and shows the result.
'candour <command> --help' shows a command's options with an example.
Exit status: 0 clean, 1 finished with problems reported, 2 failed.`;

function ignore(): void {}

/** One sentence out of the parser's message, with what to try next. */
function usageFault(message: string, words: readonly string[], commands: readonly Command[]): Fault {
  const said = message.replace(/^error: /u, '').replaceAll(/\s*\n\s*/gu, ' ');
  const suggestion = said.indexOf('(Did you mean');
  const what = (suggestion < 0 ? said : said.slice(0, suggestion)).trim().replace(/\.$/u, '');
  const guess = suggestion < 0 ? '' : ` ${said.slice(suggestion + 1, -1)}`;
  const named = commands.find((command) => command.name === words[0]);
  const help = named === undefined ? 'candour --help' : `candour ${named.name} --help`;
  return new Fault('USAGE', `${what.charAt(0).toUpperCase()}${what.slice(1)}.${guess} See '${help}'.`);
}
