import { type FigureGroup, groupOf, precise, strict } from './report.ts';
import { type Counts, type FindingCounts, type SampleTally, share } from './tally.ts';

const figureGroups: readonly FigureGroup[] = ['identifiers', 'names', 'special categories', 'other'];
const outcomes = ['findings', 'right', 'beside', 'officer', 'decoy', 'wrong'] as const;

/** What one group or type came to: among all findings, among those that are told, and among those only shown. */
type Banded = {
  readonly recall: Counts;
  readonly toldRecall: Counts;
  readonly told: FindingCounts;
  readonly shown: FindingCounts;
};

/** A table of groups: recall and precision of what is told (a probability of 0.5 and more), and what showing the rest adds and costs. */
export function bands(mode: string, all: SampleTally, told: SampleTally): string {
  const rows = figureGroups.map((group) => {
    const sum = bandedOf((type) => groupOf(type) === group, all, told);
    const [some, every] = [sum.toldRecall, sum.recall].map((counts) =>
      share(counts.found, counts.expected - counts.unread),
    );
    const only = `${precise(sum.shown)} (${sum.shown.findings})`;
    return `| ${group} | ${some} | ${precise(sum.told)} / ${strict(sum.told)} (${sum.told.findings}) | ${every} | ${only} |`;
  });
  return [
    `### ${mode}: told (0.5 and more), and only shown to a reviewer`,
    '| group | recall of what is told | precision of what is told: by file / to the word | recall with what is shown | precision of what is only shown |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The same by data type, as CSV. */
export function bandRows(
  pairs: readonly { readonly mode: string; readonly all: SampleTally; readonly told: SampleTally }[],
): string {
  const rows = pairs.flatMap(({ mode, all, told }) =>
    [...new Set([...all.recall(0).keys(), ...all.precision().keys()])].sort().map((type) => {
      const sum = bandedOf((each) => each === type, all, told);
      const read = sum.recall.expected - sum.recall.unread;
      const cells = [share(sum.toldRecall.found, read), precise(sum.told), strict(sum.told), sum.told.findings];
      return [mode, type, read, ...cells, share(sum.recall.found, read), precise(sum.shown), sum.shown.findings].join();
    }),
  );
  const heading =
    'mode,data_type,expected,told_recall,told_precision,told_precision_to_the_word,told_findings,recall,shown_precision,shown_findings';
  return `${[heading, ...rows].join('\n')}\n`;
}

function bandedOf(isOne: (type: string) => boolean, all: SampleTally, told: SampleTally): Banded {
  const [every, likely] = [findingsOf(isOne, all), findingsOf(isOne, told)];
  const shown = noFindings();
  for (const outcome of outcomes) shown[outcome] = every[outcome] - likely[outcome];
  return { recall: valuesOf(isOne, all), toldRecall: valuesOf(isOne, told), told: likely, shown };
}

function noFindings(): FindingCounts {
  return { findings: 0, right: 0, beside: 0, officer: 0, decoy: 0, wrong: 0 };
}

function findingsOf(isOne: (type: string) => boolean, tally: SampleTally): FindingCounts {
  const sum = noFindings();
  for (const [type, counts] of tally.precision())
    if (isOne(type)) for (const outcome of outcomes) sum[outcome] += counts[outcome];
  return sum;
}

function valuesOf(isOne: (type: string) => boolean, tally: SampleTally): Counts {
  const sum: Counts = { expected: 0, found: 0, asOfficer: 0, unread: 0 };
  for (const [type, counts] of tally.recall(0)) {
    if (!isOne(type)) continue;
    sum.expected += counts.expected;
    sum.found += counts.found;
    sum.asOfficer += counts.asOfficer;
    sum.unread += counts.unread;
  }
  return sum;
}
