/**
 * What a review costs as the share grows: `node bench/speed/scale.ts --files 1000,10000,100000 [--workers N] [--seed S]
 * [--work DIR] [--to FOLDER]`. For each size a sample council of about so many outermost files is made (3.2 of them for each
 * household), reviewed, reviewed again unchanged, and exported. `--to` keeps `run.json` there, with the sizes of earlier runs,
 * and writes their table to standard output; `--work` is where samples and cases are made (and removed).
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type CpuAt, type WatchedRun, watchedRun } from './watched-run.ts';

const filesPerHousehold = 3.21;

const stageSchema = z.object({ stage: z.string(), seconds: z.number(), cpuSeconds: z.number() });
const stepSchema = z.object({
  step: z.enum(['review', 'review again', 'export']),
  status: z.number().nullable(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  stages: z.array(stageSchema),
  supervisorPeakMegabytes: z.number(),
  childrenPeakMegabytes: z.array(z.number()),
  togetherPeakMegabytes: z.number(),
});
const sizeSchema = z.object({
  files: z.number(),
  places: z.number(),
  megabytes: z.number(),
  findings: z.number(),
  people: z.number(),
  exposures: z.number(),
  caseMegabytes: z.number(),
  steps: z.array(stepSchema),
});
const runSchema = z.object({ machine: z.string(), seed: z.number(), workers: z.string(), sizes: z.array(sizeSchema) });

type Step = z.infer<typeof stepSchema>;
type Size = z.infer<typeof sizeSchema>;
type Run = z.infer<typeof runSchema>;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000,10000' },
    workers: { type: 'string', default: '' },
    seed: { type: 'string', default: '11' },
    work: { type: 'string', default: tmpdir() },
    to: { type: 'string', default: '' },
  },
});

async function measureSize(work: string, wanted: number): Promise<Size> {
  const sample = join(work, 'sample');
  const households = String(Math.max(1, Math.round(wanted / filesPerHousehold)));
  await watchedRun(['sample', sample, '--households', households, '--seed', values.seed, '--quiet']);
  const share = join(sample, 'share');
  const folder = join(work, 'case');
  const inputs = ['--register', join(sample, 'register.csv'), '--authorities', join(sample, 'authorities.json')];
  const workers = values.workers === '' ? [] : ['--workers', values.workers];
  const words = ['review', share, '--case', folder, ...inputs, ...workers, '--json'];
  const first = await watchedRun(words);
  const again = await watchedRun(words);
  const exported = await watchedRun(['export', '--case', folder, '--to', join(work, 'export'), '--json']);
  const steps = [stepOf('review', first), stepOf('review again', again), stepOf('export', exported)];
  const { figures } = summarySchema.parse(JSON.parse(first.out));
  const held = await sizesUnder(share);
  return {
    ...{ files: held.files, places: figures.files.taken, megabytes: rounded(held.bytes / 1e6) },
    ...{ findings: figures.findings, people: figures.people.total, exposures: figures.exposures },
    caseMegabytes: rounded((await sizesUnder(folder)).bytes / 1e6),
    steps,
  };
}

const summarySchema = z.object({
  figures: z.object({
    files: z.object({ taken: z.number() }),
    findings: z.number(),
    exposures: z.number(),
    people: z.object({ total: z.number() }),
  }),
});
const timingsSchema = z.object({ timings: z.array(z.object({ stage: z.string(), seconds: z.number() })) });

function stepOf(step: Step['step'], run: WatchedRun): Step {
  if (run.status !== 0 && run.status !== 1) throw new Error(`${step} ended with ${run.status}: ${run.out} ${run.err}`);
  const timings = step === 'export' ? [] : timingsSchema.parse(JSON.parse(run.out)).timings;
  const whole = timings.reduce((total, { seconds }) => total + seconds, 0);
  let at = run.endedAt - whole * 1000;
  const stages = timings.map(({ stage, seconds }) => {
    const before = at;
    at += seconds * 1000;
    return { stage, seconds: rounded(seconds), cpuSeconds: rounded(cpuAt(run.cpu, at) - cpuAt(run.cpu, before)) };
  });
  return {
    ...{ step, status: run.status, seconds: rounded(run.seconds), cpuSeconds: rounded(run.cpuSeconds), stages },
    supervisorPeakMegabytes: Math.round(run.supervisor.peakMegabytes),
    childrenPeakMegabytes: run.children.map(({ peakMegabytes }) => Math.round(peakMegabytes)).sort((a, b) => b - a),
    togetherPeakMegabytes: Math.round(run.peakTogether),
  };
}

/** Processor time of the tree up to a moment, by the last look before it. */
function cpuAt(cpu: readonly CpuAt[], at: number): number {
  return cpu.findLast((look) => look.at <= at)?.seconds ?? 0;
}

async function sizesUnder(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}

function readRun(): Run {
  const path = join(values.to, 'run.json');
  if (values.to !== '' && existsSync(path)) return runSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`;
  return {
    machine,
    seed: Number(values.seed),
    workers: values.workers === '' ? 'as many as usual' : values.workers,
    sizes: [],
  };
}

function withSize(run: Run, size: Size): Run {
  const others = run.sizes.filter(({ files }) => files !== size.files);
  return { ...run, sizes: [...others, size].sort((a, b) => a.files - b.files) };
}

function tableOf({ machine, workers, sizes }: Run): string {
  const rows = sizes.flatMap((size) => size.steps.map((step) => rowOf(size, step)));
  const head = [
    'files',
    'step',
    'wall s',
    'CPU s',
    'ms/file',
    'CPU ms/file',
    'files/s',
    'MB/s',
    'supervisor MB',
    'largest reader MB',
    'readers',
    'stages: wall (CPU) s',
  ];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return `${machine}; workers: ${workers}\n\n${lines.join('')}\n${sizes.map(countsOf).join('')}`;
}

function rowOf(size: Size, step: Step): readonly string[] {
  const perFile = (seconds: number): string => ((seconds * 1000) / size.files).toFixed(1);
  return [
    ...[String(size.files), step.step, step.seconds.toFixed(1), step.cpuSeconds.toFixed(1)],
    ...[perFile(step.seconds), perFile(step.cpuSeconds)],
    ...[(size.files / step.seconds).toFixed(1), (size.megabytes / step.seconds).toFixed(2)],
    ...[String(step.supervisorPeakMegabytes), String(step.childrenPeakMegabytes[0] ?? 0)],
    String(step.childrenPeakMegabytes.length),
    step.stages
      .map(({ stage, seconds, cpuSeconds }) => `${stage} ${seconds.toFixed(1)} (${cpuSeconds.toFixed(1)})`)
      .join(', '),
  ];
}

function countsOf({ files, places, megabytes, findings, people, exposures, caseMegabytes }: Size): string {
  return `* ${files} files: ${places} places, ${megabytes} MB; ${findings} findings, ${people} people, ${exposures} exposures; case ${caseMegabytes} MB\n`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

for (const files of values.files.split(',').map(Number)) {
  const work = mkdtempSync(join(values.work, 'candour-scale-'));
  try {
    const size = await measureSize(work, files);
    const run = withSize(readRun(), size);
    if (values.to !== '') {
      mkdirSync(values.to, { recursive: true });
      writeFileSync(join(values.to, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
    }
    process.stdout.write(tableOf(run));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
