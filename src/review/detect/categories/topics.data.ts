import type { PersonalDataType } from '#core/personal-data';

/** What the heading of a letter, a list or a form says of whom it is about, lower case, parted by `|`. */
export const topicPhrases: Readonly<Partial<Record<PersonalDataType, string>>> = {
  'child-protection':
    'child protection conference|initial child protection conference|review child protection conference|icpc|rcpc|child protection plan|child protection plans|child protection register|section 47|s47|strategy discussion|looked after children|looked after child|lac review|looked after review|core group meeting|care proceedings|children in care',
  'domestic-abuse':
    'marac|domestic abuse|domestic violence|refuge|refuges|idva|idva caseload|dash risk assessment|non molestation order',
  'protected-address':
    'refuge|refuges|protected addresses|confidential addresses|address not to be disclosed|do not disclose addresses|anonymous electors|anonymous registrations',
  safeguarding:
    'safeguarding adults|section 42|s42|safeguarding enquiry|safeguarding enquiries|safeguarding concern|safeguarding concerns|safeguarding referral|safeguarding referrals|modern slavery|adult protection',
  health:
    'clinically extremely vulnerable|cev|shielding|shielded patients|shielding list|dementia register|mental health caseload',
  'council-tax': 'council tax|council tax bill|council tax reminder|council tax final notice|council tax summons|ctax',
  benefit:
    'housing benefit|housing benefit decision|council tax support|council tax reduction|discretionary housing payment|housing benefit overpayment',
  send: 'send caseload|sen caseload',
  employment: 'fostering payments|employee|employee name|payroll list',
  housing:
    'tenant|tenant name|lead tenant|tenancy sign up form|tenancy form|tenancy application|temporary accommodation|offer of accommodation|notice seeking possession|notice of seeking possession|homelessness decision|homeless application|homelessness application|housing register|rent arrears|housing needs assessment|tenancy agreement',
  debt: 'rent arrears|council tax arrears|council tax reminder|council tax final notice|council tax summons|overpayment|housing benefit overpayment',
  disability: 'blue badge|disabled facilities grant',
  immigration: 'no recourse to public funds|nrpf|asylum seekers|unaccompanied asylum seeking children|uasc',
};

/** Words that make a heading one of a course, a policy or a team: it says nothing of those listed under it. */
export const teachingWords: ReadonlySet<string> = new Set(
  'training|attendance|attendees|attended|course|policy|policies|procedure|procedures|guidance|template|rota|contacts|directory|team|teams|staff|budget|statistics|return|minutes|agenda|strategy|board|leaflet|webinar|briefing|newsletter|contract|framework|assessor|officer|officers|manager|conference call'.split(
    '|',
  ),
);
