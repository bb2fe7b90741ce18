import type { MentionRole } from '#core/finding';
import type { Column } from './columns.ts';
import { lookUpHeading, whoOf } from './headings.ts';
import { staffWords } from './staff-words.data.ts';

/** A person that a table's rows name in columns of their own. */
type ColumnPerson = {
  /** Group in which the dictionary has them: '' for whom the row is about. */
  readonly group: string;
  /** Words by which its columns are known: the dictionary's, or those of a heading that no dictionary has. */
  readonly who: string;
  readonly key: string;
  readonly role: MentionRole;
};

// Who tells, asks or calls is whom the row is about only where nobody else is.
const tellers: ReadonlySet<string> = new Set(
  'reported by|reporter|informant|caller|requester|requestor|enquirer|complainant|correspondent|respondent|main contact'.split(
    '|',
  ),
);

// Who works for the council is whom a list of its staff is about, and who deals with the rows of any other.
const workers: ReadonlySet<string> = new Set('worker|staff|staff member|member of staff|colleague|employee'.split('|'));

function slug(words: string): string {
  return words.replace(/[^a-z0-9]+/gu, '-').slice(0, 40);
}

// A name in one cell, or the surname of one in several: a forename alone is a part of somebody.
function isNamed({ heading, keys }: Column): boolean {
  return (heading.field === 'person-name' && !keys.includes('column-misfits')) || heading.field === 'surname';
}

// What a heading calls its person: dictionary words, or its own words without "name".
function calledIn(column: Column): string {
  const known = whoOf(column.heading);
  const [, besides = ''] =
    /^((?:.* )?(?:account|acc|contact|display|printed|print)(?: holder)?) name$/u.exec(column.heading.phrase) ?? [];
  if (known === '' && besides !== '') return besides;
  if (known !== '' || column.heading.match === 'exact') return known;
  return ownWords(column.label).join(' ');
}

function ownWords(label: readonly string[]): readonly string[] {
  return label.filter((word) => !/^(?:full|names?|surname|forenames?|first|last|and|the|of|s)$/u.test(word));
}

// Few names over and over are those who deal with the rows, not those the rows are about.
function staffed({ label, distinct }: Column, rows: number): boolean {
  const [only = ''] = label;
  return (
    label.some((word) => staffWords.has(word)) ||
    (label.length === 1 && only.length <= 3) ||
    (rows >= 8 && distinct <= 0.4)
  );
}

// "Chair of Governors": words of an office that no dictionary has as a whole.
function isOffice({ heading, label }: Column): boolean {
  const known = heading.match !== 'contains' || heading.phrase === 'name' || whoOf(heading) !== '';
  return !known && label.some((word) => staffWords.has(word));
}

/** Whether whom a column names is told apart from whom the row is about by the dictionary. */
function isOwn(column: Column): boolean {
  return column.heading.group === '';
}

// Of several people whom the rows could be about, the first that is no mere teller; a plain "Name" before all.
function mainOf(own: readonly Column[]): string | null {
  const called = own.map(calledIn);
  const known = own.filter(({ heading }) => heading.phrase !== '' && heading.phrase !== 'name').map(calledIn);
  if (called.includes('')) return '';
  // A register of burials is about the dead, and not who owns the grave.
  if (called.includes('deceased')) return 'deceased';
  return (
    known.find((who) => !tellers.has(who)) ?? known[0] ?? called.find((who) => !tellers.has(who)) ?? called[0] ?? null
  );
}

function peopleOf(columns: readonly Column[], rows: number): readonly ColumnPerson[] {
  const named = columns.filter(isNamed);
  const main = mainOf(named.filter((column) => isOwn(column) && !isOffice(column)));
  const people: ColumnPerson[] = [];
  for (const column of named) {
    const who = calledIn(column);
    const { group, role } = column.heading;
    if (people.some((person) => person.group === group && person.who === who)) continue;
    const rival = people.some((person) => person.group === group);
    if (group !== '') people.push({ group, who, key: rival ? `${group}-${slug(who)}` : group, role });
    else if (who === main) people.push({ group, who, key: '', role: 'subject' });
    else {
      const unknown = whoOf(column.heading) === '';
      const otherRole = workers.has(who)
        ? 'officer'
        : unknown
          ? staffed(column, rows)
            ? 'officer'
            : 'correspondent'
          : tellers.has(who)
            ? 'correspondent'
            : 'subject';
      people.push({ group, who, key: slug(who) || 'other', role: otherRole });
    }
  }
  return people;
}

const ownFields: ReadonlySet<string> = new Set([
  'person-name',
  'surname',
  'forename',
  'title',
  'middle-name',
  'initials',
  'birth-date',
  'phone',
  'email',
  'postal-address',
  'address-line',
  'town',
  'postcode',
  'nino',
  'nhs-number',
  'employment',
  'family',
  'sort-code',
  'account-number',
  'bank-account',
  'uprn',
  'immigration',
  'ethnicity',
  'religion',
  'passport',
  'driving-licence',
  'income',
]);

function startsWith(label: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && words.length < label.length && words.every((word, at) => label[at] === word);
}

// "V DOB" beside "Victim".
function isInitialOf([first = '', ...rest]: readonly string[], { who }: ColumnPerson): boolean {
  return first.length === 1 && rest.length > 0 && who.startsWith(first);
}

// "B DOB" beside "Party B".
function isLetterOf([first = '', ...rest]: readonly string[], words: readonly string[]): boolean {
  return first.length === 1 && rest.length > 0 && words.length > 1 && words.at(-1) === first;
}

// "Nominated person phone" beside "Nominated person": the rest of the heading says what it is.
function ofOther(column: Column, person: ColumnPerson): Column | null {
  const { label, heading } = column;
  const words = person.who.split(' ');
  const length = startsWith(label, words)
    ? words.length
    : startsWith(label, words.slice(0, -1)) && /^(?:contact|person|carer|name)$/u.test(words.at(-1) ?? '')
      ? words.length - 1
      : isInitialOf(label, person) || isLetterOf(label, words)
        ? 1
        : 0;
  if (length === 0) return null;
  const rest = lookUpHeading(label.slice(length).join(' '));
  const field = rest !== null && rest.group === '' ? rest.field : heading.field;
  if (!ownFields.has(field)) return null;
  return { ...column, heading: { ...heading, field, group: person.key, role: person.role } };
}

function bound(column: Column, people: readonly ColumnPerson[]): Column {
  const { heading } = column;
  const who = isNamed(column) ? calledIn(column) : whoOf(heading);
  const person = people.find((each) => each.group === heading.group && each.who === who);
  if (person !== undefined && (who !== '' || isNamed(column)))
    return person.key === heading.group && person.role === heading.role
      ? column
      : { ...column, heading: { ...heading, group: person.key, role: person.role } };
  if (heading.group !== '') return column;
  const byInitial = people.filter((each) => isInitialOf(column.label, each));
  // "Owner address" beside "Grave owner".
  const ending = who === '' ? undefined : people.find((each) => each.group === '' && each.who.endsWith(` ${who}`));
  if (ending !== undefined) return { ...column, heading: { ...heading, group: ending.key, role: ending.role } };
  for (const each of byInitial.length > 1 ? [] : people) {
    const other = each.key === '' || each.who === '' ? null : ofOther(column, each);
    if (other !== null) return other;
  }
  return column;
}

/**
 * Tells apart the people that a table's columns name: mother and father, two officers, "Nominated person" and "Nominated person phone",
 * the reporter and the tenant. Each gets a group of its own; what no heading gives to another is the row's own person's.
 */
export function tellApart(columns: readonly Column[], rows: number): readonly Column[] {
  const people = peopleOf(columns, rows);
  const [only] = people;
  return people.length < 2 && (only === undefined || only.key === '')
    ? columns
    : columns.map((column) => bound(column, people));
}
