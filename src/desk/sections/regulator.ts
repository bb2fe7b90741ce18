import { writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { type Html, html } from '../html.ts';
import { unreadCount } from './files.ts';
import type { Section } from './section.ts';

/** The numbers that the ICO's breach report asks for, in its own categories. */
export function regulatorSection(facts: ReportFacts): Section {
  const { figures, icoCategories } = facts;
  const unread = unreadCount(figures.files.byOutcome);
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

function categoryTable({ icoCategories }: ReportFacts): Html {
  return html`<table>
<caption>Categories of personal data, in the form’s order</caption>
<thead><tr><th scope="col">Category to tick</th><th scope="col" class="number">People</th><th scope="col" class="number">Records</th></tr></thead>
<tbody>${icoCategories.map(
    ({ category, people, exposures }) =>
      html`<tr><th scope="row"><span class="tick" aria-hidden="true">✓</span> <span class="label">${category.charAt(0).toUpperCase()}${category.slice(1)}</span></th><td class="number strong">${writtenCount(people)}</td><td class="number">${writtenCount(exposures)}</td></tr>
`,
  )}</tbody></table>`;
}
