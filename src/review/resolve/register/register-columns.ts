import { Fault } from '#core/fault';
import { normaliseHeading } from '../../detect/tables/heading-words.ts';
import { type Heading, lookUpHeading } from '../../detect/tables/headings.ts';
import { type RegisterField, registerPhrases } from './register-headings.data.ts';

/** Which columns hold each field of one person, in the order of the file. */
export type Columns = ReadonlyMap<RegisterField, readonly number[]>;

/** The columns of a register: of whom each row is about, and of whoever holds a tenancy or an account with them. */
export type RegisterColumns = { readonly own: Columns; readonly joint: Columns };

const phrases: ReadonlyMap<string, RegisterField> = new Map(
  Object.entries(registerPhrases).flatMap(([name, all]) => {
    const field = fieldNamed(name);
    return field === null
      ? []
      : all.split('|').map((phrase): [string, RegisterField] => [normaliseHeading(phrase), field]);
  }),
);

function fieldNamed(name: string): RegisterField | null {
  return isField(name) ? name : null;
}

function isField(name: string): name is RegisterField {
  return Object.hasOwn(registerPhrases, name);
}

/** What the headings of a row say stands below them; null where it names nobody, so that it is no row of headings. */
export function readColumns(cells: readonly string[]): RegisterColumns | null {
  const [own, joint] = [new Map<RegisterField, number[]>(), new Map<RegisterField, number[]>()];
  for (const [index, cell] of cells.entries()) {
    const found = fieldOf(cell);
    if (found === null || found.field === 'nothing') continue;
    const columns = found.isJoint ? joint : own;
    columns.set(found.field, [...(columns.get(found.field) ?? []), index]);
  }
  return own.has('surname') || own.has('name') || own.has('register_ref') ? { own, joint } : null;
}

type Meant = { readonly field: RegisterField; readonly isJoint: boolean };

function fieldOf(text: string): Meant | null {
  const named = phrases.get(normaliseHeading(text));
  if (named !== undefined) return { field: named, isJoint: false };
  const heading = lookUpHeading(text);
  if (heading === null || heading.match === 'contains') return null;
  const isJoint = jointGroups.has(heading.group);
  // "Correspondence address" is not where somebody lives, and a GP's or a parent's telephone is not the patient's or pupil's.
  if ((heading.group !== '' && !isJoint) || heading.variant !== '') return null;
  const field = fieldOfHeading(heading, text);
  return field === null ? null : { field, isJoint };
}

const jointGroups: ReadonlySet<string> = new Set(['partner', 'partner-joint']);

// "Patient surname" is a surname, but "Patient preferred surname" another one.
function ownPhrase(heading: Heading, text: string): RegisterField | undefined {
  const words = normaliseHeading(text).split(' ');
  const from = words.findIndex((_, index) => phrases.has(words.slice(index).join(' ')));
  const field = from <= 0 ? undefined : phrases.get(words.slice(from).join(' '));
  return heading.field === 'other' && field === 'nothing' ? undefined : field;
}

function fieldOfHeading(heading: Heading, text: string): RegisterField | null {
  const own = ownPhrase(heading, text);
  if (own !== undefined) return own;
  return fields.get(heading.field) ?? null;
}

const fields: ReadonlyMap<Heading['field'], RegisterField> = new Map<Heading['field'], RegisterField>([
  ['title', 'title'],
  ['forename', 'forenames'],
  ['initials', 'forenames'],
  ['middle-name', 'middle'],
  ['surname', 'surname'],
  ['person-name', 'name'],
  ['other-name', 'known_as'],
  ['birth-date', 'birth_date'],
  ['postal-address', 'address'],
  ['address-line', 'address-line'],
  ['town', 'address-line'],
  ['postcode', 'postcode'],
  ['uprn', 'uprn'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['nino', 'nino'],
  ['nhs-number', 'nhs_number'],
  ['local-reference', 'reference'],
  ['upn', 'reference'],
  ['uln', 'reference'],
]);

/** How many columns a row of headings names. */
export function countKnown({ own, joint }: RegisterColumns): number {
  return [...own.values(), ...joint.values()].reduce((sum, columns) => sum + columns.length, 0);
}

/** Throws REGISTER-UNUSABLE where whom a row is about could not be told by these columns. */
export function demandColumns({ own }: RegisterColumns): void {
  if (!own.has('surname') && !own.has('name'))
    throw new Fault(
      'REGISTER-UNUSABLE',
      'The register has no column surname: name the column of surnames, or of whole names (name), in its first row and run again.',
    );
  if (!own.has('register_ref') && !own.has('reference'))
    throw new Fault(
      'REGISTER-UNUSABLE',
      'The register has no column register_ref: name so in its first row a column that holds a reference of their own for each person, and run again.',
    );
}
