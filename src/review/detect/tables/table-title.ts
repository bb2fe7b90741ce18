import { dataTypes } from '#core/personal-data';
import { reportTopics, topicsIn } from '../categories/topics.ts';
import { type DetectContext, report } from '../context.ts';
import type { Entry, RecordPerson } from '../records/record.ts';
import type { Column } from './columns.ts';
import type { Section } from './sections.ts';

/** The name that a sheet's tab gives it, of a table's locator; '' where it has none of its own. */
export function sheetNameOf(locator: string): string {
  const name = /^sheet:(.*?)(?: rows:|$)/u.exec(locator)?.[1] ?? '';
  return /^(?:sheet|table|page|export|data|query)? ?[0-9]*$/iu.test(name) ? '' : name;
}

// What a tab says besides ("Rent arrears", "Staff") stands in the rows themselves; that somebody is on a list of nominals need not.
function tellingName(sheet: string, title: string): string {
  const told = sheet === '' || title.includes(sheet) ? [] : topicsIn(sheet);
  return told.length > 0 && told.every(({ type }) => dataTypes[type].enisa === 'sensitive') ? sheet : '';
}

/** Reports what a list's or form's heading, or the name of its `sheet`, says of the person of a row or form. */
export function reportHeading(
  entries: readonly Entry[],
  people: readonly RecordPerson[],
  context: DetectContext,
  sheet = '',
): void {
  const [entry] = entries;
  const [subject] = people;
  const label = entries.find(({ heading }) => heading.group === '' && heading.field === 'person-name');
  const above = context.memory.title;
  const title = `${above}\n${tellingName(sheet, above)}\n${label?.heading.phrase ?? ''}`;
  // Whom a form names besides, to be called in an emergency, is no part of what it is on.
  if (entry === undefined || subject === undefined || /\/(?:next-of-kin|landlord|officer)$/u.test(subject.binding.key))
    return;
  reportTopics(title, entry.place, { start: 0, end: entry.text.trimEnd().length }, subject.binding, context);
}

/** "Name, date of birth, relationship": that a form lists relatives says something of whom it is about. */
export function reportRelatives(
  columns: readonly Column[],
  unit: number,
  section: Section,
  context: DetectContext,
): void {
  const relation = columns.find(({ heading }) => heading.field === 'family' && heading.phrase.startsWith('relation'));
  const listed = columns.some(({ heading }) => heading.field === 'person-name' && heading.role === 'relative');
  if (relation === undefined || !listed || section.to <= section.from) return;
  report(
    context,
    { unit, row: section.from, column: relation.index, offset: 0 },
    {
      type: 'family',
      start: 0,
      end: 1,
      value: relation.heading.phrase,
      keys: ['heading', 'filled'],
      phrase: relation.heading.phrase,
      binding: { kind: 'prose', key: 'prose:0', role: 'subject' },
    },
  );
}
