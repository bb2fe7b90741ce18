import { harmTierWords, riskLevelWords, severityBandWords } from '#core/report-words.data';
import { type HarmTier, harmTiers, type RiskLevel, type SeverityBand } from '#core/risk';
import { expectedInWords } from '#core/waterfall-words';
import { countOf, writtenCount } from '#core/written-numbers';
import type { ReportFacts } from '../../workflows/report-facts.ts';
import { barTable, type Tone } from '../charts.ts';
import { type Html, html } from '../html.ts';
import type { Section } from './section.ts';

/** Who was found, by harm, risk and severity. */
export function peopleSection({ figures }: ReportFacts): Section {
  const { people } = figures;
  const tiers = barTable({
    caption: 'People by harm tier, most urgent first',
    labelHeading: 'Harm tier',
    countHeading: 'People',
    of: people.total,
    bars: harmTiers.map((tier) => ({
      mark: tier,
      label: harmTierWords[tier].name,
      means: harmTierWords[tier].means,
      count: people.byTier[tier],
      tone: tierTones[tier],
    })),
  });
  const risks = barTable({
    caption: 'People by risk level, as UK GDPR Articles 33 and 34 know it',
    labelHeading: 'Proposed level',
    countHeading: 'People',
    of: people.total,
    bars: riskLevels.map((level) => ({
      label: riskLevelWords[level].name,
      means: riskLevelWords[level].means,
      count: people.byRisk[level],
      tone: 'plain',
    })),
  });
  const bands = barTable({
    caption: 'People by severity, in ENISA’s bands',
    labelHeading: 'Severity',
    countHeading: 'People',
    of: people.total,
    bars: bandsInOrder.map((band) => ({
      label: severityBandWords[band].name,
      means: severityBandWords[band].means,
      count: people.byBand[band],
      tone: 'plain',
    })),
  });
  const body = html`<p>${countOf(people.total, 'person was', 'people were')} found: ${writtenCount(people.onRegister)} on the register and ${writtenCount(people.total - people.onRegister)} known only from the files. Besides them, ${countOf(people.staff, 'member', 'members')} of the councils’ staff ${people.staff === 1 ? 'appears' : 'appear'} in the files only in their work. For ${countOf(people.specialCategory, 'person', 'people')} the files hold special category data (Article 9).</p>
${expected(people)}
${tiers}
<p>The tier orders the work. Two further judgements stand beside it:</p>
${risks}
${bands}`;
  return { id: 'people', title: 'People, by what could happen to them', body };
}

function expected({ expected: count, total }: ReportFacts['figures']['people']): Html | null {
  if (count === null) return null;
  return html`<p>${expectedInWords(count, total, count.calibratedBy)} The rest are named too briefly to say who they are; no letter can be sent to them, and none is guessed.</p>`;
}

const riskLevels: readonly RiskLevel[] = ['high-risk', 'risk', 'unlikely'];
const bandsInOrder: readonly SeverityBand[] = ['very-high', 'high', 'medium', 'low'];

const tierTones: Readonly<Record<HarmTier, Tone>> = {
  T0: 'safety',
  T1: 'intimate',
  T2: 'fraud',
  T3: 'contact',
  T4: 'name',
};
