import { factsOf, isPersonalDataType } from '../../../src/core/personal-data.ts';
import { identifying } from '../../../src/exercise/council/telling.ts';
import { type Counts, type FindingCounts, type SampleTally, share } from './tally.ts';

type Named = readonly (readonly [string, SampleTally])[];

/** Recall by mode, data type, kind of place and name culture, as CSV. */
export function recallRows(tallies: Named): string {
  const rows = tallies.flatMap(([mode, tally]) =>
    [...tally.recall(0, 1, 2)].map(([key, counts]) => `${mode},${key},${cells(counts).join(',')}`),
  );
  return `${['mode,data_type,place_kind,culture,expected,found,as_officer,unread,recall', ...rows].join('\n')}\n`;
}

/** Precision by mode and data type, as CSV; findings about officers count neither way, those on other words of a file that tells the type
 * for it in `precision` and against it in `precision_to_the_word`. */
export function precisionRows(tallies: Named): string {
  const rows = tallies.flatMap(([mode, tally]) =>
    [...tally.precision()].map(([type, counts]) => {
      const { findings, right, beside, officer, decoy, wrong } = counts;
      return [mode, type, findings, right, beside, officer, decoy, wrong, precise(counts), strict(counts)].join(',');
    }),
  );
  return `${['mode,data_type,findings,right,beside,officer,decoy,wrong,precision,precision_to_the_word', ...rows].join('\n')}\n`;
}

const told: ReadonlySet<string> = new Set([
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'protected-address',
  'immigration',
  'send',
]);

/** What the figures to reach are set for: identifiers, names, special categories, and all else. */
export type FigureGroup = 'identifiers' | 'names' | 'special categories' | 'other';

/** The group of a data type. */
export function groupOf(type: string): FigureGroup {
  if (type === 'person-name') return 'names';
  if (!isPersonalDataType(type)) return 'other';
  if (identifying.has(type)) return 'identifiers';
  return factsOf(type).article !== null || told.has(type) ? 'special categories' : 'other';
}

/** The groups that figures are set for: recall in sheets and forms, in letters, mails and prose, in recognised text; precision. */
export function groups(mode: string, tally: SampleTally): string {
  const sums = new Map<string, Counts>();
  for (const [key, counts] of tally.recall(0, 1)) {
    const [type = '', place = ''] = key.split(',');
    const name = `${groupOf(type)},${place}`;
    const sum = sums.get(name) ?? { expected: 0, found: 0, asOfficer: 0, unread: 0 };
    sums.set(name, {
      expected: sum.expected + counts.expected,
      found: sum.found + counts.found,
      asOfficer: sum.asOfficer + counts.asOfficer,
      unread: sum.unread + counts.unread,
    });
  }
  const rows = (['identifiers', 'names', 'special categories', 'other'] as const).map((group) => {
    const cells = placeNames.map((place) => cell(sums.get(`${group},${place}`)));
    return `| ${group} | ${cells.join(' | ')} | ${groupPrecision(group, tally)} |`;
  });
  return [
    `### ${mode}: recall by group and kind of place`,
    `| group | ${placeNames.join(' | ')} | precision: by file / to the word |`,
    `|---|${placeNames.map(() => '---').join('|')}|---|`,
    ...rows,
    '',
  ].join('\n');
}

function groupPrecision(group: FigureGroup, tally: SampleTally): string {
  const sum: FindingCounts = { findings: 0, right: 0, beside: 0, officer: 0, decoy: 0, wrong: 0 };
  for (const [type, counts] of tally.precision()) {
    if (groupOf(type) !== group) continue;
    for (const outcome of ['findings', 'right', 'beside', 'officer', 'decoy', 'wrong'] as const)
      sum[outcome] += counts[outcome];
  }
  return `${precise(sum)} / ${strict(sum)} (${sum.findings}; ${sum.decoy} misled)`;
}

const placeNames = ['table', 'form', 'letter', 'mail', 'prose', 'scan'];

function cell(counts: Counts | undefined): string {
  return counts === undefined ? '' : `${share(counts.found, counts.expected - counts.unread)} (${counts.expected})`;
}

/** The tables that are read by people: type by kind of place, culture, precision. */
export function tables(mode: string, tally: SampleTally): string {
  const byPlace = tally.recall(0, 1);
  const types = [...tally.recall(0).keys()];
  const lines = [
    groups(mode, tally),
    `### ${mode}: recall (values expected), by data type and kind of place`,
    `| type | ${placeNames.join(' | ')} | precision |`,
    `|---|${placeNames.map(() => '---').join('|')}|---|`,
    ...types.map((type) => {
      const found = tally.precision().get(type);
      const precision =
        found === undefined ? '' : `${precise(found)} / ${strict(found)} (${found.findings}; ${found.decoy} misled)`;
      return `| ${type} | ${placeNames.map((place) => cell(byPlace.get(`${type},${place}`))).join(' | ')} | ${precision} |`;
    }),
    '',
    `### ${mode}: recall of names by culture`,
    ...[...tally.recall(0, 2)]
      .filter(([key]) => key.startsWith('person-name,'))
      .map(([key, counts]) => `* ${key.slice('person-name,'.length)} ${cell(counts)}`),
    '',
  ];
  return lines.join('\n');
}

/** Of what counts either way, the share that is right by its file. */
export function precise({ right, beside, decoy, wrong }: FindingCounts): string {
  return share(right + beside, right + beside + decoy + wrong);
}

/** Of what counts either way, the share that stands on the truth's own words. */
export function strict({ right, beside, decoy, wrong }: FindingCounts): string {
  return share(right, right + beside + decoy + wrong);
}

function cells(counts: Counts): readonly (string | number)[] {
  const { expected, found, asOfficer, unread } = counts;
  return [expected, found, asOfficer, unread, share(found, expected - unread)];
}
