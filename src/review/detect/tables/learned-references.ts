import { caseWords, thingWords } from './learned-references.data.ts';
import { countsRows, distinctness, looksLikeCode, share } from './profile.ts';

/** How a reference that was learned from its column is called. */
export const learnedPhrase = 'reference of its own';

const endsAsReference: ReadonlySet<string> = new Set([
  'id',
  'number',
  'no',
  'reference',
  'identifier',
  'key',
  'code',
  'uid',
  'guid',
  'urn',
]);

/**
 * Whether a column is a reference of the council's own, of no form known beforehand: a heading for a case, an account or a person
 * (or one that only says "ID"), over codes that are each another's. `words` are the heading's, in their normal form.
 */
export function isLearnedReference(words: readonly string[], cells: readonly string[]): boolean {
  const said = words.some((word) => caseWords.has(word));
  const last = words.at(-1) ?? '';
  // "LAS ID", "YPID": the name of a system before it says nothing against it.
  const named = (last === 'id' || last === 'uid' || last === 'reference') && words.length <= 3;
  const glued = words.length === 1 && /^[a-z]{2,5}(?:id|ref|no)$/u.test(last);
  const ofCase = said && (words.length === 1 || endsAsReference.has(last) || caseWords.has(last));
  if (!ofCase && !named && !glued) return false;
  if (words.some((word) => thingWords.has(word)) || cells.length < 3) return false;
  return share(cells, looksLikeCode) >= 0.9 && distinctness(cells) >= 0.9 && !countsRows(cells);
}
