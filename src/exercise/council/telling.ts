import type { PersonalDataType } from '#core/personal-data';
import type { SamplePerson } from './people.ts';

/** That a document carries one data type about one person. */
export type Fact = { readonly person: string; readonly type: PersonalDataType };

/**
 * Writes words about people and keeps what they told: text and truth come from the same act, so that neither can be
 * without the other.
 */
export type Telling = {
  /** Gives `text` back for printing, and notes that it tells these types of the person; blank text tells nothing. */
  readonly say: <T extends string | number>(person: SamplePerson, types: Types, text: T) => T;
  /** Notes what the document as a whole tells, where no single run of words does. */
  readonly note: (person: SamplePerson, ...types: readonly PersonalDataType[]) => void;
  readonly facts: () => readonly Fact[];
};

/** One type, or several that the same words tell. */
export type Types = PersonalDataType | readonly PersonalDataType[];

/** Starts a document's telling. */
export function newTelling(): Telling {
  const told = new Map<string, Fact>();
  const note = (person: SamplePerson, ...types: readonly PersonalDataType[]): void => {
    for (const type of types) told.set(`${person.id} ${type}`, { person: person.id, type });
  };
  return {
    say: (person, types, text) => {
      if (String(text).trim() !== '') note(person, ...(typeof types === 'string' ? [types] : types));
      return text;
    },
    note,
    facts: () => [...told.values()],
  };
}
