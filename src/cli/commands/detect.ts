import type { Command } from '../command.ts';
import { flag, option } from '../field.ts';
import { path } from '../shape.ts';

const register = option('--register <csv>', 'match names against this register as well', path);
const values = flag('--values', 'add the normalised value to each finding');

/** Personal data in text, JSON lines in and out. */
export const detect: Command = {
  name: 'detect',
  summary: 'personal data in text: JSON lines in, JSON lines out',
  describes:
    'Reads {"id","text"} or {"id","rows","headerRows"} objects, one a line, from standard input and prints one line for ' +
    'each finding. A line that cannot be read yields {"id","error"} and exit status 1; the rest still run.',
  fields: [register, values],
  examples: [
    {
      line: 'echo \'{"id":"a","text":"NI No AB 12 34 56 C"}\' | candour detect',
      does: 'Finds a National Insurance number.',
    },
  ],
  ifInterrupted: 'the output is not complete; run the same command again.',
  settlesWithin: 0,
  run: async ({ read, acts, terminal }) => {
    const { problems } = await acts.detectLines({
      input: terminal.inputLines(),
      register: read(register),
      values: read(values),
      write: (line) => terminal.stdout.write(`${line}\n`),
    });
    return problems > 0 ? 1 : 0;
  },
};
