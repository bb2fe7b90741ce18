import { streetTypes } from '#core/values/address-words.data';
import { parseBirthDate } from '#core/values/birth-date';
import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parseTitle } from '#core/values/person-name';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { foldedWords } from '../names/names.ts';
import { scan } from '../scan/scan.ts';
import type { Heading } from './headings.ts';
import { namesPeople, share } from './profile.ts';

/** What a column is, and what speaks for it. */
export type Typed = { readonly heading: Heading; readonly keys: readonly EvidenceKey[] };

/** A heading that the values of a column stand in for. */
export function inferred(field: Heading['field']): Heading {
  return { field, group: '', role: 'subject', variant: '', phrase: '', match: 'contains' };
}

function wholeMark(cell: string, kind: string, shapes: readonly string[] = ['strict']): boolean {
  const plain = cell.trim().replaceAll(/ {2,}/gu, ' ');
  return scan(plain).some(
    (mark) =>
      mark.kind === kind &&
      mark.start === 0 &&
      mark.end === plain.length &&
      (shapes.includes(mark.shape) || kind === 'nhs-number'),
  );
}

// Hands drop a space, a capital, a last letter: such cells count where others of the column have the form whole.
function sharesForm(cells: readonly string[], kind: string): boolean {
  const whole = share(cells, (cell) => wholeMark(cell, kind));
  return (
    whole >= 0.8 || (whole >= 0.25 && share(cells, (cell) => wholeMark(cell, kind, ['strict', 'loose', 'bare'])) >= 0.9)
  );
}

// Birth dates spread over decades and lie well in the past; dates of events do not.
function spreadAsBirthDates(cells: readonly string[], asOf: Date): boolean {
  const years = cells
    .flatMap((cell) => parseBirthDate(cell)?.slice(0, 4) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
  const [early, middle, late] = [0.1, 0.5, 0.9].map((part) => years[Math.floor(years.length * part)] ?? 0);
  const enough = years.length >= 4 && years.length >= cells.length * 0.8;
  return (
    enough &&
    early !== undefined &&
    middle !== undefined &&
    late !== undefined &&
    late - early >= 15 &&
    middle <= asOf.getUTCFullYear() - 12
  );
}

// A bare ten-digit number passes one time in eleven: a column of eight in ten is no chance.
function nhsShare(cells: readonly string[]): number {
  return share(cells, (cell) => {
    const number = parseNhsNumber(cell);
    return number !== null && nhsCheckDigitPasses(number);
  });
}

// Small letters and lost suffixes leave two letters and six digits, as references have: but those of one system begin alike.
function holdsNinos(cells: readonly string[]): boolean {
  const found = cells.flatMap((cell) => parseNino(cell.replace(/[\s-]/gu, '').toUpperCase()) ?? []);
  const prefixes = new Set(found.map((nino) => nino.slice(0, 2))).size;
  return found.length >= cells.length * 0.8 && prefixes >= 3 && prefixes >= found.length * 0.3;
}

/** Types a column without a heading that helps by its values, where nearly all have one shape; null where they have none. */
export function typedByValues(cells: readonly string[], asOf: Date): Typed | null {
  if (cells.length < 3) return null;
  for (const kind of ['email', 'postcode', 'nino', 'phone'] as const) {
    if (sharesForm(cells, kind)) return { heading: inferred(kind), keys: ['column-values'] };
  }
  if (holdsNinos(cells)) return { heading: inferred('nino'), keys: ['column-values', 'column-fits'] };
  if (nhsShare(cells) >= 0.8) return { heading: inferred('nhs-number'), keys: ['column-values', 'column-fits'] };
  if (spreadAsBirthDates(cells, asOf)) return { heading: inferred('birth-date'), keys: ['column-birth-dates'] };
  if (share(cells, (cell) => parseTitle(cell.trim()) !== null) >= 0.8)
    return { heading: inferred('title'), keys: ['column-values'] };
  if (namesPeople(cells)) return { heading: inferred('person-name'), keys: ['column-values', 'column-fits'] };
  const numbered = (cell: string): boolean => /^\s*(?:flat |apartment |[0-9])/iu.test(cell);
  const addresses = share(cells, (cell) => numbered(cell) && foldedWords(cell).some((word) => streetTypes.has(word)));
  // "12 Queensway" has no word for a street: nearly all numbered, and half with one, are streets all the same.
  const streets = addresses >= 0.5 && share(cells, (cell) => numbered(cell) && /\p{L}{3}/u.test(cell)) >= 0.9;
  if (addresses >= 0.7 || streets) return { heading: inferred('postal-address'), keys: ['column-values'] };
  return share(cells, (cell) => cell.length > 60) >= 0.5 ? { heading: inferred('notes'), keys: [] } : null;
}
