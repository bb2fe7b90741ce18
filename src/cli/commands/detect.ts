import type { Command } from '../command.ts';
import { flag, option } from '../field.ts';
import { path } from '../shape.ts';
import { bankChecksField, referencesField } from './table-fields.ts';

const register = option('--register <csv>', 'match names against this register as well', path);
const why = flag('--why', 'add what each reason weighs, in log-odds, and their sum');
const mentions = flag(
  '--mentions',
  "also list places, addresses of other countries, dates, ages, nationalities, numbers and web addresses, which are nobody's by themselves",
);
const bankChecks = bankChecksField;
const references = referencesField;
const values = flag('--values', 'add the normalised value to each finding');

/** Personal data in text, JSON lines in and out. */
export const detect: Command = {
  name: 'detect',
  summary: 'personal data in text: JSON lines in, JSON lines out',
  describes:
    'Reads {"id","text"} or {"id","rows","headerRows"} objects, one a line, from standard input and prints one line for ' +
    'each finding. With --why a finding adds "prior" (log-odds before any evidence), "evidence" ([{"says","weight"}]; a weight of null ' +
    'tells what was done to the result) and "logOdds", their sum. With --mentions, for whoever has to black out a text, further lines say ' +
    '{"id","mention","start","end"}: what may point at somebody without being anybody\'s datum by itself. A line that cannot be read yields {"id","error"} and exit status 1; the rest still run.',
  fields: [register, bankChecks, references, values, why, mentions],
  examples: [
    {
      line: 'echo \'{"id":"a","text":"NI No AB 12 34 56 C"}\' | candour detect',
      does: 'Finds a National Insurance number.',
    },
    {
      line: 'echo \'{"id":"a","text":"NI No AB 12 34 56 C"}\' | candour detect --why',
      does: 'The same with "evidence", each reason and its weight; 2.3 is ten times likelier, -2.3 ten times less likely.',
    },
  ],
  ifInterrupted: 'the output is not complete; run the same command again.',
  settlesWithin: 0,
  run: async ({ read, acts, terminal }) => {
    const { problems } = await acts.detectLines({
      input: terminal.inputLines(),
      register: read(register),
      bankChecks: read(bankChecks),
      references: read(references),
      values: read(values),
      why: read(why),
      mentions: read(mentions),
      write: (line) => terminal.stdout.write(`${line}\n`),
    });
    return problems > 0 ? 1 : 0;
  },
};
