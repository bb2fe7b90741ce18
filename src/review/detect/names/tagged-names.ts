import { streetTypes } from '#core/values/address-words.data';
import { foldNameQuickly, parseTitle } from '#core/values/person-name';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { codeAt, skipSpacesBack } from '../scan/char-classes.ts';
import { foldedHash } from './folded-letters.ts';
import { isCommonWord } from './names.ts';
import { organisationWords } from './not-name-words.data.ts';
import { shippedLists, shippedTagger } from './tagger.ts';
import { listBit, listsOf } from './word-lists.ts';

/** A stretch of a run that the tagger takes for a person's name, a title before it included; `keys` say how sure it is. */
export type TaggedName = { readonly start: number; readonly end: number; readonly keys: readonly EvidenceKey[] };

/** What the tagger says of a run of capitalised words. */
export type TaggedRun = { readonly people: readonly TaggedName[]; readonly against: readonly EvidenceKey[] };

// Likelihoods from which each piece of evidence is given.
const sure = 0.97;
const likely = 0.85;
const maybe = 0.6;
const weak = 0.12;
const nobody = 0.02;

function keyOf(likelihood: number): EvidenceKey {
  if (likelihood >= sure) return 'name-tagger-sure';
  if (likelihood >= likely) return 'name-tagger';
  return likelihood >= maybe ? 'name-tagger-maybe' : 'name-tagger-weak';
}

// "Dr" of "Dr Patel": the tagger leaves titles out.
function withTitles(text: string, from: number, start: number): number {
  let first = start;
  for (;;) {
    const stop = skipSpacesBack(text, first);
    const end = codeAt(text, stop - 1) === 46 ? stop - 1 : stop;
    let begin = end;
    while (begin > from && !/\s/u.test(text.charAt(begin - 1))) begin -= 1;
    if (begin >= end || stop === first || parseTitle(text.slice(begin, end)) === null) return first;
    first = begin;
  }
}

/** What a body, a building or a street named after somebody ends with ("Stephen Lawrence Foundation"), folded. */
function endsAsThing(last: string): boolean {
  return organisationWords.has(last) || streetTypes.has(last) || thingWords.has(last);
}

const thingWords: ReadonlySet<string> = new Set(
  'HOUSE HSE BLDG CT CRT ROOM SUITE WING WARD BUILDING BUILDINGS TOWER LODGE HALL ESTATE MANSIONS COURT CENTRE TRUST CHURCH CATHEDRAL CHAPEL TEMPLE THEATRE GALLERY STADIUM ARMS INN HOTEL AWARD AWARDS PRIZE CUP MEDAL LAW ACT REPORT INQUIRY REVIEW MEMORIAL CEMETERY STATION BRIDGE LIBRARY BAKERY CAFE RESTAURANT SHOP STORES STORE HOMES ESTATES LETTINGS SOLICITORS'.split(
    ' ',
  ),
);

// "The Somerset Maugham Room", "St Charles Hospital": the run goes on after the name and ends as things do.
function namesThing(text: string, nameEnd: number, end: number): boolean {
  const rest = text.slice(nameEnd, end).trim();
  if (rest === '' || rest === rest.toLowerCase()) return false;
  return endsAsThing(foldNameQuickly(rest.slice(rest.search(/\S+$/u)).replace(/['’]s$/u, '')));
}

// One word that is likelier nobody's name but may be one, with a word before it that only begins the sentence or none ("Can Rumen"):
// what stands around it decides.
function loneWord(text: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const words = text.slice(start, end).split(' ');
  const [first = '', second] = words;
  if (words.length > 2 || (second !== undefined && !isCommonWord(first))) return null;
  const from = second === undefined ? start : start + first.length + 1;
  const word = text.slice(from, end);
  const own = /['’]s$/u.test(word) ? end - 2 : end;
  if (!/^\p{Lu}\p{Ll}/u.test(word) || own - from < 3) return null;
  const lists = listsOf(shippedLists(), foldedHash(text, from, own));
  // A word of English is one, unless people have it for a forename too.
  const isEnglish = (lists & listBit.dictionary) !== 0 && (lists & (listBit.forename | listBit.person)) === 0;
  return isEnglish ? null : { start: from, end: own };
}

/** Reads the run from `start` to `end`: the people in it, or what the tagger says against there being any. */
export function taggedRun(text: string, start: number, end: number): TaggedRun {
  const tagger = shippedTagger();
  const found = tagger.tag(text, start, end);
  const people = found
    .filter(
      ({ kind, likelihood, end: last }) => kind === 'person' && likelihood >= weak && !namesThing(text, last, end),
    )
    .map((person) => ({
      start: withTitles(text, start, person.start),
      end: person.end,
      keys: [keyOf(person.likelihood)],
    }));
  if (people.length > 0) return { people, against: [] };
  const perhaps = tagger.somebody >= weak && found.length === 0 ? loneWord(text, start, end) : null;
  if (perhaps !== null) return { people: [{ ...perhaps, keys: ['name-tagger-weak'] }], against: [] };
  return { people, against: [tagger.somebody < nobody ? 'name-tagger-against' : 'name-tagger-doubt'] };
}
