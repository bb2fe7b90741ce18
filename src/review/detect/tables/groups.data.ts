import type { MentionRole } from '#core/finding';

/** Somebody a heading names besides, or instead of, the person the row or form is about. */
export type Group = {
  /** '' for the person the row or form is about. */
  readonly key: string;
  readonly role: MentionRole;
  /** Words before or after the field's own, in the normal form of headings, parted by `|`. */
  readonly words: string;
};

/** The people of a row or form. A heading that is only such words ("Tenant", "Social worker") announces the name. */
export const groups: readonly Group[] = [
  {
    key: '',
    role: 'subject',
    words:
      'evacuee|voter name|patron|borrower name|injured person|injured party|ip name|relevant person|rp|young people|yp|pa|principal applicant|party a|tenant|lead tenant|main tenant|tenant 1|first tenant|claimant|applicant|applicant 1|applicant one|claimant one|tenant one|partner 1|party 1|spouse 1|person 1|groom|bride|subject|main applicant|lead applicant|first applicant|resident|client|customer|service user|patient|pupil|student|child|child young person|young person|learner|employee|worker|staff member|staff|colleague|member of staff|post holder|postholder|leaver|new starter|starter|payee|account holder|elector|occupier|householder|leaseholder|owner|taxpayer|liable party|liable person|lead liable party|liable party 1|debtor|member|permit holder|badge holder|pass holder|card holder|cardholder|cardholder 1|holder|licensee|licence holder|passenger|user|adult|person concerned|data subject|complainant|caller|requester|requestor|customer 1|enquirer|reported by|reporter|informant|appellant|registered keeper|keeper|victim|survivor|beneficiary of care|foster carer|borrower|donor|voter|main contact|household head|head of household|lead person|lead family member|lead member|occupant|attendee name|respondent|bill payer|ratepayer|correspondent|claimants|tenants|applicants|pupils|childs|clients|customers|residents|employees|patients|students|person|subject of the record|cared for|cared for person|candidate|interviewee|job applicant|prospective tenant|licensee|nominee|participant|volunteer|deceased',
  },
  {
    key: 'partner',
    role: 'relative',
    words:
      'party b|partner|spouse|husband|wife|second applicant|applicant 2|applicant two|claimant two|claimant 2|other applicant|co applicant|partners|spouses|second person|partner 2|party 2|spouse 2|person 2|civil partner',
  },
  {
    // Who owes and holds together with the first: the account and the home are theirs too.
    key: 'partner-joint',
    role: 'relative',
    words:
      'joint|jointly liable|jointly|jointly and severally liable|joint and several liability|joint liability|also liable|other person liable|joint party|joint name|jt|jt name|jnt tenant|joint tenant|joint tenant 1|joint tenant 2|joint tenants|second tenant|tenant 2|tenant two|co tenant|joint applicant|joint claimant|liable party 2|liable party 3|second liable party|joint liable party|other liable party|other liable parties|joint account holder|joint owner|leaseholder 2|second leaseholder|joint leaseholder|owner 2|lease holder 2|joint debtor|debtor 2|ratepayer 2',
  },
  {
    key: 'next-of-kin',
    role: 'relative',
    words:
      'priority 1 contact|priority 2 contact|next of kin|nok|nearest relative|ec|ec 1|ec 2|emerg contact|emer contact|emerg|emergency contact|emergency|emergency contact 1|emergency contact 2|in case of emergency|ice contact|ice',
  },
  {
    key: 'parent',
    role: 'relative',
    words:
      'parent|parents|parent 1|parent carer|pc 1|parent or carer|parent guardian|parent or guardian|parent carer 1|guardian|mother|father|mothers|fathers|carer|carers|main carer|contact parent|parent 1 carer|carer 1|parent contact|legal guardian|mum|dad',
  },
  { key: 'parent-2', role: 'relative', words: 'pc 2|parent 2|parent carer 2|carer 2|second parent|other parent' },
  {
    key: 'relative',
    role: 'relative',
    words:
      'relative|sibling|brother|sister|son|daughter|family member|non dependant|household member|dependant|dependent|other occupant|other adult|named relative|grandparent|member 2|household member 1',
  },
  {
    key: 'child',
    role: 'relative',
    words: 'mc|mothers child|child 1|dependant 1|dependent child|first child|child one',
  },
  { key: 'child-2', role: 'relative', words: 'child 2|dependant 2|second child|child two' },
  { key: 'child-3', role: 'relative', words: 'child 3|dependant 3|third child|child three' },
  { key: 'child-4', role: 'relative', words: 'child 4|dependant 4' },
  { key: 'child-5', role: 'relative', words: 'child 5|dependant 5' },
  {
    key: 'landlord',
    role: 'correspondent',
    words:
      'landlord|landlord or agent|landlord agent name|landlord or agent name|agent|letting agent|managing agent|landlord agent|landlords|freeholder|representative|appointee|deputy|power of attorney|attorney|advocate|referrer|referred by|third party|executor|solicitor|witness|neighbour|other party|nominated contact|authorised contact|sponsor',
  },
  {
    key: 'accused',
    role: 'subject',
    words:
      'alleged perpetrator|perpetrator|perp|alleged perp|accused|suspect|offender|alleged offender|alleged abuser|subject of complaint|person complained about|defendant',
  },
  {
    key: 'officer',
    role: 'officer',
    words:
      'attestor|attested by|attesting officer|care coord|care co ord|care coordinator|care co ordinator|lead prof|lead professional|named worker|named social worker|allocated wkr|alloc worker|allocated cpn|cpn|responsible clinician|amhp|bia|best interests assessor|iro|idva|isva|tenancy sustainment officer|welfare rights officer|enforcement officer|officer|case officer|housing officer|benefits officer|council tax officer|investigating officer|enquiry officer|assessing officer|assessor|assessed by|caseworker|case worker|case owner|case holder|allocated worker|allocated to|allocated officer|allocated social worker|assigned to|assigned officer|owner officer|social worker|sw|key worker|keyworker|line manager|manager|team manager|supervisor|reports to|handled by|created by|entered by|recorded by|completed by|author|creator|last saved by|signed up by|dealt with by|interviewed by|checked by|verified by|processed by|raised by|visited by|inspected by|case opened by|closed by|assessed by|noted by|last modified by|modified by|updated by|logged by|taken by|signed off by|approved by|authorised by|authoriser|reviewed by|visiting officer|income officer|surveyor|inspector|inspected by|clerk|chair|councillor|cllr|lead officer|responsible officer|contact officer|sen officer|send officer|caseworker officer|ehcp coordinator|coordinator|co ordinator|case manager|dealing officer|officer in charge|interviewing officer|worker name|practitioner|lead practitioner|note by|written by|added by|input by|decision maker|prepared by|presented by|report author|hr contact|hr officer|administrator|canvasser|civil enforcement officer|ceo|issued by|attended by|officer dealing|noted by',
  },
  {
    key: 'professional',
    role: 'professional',
    words:
      'gp|doctor|general practitioner|consultant|surgery|hospital|nurse|health visitor|midwife|teacher|headteacher|head teacher|class teacher|senco|school contact|school|contractor|operative|engineer|driver|escort|support worker|care worker|care provider|care agency|care manager|therapist|psychologist|occupational therapist|ot|police officer|probation officer|interpreter|professional|supplier contact|employer contact|company contact|vendor contact|account manager|clinician|practice|trainer|tutor|registrar|idva worker|optician|dentist|carer agency|plumber|electrician|technician|installer',
  },
];

/** Words before a field that change nothing about whose or what it is. */
export const emptyQualifiers: ReadonlySet<string> = new Set(
  'your|the|main|primary|current|personal|preferred|registered|my|his|her|their|full|confirmed|own|legal|claimed|a|this|latest|best|usual|if known|actual'.split(
    '|',
  ),
);

/** Words before an address (or its parts) that make it another address of the same person. */
export const addressVariants: ReadonlySet<string> = new Set(
  'previous|old|former|past|forwarding|new|correspondence|mailing|billing|postal|alternative|temporary|other|contact|work|employer|business|last|last known|next|previous home|delivery'.split(
    '|',
  ),
);
