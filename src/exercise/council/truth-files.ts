import { makeCsv } from '../formats/csv.ts';
import { codebook } from './codebook.data.ts';
import type { LedgerPlace } from './ledger.ts';
import type { Officer } from './office.ts';
import type { SampleHousehold, SamplePerson } from './people.ts';
import { addressLine } from './writing.ts';

/** A truth table as a file. */
export type TruthFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * The tables of truth: people told of in readable files, what is told, by which words and in what kind of place, the
 * files, who lives with whom, which words sound like data and are
 * nobody's, which officers the letters name, and when a type is listed.
 */
export function truthFiles(
  households: readonly SampleHousehold[],
  places: readonly LedgerPlace[],
  officers: readonly Officer[],
): readonly TruthFile[] {
  const exposures = places.flatMap(({ path, facts }) =>
    facts.filter(({ person }) => person !== '').map(({ person, type }) => [person, type, path] as const),
  );
  const told = new Set(exposures.map(([person]) => person));
  const people = households.flatMap((household) =>
    household.people.filter((person) => told.has(person.id)).map((person) => ({ person, household })),
  );
  return [
    peopleFile(people),
    { path: 'truth/exposures.csv', bytes: table(['truth_id', 'data_type', 'file'], exposures) },
    {
      path: 'truth/values.csv',
      bytes: table(['truth_id', 'data_type', 'file', 'value', 'place_kind', 'culture'], valueRows(people, places)),
    },
    {
      path: 'truth/decoys.csv',
      bytes: table(['data_type', 'file', 'value', 'place_kind'], decoyRows(places)),
    },
    { path: 'truth/officers.csv', bytes: table(['name', 'role', 'email', 'phone'], officerRows(officers)) },
    { path: 'truth/codebook.csv', bytes: table(['data_type', 'listed_when'], Object.entries(codebook)) },
    {
      path: 'truth/files.csv',
      bytes: table(
        ['file', 'outcome'],
        places.map(({ path, outcome }) => [path, outcome]),
      ),
    },
    {
      path: 'truth/households.csv',
      bytes: table(
        ['truth_id', 'household_truth_id'],
        people.map(({ person, household }) => [person.id, household.id]),
      ),
    },
  ];
}

type Housed = { readonly person: SamplePerson; readonly household: SampleHousehold };

function peopleFile(people: readonly Housed[]): TruthFile {
  return {
    path: 'truth/people.csv',
    bytes: table(
      [
        'truth_id',
        'register_ref',
        'forenames',
        'surname',
        'birth_date',
        'address',
        'postcode',
        'name_culture',
        'other_register_refs',
      ],
      people.map(({ person, household }) => [
        person.id,
        person.registerRef,
        person.forenames,
        person.surname,
        person.birthDate,
        addressLine(household.home),
        household.home.postcode,
        person.culture,
        person.otherRefs.join(';'),
      ]),
    ),
  };
}

/** One row for each run of words that tells something; copies tell it again, and stand here once, at the first place. */
function valueRows(
  people: readonly { readonly person: SamplePerson }[],
  places: readonly LedgerPlace[],
): readonly (readonly string[])[] {
  const cultures = new Map(people.map(({ person }) => [person.id, person.culture]));
  return places.flatMap(({ path, outcome, facts }) =>
    outcome === 'duplicate'
      ? []
      : facts
          .filter(({ person }) => person !== '')
          .flatMap(({ person, type, values }) =>
            values.map(({ text, place }) => [person, type, path, text, place, cultures.get(person) ?? '']),
          ),
  );
}

/** Words that sound like a data type and tell it of nobody. */
function decoyRows(places: readonly LedgerPlace[]): readonly (readonly string[])[] {
  return places.flatMap(({ path, outcome, facts }) =>
    outcome === 'duplicate'
      ? []
      : facts
          .filter(({ person }) => person === '')
          .flatMap(({ type, values }) => values.map(({ text, place }) => [type, path, text, place])),
  );
}

function officerRows(officers: readonly Officer[]): readonly (readonly string[])[] {
  return officers.map(({ name, role, email, phone }) => [name, role, email, phone]);
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  return makeCsv([heading, ...rows], { newline: '\n' });
}
