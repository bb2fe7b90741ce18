/**
 * Reads every file below the folders, and says by format how each ended, which share of the words was found that an
 * independent reader of the format finds (pdftotext, LibreOffice, Python, msgconvert, the raw tags of slides), and how fast,
 * in processor time of one process after one pass to warm up. With the Tika application's jar, the same of Apache Tika in
 * the same run, and the share of Tika's words that were found.
 *
 *   node bench/quality/extract.ts [--tika JAR] [--to FOLDER] FOLDER…      (or CANDOUR_CORPORA=FOLDER)
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../../src/core/clock.ts';
import { defaultLimits, extractFamily } from '../../src/review/extract/extract-family.ts';
import { oracleOf } from './extract/oracles.ts';
import { formatTable, speedTable } from './extract/tables.ts';
import { readWithTika, type TikaRead } from './extract/tika.ts';
import { type Recall, recallOf, textOf, wordsOf } from './extract/words.ts';
import { filesBelow } from './files-below.ts';

/** One file as everybody read it. */
export type FileRow = {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly outcome: string;
  readonly members: number;
  readonly milliseconds: number;
  readonly oracle: string;
  readonly recall: Recall | null;
  /** Against Tika's own words; and Tika against the oracle. */
  readonly ofTika: Recall | null;
  readonly tikaRecall: Recall | null;
  readonly tika: TikaRead | null;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tika: { type: 'string' }, to: { type: 'string' } },
});
const corpora = process.env['CANDOUR_CORPORA'];
const folders = positionals.length > 0 || corpora === undefined ? positionals : [corpora];
if (folders.length === 0) throw new Error('Give the folders of documents, or set CANDOUR_CORPORA.');
const paths = folders.flatMap(filesBelow);

const workplace = mkdtempSync(join(tmpdir(), 'extract-'));
try {
  const tika = values.tika === undefined ? null : readWithTika(values.tika, paths, 2, workplace);
  for (const path of paths) await extractFamily(readFileSync(path), { limits: defaultLimits, clock: systemClock });
  const rows: FileRow[] = [];
  for (const [index, path] of paths.entries()) rows.push(await readOne(path, tika?.[index] ?? null));
  report(rows);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

async function readOne(path: string, tika: TikaRead | null): Promise<FileRow> {
  const bytes = readFileSync(path);
  const started = process.cpuUsage();
  const { documents } = await extractFamily(bytes, { limits: defaultLimits, clock: systemClock });
  const { user, system } = process.cpuUsage(started);
  const found = wordsOf(textOf(documents.flatMap(({ units }) => units)));
  const [first] = documents;
  if (first === undefined) throw new Error(`${basename(path)} came back without a document.`);
  const oracle = oracleOf(path);
  const wanted = oracle === null ? [] : wordsOf(oracle.read(path, workplace));
  const tikaWords = tika === null ? [] : wordsOf(tika.text);
  return {
    ...{ path, kind: extname(path).toLowerCase() || '(none)', bytes: bytes.length, mediaType: first.mediaType },
    ...{ outcome: first.outcome, members: documents.length - 1, milliseconds: (user + system) / 1000 },
    ...{ oracle: oracle?.name ?? '', recall: recallOf(wanted, found), tika },
    ofTika: tika === null ? null : recallOf(tikaWords, found),
    tikaRecall: tika === null ? null : recallOf(wanted, tikaWords),
  };
}

function report(rows: readonly FileRow[]): void {
  const { length } = rows.filter(({ outcome }) => outcome === '');
  const low = rows.filter(({ recall }) => recall !== null && recall.share < 0.5);
  const text = [
    `${rows.length} files, ${length} not settled.`,
    ...['', formatTable(rows), '', speedTable(rows), '', 'Files under 0.5 of the oracle:', ''],
    ...low.map(
      (row) =>
        `* ${basename(row.path)} ${row.recall?.share.toFixed(3)} (${row.outcome}): ${row.recall?.missed.slice(0, 8).join(' ')}`,
    ),
  ].join('\n');
  console.log(text);
  if (values.to === undefined) return;
  mkdirSync(values.to, { recursive: true });
  const share = (recall: Recall | null): string => recall?.share.toFixed(4) ?? '';
  const lines = rows.map((row) =>
    [
      ...[basename(row.path), row.mediaType, row.bytes, row.outcome, row.members, row.milliseconds.toFixed(1)],
      ...[row.oracle, row.recall?.words ?? '', share(row.recall), share(row.ofTika)],
      ...[share(row.tikaRecall), row.tika?.milliseconds ?? '', row.tika?.end ?? ''],
    ]
      .map((cell) => (/[",\n]/u.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)))
      .join(','),
  );
  const heading =
    'file,media_type,bytes,outcome,members,ms,oracle,words,recall,recall_of_tika,tika_recall,tika_ms,tika_end';
  writeFileSync(join(values.to, 'raw.csv'), `${[heading, ...lines].join('\n')}\n`);
  writeFileSync(join(values.to, 'tables.md'), `${text}\n`);
}
