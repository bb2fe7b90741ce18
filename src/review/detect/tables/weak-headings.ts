import type { Column } from './columns.ts';
import type { Heading } from './headings.ts';
import { type WeakHeading, weakHeadings } from './weak-headings.data.ts';

const weakOf = new Map<string, WeakHeading>(
  weakHeadings.flatMap((weak) =>
    weak.phrases.split('|').map((phrase): [string, WeakHeading] => [`${weak.field} ${phrase}`, weak]),
  ),
);

function weaknessOf({ field, phrase }: Heading): WeakHeading | undefined {
  return weakOf.get(`${field} ${phrase}`);
}

function holdsWord(words: ReadonlySet<string>, of: string): boolean {
  return of.split(' ').some((word) => word !== '' && words.has(word));
}

// Without a heading that bears it out: what another company makes of it, or a column read for its words alone.
function inOtherCompany(column: Column, weak: WeakHeading, words: ReadonlySet<string>): Column {
  const other = weak.otherwise.find((each) => holdsWord(words, each.words));
  return { ...column, heading: { ...column.heading, field: other?.field ?? 'category' } };
}

// "Memory" of a laptop, beside its model: these need no company, and bear nothing else out where they are not meant.
function withoutDenied(columns: readonly Column[], titleWords: readonly string[]): readonly Column[] {
  return columns.map((column) => {
    const weak = column.heading.group === '' ? weaknessOf(column.heading) : undefined;
    if (weak?.against === undefined) return column;
    const words = new Set([...titleWords, ...columns.flatMap(({ label }) => label)]);
    return holdsWord(words, weak.against) ? { ...inOtherCompany(column, weak, words), label: [] } : column;
  });
}

/** Reads headings that mean several things ("Band", "Year", "Team") by the other headings of the table and its title. */
export function inCompany(columns: readonly Column[], title: string): readonly Column[] {
  if (!columns.some(({ heading }) => weaknessOf(heading) !== undefined)) return columns;
  const titleWords = title.toLowerCase().split(/[^a-z]+/u);
  const meant = withoutDenied(columns, titleWords);
  return meant.map((column) => {
    const weak = column.heading.group === '' ? weaknessOf(column.heading) : undefined;
    if (weak === undefined || weak.against !== undefined) return column;
    const others = meant.filter((other) => other !== column);
    const fields = new Set(
      others.filter(({ heading }) => weaknessOf(heading) !== weak).map(({ heading }) => heading.field),
    );
    const words = new Set([...titleWords, ...others.flatMap(({ label }) => label)]);
    const borneOut = weak.company.some((field) => fields.has(field)) || holdsWord(words, weak.words);
    return borneOut ? column : inOtherCompany(column, weak, words);
  });
}
