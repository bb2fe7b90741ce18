import type { Letter } from '#core/letter';

/** The part of a `letters.csv` row that the letter alone decides; the paths of the PDF and the outcome are added when it is drawn. */
export type LetterRow = {
  readonly letter_id: string;
  readonly person_id: string;
  readonly household_id: string;
  readonly template: string;
  /** Seven, '' where the address has fewer lines. */
  readonly address: readonly string[];
  readonly postage: 'first' | 'second';
  readonly code: string;
};

/** The fields of a letter's row: first class where the harm is grave (T0 to T2), since every day counts there. */
export function letterRow(letter: Letter): LetterRow {
  return {
    letter_id: letter.id,
    person_id: letter.personId,
    household_id: letter.householdId ?? '',
    template: letter.template,
    address: Array.from({ length: 7 }, (_, index) => letter.address[index] ?? ''),
    postage: ['T0', 'T1', 'T2'].includes(letter.harmTier) ? 'first' : 'second',
    code: letter.code,
  };
}
