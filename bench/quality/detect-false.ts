/**
 * Findings per megabyte on prose without personal records: `node bench/quality/detect-false.ts FOLDER... [--list type,type]
 * [--json out.json]`. Software documentation and licences name their authors, so that names, addresses of mail and the
 * telephones of examples are mostly true (addresses are counted by what stands around them: `detect/email-kinds.ts`); the identifiers of `mustBeNone` never are. The ceilings are findings per MB of a
 * pattern scanner that was measured on such prose; a name's is that of titled names.
 */
import { writeFileSync } from 'node:fs';
import type { Unit } from '../../src/core/document.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { PersonalDataType } from '../../src/core/personal-data.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { type EmailKind, emailKind } from './detect/email-kinds.ts';
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
const emails = new Map<EmailKind, number>([
  ['announced', 0],
  ['nobody', 0],
  ['bare', 0],
]);

function countEmail({ value, span }: Finding, unit: Unit | undefined): void {
  const before = unit?.kind === 'text' ? unit.text.slice(Math.max(0, span.start - 120), span.start) : '';
  const kind = emailKind(value, before);
  emails.set(kind, (emails.get(kind) ?? 0) + 1);
  if (listed.has(`email-${kind}`)) console.log(`email-${kind} ${value} (${before.slice(-60).replaceAll('\n', '⏎')})`);
}

const started = process.cpuUsage();
for (const { path, units } of files) {
  for (const finding of detect({ mediaType: 'text/plain', units })) {
    counts.set(finding.type, (counts.get(finding.type) ?? 0) + 1);
    if (finding.type === 'email') countEmail(finding, units[finding.unit]);
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
  // Real addresses of authors are no false findings.
  const falseOnes = type === 'email' ? count - (emails.get('announced') ?? 0) : count;
  const verdict = ceiling === '' ? '' : falseOnes / megabytes <= ceiling ? 'held' : 'over';
  console.log([type, count, perMb.toFixed(2), ceiling, verdict].join(','));
}
for (const [kind, count] of emails) console.log(['email', kind, count, (count / megabytes).toFixed(2)].join(','));
const most = [...reasons].sort((one, other) => other[1] - one[1]).slice(0, 40);
const target = option('--json');
if (target !== '')
  writeFileSync(target, JSON.stringify({ digest, megabytes, counts: Object.fromEntries(rows), most }, null, 2));
