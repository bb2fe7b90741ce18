import { caseWords, thingWords } from './learned-references.data.ts';
import { countsRows, distinctness, looksLikeCode, share } from './profile.ts';

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
  const bare = words.length === 1 && (last === 'id' || last === 'reference' || last === 'uid');
  if (!(said && (words.length === 1 || endsAsReference.has(last))) && !bare) return false;
  if (words.some((word) => thingWords.has(word)) || cells.length < 3) return false;
  return share(cells, looksLikeCode) >= 0.9 && distinctness(cells) >= 0.9 && !countsRows(cells);
}
