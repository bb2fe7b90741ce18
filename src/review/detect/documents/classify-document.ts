import type { Unit } from '#core/document';
import { type ClassJudgement, type DocumentClass, documentClasses } from '#core/document-class';
import { classStructures } from './class-structure-table.ts';
import { type ClassWords, classWords } from './class-words.data.ts';
import { type DocumentSight, lookAt, unitsOfClass } from './document-sight.ts';

export { unitsOfClass };

// What must be outweighed for a class to be named at all.
const unknownWeight = 2.2;

type Tally = { weight: number; readonly reasons: string[] };

type Compiled = Omit<ClassWords, 'words'> & {
  readonly phrases: readonly { readonly first: string; readonly phrase: string }[];
};

const compiled: readonly Compiled[] = classWords.map(({ words, ...rest }) => ({
  ...rest,
  phrases: words.split('|').map((phrase) => ({ first: phrase.split(' ')[0] ?? '', phrase: ` ${phrase}` })),
}));

// The words of a text, for passing over phrases whose first word is not among them: a colon ends a word or belongs to it.
function firstWords(folded: string): ReadonlySet<string> {
  const words = new Set(folded.split(' '));
  for (const word of [...words]) {
    for (let at = word.indexOf(':'); at >= 0; at = word.indexOf(':', at + 1))
      words.add(word.slice(0, at)).add(word.slice(0, at + 1));
  }
  return words;
}

// A whole word or phrase: a space or a colon follows it.
function hasPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const after = folded.charAt(at + phrase.length);
    if (after === ' ' || after === ':' || phrase.endsWith(':')) return true;
  }
  return false;
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
  const words = { title: firstWords(sight.title), head: firstWords(sight.head) };
  for (const { class: name, weight, says, phrases, in: where } of compiled)
    if (phrases.some(({ first, phrase }) => words[where].has(first) && hasPhrase(sight[where], phrase)))
      add(name, weight, says);
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
