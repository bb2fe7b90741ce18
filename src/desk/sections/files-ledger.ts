import { maskRule } from '#core/mask-path';
import { countOf, writtenBytes, writtenCount, writtenShare } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { wideTable } from '../charts.ts';
import { type Html, html } from '../html.ts';

/** What the documents say they hold, by kind, and how much of it was read. */
export function ledgerPart({ figures }: ReportFacts): Html | null {
  const { coverage } = figures.files;
  if (coverage.length === 0) return null;
  const caption = 'Of what the files say they hold, what was read';
  const rows = coverage.map(
    ({ of, expected, read, documents, short }) =>
      html`<tr><th scope="row"><span class="label">${of.charAt(0).toUpperCase()}${of.slice(1)}</span></th><td class="number">${writtenCount(documents)}</td><td class="number">${writtenCount(expected)}</td><td class="number strong">${writtenCount(read)}</td><td class="number">${writtenCount(expected - read)}</td><td class="number">${writtenShare(read, expected)}</td><td class="number">${writtenCount(short)}</td></tr>
`,
  );
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Kind</th><th scope="col" class="number">Files</th><th scope="col" class="number">Expected</th><th scope="col" class="number">Read</th><th scope="col" class="number">Missing</th><th scope="col" class="number">Share read</th><th scope="col" class="number">Files that fall short</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return html`<p>What is expected is what each file itself declares. A file that could not be opened declared nothing and is not in this table.</p>
${wideTable(caption, table)}`;
}

/** What the selection left out, rule by rule. */
export function leftOutPart({ figures, values }: ReportFacts): Html | null {
  const { leftOut, byOutcome } = figures.files;
  if (leftOut.length === 0) return null;
  const files = byOutcome['left-out'];
  return html`<p><strong>${countOf(files, 'file was', 'files were')} left out on purpose</strong> by the selection given to the review. Nothing in ${files === 1 ? 'it' : 'them'} was looked at: people in ${files === 1 ? 'it' : 'them'} are missing from every count of this report.</p>
<table>
<caption>What the selection left out</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="number">Files</th><th scope="col" class="number">Size</th></tr></thead>
<tbody>${leftOut.map(
    ({ rule, files: count, bytes }) =>
      html`<tr><th scope="row"><code>${values ? rule : maskRule(rule)}</code></th><td class="number strong">${writtenCount(count)}</td><td class="number">${writtenBytes(bytes)}</td></tr>
`,
  )}</tbody></table>`;
}

/** More folders than a person begins with. */
const foldersShown = 15;

/** The folders at the top of the share with the most files that were not read in full. */
export function folderPart({ folders, caseFolder }: ReportFacts): Html | null {
  if (folders.length === 0) return null;
  const rest = folders.length - foldersShown;
  const caption = 'Where most is missing: folders at the top of the share';
  const table = html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Folder</th><th scope="col" class="number">Not read in full</th><th scope="col" class="number">Of files</th><th scope="col" class="number">Share</th><th scope="col" class="number">Size not read in full</th></tr></thead>
<tbody>${folders.slice(0, foldersShown).map(
    ({ folder, files, unread, unreadBytes }) =>
      html`<tr><th scope="row">${folder === '' ? 'Beside the folders' : html`<code>${folder}</code>`}</th><td class="number strong">${writtenCount(unread)}</td><td class="number">${writtenCount(files)}</td><td class="number">${writtenShare(unread, files)}</td><td class="number">${writtenBytes(unreadBytes)}</td></tr>
`,
  )}</tbody></table>`;
  return html`${wideTable(caption, table)}
${rest <= 0 ? null : html`<p>${countOf(rest, 'more folder')} with something missing: see files.csv of <code>candour export --case ${caseFolder} --to export</code>.</p>`}`;
}
