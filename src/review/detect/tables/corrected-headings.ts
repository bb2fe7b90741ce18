import { dataTypes, isPersonalDataType } from '#core/personal-data';
import { isListedNamePart } from '../names/listed-names.ts';
import { codesAlone, codesUnder } from './coded-values.ts';
import { toldByWords } from './column-words.ts';
import type { Heading } from './headings.ts';
import { isLearnedReference, learnedPhrase } from './learned-references.ts';
import { countsRows, distinctness, looksLikeCode, nameShare, namesPeople, share } from './profile.ts';
import { staffWords } from './staff-words.data.ts';
import { inferred, type Typed, typedByValues } from './typed-by-values.ts';

// "AK-401" under "No.": letters before a number make it somebody's on a roll, where a plain number counts rows.
function isRollNumber(cell: string): boolean {
  return /^\s*[A-Z]{1,4}[-/ ]?[0-9]{1,7}\s*$/u.test(cell);
}

const nameParts: ReadonlySet<string> = new Set([
  'person-name',
  'title',
  'forename',
  'middle-name',
  'surname',
  'initials',
  'other-name',
]);

const nameEnds = /(?:^| )(?:full |contact )?names?$/u;

/** Headings under which names make the row's person what the heading says ("Adult at risk", "Victim of"), and not its kind. */
const tellingFields: ReadonlySet<string> = new Set([
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'criminal',
  'housing',
  'debt',
  'benefit',
  'local-reference',
  'account-number',
  'correspondence',
  'political',
  'trade-union',
  'employment',
  'send',
  'health',
  'disability',
  'immigration',
  'religion',
  'council-tax',
  'discount',
]);

// Whose worker, assessor or reviewer a column names, whatever else its heading says: "RHI completed by", "DoLS assessor".
function namesStaff(heading: Heading, cells: readonly string[]): boolean {
  return (heading.role === 'officer' || heading.role === 'professional') && nameShare(cells) >= 0.75;
}

// "Adaptation ref", "MARAC case ID": the number that somebody is kept under, and nothing said in words.
function isOwnCode(heading: Heading, label: readonly string[], cells: readonly string[]): boolean {
  if (heading.match !== 'contains' || heading.field === 'thing' || heading.group !== '') return false;
  if (!/^(?:reference|number|id|urn|identifier|case)$/u.test(label.at(-1) ?? '')) return false;
  return isSensitive(heading) && share(cells, looksLikeCode) >= 0.8 && distinctness(cells) >= 0.9;
}

// "Hearing", "Sight" over dates: a tribunal's, and nobody's ears. "Trans date", "Tag no": short words that other things begin with too.
function isOfOtherThing(heading: Heading, cells: readonly string[]): boolean {
  if (/^(?:hearing|sight|vision|equipment|adaptations?|aids)$/u.test(heading.phrase))
    return share(cells, isDate) >= 0.6;
  const short = heading.match === 'contains' && heading.phrase.length <= 5 && isSensitive(heading);
  return short && share(cells, (cell) => isDate(cell) || /^[^\p{L}]*[0-9]{4,}|^[0-9.,£ -]+$/u.test(cell)) >= 0.6;
}

function isDate(cell: string): boolean {
  return /^\s*[0-9]{1,4}[/.-][0-9]{1,2}[/.-]/u.test(cell);
}

/** Whether a heading announces data of the sensitive kind (ENISA's sets, `core/personal-data`). */
export function isSensitive({ field }: Heading): boolean {
  return isPersonalDataType(field) && dataTypes[field].enisa === 'sensitive';
}

// A heading under which anything may be said, over words that are nearly all of one kind.
function inWords(heading: Heading, label: readonly string[], cells: readonly string[]): Typed | null {
  const told = codesUnder('category', label, cells).length > 0 ? null : toldByWords(cells);
  return told === null ? null : { heading: { ...heading, field: told }, keys: ['heading-part', 'column-words'] };
}

// "Reg No" over SR9759, SR8088: numbers on a register, since no fleet's plates all begin alike.
function isOnRegister(heading: Heading, cells: readonly string[]): boolean {
  if (heading.field !== 'vehicle-registration' || cells.length < 4) return false;
  const first = lettersOf(cells[0] ?? '');
  return first !== '' && share(cells, (cell) => lettersOf(cell) === first) >= 0.9 && distinctness(cells) >= 0.9;
}

// The letters before a number of three digits and more, '' where a cell is anything else.
function lettersOf(cell: string): string {
  return /^\s*([A-Z]{1,3})[- ]?[0-9]{3,}\s*$/iu.exec(cell)?.[1]?.toUpperCase() ?? '';
}

// "CP Plan" has the form of a name: some of a column of people are on lists of names.
function hasKnownNames(cells: readonly string[]): boolean {
  return share(cells, (cell) => cell.split(/\s+/u).some((word) => isListedNamePart(word))) >= 0.2;
}

function asksOfBenefit({ phrase }: Heading): boolean {
  return /^(?:hb|uc|ctr|cts|benefit|housing benefit)\b/u.test(phrase);
}

function saysYesOrNo(cell: string): boolean {
  return /^\s*(?:y|n|yes|no|true|false)\s*$/iu.test(cell);
}

/** What the cells make of a heading that is vague, or that they contradict; null where they leave it as it is. `label` are the heading's words. */
export function correctedByValues(
  heading: Heading | null,
  label: readonly string[],
  cells: readonly string[],
  asOf: Date,
): Typed | null {
  if (heading?.match === 'person' && cells.length >= 3 && share(cells, looksLikeCode) >= 0.8 && !countsRows(cells))
    return { heading: { ...heading, field: 'local-reference', match: 'exact' }, keys: ['heading-person'] };
  if (heading !== null && namesStaff(heading, cells) && !nameParts.has(heading.field))
    return { heading: { ...heading, field: 'person-name', match: 'exact' }, keys: ['heading', 'column-fits'] };
  if (heading !== null && isOwnCode(heading, label, cells))
    return { heading: { ...heading, field: 'local-reference' }, keys: ['heading-part', 'column-fits'] };
  if (heading !== null && isOnRegister(heading, cells))
    return { heading: { ...heading, field: 'local-reference' }, keys: ['heading-part', 'column-fits'] };
  if (heading !== null && isOfOtherThing(heading, cells)) return { heading: inferred('other'), keys: [] };
  if (heading?.phrase === 'salutation' && heading.group === '' && share(cells, (cell) => /\S\s+\S/u.test(cell)) >= 0.6)
    return { heading: { ...heading, field: 'person-name' }, keys: ['heading-part'] };
  // The whole of a mail merge's address block, or a name under "Address": letters are addressed so.
  if (heading?.field === 'postal-address' && heading.group === '' && nameShare(cells) >= 0.75)
    return { heading: { ...inferred('person-name'), phrase: heading.phrase }, keys: ['heading-part', 'column-fits'] };
  if (heading?.field === 'category') return inWords(heading, label, cells);
  const says = label.join(' ');
  const vague = heading === null || heading.field === 'other' || heading.field === 'thing';
  // "Ref 1 name", "Guarantor full name": whose name it is, the dictionary need not know.
  if ((vague || heading.match === 'contains') && nameEnds.test(says) && nameShare(cells) >= 0.6)
    return { heading: { ...inferred('person-name'), phrase: 'name' }, keys: ['heading-part', 'column-fits'] };
  // "Union rep": an officer by the last word, of what the rest says.
  if (heading?.match === 'contains' && staffWords.has(label.at(-1) ?? '') && namesPeople(cells))
    return { heading: inferred('person-name'), keys: ['heading-part', 'column-fits'] };
  if (
    heading !== null &&
    heading.group === '' &&
    tellingFields.has(heading.field) &&
    namesPeople(cells) &&
    hasKnownNames(cells)
  )
    return { heading: { ...inferred('person-name'), phrase: heading.phrase }, keys: ['heading-part', 'column-fits'] };
  if (/^(?:no|number|id)$/u.test(says) && share(cells, isRollNumber) >= 0.8)
    return { heading: { ...inferred('local-reference'), phrase: 'number' }, keys: ['heading-part'] };
  // "Mob." over "ZF", "Stick" and "W/C": how they get about, and no number.
  if (heading?.phrase === 'mob' && share(cells, (cell) => /[0-9]{4}/u.test(cell)) < 0.1)
    return { heading: { ...heading, field: 'disability', phrase: 'mobility' }, keys: ['heading-part'] };
  // "HB claim" over yes and no asks, and gives no number.
  if (heading?.field === 'local-reference' && asksOfBenefit(heading) && share(cells, saysYesOrNo) >= 0.8)
    return { heading: { ...heading, field: 'benefit' }, keys: ['heading'] };
  if (!vague) return null;
  const table = codesAlone(label, cells);
  if (table !== null)
    return { heading: { ...inferred(table.table.type), phrase: table.table.name }, keys: ['heading-part'] };
  if (isLearnedReference(label, cells))
    return {
      heading: { ...inferred('local-reference'), phrase: learnedPhrase },
      keys: ['heading-part', 'column-fits'],
    };
  const typed = typedByValues(cells, asOf);
  if (typed === null || heading === null || heading.group === '') return typed;
  // "NOK no." over telephone numbers: whose they are, the heading says.
  return { ...typed, heading: { ...typed.heading, group: heading.group, role: heading.role } };
}
