import { styleText } from 'node:util';
import { countOf, writtenBytes, writtenCount, writtenDuration } from '#core/written-numbers';
import type { Progress, ProgressEvent, Stage } from '../workflows/acts.ts';
import type { TextSink } from './terminal.ts';

/** A display of progress: events go in, `end` clears the bar before anything else is printed. */
export type ProgressDisplay = { readonly onProgress: Progress; readonly end: () => void };

/** Shows nothing. */
export const noProgress: ProgressDisplay = { onProgress: () => {}, end: () => {} };

/** A bar that redraws itself on a terminal, and one line per 10 % of each stage elsewhere. */
export function showProgress(sink: TextSink, seconds: () => number): ProgressDisplay {
  return sink.isTerminal ? drawBar(sink, seconds) : writeLines(sink);
}

/** What a stage does, in the words shown. */
export const stageWords: Readonly<Record<Stage, string>> = {
  walk: 'Listing files',
  hash: 'Fingerprinting',
  read: 'Reading files',
  ocr: 'Reading pictures',
  detect: 'Finding personal data',
  link: 'Linking people',
  assess: 'Weighing harm',
  letters: 'Drawing letters',
  publish: 'Publishing the case',
  write: 'Writing files',
};

/** What a stage counts where it is not files. */
const stageCounts: Readonly<Record<Stage, readonly [one: string, many: string]>> = {
  walk: ['file', 'files'],
  hash: ['file', 'files'],
  read: ['file', 'files'],
  ocr: ['page', 'pages'],
  detect: ['document', 'documents'],
  link: ['step', 'steps'],
  assess: ['person', 'people'],
  letters: ['letter', 'letters'],
  publish: ['row', 'rows'],
  write: ['file', 'files'],
};

/** How much of a stage is done, from 0 to 1, by bytes where they are known; 1 only when all is; null while unknown. */
export function shareDone(event: ProgressEvent): number | null {
  if (event.total === null) return null;
  if (event.done >= event.total) return 1;
  const share =
    event.totalBytes === null || event.totalBytes <= 0 ? event.done / event.total : event.bytes / event.totalBytes;
  return Math.min(Math.max(share, 0), 0.999);
}

function writeLines(sink: TextSink): ProgressDisplay {
  const printed = new Map<Stage, number>();
  return {
    onProgress: (event) => {
      const share = shareDone(event);
      const last = printed.get(event.stage);
      const step = share === null ? -1 : Math.floor(share * 10) * 10;
      // A stage of unknown length says once that it began.
      if (last !== undefined ? step <= last : step === 0) return;
      printed.set(event.stage, step);
      void sink.write(`${progressLine(event, step)}\n`);
    },
    end: () => {},
  };
}

function progressLine(event: ProgressEvent, step: number): string {
  if (step < 0) return `${stageWords[event.stage]}...`;
  return `${stageWords[event.stage]}: ${step}% (${facts(event).join(', ')})`;
}

function facts(event: ProgressEvent): readonly string[] {
  const [one, many] = stageCounts[event.stage];
  const counted =
    event.total === null
      ? countOf(event.done, one, many)
      : `${writtenCount(event.done)} of ${countOf(event.total, one, many)}`;
  const said = [counted];
  if (event.totalBytes !== null && event.totalBytes > 0) {
    said.push(`${writtenBytes(event.bytes)} of ${writtenBytes(event.totalBytes)}`);
  } else if (event.bytes > 0) {
    said.push(writtenBytes(event.bytes));
  }
  if (event.people !== null) said.push(`${countOf(event.people, 'person', 'people')} found`);
  return said;
}

type StageStart = { readonly at: number; readonly share: number };

/** Redrawn at most this often, in seconds: faster than this is only work for the terminal. */
const redrawEvery = 0.1;

function drawBar(sink: TextSink, seconds: () => number): ProgressDisplay {
  const starts = new Map<Stage, StageStart>();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let stage: Stage | null = null;
  let onScreen = '';
  return {
    onProgress: (event) => {
      const now = seconds();
      const share = shareDone(event);
      if (!starts.has(event.stage)) starts.set(event.stage, { at: now, share: share ?? 0 });
      if (event.stage === stage && share !== 1 && now - drawnAt < redrawEvery) return;
      stage = event.stage;
      drawnAt = now;
      const left = timeLeft(starts.get(event.stage), share, now);
      onScreen = barLine(event, share, left, sink);
      void sink.write(`\r\u001b[2K${onScreen}`);
    },
    end: () => {
      if (onScreen !== '') void sink.write('\r\u001b[2K');
      onScreen = '';
    },
  };
}

/** Seconds left at the pace of this stage so far; null until the pace can be judged (2 seconds and 2 %). */
function timeLeft(start: StageStart | undefined, share: number | null, now: number): number | null {
  if (start === undefined || share === null || share >= 1) return null;
  const spent = now - start.at;
  const gained = share - start.share;
  return spent < 2 || gained < 0.02 ? null : (spent * (1 - share)) / gained;
}

const barCells = 20;

function barLine(event: ProgressEvent, share: number | null, left: number | null, sink: TextSink): string {
  const full = Math.round((share ?? 0) * barCells);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barCells - full)}`;
  const percent = share === null ? '    ' : `${String(Math.floor(share * 100)).padStart(3)}%`;
  const parts = [...facts(event)];
  if (left !== null) parts.push(`about ${writtenDuration(left)} left`);
  const name = stageWords[event.stage].padEnd(21);
  // What does not fit is left out from the middle: how much and how long matter most.
  const room = sink.columns() - 1 - name.length - barCells - 8;
  while (parts.length > 1 && parts.join(' · ').length > room) parts.splice(parts.length > 2 ? 1 : 0, 1);
  const line = `${name} ${bar} ${percent}  ${parts.join(' · ')}`.slice(0, Math.max(0, sink.columns() - 1));
  return sink.colour ? line.replace(bar, styleText('cyan', bar, { validateStream: false })) : line;
}
