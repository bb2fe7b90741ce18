/**
 * Findings per megabyte on prose without personal records: `node bench/quality/detect-false.ts FOLDER... [--list type,type]
 * [--json out.json]`. Software documentation and licences name their authors, so that names, addresses of mail and the
 * telephones of examples are mostly true; the identifiers of `mustBeNone` never are. The ceilings are findings per MB of a
 * pattern scanner that was measured on such prose; a name's is that of titled names.
 */
import { writeFileSync } from 'node:fs';
import type { PersonalDataType } from '../../src/core/personal-data.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { proseSet } from './detect/prose-set.ts';

const words = process.argv.slice(2);
const option = (flag: string): string => (words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? '') : '');
const folders = words.filter((word, index) => !word.startsWith('--') && !words[index - 1]?.startsWith('--'));
if (folders.length === 0) throw new Error('name folders: node bench/quality/detect-false.ts node_modules');
const listed = new Set(option('--list').split(','));

const mustBeNone: ReadonlySet<string> = new Set<PersonalDataType>([
  'nino',
  'nhs-number',
  'bank-account',
  'vehicle-registration',
  'payment-card',
]);
const ceilings: ReadonlyMap<string, number> = new Map([
  ['ip-address', 27],
  ['email', 19],
  ['postal-address', 9.6],
  ['phone', 6],
  ['postcode', 3],
]);

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const { files, digest } = proseSet(folders);
const counts = new Map<string, number>();
const reasons = new Map<string, number>();
const started = process.cpuUsage();
for (const { path, units } of files) {
  for (const finding of detect({ mediaType: 'text/plain', units })) {
    counts.set(finding.type, (counts.get(finding.type) ?? 0) + 1);
    const why = `${finding.type}: ${finding.reasons.join('; ')}`;
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
    const unit = units[finding.unit];
    if (!listed.has(finding.type) || unit?.kind !== 'text') continue;
    const { start, end } = finding.span;
    const place = `${unit.text.slice(Math.max(0, start - 60), start)}[${unit.text.slice(start, end)}]${unit.text.slice(end, end + 40)}`;
    console.log(
      `${finding.type} ${finding.score} ${path} ${place.replaceAll('\n', '⏎')} (${finding.reasons.join('; ')})`,
    );
  }
}
const { user, system } = process.cpuUsage(started);
const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
const seconds = (user + system) / 1e6;
console.log(
  `${files.length} files, ${megabytes.toFixed(2)} MB, set ${digest}, ${(megabytes / seconds).toFixed(1)} MB per CPU-second`,
);
console.log('type,findings,per_mb,ceiling,verdict');
const rows = [...counts].sort((one, other) => other[1] - one[1]);
for (const type of mustBeNone) if (!counts.has(type)) rows.push([type, 0]);
for (const [type, count] of rows) {
  const ceiling = mustBeNone.has(type) ? 0 : (ceilings.get(type) ?? '');
  const perMb = count / megabytes;
  const verdict = ceiling === '' ? '' : perMb <= ceiling ? 'held' : 'over';
  console.log([type, count, perMb.toFixed(2), ceiling, verdict].join(','));
}
const most = [...reasons].sort((one, other) => other[1] - one[1]).slice(0, 40);
const target = option('--json');
if (target !== '')
  writeFileSync(target, JSON.stringify({ digest, megabytes, counts: Object.fromEntries(rows), most }, null, 2));
