import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTruth } from '../../../src/exercise/score.ts';
import { parseAuthorities } from '../../../src/review/collect/authorities.ts';
import { parseRegister } from '../../../src/review/resolve/register/register.ts';
import type { ResolveInput } from '../../../src/review/resolve/resolve-people.ts';
import { type CaseContents, caseContents, writtenContents } from './case-contents.ts';

type Truth = ReturnType<typeof parseTruth>;

/** Who is in a sample council's files, what of them, and who lives together. */
export async function sampleTruth(sample: string): Promise<Truth> {
  const text = (name: string): Promise<string> => readFile(join(sample, 'truth', name), 'utf8');
  return parseTruth({
    people: await text('people.csv'),
    exposures: await text('exposures.csv'),
    files: await text('files.csv'),
    households: await text('households.csv'),
  });
}

/** A sample council with what a case found in it: `folder` is the case's, or a file of contents written out of one (`.jsonl`). */
export async function loadSample(
  sample: string,
  folder: string,
): Promise<{ readonly held: CaseContents; readonly truth: Truth; readonly input: ResolveInput }> {
  const held = folder.endsWith('.jsonl') ? writtenContents(folder) : await caseContents(folder, join(sample, 'share'));
  const text = (name: string): Promise<string> => readFile(join(sample, name), 'utf8');
  const input: ResolveInput = {
    contents: held.contents,
    residents: parseRegister(await text('register.csv'), 'the register').value,
    authorityDomains: parseAuthorities(await text('authorities.json'), 'the authorities').flatMap(
      ({ domains }) => domains,
    ),
    asOf: '2026-11-22',
  };
  return { held, truth: await sampleTruth(sample), input };
}

/** A register without every Nth of its entries, as one that is not complete. */
export function thinned<Entry>(residents: readonly Entry[], every: number): readonly Entry[] {
  return residents.filter((_, at) => (at + 1) % every !== 0);
}
