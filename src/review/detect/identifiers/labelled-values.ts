import type { PersonalDataType } from '#core/personal-data';
import { parseDriverNumber } from '#core/values/driver-number';
import { ninoIsExample } from '#core/values/nino';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isCommonWord } from '../names/names.ts';
import { isDigitAt } from '../scan/char-classes.ts';
import type { Stretch } from '../scan/sentences.ts';
import { piecesOf, readFrom, wholeReading } from './mending.ts';
import { type LabelAt, labelsIn, mayBeLabelled } from './near-label.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { valueBefore } from './values-before.ts';

/** A value that a label in a sentence leads to. */
export type LabelledValue = Reading & { readonly type: PersonalDataType; readonly phrase: string };

// Between a label and its value: "is", ":", "was given as"; more words only where the value's form is right as it stands.
const lead =
  /^(?:[\s:=#.,\-–—>("'’“‘]+(?:number|no|ref|is|was|are|of|on|as|under|reads?|being|given|quoted|recorded|listed|shown|stated|provided|below|here|currently|still|now|the|following|his|her|my|their|id|s)\b\.?)*[\s:=#.,\-–—>("'’“‘]*/iu;
const furthest = 60;
const longestValue = 80;
const shortest = 16;
const mostValues = 4;

function hasDigit(text: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

/** The labels of a sentence that has a digit in it, or what can be a badge's letters; none where it has neither. */
export function labelsOf(text: string, sentence: Stretch): readonly LabelAt[] {
  const isBare = !hasDigit(text, sentence);
  const words = isBare && sentence.end - sentence.start < shortest ? '' : text.slice(sentence.start, sentence.end);
  // A Blue Badge's number may be letters alone.
  if ((isBare && !/ [A-HJK]{6}\b/u.test(words)) || !mayBeLabelled(words)) return [];
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
    const { recogniser, phrase } = label;
    if (recogniser === null) continue;
    const limit = Math.min(sentence.end, labels[index + 1]?.start ?? sentence.end, label.end + longestValue + furthest);
    const after = valuesAfter(text, label, recogniser, limit, asOf);
    const before =
      after.length > 0
        ? null
        : valueBefore(text, sentence, label, (part) => readInSentence(recogniser, phrase, part, asOf));
    found.push(...after, ...(before === null || isClaimed(before, found) ? [] : [before]));
  }
  return found;
}

function isClaimed({ start, end }: Stretch, found: readonly LabelledValue[]): boolean {
  return found.some((other) => other.start < end && start < other.end);
}

function valuesAfter(
  text: string,
  label: LabelAt,
  recogniser: Recogniser,
  limit: number,
  asOf: Date,
): readonly LabelledValue[] {
  const rest = text.slice(label.end, limit);
  const gap = birthPlace(label.phrase, rest) ?? lead.exec(rest.slice(0, furthest))?.[0].length ?? 0;
  const pieces = piecesOf(rest.slice(gap));
  const read = (part: string): Reading | null => readInSentence(recogniser, label.phrase, part, asOf);
  const values: LabelledValue[] = [];
  // One word of the council's ("reference", "claim") needs a colon, "is" or "number" before a code, or a code that can be nothing else.
  const said =
    !recogniser.isFree ||
    label.phrase.includes(' ') ||
    /[:=#]|\b(?:is|was|number|no|quoted|as)\b/iu.test(rest.slice(0, gap));
  const isPlain =
    /^(?:[A-Z]{1,4}[-/]?[0-9]{5,10}|[0-9]{7,12}|[0-9]{1,6}\/[0-9]{2}[A-Z]{3}[0-9]{2,4})(?![A-Za-z0-9/-])/u.test(
      rest.slice(gap),
    );
  if (recogniser.isFree && /#\s*$/u.test(rest.slice(0, gap)) && /^[0-9]{1,5}(?![0-9A-Za-z/-])/u.test(rest.slice(gap)))
    return values;
  if (!said && (!isPlain || label.phrase === 'application')) return values;
  let isNext = true;
  for (let at = 0; at < pieces.length && values.length < mostValues; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start > furthest + (values.at(-1)?.end ?? 0)) break;
    const reading = readFrom(rest.slice(gap), pieces, at, read);
    // "Born in Leeds, moved on 3 February": only the date right after is the birth's, or after where it was.
    if (reading === null && /^b(?:orn|irthday)/u.test(label.phrase)) break;
    if (reading === null || (!isNext && (reading.keys.includes('repaired') || recogniser.isFree))) {
      // "12345678 and 12345679": what joins two values parts them from nothing.
      isNext = values.length > 0 && /^(?:and|or|&|\/|\+)$/iu.test(rest.slice(gap).slice(piece.start, piece.end));
      if (values.length > 0 && !isNext) break;
      continue;
    }
    const from = label.end + gap;
    // "DOB 4/5/12 [12/03/2024 10:02]": whoever has two birth dates joins them, and a day with a time of the clock is when somebody wrote.
    if (
      values.length > 0 &&
      recogniser.type === 'birth-date' &&
      !isJoinedTo(rest.slice(gap), (values.at(-1)?.end ?? 0) - from, reading)
    )
      break;
    values.push({
      type: reading.as ?? recogniser.type,
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

function isJoinedTo(rest: string, before: number, { start, end }: Reading): boolean {
  return (
    /[,;/&+]|\b(?:and|or)\b/iu.test(rest.slice(before, start)) && !/^,? \d{1,2}:\d{2}/u.test(rest.slice(end, end + 8))
  );
}

// "Born in hospital on 2 Feb", "born at 34 weeks on the 2nd": how long the words up to the date are; null where they tell of something else.
function birthPlace(phrase: string, rest: string): number | null {
  if (!phrase.startsWith('born')) return null;
  const words = /^ ((?:in|at|early|prematurely|by) (?:[^\s,;:.]{1,20} ){0,5})on (?:the )?(?=[0-9])/iu.exec(
    rest.slice(0, 90),
  );
  const inner = words?.[1]?.trim().split(' ') ?? [];
  if (words === null || inner.some((word) => /^(?:and|but|who|is|was)$|[^n]ed$/iu.test(word))) return null;
  return words[0].length;
}

const spokenNever: ReadonlySet<EvidenceKey> = new Set(['repaired', 'check-fails', 'shape-loose']);

// In sentences a label stands beside many numbers: what only a heading can rescue does not count.
function readInSentence(recogniser: Recogniser, phrase: string, part: string, asOf: Date): Reading | null {
  const trimmed = part.replace(/[.,;:)\]'"]+$/u, '');
  const [reading] = asLicence(recogniser, phrase, trimmed) ?? recogniser.read(trimmed, asOf);
  if (reading === undefined || reading.start > 0 || reading.end < trimmed.length) return null;
  if (reading.keys.includes('shape-odd') || reading.keys.includes('date-serial')) return null;
  if (recogniser.type !== 'birth-date' && holdsWord(trimmed)) return null;
  if (recogniser.isFree && !isCode(trimmed, phrase)) return null;
  // V8, A40: of the older plates only the longer ones are told from other things.
  const isSpoken = recogniser.spokenLabels.split('|').includes(phrase);
  if (recogniser.type === 'vehicle-registration' && reading.value.length < 5) return null;
  if (isSpoken && !isClear(recogniser, phrase, trimmed, reading)) return null;
  if (recogniser.type === 'uprn' && phrase.startsWith('prop') && !phrase.includes('uprn') && reading.value.length < 11)
    return null;
  return reading;
}

// "Licence number MORGA753116SM9IJ": what has a driver number's form is no reference of the council's.
function asLicence({ isFree }: Recogniser, phrase: string, part: string): readonly Reading[] | null {
  const joined = isFree && phrase.includes('licence') ? part.replace(/[\s-]/gu, '').toUpperCase() : '';
  const number = joined.length === 16 ? parseDriverNumber(joined) : null;
  if (number === null || number.isMended) return null;
  return [{ ...wholeReading(part, number.value, ['driver-number']), as: 'driving-licence' }];
}

// Words that lead to other things too announce only what is written as it should be.
function isClear({ type }: Recogniser, phrase: string, part: string, { keys, value }: Reading): boolean {
  const against = keys.filter((key) => spokenNever.has(key));
  if (type === 'vehicle-registration') {
    const isTold = /vrm|plate|\breg\b|index|registration (?:mark|number)/u.test(phrase);
    if (part !== part.toUpperCase()) return isTold && against.length === 0;
    return against.every((key) => key === 'shape-loose' && isTold && value.length >= 6);
  }
  // Ten digits without their nought are a telephone's where a mobile's could be.
  if (type === 'phone') return /^(?:[+(]|[0O7])/u.test(part);
  // Sixteen digits of an issuer after "card" are a card's, a slip of the pen in them or not.
  if (type === 'payment-card')
    return against.every((key) => key === 'check-fails') && part.replace(/[^0-9]/gu, '').length === 16;
  return part === part.toUpperCase() && against.length === 0;
}

// "rent is R12", "tel 07700": letters and digits that only a word of the sentence makes long enough.
function holdsWord(part: string): boolean {
  return part.includes(' ') && /(?:^| )[a-z]{2,}(?: |$)/u.test(part) && part.split(' ').some(isSentenceWord);
}

function isSentenceWord(piece: string): boolean {
  return /^[a-z]{2,}$/u.test(piece) && (isCommonWord(piece) || shortLabels.has(piece));
}

const shortLabels: ReadonlySet<string> = new Set('tel mob rent dob ref acc acct email phone no nhs reg'.split(' '));

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
