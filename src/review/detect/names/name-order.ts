import { foldNameQuickly, type PersonName, parsePersonName } from '#core/values/person-name';
import type { NameIndex } from './register-names.ts';

// Cells looked at, spread over the column.
const sampled = 300;

function splitSurnameFirst(name: PersonName, index: NameIndex): PersonName {
  const words = `${name.forenames} ${name.surname}`.trim().split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const surname = words.slice(0, length).join(' ');
    const forenames = words.slice(length).join(' ');
    if (length === 1 || index.match(forenames, surname) === 'forename-and-surname')
      return { ...name, forenames, surname };
  }
  return name;
}

/** The name read with its surname first: "Hassan Amina Abdi" is Amina Abdi Hassan; the register tells surnames of several words. */
export function surnameFirst(name: PersonName, index: NameIndex): PersonName {
  return name.forenames === '' || name.surname === '' ? name : splitSurnameFirst(name, index);
}

function repeats(words: readonly string[]): number {
  return words.filter((word, at) => at > 0 && word === words[at - 1]).length;
}

/**
 * Whether a column of full names has the surname first without a comma: the register knows more of them that way, or neighbouring
 * rows (families stand together) share their first word far more often than their last.
 */
export function isSurnameFirst(cells: readonly string[], index: NameIndex): boolean {
  const step = Math.max(1, Math.floor(cells.length / sampled));
  const names = cells
    .filter((cell, at) => at % step === 0 && !cell.includes(','))
    .flatMap((cell) => parsePersonName(cell) ?? []);
  const full = names.filter(({ forenames, surname }) => forenames !== '' && surname !== '');
  if (full.length < 3) return false;
  const known = (name: PersonName): boolean => index.match(name.forenames, name.surname) === 'forename-and-surname';
  const asWritten = full.filter(known).length;
  const turned = full.filter((name) => known(surnameFirst(name, index))).length;
  if (asWritten + turned >= 3) return turned > asWritten * 2;
  const written = cells
    .flatMap((cell) => parsePersonName(cell) ?? [])
    .map((name) => foldNameQuickly(`${name.forenames} ${name.surname}`.trim()).split(' '));
  const first = repeats(written.map((words) => words[0] ?? ''));
  const last = repeats(written.map((words) => words.at(-1) ?? ''));
  return first >= 3 && first > last * 3;
}
