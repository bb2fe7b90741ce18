/**
 * Planted identifiers of every kind in tables, forms, letters and prose, clean and damaged: `node bench/quality/identifiers.ts
 * [--seed 1] [--each 60] [--show nino:form] [--json out.json]`. Recall counts a finding of the right type over the planted words;
 * `right` also asks for its normal form. False findings are those of these types over nothing planted.
 */
import { writeFileSync } from 'node:fs';
import type { Unit } from '../../src/core/document.ts';
import { maskCard } from '../../src/core/values/payment-card.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { announced, others } from './identifiers/templates.data.ts';
import { type Chance, chanceFrom, damaged, makers, pick, written } from './identifiers/values.ts';

const words = process.argv.slice(2);
const option = (flag: string, otherwise: string): string => words[words.indexOf(flag) + 1 || -1] ?? otherwise;
const seed = Number(option('--seed', '1'));
const each = Number(option('--each', '60'));
const shown = option('--show', '');

type Planted = {
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
};
type Case = { readonly unit: Unit; readonly planted: readonly Planted[] };
type Shape = 'table' | 'form' | 'letter' | 'prose';

const forenames = ['Amina', 'Wei', 'Oluwaseun', 'James', 'Zofia', 'Siobhan', 'Abdirahman', 'Mary', 'Luca', 'Ngozi'];
const surnames = ['Hassan', 'Li', 'Adeyemi', 'Murray', 'Kowalska', 'Byrne', 'Ali', 'Whitcombe', 'Ferrari', 'Okafor'];

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function text(value: string): Unit {
  return { kind: 'text', locator: 'part:body', text: value, flags: [] };
}

function bankParts(chance: Chance, value: string, isDamaged: boolean): { sort: string; account: string } {
  const [sort = '', account = ''] = value.split('/');
  const parted = pick(chance, [
    `${sort.slice(0, 2)}-${sort.slice(2, 4)}-${sort.slice(4)}`,
    sort,
    `${sort.slice(0, 2)} ${sort.slice(2, 4)} ${sort.slice(4)}`,
  ]);
  if (!isDamaged) return { sort: parted, account };
  return chance() < 0.5
    ? { sort: damaged(chance, 'sort', parted), account }
    : {
        sort: pick(chance, [parted, parted.replace(/[- ]/gu, ':'), parted.replace(/[- ]/gu, '.')]),
        account: damaged(chance, 'account', account),
      };
}

function tables(chance: Chance, kind: string, count: number, isDamaged: boolean): Case {
  const { headings, type } = announced[kind] ?? { headings: [], type: '' };
  const heading = pick(chance, headings).split('/');
  const rows: string[][] = [['Surname', 'Forename', ...heading, 'Notes']];
  const planted: Planted[] = [];
  for (let row = 1; row <= count; row += 1) {
    const value = makers[kind]?.(chance) ?? '';
    const lost = isDamaged && chance() < 0.6;
    const { sort, account } = kind === 'bank' ? bankParts(chance, value, lost) : { sort: '', account: '' };
    const clean = written(chance, kind, value);
    const cells = kind === 'bank' ? [sort, account] : [lost ? damaged(chance, kind, clean) : clean];
    rows.push([pick(chance, surnames), pick(chance, forenames), ...cells, '']);
    const column = 1 + cells.length;
    if (!isDamaged || lost) planted.push({ row, column, start: 0, end: (cells.at(-1) ?? '').length, type, value });
  }
  return { unit: { kind: 'table', locator: 'sheet:1', rows, headerRows: 1, flags: [] }, planted };
}

function located(before: string, value: string, after: string, type: string, normal: string): Case {
  const unit = text(`${before}${value}${after}`);
  return {
    unit,
    planted: [
      { row: null, column: null, start: before.length, end: before.length + value.length, type, value: normal },
    ],
  };
}

function forms(chance: Chance, kind: string, isDamaged: boolean): Case {
  const { labels, type } = announced[kind] ?? { labels: [], type: '' };
  const value = makers[kind]?.(chance) ?? '';
  const name = `${pick(chance, forenames)} ${pick(chance, surnames)}`;
  const head = `Application form\n\nName: ${name}\n`;
  const tail = `\nPreferred contact: letter\n`;
  if (kind === 'bank') {
    const { sort, account } = bankParts(chance, value, isDamaged);
    return located(`${head}Sort code: ${sort}\nAccount number: `, account, tail, type, value);
  }
  const clean = written(chance, kind, value);
  const own = isDamaged ? damaged(chance, kind, clean) : clean;
  const gap = pick(chance, [': ', ': ', '\n', '    ', ' : ']);
  return located(`${head}${pick(chance, labels)}${gap}`, own, tail, type, value);
}

function letters(chance: Chance, kind: string, isDamaged: boolean): Case {
  const { labels, sentences, type } = announced[kind] ?? { labels: [], sentences: [], type: '' };
  const value = makers[kind]?.(chance) ?? '';
  const surname = pick(chance, surnames);
  const head = `Revenues and Benefits\nTown Hall\n\nMs ${pick(chance, forenames)} ${surname}\n12 Golborne Road\nLondon\nW10 5AB\n\nDear Ms ${surname}\n\n`;
  const tail = '\n\nYours sincerely\n\nJane Brown\nBenefits Officer\n';
  if (kind === 'bank') return sentence(chance, kind, head, tail, isDamaged);
  const clean = written(chance, kind, value);
  const own = isDamaged ? damaged(chance, kind, clean) : clean;
  if (chance() < 0.5 || sentences.length === 0)
    return located(`${head}${pick(chance, labels)}: `, own, tail, type, value);
  return sentence(chance, kind, head, tail, isDamaged);
}

function sentence(chance: Chance, kind: string, head: string, tail: string, isDamaged: boolean): Case {
  const { sentences, type } = announced[kind] ?? { sentences: [], type: '' };
  const value = makers[kind]?.(chance) ?? '';
  const words = pick(chance, sentences).replace('{card}', `${pick(chance, forenames)} ${pick(chance, surnames)}`);
  if (kind === 'bank') {
    const { sort, account } = bankParts(chance, value, isDamaged);
    const full = `${head}${words.replace('{sort}', sort).replace('{account}', account)}${tail}`;
    const start = Math.min(full.indexOf(sort), full.indexOf(account));
    const end = Math.max(full.indexOf(sort) + sort.length, full.indexOf(account) + account.length);
    return { unit: text(full), planted: [{ row: null, column: null, start, end, type, value }] };
  }
  const clean = written(chance, kind, value);
  const own = isDamaged ? damaged(chance, kind, clean) : clean;
  const [before = '', after = ''] = words.split('{}');
  return located(head + before, own, after + tail, type, value);
}

function prose(chance: Chance, kind: string, isDamaged: boolean): Case {
  const name = `${pick(chance, forenames)} ${pick(chance, surnames)}`;
  const head = `Rang ${name} this morning about the visit. She was well. `;
  return sentence(chance, kind, head, ` ${pick(chance, others)}\n`, isDamaged);
}

const counts = new Map<string, { planted: number; found: number; right: number; wrong: number }>();
const covered = new Set(Object.values(announced).map(({ type }) => type));

function normal(kind: string, value: string): string {
  return kind === 'card' ? maskCard(value) : value;
}

function judge(kind: string, shape: Shape, state: string, { unit, planted }: Case): void {
  const key = `${kind}\t${shape}\t${state}`;
  const count = counts.get(key) ?? { planted: 0, found: 0, right: 0, wrong: 0 };
  const findings = detect({ mediaType: 'text/plain', units: [unit] }).filter(({ type }) => covered.has(type));
  for (const one of planted) {
    const hits = findings.filter(
      ({ type, span }) =>
        type === one.type &&
        span.row === one.row &&
        span.column === one.column &&
        span.start < one.end &&
        span.end > one.start,
    );
    count.planted += 1;
    if (hits.length > 0) count.found += 1;
    const wanted = normal(kind, one.value);
    if (hits.some((hit) => hit.value === wanted || (kind === 'nino' && hit.value === wanted.slice(0, 8))))
      count.right += 1;
    if (hits.length === 0 && (shown === `${kind}:${shape}` || shown === kind || shown === 'all'))
      console.log(
        'MISSED',
        state,
        JSON.stringify(
          unit.kind === 'text'
            ? unit.text.slice(one.start - 40, one.end + 10)
            : [unit.rows[0], unit.rows[one.row ?? 0]],
        ),
      );
    else if (shown === `${kind}:${shape}:value` && !hits.some((hit) => hit.value === wanted))
      console.log(
        'OTHER',
        state,
        one.value,
        JSON.stringify(hits.map(({ value }) => value)),
        JSON.stringify(unit.kind === 'text' ? unit.text.slice(one.start - 40, one.end + 10) : unit.rows[one.row ?? 0]),
      );
  }
  for (const finding of findings) {
    const owed = planted.some(
      ({ row, column, start, end }) =>
        (finding.span.row === row && row !== null && (finding.span.column === column || kind === 'bank')) ||
        (row === null && finding.span.start < end && finding.span.end > start),
    );
    const fixed = unit.kind === 'text' && /^(?:W10 5AB)$/u.test(finding.value);
    const ofTable = unit.kind === 'table' && state === 'damaged';
    const same = planted.some((one) => one.type === finding.type || one.start === finding.span.start);
    if (/^(?:words for this|the model of sentences)/u.test(finding.reasons[0] ?? '')) continue;
    if (owed ? !same : !fixed && !ofTable) {
      count.wrong += 1;
      if (shown === 'wrong')
        console.log(
          'WRONG',
          kind,
          shape,
          finding.type,
          finding.value,
          finding.reasons.join('; '),
          JSON.stringify(
            unit.kind === 'text'
              ? unit.text.slice(Math.max(0, finding.span.start - 40), finding.span.end + 10)
              : unit.rows[finding.span.row ?? 0],
          ),
        );
    }
  }
  counts.set(key, count);
}

for (const kind of Object.keys(announced)) {
  const chance = chanceFrom(seed * 1000 + kind.length * 31 + kind.charCodeAt(0));
  for (const state of ['clean', 'damaged']) {
    const lost = state === 'damaged';
    for (let index = 0; index < each / 10; index += 1) judge(kind, 'table', state, tables(chance, kind, 10, lost));
    for (let index = 0; index < each; index += 1) judge(kind, 'form', state, forms(chance, kind, lost));
    for (let index = 0; index < each; index += 1) judge(kind, 'letter', state, letters(chance, kind, lost));
    for (let index = 0; index < each; index += 1) judge(kind, 'prose', state, prose(chance, kind, lost));
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(3));
if (!shown.includes(':')) {
  console.log(['kind', 'shape', 'state', 'planted', 'recall', 'right', 'wrong'].join('\t'));
  for (const [key, { planted, found, right, wrong }] of counts)
    if (found < planted || right < planted || wrong > 0)
      console.log(`${key}\t${planted}\t${share(found, planted)}\t${share(right, planted)}\t${wrong}`);
}
for (const shape of ['table', 'form', 'letter', 'prose'])
  for (const state of ['clean', 'damaged']) {
    const all = [...counts].filter(([key]) => key.endsWith(`\t${shape}\t${state}`)).map(([, count]) => count);
    const sum = (of: 'planted' | 'found' | 'right' | 'wrong'): number =>
      all.reduce((total, count) => total + count[of], 0);
    console.log(
      `all\t${shape}\t${state}\t${sum('planted')}\t${share(sum('found'), sum('planted'))}\t${share(sum('right'), sum('planted'))}\t${sum('wrong')}`,
    );
  }
if (words.includes('--json'))
  writeFileSync(option('--json', 'identifiers.json'), JSON.stringify(Object.fromEntries(counts), null, 1));
