import { countOf, writtenCount, writtenInstant } from '#core/written-numbers';
import type { ReportFacts } from '../workflows/report-facts.ts';
import { type Html, html, styleSheet } from './html.ts';
import { pagePolicy } from './page-policy.ts';
import { reportStyle } from './report-style.data.ts';
import { assuranceSection } from './sections/assurance.ts';
import { authoritiesSection } from './sections/authorities.ts';
import { dataSection } from './sections/data.ts';
import { filesSection } from './sections/files.ts';
import { glossarySection } from './sections/glossary.ts';
import { householdsSection } from './sections/households.ts';
import { inputsSection } from './sections/inputs.ts';
import { lettersSection } from './sections/letters.ts';
import { limitsSection } from './sections/limits.ts';
import { linksSection } from './sections/links.ts';
import { nextSection } from './sections/next.ts';
import { peopleSection } from './sections/people.ts';
import { regulatorSection } from './sections/regulator.ts';
import type { Section } from './sections/section.ts';

/**
 * The report as one page that needs nothing else: no script, no request, readable on a phone, by a screen reader and on
 * A4. It shows counts and codes, never a value about anybody.
 */
export function renderReport(facts: ReportFacts): string {
  const sections = [
    nextSection(facts),
    peopleSection(facts),
    dataSection(facts),
    lettersSection(facts),
    filesSection(facts),
    regulatorSection(facts),
    authoritiesSection(facts),
    householdsSection(facts),
    linksSection(facts),
    inputsSection(facts),
    assuranceSection(facts),
    limitsSection(facts),
    glossarySection(),
  ];
  return `<!doctype html>\n${page(facts, sections).toString()}\n`;
}

/** The one sentence that matters most, as the page's heading. */
export function reportHeadline({ figures }: ReportFacts): string {
  const people = countOf(figures.people.total, 'person', 'people');
  const { taken, byOutcome } = figures.files;
  return `${people} found in ${countOf(taken - byOutcome['left-out'], 'file')}`;
}

function page(facts: ReportFacts, sections: readonly Section[]): Html {
  return html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${reportHeadline(facts)} - ${facts.name} - Candour review report</title>
<link rel="icon" href="data:,">
<style>${styleSheet(reportStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${banner(facts)}
<div class="frame">
<nav aria-label="On this page" class="contents"><p class="contents-title">On this page</p><ol>${sections.map(
    (section) => html`<li><a href="${`#${section.id}`}">${section.title}</a></li>`,
  )}</ol></nav>
<main id="main" tabindex="-1">
${opening(facts)}
${sections.map(
  (
    section,
  ) => html`<section id="${section.id}" aria-labelledby="${`${section.id}-title`}"><h2 id="${`${section.id}-title`}">${section.title}</h2>
${section.body}
</section>
`,
)}</main>
</div>
${closing(facts)}
</body>
</html>`;
}

function banner(facts: ReportFacts): Html {
  return html`<header class="banner"><div class="banner-inner"><p class="wordmark">Candour</p><p class="banner-meta">Review report<span class="banner-case">${facts.name}</span></p></div>
${facts.sample ? html`<p class="sample"><strong>Practice case.</strong> The council in this report is invented: nobody in it is real.</p>` : null}</header>`;
}

function opening(facts: ReportFacts): Html {
  const { people, letters, files } = facts.figures;
  const left = files.byOutcome['left-out'];
  const held = letters.held.reduce((sum, each) => sum + each.count, 0);
  const danger = people.byTier.T0;
  const lead =
    danger === 0
      ? 'Nobody was found whose safety the files put at risk at once.'
      : `${danger === 1 ? 'The safety of 1 of them' : `The safety of ${writtenCount(danger)} of them`} may be at risk: begin with them.`;
  return html`<div class="opening">
<h1>${reportHeadline(facts)}</h1>
<p class="lead">${lead}</p>
<dl class="figures">
${figure('files taken', files.taken, `${writtenCount(files.byOutcome.read + files.byOutcome.duplicate)} read in full or exact copies${left === 0 ? '' : `; ${writtenCount(left)} left out on purpose`}`)}
${figure('people found', people.total, `in ${countOf(facts.figures.households, 'household')}; ${writtenCount(people.onRegister)} on the register`)}
${figure('letters to send', letters.send, 'once two people have approved them')}
${figure('letters held', held, 'each for a named person to decide')}
</dl>
<p class="when">Reviewed ${writtenInstant(facts.reviewedAt)}. Folder reviewed: <code>${facts.inputs.folder}</code></p>
</div>`;
}

function figure(label: string, count: number, note: string): Html {
  return html`<div><dt>${label}</dt><dd><span class="count">${writtenCount(count)}</span><span class="note">${note}</span></dd></div>`;
}

function closing(facts: ReportFacts): Html {
  const version = facts.versions['candour'];
  return html`<footer class="closing"><p>Made by Candour${version === undefined ? null : ` ${version}`} on this computer, without a network. Candour proposes; a named officer decides.</p><p><a href="#main">Back to the top</a></p></footer>`;
}
