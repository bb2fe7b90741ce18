import type { Random } from '../random.ts';
import { councilTaxExtract } from './documents/council-tax-extract.ts';
import { repairsExtract } from './documents/repairs-extract.ts';
import type { Placed } from './made-document.ts';
import { nobodyFiles } from './nobody.ts';
import type { Office } from './office.ts';

/** The big files of a borough: extracts, registers, lists; `full` false leaves out those that another borough shows. */
export function* extractsOf(office: Office, random: Random): Iterable<Placed> {
  const { folder, headings } = office.borough;
  yield {
    folder: `${folder}/Revenues and Benefits/Council Tax/Extracts`,
    document: councilTaxExtract(office, random.fork('council-tax'), headings === 'spaced' ? 'xlsx' : 'csv'),
  };
  yield { folder: `${folder}/Housing/Repairs/Reports`, document: repairsExtract(office, random.fork('repairs'), 2025) };
  yield* nobodyFiles(office, random.fork('nobody'));
}
