import type { PersonalDataType } from '#core/personal-data';
import type { SamplePerson } from './people.ts';

/** The kinds of place in which a value may stand; `scan` is text that a machine read off paper. */
export const placeKinds = ['table', 'form', 'letter', 'mail', 'prose', 'scan'] as const;

/** In what kind of place a value stands. */
export type PlaceKind = (typeof placeKinds)[number];

/** Words that tell something, as they stand in the document, and in what kind of place. */
export type ToldValue = { readonly text: string; readonly place: PlaceKind };

/** That a document carries one data type about one person, and by which words; without words where the whole document tells it. */
export type Fact = { readonly person: string; readonly type: PersonalDataType; readonly values: readonly ToldValue[] };

/**
 * Writes words about people and keeps what they told: text and truth come from the same act, so that neither can be
 * without the other.
 */
export type Telling = {
  /** Gives `text` back for printing, and notes that it tells these types of the person; blank text tells nothing. */
  readonly say: <T extends string | number>(person: SamplePerson, types: Types, text: T) => T;
  /** Notes what the document as a whole tells, where no single run of words does. */
  readonly note: (person: SamplePerson, ...types: readonly PersonalDataType[]) => void;
  /** The same telling for words that stand in another kind of place of the document. */
  readonly in: (place: PlaceKind) => Telling;
  readonly facts: () => readonly Fact[];
};

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
  const keep = (person: SamplePerson, type: PersonalDataType): Kept => {
    const key = `${person.id} ${type}`;
    const kept = told.get(key) ?? { person: person.id, type, values: new Map() };
    told.set(key, kept);
    return kept;
  };
  return {
    say: (person, types, text) => {
      const words = String(text).trim();
      if (words === '') return text;
      for (const type of typeof types === 'string' ? [types] : types) {
        keep(person, type).values.set(`${place} ${words}`, { text: words, place });
      }
      return text;
    },
    note: (person, ...types) => {
      for (const type of types) keep(person, type);
    },
    in: (other) => tellingInto(told, other),
    facts: () => [...told.values()].map(({ person, type, values }) => ({ person, type, values: [...values.values()] })),
  };
}
