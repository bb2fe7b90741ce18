import { writtenCount, writtenShare } from '#core/written-numbers';
import { type Html, type HtmlValue, html } from './html.ts';

/** Which colour a bar has; each is told apart by its label too, never by colour alone. */
export type Tone = 'plain' | 'safety' | 'intimate' | 'fraud' | 'contact' | 'name' | 'good' | 'wait' | 'none';

/** One row of a bar table: `means` stands under the label, `extra` in further columns. */
export type Bar = {
  readonly label: string;
  readonly means?: string | undefined;
  readonly mark?: string | undefined;
  readonly count: number;
  readonly tone: Tone;
  readonly extra?: readonly HtmlValue[];
};

/** What a bar table shows; `of` is the whole that shares are of, null for no share. */
export type BarTable = {
  readonly caption: string;
  readonly labelHeading: string;
  readonly countHeading: string;
  readonly extraHeadings?: readonly string[];
  readonly of: number | null;
  readonly bars: readonly Bar[];
};

/** A table whose rows carry their bar: the numbers are the table, the picture beside each is for the eye alone. */
export function barTable(table: BarTable): Html {
  // A full track is the whole where there is one, so that a bar shows the very share beside it.
  const most = table.of ?? Math.max(1, ...table.bars.map((bar) => bar.count));
  const extra = table.extraHeadings ?? [];
  const share = table.of === null ? null : html`<th scope="col" class="number share">Share</th>`;
  return html`<table class="bars">
<caption>${table.caption}</caption>
<thead><tr><th scope="col">${table.labelHeading}</th><th scope="col" class="number">${table.countHeading}</th>${share}${extra.map((heading) => html`<th scope="col" class="number">${heading}</th>`)}<td class="picture"></td></tr></thead>
<tbody>
${table.bars.map((bar) => barRow(bar, most, table.of))}
</tbody>
</table>`;
}

/** A table too wide for a telephone: it scrolls by itself, with the keyboard too, instead of the page. */
export function wideTable(name: string, table: Html): Html {
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}

/** Several parts of one whole as a single strip, with its table underneath as the legend. */
export function stripTable(table: BarTable): Html {
  const whole = Math.max(
    1,
    table.bars.reduce((sum, bar) => sum + bar.count, 0),
  );
  const said = table.bars.map((bar) => `${writtenCount(bar.count)} ${bar.label.toLowerCase()}`).join(', ');
  return html`<svg class="strip" role="img" aria-label="${`${table.caption}: ${said}`}" viewBox="0 0 1000 10" preserveAspectRatio="none" focusable="false">${stripParts(table.bars, whole)}</svg>
${barTable(table)}`;
}

function stripParts(bars: readonly Bar[], whole: number): readonly Html[] {
  let from = 0;
  return bars
    .filter((bar) => bar.count > 0)
    .map((bar) => {
      const width = (1000 * bar.count) / whole;
      const part = html`<rect class="${`fill-${bar.tone}`}" x="${written(from)}" y="0" width="${written(Math.max(1, width - 2))}" height="10"/>`;
      from += width;
      return part;
    });
}

function barRow(bar: Bar, most: number, of: number | null): Html {
  const width = bar.count === 0 ? 0 : Math.min(100, Math.max(0.6, (100 * bar.count) / Math.max(1, most)));
  const share = of === null ? null : html`<td class="number share">${writtenShare(bar.count, of)}</td>`;
  const mark = bar.mark === undefined ? null : html`<span class="${`mark tone-${bar.tone}`}">${bar.mark}</span> `;
  const means = bar.means === undefined ? null : html`<span class="means">${bar.means}</span>`;
  const extra = (bar.extra ?? []).map((cell) => html`<td class="number">${cell}</td>`);
  return html`<tr><th scope="row">${mark}<span class="label">${bar.label}</span>${means}</th><td class="number strong">${writtenCount(bar.count)}</td>${share}${extra}<td class="picture"><svg aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="track" width="100" height="10"/><rect class="${`fill-${bar.tone}`}" width="${written(width)}" height="10"/></svg></td></tr>
`;
}

/** Two decimals at most: the page is the same to the byte wherever it is made. */
function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}
