import type { PersonalDataType } from '#core/personal-data';
import { ninoIsExample } from '#core/values/nino';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isDigitAt } from '../scan/char-classes.ts';
import type { Stretch } from '../scan/sentences.ts';
import { piecesOf, readFrom } from './mending.ts';
import { type LabelAt, labelsIn, mayBeLabelled } from './near-label.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** A value that a label in a sentence leads to. */
export type LabelledValue = Reading & { readonly type: PersonalDataType; readonly phrase: string };

// Between a label and its value: "is", ":", "was given as"; more words only where the value's form is right as it stands.
const lead =
  /^(?:[\s:=#.\-–—>("'“‘]+(?:number|no|ref|is|was|are|of|on|as|reads?|being|given|quoted|recorded|listed|shown|stated|provided|below|here|currently|still|now|the|following|his|her|my|their|id)\b\.?)*[\s:=#.\-–—>("'“‘]*/iu;
const furthest = 60;
const longestValue = 80;
const mostValues = 4;

function hasDigit(text: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

/** The labels of a sentence that has a digit in it; none where it has not. */
export function labelsOf(text: string, sentence: Stretch): readonly LabelAt[] {
  if (!hasDigit(text, sentence) || !mayBeLabelled(text.slice(sentence.start, sentence.end))) return [];
  return labelsIn(text, sentence);
}

/** The values that the labels of a sentence lead to, but those of bank accounts. */
export function labelledValues(
  text: string,
  sentence: Stretch,
  labels: readonly LabelAt[],
  asOf: Date,
): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const [index, label] of labels.entries()) {
    if (label.recogniser === null) continue;
    const limit = Math.min(sentence.end, labels[index + 1]?.start ?? sentence.end, label.end + longestValue + furthest);
    found.push(...valuesAfter(text, label, label.recogniser, limit, asOf));
  }
  return found;
}

function valuesAfter(
  text: string,
  label: LabelAt,
  recogniser: Recogniser,
  limit: number,
  asOf: Date,
): readonly LabelledValue[] {
  const rest = text.slice(label.end, limit);
  const gap = lead.exec(rest.slice(0, furthest))?.[0].length ?? 0;
  const pieces = piecesOf(rest.slice(gap));
  const read = (part: string): Reading | null => readInSentence(recogniser, label.phrase, part, asOf);
  const values: LabelledValue[] = [];
  // One word of the council's ("reference", "claim") needs a colon, "is" or "number" before a code, or a code that can be nothing else.
  const said =
    !recogniser.isFree ||
    label.phrase.includes(' ') ||
    /[:=#]|\b(?:is|was|number|no|quoted|as)\b/iu.test(rest.slice(0, gap));
  const isPlain = /^(?:[A-Z]{1,4}[-/]?[0-9]{5,10}|[0-9]{7,12})(?![A-Za-z0-9/-])/u.test(rest.slice(gap));
  if (recogniser.isFree && /#\s*$/u.test(rest.slice(0, gap)) && /^[0-9]{1,5}(?![0-9A-Za-z/-])/u.test(rest.slice(gap)))
    return values;
  if (!said && (!isPlain || label.phrase === 'application')) return values;
  let isNext = true;
  for (let at = 0; at < pieces.length && values.length < mostValues; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start > furthest + (values.at(-1)?.end ?? 0)) break;
    const reading = readFrom(rest.slice(gap), pieces, at, read);
    // "Born in Leeds, moved on 3 February": only the date right after is the birth's.
    if (reading === null && /^b(?:orn|irthday)/u.test(label.phrase)) break;
    if (reading === null || (!isNext && (reading.keys.includes('repaired') || recogniser.isFree))) {
      // "12345678 and 12345679": what joins two values parts them from nothing.
      isNext = values.length > 0 && /^(?:and|or|&|\/|\+)$/iu.test(rest.slice(gap).slice(piece.start, piece.end));
      if (values.length > 0 && !isNext) break;
      continue;
    }
    const from = label.end + gap;
    values.push({
      type: recogniser.type,
      phrase: label.phrase,
      value: reading.value,
      start: from + reading.start,
      end: from + reading.end,
      keys: reading.keys,
      ...(reading.tells === undefined ? {} : { tells: reading.tells }),
    });
    at += reading.pieces - 1;
  }
  return values;
}

const spokenNever: ReadonlySet<EvidenceKey> = new Set(['repaired', 'check-fails', 'shape-loose']);

// In sentences a label stands beside many numbers: what only a heading can rescue does not count.
function readInSentence(recogniser: Recogniser, phrase: string, part: string, asOf: Date): Reading | null {
  const trimmed = part.replace(/[.,;:)\]'"]+$/u, '');
  const [reading] = recogniser.read(trimmed, asOf);
  if (reading === undefined || reading.start > 0 || reading.end < trimmed.length) return null;
  if (reading.keys.includes('shape-odd') || reading.keys.includes('date-serial')) return null;
  if (recogniser.isFree && !isCode(trimmed, phrase)) return null;
  // V8, A40: of the older plates only the longer ones are told from other things.
  const isSpoken = recogniser.spokenLabels.split('|').includes(phrase);
  if (recogniser.type === 'vehicle-registration' && reading.value.length < 5) return null;
  const isClear = reading.value.length >= 6 && /vrm|plate|registration (?:mark|number)/u.test(phrase);
  if (isSpoken && trimmed !== trimmed.toUpperCase()) return null;
  if (isSpoken && reading.keys.some((key) => spokenNever.has(key) && !(isClear && key === 'shape-loose'))) return null;
  if (recogniser.type === 'uprn' && phrase.startsWith('prop') && !phrase.includes('uprn') && reading.value.length < 11)
    return null;
  return reading;
}

// "case 12", "application 2024": a reference has four digits and more, and where one word announces it five.
function isCode(part: string, phrase: string): boolean {
  const digits = part.replace(/[^0-9]/gu, '').length;
  const isWord = !phrase.includes(' ');
  if (/\s/u.test(part) && !/^[A-Z]{1,4}\s[0-9/-]+$/u.test(part) && !/^[0-9]{2,6}(?:\s[0-9]{2,6})+$/u.test(part))
    return false;
  // QQ123456C is no reference, but what guides print for a National Insurance number.
  if (ninoIsExample(part)) return false;
  if (/^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}$/u.test(part) || part.includes('://')) return false;
  return /^[A-Za-z0-9][A-Za-z0-9/\-_. ]*$/u.test(part) && digits >= (isWord ? 5 : 4);
}

/** The label that stands right after a value and has none of its own ("943 476 5919 (NHS number)", "… is his NI number"), or null. */
export function labelAfter(text: string, end: number, labels: readonly LabelAt[]): LabelAt | null {
  const next = labels.find(({ start }) => start >= end);
  if (next === undefined || next.recogniser?.isFree !== false || next.start - end > 30) return null;
  const between = text.slice(end, next.start);
  if (
    !/^[\s,]*[([–—-]?\s*(?:(?:is|was|being|as|for)\s+)?(?:(?:the|my|his|her|their|your|our)\s+)?(?:\p{L}+['’]s\s+)?$/iu.test(
      between,
    )
  )
    return null;
  return /^[\s)\].,;]*(?:$|[^\s:=0-9(][^0-9]{0,12}(?:$|[^0-9]))/u.test(text.slice(next.end, next.end + 16))
    ? next
    : null;
}
