import type { Unit } from '#core/document';
import { type ClassJudgement, type DocumentClass, documentClasses } from '#core/document-class';
import { mayBeWord, type WordFilter, wordFilter } from '../scan/word-filter.ts';
import { classStructures } from './class-structure-table.ts';
import { type ClassWords, classWords } from './class-words.data.ts';
import { type DocumentSight, lookAt, unitsOfClass } from './document-sight.ts';

export { unitsOfClass };

// What must be outweighed for a class to be named at all.
const unknownWeight = 2.2;

type Tally = { weight: number; readonly reasons: string[] };

type Candidate = { readonly rule: number; readonly phrase: string };
type ByFirst = { readonly phrases: ReadonlyMap<string, readonly Candidate[]>; readonly filter: WordFilter };

// Phrases by their first word, so that each word of a text is asked once for what may begin with it.
function filed(where: ClassWords['in']): ByFirst {
  const candidates = classWords.flatMap(({ words, in: place }, rule) =>
    place === where ? words.split('|').map((phrase) => ({ rule, phrase: ` ${phrase}` })) : [],
  );
  const phrases = Map.groupBy(candidates, ({ phrase }) => phrase.slice(1).split(' ')[0] ?? '');
  return { phrases, filter: wordFilter([...phrases.keys()].map((first) => first.replace(/:.*$/u, ''))) };
}

const titlePhrases = filed('title');
const headPhrases = filed('head');

// A whole word or phrase: a space or a colon follows it.
function standsAt(folded: string, phrase: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false;
  const after = folded.charCodeAt(at + phrase.length);
  return after === 32 || after === 58 || phrase.endsWith(':');
}

function wordsEnd(folded: string, from: number): number {
  const end = folded.indexOf(' ', from);
  return end < 0 ? folded.length : end;
}

/** Marks the rules of which a phrase stands in a folded text. */
function match(folded: string, { phrases, filter }: ByFirst, matched: Set<number>): void {
  for (let at = 0; at < folded.length - 1; at = wordsEnd(folded, at + 1)) {
    const end = wordsEnd(folded, at + 1);
    const colon = folded.indexOf(':', at + 1);
    const stop = colon < 0 || colon > end ? end : colon;
    if (!mayBeWord(folded, at + 1, stop, filter)) continue;
    // A colon ends a word or belongs to it.
    for (let last = stop; last <= end; last += 1) {
      const isEnd = last === end || folded.charCodeAt(last) === 58 || folded.charCodeAt(last - 1) === 58;
      if (!isEnd) continue;
      for (const { rule, phrase } of phrases.get(folded.slice(at + 1, last)) ?? [])
        if (!matched.has(rule) && standsAt(folded, phrase, at)) matched.add(rule);
    }
  }
}

function tallies(sight: DocumentSight): ReadonlyMap<DocumentClass, Tally> {
  const found = new Map<DocumentClass, Tally>(documentClasses.map((each) => [each, { weight: 0, reasons: [] }]));
  const add = (name: DocumentClass, weight: number, says: string): void => {
    const tally = found.get(name);
    if (tally === undefined) return;
    tally.weight += weight;
    tally.reasons.push(says);
  };
  for (const { class: name, weight, says, holds } of classStructures) if (holds(sight)) add(name, weight, says);
  const matched = new Set<number>();
  match(sight.title, titlePhrases, matched);
  match(sight.head, headPhrases, matched);
  for (const [rule, { class: name, weight, says }] of classWords.entries())
    if (matched.has(rule)) add(name, weight, says);
  return found;
}

/** Says what sort of document the units make, by its title words, structure, places and media type; the weights stand in the tables beside. */
export function classifyDocument(document: {
  readonly mediaType: string;
  readonly units: readonly Unit[];
}): ClassJudgement {
  const found = tallies(lookAt(document));
  let best: DocumentClass = 'unknown';
  let bestWeight = unknownWeight;
  let sum = Math.exp(unknownWeight);
  for (const [name, { weight }] of found) {
    if (weight === 0) continue;
    sum += Math.exp(weight);
    if (weight <= bestWeight) continue;
    best = name;
    bestWeight = weight;
  }
  const probability = Math.round((Math.exp(bestWeight) / sum) * 1000) / 1000;
  const reasons = found.get(best)?.reasons ?? [];
  return { class: best, probability, reasons: reasons.length === 0 ? ['nothing tells what it is'] : reasons };
}
