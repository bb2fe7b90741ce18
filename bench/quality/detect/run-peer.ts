import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { identifying } from '../../../src/exercise/council/telling.ts';
import { type Detector, makeDetector, mentionsIn } from '../../../src/review/detect/door.ts';
import type { Labelled } from './span-score.ts';

/** What one detector said of each text, and the CPU-seconds it took for all. */
export type PeerRun = { readonly name: string; readonly cpu: number; readonly spans: readonly (readonly Labelled[])[] };

const output = z.object({
  cpu: z.number(),
  spans: z.array(z.array(z.object({ type: z.string(), start: z.number(), end: z.number() }))),
});

/** The peers of npm that `peers.mjs` knows. */
export const npmPeers: readonly string[] = [
  'openredaction default',
  'openredaction gdpr',
  'redact-pii',
  '@redactpii/node',
  'compromise',
];

// What words are about (health, family) the peers do not say.
function identifiersIn(detector: Detector, text: string): Labelled[] {
  return detector.inText(text).filter(({ type }) => identifying.has(type));
}

/** Candour over texts, in this process, without a register; findings that identify somebody, which alone the peers know. */
export function runCandour(texts: readonly string[]): PeerRun {
  const detector = makeDetector({ asOf: new Date('2026-11-22T00:00:00Z') });
  for (const text of texts.slice(0, 200)) detector.inText(text);
  const started = process.cpuUsage();
  const spans = texts.map((text) => identifiersIn(detector, text));
  const { user, system } = process.cpuUsage(started);
  return { name: 'candour', cpu: (user + system) / 1e6, spans };
}

/** Candour with its mentions: what may point at somebody as well. */
export function runCandourWithMentions(texts: readonly string[]): PeerRun {
  const detector = makeDetector({ asOf: new Date('2026-11-22T00:00:00Z') });
  const detect = (text: string): Labelled[] => [
    ...identifiersIn(detector, text),
    ...mentionsIn(text).map(({ kind, start, end }) => ({ type: `MENTION_${kind}`, start, end })),
  ];
  for (const text of texts.slice(0, 200)) detect(text);
  const started = process.cpuUsage();
  const spans = texts.map(detect);
  const { user, system } = process.cpuUsage(started);
  return { name: 'candour with mentions', cpu: (user + system) / 1e6, spans };
}

function runProgram(name: string, program: string, words: readonly string[]): PeerRun | null {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) {
    console.error(`${name} did not run and is left out: ${stderr.trim().split('\n').at(-1) ?? ''}`);
    return null;
  }
  return { name, ...output.parse(JSON.parse(stdout.slice(stdout.indexOf('{"cpu"')))) };
}

/** A peer of npm, installed below `folder`; null where it cannot be run. */
export function runNpmPeer(name: string, folder: string, textsFile: string): PeerRun | null {
  return runProgram(name, process.execPath, [join(import.meta.dirname, 'peers.mjs'), name, folder, textsFile]);
}

/** Presidio of this Python with this threshold of scores; null where it cannot be run. */
export function runPresidio(python: string, threshold: number, textsFile: string): PeerRun | null {
  const words = [join(import.meta.dirname, 'presidio.py'), String(threshold), textsFile];
  return runProgram(`presidio, scores from ${threshold}`, python, words);
}
