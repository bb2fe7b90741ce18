import type { Binding, Finding } from '#core/finding';
import { isPersonalDataType } from '#core/personal-data';
import type { PersonName } from '#core/values/person-name';
import { type DetectContext, type Place, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { reportAnonymousElector } from '../identifiers/elector-markers.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import { reportAddressLines } from '../letters/block-address.ts';
import { nameWords } from '../names/names.ts';
import type { ColumnCodes } from '../tables/coded-values.ts';
import { isOrdinary } from '../tables/column-words.ts';
import { wordsPhrase } from '../tables/columns.ts';
import { dayFirst } from '../tables/date-order.ts';
import type { Heading } from '../tables/headings.ts';
import { withNamesApart } from './address-names.ts';
import { reportAddresses, splitAddress } from './address-record.ts';
import { reportBankDetails } from './bank-record.ts';
import { wordsOfCell } from './coded-words.ts';
import { reportCode, reportOtherContact, reportUnannounced } from './column-values.ts';
import { reportHousehold } from './household-record.ts';
import { reportNames, reportOtherNames } from './name-record.ts';
import { reportBadgeAnswer, reportCategory, reportGenderAnswer, reportOwnWords, reportTold } from './record-answers.ts';

/** A value with the heading or label that announces it. */
export type Entry = {
  readonly heading: Heading;
  readonly text: string;
  readonly place: Place;
  /** What speaks for it besides its own shape: `heading` or `label`, and how the column behaves. */
  readonly keys: readonly EvidenceKey[];
  /** A full name with the surname first and no comma. */
  readonly surnameFirst?: boolean;
  /** A date with its month first. */
  readonly monthFirst?: boolean;
  /** The code tables by which a cell of its column is read. */
  readonly codes?: ColumnCodes | undefined;
};

/** The people that a record names: the one it is about first, with the binding of each. */
export type RecordPerson = { readonly name: PersonName | null; readonly binding: Binding };

const addressFields: ReadonlySet<string> = new Set(['postal-address', 'address-line', 'town', 'postcode']);
const bankFields: ReadonlySet<string> = new Set(['sort-code', 'account-number', 'bank-account']);
const nameFields: ReadonlySet<string> = new Set([
  'title',
  'forename',
  'middle-name',
  'surname',
  'initials',
  'person-name',
]);
const silentFields: ReadonlySet<string> = new Set(['other-name', 'organisation', 'thing', 'other', 'notes']);

type Part = 'name' | 'address' | 'bank' | 'silent' | 'value';

// Which rule reads a field: one look-up for each cell of a row.
const partOf: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...[...silentFields].map((field): [string, Part] => [field, 'silent']),
  ...[...nameFields].map((field): [string, Part] => [field, 'name']),
  ...[...bankFields].map((field): [string, Part] => [field, 'bank']),
  ...[...addressFields].map((field): [string, Part] => [field, 'address']),
]);

function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.heading.group);
    if (group === undefined) groups.set(entry.heading.group, [entry]);
    else group.push(entry);
  }
  return groups;
}

// "F" under "Band" is no "false".
function isBand({ heading, text }: Entry): boolean {
  return /\bband$/u.test(heading.phrase) && /^\s*[A-I]\s*$/u.test(text);
}

function reportValue(entry: Entry, binding: Binding, context: DetectContext): void {
  const { field, phrase } = entry.heading;
  if (reportCode(entry, binding, context)) return;
  if (entry.keys.includes('column-words') && (isOrdinary(entry.text) || reportOwnWords(entry, binding, context)))
    return;
  if (field === 'vulnerability' || field === 'category') {
    reportCategory(entry, binding, context);
    if (phrase === wordsPhrase) reportUnannounced(entry, binding, context);
    return;
  }
  const type = field === 'discount' ? 'council-tax' : field;
  if (field === 'gender-reassignment' && /\bsame\b/u.test(phrase)) {
    reportGenderAnswer(entry, binding, context);
    return;
  }
  if (isPersonalDataType(type) && isBand(entry)) {
    const said = { start: 0, end: entry.text.trimEnd().length, value: entry.text.trim(), phrase };
    report(context, entry.place, { ...said, type, keys: [...entry.keys, 'filled'], binding });
    return;
  }
  if (!isPersonalDataType(type) || !saysSomething(entry.text)) return;
  reportBadgeAnswer(entry, binding, context);
  // "Application: HR764715" gives its number, "Claim: new" does not.
  if (/^(?:application|claim)$/u.test(phrase) && !/^\s*[A-Z]{0,4}[-/]?[0-9]{5,10}\s*$/u.test(entry.text)) return;
  // A landlord system's own property number is shorter than the twelve digits of a UPRN in London.
  if (
    type === 'uprn' &&
    phrase.startsWith('prop') &&
    !phrase.includes('uprn') &&
    !/^\s*[0-9]{11,12}\s*$/u.test(entry.text)
  )
    return;
  const written = entry.monthFirst === true ? dayFirst(entry.text) : entry.text;
  const readings = readValues(type, written, context.asOf, phrase);
  if (readings.length === 0 && (type === 'phone' || type === 'email')) reportOtherContact(entry, binding, context);
  for (const { value, start, end, keys, tells = null, as = type } of readings) {
    const all = [...entry.keys, ...keys];
    const said =
      type === 'child-protection' && /^\s*(?:cin|child in need|s\.? ?17|eh|early help)\b/iu.test(value)
        ? 'safeguarding'
        : as;
    if (!report(context, entry.place, { type: said, start, end, value, keys: all, phrase, binding })) continue;
    if (type === 'local-reference') reportTold(entry, binding, context, tells);
    if (!keys.includes('filled')) continue;
    if (type === 'housing' || type === 'travel' || type === 'location') reportPlaceIn(entry, binding, context);
    // The school that parents would like says nothing of the child.
    if (type === 'education' && /pref/u.test(phrase)) continue;
    if (type === 'employment' && /\b(?:role|job|post|position|occupation|profession|title)\b/u.test(phrase)) continue;
    for (const coded of wordsOfCell(entry.text, type)) {
      report(context, entry.place, { ...coded, binding });
    }
  }
}

// An address in a cell that says where somebody was placed or is fetched from.
function reportPlaceIn(entry: Entry, binding: Binding, context: DetectContext): void {
  const { postcode } = splitAddress(entry.text);
  if (postcode === null) return;
  reportAddressLines(entry.text, entry.place, binding, context);
}

// "Status", "Type" and the like say whatever their words say.
function tellsInWords({ heading }: Entry): boolean {
  return (
    heading.field === 'other' &&
    /^(?:status|type|reason|category|outcome|result|flag|markers?|stage|case type|case status|subject)$/u.test(
      heading.phrase,
    )
  );
}

function reportPerson(entries: readonly Entry[], binding: Binding, context: DetectContext): readonly RecordPerson[] {
  const parts: Record<Part, Entry[]> = { name: [], address: [], bank: [], silent: [], value: [] };
  for (const entry of withNamesApart(entries)) parts[partOf.get(entry.heading.field) ?? 'value'].push(entry);
  const named = reportNames(parts.name, binding, context);
  reportAddresses(parts.address, binding, context);
  reportBankDetails(parts.bank, binding, context);
  for (const entry of parts.value) reportValue(entry, binding, context);
  reportAnonymousElector(entries, binding, context);
  for (const entry of parts.silent) if (tellsInWords(entry)) reportCategory(entry, binding, context);
  reportOtherNames(parts.silent, named, binding, context);
  const household = entries
    .filter(({ heading }) => heading.field === 'family')
    .flatMap((entry) => reportHousehold(entry, binding, context));
  return [...(named.length > 0 ? named : [{ name: null, binding }]), ...household];
}

/** Reports everything that one row or form says, person by person; the one it is about has the binding given, others `key/partner`. */
export function reportRecord(
  entries: readonly Entry[],
  about: Binding,
  context: DetectContext,
): readonly RecordPerson[] {
  const people: RecordPerson[] = [];
  const before = context.out.length;
  for (const [group, own] of groupsOf(entries)) {
    const role = own[0]?.heading.role ?? 'subject';
    const binding: Binding =
      group === ''
        ? { ...about, role: role === 'subject' ? about.role : role }
        : { ...about, key: `${about.key}/${group}`, role };
    const found = reportPerson(own, binding, context);
    if (group === '') people.unshift(...found);
    else people.push(...found);
  }
  reportKinship(entries, people, about, context);
  shareHome(people, about.key, context.out, before);
  return people;
}

const homeTypes: ReadonlySet<string> = new Set(['postal-address', 'postcode', 'uprn']);
// Groups that live with the person of the row, as far as a row can tell.
function livesThere(suffix: string): boolean {
  return (
    suffix.startsWith('partner') ||
    suffix.startsWith('parent') ||
    suffix.startsWith('household-') ||
    suffix.startsWith('child')
  );
}

// Being somebody's parent, child or next of kin is a fact about both; a joint tenant need not be family.
const kin = /^(?:parent|next-of-kin|child|household|relative)/u;

function reportKinship(
  entries: readonly Entry[],
  people: readonly RecordPerson[],
  about: Binding,
  context: DetectContext,
): void {
  const related = people.filter(
    ({ name, binding }) =>
      name !== null && kin.test(binding.key.slice(about.key.length + 1)) && binding.role === 'relative',
  );
  const [first] = related;
  const entry = entries.find(
    ({ heading, text }) =>
      heading.group !== '' &&
      first?.binding.key.startsWith(`${about.key}/${heading.group}`) === true &&
      saysSomething(text) &&
      nameFields.has(heading.field),
  );
  if (first === undefined || entry === undefined) return;
  const own = {
    type: 'family' as const,
    start: 0,
    end: entry.text.trimEnd().length,
    value: entry.heading.phrase,
    keys: [...entry.keys, 'filled' as const],
    phrase: entry.heading.phrase,
  };
  report(context, entry.place, { ...own, binding: about });
  for (const { binding } of related) report(context, entry.place, { ...own, binding });
}

const jointTypes: ReadonlySet<string> = new Set([
  ...homeTypes,
  'rent',
  'debt',
  'council-tax',
  'local-reference',
  'housing',
]);

// A joint tenant's address is the one in the row: said of each of them, unless they have their own.
function shareHome(people: readonly RecordPerson[], key: string, out: Finding[], from: number): void {
  const found = out.slice(from);
  for (const { name, binding } of people) {
    const joint = binding.key === `${key}/second` || binding.key === `${key}/partner-joint`;
    if (name === null || !(joint || livesThere(binding.key.slice(key.length + 1)))) continue;
    const own = new Set(found.filter((finding) => finding.binding.key === binding.key).map(({ type }) => type));
    for (const finding of found) {
      const shared = (joint ? jointTypes : homeTypes).has(finding.type) && finding.binding.key === key;
      if (!shared || own.has(finding.type)) continue;
      out.push({
        ...finding,
        binding,
        score: Math.round(finding.score * 9000) / 10_000,
        reasons: [...finding.reasons, 'shared by the people named together'],
      });
    }
  }
}

/** Whether a name in a text may be the person of a record: the same surname, and no other forename or generation. */
export function mayBeSame(one: PersonName, other: PersonName): boolean {
  if (one.generation !== undefined && other.generation !== undefined && one.generation !== other.generation)
    return false;
  const [first, second] = [nameWords(one), nameWords(other)];
  if (first.at(-1) !== second.at(-1)) return false;
  const [given, otherGiven] = [first[0] ?? '', second[0] ?? ''];
  if (first.length === 1 || second.length === 1) return true;
  return (
    given === otherGiven ||
    (given.length === 1 ? otherGiven.startsWith(given) : otherGiven.length === 1 && given.startsWith(otherGiven))
  );
}
