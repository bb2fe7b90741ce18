import type { Waterfall, WaterfallStep } from '#core/waterfall';
import { chanceInWords, conclusionOf, timesInWords } from '#core/waterfall-words';
import { type Html, html } from './html.ts';

const rowHeight = 26;
const top = 20;
const left = 46;
const width = 320;
const bottom = 8;

/**
 * A waterfall as a picture with a table beside it: every bar begins where the one before it ended, to the right what speaks for the link
 * and to the left what speaks against it. The numbers of the bars are those of the table's rows, which say the same in words.
 */
export function waterfallChart(waterfall: Waterfall, caption: string): Html {
  const { steps } = waterfall;
  return html`<div class="waterfall">
${picture(waterfall, caption)}
<table class="rows">
<caption class="hidden">${caption}: what was compared</caption>
<thead><tr><th scope="col" class="number">Bar</th><th scope="col">What was looked at</th><th scope="col">How much it changes the odds</th></tr></thead>
<tbody>
${steps.map((step, index) => tableRow(step, index + 1, waterfall.isResident))}<tr><td class="number strong">${steps.length + 1}</td><th scope="row"><span class="label">${conclusionOf(waterfall)}</span>${rivalWords(waterfall)}</th><td></td></tr>
</tbody>
</table>
</div>`;
}

function tableRow(step: WaterfallStep, number: number, isResident: boolean): Html {
  const { said, held } = step;
  const both =
    said === '' && held === ''
      ? null
      : html`<span class="means">in the file ${said || '–'}, ${isResident ? 'on the register' : 'in the other file'} ${held || '–'}</span>`;
  const says = step.says.charAt(0).toUpperCase() + step.says.slice(1);
  return html`<tr><td class="number">${number}</td><th scope="row">${says}${both}</th><td>${timesInWords(step)}</td></tr>
`;
}

function rivalWords({ rivals }: Waterfall): Html | null {
  if (rivals.length === 0) return null;
  const words = rivals.map(({ who, probability }) => `${who}, ${chanceInWords(probability)}`);
  return html`<span class="means">Otherwise ${words.join('; ')}.</span>`;
}

function picture({ steps, probability }: Waterfall, caption: string): Html {
  const ends = [0, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = (bits: number): number => left + ((width - left - 8) * (bits - low)) / Math.max(1, high - low);
  const height = top + (steps.length + 1) * rowHeight + bottom;
  const last = steps.at(-1)?.to ?? 0;
  const total = { from: 0, to: last, kind: 'total' as const };
  const bars = [...steps, total].map((step, index) => bar(step, index, place));
  const zero = place(0);
  const said = `${caption}: a waterfall of ${steps.length} bars that ends at ${chanceInWords(probability)}. The table beside it says the same in words.`;
  return html`<svg class="falls" role="img" aria-label="${said}" viewBox="${`0 0 ${width} ${height}`}" focusable="false">
<line class="zero" x1="${written(zero)}" y1="${top - 4}" x2="${written(zero)}" y2="${height - bottom}"/>
<text class="axis" x="${written(zero)}" y="12" text-anchor="${zero > width - 60 ? 'end' : zero < 80 ? 'start' : 'middle'}">even odds</text>
${bars}</svg>`;
}

function bar(
  { kind, from, to }: Pick<WaterfallStep, 'from' | 'to'> & { readonly kind: WaterfallStep['kind'] | 'total' },
  index: number,
  place: (bits: number) => number,
): Html {
  const y = top + index * rowHeight;
  const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
  const tone = kind === 'total' ? 'plain' : kind === 'prior' ? 'none' : to >= from ? 'good' : 'wait';
  const sign = kind === 'total' ? '=' : to >= from ? '+' : '−';
  const link =
    kind === 'total'
      ? null
      : html`<line class="tie" x1="${written(place(to))}" y1="${y + 3}" x2="${written(place(to))}" y2="${y + rowHeight + 3}"/>`;
  return html`<text class="turn" x="4" y="${y + 16}">${`${index + 1} ${sign}`}</text>${link}<rect class="${`fill-${tone}`}" x="${written(start)}" y="${y + 3}" width="${written(Math.max(2, end - start))}" height="${rowHeight - 9}"/>
`;
}

function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}
