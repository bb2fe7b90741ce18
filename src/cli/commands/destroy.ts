import { Fault } from '#core/fault';
import { countOf, writtenBytes, writtenInstant } from '#core/written-numbers';
import type { Acts, CaseAddress } from '../../workflows/acts.ts';
import type { Command, CommandContext } from '../command.ts';
import { option } from '../field.ts';
import { words } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const confirm = option('--confirm <name>', "the case's name, instead of being asked for it", words);
const who = option('--who <name>', 'who destroys it, for the receipt (else the login name)', words);
const why = option('--why <words>', 'why it is destroyed, for the receipt', words);

/** Destroys a case for good. */
export const destroy: Command = {
  name: 'destroy',
  summary: "destroy a case's key, then its files, and leave a signed receipt",
  describes:
    'Destroys the key of a case, which makes everything in it unreadable, then its files, and leaves a signed receipt. It ' +
    'asks for the name of the case first. It cannot be undone; the files that were reviewed are not touched.',
  fields: [caseFolder, confirm, who, why, keyFile],
  examples: [
    { line: 'candour destroy --case case-2025', does: 'Asks for the name of the case, then destroys it.' },
    {
      line: 'candour destroy --case case-2025 --confirm case-2025 --who "A Officer" --why "retention date reached"',
      does: 'The same without being asked.',
    },
  ],
  ifInterrupted:
    'look at the case with candour status; if its key is gone, run the same command again to remove the rest.',
  settlesWithin: 10,
  run: async (context) => {
    const { read, acts, terminal, show } = context;
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const receipt = await acts.destroyCase({
      ...place,
      confirmation: read(confirm) ?? (await askForName(context, place)),
      who: read(who) ?? terminal.operator ?? 'not named',
      why: read(why) ?? (await askWhy(context)),
    });
    await show({ exitStatus: 0, ...receipt }, () => [
      `The case ${receipt.name} is destroyed: ${receipt.keyDestroyed ? 'its key first, then ' : ''}` +
        `${countOf(receipt.filesRemoved, 'file')} (${writtenBytes(receipt.bytesRemoved)}).`,
      `Receipt: ${receipt.receiptFile}, by ${receipt.who} on ${writtenInstant(receipt.at)}.`,
    ]);
    return 0;
  },
};

async function askForName({ acts, terminal, endProgress }: CommandContext, place: CaseAddress): Promise<string> {
  endProgress();
  const name = await nameOf(acts, place);
  const shown = name === null ? '' : ` (${name})`;
  const answer = await terminal.ask(`This cannot be undone. Type the case's name${shown} to destroy it: `);
  if (answer === null) {
    throw new Fault(
      'CONFIRMATION-MISMATCH',
      "Nothing was destroyed: give the case's name with --confirm, or type it when asked.",
    );
  }
  return answer.trim();
}

/** The name, or null for a case so damaged that it cannot be opened: that one may be destroyed too. */
async function nameOf(acts: Acts, place: CaseAddress): Promise<string | null> {
  try {
    return (await acts.caseStatus(place)).name;
  } catch (error) {
    if (error instanceof Fault && (error.code === 'CASE-MISSING' || error.code === 'CASE-NOT-A-CASE')) throw error;
    return null;
  }
}

async function askWhy({ terminal }: CommandContext): Promise<string> {
  const answer = terminal.attended ? await terminal.ask('Why is it destroyed (for the receipt)? ') : null;
  return answer === null || answer.trim() === '' ? 'no reason given' : answer.trim();
}
