import type { Word } from './phrases.ts';
import { negationEnds, negations, negationsAfter, notTakenBack, takenBackAfter } from './sentences.data.ts';
import { possessives } from './things.data.ts';

// NegEx reaches five words; "not known to have any disability" needs one more.
const reach = 6;
const reachAfter = 2;

const lists: ReadonlySet<string> = new Set(['or', 'nor']);
// After "and", these begin something that is said anew: "no allergies and takes insulin".
const begins: ReadonlySet<string> = new Set(
  'is has had was takes uses suffers gets he she they i we lives works now still currently needs receives feels says'.split(
    ' ',
  ),
);

function between(text: string, one: Word, other: Word): string {
  return text.slice(one.end, other.start);
}

function isOr(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (lists.has(words[at]?.text ?? '')) return true;
  return false;
}

function isTrigger(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (word === 'free') return words[at + 1]?.text === 'from' || words[at + 1]?.text === 'of';
  if (!negations.has(word)) return false;
  if (takenBackAfter.has(word)) return true;
  // "can not walk", "don't know": what cannot be is still said.
  const before = words[at - 1]?.text ?? '';
  if (word === 'not' && (before === 'can' || before === 'could' || before === 'would' || before === 'if')) return false;
  const next = words[at + 1]?.text ?? '';
  // "don't": the apostrophe parts it in two.
  return !notTakenBack.has(next === 't' ? (words[at + 2]?.text ?? '') : next);
}

// A stop between the negation and the statement ends its reach, and so does a comma, unless a list with "or" goes on.
function isTakenBackBefore(text: string, words: readonly Word[], first: number): boolean {
  let commas = false;
  // "Has not had his PIP": what is somebody's is there, unless it is denied.
  const own = possessives.has(words[first - 1]?.text ?? '');
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return false;
    const gap = between(text, word, next);
    if (gap !== ' ') {
      if (/[.;:!?\n]|\s[-–—]\s/u.test(gap)) return false;
      if (gap.includes(',')) commas = true;
    }
    if (negationEnds.has(word.text)) return false;
    if (word.text === 'and' && begins.has(next.text)) return false;
    // "Has not been in hospital".
    if (word.text === 'not' && next.text === 'been' && at + 2 === first) return true;
    if (own && !word.text.startsWith('den') && word.text !== 'no') continue;
    if (isTrigger(words, at)) return !commas || word.text.startsWith('den') || isOr(words, at + 1, first + 3);
  }
  return false;
}

// "Nothing to suggest dementia", "does not see himself as having a disability", "did not come as a refugee".
const setAside =
  /\b(?:nothing (?:here )?to (?:suggest|indicate)|no (?:suggestion|indication|signs?) (?:of|that)|(?:not|never|n['’]t)(?: [\p{L}'’]{1,14}){1,6} as(?: having)?)(?: an?)?(?: any)? $/iu;
const reachOfAside = 90;

// "Violence at home; she said no", "no recourse to public funds does not apply".
const answered =
  /^(?:[;,:–-]? (?:and )?(?:he|she|they|su|client|pt) (?:said|says|answered|replied) (?:no\b|none|nothing|that (?:there|it|he|she) (?:is|was|has|had) (?:no|not|none))| (?:do|does|did) not apply|: ?(?:clear|negative|normal)\b)/iu;

const foundClear =
  /^(?:[,;]? (?:and|but))?(?: (?:it|this|that|test|tests|result|results|screen|screening))? ?(?:was|were|is|are|came back|come back|has come back|have come back|returned|proved) (?:all )?(?:negative|clear|normal|unfounded|not in question|ruled out|excluded)\b/iu;

const startsAfter: ReadonlySet<string> = new Set([
  'no',
  'n',
  ...negationsAfter.map((phrase) => phrase.split(' ')[0] ?? ''),
]);

function isTakenBackAfter(text: string, words: readonly Word[], last: number): boolean {
  // "Owes nothing".
  if (words[last + 1]?.text === 'nothing') return true;
  // "Tests for diabetes came back negative", "tested for TB and it was negative".
  const end = words[last]?.end ?? 0;
  const after = text.slice(end, end + 60);
  if (foundClear.test(after) || answered.test(after)) return true;
  for (let skip = 0; skip <= reachAfter; skip += 1) {
    const [word, next] = [words[last + skip], words[last + skip + 1]];
    if (word === undefined || next === undefined) return false;
    const gap = between(text, word, next);
    if (gap !== ' ' && /[.;!?\n]/u.test(gap)) return false;
    if (!startsAfter.has(next.text)) {
      if (negationEnds.has(next.text) || next.text === 'and') return false;
      continue;
    }
    const parted = /[:,(–—-]/u.test(gap);
    const after = words
      .slice(last + skip + 1, last + skip + 4)
      .map((each) => each.text)
      .join(' ');
    const said = negationsAfter.some((phrase) => after === phrase || after.startsWith(`${phrase} `));
    if (said && (parted || after.startsWith('was ') || after.startsWith('is ') || after.startsWith('ruled')))
      return true;
    // "Disability: No", and nothing more on the line.
    if (parted && /^(?:no|n)$/u.test(next.text) && /^\s*(?:$|[\n.;,)])/u.test(text.slice(next.end, next.end + 3)))
      return true;
    if (negationEnds.has(next.text) || next.text === 'and') return false;
  }
  return false;
}

// "☐ Deaf": a box that nobody ticked.
function isUnticked(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined && /(?:[☐□❑❒]|\[ ?\]|\( ?\))\s{0,2}$/u.test(text.slice(Math.max(0, word.start - 6), word.start))
  );
}

/** Whether what the words `first` to `last` say is taken back, before them ("denies any", "no history of") or after ("DV: none known"). */
export function isTakenBack(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (isUnticked(text, words[first])) return true;
  const start = words[first]?.start ?? 0;
  if (setAside.test(text.slice(Math.max(0, start - reachOfAside), start))) return true;
  return isTakenBackBefore(text, words, first) || isTakenBackAfter(text, words, last);
}
