import { holdReasonWords } from '#core/report-words.data';
import { writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { stripTable } from '../charts.ts';
import { html } from '../html.ts';
import type { Section } from './section.ts';

/** Whose letter goes, waits, or is not owed, and why. */
export function lettersSection({ figures }: ReportFacts): Section {
  const { send, none, held } = figures.letters;
  const waiting = held.reduce((sum, each) => sum + each.count, 0);
  const strip = stripTable({
    caption: 'People by what is proposed for their letter',
    labelHeading: 'Proposed',
    countHeading: 'People',
    of: figures.people.total,
    bars: [
      {
        label: 'To send',
        means: 'To the address on the register, once two people approve.',
        count: send,
        tone: 'good',
      },
      { label: 'Held', means: 'Waits for a named person; the reasons are below.', count: waiting, tone: 'wait' },
      { label: 'Not owed', means: 'The risk is too low, or they appear as staff at work.', count: none, tone: 'none' },
    ],
  });
  const reasons = html`<table>
<caption>Why letters are held, and what releases them</caption>
<thead><tr><th scope="col">Reason</th><th scope="col" class="number">People</th><th scope="col">What to do</th></tr></thead>
<tbody>${held.map(
    ({ reason, count }) =>
      html`<tr><th scope="row"><span class="label">${holdReasonWords[reason].name}</span><span class="means">${holdReasonWords[reason].means}</span></th><td class="number strong">${writtenCount(count)}</td><td>${holdReasonWords[reason].remedy}</td></tr>
`,
  )}</tbody></table>`;
  const body = html`<p>A letter says which kinds of data were exposed, never the data. Its address comes from the register, never from a stolen file.</p>
${strip}
${held.length === 0 ? html`<p>No letter is held.</p>` : reasons}`;
  return { id: 'letters', title: 'Letters', body };
}
