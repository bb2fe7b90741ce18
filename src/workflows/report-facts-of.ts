import type { Authority } from '#core/authority';
import type { DocumentPlace } from '#core/document';
import { mergedCounts, shortCounts } from '#core/ledger';
import { dataTypes, factsOf, type IcoCategory, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { ReviewedPerson, Snapshot } from '#core/snapshot';
import type { InputFiles } from './figures.ts';
import { dataSubjects, figuresOf, ofSubjects } from './figures-of.ts';
import type { AuthorityCount, DataTypeCount, FolderLedger, IcoCount, ReportFacts } from './report-facts.ts';

/** What a case knows of a finished review besides its snapshot. */
export type ReviewRecord = {
  readonly name: string;
  readonly caseFolder: string;
  readonly inputs: InputFiles;
  readonly reviewedAt: string;
  readonly sample: boolean;
  readonly authorities: readonly Authority[];
  readonly register: ReportFacts['register'];
  readonly exemplars: ReportFacts['exemplars'];
};

/** The facts of the report page; paths are not to be shown whole, since they can hold names. */
export function reportFactsOf(whole: Snapshot, record: ReviewRecord): ReportFacts {
  const snapshot = { ...whole, people: dataSubjects(whole), exposures: whole.exposures.filter(ofSubjects(whole)) };
  return {
    name: record.name,
    caseFolder: record.caseFolder,
    inputs: record.inputs,
    reviewedAt: record.reviewedAt,
    sample: record.sample,
    values: false,
    figures: figuresOf(whole, snapshot.exposures.length),
    dataTypes: countTypes(snapshot),
    icoCategories: countCategories(snapshot),
    authorities: countAuthorities(snapshot, record.authorities),
    authorityUnknown: {
      files: snapshot.places.filter((place) => place.authorities.length === 0).length,
      people: snapshot.people.filter(({ person }) => person.authorities.length === 0).length,
    },
    householdSizes: countHouseholdSizes(snapshot),
    register: record.register,
    unread: snapshot.places.filter(needsPerson).map(({ path, bytes, outcome, problem, coverage }) => {
      return { path, bytes, outcome, code: problem?.code ?? null, missing: shortCounts(mergedCounts(coverage)) };
    }),
    folders: countFolders(snapshot.places),
    exemplars: record.exemplars,
    versions: snapshot.versions,
    parameters: snapshot.parameters,
  };
}

/** Whether somebody has to look at a place: it was to be read, and was not read in full. */
function needsPerson({ outcome }: DocumentPlace): boolean {
  return outcome !== 'read' && outcome !== 'duplicate' && outcome !== 'empty' && outcome !== 'left-out';
}

function countFolders(places: readonly DocumentPlace[]): readonly FolderLedger[] {
  const folders = new Map<string, { files: number; unread: number; bytes: number; unreadBytes: number }>();
  for (const place of places) {
    const end = place.path.indexOf('/');
    const isBeside = end < 0 || (!place.outermost && place.path.charAt(end - 1) === '!');
    const folder = isBeside ? '' : place.path.slice(0, end);
    const sums = folders.get(folder) ?? { files: 0, unread: 0, bytes: 0, unreadBytes: 0 };
    const isUnread = needsPerson(place);
    sums.files += 1;
    sums.unread += isUnread ? 1 : 0;
    sums.bytes += place.outermost ? place.bytes : 0;
    sums.unreadBytes += place.outermost && isUnread ? place.bytes : 0;
    folders.set(folder, sums);
  }
  return [...folders]
    .map(([folder, sums]) => ({ folder, ...sums }))
    .filter(({ unread }) => unread > 0)
    .sort((a, b) => b.unread - a.unread || (a.folder < b.folder ? -1 : 1));
}

const catalogue: readonly PersonalDataType[] = Object.keys(dataTypes).filter(isPersonalDataType);

function countTypes(snapshot: Snapshot): readonly DataTypeCount[] {
  const people = new Map<PersonalDataType, Set<string>>();
  const files = new Map<PersonalDataType, Set<string>>();
  for (const { type, personId, path } of snapshot.exposures) {
    setOf(people, type).add(personId);
    setOf(files, type).add(path);
  }
  return catalogue
    .filter((type) => people.has(type))
    .map((type) => ({ type, people: people.get(type)?.size ?? 0, files: files.get(type)?.size ?? 0 }));
}

function countCategories(snapshot: Snapshot): readonly IcoCount[] {
  const people = new Map<IcoCategory, Set<string>>();
  const exposures = new Map<IcoCategory, number>();
  for (const { type, personId } of snapshot.exposures) {
    const { ico } = factsOf(type);
    setOf(people, ico).add(personId);
    exposures.set(ico, (exposures.get(ico) ?? 0) + 1);
  }
  const order = [...new Set(catalogue.map((type) => factsOf(type).ico))];
  return order
    .filter((category) => people.has(category))
    .map((category) => ({
      category,
      people: people.get(category)?.size ?? 0,
      exposures: exposures.get(category) ?? 0,
    }));
}

function countAuthorities(snapshot: Snapshot, authorities: readonly Authority[]): readonly AuthorityCount[] {
  const known = new Map(authorities.map((authority) => [authority.id, authority]));
  const ids = new Set([
    ...known.keys(),
    ...snapshot.places.flatMap((place) => place.authorities),
    ...snapshot.people.flatMap(({ person }) => person.authorities),
  ]);
  return [...ids].sort().map((id) => {
    const theirs = snapshot.people.filter(({ person }) => person.authorities.includes(id));
    const count = (is: (person: ReviewedPerson) => boolean): number => theirs.filter(is).length;
    return {
      id,
      name: known.get(id)?.name ?? null,
      role: known.get(id)?.role ?? null,
      files: snapshot.places.filter((place) => place.authorities.includes(id)).length,
      people: theirs.length,
      highRisk: count(({ assessment }) => assessment.riskLevel === 'high-risk'),
      lettersToSend: count(({ letter }) => letter.kind === 'send'),
    };
  });
}

function countHouseholdSizes(snapshot: Snapshot): ReportFacts['householdSizes'] {
  const sizes = new Map<number, number>();
  for (const { people } of snapshot.households) sizes.set(people.length, (sizes.get(people.length) ?? 0) + 1);
  return [...sizes].sort(([a], [b]) => a - b).map(([people, households]) => ({ people, households }));
}

function setOf<K>(sets: Map<K, Set<string>>, key: K): Set<string> {
  const found = sets.get(key) ?? new Set<string>();
  sets.set(key, found);
  return found;
}
