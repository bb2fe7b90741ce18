import type { Binding } from '#core/finding';
import { foldNameQuickly, type PersonName } from '#core/values/person-name';
import { sexOfForename } from '../names/forename-sex.data.ts';
import type { Stretch } from '../scan/sentences.ts';
import type { KinAsked } from './kin-phrase.ts';

/** Woman or man, as far as words tell. */
export type Sex = 'F' | 'M';

const men: ReadonlySet<string> = new Set(['mr', 'sir', 'master', 'lord', 'mister']);
const women: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'dame', 'lady']);

/** The sex that a title, a word for kin or a forename tells of a name in a text; null where none does. */
export function sexAt(text: string, name: Stretch & { readonly kin: KinAsked }): Sex | null {
  const first = /^\p{L}+/u.exec(text.slice(name.start, name.end))?.[0] ?? '';
  const title = first.toLowerCase();
  if (men.has(title)) return 'M';
  if (women.has(title)) return 'F';
  return name.kin()?.sex ?? sexOfForename.get(foldNameQuickly(first)) ?? null;
}

/** Whether one name is a woman's and the other a man's: "Ms Whitfield" is not Tom Whitfield. */
export function sexesDiffer(one: PersonName, other: PersonName): boolean {
  const [first, second] = [sexOfName(one), sexOfName(other)];
  return first !== null && second !== null && first !== second;
}

/** Whether a pronoun of a sex can mean a name. */
export function fitsSex(name: PersonName, sex: Sex): boolean {
  return (sexOfName(name) ?? sex) === sex;
}

/** Whether a title's sex is that of a forename: Mrs Wimbush is Joan rather than Leslie. */
export function sexesAgree(one: PersonName, other: PersonName): boolean {
  const first = sexOfName(one);
  return first !== null && first === sexOfName(other);
}

function sexOfName({ title, forenames }: PersonName): Sex | null {
  const called = title.split(' ')[0]?.toLowerCase() ?? '';
  if (men.has(called)) return 'M';
  if (women.has(called)) return 'F';
  return sexOfForename.get(foldNameQuickly(forenames.split(' ')[0] ?? '')) ?? null;
}

/** The sex that the pronoun nearest before `to` names; null where there is none of one. */
export function sexOfPronoun(words: string): Sex | null {
  const last = words
    .match(/\b(?:he|him|his|she|her|hers)\b/giu)
    ?.at(-1)
    ?.toLowerCase();
  if (last === undefined) return null;
  return last.startsWith('h') && !last.startsWith('her') ? 'M' : 'F';
}

type Spoken = { readonly binding: Binding; readonly sex: Sex | null };

/** Of whom the sentences of one paragraph spoke before: whom "he" or "she" of the next one means. */
export class SpokenOf {
  #last: Spoken | null = null;
  /** The last of each sex: those whom the text may be about, relatives named in passing, and officers. */
  #own = new Map<Sex, Binding>();
  #kin = new Map<Sex, Binding>();
  #office = new Map<Sex, Binding>();
  #unknown: Binding | null = null;
  #named: Binding | null = null;
  /** By key, for all of the text. */
  readonly #sexes = new Map<string, Sex>();
  readonly #earlier = new Map<Sex, Binding>();

  /** Nobody: a new paragraph. */
  forget(): void {
    for (const [sex, binding] of [...this.#kin, ...this.#own]) this.#earlier.set(sex, binding);
    this.#last = null;
    this.#own = new Map();
    this.#kin = new Map();
    this.#office = new Map();
    this.#unknown = null;
    this.#named = null;
  }

  /** Notes whom a sentence named, in order. A relative in passing does not become whom the text is about, nor does an officer. */
  note(names: readonly Spoken[]): void {
    for (const { binding, sex } of names) {
      this.#named = binding;
      const isKin = binding.role === 'relative';
      const isOffice = binding.role === 'officer' || binding.role === 'professional';
      if (sex !== null && !this.#sexes.has(binding.key)) this.#sexes.set(binding.key, sex);
      if (sex !== null) (isKin ? this.#kin : isOffice ? this.#office : this.#own).set(sex, binding);
      if (isKin || isOffice) continue;
      if (sex === null) this.#unknown = binding;
      this.#last = { binding, sex };
    }
  }

  /** Whoever was named last, relatives and officers too. */
  get named(): Binding | null {
    return this.#named;
  }

  /** Whether somebody was called as a woman or a man; null where nothing told. */
  sexOf({ key }: Binding): Sex | null {
    return this.#sexes.get(key) ?? null;
  }

  /** Whoever was spoken of before as a woman or as a man; null for nobody. */
  exactly(sex: Sex): Binding | null {
    return this.#own.get(sex) ?? this.#kin.get(sex) ?? null;
  }

  /** Whoever was last spoken of as a woman or as a man in the paragraphs before; null for nobody. */
  earlier(sex: Sex): Binding | null {
    return this.#earlier.get(sex) ?? null;
  }

  /** Whoever was spoken of last. */
  get last(): Binding | null {
    return this.#last?.binding ?? null;
  }

  /** Whether somebody was named otherwise than a pronoun of this sex says, and somebody else before whom it fits. */
  isOther({ key }: Binding, sex: Sex | null): boolean {
    const known = this.#sexes.get(key);
    if (sex === null || known === undefined || known === sex) return false;
    return [this.#own, this.#kin, this.#office].some((named) => named.has(sex));
  }

  /** Whom a pronoun of this sex means: the last spoken of, unless that is a man where it says she; then whoever it fits. */
  by(sex: Sex | null): Binding | null {
    const last = this.#last;
    if (sex === null || last?.sex === sex || last?.sex === null) return this.last;
    const fits = this.#own.get(sex) ?? this.#kin.get(sex);
    return fits ?? (last === null ? null : (this.#unknown ?? this.#office.get(sex) ?? last.binding));
  }
}
