import type { ClericalAnswer, ClericalQuestion, QuestionKind } from '#core/clerical-question';
import { calibrationIn } from '#core/link-calibration';
import type { EvidenceBar } from '#core/link-evidence';
import type { WaterfallRival } from '#core/waterfall';
import type { SnapshotHead } from '../adapters/postgres/snapshot.ts';
import { maskedValues } from '../review/resolve/clerical/mask-waterfall.ts';
import { waterfallOf } from '../review/resolve/clerical/waterfall.ts';
import type { CaseAddress, Finished } from './acts.ts';
import { headOf } from './export-case.ts';
import { noteAct, type OpenCase, withCase } from './open-case.ts';
import { drawnQuestions, questionsOf } from './questions-of.ts';
import { type ShownMention, showMentions } from './shown-mentions.ts';
import type { World } from './world.ts';

/**
 * Which case's questions to show, and how many; `sample`: so many drawn by chance instead; `values` shows the personal values themselves, which the
 * audit log notes.
 */
export type QueueOptions = CaseAddress & {
  readonly limit: number;
  readonly sample?: number | undefined;
  readonly values: boolean;
};

/** A resident whom the mentions may be of, with what was compared. */
export type QueueCandidate = {
  readonly answer: string;
  readonly registerRef: string;
  readonly probability: number;
  readonly compared: readonly EvidenceBar[];
};

/** A question as it is shown: whom it is about (each place once), whom they may be, and every answer. */
export type QueueItem = {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly asks: string;
  readonly why: string;
  readonly about: readonly ShownMention[];
  /** For a question of two who are not on the register: the other, and what was compared. */
  readonly other: readonly ShownMention[];
  readonly compared: readonly EvidenceBar[];
  readonly candidates: readonly QueueCandidate[];
  /** Who else it may be, besides the candidates. */
  readonly rivals: readonly WaterfallRival[];
  readonly answers: readonly ClericalAnswer[];
  readonly suggested: string | null;
  readonly peopleChanged: number;
  readonly minutes: number;
};

/** The questions shown, and of all that wait: how many, how many people they would change, and how many minutes they take. */
export type QueueSummary = Finished & {
  readonly values: boolean;
  /** Answers of people by which the probabilities of the last review are calibrated; 0: they are not. */
  readonly calibratedBy: number;
  /** Answers to questions drawn by chance, enough to calibrate or not. */
  readonly answersDrawn: number;
  /** Whether the items were drawn by chance. */
  readonly isSample: boolean;
  readonly waiting: number;
  readonly peopleChanged: number;
  readonly minutes: number;
  readonly items: readonly QueueItem[];
};

/** What needs a person's judgement, most people changed for each minute first. */
export async function reviewQueue(world: World, options: QueueOptions): Promise<QueueSummary> {
  return await withCase(world, options, async (opened) => {
    const head = await headOf(opened);
    const { sample } = options;
    const { first, ...waiting } = await countWaiting(opened, head, sample === undefined ? options.limit : 0);
    const questions = sample === undefined ? first : await drawnQuestions(opened, head, sample);
    const { decisions: calibratedBy, drawn: answersDrawn } = calibrationIn(head.parameters);
    // Reading a person's record is an act: it leaves a line, with how much was looked at and nothing of it.
    const detail = { questions: questions.length, values: true };
    const why = 'questions for a person were shown with values';
    if (options.values) await noteAct(world, opened, { act: 'review-queue', why, detail });
    const mentions = questions.flatMap(({ rows, others }) => [...rows, ...others].flatMap((row) => row.mentions));
    const show = await showMentions(opened, head.id, mentions, options.values ? 'identity' : 'none');
    return {
      exitStatus: 0,
      ...{ values: options.values, calibratedBy, answersDrawn },
      ...{ isSample: sample !== undefined, ...waiting },
      items: questions.map((question) => itemOf(question, show, options.values)),
    };
  });
}

/** Counts the questions that wait, and keeps the first of them: all together would fill the memory. */
async function countWaiting(
  opened: OpenCase,
  head: SnapshotHead,
  limit: number,
): Promise<Pick<QueueSummary, 'waiting' | 'peopleChanged' | 'minutes'> & { first: readonly ClericalQuestion[] }> {
  const first: ClericalQuestion[] = [];
  const sums = { waiting: 0, peopleChanged: 0, minutes: 0 };
  for await (const questions of questionsOf(opened, head))
    for (const question of questions) {
      if (first.length < limit) first.push(question);
      sums.waiting += 1;
      sums.peopleChanged += question.peopleChanged;
      sums.minutes += question.minutes;
    }
  return { ...sums, peopleChanged: rounded(sums.peopleChanged), minutes: rounded(sums.minutes), first };
}

function itemOf(
  { id, rows, others, evidence, peer, ...question }: ClericalQuestion,
  show: (mention: ClericalQuestion['rows'][number]['mentions'][number]) => ShownMention,
  values: boolean,
): QueueItem {
  const { kind, asks, why, answers, suggested, peopleChanged, minutes } = question;
  const barsOf = (bars: readonly EvidenceBar[]): readonly EvidenceBar[] =>
    values ? bars : bars.map((bar) => ({ ...bar, ...maskedValues(bar) }));
  const [first] = rows;
  return {
    ...{ question: id, kind, asks, why, answers, suggested, peopleChanged, minutes },
    about: rows.flatMap((row) => row.mentions.map(show)),
    other: others.flatMap((row) => row.mentions.map(show)),
    compared: barsOf(peer?.bars ?? []),
    candidates: (evidence?.candidates ?? [])
      .slice(0, answers.length - 1)
      .map(({ registerRef, probability, bars }, index) => ({
        ...{ answer: String(index + 1), registerRef, probability, compared: barsOf(bars) },
      })),
    rivals: first === undefined ? [] : (waterfallOf(first, { registerRef: null })?.rivals ?? []),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
