import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

/** A council's own reference: up to 40 characters with a digit, in the form it was written in. */
export function readReference(text: string): Reading | null {
  const plain = text.trim().replace(/\s+/gu, ' ').replace(/^'/u, '');
  if (plain.length < 2 || plain.length > 40 || !/[0-9]/u.test(plain) || !/^[\p{L}\p{N} ./\-_:#()]+$/u.test(plain))
    return null;
  // Addresses of the web, "#1234" of a list of changes, published faults: nobody's.
  if (/:\/\/|^#[0-9]{1,5}$|^(?:www\.|CVE-)/iu.test(plain)) return null;
  // A date, a time or an amount under "Reference" is not one, nor are words that hold a number.
  if (/^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}$/u.test(plain) || /^[0-9]{1,2}:[0-9]{2}$/u.test(plain)) return null;
  if (plain.split(' ').filter((word) => !/[0-9]/u.test(word) && word.length > 4).length > 1) return null;
  return wholeReading(text, plain.replace(/\.0$/u, ''), ['shape-code']);
}

/** A council's own references: accounts, claims, tenancies, cases, payroll. No council's pattern is known here: headings and labels tell. */
export const localReference: Recogniser = {
  ...labelledOnly,
  id: 'local-reference',
  type: 'local-reference',
  inSentences: true,
  isFree: true,
  spokenLabels:
    'housing application|housing register|housing list|waiting list|parking fine|penalty charge|parking ticket|liquidlogic|mosaic|frameworki|northgate|civica|capita|orchard|abritas|jontek|synergy|systmone|rio|housing benefit claim|hb claim|benefit claim|council tax support claim|cts claim|universal credit claim|dhp claim|tenancy|council tax bill|bill',
  labels:
    'crime reference|crime reference number|crime ref number|crime number|cad|cad number|cad reference|police reference|application|claim|la person unique identifier|la person identifier|unique identifier|roll no|application reference|app reference|reference|reference number|account reference|account reference number|council tax reference|council tax account|council tax account number|council tax account reference|council tax number|ctax reference|ctax account|ctax account number|ctax number|ct reference|ct account|ct account number|claim reference|claim reference number|claim number|claim id|hb reference|hb claim reference|hb claim number|benefit reference|benefit claim reference|benefit claim number|tenancy reference|tenancy reference number|tenancy number|tenancy id|rent ac|rent acct|rent account|rent account number|rent account reference|rent reference|rent acc|rent acc number|case reference|case reference number|case number|case id|client id|client number|client reference|person id|person number|person reference|mosaic id|mosaic number|mosaic reference|liquidlogic id|liquidlogic number|swift id|swift number|frameworki id|service user id|service user number|customer id|customer number|customer reference|customer reference number|resident id|resident reference|payroll number|payroll reference|payreference|pay number|pay reference|employee number|employee id|employee reference|staff number|staff id|personnel number|post number|assignment number|pass number|pass reference|badge number|badge reference|permit number|permit reference|permit id|permit|pupil id|pupil reference|pupil number|admission number|roll number|application number|application reference number|application id|housing application number|housing reference|housing register number|licence number|license number|licence reference|complaint reference|complaint number|complaint id|our reference|your reference|council reference|unique id|party id|party reference|household reference|household id|payee reference|ssid|social care id|ls id|local authority id|la id|la person id|pcn|pcn number|pcn reference|penalty charge notice|penalty charge notice number|ticket reference|account id|member number|membership number|library card number|library number|single id|single unique id|family id|child id|student id|id number|contact id|liable party reference|homelessness reference|hclic reference|creditor number|debtor number|enquiry reference|crm reference|debt reference|system id|patient id|patient number|patient reference|hospital number|hospital id|hospital reference|hospital unit number|mrn|mrn number|medical record number|medical records number|pas number|pas id|casenote number|case note number|district number|ref|housing benefit reference|housing benefit claim number|housing benefit claim reference|council tax support reference|cts reference|building society roll number|bs roll number|roll number building society|building society roll|building society reference|payment reference|payment reference number|citizen id|citizen number|resident number|account ref no|tenant id|tenant number|tenant reference|tenancy ref no|lead reference|appeal number|appeal reference|foi reference|sar reference|liability order reference|warrant reference|bailiff reference|summons number|bill number|licence holder number|borrower number|library card|case ref no|referral id|referral number|referral reference|episode id|assessment id|eh reference|early help reference|mash reference|swift reference|northgate reference|academy reference|civica reference|abavus reference|capita reference|housing id|housing number|applicant number|applicant reference|bidding number|choice based lettings number|waiting list number|old nhs number|deposit reference|sundry debtor number|invoice account number|customer account|customer account number',
  read: (text) => {
    const reading = readReference(text);
    return reading === null ? [] : [reading];
  },
};
