import type { PersonalDataType } from '#core/personal-data';

/** What the heading of a letter, a list or a form says of whom it is about, lower case, parted by `|`. */
export const topicPhrases: Readonly<Partial<Record<PersonalDataType, string>>> = {
  'child-protection':
    'child protection conference|initial child protection conference|review child protection conference|icpc|rcpc|child protection plan|child protection plans|child protection register|section 47|s47|strategy discussion|looked after children|looked after child|lac review|looked after review|core group meeting|care proceedings|children in care|child in need plan|child in need meeting|cin plan|strategy meeting|pre birth assessment|legal planning meeting|public law outline|letter before proceedings|pre proceedings meeting|placement plan|placement planning meeting|pathway plan|adoption support plan|single assessment|child and family assessment|section 7 report|section 37 report|cp list|cpp list|cp plans list|lac list|children in care list|care leavers list|cin list|cin plan list|pre birth tracker|foster placements|adoption matching',
  'domestic-abuse':
    'marac|domestic abuse|domestic violence|refuge|refuges|idva|idva caseload|dash risk assessment|non molestation order|marac referral|marac minutes|dash risk checklist|risk indicator checklist|operation encompass|sanctuary scheme referral|domestic abuse referral|domestic abuse support plan|refuge referral|refuge residents|refuge bed nights|sanctuary installs|sanctuary scheme installs|marac list|marac nominals|idva clients|dv perpetrators|dv survivors',
  'protected-address':
    'refuge|refuges|protected addresses|confidential addresses|address not to be disclosed|do not disclose addresses|anonymous electors|anonymous registrations|anonymous registration|anonymous elector|confidential contact details|witness protection',
  safeguarding:
    'safeguarding adults|section 42|s42|safeguarding enquiry|safeguarding enquiries|safeguarding concern|safeguarding concerns|safeguarding referral|safeguarding referrals|modern slavery|adult protection|national referral mechanism|prevent referral|missing child report|return home interview|child sexual exploitation|multi agency safeguarding hub referral|adults at risk|nrm referrals|modern slavery referrals|channel panel|prevent referrals|prevent nominals|hoarding panel|cuckooing visits|cse nominals|exploitation nominals',
  health:
    'clinically extremely vulnerable|cev|shielding|shielded patients|shielding list|dementia register|mental health caseload|occupational health report|occupational health referral|statement of fitness for work|fit note|discharge summary|mental capacity assessment|best interests decision|continuing healthcare|medication chart|hospital discharge|substance misuse referral|sickness absence review|deprivation of liberty|drug treatment|drug and alcohol caseload|drug and alcohol clients|substance misuse caseload|needle exchange|dols list|dols authorisations|dols applications|smoking cessation|mental health act|sectioned patients|dementia cafe|cancer support group|perinatal mental health',
  'council-tax': 'council tax|council tax bill|council tax reminder|council tax final notice|council tax summons|ctax',
  benefit:
    'housing benefit|housing benefit decision|council tax support|council tax reduction|discretionary housing payment|housing benefit overpayment',
  send: 'send caseload|sen caseload|education health and care plan|ehc plan|ehcp|ehc needs assessment|annual review of the ehc plan|special educational needs assessment|sen support plan|individual education plan|ehcp caseload|ehcp list|sen register|send register|sen list|send list|send provision map|send transport list',
  employment: 'fostering payments|employee|employee name|payroll list',
  housing:
    'tenant|tenant name|lead tenant|tenancy sign up form|tenancy form|tenancy application|temporary accommodation|offer of accommodation|notice seeking possession|notice of seeking possession|homelessness decision|homeless application|homelessness application|housing register|rent arrears|housing needs assessment|tenancy agreement',
  debt: 'rent arrears|council tax arrears|council tax reminder|council tax final notice|council tax summons|overpayment|housing benefit overpayment',
  disability:
    'blue badge|disabled facilities grant|occupational therapy assessment|freedom pass disabled|adaptations assessment|wheelchair service|deaf and dual sensory|learning disability register|ld register|visual impairment register',
  criminal:
    'interview under caution|community protection warning|community protection notice|acceptable behaviour contract|anti social behaviour warning|pre sentence report|youth justice plan|dbs disclosure|notice of fixed penalty|injunction application|fraud investigation|criminal record disclosure|mappa|mappa nominals|mappa cases|mappa eligible|offender management|iom cohort|iom nominals|gang nominals|gangs matrix|registered sex offenders|sex offenders|youth offending caseload|youth justice caseload|youth justice interventions|yot caseload|probation caseload|prison leavers|custody leavers|fitness panel|unspent convictions',
  'trade-union': 'union deductions|union subscriptions|trade union deductions',
  immigration:
    'no recourse to public funds|nrpf|asylum seekers|unaccompanied asylum seeking children|uasc|age assessment|human rights assessment|asylum support|immigration status check|right to work check|right to rent check|citizenship ceremony|asylum dispersal|asylum accommodation|refugee resettlement|nrpf cases|nrpf families|no recourse families|euss outreach|uasc list',
};

/** Words that make a heading one of a course, a policy or a team: it says nothing of those listed under it. */
export const teachingWords: ReadonlySet<string> = new Set(
  'training|attendance|attendees|attended|course|policy|policies|procedure|procedures|guidance|template|rota|contacts|directory|team|teams|staff|budget|statistics|return|minutes|agenda|strategy|board|leaflet|webinar|briefing|newsletter|contract|framework|assessor|officer|officers|manager|conference call'.split(
    '|',
  ),
);
