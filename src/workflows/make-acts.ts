import type { Acts } from './acts.ts';
import type { ReportFacts } from './report-facts.ts';
import type { World } from './world.ts';

/**
 * Every act, in this world. Each is loaded when it is first asked for: the status of a case needs neither the linkage
 * engine nor the printer, whose loading took as long as all the rest.
 */
export function makeActs(world: World): Acts {
  const known = rememberFacts();
  return {
    makeSample: async (options) => (await import('./make-sample.ts')).makeSample(options),
    reviewFolder: async (options) =>
      (await import('./review-folder.ts')).reviewFolder(world, options, known.keep(options.caseFolder)),
    caseStatus: async (options) =>
      (await import('./case-status.ts')).caseStatus(world, options, known.keep(options.caseFolder)),
    exportCase: async (options) => (await import('./export-case.ts')).exportCase(world, options),
    printLetters: async (options) => (await import('./print-letters.ts')).printLetters(world, options),
    scoreCase: async (options) => (await import('./score-case.ts')).scoreCase(world, options),
    extractPaths: async (options) => (await import('./extract-paths.ts')).extractPaths(world, options),
    detectLines: async (options) => (await import('./detect-lines.ts')).detectLines(world, options),
    linkTables: async (options) => (await import('./link-tables.ts')).linkFiles(world, options),
    reviewQueue: async (options) => (await import('./review-queue.ts')).reviewQueue(world, options),
    explain: async (options) => (await import('./explain.ts')).explain(world, options),
    decideCase: async (options) => (await import('./decide-case.ts')).decideCase(world, options),
    destroyCase: async (options) => (await import('./destroy-case.ts')).destroyCase(world, options),
    readReport: async (options) =>
      known.take(options.caseFolder) ?? (await import('./read-report.ts')).readReport(world, options),
    saveReport: async (options) => (await import('./read-report.ts')).saveReport(options),
  };
}

/**
 * What a review or a look at a case has just established is shown as it was, so that the page agrees with the summary
 * beside it, and the case is not opened a second time, which takes about as long as all the rest of `start`.
 */
function rememberFacts() {
  let last: { readonly caseFolder: string; readonly facts: ReportFacts } | null = null;
  return {
    keep:
      (caseFolder: string) =>
      (facts: ReportFacts): void => {
        last = { caseFolder, facts };
      },
    take: (caseFolder: string): ReportFacts | null => {
      const facts = last?.caseFolder === caseFolder ? last.facts : null;
      last = null;
      return facts;
    },
  };
}
