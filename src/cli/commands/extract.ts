import type { Command } from '../command.ts';
import { argumentList } from '../field.ts';
import { path } from '../shape.ts';
import { passwords } from './password-field.ts';

const paths = argumentList('<paths...>', 'the files or folders to read', path);

/** The words of files, as JSON lines. */
export const extract: Command = {
  name: 'extract',
  summary: 'passages and tables of files, as JSON lines',
  describes:
    'Prints the passages and tables of files on standard output, one JSON object a line, and a closing line for each file ' +
    'and each member of an archive or mail. The output holds the words of the files: treat it as you treat them.',
  fields: [paths, passwords],
  examples: [
    { line: 'candour extract letter.docx arrears.xlsx', does: 'The words of two files.' },
    { line: 'candour extract share > share.jsonl', does: 'The words of a whole folder.' },
    {
      line: 'candour extract rents.xlsx --passwords passwords.txt',
      does: 'The words of an encrypted workbook, by whichever password of the list opens it.',
    },
  ],
  ifInterrupted: 'the output is not complete; run the same command again.',
  settlesWithin: 0,
  run: async ({ read, acts, terminal }) => {
    const write = (line: string) => terminal.stdout.write(`${line}\n`);
    const { problems } = await acts.extractPaths({ paths: read(paths), passwords: read(passwords), write });
    return problems > 0 ? 1 : 0;
  },
};
