import { matchPeople, type PeopleMatch } from './score/match-people.ts';
import { placesOf } from './score/places.ts';
import { type Rate, Tally } from './score/rate.ts';
import type { Score } from './score/score-shape.ts';
import type { ExportTables, TruthTables } from './score/tables.ts';

export type { Score } from './score/score-shape.ts';
export { scoreTable } from './score/score-table.ts';
export {
  type ExportTables,
  type ExportTexts,
  parseExports,
  parseTruth,
  type TruthTables,
  type TruthTexts,
} from './score/tables.ts';

/** Compares exported tables with the truth by the contracts' rules. */
export function score(input: { truth: TruthTables; exported: ExportTables }): Score {
  const { truth, exported } = input;
  const match = matchPeople(truth.people, exported.people);
  return {
    files: scoreFiles(truth, exported),
    findings: scoreFindings(truth, exported),
    exposures: scoreExposures(truth, exported, match),
    people: scorePeople(truth, exported, match),
    households: { pairs: scoreHouseholds(truth, exported, match) },
  };
}

function scoreFiles(truth: TruthTables, exported: ExportTables): Score['files'] {
  const tally = new Tally();
  for (const [file, outcome] of truth.files) tally.expect(outcome, exported.files.get(file) === outcome);
  for (const [file, outcome] of exported.files) tally.exported(outcome, truth.files.get(file) === outcome);
  return { all: tally.all(), byOutcome: tally.byName() };
}

function scoreFindings(truth: TruthTables, exported: ExportTables): Score['findings'] {
  const expected = new Set<string>();
  for (const { file, type } of truth.exposures) {
    if (truth.files.get(file) !== 'duplicate') expected.add(`${type}\t${file}`);
  }
  const given = new Set(exported.findings.map(({ file, type }) => `${type}\t${file}`));
  const tally = new Tally();
  for (const key of expected) tally.expect(typeOf(key), given.has(key));
  for (const key of given) tally.exported(typeOf(key), expected.has(key));
  return { all: tally.all(), byType: tally.byName() };
}

function typeOf(key: string): string {
  return key.slice(0, key.indexOf('\t'));
}

function scoreExposures(truth: TruthTables, exported: ExportTables, match: PeopleMatch): Score['exposures'] {
  const given = new Map<string, ExportTables['exposures'][number]>();
  for (const one of exported.exposures) given.set(exposureKey(one.personId, one.type, one.file), one);
  const expected = new Set(truth.exposures.map((one) => exposureKey(one.truthId, one.type, one.file)));
  const cultures = new Map(truth.people.map((person) => [person.truthId, person.culture]));
  const types = new Tally();
  const formats = new Tally();
  const byCulture = new Tally();
  const byPlace = new Tally();
  const placed = placesOf(truth, exposureKey);
  const placesFor = (key: string, file: string): readonly string[] => {
    const places = placed.of(key);
    return places.length > 0 ? places : [placed.mainOf(file)];
  };
  for (const { truthId, type, file } of truth.exposures) {
    const people = match.exportedOf.get(truthId) ?? [];
    const found = people.some((person) => given.has(exposureKey(person, type, file)));
    types.expect(type, found);
    formats.expect(formatOf(file), found);
    byCulture.expect(cultures.get(truthId) ?? '', found);
    for (const place of placesFor(exposureKey(truthId, type, file), file)) byPlace.expect(place, found);
  }
  for (const { personId, type, file } of given.values()) {
    const people = match.truthOf.get(personId) ?? [];
    const truly = people.map((person) => exposureKey(person, type, file)).find((key) => expected.has(key));
    const correct = truly !== undefined;
    types.exported(type, correct);
    formats.exported(formatOf(file), correct);
    byCulture.exported(cultures.get(people[0] ?? '') ?? '', correct);
    for (const place of placesFor(truly ?? '', file)) byPlace.exported(place, correct);
  }
  return {
    all: types.all(),
    byType: types.byName(),
    byFormat: formats.byName(),
    byPlace: truth.values.length === 0 ? {} : byPlace.byName(),
    byCulture: byCulture.byName(),
  };
}

function exposureKey(person: string, type: string, file: string): string {
  return `${person}\t${type}\t${file}`;
}

/** The ending of a file's innermost name; a mail in a mailbox has none and is `mail`. */
function formatOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? 'mail' : name.slice(dot + 1).toLowerCase();
}

function scorePeople(truth: TruthTables, exported: ExportTables, match: PeopleMatch): Score['people'] {
  const standings = new Tally();
  const cultures = new Tally();
  const cultureOf = new Map(truth.people.map((person) => [person.truthId, person.culture]));
  for (const person of truth.people) {
    const found = match.exportedOf.has(person.truthId);
    standings.expect(person.registerRef !== '' ? 'on the register' : 'not on the register', found);
    cultures.expect(person.culture, found);
  }
  for (const person of exported.people) {
    const people = match.truthOf.get(person.personId) ?? [];
    standings.exported(person.registerRef === '' ? 'not on the register' : 'on the register', people.length > 0);
    cultures.exported(cultureOf.get(people[0] ?? '') ?? '', people.length > 0);
  }
  return {
    all: standings.all(),
    byStanding: standings.byName(),
    byCulture: cultures.byName(),
    split: [...match.exportedOf.values()].filter((people) => people.length > 1).length,
    merged: [...match.truthOf.values()].filter((people) => people.length > 1).length,
    beyondTheRule: beyondTheRule(truth),
  };
}

function beyondTheRule(truth: TruthTables): number {
  const told = new Set<string>();
  for (const { truthId, type } of truth.exposures) {
    if (type === 'birth-date' || type === 'postcode') told.add(truthId);
  }
  return truth.people.filter((person) => person.registerRef === '' && !told.has(person.truthId)).length;
}

function scoreHouseholds(truth: TruthTables, exported: ExportTables, match: PeopleMatch): Rate {
  const tally = new Tally();
  const exportedHome = new Map(exported.people.map((person) => [person.personId, person.householdId]));
  const truthHome = (id: string): string => truth.households.get(id) ?? '';
  const homesOf = (id: string): readonly string[] =>
    (match.exportedOf.get(id) ?? []).map((person) => exportedHome.get(person) ?? '').filter((home) => home !== '');
  for (const [a, b] of pairsWithin(truth.people.map((person) => [person.truthId, truthHome(person.truthId)]))) {
    const theirs = new Set(homesOf(b));
    tally.expect(
      '',
      homesOf(a).some((home) => theirs.has(home)),
    );
  }
  const known = exported.people.filter((person) => match.truthOf.has(person.personId));
  for (const [a, b] of pairsWithin(known.map((person) => [person.personId, person.householdId]))) {
    const homes = new Set((match.truthOf.get(b) ?? []).map(truthHome));
    tally.exported(
      '',
      (match.truthOf.get(a) ?? []).some((person) => homes.has(truthHome(person))),
    );
  }
  return tally.all();
}

/** Every pair of members with the same group; those of no group pair with nobody. */
function* pairsWithin(members: readonly (readonly [string, string])[]): Iterable<readonly [string, string]> {
  const groups = new Map<string, string[]>();
  for (const [member, group] of members) {
    if (group === '') continue;
    const list = groups.get(group) ?? [];
    for (const other of list) yield [other, member];
    list.push(member);
    groups.set(group, list);
  }
}
