import type { Acts } from './acts.ts';
import { caseStatus } from './case-status.ts';
import { destroyCase } from './destroy-case.ts';
import { detectLines } from './detect-lines.ts';
import { exportCase } from './export-case.ts';
import { extractPaths } from './extract-paths.ts';
import { makeSample } from './make-sample.ts';
import { printLetters } from './print-letters.ts';
import { readReport, saveReport } from './read-report.ts';
import { reviewFolder } from './review-folder.ts';
import { scoreCase } from './score-case.ts';
import type { World } from './world.ts';

/** Every act, in this world. */
export function makeActs(world: World): Acts {
  return {
    makeSample,
    reviewFolder: (options) => reviewFolder(world, options),
    caseStatus: (options) => caseStatus(world, options),
    exportCase: (options) => exportCase(world, options),
    printLetters: (options) => printLetters(world, options),
    scoreCase: (options) => scoreCase(world, options),
    extractPaths: (options) => extractPaths(world, options),
    detectLines: (options) => detectLines(world, options),
    destroyCase: (options) => destroyCase(world, options),
    readReport: (options) => readReport(world, options),
    saveReport,
  };
}
