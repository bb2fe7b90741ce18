import type { Column } from './columns.ts';
import { isSensitive } from './corrected-headings.ts';
import { normaliseHeading } from './heading-words.ts';
import { sampleOf, share } from './profile.ts';

type Rows = readonly (readonly string[])[];

// What staff, carers and governors are taught, whatever it is about.
const course =
  /\b(?:training|trained|awareness|first aid|refresher|induction|e ?learning|course|module|moving and handling|manual handling|health and safety|fire safety|fire|gdpr|data protection|information governance|food hygiene|infection control|lone working|equality|dse|display screen|safer recruitment|prevent|cpd|life support|code of conduct|safeguarding (?:l|level) ?[1-4]|level [1-4])\b/u;
const fewestCourses = 4;
const said =
  /^\s*(?:y|n|yes|no|x|✓|✔|done|due|overdue|expired|booked|pass|passed|completed?|[0-9][0-9/.\- ]{5,})\s*$/iu;

/** Columns without what the courses of a training matrix are about: "Dementia awareness" over dates is nobody's dementia. */
export function withoutCourses(columns: readonly Column[], headings: Rows, rows: Rows): readonly Column[] {
  const courses = (headings[0] ?? []).filter((heading) => course.test(normaliseHeading(heading))).length;
  if (courses < fewestCourses) return columns;
  return columns.map((column) => {
    const taught = isSensitive(column.heading) && share(sampleOf(rows, column.index), (cell) => said.test(cell)) >= 0.8;
    return taught ? { ...column, heading: { ...column.heading, field: 'other' as const } } : column;
  });
}
