/**
 * What texts in the voices of council files say of whom, and how much of it detection finds: `node bench/quality/detect-said.ts
 * [--to FOLDER] [--wrong]`. The sayings of `test/said` are made up; each set by itself, running text apart from forms and rows.
 * `--wrong` lists what was missed and claimed wrongly, but never of the blind set, which nobody tunes on; `--to` writes `said.csv`
 * (set, place, type, found, missed, wrong).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { blind } from '../../test/said/blind.data.ts';
import { everyday } from '../../test/said/everyday.data.ts';
import { fresh } from '../../test/said/fresh.data.ts';
import { heldOut } from '../../test/said/held-out.data.ts';
import { type Judged, judgeSaying, scoreByKind } from '../../test/said/judge-said.ts';
import type { Saying } from '../../test/said/saying.ts';
import { tuning } from '../../test/said/tuning.data.ts';
import { unseen } from '../../test/said/unseen.data.ts';

const { values } = parseArgs({ options: { to: { type: 'string' }, wrong: { type: 'boolean' } } });
const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const sets: readonly (readonly [string, readonly Saying[]])[] = [
  ['tuning', tuning],
  ['held-out', heldOut],
  ['fresh', fresh],
  ['unseen', unseen],
  ['everyday', everyday],
  ['blind', blind],
];
const rows = ['set,place,type,found,missed,wrong'];

function isForm([voice]: Saying): boolean {
  return voice === 'form' || voice === 'row';
}

function ratio(part: number, rest: number): string {
  return part + rest === 0 ? '-' : (part / (part + rest)).toFixed(3);
}

function show({ saying: [voice, who, text], missed, wrong }: Judged): void {
  if (missed.length + wrong.length === 0) return;
  console.log(`  [${voice}] ${who}: ${text}\n    missed: ${missed.join(' ') || '-'}  wrong: ${wrong.join(' ') || '-'}`);
}

for (const [set, sayings] of sets) {
  for (const place of ['prose', 'form'] as const) {
    const judged = sayings
      .filter((each) => isForm(each) === (place === 'form'))
      .map((each) => judgeSaying(each, detect));
    const sum = { found: 0, missed: 0, wrong: 0 };
    for (const { type, found, missed, wrong } of scoreByKind(judged)) {
      rows.push([set, place, type, found, missed, wrong].join(','));
      sum.found += found;
      sum.missed += missed;
      sum.wrong += wrong;
    }
    const said = `${sum.found} found, ${sum.missed} missed, ${sum.wrong} wrong`;
    console.log(
      `${set} ${place}: ${judged.length} texts, recall ${ratio(sum.found, sum.missed)}, precision ${ratio(sum.found, sum.wrong)} (${said})`,
    );
    if (values.wrong === true && sayings !== blind) for (const each of judged) show(each);
  }
}
if (values.to !== undefined) writeFileSync(join(values.to, 'said.csv'), `${rows.join('\n')}\n`);
