import type { ContentHash, PersonId } from '#core/ids';
import type { SearchedContent } from '#core/settled';
import { phraseBook, wordsIn } from '../detect/categories/phrases.ts';
import { phrasesOf } from '../detect/categories/words/all-words.ts';
import { dangerWords } from '../detect/categories/words/danger.data.ts';
import { nothingWords } from '../detect/categories/words/nothing.data.ts';
import { dangerPhrases } from './danger-words-table.ts';
import type { LinkedMention, Place } from './exposure.ts';

/**
 * Everyone, staff apart, beside whose name one content speaks of danger: in the same row of a long table or in the words above it,
 * otherwise anywhere in the same document, or in the path of a file that holds it (`isNamed`).
 * A second look that does not depend on what was recognised, so that what recognition missed holds a letter instead of sending it.
 */
export function nearDanger(
  { findings, speaksOfDanger: speaks }: SearchedContent,
  links: readonly LinkedMention[],
  isNamed: boolean,
): readonly PersonId[] {
  const subjects = links.filter(({ person }) => !person.staff);
  if (subjects.length === 0) return [];
  if (isNamed) return subjects.map(({ person }) => person.id);
  // All findings of a mention stand in one place, so any of them speaks for it.
  const nearOf = new Map(findings.map(({ unit, binding, danger }) => [`${unit} ${binding.key}`, danger]));
  return subjects.flatMap(({ person, mention }) => {
    const near = nearOf.get(`${mention.unit} ${mention.key}`) ?? 'as-document';
    return near === 'beside' || (near === 'as-document' && speaks) ? [person.id] : [];
  });
}

/** Contents that stand in a file, or a folder, whose name speaks of danger. */
export function namedForDanger(places: readonly Place[]): ReadonlySet<ContentHash> {
  const named = new Set<ContentHash>();
  for (const { path, sha256 } of places) {
    if (sha256 !== null && speaksOfDanger(path.replace(/[/_!.]/gu, ' '))) named.add(sha256);
  }
  return named;
}

// One alternation of fixed words between word boundaries: no repetition but of single separators, so linear in the text.
const alwaysDanger = new RegExp(
  `(?<![a-z0-9])(?:${dangerPhrases.map((phrase) => phrase.replaceAll(' ', '[\\s\\-‐‑–]{1,3}')).join('|')})(?![a-z0-9])`,
  'iu',
);

// What recognition knows of abuse and of addresses to be kept ("her fella put her in A&E"), whoever it is said of, negated or not.
const abuse = phraseBook(
  [...dangerWords, ...nothingWords].flatMap((list) => phrasesOf(list).map((phrase) => [phrase, list.type] as const)),
);

function speaksOfAbuse(text: string): boolean {
  return abuse.mayHold(text) && abuse.find(text, wordsIn(text)).some(({ tag }) => tag !== 'nothing');
}

/** Whether a text holds one of the phrases, or words that recognition takes for abuse at home or an address to be kept. */
export function speaksOfDanger(text: string): boolean {
  return alwaysDanger.test(text) || speaksOfAbuse(text);
}
