/**
 * `candour link` of 400,000 mentions with a register of 500,000 people: `node bench/speed/link-mentions.ts SCRATCH`. A third of what mentions could say
 * is missing, one in six of those mentioned is not on the register, and families share surname and postcode.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerShape, syntheticColumns, syntheticRows } from '../quality/link/synthetic-people.ts';
import type { Cost } from './link/outcome.ts';

const [scratch = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..');
const at = (name: string): string => join(scratch, name);
mkdirSync(scratch, { recursive: true });
copyFileSync(join(root, 'bench', 'quality', 'link', 'register.json'), at('model.json'));

const residents = 500_000;
const heading = ['id', ...syntheticColumns].join(',');
const tables = { mentions: [heading], register: [heading] };
const residentOf = new Map<number, string>();
const personOf = new Map<string, number>();
let previous = -1;
for (const { id, person, cells } of syntheticRows({
  ...registerShape,
  seed: 29,
  people: 600_000,
  records: [0.33, 0.67],
  empty: 0.33,
})) {
  const isFirst = person !== previous;
  previous = person;
  if (isFirst && person < residents) {
    tables.register.push(`${id},${cells.join(',')}`);
    residentOf.set(person, id);
  } else if (!isFirst) {
    tables.mentions.push(`${id},${cells.join(',')}`);
    personOf.set(id, person);
  }
}
for (const [name, lines] of Object.entries(tables)) writeFileSync(at(`${name}.csv`), `${lines.join('\n')}\n`);
const words = ['link', '--left', at('mentions.csv'), '--right', at('register.csv'), '--model', at('model.json')];
const run = spawnSync(
  process.execPath,
  [
    '--import',
    join(import.meta.dirname, 'link', 'say-cost.ts'),
    join(root, 'src', 'main.ts'),
    ...words,
    '--out',
    at('links'),
    '--quiet',
  ],
  { env: { ...process.env, COST: at('cost.json') }, encoding: 'utf8' },
);
if (run.status !== 0) throw new Error(`link ended with ${run.status}: ${run.stderr.slice(-1000)}`);
const { seconds, cpu, peakMb, version }: Cost = JSON.parse(readFileSync(at('cost.json'), 'utf8'));
const links = readFileSync(at('links/links.csv'), 'utf8').trimEnd().split('\n').slice(1);
const sure = links.map((line) => line.split(',')).filter(([, , probability]) => Number(probability) >= 0.95);
const right = sure.filter(
  ([mention = '', resident]) => residentOf.get(personOf.get(mention) ?? -1) === resident,
).length;
const linkable = [...personOf.values()].filter((person) => residentOf.has(person)).length;
console.log('mentions,residents,links_at_0.95,precision,recall,seconds,cpu_seconds,peak_mb,version');
const figures = [
  personOf.size,
  residentOf.size,
  sure.length,
  (right / sure.length).toFixed(4),
  (right / linkable).toFixed(4),
];
console.log([...figures, seconds.toFixed(0), cpu.toFixed(1), Math.round(peakMb), `"${version}"`].join(','));
for (const name of ['mentions.csv', 'register.csv', 'cost.json']) rmSync(at(name));
