import { speechWords } from './kin.data.ts';
import type { Word } from './phrases.ts';
import {
  beingWords,
  contactWords,
  jobQualities,
  offices,
  officesAfter,
  papers,
  papersBefore,
  places,
  possessives,
  thingsAfter,
  titles,
  workOn,
  workOthers,
  workWith,
  workWords,
} from './things.data.ts';

const ofMany: ReadonlySet<string> = new Set(['across', 'throughout', 'nationally', 'locally', 'generally']);

function startsCapital(text: string, word: Word): boolean {
  const char = text.charAt(word.start);
  return char !== char.toLowerCase();
}

function isNextTo(text: string, one: Word, other: Word): boolean {
  return /^[\s'’&-]{1,3}$/u.test(text.slice(one.end, other.start));
}

// "_channel", "name.cse@": no word of running text.
function isOfCode(text: string, first: Word, last: Word): boolean {
  const [before, after] = [text.charAt(first.start - 1), text.slice(last.end, last.end + 3)];
  // "02-C8-63": two signs of an address of a device.
  if ('-:'.includes(before) && before !== '' && /^[-:][0-9a-f]{2}\b/iu.test(after)) return true;
  return '_@\\#$`'.includes(before) && before !== '' ? true : /^(?:[_@\\=`<{]|\.[a-z]|-by)/u.test(after);
}

// "the Diabetes UK leaflet", "Gamblers Anonymous poster".
function isTitleOfPaper(text: string, words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || !/^[\s'’&-]{1,3}$/u.test(text.slice(before.end, word.start)))
      return false;
    if (papers.has(word.text)) return true;
  }
  return false;
}

// "Ms Cole, IDVA, attended", "Ann Hill (SENCO)": what somebody is in office.
function isOffice(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [before, own, end] = [words[first - 1], words[first], words[last]];
  if (before === undefined || own === undefined || end === undefined || !startsCapital(text, before)) return false;
  if (!/^\s*[,(–-]\s*$/u.test(text.slice(before.end, own.start))) return false;
  return offices.has(
    words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' '),
  );
}

// "Mr Gay", "Dr B Ahmadi".
function isNameAfterTitle(text: string, words: readonly Word[], first: number): boolean {
  const own = words[first];
  if (own === undefined || !startsCapital(text, own)) return false;
  let at = first - 1;
  while (at > first - 4 && words[at]?.text.length === 1 && startsCapital(text, words[at] ?? own)) at -= 1;
  const title = words[at];
  return title !== undefined && titles.has(title.text) && startsCapital(text, title);
}

// "Emailed the Sensory Impairment Team", "The NRPF team meets on Tuesdays"; "under the memory clinic" is another matter.
function isOfficeRung(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [article, after, end] = [words[first - 1], words[last + 1], words[last]];
  if (article?.text !== 'the' || after === undefined || end === undefined) return false;
  if (!officesAfter.has(after.text) || !isNextTo(text, end, after)) return false;
  if (first === 1) return true;
  return [2, 3, 4].some((back) => contactWords.has(words[first - back]?.text ?? ''));
}

/** Whether the words `first` to `last` are part of the name of a thing, an organisation, a place or a person, so that they say nothing of anybody. */
export function isOfThing(text: string, words: readonly Word[], first: number, last: number): boolean {
  const [after, own] = [words[last + 1], words[first]];
  const end = words[last];
  if (own === undefined || end === undefined) return false;
  if (isOfCode(text, own, end) || isOffice(text, words, first, last)) return true;
  if (isNameAfterTitle(text, words, first)) return true;
  // "Christian Clauss" has the name, not the faith.
  if (own.text === 'christian' && after !== undefined && startsCapital(text, own) && startsCapital(text, after))
    return true;
  if (after !== undefined && thingsAfter.has(after.text) && isNextTo(text, end, after)) {
    if (!places.has(after.text) || startsCapital(text, after)) return true;
  }
  if (isOfficeRung(text, words, first, last)) return true;
  // "Arrears across the estate" are those of many.
  if (after !== undefined && ofMany.has(after.text)) return true;
  return isTitleOfPaper(text, words, last) || isSubjectOfPaper(text, words, first);
}

const offWork: ReadonlySet<string> = new Set(['off', 'from', 'to', 'of', 'unpaid', 'sex', 'my', 'his', 'her']);

const comingWords: ReadonlySet<string> = new Set(
  'visits visited came comes called due seen is to will has from'.split(' '),
);

/** Whether a name of an occupation is what somebody is ("is a nurse", "works as a cleaner", "Bus driver."), not whom somebody met ("assaulted a bus driver"). */
export function isOwnJob(words: readonly Word[], first: number, last: number): boolean {
  // "Nurse reports a sore on the heel".
  if (speechWords.has(words[last + 1]?.text ?? '') || comingWords.has(words[last + 1]?.text ?? '')) return false;
  let at = first - 1;
  while (at >= 0 && first - at < 4 && jobQualities.has(words[at]?.text ?? '')) at -= 1;
  const article = words[at]?.text ?? '';
  if (article === 'a' || article === 'an') return beingWords.has(words[at - 1]?.text ?? '') || at === 0;
  return article !== 'the' && !workOthers.has(article);
}

// "Information about diabetes", "training on child protection thresholds".
function isSubjectOfPaper(text: string, words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || /[.;:!?,\n]/u.test(text.slice(word.end, next.start))) return false;
    if (possessives.has(word.text)) return false;
    if (papersBefore.has(word.text)) return workWith.has(next.text);
  }
  return false;
}

/** Whether the words from `first` on are what somebody works with or at ("a nurse on the cancer ward"), not what is said of them. */
export function isOfWork(text: string, words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || /[.;:!?,\n]/u.test(text.slice(word.end, next.start))) return false;
    if (workOn.has(word.text)) return true;
    // "Off work with stress" is no work with stress.
    if (workWords.has(word.text)) return workWith.has(next.text) && !offWork.has(words[at - 1]?.text ?? '');
  }
  return false;
}
