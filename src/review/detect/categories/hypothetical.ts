import type { PersonalDataType } from '#core/personal-data';
import type { Word } from './phrases.ts';

/** Words of danger: where they stand after "if", somebody fears it. */
const danger: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>(['domestic-abuse', 'protected-address']);

const supposes: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'should', 'would', 'eligible']);
const always: ReadonlySet<string> = new Set(['whether']);
const owners: ReadonlySet<string> = new Set(['my', 'his', 'her', 'their', 'our']);
const anybody: ReadonlySet<string> = new Set([
  ...[
    'anyone',
    'anybody',

    'everyone',
    'everybody',
    'people',
    'residents',
    'those',
    'applicants',
  ],
  ...['tenants', 'households', 'customers', 'many', 'staff', 'members', 'officers', 'adults', 'pupils', 'carers'],
]);
const questions: ReadonlySet<string> = new Set(
  'is are do does did would could can will should has have had was were may might any'.split(' '),
);
const reach = 12;

type Said = { readonly type: PersonalDataType; readonly first: number; readonly last: number };

function asks(sentence: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || !questions.has(words[0]?.text ?? '')) return false;
  return sentence.slice(last.end).includes('?');
}

/** Whether what a sentence says there is supposed or asked ("if she were disabled", "whether the form covers"), or said of anybody at all. */
export function isHypothetical(sentence: string, words: readonly Word[], { type, first }: Said): boolean {
  // "if his rent arrears": what is somebody's is so.
  if (owners.has(words[first - 1]?.text ?? '') || owners.has(words[first]?.text ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return false;
    if (/[.;:!?,\n]/u.test(sentence.slice(word.end, next.start))) return false;
    if (word.text === 'because' || word.text === 'since' || word.text === 'says' || word.text === 'said') return false;
    if (anybody.has(word.text)) return !isSpecific(words, at, first);
    if (!supposes.has(word.text)) continue;
    if (word.text === 'should' || word.text === 'would' || word.text === 'eligible') {
      if (at === 0) return true;
      continue;
    }
    return !danger.has(type) || always.has(word.text);
  }
  return asks(sentence, words) && !danger.has(type);
}

// "Those children", "many of her neighbours".
function isSpecific(words: readonly Word[], at: number, first: number): boolean {
  for (let index = at + 1; index < first; index += 1) {
    const word = words[index]?.text ?? '';
    if (owners.has(word) || word === 'he' || word === 'she' || word === 'i') return true;
  }
  return false;
}
