import type { ClericalAnswer, QuestionKind } from '#core/clerical-question';
import type { PersonId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import type { PersonalDataType } from '#core/personal-data';
import { changes, minutesFor, worth } from './worth-table.ts';

/** Somebody whom the review found, as far as the worth of a question depends on them. */
export type KnownPerson = {
  readonly id: PersonId;
  readonly registerRef: string | null;
  readonly staff: boolean;
  readonly dataTypes: ReadonlySet<PersonalDataType>;
  /** How many mentions are theirs. */
  readonly mentions: number;
};

/** How many people change when these mentions become somebody's: whom they leave, and whom they come to (undefined: nobody found yet). */
export function changedByMoving(
  rows: readonly LinkRow[],
  from: KnownPerson | undefined,
  to: KnownPerson | undefined,
): number {
  return changedByLeaving(rows, from) + (to === undefined ? changes.person : changedByGaining(rows, to));
}

/** How many people change when these mentions are no longer somebody's: that person, wholly where nothing else was theirs. */
export function changedByLeaving(rows: readonly LinkRow[], from: KnownPerson | undefined): number {
  if (from === undefined) return 0;
  return mentionsIn(rows) >= from.mentions ? changes.person : changes.part;
}

function changedByGaining(rows: readonly LinkRow[], to: KnownPerson): number {
  const types = rows.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.types));
  return types.some((type) => !to.dataTypes.has(type)) ? changes.moreData : changes.onePlace;
}

function mentionsIn(rows: readonly LinkRow[]): number {
  return rows.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** People changed by a question: each answer's change times how likely it is, to two decimals. */
export function expectedChange(answers: readonly ClericalAnswer[]): number {
  return rounded(answers.reduce((sum, { chance, changes: changed }) => sum + chance * changed, 0));
}

/** Minutes that a question takes, by the convention of the table. */
export function minutesOf(kind: QuestionKind, rows: readonly LinkRow[], answers: number): number {
  const documents = new Set(rows.flatMap(({ mentions }) => mentions.map(({ content }) => content))).size;
  return rounded(
    minutesFor.reading +
      minutesFor.document * Math.min(minutesFor.mostDocuments, documents) +
      minutesFor.furtherAnswer * Math.max(0, answers - 2) +
      (kind === 'contradiction' ? minutesFor.secondSource : 0),
  );
}

/**
 * The answer likely enough to be suggested, null for none. Where a rule objects, a value contradicts, or no register says who exists, nothing is
 * suggested however likely: a wrong merge does more harm than a question, and whoever is told an answer looks less hard.
 */
export function suggestionOf(kind: QuestionKind, answers: readonly ClericalAnswer[]): string | null {
  if (kind === 'objection' || kind === 'contradiction' || kind === 'peer') return null;
  return answers.find(({ chance }) => chance >= worth.leastSuggestion)?.name ?? null;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
