import { type FileOutcome, fileOutcomes, type ReadCount } from '#core/document';
import { mergedCounts, writtenShortfall } from '#core/ledger';
import { maskPath } from '#core/mask-path';
import { problemCatalogue } from '#core/problem';
import { fileOutcomeWords } from '#core/report-words.data';
import { countOf, writtenBytes, writtenCount, writtenShare } from '#core/written-numbers';
import type { ReportFacts, UnreadPlace } from '../../workflows/report-facts.ts';
import { barTable, type Tone, wideTable } from '../charts.ts';
import { type Html, html } from '../html.ts';
import { folderPart, ledgerPart, leftOutPart } from './files-ledger.ts';
import type { Section } from './section.ts';

/** How many places were to be read and were not read in full: no copies, not empty, not left out on purpose. */
export function unreadCount(byOutcome: Readonly<Record<FileOutcome, number>>): number {
  return fileOutcomes.filter(isUnread).reduce((sum, outcome) => sum + byOutcome[outcome], 0);
}

/** What was read and what was not, and what can be done about each. */
export function filesSection(facts: ReportFacts): Section {
  const { files, problems } = facts.figures;
  const shown = fileOutcomes.filter((outcome) => files.byOutcome[outcome] > 0 || outcome === 'read');
  const outcomes = barTable({
    caption: 'Files by how their reading ended',
    labelHeading: 'Outcome',
    countHeading: 'Files',
    extraHeadings: ['Size of outermost files', 'Share of size'],
    of: files.taken,
    bars: shown.map((outcome) => ({
      label: fileOutcomeWords[outcome].name,
      means: fileOutcomeWords[outcome].means,
      count: files.byOutcome[outcome],
      tone: toneOf(outcome),
      extra: [writtenBytes(files.bytesByOutcome[outcome]), writtenShare(files.bytesByOutcome[outcome], files.bytes)],
    })),
  });
  const body = html`<p>${countOf(files.taken, 'file')}, ${writtenBytes(files.bytes)}: every file of the folder, what archives hold, and what mails carry, each counted once where it stands.</p>
${leftOutPart(facts)}
${wideTable('Files by how their reading ended', outcomes)}
${ledgerPart(facts)}
${problems.length === 0 ? html`<p>There is nothing to put right.</p>` : problemTable(facts)}
${folderPart(facts)}
${facts.unread.length === 0 ? null : unreadTable(facts)}`;
  return { id: 'files', title: 'What was read and what was not', body };
}

function problemTable({ figures }: ReportFacts): Html {
  return html`<table>
<caption>What is in the way, and what to do about it</caption>
<thead><tr><th scope="col">Problem, and what it means for the people in it</th><th scope="col" class="number">How often</th><th scope="col">What to do, and who can</th></tr></thead>
<tbody>${figures.problems.map(
    ({ code, count, means, remedy, who }) =>
      html`<tr><th scope="row"><span class="label">${sentenceCase(problemCatalogue[code].says)}</span><span class="means">${means} <code>${code}</code></span></th><td class="number strong">${writtenCount(count)}</td><td>${remedy}<span class="means">${sentenceCase(who)}.</span></td></tr>
`,
  )}</tbody></table>`;
}

/** More rows than a person reads; the rest are counted and stand in files.csv. */
const rowsShown = 100;

type UnreadGroup = {
  readonly path: string;
  readonly outcome: FileOutcome;
  count: number;
  bytes: number;
  missing: ReadCount[];
};

function unreadTable(facts: ReportFacts): Html {
  const groups = [...groupsOf(facts.unread, facts.values).values()];
  const shown = groups.slice(0, rowsShown);
  const rest = groups.slice(rowsShown).reduce((sum, group) => sum + group.count, 0);
  const note = facts.values
    ? 'Paths are shown whole and may hold names: keep this page as safe as the files.'
    : 'Names of files and inner folders are hidden, since they can name people; files.csv of candour export has them whole.';
  const table = html`<table>
<caption>Files that need a person: where they are, and what is missing <span class="means">${note}</span></caption>
<thead><tr><th scope="col">Place</th><th scope="col">Outcome</th><th scope="col" class="number">Files</th><th scope="col" class="number">Size</th><th scope="col">Of what they say they hold</th></tr></thead>
<tbody>${shown.map(
    (group) =>
      html`<tr><th scope="row"><code>${group.path}</code></th><td>${fileOutcomeWords[group.outcome].name}</td><td class="number strong">${writtenCount(group.count)}</td><td class="number">${writtenBytes(group.bytes)}</td><td>${missingOf(group)}</td></tr>
`,
  )}</tbody></table>`;
  return html`${wideTable('Files that need a person: where they are, and what is missing', table)}
${rest === 0 ? null : html`<p>${countOf(rest, 'more file', 'more files')} in other places: see files.csv of <code>candour export --case ${facts.caseFolder} --to export</code>.</p>`}`;
}

function groupsOf(places: readonly UnreadPlace[], whole: boolean): ReadonlyMap<string, UnreadGroup> {
  const groups = new Map<string, UnreadGroup>();
  for (const { path, outcome, bytes, missing } of places) {
    const shown = whole ? path : maskPath(path);
    const key = `${shown}\n${outcome}`;
    const group = groups.get(key) ?? { path: shown, outcome, count: 0, bytes: 0, missing: [] };
    group.count += 1;
    group.bytes += bytes;
    group.missing = [...mergedCounts([...group.missing, ...missing])];
    groups.set(key, group);
  }
  return groups;
}

/** What is known to be missing: a file that could not be opened did not say what it holds. */
function missingOf({ outcome, missing }: UnreadGroup): string {
  if (missing.length > 0) return writtenShortfall(missing);
  return outcome === 'partial' ? 'how much is missing is not known' : 'not known';
}

function isUnread(outcome: FileOutcome): boolean {
  return outcome !== 'read' && outcome !== 'duplicate' && outcome !== 'empty' && outcome !== 'left-out';
}

function toneOf(outcome: FileOutcome): Tone {
  if (outcome === 'read' || outcome === 'duplicate') return 'good';
  return outcome === 'empty' || outcome === 'left-out' ? 'none' : 'wait';
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
