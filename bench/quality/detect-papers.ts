/**
 * Says how much of what stands in the made-up papers of test/papers (letters, forms, mails, notes) is found, how much is claimed
 * falsely, to whom it is bound, and whether staff stay staff; with a register of those people and of others, and without one.
 *
 *   node bench/quality/detect-papers.ts [FILES, default a1,a2,b,c,d,e] [--show] [--csv FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PersonalDataType } from '../../src/core/personal-data.ts';
import { foldName } from '../../src/core/values/person-name.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { classifyDocument } from '../../src/review/detect/documents/classify-document.ts';
import type { RegisterNames } from '../../src/review/detect/names/register-names.ts';
import { type Paper, readPapers } from '../../test/support/papers.ts';
import { identityTypes, type PaperResult, scorePaper, specialTypes } from '../../test/support/papers-score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, csv: { type: 'string' } },
});
const [files = 'a1,a2,b,c,d,e'] = positionals;
const { show } = values;
const rows: string[] = ['register,paper,type,outcome,binding,role'];
const mediaTypes: Readonly<Record<string, string>> = { mail: 'message/rfc822' };

const papers = files
  .split(',')
  .flatMap((name) =>
    readPapers(readFileSync(new URL(`../../test/papers/papers-${name}.txt`, import.meta.url), 'utf8')),
  );

function registerOf(all: readonly Paper[]): RegisterNames {
  const people = all.flatMap((paper) => [...paper.people.values()]).filter(({ role }) => role !== 'officer');
  const names = people.map(({ name }) => foldName(name).split(' ')).filter((words) => words.length > 1);
  const pairs = names.map((words) => `${words[0] ?? ''} ${words.slice(1).join(' ')}`);
  const short = names.map((words) => `${words[0] ?? ''} ${words.at(-1) ?? ''}`);
  const surnames = names.flatMap((words) => [words.slice(1).join(' '), words.at(-1) ?? '']);
  return { pairs: [...new Set([...pairs, ...short])].sort(), surnames: [...new Set(surnames)].sort() };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : ((100 * part) / whole).toFixed(1).padStart(5);
}

function groupOf(type: PersonalDataType): string {
  if (type === 'person-name') return 'names';
  if (type === 'postal-address' || type === 'postcode') return 'addresses';
  return identityTypes.has(type) ? 'identifiers' : specialTypes.has(type) ? 'special' : 'other';
}

function line(label: string, results: readonly PaperResult[]): string {
  const count = (test: (result: PaperResult) => boolean): number => results.filter(test).length;
  const found = count(({ outcome }) => outcome === 'found');
  const marks = count(({ outcome }) => outcome !== 'false');
  const wrong = count(({ outcome }) => outcome === 'false');
  const right = count(({ binding }) => binding === 'right');
  const unbound = count(({ binding }) => binding === 'unbound');
  return [
    label.padEnd(22),
    `${found}/${marks}`.padStart(9),
    percent(found, marks),
    percent(found, found + wrong),
    percent(right, found),
    percent(unbound, found),
    String(count(({ role }) => role === 'staff made a person')).padStart(6),
    String(count(({ role }) => role === 'a person made staff')).padStart(6),
  ].join(' ');
}

function faultOf(outcome: PaperResult['outcome'], binding: PaperResult['binding'], role: PaperResult['role']): string {
  if (outcome !== 'found') return outcome;
  if (binding === 'wrong') return 'BOUND WRONG';
  if (role !== 'right' && role !== 'none') return role;
  return binding === 'unbound' ? 'unbound' : '';
}

for (const [label, names] of [
  ['with a register', registerOf(papers)],
  ['without a register', null],
] as const) {
  const detect = makeDetector({ names, asOf: '2026-11-21' });
  const results = papers.flatMap((paper) =>
    scorePaper(paper, detect({ mediaType: mediaTypes[paper.class] ?? 'text/plain', units: paper.units })),
  );
  console.log(`\n${label}: ${papers.length} papers`);
  console.log('                           found   recall prec. bound unbound staff→p p→staff');
  for (const group of ['names', 'addresses', 'identifiers', 'special', 'other'])
    console.log(
      line(
        group,
        results.filter(({ type }) => groupOf(type) === group),
      ),
    );
  const types = [...new Set(results.map(({ type }) => type))].sort();
  for (const type of types)
    console.log(
      line(
        `  ${type}`,
        results.filter((result) => result.type === type),
      ),
    );
  for (const { paper, type, outcome, binding, role } of results)
    rows.push([names === null ? 'no' : 'yes', paper, type, outcome, binding, role].join(','));
  if (!show) continue;
  for (const { paper, type, outcome, binding, role, words } of results) {
    const fault = faultOf(outcome, binding, role);
    if (fault !== '')
      console.log(`${paper.padEnd(24)} ${fault.padEnd(20)} ${type.padEnd(16)} ${words.replace(/\n/gu, ' ⏎ ')}`);
  }
}

const classes = papers.map((paper) => ({
  paper,
  said: classifyDocument({ mediaType: mediaTypes[paper.class] ?? 'text/plain', units: paper.units }),
}));
const rightClasses = classes.filter(({ paper, said }) => paper.class === said.class).length;
console.log(`\nclasses: ${rightClasses}/${classes.length}`);
if (show)
  for (const { paper, said } of classes)
    if (paper.class !== said.class)
      console.log(
        `${paper.id.padEnd(24)} ${paper.class} read as ${said.class} ${said.probability}: ${said.reasons.join('; ')}`,
      );
if (values.csv !== undefined) writeFileSync(values.csv, `${rows.join('\n')}\n`);
