import { maskRule } from '#core/mask-path';
import { type InvariantSum, sumHolds } from '#core/snapshot';
import { countOf, writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { wideTable } from '../charts.ts';
import { type Html, html } from '../html.ts';
import type { Section } from './section.ts';

/** The sums that must add up, and the versions and parameters that made the result. */
export function assuranceSection(facts: ReportFacts): Section {
  const { sums } = facts.figures;
  const failed = sums.filter((sum) => !sumHolds(sum)).length;
  const verdict = verdictOn(sums.length, failed);
  const table = html`<table>
<caption>Counted in, counted out</caption>
<thead><tr><th scope="col">Sum</th><th scope="col" class="number">Total</th><th scope="col">Its parts</th><th scope="col">Holds</th></tr></thead>
<tbody>${sums.map(sumRow)}</tbody></table>`;
  const body = html`${verdict}
${wideTable('Counted in, counted out', table)}
<h3>How the result was made</h3>
<p>The same files, inputs, versions and parameters give the same result, to the byte.</p>
${pairTable('Versions', 'Stage', Object.entries(facts.versions))}
${pairTable(
  'Parameters',
  'Parameter',
  Object.entries(facts.parameters).map(([name, value]) => [name, facts.values ? value : masked(name, value)] as const),
)}`;
  return { id: 'assurance', title: 'Does it add up?', body };
}

/** What the sums allow to be said; no sums allow nothing. */
function verdictOn(all: number, failed: number): Html {
  if (all === 0) return html`<p class="verdict bad">No sum was recorded, so nothing shows that all was counted.</p>`;
  if (failed > 0) {
    return html`<p class="verdict bad">${countOf(failed, 'sum does', 'sums do')} not add up. Do not rely on this report until it is understood.</p>`;
  }
  return html`<p class="verdict good">${all === 1 ? 'The one sum adds' : `All ${writtenCount(all)} sums add`} up: every file, finding, person and letter that went in came out, counted.</p>`;
}

function sumRow(sum: InvariantSum): Html {
  const said = sum.parts.filter((part) => part.count > 0);
  const parts = (said.length === 0 ? sum.parts : said)
    .map((part) => `${writtenCount(part.count)} ${part.label}`)
    .join(' + ');
  const holds = sumHolds(sum)
    ? html`<span class="holds good"><span aria-hidden="true">✓ </span>adds up</span>`
    : html`<span class="holds bad"><span aria-hidden="true">✗ </span>does not add up</span>`;
  return html`<tr><th scope="row">${sum.name.charAt(0).toUpperCase()}${sum.name.slice(1)}</th><td class="number strong">${writtenCount(sum.total)}</td><td>${parts}</td><td>${holds}</td></tr>
`;
}

/** Patterns of a selection can name somebody. */
function masked(name: string, value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string' || (name !== 'include' && name !== 'exclude')) return value;
  return value.split('; ').map(maskRule).join('; ');
}

function pairTable(
  caption: string,
  heading: string,
  pairs: readonly (readonly [string, string | number | boolean])[],
): Html {
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return html`<table class="pairs">
<caption>${caption}</caption>
<thead><tr><th scope="col">${heading}</th><th scope="col">Value</th></tr></thead>
<tbody>${sorted.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${String(value)}</code></td></tr>
`,
  )}</tbody></table>`;
}
