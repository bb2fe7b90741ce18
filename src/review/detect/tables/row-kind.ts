import type { Finding } from '#core/finding';
import type { Column } from './columns.ts';
import { wordsPhrase } from './columns.ts';
import { type Heading, whoOf } from './headings.ts';
import { learnedPhrase } from './learned-references.ts';
import { organisationShare, sampleOf } from './profile.ts';
import { businessParties } from './staff-words.data.ts';

/** What a table's rows are about. */
export type RowKind = 'people' | 'things' | 'unclear';

const peopleFields: ReadonlySet<string> = new Set([
  'surname',
  'forename',
  'birth-date',
  'nino',
  'nhs-number',
  'title',
  'upn',
  'uln',
  'initials',
  'ethnicity',
]);
// Which only people have, where the whole heading says so.
const bodiesAndMinds: ReadonlySet<string> = new Set(['biometric', 'sexual-orientation', 'gender-reassignment']);
const thingFields: ReadonlySet<string> = new Set(['thing', 'organisation']);

// The first columns say what a row is; a school at the end of a pupil's row is the pupil's.
const tellingColumns = 4;

function listsOrganisations(rows: readonly (readonly string[])[], named: readonly Column[]): boolean {
  const taken = new Set(named.map(({ index }) => index));
  for (let index = 0; index < tellingColumns; index += 1) {
    const cells = taken.has(index) ? [] : sampleOf(rows, index).slice(0, 60);
    if (cells.length >= 2 && organisationShare(cells) >= 0.6) return true;
  }
  return false;
}

// Whom a heading calls a tenant, complainant or claimant is no firm's contact.
function isResident(heading: Heading): boolean {
  const who = whoOf(heading);
  return heading.group === '' && who !== '' && !businessParties.has(who);
}

const senders: ReadonlySet<string> = new Set(['agency', 'agencies', 'referrer', 'referring', 'referred']);

const makers: ReadonlySet<string> = new Set(['author', 'authors', 'artist', 'composer', 'illustrator', 'editor']);

// Books and their authors.
function isCatalogue(columns: readonly Column[]): boolean {
  return (
    columns.some(({ label }) => label.includes('isbn') || label.includes('publisher') || label.includes('barcode')) &&
    columns.some(({ label }) => label.includes('title') || label.some((word) => makers.has(word)))
  );
}

/** What the rows are about: suppliers, assets and schools have a column for a thing or an organisation, and none that only people have. */
export function whatRowsAre(columns: readonly Column[], rows: readonly (readonly string[])[]): RowKind {
  if (isCatalogue(columns)) return 'things';
  const own = columns.filter(({ heading }) => heading.group === '');
  if (own.some(({ heading }) => peopleFields.has(heading.field))) return 'people';
  if (own.some(({ heading }) => heading.match === 'exact' && bodiesAndMinds.has(heading.field))) return 'people';
  // Of two or three rows no column can show how it behaves: there a heading for a person must do.
  const names = columns.filter(
    ({ heading, keys }) =>
      heading.field === 'person-name' &&
      (keys.includes('column-fits') || (!keys.includes('column-misfits') && heading.match === 'person')),
  );
  const residents = names.filter(({ heading }) => heading.role !== 'officer' && heading.role !== 'professional');
  if (residents.some(({ heading }) => isResident(heading))) return 'people';
  // The agency that sent somebody is not whom the list is of.
  const sent = residents.some(({ heading }) => whoOf(heading) === 'client');
  const telling = columns.filter(({ label }) => !(sent && label.some((word) => senders.has(word))));
  if (telling.some(({ heading }) => thingFields.has(heading.field)))
    return residents.length > 0 && !telling.some(({ heading }) => heading.field === 'organisation')
      ? 'unclear'
      : 'things';
  if (residents.length > 0) return 'people';
  return listsOrganisations(rows, names) ? 'things' : 'unclear';
}

/** References of cases that need not be a person's: applications to build, permits to dig. */
const ofAnything =
  /^(?:app|application|permit|licen[cs]e|reference|case|ref|enquiry|number|our|your|council|unique|id|system|crm|ticket|notice|record|file|badge)\b/u;

/** Without references that were only learned, or are of any kind of case, where the rows are not about people: an asset has a unique number too. */
export function withoutThingsReferences(columns: readonly Column[], rowsAre: RowKind): readonly Column[] {
  if (rowsAre === 'people') return columns;
  const books = isCatalogue(columns);
  return columns.filter(({ heading, label }) => {
    const { field, phrase } = heading;
    if (books && label.some((word) => makers.has(word))) return false;
    return (
      phrase !== learnedPhrase && phrase !== wordsPhrase && !(field === 'local-reference' && ofAnything.test(phrase))
    );
  });
}

const identifying: ReadonlySet<string> = new Set([
  'person-name',
  'birth-date',
  'nino',
  'nhs-number',
  'email',
  'phone',
  'upn',
  'uln',
  'passport',
  'driving-licence',
  'bank-account',
  'username',
  'local-reference',
]);

/** Whether a kind of data leads to somebody. */
export function identifies(type: string): boolean {
  return identifying.has(type) || type === 'postal-address' || type === 'postcode';
}

/** What makes a row that has only an address somebody's: nobody lists how well a building walks. */
const personal: ReadonlySet<string> = new Set([
  'health',
  'disability',
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'protected-address',
  'criminal',
  'benefit',
  'debt',
  'ethnicity',
  'access-code',
]);

// In sheets of things only their human contacts are people, and only as professionals.
function asProfessional(finding: Finding): Finding {
  return finding.binding.role === 'subject'
    ? { ...finding, binding: { ...finding.binding, role: 'professional' } }
    : finding;
}

/** What is kept of a row's findings: of a thing's row its named contacts, of any other all, where something in it leads to somebody. */
export function keepRow(found: readonly Finding[], rowsAre: RowKind): readonly Finding[] {
  if (rowsAre === 'things') {
    const named = new Set(
      found
        .filter(({ type, value }) => type === 'person-name' && !value.startsWith('||'))
        .map(({ binding }) => binding.key),
    );
    return found
      .filter(({ binding, type }) => named.has(binding.key) && type !== 'local-reference')
      .map(asProfessional);
  }
  const own = found.filter(({ binding }) => binding.role !== 'officer' && binding.role !== 'professional');
  // Nobody but those who deal with it is named: what else the row says is of nobody.
  if (!own.some(({ type }) => identifying.has(type) || type === 'postal-address'))
    return found.filter((finding) => !own.includes(finding));
  if (found.some(({ type }) => identifying.has(type))) return found;
  return found.some(({ type }) => type === 'postal-address') && found.some(({ type }) => personal.has(type))
    ? found
    : [];
}
