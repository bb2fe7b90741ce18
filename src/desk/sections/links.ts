import { calibrationIn } from '#core/link-calibration';
import type { LinkExemplar } from '#core/waterfall';
import { calibrationInWords } from '#core/waterfall-words';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { type Html, html } from '../html.ts';
import { waterfallChart } from '../waterfall-chart.ts';
import type { Section } from './section.ts';

/** How mentions came to be said to be of a person, by a few links, without a value about anybody. */
export function linksSection({ exemplars, parameters }: ReportFacts): Section {
  const body =
    exemplars.length === 0
      ? html`<p>No link was made, or this case was reviewed by an earlier version: the next review chooses some to show here.</p>`
      : html`<p>Whoever is named in a file is compared with every resident whom they could be. Each comparison makes it more or less likely that it is that resident; the bars show by how much, one after the other. These are a few links of this case, chosen by rule: the surest, the least sure, and one for each kind of evidence.</p>
<p><strong>${calibrationInWords(calibrationIn(parameters))}</strong></p>
${exemplars.map(exemplar)}
<p>Any other link is shown by <code>candour explain</code>, and what a person should judge by <code>candour review-queue</code>.</p>`;
  return { id: 'links', title: 'Why a mention is said to be of a person', body };
}

const outcomes = {
  resident: 'It was linked.',
  'not-on-register': 'It was not linked to the register: it is counted as somebody who is not on it.',
  nobody: 'It was not linked, and is nobody’s until a person decides.',
} as const;

function exemplar({ shows, because, outcome, waterfall, mention }: LinkExemplar): Html {
  const why = because === '' ? '' : ` ${because}.`;
  return html`<h3>${shows}</h3>
<p>${outcomes[outcome]}${why} <span class="means">Mention <code>${mention}</code></span></p>
${waterfallChart(waterfall, shows)}
`;
}
