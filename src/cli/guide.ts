import { type Command, commonFields, type Defaults } from './command.ts';
import { commands } from './commands/all.ts';
import { type Field, fieldName } from './field.ts';
import { usageOf } from './parse-command-line.ts';

/** The guide to the commands, in Markdown, made from their definitions; `docs/guide/commands.md` holds it. */
export function commandsGuide(defaults: Defaults): string {
  const all = commands(defaults);
  const list = all.map((command) => `| [\`${command.name}\`](#${command.name}) | ${cell(command.summary)} |`);
  return [
    '# Commands',
    '',
    'This page is made from the definitions of the commands; a test keeps it up to date.',
    '',
    'From a checkout, write `npm run -s candour -- <command>` for `candour <command>`; `npm start` is `candour start`.',
    '',
    '| command | does |',
    '|---|---|',
    ...list,
    '',
    '## For every command',
    '',
    ...fieldTable([commonFields.json, commonFields.quiet]),
    '| `--help` | print its help, with an example |',
    '',
    'Progress goes to standard error: a bar on a terminal, one line per 10 % elsewhere. Results go to standard output.',
    '',
    '| exit status | means |',
    '|---|---|',
    '| 0 | clean |',
    '| 1 | finished, with problems reported: files that could not be read, rows that could not be used |',
    '| 2 | failed: one line on standard error, `candour: <what to do> [CODE]`; with `--json` also `{"exitStatus":2,"fault":{"code","sentence"}}` on standard output |',
    '',
    ...all.flatMap(commandSection),
  ].join('\n');
}

function commandSection(command: Command): readonly string[] {
  const examples = command.examples.flatMap((example) => [`# ${example.does}`, example.line]);
  return [
    `## ${command.name}`,
    '',
    command.describes,
    '',
    `\`${usageOf(command)}\``,
    '',
    ...(command.fields.length === 0 ? [] : [...fieldTable(command.fields), '']),
    '```sh',
    ...examples,
    '```',
    '',
    `If it is interrupted: ${command.ifInterrupted}`,
    '',
  ];
}

function fieldTable(fields: readonly Field<unknown>[]): readonly string[] {
  const rows = fields.map((field) => {
    const shown = field.kind === 'argument' ? fieldName(field.flags) : field.flags;
    const note = field.required
      ? ' Needed.'
      : field.repeats
        ? ' May be given several times.'
        : field.shownDefault === null
          ? ''
          : ` Default: \`${field.shownDefault}\`.`;
    return `| \`${shown}\` | ${cell(`${field.describes}.${note}`)} |`;
  });
  return ['| argument or option | is |', '|---|---|', ...rows];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
