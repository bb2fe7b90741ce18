import { deriveId } from '#core/ids';
import type { EvidenceBar } from '#core/link-evidence';
import type { ExitStatus } from '../../src/cli/command.ts';
import { ordinaryDefaults } from '../../src/cli/defaults.ts';
import type { CommandLine } from '../../src/cli/run-command-line.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import type { Terminal, TextSink } from '../../src/cli/terminal.ts';
import type { Acts, CaseStatus, ReviewOptions, ReviewSummary } from '../../src/workflows/acts.ts';
import type { Explanation } from '../../src/workflows/explain.ts';
import type { QueueSummary } from '../../src/workflows/review-queue.ts';
import type { ShownMention } from '../../src/workflows/shown-mentions.ts';
import { realisticFacts, realisticFigures } from './report-facts.ts';

/** What a command line left behind. */
export type Said = { readonly status: ExitStatus; readonly stdout: string; readonly stderr: string };

/** A terminal in memory; `answers` are what the person types, `interrupt` is their Ctrl-C. */
export function memoryTerminal(answers: readonly string[] = [], isTerminal = false) {
  const texts = { stdout: '', stderr: '' };
  const handlers = new Set<() => void>();
  const remaining = [...answers];
  const sink = (name: 'stdout' | 'stderr'): TextSink => ({
    write: async (text) => {
      texts[name] += text;
    },
    flush: () => Promise.resolve(),
    isTerminal,
    colour: false,
    columns: () => 100,
  });
  const terminal: Terminal = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    inputLines: async function* () {
      yield* remaining;
    },
    attended: isTerminal,
    ask: async (question) => {
      texts.stderr += question;
      return remaining.shift() ?? null;
    },
    operator: 'tester',
    seconds: () => 0,
    onInterrupt: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
  };
  return { terminal, texts, interrupt: () => [...handlers].map((handler) => handler()) };
}

/** A finished review, as the acts would report it. */
export const finishedReview: ReviewSummary = {
  exitStatus: 1,
  name: 'case-2025-11',
  caseFolder: 'candour-case',
  inputs: realisticFacts.inputs,
  reviewedAt: realisticFacts.reviewedAt,
  figures: realisticFigures,
  contents: { redone: 3647, kept: 0 },
  isolation: 'namespace',
  locked: { files: [], likely: [] },
  seconds: 312,
  timings: [{ stage: 'read', seconds: 250 }],
};

/** The same case, opened again. */
export const reviewedStatus: CaseStatus = {
  exitStatus: 1,
  name: finishedReview.name,
  caseFolder: finishedReview.caseFolder,
  state: 'reviewed',
  inputs: finishedReview.inputs,
  reviewedAt: finishedReview.reviewedAt,
  stages: [{ stage: 'read', done: 3647, left: 0 }],
  locked: null,
  figures: realisticFigures,
  audit: { events: 3, lastHash: 'ab'.repeat(32) },
  runs: 1,
  decisions: 0,
  wrongLetters: [],
};

const queueOfOne: QueueSummary = {
  exitStatus: 0,
  ...{
    values: false,
    ...{ calibratedBy: 0, answersDrawn: 0 },
    isSample: false,
    waiting: 12,
    peopleChanged: 7.4,
    minutes: 18,
  },
  items: [
    {
      question: 'Q-4be1407d9a02c3f6e815',
      kind: 'resident',
      asks: 'Is the person in this place the resident R1?',
      why: 'It may be a resident or somebody who is not on the register',
      about: [shownMention()],
      other: [],
      compared: [],
      candidates: [{ answer: '1', registerRef: 'R1', probability: 0.7, compared: [birthBar()] }],
      rivals: [{ who: 'somebody who is not on the register at all', probability: 0.3 }],
      answers: [
        { name: '1', says: 'it is the resident R1', chance: 0.7, changes: 1, decisions: [] },
        { name: 'nobody', says: 'it is not this resident', chance: 0.3, changes: 0, decisions: [] },
      ],
      ...{ suggested: null, peopleChanged: 0.7, minutes: 1 },
    },
  ],
};

const explainedLink: Explanation = {
  exitStatus: 0,
  ...{ id: 'M-1', values: false, calibratedBy: 0, answersDrawn: 0, person: null, decisions: [] },
  accounts: [
    {
      ...{ outcome: 'nobody', personId: null, probability: 0, because: 'It may be a resident' },
      mentions: [shownMention()],
      waterfalls: [
        {
          ...{ about: 'R1', isResident: true, probability: 0.7, rivals: [], isCalibrated: false },
          steps: [
            { kind: 'prior', says: 'before anything', comparison: '', said: '', held: '', bits: -8, from: 0, to: -8 },
            { ...birthBar(), kind: 'comparison', from: -8, to: 6 },
          ],
        },
      ],
    },
  ],
};

function birthBar(): EvidenceBar {
  return { comparison: 'birth', says: 'birth date equal', bits: 14, said: '[birth date]', held: '[birth date]' };
}

function shownMention(): ShownMention {
  return {
    ...{
      mention: 'M-0f3a9c1d2e4b5a697883',
      file: 'Housing/…/*.docx',
      documentClass: 'letter',
      binding: 'row',
      role: 'subject',
    },
    ...{ name: '[name]', says: [] },
  };
}

/** Acts that do nothing and answer with the finished review; a test replaces those that it is about. */
export function recordedActs(replaced: Partial<Acts> = {}) {
  const calls: { readonly act: string; readonly options: object }[] = [];
  const record = <O extends object, R>(act: string, answer: (options: O) => R) => {
    return async (options: O): Promise<R> => {
      calls.push({ act, options });
      return answer(options);
    };
  };
  const acts: Acts = {
    makeSample: record('makeSample', ({ dir, households, seed }) => ({
      dir,
      share: `${dir}/share`,
      register: `${dir}/register.csv`,
      authorities: `${dir}/authorities.json`,
      incident: `${dir}/incident.json`,
      taken: `${dir}/taken.csv`,
      truth: `${dir}/truth`,
      households,
      residents: 300,
      files: 400,
      bytes: 5_000_000,
      seed,
    })),
    reviewFolder: record('reviewFolder', (_options: ReviewOptions) => finishedReview),
    caseStatus: record('caseStatus', () => reviewedStatus),
    exportCase: record('exportCase', ({ to, values }) => ({
      exitStatus: 0 as const,
      to,
      values,
      files: [{ name: 'files.csv', rows: 4218 }],
    })),
    printLetters: record('printLetters', ({ to }) => ({
      exitStatus: 0 as const,
      to,
      people: 2906,
      drawn: 2081,
      pages: 4162,
      held: realisticFigures.letters.held,
      none: 326,
      problems: [],
    })),
    reviewQueue: record('reviewQueue', ({ values }) => ({ ...queueOfOne, values })),
    explain: record('explain', ({ id, values }) => ({ ...explainedLink, id, values })),
    decideCase: record('decideCase', () => ({
      exitStatus: 0 as const,
      made: [{ id: deriveId('D', '1'), kind: 'must-link' as const, line: 1 }],
      wrongLetters: [],
    })),
    scoreCase: record('scoreCase', () => ({
      json: { people: { precision: 1, recall: 1 } },
      table: 'people 1.000 1.000\n',
    })),
    extractPaths: async ({ paths, write }) => {
      for (const path of paths) await write(JSON.stringify({ file: path }));
      return { problems: 0 };
    },
    detectLines: async ({ input, write }) => {
      let problems = 0;
      for await (const line of input) {
        if (line === 'bad') problems += 1;
        await write(line);
      }
      return { problems };
    },
    linkTables: record('linkTables', ({ out, right }) => ({
      out,
      records: [1000, right === undefined ? 0 : 500] as const,
      comparedPairs: 4200,
      links: 310,
      groups: 150,
      people: { groups: 840, expected: 838, from: 822, to: 846 },
      isCalibrated: false,
      dropped: [],
    })),
    destroyCase: record('destroyCase', ({ caseFolder, who, why }) => ({
      name: 'case-2025-11',
      caseFolder,
      who,
      why,
      at: '2026-11-21T18:00:00.000Z',
      keyDestroyed: true,
      filesRemoved: 12,
      bytesRemoved: 40_000_000,
      receiptFile: 'candour-case.receipt.json',
      lastAuditHash: '0'.repeat(64),
    })),
    readReport: record('readReport', () => realisticFacts),
    saveReport: record('saveReport', ({ caseFolder }) => ({ file: `${caseFolder}/report.html` })),
    ...replaced,
  };
  return { acts, calls };
}

/** Runs a command line in memory. */
export async function runInMemory(
  words: readonly string[],
  parts: Partial<CommandLine> = {},
  memory = memoryTerminal(),
): Promise<Said> {
  const status = await runCommandLine({
    words,
    terminal: memory.terminal,
    acts: recordedActs().acts,
    desk: {
      renderReport: () => '<!doctype html>',
      serveReport: async ({ port }) => ({ url: `http://127.0.0.1:${port}/`, closed: Promise.resolve() }),
    },
    defaults: ordinaryDefaults,
    version: '0.1.0',
    program: 'candour',
    ...parts,
  });
  return { status, ...memory.texts };
}
