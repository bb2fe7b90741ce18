import { maskRule } from '#core/mask-path';
import { countOf, writtenCount, writtenInstant } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { type Html, html } from '../html.ts';
import type { Section } from './section.ts';

/** What the review was given, and each row of it that has a problem. */
export function inputsSection(facts: ReportFacts): Section {
  const { inputProblems } = facts.figures;
  const body = html`<table class="pairs">
<caption>What the review was given</caption>
<thead><tr><th scope="col">Input</th><th scope="col">Value</th></tr></thead>
<tbody>${inputsOf(facts).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>
`,
  )}</tbody></table>
${inputProblems.length === 0 ? html`<p>No row of the inputs has a problem.</p>` : problemTable(facts)}`;
  return { id: 'inputs', title: 'Inputs', body };
}

/** More rows than a person reads; `status` and `--json` have them all. */
const rowsShown = 200;

function problemTable({ figures, caseFolder }: ReportFacts): Html {
  const rest = figures.inputProblems.length - rowsShown;
  return html`<table class="rows">
<caption>Rows of the inputs with a problem</caption>
<thead><tr><th scope="col">Where</th><th scope="col">What, and what to do</th></tr></thead>
<tbody>${figures.inputProblems.slice(0, rowsShown).map(
    ({ where, sentence }) => html`<tr><th scope="row"><code>${where}</code></th><td>${sentence}</td></tr>
`,
  )}</tbody></table>
${rest <= 0 ? null : html`<p>${countOf(rest, 'more row')}: <code>candour status --case ${caseFolder}</code> lists them all.</p>`}`;
}

/** Which files were to be looked at, in words; patterns masked as paths are. */
function selectionOf(selection: ReportFacts['inputs']['selection'], values: boolean): string {
  if (selection === undefined) return 'none: every file of the folder';
  const { since, include, exclude } = selection;
  const shown = (patterns: readonly string[]): string =>
    patterns.map((pattern) => (values ? pattern : maskRule(pattern))).join(', ');
  return [
    since === null ? '' : `modified at or after ${writtenInstant(since)} (UK time)`,
    include.length === 0 ? '' : `only ${shown(include)}`,
    exclude.length === 0 ? '' : `not ${shown(exclude)}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function inputsOf({ inputs, register, values }: ReportFacts): readonly (readonly [string, string])[] {
  const used =
    register === null
      ? ''
      : ` (${countOf(register.residents, 'resident')} used, ${writtenCount(register.unusableRows)} rows not)`;
  return [
    ['Folder reviewed', inputs.folder],
    ['Register', inputs.register === null ? 'not given' : `${inputs.register}${used}`],
    ['Authorities', inputs.authorities ?? 'not given'],
    ['Incident', inputs.incident ?? 'not given: nothing is known of the circumstances of the breach'],
    ['Selection', selectionOf(inputs.selection, values)],
    ['Taken list', inputs.taken ?? 'not given: every file counts as possibly taken'],
  ];
}
