import { html } from '../html.ts';
import type { Section } from './section.ts';

/** The words of the report, explained. */
export function glossarySection(): Section {
  const body = html`<dl class="glossary">${terms.map(
    ([term, means]) => html`<div><dt>${term}</dt><dd>${means}</dd></div>
`,
  )}</dl>`;
  return { id: 'glossary', title: 'Words used', body };
}

const terms: readonly (readonly [string, string])[] = [
  [
    'Articles 9 and 10',
    'Of UK GDPR: special categories of data (health, ethnic origin, belief, sex life and others), and data about criminal offences.',
  ],
  [
    'Articles 33 and 34',
    'Of UK GDPR: telling the Information Commissioner (ICO) of a breach, and telling the people at high risk from it.',
  ],
  ['Controller', 'The body that decides why and how personal data is used; a processor acts on its behalf.'],
  ['Exact copy', 'A file with the very same content as another one, which was read; its people count for both places.'],
  ['Exposure', 'One kind of data about one person in one file.'],
  ['Finding', 'One piece of personal data at one place in one file, with the reasons for taking it as such.'],
  ['Harm tier', 'Candour’s order of urgency, from T0 (safety) to T4 (a name only).'],
  ['Held letter', 'A letter that waits for a named person, with the reason.'],
  ['Household', 'People who share a letterbox.'],
  ['Register', 'The council’s own list of residents: the only source of an address that a letter is sent to.'],
  ['Risk level', 'Unlikely, risk, or high risk: the three levels on which telling the ICO and the people depends.'],
  [
    'Severity',
    'ENISA’s measure: what the data shows, times how easily it names a person, plus the circumstances of the breach.',
  ],
];
