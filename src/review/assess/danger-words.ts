import { phraseBook, wordsIn } from '../detect/categories/phrases.ts';
import { phrasesOf } from '../detect/categories/words/all-words.ts';
import { dangerWords } from '../detect/categories/words/danger.data.ts';
import { nothingWords } from '../detect/categories/words/nothing.data.ts';
import { type Stretch, sentencesOf } from '../detect/scan/sentences.ts';
import { dangerPhrases } from './danger-words-table.ts';

// One alternation of fixed words between word boundaries: no repetition but of single separators, so linear in the text.
const alternation = `(?<![a-z0-9])(?:${dangerPhrases.map((phrase) => phrase.replaceAll(' ', '[\\s\\-‐‑–]{1,3}')).join('|')})(?![a-z0-9])`;
const alwaysDanger = new RegExp(alternation, 'iu');
const everyDanger = new RegExp(alternation, 'giu');

// What recognition knows of abuse and of addresses to be kept ("her fella put her in A&E"), whoever it is said of, negated or not.
const abuse = phraseBook(
  [...dangerWords, ...nothingWords].flatMap((list) => phrasesOf(list).map((phrase) => [phrase, list.type] as const)),
);

/**
 * Whether a text holds one of the phrases, or words that recognition takes for abuse at home or an address to be kept. Only what is plainly
 * said of nobody is passed over: advice to whoever reads it, the title of a course or a paper, a question answered "none". A denial is
 * not: whoever denied it was asked for a reason.
 */
export function speaksOfDanger(text: string): boolean {
  const phrases = alwaysDanger.test(text) ? everyDanger : null;
  if (phrases === null && !abuse.mayHold(text)) return false;
  const seen = new Passing(text);
  if (phrases !== null)
    for (const { index, 0: words } of text.matchAll(phrases))
      if (!seen.passes(index, index + words.length)) return true;
  const words = wordsIn(text);
  const found = abuse.mayHold(text) ? abuse.find(text, words) : [];
  return found.some(({ from, to, tag }) => {
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    return tag !== 'nothing' && !isOfCode(text, start, end) && !seen.passes(start, end);
  });
}

// "02-C8-63": no court form C8.
function isOfCode(text: string, start: number, end: number): boolean {
  return (
    /[0-9a-f][-:]$/iu.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[-:][0-9a-f]/iu.test(text.slice(end, end + 2))
  );
}

// Advice, rules and offers: beginnings that speak to or of whoever reads them.
const advice =
  /^[\s\d.()•*-]{0,8}(?:if you (?:are|have|feel|think|know|or|need|would|want|believe|experience|suspect)|(?:anyone|anybody|people|victims|survivors|residents|tenants|women|those) (?:who|of|with|experiencing|affected)|we (?:support|help|work with) (?:people|anyone|residents|victims|survivors|women|families)|our (?:policy|helpline|leaflet)|for (?:help|advice|support|more information)|domestic (?:abuse|violence) (?:is|can|affects|happens)|nobody should|no one should|(?:all )?staff (?:must|should|will|are)|officers (?:must|should)|this (?:policy|procedure|guidance|course|training))\b/iu;

// "Domestic abuse awareness", "MARAC training": what is taught or written, where the sentence has nobody in it.
const taught =
  /^[\s\p{L}-]{0,24}\b(?:awareness|training|course|module|workshop|webinar|e-?learning|policy|policies|strategy|conference|forum|campaign|toolkit|statistics|act 20\d\d|bill)\b/iu;
const teaches =
  /\b(?:training|course|module|workshop|webinar|e-?learning|policy|strategy|briefing|seminar) (?:on|in|about|re)\b[\s\p{L}-]{0,24}$/iu;
const somebody = /\b(?:he|she|his|her|him|they|them|their|client|tenant|cl|su|victim|mum|mother|child)\b/iu;

// "Routine enquiry about domestic abuse made: nothing disclosed", "Fleeing violence? No".
const answeredNo =
  /^[^.!?:\n]{0,40}[:?–-][^\S\n]*\n?[^\S\n]{0,8}(?:no|none|nil|n\/a|not applicable|none known|nil known|none disclosed|none reported|nothing disclosed|nothing reported|nothing known)[.;,)]?[^\S\n]*(?:\n|$)/iu;
const unticked = /(?:[☐□❑❒]|\[ ?\])\s{0,2}$/u;

const reach = 120;

/** The sentences of a text, asked for from left to right. */
class Passing {
  readonly #text: string;
  #sentences: readonly Stretch[] | null = null;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether words of danger there are plainly of nobody. */
  passes(start: number, end: number): boolean {
    const text = this.#text;
    const { start: first, end: last } = this.#sentenceAt(start);
    if (advice.test(text.slice(first, first + reach))) return true;
    const after = text.slice(end, Math.max(end, Math.min(last, end + reach)));
    if (answeredNo.test(text.slice(end, end + reach)) || unticked.test(text.slice(Math.max(0, start - 6), start)))
      return true;
    const before = text.slice(Math.max(first, start - reach), start);
    return (
      (taught.test(after) || teaches.test(before)) &&
      !somebody.test(`${text.slice(first, start)} ${text.slice(end, last)}`)
    );
  }

  #sentenceAt(offset: number): Stretch {
    this.#sentences ??= sentencesOf(this.#text);
    const sentences = this.#sentences;
    while (this.#at > 0 && (sentences[this.#at]?.start ?? 0) > offset) this.#at -= 1;
    while (this.#at + 1 < sentences.length && (sentences[this.#at]?.end ?? 0) <= offset) this.#at += 1;
    return sentences[this.#at] ?? { start: 0, end: this.#text.length };
  }
}
