import { harmTiers } from '#core/risk';
import { countOf } from '#core/written-numbers';
import { heldLines, problemLines } from '../case-summary.ts';
import type { Command } from '../command.ts';
import { option, requiredOption } from '../field.ts';
import { emphasisFor } from '../output.ts';
import { day, oneOf, path } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const to = requiredOption('--to <dir>', 'the folder to write to', path);
const tier = option('--tier <t>', 'only people of this harm tier, T0 to T4', oneOf(harmTiers));
const incident = option('--incident <json>', 'the facts of the breach that the letters tell', path);
const date = option('--date <day>', 'the day printed on the letters, YYYY-MM-DD', day);

/** The letters of a case, as PDF. */
export const letters: Command = {
  name: 'letters',
  summary: 'one PDF per letter to send, letters.csv, and what is held and why',
  describes:
    'Draws one PDF for every letter that may be sent, writes letters.csv for the post room, and says whose letter is held ' +
    'and why. A letter says which kinds of data were exposed and never the data itself.',
  fields: [caseFolder, to, tier, incident, date, keyFile],
  examples: [
    { line: 'candour letters --case case-2025 --to letters', does: 'Every letter that may be sent.' },
    { line: 'candour letters --case case-2025 --to urgent --tier T1', does: 'Only for people of harm tier T1.' },
  ],
  ifInterrupted: 'not every letter was drawn; run the same command again to draw all of them.',
  settlesWithin: 0,
  run: async ({ read, acts, terminal, onProgress, show }) => {
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const wanted = { to: read(to), tier: read(tier), incident: read(incident), date: read(date) };
    const drawn = await acts.printLetters({ ...place, ...wanted, onProgress });
    await show(drawn, () => {
      const emphasis = emphasisFor(terminal.stdout);
      const held = drawn.held.reduce((sum, each) => sum + each.count, 0);
      return [
        emphasis.strong(`${countOf(drawn.drawn, 'letter')} drawn in ${drawn.to}, ${countOf(drawn.pages, 'page')}`),
        `${countOf(held, 'letter')} held for a named person, ${drawn.none} not owed; ${countOf(drawn.people, 'person', 'people')} in all.`,
        ...(held === 0 ? [] : ['', 'Held, and what to do:', ...heldLines(drawn.held)]),
        ...(drawn.problems.length === 0 ? [] : ['', 'Problems:', ...problemLines(drawn.problems)]),
      ];
    });
    return drawn.exitStatus;
  },
};
