import type { Command } from '../command.ts';
import { explanationLines } from '../explanation-lines.ts';
import { argument, flag } from '../field.ts';
import { words } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const id = argument('<id>', 'the id of a person (P-…), mention (M-…) or finding (F-…)', words);
const values = flag('--values', 'show the personal values themselves; the audit log notes it');

/** Why somebody is in the files. */
export const explain: Command = {
  name: 'explain',
  summary: 'why a mention is said to be of a person: what was compared, and what each weighs',
  describes:
    'Shows how a person, a mention or the mention of a finding came to be linked, or not: how likely it was before anything was compared, what every ' +
    'comparison weighs, who else it might be, and the probability that is left; what people decided; and what the document says. Values are masked ' +
    'unless they are asked for.',
  fields: [caseFolder, id, values, keyFile],
  examples: [
    {
      line: 'candour explain --case case-2025 P-5d41402abc4b2a76b971',
      does: 'Every link of a person, the surest first.',
    },
    {
      line: 'candour explain --case case-2025 M-0f3a9c1d2e4b5a697883 --values',
      does: 'One mention, with the values compared.',
    },
  ],
  ifInterrupted: 'nothing was changed: run candour explain again.',
  settlesWithin: 10,
  run: async ({ read, acts, show }) => {
    const address = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const found = await acts.explain({ ...address, id: read(id), values: read(values) });
    await show(found, () => explanationLines(found));
    return found.exitStatus;
  },
};
