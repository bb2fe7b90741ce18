import { surnameParticles } from '#core/values/name-words.data';
import { shortForms, spellings } from './name-forms.data.ts';

const spelling: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((group) => group.map((form): [string, string] => [form, group[0] ?? form])),
);

// MacDonald and McDonald are one; "Mace" and "Macey" begin otherwise.
function withoutMac(word: string): string {
  return word.length > 6 && word.startsWith('MAC') ? `MC${word.slice(3)}` : word;
}

/** One spelling for all spellings of a folded word of a name: MUHAMMAD, MOHAMED and MOHD are `MOHAMMED`. Most words are their own. */
export function spellingOf(word: string): string {
  return spelling.get(word) ?? withoutMac(word);
}

/** A folded surname in one spelling without spaces: `AL HASAN` and `ALHASSAN`, `DA SILVA` and `DASILVA` are one each. */
export function surnameKey(folded: string): string {
  return folded.includes(' ') ? folded.split(' ').map(spellingOf).join('') : spellingOf(folded);
}

/** The spellings under which the bearer of a folded forename may be named: its own and its short forms' (`WILLIAM`, `BILL`, `WILL`, …). */
export function forenameKeys(folded: string): readonly string[] {
  const short = shortForms.get(folded) ?? shortForms.get(spellingOf(folded));
  return short === undefined ? [spellingOf(folded)] : [spellingOf(folded), ...short.map(spellingOf)];
}

/** The keys of a folded surname: the whole, and each part of a double one (`NOWAK SMITH` is also `NOWAK` and `SMITH`; `DA SILVA` has no parts). */
export function surnameKeys(folded: string): readonly string[] {
  if (!folded.includes(' ')) return [surnameKey(folded)];
  const parts = folded.split(' ').filter((part) => part.length > 2 && !surnameParticles.has(part));
  const double = parts.length === 2 && parts.length === folded.split(' ').length;
  return double ? [surnameKey(folded), ...parts.map(spellingOf)] : [surnameKey(folded)];
}

const umlauts: ReadonlyMap<string, string> = new Map(
  Object.entries({ Ä: 'AE', Ö: 'OE', Ü: 'UE', Å: 'AA', ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', Ø: 'OE', ø: 'oe' }),
);

/** A name with its umlauts written out ("Müller" as "Mueller"), or null where it has none. */
export function withUmlautsWritten(text: string): string | null {
  const written = text.normalize('NFC').replace(/[ÄÖÜÅäöüåØø]/gu, (letter) => umlauts.get(letter) ?? letter);
  return written === text.normalize('NFC') ? null : written;
}
