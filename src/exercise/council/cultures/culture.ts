/** How a culture forms full names and hands them down; each is explained where it is applied, in `name-making.ts`. */
export type NamePattern =
  | 'family-surname'
  | 'gendered-surname'
  | 'two-surnames'
  | 'patronymic'
  | 'sikh'
  | 'bengali'
  | 'tamil'
  | 'surname-first'
  | 'single-name';

/** A name culture found in London: hand-written lists, no person's full name. */
export type Culture = {
  readonly id: string;
  /** Households per thousand, rounded from the 2021 census of London's languages and countries of birth. */
  readonly share: number;
  readonly pattern: NamePattern;
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** For 'gendered-surname' each is `man's/woman's`. */
  readonly surnames: readonly string[];
  /** Names that stand in the middle: `woman's/man's`, or one for both. */
  readonly middle: readonly string[];
  /** How often a person has a middle name, from 0 to 1. */
  readonly middleChance: number;
};

/** A list out of a comma-separated line. */
export function names(line: string): readonly string[] {
  return line.split(',').map((name) => name.trim());
}
