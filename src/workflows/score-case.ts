import { join } from 'node:path';
import { Fault } from '#core/fault';
import { readText } from '../adapters/files/read-text.ts';
import { parseExports, parseTruth, score, scoreTable, type TruthTexts } from '../exercise/score.ts';
import type { CaseAddress, ScoreSummary } from './acts.ts';
import { bodyOf, exportTexts } from './export-case.ts';
import { withCase } from './open-case.ts';
import type { World } from './world.ts';

/** Compares a case with the truth that `sample` wrote, at every depth. */
export async function scoreCase(
  world: World,
  options: CaseAddress & { readonly truth: string },
): Promise<ScoreSummary> {
  const truth = parseTruth(await readTruth(options.truth));
  const texts = await withCase(world, options, async (opened) => exportTexts(opened, await bodyOf(opened), true));
  const exported = parseExports({
    people: textOf(texts, 'people.csv'),
    exposures: textOf(texts, 'exposures.csv'),
    files: textOf(texts, 'files.csv'),
    findings: textOf(texts, 'findings.csv'),
  });
  const result = score({ truth, exported });
  return { json: result, table: scoreTable(result) };
}

async function readTruth(folder: string): Promise<TruthTexts> {
  const read = async (name: string): Promise<string> => {
    try {
      return await readText(join(folder, name), name);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new Fault(
        'TRUTH-UNUSABLE',
        `${name} cannot be read in the truth folder: give the folder truth/ that candour sample wrote.`,
      );
    }
  };
  return {
    people: await read('people.csv'),
    exposures: await read('exposures.csv'),
    files: await read('files.csv'),
    households: await read('households.csv'),
    // Truth made by hand need not say by which words each thing is told.
    ...(await read('values.csv').then(
      (values) => ({ values }),
      () => ({}),
    )),
  };
}

function textOf(texts: ReadonlyMap<string, string>, name: string): string {
  return texts.get(name) ?? '';
}
