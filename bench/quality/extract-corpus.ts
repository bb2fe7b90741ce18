/**
 * Reads every file of a folder of documents and prints how each ended, how fast, and which share of the words that other
 * programs find was found too (pdftotext, where it is installed). Times are processor time of one process, one file at a time.
 *
 *   node bench/quality/extract-corpus.ts FOLDER      (or CANDOUR_CORPORA=FOLDER)
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { systemClock } from '../../src/core/clock.ts';
import type { ExtractedDocument, Unit } from '../../src/core/document.ts';
import { defaultLimits, extractFamily } from '../../src/review/extract/extract-family.ts';

const folder = process.argv[2] ?? process.env['CANDOUR_CORPORA'];
if (folder === undefined) throw new Error('Give the folder of documents, or set CANDOUR_CORPORA.');

type Row = {
  files: number;
  bytes: number;
  milliseconds: number;
  readonly outcomes: Map<string, number>;
  members: number;
};
const rows = new Map<string, Row>();
const recalls: { readonly name: string; readonly recall: number; readonly words: number }[] = [];
const slow: string[] = [];
let failures = 0;

for (const path of filesBelow(folder)) await readOne(path);
report();

async function readOne(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const started = process.cpuUsage();
  try {
    const { documents } = await extractFamily(bytes, { limits: defaultLimits, clock: systemClock });
    const { user, system } = process.cpuUsage(started);
    const milliseconds = (user + system) / 1000;
    const [first] = documents;
    if (first === undefined) throw new Error('no document');
    count(first, milliseconds, documents.length - 1);
    if (milliseconds > 2000) slow.push(`${basename(path)} ${Math.round(milliseconds)} ms`);
    if (first.mediaType === 'application/pdf') compare(path, first);
  } catch (error) {
    failures += 1;
    console.log(`did not settle: ${basename(path)}: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function count(document: ExtractedDocument, milliseconds: number, members: number): void {
  const row = rows.get(document.mediaType) ?? { files: 0, bytes: 0, milliseconds: 0, outcomes: new Map(), members: 0 };
  row.files += 1;
  row.bytes += document.bytes;
  row.milliseconds += milliseconds;
  row.members += members;
  row.outcomes.set(document.outcome, (row.outcomes.get(document.outcome) ?? 0) + 1);
  rows.set(document.mediaType, row);
}

/** Share of another reader's words that were found, each as often as it has them; files of fewer than five words say nothing. */
function compare(path: string, document: ExtractedDocument): void {
  const other = spawnSync('pdftotext', ['-q', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (other.status !== 0) return;
  const wanted = wordsOf(other.stdout);
  if (wanted.length < 5) return;
  const had = new Map<string, number>();
  for (const word of wordsOf(textOf(document.units))) had.set(word, (had.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of wanted) {
    const left = had.get(word) ?? 0;
    if (left > 0) found += 1;
    had.set(word, left - 1);
  }
  recalls.push({ name: basename(path), recall: found / wanted.length, words: wanted.length });
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function textOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.flat().join(' '))).join('\n');
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function report(): void {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [mediaType, { files, outcomes, members }] of sorted) {
    const ends = [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
    console.log(`${mediaType}: ${files} (${ends}${members === 0 ? '' : `; ${members} members`})`);
  }
  const total = [...rows.values()].reduce(
    (sum, row) => ({
      files: sum.files + row.files,
      bytes: sum.bytes + row.bytes,
      seconds: sum.seconds + row.milliseconds / 1000,
    }),
    { files: 0, bytes: 0, seconds: 0 },
  );
  const rate = (amount: number): string => (amount / total.seconds).toFixed(1);
  console.log(
    `${total.files} files, ${failures} not settled, ${total.seconds.toFixed(1)} s, ${rate(total.files)} files/s, ${rate(total.bytes / 1e6)} MB/s`,
  );
  if (slow.length > 0) console.log(`slow: ${slow.join('; ')}`);
  if (recalls.length === 0) return;
  const all = recalls.reduce((sum, { words }) => sum + words, 0);
  const mean = recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length;
  const byWord = recalls.reduce((sum, { recall, words }) => sum + recall * words, 0) / all;
  console.log(
    `PDF words also found by pdftotext: mean of ${recalls.length} files ${mean.toFixed(3)}, of ${all} words ${byWord.toFixed(3)}`,
  );
  for (const { name, recall } of recalls.filter((each) => each.recall < 0.9))
    console.log(`  ${name} ${recall.toFixed(3)}`);
}
