import type { DocumentClass } from '#core/document-class';

/** Words that speak for a class of document: in its first lines (`title`), in its first thousands of characters (`head`). */
export type ClassWords = {
  readonly class: DocumentClass;
  readonly in: 'title' | 'head';
  /** In log-odds, set by hand on the papers of test/papers and the sample; measured by bench/quality/detect-papers.ts. */
  readonly weight: number;
  /** Lower case, parted by `|`; whole words. */
  readonly words: string;
  readonly says: string;
};

/** Our own lists, from the kinds of papers that councils keep. */
export const classWords: readonly ClassWords[] = [
  {
    class: 'minutes',
    in: 'title',
    weight: 3,
    words: 'minutes|notes of meeting|meeting notes|notes of the meeting|record of meeting|action notes',
    says: 'its title says minutes',
  },
  {
    class: 'minutes',
    in: 'title',
    weight: 2.5,
    words:
      'child protection conference|case conference|strategy discussion|strategy meeting|core group meeting|core group|review conference|professionals meeting|looked after child review|lac review|marac meeting|panel meeting|sub committee|committee meeting',
    says: 'its title names a meeting',
  },
  {
    class: 'minutes',
    in: 'head',
    weight: 2,
    words: 'in attendance|apologies|those present|attendees|members present|also present|present:',
    says: 'it lists who was present',
  },
  {
    class: 'minutes',
    in: 'head',
    weight: 0.7,
    words:
      'matters arising|any other business|date of next meeting|declarations of interest|resolved that|the meeting ended|chair:',
    says: 'it has the parts of minutes',
  },
  {
    class: 'case-note',
    in: 'title',
    weight: 3.5,
    words:
      'case note|case notes|case record|case recording|file note|file notes|diary sheet|diary|contact record|contact log|running record|running records|chronology|visit note|visit notes|handover|progress notes|daily log|telephone note|call note|attendance note|tenancy notes|observations',
    says: 'its title says notes of a case',
  },
  {
    class: 'cv',
    in: 'title',
    weight: 5,
    words: 'curriculum vitae|cv|resume|résumé',
    says: 'its title says curriculum vitae',
  },
  {
    class: 'cv',
    in: 'head',
    weight: 1.6,
    words: 'employment history|work experience|career history|professional experience|work history|employment',
    says: 'it lists employments',
  },
  {
    class: 'cv',
    in: 'head',
    weight: 1.2,
    words: 'qualifications|education|education and training|skills|key skills|interests|hobbies',
    says: 'it lists education or skills',
  },
  {
    class: 'cv',
    in: 'head',
    weight: 2,
    words:
      'references available|referees available|referees|personal profile|personal statement|profile|career objective',
    says: 'it has a profile or referees',
  },
  {
    class: 'invoice',
    in: 'title',
    weight: 3,
    words: 'invoice|tax invoice|proforma invoice|credit note|remittance advice',
    says: 'its title says invoice',
  },
  {
    class: 'invoice',
    in: 'head',
    weight: 1.8,
    words:
      'invoice number|invoice no|invoice date|invoice to|bill to|purchase order|po number|unit price|sub total|subtotal|total due|amount due|payment terms',
    says: 'it has the parts of an invoice',
  },
  {
    class: 'payslip',
    in: 'title',
    weight: 4,
    words: 'payslip|pay slip|pay advice|payroll advice|salary slip|wage slip',
    says: 'its title says payslip',
  },
  {
    class: 'payslip',
    in: 'head',
    weight: 2,
    words: 'tax code|paye|ni code|ni letter|tax period',
    says: 'it has a tax code',
  },
  {
    class: 'payslip',
    in: 'head',
    weight: 2,
    words: 'net pay|gross pay|deductions|pay to date|taxable pay|basic pay',
    says: 'it has pay and deductions',
  },
  {
    class: 'guide',
    in: 'title',
    weight: 3,
    words:
      'policy|policies|guide|guidance|procedure|procedures|handbook|manual|strategy|terms of reference|code of conduct|code of practice|privacy notice|privacy statement|frequently asked questions|faq|faqs|factsheet|fact sheet|leaflet|toolkit|framework|protocol|user guide|standard operating procedure|terms and conditions|scheme|process map|training|job description|person specification|newsletter|press release|specification',
    says: 'its title says guide or policy',
  },
  {
    class: 'guide',
    in: 'head',
    weight: 1,
    words:
      'version|reviewed|review date|approved by|document owner|owner|next review|version control|revision history|document control|effective date',
    says: 'it has the marks of a controlled document',
  },
  {
    class: 'guide',
    in: 'head',
    weight: 1,
    words:
      'scope|purpose|introduction|contents|aims|roles and responsibilities|roles|responsibilities|definitions|background|this policy|this guide|this procedure|this document|overview|who can apply',
    says: 'it has the parts of a guide',
  },
  {
    class: 'form',
    in: 'title',
    weight: 2.5,
    words:
      'form|application form|claim form|registration form|referral|referral form|application|declaration|questionnaire|consent form|enrolment|sign up sheet|agreement|incident report|assessment form|claim|request form|mandate|renewal|membership|monitoring|direct debit instruction',
    says: 'its title says form',
  },
  {
    class: 'form',
    in: 'head',
    weight: 1.5,
    words:
      'please complete|block capitals|block letters|tick|please tick|delete as appropriate|for office use|office use only|signature of applicant|date of birth|section 1|part 1|part a',
    says: 'it asks to be filled in',
  },
  {
    class: 'letter',
    in: 'head',
    weight: 1,
    words:
      'our ref|your ref|our reference|your reference|private and confidential|strictly private|by email only|by post|dear sir|to whom it may concern',
    says: 'it has the head of a letter',
  },
  { class: 'letter', in: 'title', weight: 1, words: 'notice|letter', says: 'its title says letter or notice' },
  {
    class: 'identity-scan',
    in: 'head',
    weight: 2,
    words:
      'united kingdom of great britain and northern ireland|certified copy of an entry|residence permit|biometric residence|driving licence|birth certificate|certificate of naturalisation|carte nationale|national identity card',
    says: 'it has the words of an identity document',
  },
];
