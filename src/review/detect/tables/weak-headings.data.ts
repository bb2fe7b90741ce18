import type { Field } from './headings.data.ts';

/** Headings that say something of a person only in company: "Band" is of council tax beside a charge, and of housing beside points. */
export type WeakHeading = {
  readonly field: Field;
  /** The dictionary's phrases, parted by `|`. */
  readonly phrases: string;
  /** Fields of other columns that bear it out. */
  readonly company: readonly Field[];
  /** Words of other columns' headings, or of the table's title, that do. */
  readonly words: string;
  /** Words of other columns' headings beside which it is something else; without them it needs no company. */
  readonly against?: string;
  /** What it is in other company: the first that is borne out; else the column is read for its words alone. */
  readonly otherwise: readonly { readonly field: Field; readonly words: string }[];
};

/** Kept short: a heading stands here where sheets of residents have been seen to use it for something else. */
export const weakHeadings: readonly WeakHeading[] = [
  {
    field: 'travel',
    phrases: 'route',
    company: ['travel'],
    words: 'bus bay transport pickup driver school trip passenger passengers taxi run stop stops vehicle escort',
    otherwise: [
      {
        field: 'immigration',
        words: 'visa immigration sponsor sponsored rtw brp evisa cos leave permission asylum work uk',
      },
    ],
  },
  {
    field: 'benefit',
    phrases: 'aa',
    company: ['benefit', 'income'],
    words: 'benefit benefits claim claimant dwp pension rate carer care attendance allowance pip dla',
    otherwise: [{ field: 'send', words: 'exam exams candidate cand candidates jcq sen access arrangement gcse' }],
  },
  {
    field: 'trade-union',
    phrases: 'rep role',
    company: ['trade-union'],
    words: 'union unions unison gmb unite subs facility steward tu check off',
    otherwise: [],
  },
  {
    field: 'health',
    phrases: 'sect',
    company: ['health'],
    words: 'mental mha rio patient patients ward cmht nearest detained depot rc',
    otherwise: [],
  },
  {
    field: 'criminal',
    phrases: 'release date',
    company: ['criminal'],
    words: 'custody prison prisoner hmp offender offenders licence probation mappa sentence released',
    otherwise: [],
  },
  {
    field: 'council-tax',
    phrases:
      'band|charge|liability|instalment|instalments|instalment amount|payment method|net charge|gross charge|total charge|charge for year|annual charge|net liability|bill amount|bill number|summons date|liable from|liability start|liability start date|liability end',
    company: ['discount', 'council-tax'],
    words: 'ctax council tax liable liability valuation dwelling bill',
    otherwise: [
      { field: 'housing', words: 'housing homeseeker bedroom bedrooms points priority medical bid choice applicant' },
    ],
  },
  {
    field: 'education',
    phrases: 'year|class|course|setting|attendance|yr|qualification|reg group|college|on roll',
    company: ['education', 'send', 'upn', 'uln'],
    words: 'pupil pupils child children student school learner parent upn sen',
    otherwise: [
      { field: 'discount', words: 'owner ratepayer liable liability ctax council empty exemption exempt discount' },
    ],
  },
  {
    field: 'employment',
    phrases:
      'department|dept|directorate|position|hours|team|section|role|post|business unit|service area|cost centre|performance|leaver',
    company: ['employment', 'income', 'trade-union'],
    words:
      'employee staff payroll salary pay job post worker absence sickness starter leaver manager emp appointment dbs',
    otherwise: [],
  },
  {
    field: 'income',
    phrases: 'grade|point|scale|gross|net|basic|bonus|expenses|mileage|scp|pay|allowances|overtime',
    company: ['income', 'employment', 'benefit'],
    words: 'employee staff payroll salary earnings pension claim claimant hours post carer foster',
    otherwise: [],
  },
  {
    field: 'health',
    phrases: 'condition|conditions|hospital|weight|capacity|treatment|sickness type',
    company: ['health', 'disability', 'nhs-number', 'send', 'vulnerability'],
    words: 'patient medical health nhs gp resident care client service diagnosis needs support',
    otherwise: [],
  },
  {
    field: 'disability',
    phrases: 'equipment|vision|hearing|sight|mobility|access needs|eligibility',
    company: ['health', 'disability', 'nhs-number', 'send', 'vulnerability', 'category'],
    words: 'patient medical health nhs gp care client service diagnosis needs badge ot',
    otherwise: [],
  },
  {
    field: 'send',
    phrases:
      'need|provision|provision type|need type|type of need|need code|plan status|plan date|area of need|top up band|need 1|need 2|primary need|secondary need|annual review|annual review date',
    company: ['send', 'upn', 'education', 'child-protection'],
    words: 'pupil pupils child school sen send ehcp learner student ncy',
    otherwise: [],
  },
  {
    field: 'local-reference',
    phrases: 'badge id|party id|file number|index number|works number|record reference|unique reference',
    company: ['surname', 'forename', 'person-name', 'birth-date', 'nino', 'postal-address'],
    words: 'name tenant resident',
    otherwise: [],
  },
  {
    field: 'criminal',
    phrases:
      'disposal|order type|orders|intervention|sanction|sanction type|sanctions|penalty type|verdict|plea|court date|order|nominal|bail|tag|assault|threats|weapon|abc',
    company: ['criminal'],
    words:
      'offence offences youth court yp police yot conviction perpetrator fraud investigation sentence asb suspect defendant',
    otherwise: [],
  },
  {
    field: 'housing',
    phrases: 'placement|placement type|placement address|placement start|placement end',
    company: ['rent', 'benefit'],
    words: 'homeless homelessness nightly ta applicant household hostel tenancy room bedrooms accommodation',
    otherwise: [
      { field: 'send', words: 'sen send ehcp pupil upn tribunal prim' },
      { field: 'child-protection', words: 'child children lac cla foster young carer lcs looked' },
    ],
  },
  {
    field: 'local-reference',
    phrases: 'barcode|card barcode',
    company: ['surname', 'person-name'],
    words: 'patron borrower member reader library',
    otherwise: [],
  },
  {
    field: 'employment',
    phrases:
      'reason left|left reason|reason for leaving|leaving reason|leaver reason|leaving code|leaver code|reason code leaving',
    company: ['income', 'trade-union'],
    words: 'employee staff payroll salary pay job post worker starter leaver manager emp appointment employer',
    otherwise: [
      { field: 'housing', words: 'tenancy tenancycode tenant accommodation homeless applicant lead wchair void' },
    ],
  },
  {
    field: 'family',
    phrases: 'household|occupants|relationship status',
    company: ['person-name', 'surname', 'family', 'birth-date', 'local-reference', 'postal-address'],
    words: '',
    otherwise: [],
  },
  // Did not attend, as often as what a laboratory reads; a transaction; a step from school to work; a housing officer; how somebody got in touch.
  {
    field: 'genetic',
    phrases: 'dna|dna taken|dna sample|carrier status|carrier result|lynch',
    company: ['genetic'],
    words: 'brca gene genes mutation police custody paternity profile swab chromosome',
    otherwise: [],
  },
  {
    field: 'gender-reassignment',
    phrases: 'trans|transition|transition date|transition status|transitioned|transitioning|gic|gnc',
    company: ['gender-reassignment', 'sexual-orientation'],
    words: 'gender pronouns lgbt lgbtq grc orientation sexuality deadname',
    otherwise: [],
  },
  {
    field: 'immigration',
    phrases:
      'ho|ho contact|ho contacted|ho support|ho outcome|ho decision|tier|leave type|leave to|leave until|leave expires|settled|sponsorship|migration|cos|coo|national|recourse|hrt|dispersal|list a or b|stay until',
    company: ['immigration', 'ethnicity'],
    words: 'visa immigration asylum nass brp evisa nationality euss uk rtw nrpf migrant refugee passport',
    otherwise: [],
  },
  {
    field: 'safeguarding',
    phrases: 'harm|risks|risk level',
    company: ['safeguarding', 'child-protection', 'domestic-abuse', 'criminal', 'health', 'vulnerability'],
    words: 'prevent panel ideology adult abuse vulnerable client resident tenant child',
    otherwise: [],
  },
  {
    field: 'political',
    phrases:
      'canvass|canvassing|canvassed|canvass result|canvass status|canvass code|canvass reply|canvass notes|supporter|supporter level|pledge|pledge level|poster|party|vi|campaign group|last vote|poster site|poster request|donor to',
    company: ['political'],
    words: 'vi voter voted voting intention ideology political union faith councillor councillors cllr elected',
    otherwise: [],
  },
  {
    field: 'trade-union',
    phrases: 'tu|ballot|facility hours|steward|accredited rep|convenor',
    company: ['trade-union', 'employment'],
    words: 'union unions unison gmb deduction subs payroll employee staff',
    otherwise: [],
  },
  {
    field: 'religion',
    phrases: 'parish|sect religion|rite|rites',
    company: ['religion'],
    words: 'faith religion church burial funeral baptism mass priest denom denomination',
    otherwise: [],
  },
  {
    field: 'health',
    phrases:
      'cluster|bp|eol|booster|pcr|scripts|script|pads|inj|fh|end of life|cod|presentation|onset|skin|substance|substances|test result|infection|organism|audit|depot|modal|pulse|cause 1|shielding',
    company: ['health', 'disability', 'nhs-number'],
    words:
      'patient medical health nhs gp resident care client diagnosis mental mha rio cpa icd drug alcohol script honos hepc injecting deceased claimant claim accident injured',
    otherwise: [],
  },
  {
    field: 'disability',
    phrases: 'transfers|communication|equipment provided|speech|ci|help needed',
    company: ['health', 'disability', 'nhs-number', 'send'],
    words: 'patient medical health nhs gp care client diagnosis needs ot mobility sen',
    otherwise: [],
  },
  {
    field: 'criminal',
    phrases:
      'charged|licence expiry|licence end date|licence end|licence conditions|licence cond|lic conditions|licence conds|release|rel date|relative date',
    company: ['criminal'],
    words: 'offence offences prison probation custody sentence bail pnc crn mappa curfew released court',
    otherwise: [],
  },
  {
    field: 'sexual-orientation',
    phrases: 'orientation|orient|so code|identify as|sex id|partner gender',
    company: ['sexual-orientation', 'gender-reassignment', 'ethnicity', 'religion', 'disability', 'immigration'],
    words: 'nationality equality monitoring sexual gender ethnic ethnicity religion faith lgbt',
    otherwise: [],
  },
  {
    field: 'send',
    phrases: '1 1|one to one|1 to 1|outcomes ehcp',
    company: ['send', 'education', 'upn', 'disability', 'child-protection', 'passport'],
    words: 'pupil child sen school trip key stage residential',
    otherwise: [],
  },
  {
    // Of those whom the agencies manage together, category and level are of the danger that they are.
    field: 'category',
    phrases: 'cat|category|lvl|level',
    company: [],
    words: '',
    otherwise: [{ field: 'criminal', words: 'mappa visor nominals' }],
  },
  {
    field: 'safeguarding',
    phrases: 'threshold met|thresholds met|enq type|enquiry type',
    company: ['safeguarding'],
    words: 'safeguarding abuse s42 adult',
    otherwise: [],
  },
  {
    field: 'safeguarding',
    phrases: 'channel',
    company: ['safeguarding', 'political'],
    words: 'prevent panel ideology radicalisation',
    otherwise: [],
  },
  {
    field: 'child-protection',
    phrases:
      'step down|strategy date|strategy meeting|strategy meeting date|number of placements|placed with|placed since|child status|threshold document|rapid review',
    company: ['child-protection'],
    words: 'cin cp cpp lac cla child lcs social foster',
    otherwise: [],
  },
  {
    // Of a laptop, and of a shift slept in.
    field: 'health',
    phrases: 'health|memory|sleep|cognition',
    company: [],
    words: '',
    against: 'asset serial model battery laptop device imei sku toil shift timesheet',
    otherwise: [],
  },
];
