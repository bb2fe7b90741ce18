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
];
