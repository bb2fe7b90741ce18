import type { PersonalDataType } from '#core/personal-data';
import type { SamplePerson } from './people.ts';

/** The kinds of place in which a value may stand; `scan` is text that a machine read off paper. */
export const placeKinds = ['table', 'form', 'letter', 'mail', 'prose', 'scan'] as const;

/** In what kind of place a value stands. */
export type PlaceKind = (typeof placeKinds)[number];

/** Words that tell something, as they stand in the document, and in what kind of place. */
export type ToldValue = { readonly text: string; readonly place: PlaceKind };

/**
 * That a document carries one data type about one person, and by which words; without words where the whole document tells
 * it. Of nobody (`person` is '') are words that sound like the type and tell it of no one: a denial, a service's name.
 */
export type Fact = { readonly person: string; readonly type: PersonalDataType; readonly values: readonly ToldValue[] };

/**
 * Writes words about people and keeps what they told: text and truth come from the same act, so that neither can be
 * without the other.
 */
export type Telling = {
  /** Gives `text` back for printing, and notes that it tells these types of the person; blank text tells nothing. */
  readonly say: <T extends string | number>(person: SamplePerson, types: Types, text: T) => T;
  /** Gives words back that sound like these types and tell them of nobody. */
  readonly decoy: (types: Types, text: string) => string;
  /** Notes what the document as a whole tells, where no single run of words does. */
  readonly note: (person: SamplePerson, ...types: readonly PersonalDataType[]) => void;
  /** The same telling for words that stand in another kind of place of the document. */
  readonly in: (place: PlaceKind) => Telling;
  readonly facts: () => readonly Fact[];
};

/** Types whose words are the datum itself, not words about somebody. */
export const identifying: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...(['person-name', 'birth-date', 'postal-address', 'postcode', 'email', 'phone', 'uprn', 'nino'] as const),
  ...(['nhs-number', 'passport', 'driving-licence', 'utr', 'upn', 'uln', 'vehicle-registration'] as const),
  ...(['local-reference', 'username', 'password', 'security-answer', 'ip-address', 'mac-address'] as const),
  ...(['bank-account', 'iban', 'payment-card', 'access-code'] as const),
]);

/** One type, or several that the same words tell. */
export type Types = PersonalDataType | readonly PersonalDataType[];

type Kept = {
  readonly person: string;
  readonly type: PersonalDataType;
  readonly values: Map<string, ToldValue>;
};

/** Starts a document's telling; its words stand in `place` unless said otherwise. */
export function newTelling(place: PlaceKind): Telling {
  return tellingInto(new Map(), place);
}

function tellingInto(told: Map<string, Kept>, place: PlaceKind): Telling {
  const keep = (person: string, type: PersonalDataType): Kept => {
    const key = `${person} ${type}`;
    const kept = told.get(key) ?? { person, type, values: new Map() };
    told.set(key, kept);
    return kept;
  };
  const keepWords = (person: string, type: PersonalDataType, text: string): void => {
    keep(person, type).values.set(`${place} ${text}`, { text, place });
  };
  const listOf = (types: Types): readonly PersonalDataType[] => (typeof types === 'string' ? [types] : types);
  return {
    say: (person, types, text) => {
      const words = String(text).trim();
      if (words === '') return text;
      const list = listOf(types);
      for (const type of list) {
        // A name or a number told with something else is not the words that tell it: the row or the form does.
        if (!identifying.has(type) && list.some((other) => identifying.has(other))) keep(person.id, type);
        else keepWords(person.id, type, words);
      }
      return text;
    },
    decoy: (types, text) => {
      for (const type of listOf(types)) keepWords('', type, text.trim());
      return text;
    },
    note: (person, ...types) => {
      for (const type of types) keep(person.id, type);
    },
    in: (other) => tellingInto(told, other),
    facts: () => [...told.values()].map(({ person, type, values }) => ({ person, type, values: [...values.values()] })),
  };
}
