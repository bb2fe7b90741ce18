import { isDigitAt, isWordAt } from '../scan/char-classes.ts';

const animals =
  /\b(?:dogs?|cats?|puppy|kittens?|rabbits?|hamster|parrot|budgie|tortoise|horse|pony|pets?|St\.?|Saint)(?:,? called|,? named|,)? $/u;

/** "Her dog Bruno", "St Anne's": nobody's name, though people bear it. */
export function namesAnimalOrSaint(text: string, start: number): boolean {
  return animals.test(text.slice(Math.max(0, start - 24), start));
}

/** "St Anne's", with "St" read as part of it: a church, a school or a hospital. */
export function isSaint(words: string): boolean {
  return /^(?:St|Saint)\.? [^ ]+$/u.test(words);
}

/** Whether a word belongs to a program or a setting ("Player.parse", "{Price}", "XLSX_MAX"). */
export function standsInCode(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  // A child's age stands in a bracket too: "Ethan(7)".
  const called = after === '(' && !isDigitAt(text, end + 1);
  // "components/Button/Title": a path.
  if (after === '/' && text.charAt(start - 1) === '/') return true;
  const parted = (after === '.' || after === ':') && isWordAt(text, end + 1);
  return called || parted || codeSigns.has(after) || codeSigns.has(text.charAt(start - 1));
}

const codeSigns: ReadonlySet<string> = new Set('{}[]<>=_\\|`$#~^'.split(''));
