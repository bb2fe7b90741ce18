import { foldName } from '#core/values/person-name';
import { withinOneEdit } from './one-edit.ts';

// Shorter beginnings are of many names.
const leastLetters = 3;

/**
 * Whether forenames may be another one that was read or typed wrongly: taken apart ("Solo Mon" for Solomon), cut, or with one letter wrong or two
 * exchanged. Two names of twins hardly ever are. `known` is one forename in capitals, without marks.
 */
export function mayBeMisread(forenames: string, known: string): boolean {
  const words = foldName(forenames);
  const said = words.replaceAll(' ', '');
  if (said.length < leastLetters || known.length < leastLetters) return false;
  return said.startsWith(known) || known.startsWith(said) || withinOneEdit(words.split(' ')[0] ?? '', known);
}
