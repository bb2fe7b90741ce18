import { parseBirthDate } from '#core/values/birth-date';
import { isBlank, type Line } from '../scan/lines.ts';
import type { Heading } from '../tables/headings.ts';
import { type Cell, cellsOf } from './labels.ts';
import { namesOnLine } from './line-names.ts';
import type { Pair } from './pairs.ts';

/** A line of a list of people without headings: a name, and a birth date beside it. */
export type Member = { readonly name: Cell; readonly date: Cell };

/** The member on a line ("Omid Faqiri     son     07/07/2014"), or null. */
export function memberOn(text: string, line: Line | undefined): Member | null {
  if (line === undefined || isBlank(line)) return null;
  const [name, ...others] = cellsOf(text, line);
  if (name !== undefined && others.length === 0) return inOneCell(text, name);
  if (name === undefined || others.length === 0 || others.length > 5) return null;
  const date = others.find(({ start, end }) => parseBirthDate(text.slice(start, end)) !== null);
  return date !== undefined && namesOnLine(text, name).names.length === 1 ? { name, date } : null;
}

// "Anjali Rai 21/06/2011", "Rohan Rai (02/10/2014)": parted by no more than a space.
function inOneCell(text: string, { start, end }: Cell): Member | null {
  const found = /^(\p{Lu}[^\d,(]{2,60}?)(?:,| [-–])? ?\(?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$/u.exec(
    text.slice(start, Math.min(end, start + 90)),
  );
  const [, words = '', day = ''] = found ?? [];
  const name = { start, end: start + words.length };
  if (found === null || parseBirthDate(day) === null || namesOnLine(text, name).names.length !== 1) return null;
  const from = start + found[0].lastIndexOf(day);
  return { name, date: { start: from, end: from + day.length } };
}

/** A member as a name and a birth date of a group of their own: `household-2`. */
export function memberPairs({ name, date }: Member, count: number, line: number): readonly Pair[] {
  const heading: Omit<Heading, 'field'> = {
    group: `household-${count}`,
    role: 'relative',
    variant: '',
    phrase: 'household member',
    match: 'exact',
  };
  return [
    { heading: { ...heading, field: 'person-name' }, labelStart: name.start, ...name, line },
    { heading: { ...heading, field: 'birth-date' }, labelStart: date.start, ...date, line },
  ];
}
