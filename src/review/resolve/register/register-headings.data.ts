/** What a column of a register holds. */
export type RegisterField =
  | 'register_ref'
  | 'reference'
  | 'reference-prefix'
  | 'title'
  | 'forenames'
  | 'middle'
  | 'surname'
  | 'name'
  | 'previous_surnames'
  | 'known_as'
  | 'birth_date'
  | 'sex'
  | 'address'
  | 'address-line'
  | 'postcode'
  | 'uprn'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'nino'
  | 'nhs_number'
  | 'authority'
  | 'deceased_on'
  | 'safe_contact'
  | 'hold'
  | 'nothing';

/**
 * Headings of registers that the dictionary of headings (`detect/tables`) does not have, or has for what stands in stolen files rather than for
 * whom a register is about; as people write them, parted by `|`. They win over it. From the layouts of the electoral register's full export, of
 * council tax, housing and social care systems, of school census (CTF and common transfer lists) and of hospitals' patient indexes.
 */
export const registerPhrases: Readonly<Partial<Record<RegisterField, string>>> = {
  register_ref: 'register ref|register reference',
  reference:
    'mrn|medical record number|pas number|pas id|district number|hospital unit number|casenote number|case note number|k number|crn|rxr|upn|unique pupil number|admission number|admission no|adno|account number|account no|account ref|council tax reference|ctax reference|council tax account|elector number|electoral number|roll number|person number|person ref|person urn|urn|unique reference|uid|record number|member number|membership number|student number|student id|pupil id|candidate number',
  'reference-prefix':
    'elector number prefix|polling district|poll district|polling district code|pd|pd code|register prefix',
  previous_surnames:
    'previous surnames|previous surname|previous last name|preferred surname|chosen surname|known surname|maiden name|maiden surname|birth surname|surname at birth|former surname|alias surname|other surnames',
  known_as:
    'known as|preferred name|preferred forename|preferred first name|chosen name|chosen forename|usual name|goes by|known by|nickname',
  sex: 'sex|gender|legal sex|sex code|gender code|administrative gender',
  mobile:
    'mobile|mobile number|mobile phone|mobile telephone|mobile tel|cell|mob|mob number|personal mobile|mobile 1|tel mobile|phone mobile',
  authority: 'authority|local authority|council',
  deceased_on:
    'deceased on|deceased|deceased date|date deceased|date of death|death date|dod|deceased flag|deceased indicator|is deceased|died|died on',
  safe_contact: 'safe contact',
  // An answer of yes means that nobody writes without a named person's leave.
  hold: 'do not contact|do not write|no mail|no post|do not mail|no correspondence|protected address|sensitive address|address protected|confidential address|address confidential|restricted address|sensitive record|record restricted|restricted|s flag|sensitivity flag|anonymous elector|anonymous registration|anonymous entry|address withheld|hold letters|sensitive|confidential',
  nothing:
    'unit number|staff|school|owner|landlord|work phone|work telephone|work mobile|work email|gp|registered gp|gp practice|practice|practice code|ward|age|class|year|year group|reg group|tutor group|balance|account name|contact|contact name|named contact|town of birth|place of birth|emergency|emergency phone|emergency number',
};
