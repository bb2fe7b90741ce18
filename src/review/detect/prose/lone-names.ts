import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isCommonWord } from '../names/names.ts';
import { taggedRun } from '../names/tagged-names.ts';
import type { Stretch } from '../scan/sentences.ts';

const owned =
  /^['’]s? (?:\p{Ll}+ )?(?:son|daughter|mother|father|mum|dad|nan|gran|wife|husband|partner|brother|sister|siblings|aunt|uncle|children|child|family|flat|home|house|room|bedroom|tenancy|rent|benefit|claim|address|gp|doctor|nurse|carer|carers|health|medication|tablets|insulin|behaviour|school|nursery|teacher|class|attendance|account|landlord|neighbour|baby|solicitor|keyworker|passport|phone|number|birthday|absence|belongings|views|wishes|feelings|voice|safety|progress|learning|education|care|plan|package|placement|contact|support|needs|capacity|presentation|mood|mobility|allegations?|evidence|statement|account of|version of|complaint|appeal|appointment|visit|visits|friend|friends|boyfriend|girlfriend|ex|dob|ehcp|case|file|probation|contract)\b/iu;
const aged =
  /^(?:,? (?:is )?aged? \d|, \d{1,2}(?:,| and | is )| ?\(\d{1,2}(?: ?(?:yrs?|years?|months?|mths?|weeks?|wks?|y|m))?\))/u;
const greeted =
  /(?:^|[\n.!?] ?)(?:Hi|Hiya|Hello|Hey|Dear|Thanks|Thank you|Thx|Tks|Ta|Regards|Kind regards|Many thanks|Best wishes|Best|Rgds|KR|BW|Cheers|Sorry|Morning|Good morning|Afternoon|Good afternoon|Evening),? $/u;
const asked = /^(?:,| -| –) (?:can|could|would|will|please|pls|see|any|do|did|have|are|when|thanks|thank|just|I)\b/u;
const joinedAfter = /^(?:,| and| or| &| \/|\/) ?(\p{Lu}[\p{L}'’-]+)(?! \p{Lu})/u;
const joinedBefore = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]+)(?:,| and| or| &| \/|\/) ?$/u;

function isNamed(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (isCommonWord(word)) return false;
  const [person] = taggedRun(text, start, end).people;
  return person !== undefined && !person.keys.includes('name-tagger-weak');
}

// "Hristo or Jurga": whoever stands beside somebody named in one breath is a person as well.
function isPaired(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const after = joinedAfter.exec(text.slice(end, Math.min(sentence.end, end + 40)));
  const next = after?.[1];
  if (after !== null && next !== undefined) {
    const from = end + after[0].length - next.length;
    if (isNamed(text, from, from + next.length)) return true;
  }
  const head = text.slice(Math.max(sentence.start, start - 40), start);
  const before = joinedBefore.exec(head);
  const last = before?.[1];
  if (before === null || last === undefined) return false;
  const from = start - head.length + before.index + before[0].indexOf(last);
  return isNamed(text, from, from + last.length);
}

/** What stands around a word that may be somebody's only name and says that it is: an age, something only people have, a greeting, somebody named in one breath. */
export function loneNameEvidence(text: string, sentence: Stretch, word: Stretch): readonly EvidenceKey[] {
  const after = text.slice(word.end, Math.min(sentence.end, word.end + 48));
  const keys: EvidenceKey[] = [];
  if (aged.test(after)) keys.push('name-age');
  if (owned.test(after)) keys.push('name-owner');
  const before = text.slice(Math.max(0, word.start - 20), word.start);
  const begins = word.start - sentence.start <= 1;
  if (greeted.test(before) || (begins && asked.test(after))) keys.push('name-called');
  if (isPaired(text, sentence, word)) keys.push('name-pair');
  return keys;
}
