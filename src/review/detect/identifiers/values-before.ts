import type { Stretch } from '../scan/sentences.ts';
import type { LabelledValue } from './labelled-values.ts';
import { piecesOf } from './mending.ts';
import type { LabelAt } from './near-label.ts';
import type { Reading } from './recogniser.ts';

// What ties a value to the words after it: "… is his NI number", "… (NHS number)", "… as the elector number", "… on the electoral roll".
const tie =
  /(?:\s?[,(–—-]\s?|\s(?:is|was|being|as|for|on)\s)(?:(?:the|my|his|her|their|your|our|a)\s)?(?:\p{L}{1,20}['’]s\s)?$/iu;
const furthest = 48;
const mostPieces = 7;

/** The value that stands right before a label which has none after it, by what reads it in sentences; null where there is none. */
export function valueBefore(
  text: string,
  sentence: Stretch,
  label: LabelAt,
  read: (part: string) => Reading | null,
): LabelledValue | null {
  const { recogniser, phrase } = label;
  const from = Math.max(sentence.start, label.start - furthest);
  const before = text.slice(from, label.start);
  // "01/09/2012 dob": between a date and its word there need be nothing.
  const joint = tie.exec(before) ?? (recogniser?.type === 'birth-date' ? /\s$/u.exec(before) : null);
  if (recogniser === null || joint === null || joint[0] === '') return null;
  const head = before.slice(0, joint.index);
  // The first piece may be cut off by the look-back: it counts only at the sentence's beginning.
  const pieces = piecesOf(head).filter(({ start }) => start > 0 || from === sentence.start);
  for (const piece of pieces.slice(-mostPieces)) {
    const part = head.slice(piece.start);
    const reading = /[0-9]/u.test(part) ? read(part.trimEnd()) : null;
    if (reading === null || reading.keys.includes('repaired')) continue;
    const start = from + piece.start;
    const { value, keys, tells } = reading;
    const own = { type: recogniser.type, phrase, value, keys, start: start + reading.start, end: start + reading.end };
    return tells === undefined ? own : { ...own, tells };
  }
  return null;
}
