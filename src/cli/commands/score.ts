import type { Command } from '../command.ts';
import { requiredOption } from '../field.ts';
import { path } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const truth = requiredOption('--truth <dir>', 'the truth/ folder of a sample, or one made by hand in its form', path);

/** How well a review did, where the truth is known. */
export const score: Command = {
  name: 'score',
  summary: 'precision and recall against a known truth',
  describes:
    'Compares a case with a known truth and prints precision and recall at every depth: exposures, people, households and ' +
    'files.',
  fields: [caseFolder, truth, keyFile],
  examples: [
    { line: 'candour score --case practice-case --truth practice/truth', does: 'How well the sample was reviewed.' },
  ],
  ifInterrupted: 'nothing was changed.',
  settlesWithin: 0,
  run: async ({ read, acts, show }) => {
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const scored = await acts.scoreCase({ ...place, truth: read(truth) });
    await show({ exitStatus: 0, score: scored.json }, () => [scored.table.trimEnd()]);
    return 0;
  },
};
