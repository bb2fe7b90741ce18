import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { commands } from './commands/all.ts';
import { ordinaryDefaults } from './defaults.ts';
import { fieldName } from './field.ts';
import { parseCommandLine } from './parse-command-line.ts';

const all = commands(ordinaryDefaults);

function parsed(line: string) {
  return parseCommandLine(all, line === '' ? [] : line.split(' '), '0.1.0');
}

function refusal(line: string): string {
  try {
    parsed(line);
  } catch (error) {
    if (error instanceof Fault && error.code === 'USAGE') return error.message;
    throw error;
  }
  throw new Error(`'${line}' was accepted`);
}

describe('what cannot be meant is refused with a sentence', () => {
  test.each([
    ['', 'Say which command'],
    ['reveiw', "Unknown command 'reveiw'. Did you mean review? See 'candour --help'."],
    ['review x --cse d', "Unknown option '--cse'. Did you mean --case? See 'candour review --help'."],
    ['status --case d --jsno', "Unknown option '--jsno'. Did you mean --json? See 'candour status --help'."],
    ['start -x', "Unknown option '-x'. See 'candour start --help'."],
    ['status --quiet=1 --case d', "Unknown option '--quiet=1'. Did you mean --quiet?"],
    ['review', 'FOLDER is missing: the folder of files that were taken.'],
    ['review x', '--case is missing: the case folder.'],
    ['extract', 'PATHS is missing'],
    ['review x y --case d', "Too many arguments for 'review'. Expected 1 argument but got 2"],
    ['review x --case', "Option '--case <dir>' argument missing. See 'candour review --help'."],
    ['review x --case --json', '--case wants a path (write ./-name for a name that begins with a hyphen)'],
    ['status --case a --case b', '--case is given twice; give it once.'],
    ['review x --case d --workers two', "--workers wants a whole number from 1 to 256, not 'two'."],
    ['review x --case d --workers 0', '--workers wants a whole number from 1 to 256'],
    ['review x --case d --workers 1.5', '--workers wants a whole number'],
    ['review x --case d --workers 1e2', '--workers wants a whole number'],
    [
      'review x --case d --since yesterday',
      "--since wants a day written YYYY-MM-DD or a time written YYYY-MM-DDThh:mm (UK time, unless it ends in Z or +hh:mm), not 'yesterday'.",
    ],
    ['review x --case d --since 2025-02-30', '--since wants a day'],
    ['review x --case d --since 2025-01-01 --since 2025-02-01', '--since is given twice; give it once.'],
    ['review x --case d --exclude ../secret', '--exclude wants a pattern of paths inside the folder'],
    ['review x --case d --include --json', '--include wants a pattern'],
    ['review x --case d --include a.pdf b.pdf', "Too many arguments for 'review'"],
    ['status --case d --include x', "Unknown option '--include'"],
    ['start --port 65536', '--port wants a whole number from 0 to 65535'],
    ['sample x --households -4', '--households wants a whole number'],
    ['letters --case d --to x --tier T5', "--tier wants one of T0, T1, T2, T3, T4, not 'T5'."],
    ['letters --case d --to x --date 2025-02-30', "--date wants a day written YYYY-MM-DD, not '2025-02-30'."],
    ['letters --case d --to x --date 1/2/2025', '--date wants a day'],
  ])('%s', (line, sentence) => {
    expect(refusal(line)).toContain(sentence);
    expect(refusal(line)).not.toContain('\n');
  });
});

describe('what is meant is read', () => {
  test.each([
    ['review x --case d', 'review', '--include <glob>', []],
    ['review x --case d --include *.pdf --exclude b --include a/b', 'review', '--include <glob>', ['*.pdf', 'a/b']],
    ['review x --case d --since 2025-06-01', 'review', '--since <date>', '2025-05-31T23:00:00.000Z'],
    ['start --no-serve', 'start', '--no-serve', true],
    ['start', 'start', '--no-serve', false],
    ['start', 'start', '--case <dir>', 'candour-case'],
    ['start --port 0', 'start', '--port <n>', 0],
    ['start', 'start', '--port <n>', undefined],
    ['review share --case=c', 'review', '--case <dir>', 'c'],
    ['review --case c share', 'review', '<folder>', 'share'],
    ['review --case c -- --odd', 'review', '<folder>', undefined],
    ['sample s --seed 7', 'sample', '--seed <s>', 7],
    ['sample s', 'sample', '--households <n>', 120],
    ['export --case c --to x --values', 'export', '--values', true],
    ['letters --case c --to x --tier t1', 'letters', '--tier <t>', 'T1'],
    ['letters --case c --to x --date 2026-11-21', 'letters', '--date <day>', '2026-11-21'],
    ['extract a.txt b.txt', 'extract', '<paths...>', ['a.txt', 'b.txt']],
  ])('%s gives %s %s', (line, name, flags, value) => {
    // A name that begins with a hyphen is refused even after `--`: it must be written ./-name.
    if (line.endsWith('--odd')) return expect(refusal(line)).toContain('FOLDER wants a path');
    const command = parsed(line);
    if (command.kind !== 'run') throw new Error('not a run');
    expect(command.command.name).toBe(name);
    const field = command.command.fields.find((each) => each.flags === flags);
    if (field === undefined) throw new Error('no such field');
    expect(command.read(field)).toEqual(value);
  });
});

describe('help', () => {
  test.each(all.map((command) => [command.name, command] as const))(
    '%s has its example and every field',
    (name, command) => {
      const help = parsed(`${name} --help`);
      if (help.kind !== 'print') throw new Error('not help');
      for (const example of command.examples) expect(help.text).toContain(`$ ${example.line}\n      ${example.does}`);
      for (const field of command.fields) {
        expect(help.text).toContain(field.kind === 'argument' ? fieldName(field.flags).toLowerCase() : field.flags);
      }
      expect(help.text).toContain('--json');
      expect(help.text).toContain('--quiet');
      expect(parsed(`help ${name}`)).toEqual(help);
    },
  );

  test('help is help whatever exit status the process has so far', () => {
    const before = process.exitCode;
    process.exitCode = 1;
    try {
      expect(parsed('help review')).toEqual(parsed('review --help'));
    } finally {
      process.exitCode = before;
    }
  });

  test('every example is itself a command line that can be parsed', () => {
    for (const command of all) {
      for (const { line } of command.examples) {
        const words = line.slice(line.indexOf('candour ') + 'candour '.length).replace(/ > .*$/u, '');
        const plain = words.replaceAll(/"[^"]*"/gu, 'quoted');
        expect(parsed(plain), line).toMatchObject({ kind: 'run', command: { name: command.name } });
      }
    }
  });

  test('the program lists every command, once', () => {
    const help = parsed('--help');
    if (help.kind !== 'print') throw new Error('not help');
    for (const command of all) expect(help.text.split(`\n  ${command.name} `)).toHaveLength(2);
    expect(parsed('--version')).toEqual({ kind: 'print', text: '0.1.0\n' });
  });
});
