import type { FileRow } from '../extract.ts';
import type { Recall } from './words.ts';

/** Recall by format, as a Markdown table. */
export function formatTable(rows: readonly FileRow[]): string {
  const lines = [...byKind(rows)].map(([kind, group]) => {
    const outcomes = new Map<string, number>();
    for (const { outcome } of group) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const ends = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, times]) => `${outcome} ${times}`);
    const oracle = group.find((row) => row.oracle !== '')?.oracle ?? '–';
    return [
      kind,
      group.length,
      ends.join(', '),
      oracle,
      mean(group.map(({ recall }) => recall)),
      mean(group.map(({ tikaRecall }) => tikaRecall)),
      mean(group.map(({ ofTika }) => ofTika)),
    ];
  });
  const heading = ['format', 'files', 'outcomes', 'oracle', 'Candour', 'Tika', "Candour of Tika's words"];
  return markdown([heading, ...lines]);
}

/** Files and megabytes a second of processor time, by format and for all, of both programs. */
export function speedTable(rows: readonly FileRow[]): string {
  const lines = [...byKind(rows), ['all', rows] as const].map(([kind, group]) => {
    const bytes = group.reduce((sum, row) => sum + row.bytes, 0);
    const ours = group.reduce((sum, row) => sum + row.milliseconds, 0) / 1000;
    const tikas = group.reduce((sum, row) => sum + (row.tika?.milliseconds ?? 0), 0) / 1000;
    const rate = (amount: number, seconds: number): string => (seconds > 0 ? (amount / seconds).toFixed(1) : '–');
    return [
      ...[kind, group.length, (bytes / 1e6).toFixed(2), rate(group.length, ours), rate(bytes / 1e6, ours)],
      ...[rate(group.length, tikas), rate(bytes / 1e6, tikas), ours > 0 ? (tikas / ours).toFixed(1) : '–'],
    ];
  });
  const heading = ['format', 'files', 'MB', 'files/s', 'MB/s', 'Tika files/s', 'Tika MB/s', 'times as fast'];
  return markdown([heading, ...lines]);
}

function byKind(rows: readonly FileRow[]): ReadonlyMap<string, readonly FileRow[]> {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  return new Map(kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind)]));
}

function mean(recalls: readonly (Recall | null)[]): string {
  const known = recalls.flatMap((recall) => (recall === null ? [] : [recall.share]));
  if (known.length === 0) return '–';
  return `${(known.reduce((sum, share) => sum + share, 0) / known.length).toFixed(3)} (${known.length})`;
}

function markdown([heading = [], ...lines]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...lines.map(line)].join('\n');
}
