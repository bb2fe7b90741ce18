/**
 * Reads every office document of a folder and prints which share of the words that other programs find was found too, by
 * format: LibreOffice for text and sheets; for slides, which it may lack, the words between tags or in text records of the raw
 * file. Words of the prompts on masters are left out. Files under 0.5 are listed with the words missed.
 *
 *   node bench/quality/office-recall.ts FOLDER      (or CANDOUR_CORPORA=FOLDER)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemClock } from '../../src/core/clock.ts';
import type { Unit } from '../../src/core/document.ts';
import { defaultLimits, extractFamily } from '../../src/review/extract/extract-family.ts';

const folder = process.argv[2] ?? process.env['CANDOUR_CORPORA'];
if (folder === undefined) throw new Error('Give the folder of documents, or set CANDOUR_CORPORA.');

const sheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const text = 'txt:Text (encoded):UTF8';
const conversions = new Map([
  ['.xls', sheets],
  ['.xlsb', sheets],
  ['.ods', sheets],
  ['.doc', text],
  ['.rtf', text],
  ['.odt', text],
]);
/** Members of the zip whose words count, and the elements they stand in. */
const tagged = new Map([
  [
    '.pptx',
    {
      parts: ['ppt/slides/slide*.xml', 'ppt/notesSlides/*.xml', 'ppt/comments/*.xml'],
      element: /<(?:a:t|p:text)>([^<]*)</gu,
    },
  ],
  ['.odp', { parts: ['content.xml'], element: /(?<=<text:[^>]*>)([^<]+)</gu }],
]);
const prompts = /^(?:Click to (?:edit|add|move).*|(?:Second|Third|Fourth|Fifth) level)$/u;

type Row = { files: number; readonly recalls: number[]; readonly ends: Map<string, number>; readonly low: string[] };
const rows = new Map<string, Row>();
const workplace = mkdtempSync(join(tmpdir(), 'office-recall-'));
try {
  for (const path of filesBelow(folder)) await compare(path);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
for (const [kind, { files, recalls, ends, low }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const mean = recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length);
  const outcomes = [...ends].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
  console.log(
    `${kind}: ${files} files (${outcomes}); words found in ${recalls.length} of them, mean ${mean.toFixed(3)}`,
  );
  for (const line of low) console.log(`  ${line}`);
}

async function compare(path: string): Promise<void> {
  const kind = extname(path).toLowerCase();
  if (!conversions.has(kind) && !tagged.has(kind) && kind !== '.ppt') return;
  const { documents } = await extractFamily(readFileSync(path), { limits: defaultLimits, clock: systemClock });
  const row: Row = rows.get(kind) ?? { files: 0, recalls: [], ends: new Map(), low: [] };
  rows.set(kind, row);
  row.files += 1;
  const outcome = documents[0]?.outcome ?? 'none';
  row.ends.set(outcome, (row.ends.get(outcome) ?? 0) + 1);
  const wanted = wordsOf(reference(path, kind));
  if (wanted.length < 5) return;
  const had = new Map<string, number>();
  for (const word of wordsOf(textOf(documents.flatMap(({ units }) => units)))) had.set(word, (had.get(word) ?? 0) + 1);
  const missed: string[] = [];
  for (const word of wanted) {
    const left = had.get(word) ?? 0;
    if (left <= 0) missed.push(word);
    had.set(word, left - 1);
  }
  const recall = 1 - missed.length / wanted.length;
  row.recalls.push(recall);
  if (recall < 0.5) row.low.push(`${basename(path)} ${recall.toFixed(3)} ${outcome}: ${missed.slice(0, 8).join(' ')}`);
}

function reference(path: string, kind: string): string {
  const conversion = conversions.get(kind);
  if (conversion !== undefined) return converted(path, conversion);
  const inside = tagged.get(kind);
  const lines =
    inside === undefined ? textRecords(readFileSync(path)) : taggedWords(path, inside.parts, inside.element);
  return lines.filter((line) => !prompts.test(line.trim())).join('\n');
}

function converted(path: string, conversion: string): string {
  const out = mkdtempSync(join(workplace, 'out-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(workplace, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', conversion, '--outdir', out, path], { timeout: 90_000 });
  return readdirSync(out)
    .sort()
    .map((name) => readFileSync(join(out, name), 'utf8'))
    .join('\n');
}

function taggedWords(path: string, parts: readonly string[], element: RegExp): string[] {
  const { stdout } = spawnSync('unzip', ['-p', path, ...parts], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const spoken = stdout.replace(/<a:fld [^>]*type="slidenum".*?<\/a:fld>/gsu, '');
  return [...spoken.matchAll(element)].map(([, words = '']) =>
    words.replaceAll('&amp;', '&').replace(/&#?\w+;/gu, ' '),
  );
}

/** Text records (4000 wide, 4008 narrow) wherever their eight bytes of header stand; the same words once. */
function textRecords(file: Buffer): string[] {
  const lines = new Set<string>();
  for (let at = 0; at + 8 < file.length; at += 1) {
    const type = file.readUInt16LE(at + 2);
    if (file.readUInt16LE(at) !== 0 || (type !== 4000 && type !== 4008)) continue;
    const length = file.readUInt32LE(at + 4);
    if (length > 20_000 || at + 8 + length > file.length) continue;
    const words = file.toString(type === 4000 ? 'utf16le' : 'latin1', at + 8, at + 8 + length);
    if (!words.includes('\u0000') && !words.includes('\ufffd'))
      for (const line of words.split(/[\r\v]/u)) lines.add(line);
  }
  return [...lines];
}

function wordsOf(words: string): string[] {
  return (
    words
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
