import { countOf } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { barTable } from '../charts.ts';
import { html } from '../html.ts';
import type { Section } from './section.ts';

/** Who shares a letterbox. */
export function householdsSection({ figures, householdSizes }: ReportFacts): Section {
  const table = barTable({
    caption: 'Households by how many of their people were found',
    labelHeading: 'People found in the household',
    countHeading: 'Households',
    of: figures.households,
    bars: householdSizes.map(({ people, households }) => ({
      label: countOf(people, 'person', 'people'),
      count: households,
      tone: 'plain',
    })),
  });
  const body = html`<p>${countOf(figures.households, 'household')}: people who share a letterbox, by property reference where it is known, else by address. Each letter is to one person, private and confidential; nothing in it speaks of anybody else in the home.</p>
${householdSizes.length === 0 ? null : table}`;
  return { id: 'households', title: 'Households', body };
}
