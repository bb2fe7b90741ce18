import type { MentionRole } from '#core/finding';
import type { DocumentMemory } from '../context.ts';
import type { Column } from './columns.ts';
import { type Heading, whoOf } from './headings.ts';
import { learnedPhrase } from './learned-references.ts';
import { answerable, occupations } from './staff-words.data.ts';

function isStaff(role: MentionRole): boolean {
  return role === 'officer' || role === 'professional';
}

/** What says who somebody is without a name. */
const identity: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'upn',
  'uln',
  'driving-licence',
  'passport',
]);

/** What is of somebody's own life, and not of their office. */
const privateLife: ReadonlySet<string> = new Set([
  'postal-address',
  'address-line',
  'political',
  'income',
  'account-number',
  'health',
  'disability',
  'ethnicity',
  'religion',
  'trade-union',
  'criminal',
  'immigration',
  'biometric',
]);

function workAsThemselves(names: readonly Column[]): boolean {
  return names.every(({ heading }) => occupations.has(whoOf(heading)));
}

/** The only people named are, say, landlords or parents: then the rows are about them. */
export function promoted(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ heading }) => ['person-name', 'surname', 'forename'].includes(heading.field));
  const groups = new Set(names.filter(({ heading }) => !isStaff(heading.role)).map(({ heading }) => heading.group));
  const working = new Set(names.filter(({ heading }) => isStaff(heading.role)).map(({ heading }) => heading.group));
  const own = columns.filter(({ heading }) => heading.group === '' && identity.has(heading.field));
  const ownLife = columns.some(({ heading }) => heading.group === '' && privateLife.has(heading.field));
  const [only] = groups.size === 0 && (own.length > 0 || (ownLife && workAsThemselves(names))) ? working : groups;
  if (groups.size === 2 && own.length === 0 && areCarers(names)) return mainFor(columns, 'parent');
  if (groups.size > 1 || (groups.size === 0 && working.size > 1) || only === undefined || only === '') return columns;
  // A pupil known by number and birth date is whom the row is about, though only a parent is named.
  if (groups.size === 1 && own.length > 0) return columns;
  return mainFor(columns, only);
}

function mainFor(columns: readonly Column[], group: string): readonly Column[] {
  return columns.map((column) =>
    column.heading.group === group
      ? { ...column, heading: { ...column.heading, group: '', role: 'subject' as const } }
      : column,
  );
}

// "Carer 1" and "Carer 2" without a child: a list of foster carers.
function areCarers(names: readonly Column[]): boolean {
  return names.every(({ heading }) => isStaff(heading.role) || /^(?:main |foster )?carer\b/u.test(heading.phrase));
}

const privateFields: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'postal-address',
  'address-line',
  'postcode',
  'income',
  'bank-account',
  'sort-code',
  'account-number',
  'health',
  'disability',
  'ethnicity',
  'religion',
  'trade-union',
  'debt',
  'benefit',
  'rent',
  'council-tax',
  'criminal',
  'local-reference',
  'vehicle-registration',
  'password',
  'username',
  'security-answer',
  'family',
  'immigration',
]);

/** Who answers for a risk, a budget or a task: "Owner", where nothing private stands beside. */
export function asAnswerable(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ heading }) => heading.field === 'person-name');
  const answers = names.length > 0 && names.every(({ heading }) => heading.group !== '' || answersFor(heading));
  if (!answers || columns.some(isPrivate)) return columns;
  return columns.map((column) =>
    column.heading.field === 'person-name' && column.heading.group === ''
      ? { ...column, heading: { ...column.heading, group: 'officer', role: 'officer' as const } }
      : column,
  );
}

function isPrivate({ heading }: Column): boolean {
  return heading.group === '' && privateFields.has(heading.field) && heading.phrase !== learnedPhrase;
}

function answersFor(heading: Heading): boolean {
  return answerable.has(whoOf(heading));
}

/** A directory of staff: names, posts and how to reach them, and nothing of their own lives. */
export function asStaff(columns: readonly Column[]): readonly Column[] {
  const fields = columns.map(({ heading }) => heading.field);
  const isDirectory =
    fields.includes('employment') &&
    fields.some((field) => field === 'email' || field === 'phone') &&
    !fields.some((field) => privateFields.has(field));
  return isDirectory
    ? columns.map((column) => ({ ...column, heading: { ...column.heading, role: 'officer' as const } }))
    : columns;
}

/** Under "People who will live with you" the people of the rows are relatives of whom the document is about. */
export function inPart(columns: readonly Column[], memory: DocumentMemory): readonly Column[] {
  const hasSubject = memory.people.some((person) => person.role === 'subject');
  if (!hasSubject) return columns;
  const related = columns.some(({ heading }) => heading.field === 'family' && heading.phrase.startsWith('relation'));
  const role = related ? 'relative' : memory.section?.role;
  if (role === undefined || role === 'subject') return columns;
  return columns.map((column) =>
    column.heading.group === '' ? { ...column, heading: { ...column.heading, role } } : column,
  );
}
