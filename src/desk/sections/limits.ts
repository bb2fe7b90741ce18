import { countOf } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { html } from '../html.ts';
import { unreadCount } from './files.ts';
import type { Section } from './section.ts';

/** What this report cannot say. */
export function limitsSection({ figures }: ReportFacts): Section {
  const unread = unreadCount(figures.files.byOutcome);
  const notRead =
    unread === 0
      ? 'Every file that was looked at was read; what is wrong in the files themselves is wrong here too.'
      : `${countOf(unread, 'file was', 'files were')} not read in full. People may be in them who are not counted here.`;
  const left = figures.files.byOutcome['left-out'];
  const body = html`<p><strong>Candour proposes; a named officer decides.</strong> No letter goes, no risk is settled and nobody is left out by the program alone.</p>
<ul>
<li>${notRead}</li>
${left === 0 ? null : html`<li>${countOf(left, 'file was', 'files were')} left out on purpose: nothing is said here of anybody in them.</li>`}
<li>Sound and film are not read. Pictures and scans are read by text recognition, which misreads letters and cannot read handwriting; what was read so says how sure it is. Names can be missed where a text gives no hint that they are names.</li>
<li>Two people with the same name and no other detail may be taken for one, or one for two. Where the match is not sure, the letter is held.</li>
<li>Severity follows ENISA’s method from the data found and the circumstances given; it knows nothing of a person’s life that the files do not say.</li>
<li>That something was not found is not proof that it is not there. “Nothing found” means: nothing in the files read, by the versions named above.</li>
<li>The report says what the files hold, not who has looked at them since.</li>
</ul>`;
  return { id: 'limits', title: 'What this report cannot say', body };
}
