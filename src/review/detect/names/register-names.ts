import type { Resident } from '#core/register';
import { foldName, foldNameQuickly } from '#core/values/person-name';
import { forenameKeys, spellingOf, surnameKey, surnameKeys, withUmlautsWritten } from './name-forms.ts';
import { indexPass, type RegisterPass } from './register-pass.ts';

/** The names of a register as plain sorted lists, folded, so that they can be handed to worker processes as JSON. */
export type RegisterNames = {
  /** `FORENAME SURNAME`, a line for each forename, since people go by their second; surnames may have several words. */
  readonly pairs: readonly string[];
  /** Surnames, previous ones included. */
  readonly surnames: readonly string[];
};

/**
 * What a register knows of a name as written; `form-and-surname`: with a short form or another spelling of the forename, part of a
 * double surname, or the surname first.
 */
export type RegisterMatch = 'forename-and-surname' | 'form-and-surname' | 'initial-and-surname' | 'surname' | 'none';

/** Looks names up in constant time. */
export type NameIndex = {
  readonly match: (forenames: string, surname: string) => RegisterMatch;
  /** The register's full names in a text, however they are written. */
  readonly hits: RegisterPass['hits'];
};

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** A name of one letter is an initial: it is no forename to go by. */
const leastForename = 2;

function foldedForms(text: string): readonly string[] {
  const written = withUmlautsWritten(text);
  return [text, ...(written === null ? [] : [written])].map(foldName).filter((folded) => folded !== '');
}

/** The names of residents, each surname (and previous surname) with each forename. */
export function registerNames(
  residents: Iterable<Pick<Resident, 'forenames' | 'surname' | 'previousSurnames' | 'also'>>,
): RegisterNames {
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  for (const { forenames, surname, previousSurnames, also } of residents) {
    const [first = '', ...later] = foldedForms(forenames).flatMap((folded) => folded.split(' '));
    const preferred = (also?.forenames ?? []).flatMap(foldedForms);
    const given = [first, ...[...later, ...preferred].filter((word) => word.length >= leastForename)].filter(
      (word) => word !== '',
    );
    for (const folded of [surname, ...previousSurnames].flatMap(foldedForms)) {
      surnames.add(folded);
      for (const forename of given) pairs.add(`${forename} ${folded}`);
    }
  }
  return { pairs: [...pairs].sort(), surnames: [...surnames].sort() };
}

const nothing: NameIndex = { match: () => 'none', hits: () => [] };

// Pairs of keys that differ from the pair itself: most names have but one form.
function formsOf(pairs: readonly string[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const pair of pairs) {
    const forename = firstWord(pair);
    const surname = pair.slice(forename.length + 1);
    for (const given of forenameKeys(forename)) {
      for (const family of surnameKeys(surname)) {
        if (given !== forename || family !== surname) forms.add(`${given} ${family}`);
      }
    }
  }
  return forms;
}

/** Builds the index: one hash look-up per name, about 20 ms for 100,000 names. Without a register nothing matches. */
export function indexNames(names: RegisterNames | null): NameIndex {
  if (names === null) return nothing;
  const pairs = new Set(names.pairs);
  const surnames = new Set(names.surnames);
  const initials = new Set<string>();
  for (const pair of names.pairs) initials.add(`${pair.charAt(0)} ${pair.slice(pair.indexOf(' ') + 1)}`);
  const forms = formsOf(names.pairs);
  const known = (forename: string, surname: string): boolean => {
    const key = `${spellingOf(forename)} ${surnameKey(surname)}`;
    return pairs.has(key) || forms.has(key);
  };
  return {
    hits: indexPass(names).hits,
    match: (forenames, surname) => {
      const last = foldNameQuickly(surname);
      const given = foldNameQuickly(forenames);
      const first = firstWord(given);
      if (first !== '' && pairs.has(`${first} ${last}`)) return 'forename-and-surname';
      if (first.length === 1 && initials.has(`${first} ${last}`)) return 'initial-and-surname';
      if (first.length > 1 && hasForm(given.split(' '), last, known)) return 'form-and-surname';
      return surnames.has(last) ? 'surname' : 'none';
    },
  };
}

// "Bill Smith", "Wei Zhang" of Zhang Wei, "Maria Garcia Lopez" whose surname has two words, "Ana Maria Silva" known as Maria.
function hasForm(
  given: readonly string[],
  last: string,
  known: (forename: string, surname: string) => boolean,
): boolean {
  if (given.some((forename) => forename.length >= leastForename && known(forename, last))) return true;
  const [first = '', ...middle] = given;
  if (middle.length > 0 && known(first, `${middle.at(-1) ?? ''} ${last}`)) return true;
  return last.length > 1 && !last.includes(' ') && known(last, given.join(' '));
}
