import type { CultureNames } from './cultures.data.ts';
import { wordNames } from './cultures.data.ts';
import type { LabelKind, LabelledText } from './label-sets.ts';
import type { NameSources } from './name-sources.ts';
import { officialOthers, officialSentences, officialWords } from './official-sentences.data.ts';
import type { Chance } from './random.ts';
import { headingWords, namingSentences, otherSentences } from './sentences.data.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// What second halves of double forenames mostly are.
const secondForenames =
  'Mae May Rose Leigh Lee Jay Jo Ann Anne Marie Grace Lou Louise Jean Paul James Luc Joe Rae Jane Lynn Beth Claire'.split(
    ' ',
  );
const initials = [...'ABCDEFGHJKLMNOPRSTWY'];
const joints: readonly (readonly [string, string])[] = [
  [', ', ' and '],
  [', ', ' and '],
  [', ', ' & '],
  [', ', ', '],
  ['; ', '; '],
  ['/', '/'],
  [', ', ' or '],
];

type Part = { readonly text: string; readonly kind: LabelKind | null };

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const titles = 'Mr Mrs Ms Miss Dr Mr Mrs Ms Mx Prof Professor Rev Sir Lady Cllr Councillor'.split(' ');

const naming: readonly string[] = [...namingSentences, ...officialSentences];
const nobody: readonly string[] = [...otherSentences, ...officialOthers];

const plain = (text: string): Part => ({ text, kind: null });
const person = (text: string): Part => ({ text, kind: 'person' });

// Chains of letters learned from a culture's own names: names of its sound that no list has.
function inventor(names: readonly string[]): (chance: Chance) => string {
  const next = new Map<string, string[]>();
  for (const name of names) {
    const padded = `^^^${name.toLowerCase()}$`;
    for (let at = 3; at < padded.length; at += 1) {
      const key = padded.slice(at - 3, at);
      const found = next.get(key);
      if (found === undefined) next.set(key, [padded.charAt(at)]);
      else found.push(padded.charAt(at));
    }
  }
  return (chance) => {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      let made = '^^^';
      while (made.length < 17 && !made.endsWith('$')) made += chance.one(next.get(made.slice(-3)) ?? ['$']);
      const name = made.slice(3).replace('$', '');
      if (name.length > 2 && made.endsWith('$'))
        return name.replace(
          /(^|[-' ])(\p{Ll})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        );
    }
    return names[0] ?? 'X';
  };
}

type Maker = {
  readonly culture: CultureNames;
  readonly forename: (c: Chance) => string;
  readonly surname: (c: Chance) => string;
};

function makerOf(culture: CultureNames): Maker {
  const inventForename = inventor(culture.forenames);
  const inventSurname = inventor(culture.surnames);
  return {
    culture,
    forename: (chance) => {
      if (culture.id === 'british' || culture.id === 'caribbean' ? chance.happens(0.2) : chance.happens(0.03))
        return chance.one(wordNames.forenames);
      return chance.happens(0.25) ? inventForename(chance) : chance.one(culture.forenames);
    },
    surname: (chance) => {
      if (culture.id === 'british' || culture.id === 'caribbean' ? chance.happens(0.25) : chance.happens(0.02))
        return chance.one(wordNames.surnames);
      return chance.happens(0.25) ? inventSurname(chance) : chance.one(culture.surnames);
    },
  };
}

/** Makes sentences of council papers with people, places and bodies in them, from a stream of chance. */
export class SentenceMaker {
  readonly #chance: Chance;
  readonly #own: readonly Maker[];
  readonly #other: readonly Maker[];
  /** British and Caribbean names: the ones with most words of English among them. */
  readonly #islands: readonly Maker[];
  readonly #places: readonly string[];
  readonly #words: readonly string[];
  readonly #past: readonly string[];
  readonly #doers: readonly string[];
  readonly #inventPlace: (chance: Chance) => string;
  readonly #invent: (chance: Chance) => string;

  constructor(sources: NameSources, chance: Chance) {
    this.#chance = chance;
    const makers = sources.cultures.map(makerOf);
    this.#own = makers.filter(({ culture }) => !culture.id.startsWith('faker'));
    this.#islands = makers.filter(({ culture }) => /^(?:british|caribbean|irish|scottish)/u.test(culture.id));
    this.#other = makers.filter(({ culture }) => culture.id.startsWith('faker'));
    this.#places = sources.places;
    this.#words = sources.dictionary.filter((word) => word.length > 3);
    this.#doers = this.#words.filter((word) => /(?:er|or|ee|ant)$/u.test(word));
    this.#inventPlace = inventor(sources.places.filter((place) => !place.includes(' ')));
    this.#past = this.#words.filter((word) => word.endsWith('ed'));
    this.#invent = inventor(this.#words);
  }

  /** A sentence, with people named in it or without. */
  make(names: boolean): LabelledText {
    const template = this.#chance.one(names ? naming : nobody);
    const parts = template
      .split(/(\{[A-Z]+\})/u)
      .flatMap((piece) => (piece.startsWith('{') ? this.#fill(piece.slice(1, -1)) : [plain(piece)]));
    // What a street, a school or a dog is named after is nobody there.
    return this.#dressed(names ? parts : parts.map((part) => (part.kind === 'person' ? plain(part.text) : part)));
  }

  /** A labelled text with other people's names in the places of its own: real sentences with names of every culture. */
  withOtherNames({ text, spans }: LabelledText): LabelledText {
    const chance = this.#chance;
    const maker = this.#maker();
    let made = '';
    let from = 0;
    const moved = spans.map(({ kind, start, end }) => {
      const own = text.slice(start, end);
      made += text.slice(from, start);
      from = end;
      const begin = made.length;
      const full = own.includes(' ') && chance.happens(0.9);
      const name = full
        ? this.#fullName(maker)
        : [person(chance.happens(0.5) ? maker.forename(chance) : maker.surname(chance))];
      made += kind === 'person' ? name.map((part) => part.text).join('') : own;
      return { kind, start: begin, end: made.length };
    });
    return { text: made + text.slice(from), spans: moved, made: true };
  }

  // Some papers shout, and lists begin their lines with other lines around them.
  #dressed(parts: readonly Part[]): LabelledText {
    const shouted = this.#chance.happens(0.07);
    let text = this.#chance.happens(0.3)
      ? `${this.#chance.one(['called. ', '- ', '\n', '1. ', '3.2 ', 'Note: ', '* '])}`
      : '';
    const spans: { kind: LabelKind; start: number; end: number }[] = [];
    for (const part of parts) {
      const start = text.length;
      text += shouted ? part.text.toUpperCase() : part.text;
      if (part.kind !== null) spans.push({ kind: part.kind, start, end: text.length });
    }
    if (this.#chance.happens(0.3))
      text += this.#chance.one(['\n', '\n\n', ' Will call again.', '\nNo further action.']);
    return { text, spans, made: true };
  }

  #maker(): Maker {
    const dice = this.#chance.next();
    if (dice < 0.18) return this.#chance.one(this.#islands);
    return this.#chance.one(dice < 0.65 ? this.#own : this.#other);
  }

  #fill(hole: string): readonly Part[] {
    const chance = this.#chance;
    switch (hole) {
      case 'P':
        return this.#fullName(this.#maker());
      case 'F':
        return [person(this.#maker().forename(chance))];
      case 'SN':
        return [person(this.#maker().surname(chance))];
      case 'T': {
        const dot = chance.happens(0.15) ? '.' : '';
        return [plain(`${chance.one(titles)}${dot} `), person(this.#surnames(this.#maker()))];
      }
      case 'TF':
        return [plain(`${chance.one(titles)} `), ...this.#fullName(this.#maker())];
      case 'K': {
        const maker = this.#maker();
        const surname = maker.surname(chance);
        const forename = maker.forename(chance);
        return [person(`${chance.happens(0.4) ? surname.toUpperCase() : surname}, ${forename}`)];
      }
      case 'I': {
        const maker = this.#maker();
        const initials = chance.one(['A', 'J', 'M', 'S', 'K', 'D', 'R']) + chance.one(['', '', ' P', '.', '. J.']);
        return [person(`${initials} ${maker.surname(chance)}`)];
      }
      default:
        return this.#fillOfficial(hole) ?? this.#fillOther(hole);
    }
  }

  #fillOfficial(hole: string): readonly Part[] | null {
    const chance = this.#chance;
    switch (hole) {
      case 'RK':
        return [plain(chance.one(officialWords.ranks))];
      case 'G':
        return [plain(chance.one(officialWords.roles))];
      case 'BR':
        return [{ text: chance.one(officialWords.brands), kind: 'body' }];
      case 'CW':
        return [plain(capital(chance.one(this.#words)))];
      case 'DT':
        return [plain(capital(chance.one(this.#doers)))];
      case 'NK':
        return [person(chance.one(officialWords.shortForms))];
      case 'Y':
        return [person(chance.one(wordNames.forenames))];
      case 'YS':
        return [person(chance.happens(0.6) ? chance.one(wordNames.surnames) : this.#maker().surname(chance))];
      case 'H': {
        const maker = chance.happens(0.6) ? chance.one(this.#islands) : this.#maker();
        const second = chance.happens(0.5) ? chance.one(secondForenames) : maker.forename(chance);
        return [person(`${maker.forename(chance)}-${second}`)];
      }
      case 'FI':
        return [person(`${this.#maker().forename(chance)} ${chance.one(initials)}${chance.happens(0.2) ? '.' : ''}`)];
      case 'LS':
        return this.#list(() => [person(this.#surnames(this.#maker()))]);
      case 'LF':
        return this.#list(() => [person(this.#maker().forename(chance))]);
      case 'LP':
        return this.#list(() => this.#fullName(this.#maker()));
      default:
        return null;
    }
  }

  // "Bray, Okonjo and Peel", "Ana, Obi, Jo".
  #list(one: () => readonly Part[]): readonly Part[] {
    const chance = this.#chance;
    const [between, last] = chance.one(joints);
    const parts: Part[] = [...one()];
    const more = 1 + chance.below(4);
    for (let at = 1; at <= more; at += 1) parts.push(plain(at === more ? last : between), ...one());
    return parts;
  }

  #surnames({ culture, surname }: Maker): string {
    const chance = this.#chance;
    const first = surname(chance);
    if (culture.form === 'two-surnames' && chance.happens(0.3)) return `${first} ${surname(chance)}`;
    if (culture.form === 'western' && chance.happens(0.08)) return `${first}-${surname(chance)}`;
    if (culture.form === 'kaur-singh' && chance.happens(0.5)) return chance.one(['Kaur', 'Singh']);
    return chance.happens(0.03)
      ? `${chance.one(['van der', 'de', 'van', 'da', 'Van', 'De', 'del', 'von', 'St'])} ${first}`
      : first;
  }

  #fullName(maker: Maker): readonly Part[] {
    const { form } = maker.culture;
    const chance = this.#chance;
    const [given, other] = [maker.forename(chance), maker.forename(chance)];
    const family = maker.surname(chance);
    const shouting = chance.happens(0.04)
      ? (name: string): string => name.toUpperCase()
      : (name: string): string => name;
    return [person(this.#inForm(form, given, other, shouting(family), maker))];
  }

  #inForm(form: CultureNames['form'], given: string, other: string, family: string, maker: Maker): string {
    const chance = this.#chance;
    switch (form) {
      case 'patronymic':
        return chance.happens(0.45) ? `${given} ${other} ${family}` : `${given} ${family}`;
      case 'family-first':
        return chance.happens(0.55) ? `${family} ${given}` : `${given} ${family}`;
      case 'two-surnames': {
        const joint = chance.one([' ', ' ', ' ', ' de ', ' da ', ' y ', ' dos ', ' de la ']);
        const first = chance.happens(0.3) ? `${given} ${other}` : given;
        return chance.happens(0.6) ? `${first} ${family}${joint}${maker.surname(chance)}` : `${first} ${family}`;
      }
      case 'kaur-singh': {
        const middle = chance.one(['Singh', 'Kaur']);
        return chance.happens(0.35)
          ? `${given} ${middle}`
          : chance.happens(0.6)
            ? `${given} ${middle} ${family}`
            : `${given} ${family}`;
      }
      case 'south-asian':
        return chance.happens(0.35)
          ? `${chance.one(['Mohammed', 'Md', 'Syed', 'Abdul', 'Mst', given])} ${other} ${family}`
          : `${given} ${family}`;
      case 'arabic':
        return chance.happens(0.12)
          ? `${given} ${chance.one(['bin', 'ibn', 'bint', 'abu', 'al', 'el', 'Ben', 'Bin'])} ${family}`
          : `${given} ${family}`;
      case 'western':
        return this.#western(given, other, family, maker);
    }
  }

  #western(given: string, other: string, family: string, maker: Maker): string {
    const chance = this.#chance;
    const dice = chance.next();
    if (dice < 0.1) return `${given} ${other} ${family}`;
    if (dice < 0.16) return `${given} ${other.charAt(0)}${chance.one(['', '.'])} ${family}`;
    if (dice < 0.22) return `${given.charAt(0)}${chance.one(['', '.', '.J.'])} ${family}`;
    if (dice < 0.28) return `${given}-${other} ${family}`;
    if (dice < 0.34) return `${given} ${family}-${maker.surname(chance)}`;
    if (dice < 0.37)
      return `${given} ${chance.one(['van der', 'de', 'van', 'ap', 'Mac', 'St', 'da', 'von', 'le', 'di', 'du'])} ${family}`;
    return `${given} ${family}`;
  }

  #fillOther(hole: string): readonly Part[] {
    const chance = this.#chance;
    switch (hole) {
      case 'L':
        if (chance.happens(0.25)) return [{ text: this.#landmark(), kind: 'place' }];
        if (chance.happens(0.15)) return [{ text: this.#inventPlace(chance), kind: 'place' }];
        return [{ text: chance.one(chance.happens(0.5) ? headingWords.londonPlaces : this.#places), kind: 'place' }];
      case 'R':
        return this.#road();
      case 'B':
        return [{ text: `${this.#placeName()} ${chance.one(headingWords.buildings)}`, kind: 'place' }];
      case 'O':
        return this.#body();
      case 'M':
        return [plain(chance.one(months))];
      case 'D':
        return [plain(chance.one(days))];
      case 'N':
        return [plain(String(1 + chance.below(chance.one([9, 40, 300, 2025]))))];
      case 'W':
        return [
          plain(
            `${1 + chance.below(28)} ${chance.one(months)}${chance.happens(0.5) ? ` ${2000 + chance.below(27)}` : ''}`,
          ),
        ];
      case 'J':
        return [plain(chance.one(headingWords.jobs))];
      case 'Z':
        return [plain(chance.one(headingWords.peoples))];
      case 'A':
        return [plain(this.#thing())];
      case 'V': {
        const word = chance.happens(0.7) ? chance.one(this.#past) : chance.one(this.#words);
        return [plain(word.charAt(0).toUpperCase() + word.slice(1))];
      }
      case 'Q':
        return [plain(this.#fewWords())];
      default:
        return [plain(this.#heading())];
    }
  }

  #fewWords(): string {
    const chance = this.#chance;
    const word = (): string => (chance.happens(0.55) ? chance.one(headingWords.joining) : chance.one(this.#words));
    const first = chance.happens(0.4) ? chance.one(this.#past) : word();
    return [first, ...Array.from({ length: chance.below(4) }, word)].join(' ');
  }

  // What programs and products are called: GNU LGPL, ShareDrive, Wexon, Case Console.
  #thing(): string {
    const chance = this.#chance;
    const letters = (): string =>
      Array.from({ length: 2 + chance.below(4) }, () => chance.one([...'AABCDEFGHILMNOPRSTUVX'])).join('');
    const word = (): string => capital(chance.one(this.#words));
    const made = (): string => {
      const dice = chance.next();
      if (dice < 0.25) return letters();
      if (dice < 0.45) return word() + word();
      if (dice < 0.6) return capital(this.#invent(chance));
      return word();
    };
    return Array.from({ length: chance.one([1, 1, 1, 2, 2, 3]) }, made).join(' ');
  }

  #heading(): string {
    const chance = this.#chance;
    if (chance.happens(0.12)) return this.#thing();
    if (chance.happens(0.35))
      return Array.from({ length: 1 + chance.below(4) }, () => capital(chance.one(this.#words))).join(' ');
    const then = Array.from({ length: 1 + chance.below(3) }, () => chance.one(headingWords.later));
    return chance.happens(0.7) ? [chance.one(headingWords.first), ...then].join(' ') : then.join(' ');
  }

  #landmark(): string {
    const chance = this.#chance;
    const word = chance.one(this.#words);
    const first = chance.happens(0.5) ? word.charAt(0).toUpperCase() + word.slice(1) : this.#placeName();
    return `${first} ${chance.one(headingWords.landmarks)}`;
  }

  #placeName(): string {
    const chance = this.#chance;
    const dice = chance.next();
    if (dice < 0.4) return chance.one(this.#places);
    if (dice < 0.75) return this.#maker().surname(chance);
    if (dice < 0.85) return this.#maker().forename(chance);
    return chance.one(headingWords.first);
  }

  #road(): readonly Part[] {
    const chance = this.#chance;
    const road: Part = { text: `${this.#placeName()} ${chance.one(headingWords.roads)}`, kind: 'place' };
    return chance.happens(0.6) ? [plain(`${1 + chance.below(200)} `), road] : [road];
  }

  #body(): readonly Part[] {
    const chance = this.#chance;
    const dice = chance.next();
    if (dice < 0.3) return [{ text: chance.one(headingWords.known), kind: 'body' }];
    if (dice < 0.4) {
      const [one, two] = [this.#maker().surname(chance), this.#maker().surname(chance)];
      return [
        {
          text: `${one} ${chance.one(['&', 'and'])} ${two}${chance.one(['', ' LLP', ' Ltd', ' Solicitors'])}`,
          kind: 'body',
        },
      ];
    }
    if (dice < 0.5) {
      const [one, two] = [this.#maker().forename(chance), this.#maker().surname(chance)];
      return [{ text: `${one} ${two} ${chance.one(headingWords.bodies)}`, kind: 'body' }];
    }
    return [{ text: `${this.#placeName()} ${chance.one(headingWords.bodies)}`, kind: 'body' }];
  }
}
