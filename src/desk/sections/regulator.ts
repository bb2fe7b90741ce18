import type { IcoCategory } from '#core/personal-data';
import { writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { type Html, html } from '../html.ts';
import { unreadCount } from './files.ts';
import type { Section } from './section.ts';

/** The numbers that the ICO's breach report asks for, in its own categories. */
export function regulatorSection(facts: ReportFacts): Section {
  const { figures, icoCategories } = facts;
  const unread = unreadCount(figures.files.byOutcome) + figures.files.byOutcome['left-out'];
  const body = html`<p>The form asks for categories, people and records. It must not contain the personal data itself, and neither does this table.</p>
<dl class="answers">
${answer('People who could be affected', writtenCount(figures.people.total))}
${answer('Personal data records (exposures)', writtenCount(figures.exposures))}
${answer('Of these people, at high risk (proposed)', writtenCount(figures.people.byRisk['high-risk']))}
${answer('Files not yet read in full, so the numbers may rise', writtenCount(unread))}
</dl>
${icoCategories.length === 0 ? html`<p>No category applies.</p>` : categoryTable(facts)}`;
  return { id: 'regulator', title: 'For the ICO’s breach form', body };
}

function answer(question: string, count: string): Html {
  return html`<div><dt>${question}</dt><dd>${count}</dd></div>
`;
}

/** Where each category stands on the form. */
const formOrder: Readonly<Record<IcoCategory, number>> = {
  'racial or ethnic origin': 1,
  'political opinions': 2,
  'religious or philosophical beliefs': 3,
  'trade union membership': 4,
  'sex life': 5,
  'sexual orientation': 6,
  'gender reassignment': 7,
  health: 8,
  'basic personal identifiers': 9,
  'identification data': 10,
  'economic and financial': 11,
  'official documents': 12,
  location: 13,
  'genetic or biometric': 14,
  'criminal convictions and offences': 15,
  other: 16,
};

function categoryTable({ icoCategories }: ReportFacts): Html {
  const inOrder = [...icoCategories].sort((a, b) => formOrder[a.category] - formOrder[b.category]);
  return html`<table>
<caption>Categories of personal data, in the form’s order</caption>
<thead><tr><th scope="col">Category to tick</th><th scope="col" class="number">People</th><th scope="col" class="number">Records</th></tr></thead>
<tbody>${inOrder.map(
    ({ category, people, exposures }) =>
      html`<tr><th scope="row"><span class="tick" aria-hidden="true">✓</span> <span class="label">${category.charAt(0).toUpperCase()}${category.slice(1)}</span></th><td class="number strong">${writtenCount(people)}</td><td class="number">${writtenCount(exposures)}</td></tr>
`,
  )}</tbody></table>`;
}
