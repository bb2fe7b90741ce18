import { otherNumberWords } from '../prose/cues.data.ts';
import type { Stretch } from '../scan/sentences.ts';
import { type Heading, lookUpLabel } from '../tables/headings.ts';

const fillers: ReadonlySet<string> = new Set(
  'is are was of on at the to for as my your his her their our reads being please and'.split(' '),
);
// Labels further away than this speak of something else.
const reach = 60;

function wordsBefore(text: string, sentence: Stretch, to: number): readonly string[] {
  const words = text
    .slice(Math.max(sentence.start, to - reach), to)
    .split(/[^\p{L}\p{N}'’.&/]+/u)
    .map((word) => word.replace(/^[.'’]+|[.'’]+$/gu, ''))
    .filter((word) => word !== '');
  return words.slice(-7);
}

/** The label that leads up to `to` in its sentence ("my NI number is", "DOB:"), or null. */
export function labelNear(text: string, sentence: Stretch, to: number): Heading | null {
  let words = wordsBefore(text, sentence, to);
  while (words.length > 0 && fillers.has((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1);
  for (let length = Math.min(5, words.length); length > 0; length -= 1) {
    const tail = words.slice(-length);
    if (length === 1 && tail[0] !== undefined && tail[0].length < 2) continue;
    const label = lookUpLabel(tail.join(' '));
    if (label !== null && label.match === 'exact') return label;
  }
  return null;
}

/** Whether the words before say that a number is somebody's order, page, version or the like. */
export function isOtherNumber(text: string, sentence: Stretch, to: number): boolean {
  const words = wordsBefore(text, sentence, to).slice(-3);
  return words.some((word) => otherNumberWords.has(word.toLowerCase()));
}
