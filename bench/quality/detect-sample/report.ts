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

/** The tables that are read by people: type by kind of place, culture, precision. */
export function tables(mode: string, tally: SampleTally): string {
  const places = ['table', 'form', 'letter', 'mail', 'prose', 'scan'];
  const byPlace = tally.recall(0, 1);
  const types = [...tally.recall(0).keys()];
  const cell = (counts: Counts | undefined): string =>
    counts === undefined ? '' : `${share(counts.found, counts.expected - counts.unread)} (${counts.expected})`;
  const lines = [
    `### ${mode}: recall (values expected), by data type and kind of place`,
    `| type | ${places.join(' | ')} | precision |`,
    `|---|${places.map(() => '---').join('|')}|---|`,
    ...types.map((type) => {
      const found = tally.precision().get(type);
      const precision =
        found === undefined ? '' : `${precise(found)} / ${strict(found)} (${found.findings}; ${found.decoy} misled)`;
      return `| ${type} | ${places.map((place) => cell(byPlace.get(`${type},${place}`))).join(' | ')} | ${precision} |`;
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

function precise({ right, beside, decoy, wrong }: FindingCounts): string {
  return share(right + beside, right + beside + decoy + wrong);
}

function strict({ right, beside, decoy, wrong }: FindingCounts): string {
  return share(right, right + beside + decoy + wrong);
}

function cells(counts: Counts): readonly (string | number)[] {
  const { expected, found, asOfficer, unread } = counts;
  return [expected, found, asOfficer, unread, share(found, expected - unread)];
}
