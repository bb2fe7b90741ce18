import type { Column } from './columns.ts';
import { looksLikeFullName, sampleOf, share } from './profile.ts';

// Names that people go by; those they had before name nobody by themselves.
const goesBy = /^(?:known as|known name|preferred name|chosen name|aka|aka name|also known as)$/u;

/** Where "Known as" or "Preferred name" is the only name that a table has of whom it is about, that is their name. */
export function namedByKnownAs(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Column[] {
  const named = columns.some(
    ({ heading }) => heading.group === '' && ['person-name', 'surname', 'forename'].includes(heading.field),
  );
  if (named) return columns;
  const known = columns.find(
    ({ heading, index }) =>
      heading.group === '' &&
      heading.field === 'other-name' &&
      goesBy.test(heading.phrase) &&
      share(sampleOf(rows, index), looksLikeFullName) >= 0.6,
  );
  if (known === undefined) return columns;
  return columns.map((column) =>
    column === known ? { ...column, heading: { ...column.heading, field: 'person-name' as const } } : column,
  );
}
