import { factsOf } from '#core/personal-data';
import { countOf, writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { barTable } from '../charts.ts';
import { html } from '../html.ts';
import type { Section } from './section.ts';

/** What was exposed, by data type. */
export function dataSection({ figures, dataTypes }: ReportFacts): Section {
  const found = dataTypes.filter((each) => each.people > 0);
  // The catalogue's order breaks ties, since sorting is stable.
  const sorted = [...found].sort((a, b) => b.people - a.people);
  const table = barTable({
    caption: 'Data types found, by how many people',
    labelHeading: 'Kind of data',
    countHeading: 'People',
    extraHeadings: ['Files'],
    of: figures.people.total,
    bars: sorted.map(({ type, people, files }) => {
      const { label, article } = factsOf(type);
      return {
        label,
        mark: article === null ? undefined : `Art ${article}`,
        count: people,
        tone: article === null ? 'plain' : 'intimate',
        extra: [writtenCount(files)],
      };
    }),
  });
  const body = html`<p>${countOf(figures.findings, 'piece')} of personal data ${figures.findings === 1 ? 'was' : 'were'} found, tied to people as ${countOf(figures.exposures, 'exposure')}: one kind of data, about one person, in one file. A mark shows what UK GDPR protects most: special categories (Article 9) and criminal offences (Article 10).</p>
${sorted.length === 0 ? html`<p>No personal data was tied to anybody.</p>` : table}`;
  return { id: 'data', title: 'What was exposed', body };
}
