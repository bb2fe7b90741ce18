import { countOf } from '#core/written-numbers';
import type { Command } from '../command.ts';
import { flag, requiredOption } from '../field.ts';
import { columns } from '../output.ts';
import { path } from '../shape.ts';
import { caseFolder, keyFile } from './case-fields.ts';

const to = requiredOption('--to <dir>', 'the folder to write to', path);
const values = flag('--values', 'write the personal values themselves; without it they are masked');

/** The case as CSV files. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'the case as CSV files: files, findings, people, exposures, households, letters',
  describes:
    'Writes files.csv, findings.csv, people.csv, exposures.csv, households.csv, letters.csv and summary.json. Personal ' +
    'values are masked unless --values is given: then keep the folder as safe as the case.',
  fields: [caseFolder, to, values, keyFile],
  examples: [
    { line: 'candour export --case case-2025 --to export', does: 'Everything with personal values masked.' },
    { line: 'candour export --case case-2025 --to export-full --values', does: 'The same with the values.' },
  ],
  ifInterrupted: 'the export is not complete; run the same command again to write all of it.',
  settlesWithin: 0,
  run: async ({ read, acts, show }) => {
    const place = { caseFolder: read(caseFolder), keyFile: read(keyFile) };
    const written = await acts.exportCase({ ...place, to: read(to), values: read(values) });
    await show(written, () => [
      ...columns(written.files.map((file) => [file.name, countOf(file.rows, 'row')])),
      written.values
        ? `Written to ${written.to} with the personal values: keep this folder as safe as the case.`
        : `Written to ${written.to} with personal values masked.`,
    ]);
    return written.exitStatus;
  },
};
