import type { PersonalDataType } from '#core/personal-data';
import { codedTypes } from '../categories/vocabulary.ts';

type Said = ReturnType<typeof codedTypes>;

// Cells of words repeat down a column ("Wheelchair user", "Social worker"); longer ones seldom do.
const longestKept = 48;
const mostKept = 2000;
const kept = new Map<string, Said>();

/** What the words of a cell say besides what its heading says, as `codedTypes` has it; the last cells of few words are remembered. */
export function wordsOfCell(text: string, type: PersonalDataType | null): Said {
  if (text.length > longestKept) return codedTypes(text, type);
  const key = `${type ?? ''}|${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const said = codedTypes(text, type);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, said);
  return said;
}
