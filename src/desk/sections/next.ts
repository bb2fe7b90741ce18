import { sumHolds } from '#core/snapshot';
import { countOf, writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { type Html, html } from '../html.ts';
import { unreadCount } from './files.ts';
import type { Section } from './section.ts';

/** What to do, most urgent first; only what the facts call for. */
export function nextSection(facts: ReportFacts): Section {
  const steps = [
    ...sumStep(facts),
    ...safetyStep(facts),
    ...regulatorSteps(facts),
    ...heldStep(facts),
    ...sendStep(facts),
    ...unreadStep(facts),
    ...leftOutStep(facts),
    ...registerStep(facts),
  ];
  const body =
    steps.length === 0
      ? html`<p>Nothing: no personal data was found, and every file was read.</p>`
      : html`<ol class="steps">${steps}</ol>`;
  return { id: 'next', title: 'What to do next', body };
}

function step(what: string, how: string | Html): Html {
  return html`<li><p class="what">${what}</p><p>${how}</p></li>
`;
}

function sumStep({ figures }: ReportFacts): readonly Html[] {
  const failed = figures.sums.filter((sum) => !sumHolds(sum)).length;
  if (failed === 0) return [];
  return [
    step(
      'Do not rely on this report yet',
      html`${countOf(failed, 'sum')} below ${failed === 1 ? 'does' : 'do'} not add up, so something may have been lost. Run the review again; if it stays so, report it. See <a href="#assurance">Does it add up?</a>`,
    ),
  ];
}

function safetyStep({ figures }: ReportFacts): readonly Html[] {
  const count = figures.people.byTier.T0;
  if (count === 0) return [];
  return [
    step(
      `Protect the ${countOf(count, 'person', 'people')} in harm tier T0`,
      'Their files show a hidden address, domestic abuse or a child to be kept from somebody. Speak to the caseworker responsible before anything is sent to any address: a letter can itself be the harm.',
    ),
  ];
}

function regulatorSteps({ figures }: ReportFacts): readonly Html[] {
  const { 'high-risk': high, risk } = figures.people.byRisk;
  const steps: Html[] = [];
  if (high + risk > 0) {
    steps.push(
      step(
        'Check each controller’s 72 hours',
        html`${countOf(high + risk, 'person is', 'people are')} proposed as at risk. UK GDPR Article 33: each controller tells the ICO within 72 hours of becoming aware, even while details are unclear. The numbers are under <a href="#regulator">For the ICO’s breach form</a>.`,
      ),
    );
  }
  if (high > 0) {
    steps.push(
      step(
        `Decide on telling ${countOf(high, 'person', 'people')} at high risk`,
        'UK GDPR Article 34: people at high risk are told without undue delay, in clear and plain language. The data protection officer decides and records why.',
      ),
    );
  }
  return steps;
}

function heldStep({ figures }: ReportFacts): readonly Html[] {
  const held = figures.letters.held.reduce((sum, each) => sum + each.count, 0);
  if (held === 0) return [];
  return [
    step(
      `Decide the ${countOf(held, 'letter')} that ${held === 1 ? 'is' : 'are'} held`,
      html`Each waits for a named person, for a reason given under <a href="#letters">Letters</a>.`,
    ),
  ];
}

function sendStep({ figures, caseFolder }: ReportFacts): readonly Html[] {
  const { send } = figures.letters;
  if (send === 0) return [];
  return [
    step(
      `Draw the ${countOf(send, 'letter')} to send`,
      html`<code>candour letters --case ${caseFolder} --to letters</code> makes one PDF for each, and the list for the post room.`,
    ),
  ];
}

function unreadStep({ figures }: ReportFacts): readonly Html[] {
  const unread = unreadCount(figures.files.byOutcome);
  if (unread === 0) return [];
  return [
    step(
      `Look at the ${countOf(unread, 'file')} not read in full`,
      html`People may be in them who are not counted here. <a href="#files">What was read and what was not</a> says why each was not read and what can be done.`,
    ),
  ];
}

function leftOutStep({ figures }: ReportFacts): readonly Html[] {
  const left = figures.files.byOutcome['left-out'];
  if (left === 0) return [];
  return [
    step(
      `Decide on the ${countOf(left, 'file')} left out`,
      html`The selection given to the review leaves ${left === 1 ? 'it' : 'them'} out. Run the review again without it, or record why ${left === 1 ? 'it does' : 'they do'} not matter. <a href="#files">What was read and what was not</a> says which rule left out how many.`,
    ),
  ];
}

function registerStep({ register }: ReportFacts): readonly Html[] {
  if (register === null) {
    return [
      step(
        'Add the register of residents',
        'No register was given, so nobody has an address that a letter may be sent to. Run the review again with --register.',
      ),
    ];
  }
  if (register.unusableRows === 0) return [];
  return [
    step(
      `Correct ${countOf(register.unusableRows, 'row')} of the register`,
      html`Of ${writtenCount(register.residents + register.unusableRows)} rows, these cannot be used: those residents cannot be recognised in the files. Their lines and the reasons are under <a href="#inputs">Inputs</a>.`,
    ),
  ];
}
