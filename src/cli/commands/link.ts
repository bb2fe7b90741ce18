import type { Command } from '../command.ts';
import { option, requiredOption } from '../field.ts';
import { path } from '../shape.ts';

const left = requiredOption('--left <csv>', 'the table; its first row names the columns', path);
const right = option(
  '--right <csv>',
  'a second table to link it with; without it the first is searched for records of one person',
  path,
);
const model = requiredOption('--model <file>', 'what is compared, and how: a JSON file (docs/guide/linking.md)', path);
const labels = option(
  '--labels <csv>',
  'pairs that a person has judged (left, right, match 1 or 0), which make the probabilities honest',
  path,
);
const out = requiredOption('--out <dir>', 'where to write links.csv, groups.csv and summary.json', path);

/** Any tables linked or de-duplicated by the engine that links people. */
export const link: Command = {
  name: 'link',
  summary: 'link or de-duplicate any tables',
  describes:
    'Finds which records of two tables, or of one, are of the same person, without examples to learn from, and writes each link with its ' +
    'probability and what each comparison weighs. Nothing leaves the machine and no case is needed.',
  fields: [left, right, model, labels, out],
  examples: [
    {
      line: 'candour link --left register.csv --model register-model.json --out register-links',
      does: 'Residents who stand on a register twice.',
    },
    {
      line: 'candour link --left claims.csv --right register.csv --model claims-model.json --out claim-links',
      does: 'Which resident each claim is of.',
    },
  ],
  ifInterrupted: 'nothing was written; run the same command again.',
  settlesWithin: 0,
  run: async ({ read, acts, show }) => {
    const linked = await acts.linkTables({
      left: read(left),
      right: read(right),
      model: read(model),
      labels: read(labels),
      out: read(out),
    });
    await show({ exitStatus: 0, ...linked }, () => [
      `Records           ${linked.records.filter((count) => count > 0).join(' and ')}`,
      `Pairs compared    ${linked.comparedPairs}`,
      `Links             ${linked.links} (likelier right than wrong${linked.isCalibrated ? '' : '; not calibrated by judged pairs'})`,
      `Groups            ${linked.groups} of two records or more`,
      `People            ${linked.people.expected} expected, between ${linked.people.from} and ${linked.people.to}${linked.dropped.length > 0 ? '; what was not compared may be fewer' : ''}`,
      ...linked.dropped.map(
        ({ way, keys, pairs }) => `Not compared      ${pairs} pairs by ${way}: ${keys} values too common`,
      ),
      `Written to        ${linked.out}`,
    ]);
    return 0;
  },
};
