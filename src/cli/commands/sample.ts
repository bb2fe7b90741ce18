import { countOf, writtenBytes } from '#core/written-numbers';
import type { Command, Defaults } from '../command.ts';
import { argument, optionOr } from '../field.ts';
import { path, wholeNumber } from '../shape.ts';

/** Writes a council that nobody lives in. */
export function sample(defaults: Defaults): Command {
  const dir = argument('<dir>', 'the folder to write to', path);
  const households = optionOr(
    '--households <n>',
    'how many households',
    wholeNumber(1, 1_000_000),
    defaults.households,
  );
  const seed = optionOr(
    '--seed <s>',
    'the same seed gives the same council; from 1000 on in wordings kept apart, to test on, from 2000 on in others',
    wholeNumber(0, 4_294_967_295),
    defaults.seed,
  );
  return {
    name: 'sample',
    summary: 'write a synthetic council to try things on',
    describes:
      'Writes the files of a council that nobody lives in: share/ (files to review), register.csv, authorities.json, ' +
      'incident.json, taken.csv, and truth/ (who and what is in them, for score).',
    fields: [dir, households, seed],
    examples: [
      { line: 'candour sample practice --households 200', does: 'A council of 200 households in the folder practice.' },
    ],
    ifInterrupted: 'the sample is not complete; run the same command again to write all of it.',
    settlesWithin: 0,
    run: async ({ read, acts, onProgress, show, program }) => {
      const options = { dir: read(dir), households: read(households), seed: read(seed), onProgress };
      const made = await acts.makeSample(options);
      await show({ exitStatus: 0, ...made }, () => [
        `Wrote ${countOf(made.files, 'file')} (${writtenBytes(made.bytes)}) about ${countOf(made.residents, 'resident')} ` +
          `of ${countOf(made.households, 'household')}; nobody in them is real.`,
        '',
        `Next: ${program} review ${made.share} --case candour-case --register ${made.register} \\`,
        `         --authorities ${made.authorities} --incident ${made.incident} --taken ${made.taken}`,
      ]);
      return 0;
    },
  };
}
