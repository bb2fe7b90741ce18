import type { Binding } from '#core/finding';
import type { Stretch } from '../scan/sentences.ts';
import { type Calling, callings, inverse, partyWords } from './called-people.data.ts';
import type { Sex } from './spoken-of.ts';

type Called = { readonly calling: Calling; readonly sex: Sex | null; readonly binding: Binding };

// "Mum (Chantelle Briggs", "Mother - Natasha Holt", "her mother, Mrs Zielinska", "First Respondent (mother): Chloe Denham", "Dad is Aaron Cole".
const before = /(?<![\p{L}'’-])([\p{L}-]{1,12})\)?(?: is)?(?: ?[:(,–-] ?| )(?:(?:Mrs?|Ms|Miss|Dr)\.? )?$/u;
// "Joan Wimbush (wife)", "Ms Noakes, mother of Riley", "Gerald Osei - tenant"
const after = /^(?:,? ?\(|, | [–-] )(?:(?:the|his|her|their|your|my) )?([\p{L}-]{1,12})(?![\p{L}'’-]|,? \p{Lu})/u;
const reach = 24;

/** What the words beside a name call its bearer: mother, tenant. */
export function callingsBeside(
  text: string,
  sentence: Stretch,
  { start, end }: Stretch,
): readonly Omit<Called, 'binding'>[] {
  const head = before.exec(text.slice(Math.max(sentence.start, start - reach), start));
  // "Solicitor for the mother: Ms Vaughan"
  const isTheirs =
    head !== null &&
    /\b(?:for|of|to|by)(?: the| his| her)? $/iu.test(
      text.slice(Math.max(sentence.start, start - 60), start - head[0].length),
    );
  const words = [
    isTheirs ? undefined : head?.[1],
    after.exec(text.slice(end, Math.min(sentence.end, end + 2 * reach)))?.[1],
  ];
  return words.flatMap((word) => {
    if (word === undefined || (word.length === 1 && word !== 'T')) return [];
    return callings.get(word.toLowerCase()) ?? [];
  });
}

/** Who is called what in a text, or in the case of it that is being read: "Mum" is whom it calls so by name. */
export class CalledPeople {
  #called: Called[] = [];

  /** Another case: its mother is another one. */
  forget(): void {
    this.#called = [];
  }

  /** Notes what somebody is called. */
  note(called: Omit<Called, 'binding'>, binding: Binding): void {
    if (!this.#called.some((each) => each.calling === called.calling && each.binding.key === binding.key))
      this.#called.push({ ...called, binding });
  }

  /** The one person who is called so by a word; null where nobody is, or two. */
  by(word: string): Binding | null {
    const meant = callings.get(word.toLowerCase());
    if (meant === undefined) return null;
    const fits = this.#called.filter(
      ({ calling, sex }) => calling === meant.calling && (sex === null || meant.sex === null || sex === meant.sex),
    );
    return fits.length === 1 ? (fits[0]?.binding ?? null) : null;
  }

  /** Whether somebody is called so that the word would be what they call the one whom the text is about: a son says "Dad". */
  callsBack({ key }: Binding, word: string): boolean {
    const meant = callings.get(word.toLowerCase());
    if (meant === undefined) return false;
    const own = inverse.get(meant.calling);
    return this.#called.some(({ calling, binding }) => binding.key === key && calling === own);
  }
}

const noun = /(?<![\p{L}'’-])([\p{L}-]{1,12})(?![\p{L}-])/gu;

/** The last word for a party in some words, as in "the Defendant owes": the doer of what follows; null where there is none, or it is whom somebody deals with. */
export function lastParty(words: string): string | null {
  let last: string | null = null;
  for (const found of words.matchAll(noun)) {
    const word = found[1] ?? '';
    if (word.length === 1 ? word !== 'T' : !partyWords.has(word.toLowerCase())) continue;
    const head = words.slice(0, found.index);
    if (
      !/\b(?:with|to|from|by|for|of|about|against|told|rang|called|visited|contacted|phoned|emailed|advised|informed|asked)(?: (?:the|his|her|their|our))? $/iu.test(
        head,
      )
    )
      last = word;
  }
  return last;
}
