import { countOf, writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { wideTable } from '../charts.ts';
import { type Html, html } from '../html.ts';
import type { Section } from './section.ts';

/** Who is controller of what: each has its own 72 hours and its own decision. */
export function authoritiesSection(facts: ReportFacts): Section {
  const { authorities, authorityUnknown } = facts;
  const unknown =
    authorityUnknown.files + authorityUnknown.people === 0
      ? null
      : html`<p>The controller is not known for ${countOf(authorityUnknown.files, 'file')} and ${countOf(authorityUnknown.people, 'person', 'people')}: add their folders, mail domains or postcodes to the list of authorities and review again.</p>`;
  const body = html`<p>Each controller decides for its own people and has its own 72 hours. A person or file may have several, so the columns may add up to more than the whole.</p>
${authorities.length === 0 ? html`<p>No list of authorities was given: every file’s controller is unknown.</p>` : authorityTable(facts)}
${unknown}`;
  return { id: 'authorities', title: 'Authorities', body };
}

function authorityTable({ authorities }: ReportFacts): Html {
  const table = html`<table>
<caption>Files, people and letters by authority</caption>
<thead><tr><th scope="col">Authority</th><th scope="col" class="number">Files</th><th scope="col" class="number">People</th><th scope="col" class="number">High risk</th><th scope="col" class="number">To send</th></tr></thead>
<tbody>${authorities.map(
    (each) =>
      html`<tr><th scope="row"><span class="label">${each.name ?? each.id}</span><span class="means">${each.role ?? 'not in the list of authorities'}</span></th><td class="number">${writtenCount(each.files)}</td><td class="number strong">${writtenCount(each.people)}</td><td class="number">${writtenCount(each.highRisk)}</td><td class="number">${writtenCount(each.lettersToSend)}</td></tr>
`,
  )}</tbody></table>`;
  return wideTable('Files, people and letters by authority', table);
}
