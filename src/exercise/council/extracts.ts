import type { Random } from '../random.ts';
import { admissions, careReturn, needsList } from './documents/care-extracts.ts';
import { electoralRegister, freedomPasses, parkingPermits, webAccounts } from './documents/citizen-extracts.ts';
import { councilTaxExtract } from './documents/council-tax-extract.ts';
import { headinglessRows, hostedExport, householdGrid, teamList } from './documents/dirty-sheets.ts';
import { behaviourLog, rentAccounts } from './documents/housing-extracts.ts';
import { complaintsMailbox } from './documents/mailbox.ts';
import { canvassReturns, cardPayments, fosterPayments, rightToWork } from './documents/money-extracts.ts';
import { oldRegister, shieldingList, sicknessLog } from './documents/older-extracts.ts';
import { repairsExtract } from './documents/repairs-extract.ts';
import { directDebits, enforcementList, licences, payroll } from './documents/staff-extracts.ts';
import { temporaryAccommodation } from './documents/temporary-accommodation.ts';
import type { MadeDocument, Placed } from './made-document.ts';
import type { Office } from './office.ts';

type Extract = {
  readonly folder: string;
  readonly make: (office: Office, random: Random) => MadeDocument | null;
};

/** Every big file that a borough holds, in a fixed order: the order decides who shows it in a small sample. */
const extracts: readonly Extract[] = [
  {
    folder: 'Revenues and Benefits/Council Tax/Extracts',
    make: (office, random) => councilTaxExtract(office, random, office.borough.headings === 'spaced' ? 'xlsx' : 'csv'),
  },
  { folder: 'Housing/Repairs/Reports', make: (office, random) => repairsExtract(office, random, 2025) },
  { folder: 'Housing/Income/Rent accounts', make: rentAccounts },
  { folder: 'Human Resources/Payroll/2025-26', make: payroll },
  { folder: 'Concessionary Travel', make: freedomPasses },
  { folder: 'Electoral Services/Register', make: electoralRegister },
  { folder: 'Housing/Housing Needs/TA', make: temporaryAccommodation },
  { folder: 'Childrens Services/SEND', make: needsList },
  { folder: 'Customer Services/Complaints', make: complaintsMailbox },
  { folder: 'Parking/Permits', make: parkingPermits },
  { folder: 'Adult Social Care/Returns', make: careReturn },
  { folder: 'Regulatory/Licensing', make: licences },
  { folder: 'Housing/Estates/ASB', make: behaviourLog },
  { folder: 'Revenues and Benefits/Council Tax/Direct debit', make: directDebits },
  { folder: 'Revenues and Benefits/Council Tax/Recovery', make: enforcementList },
  { folder: 'Childrens Services/Admissions', make: admissions },
  { folder: 'Digital/Web/Backups', make: webAccounts },
  { folder: 'Finance/Cashiers', make: cardPayments },
  { folder: 'Childrens Services/Fostering', make: fosterPayments },
  { folder: 'Human Resources/Right to work', make: rightToWork },
  { folder: 'Members/Cllr shared', make: canvassReturns },
  { folder: 'Electoral Services/Old registers', make: oldRegister },
  { folder: 'Community Hub/Shielding', make: shieldingList },
  { folder: 'Human Resources/Absence', make: sicknessLog },
  { folder: 'Housing/Team', make: teamList },
  { folder: 'Old systems/Queries', make: headinglessRows },
  { folder: 'Customer Services/CRM', make: hostedExport },
  { folder: 'Housing/Tenancy audit', make: householdGrid },
  { folder: 'Community Hub/Team', make: teamList },
];

/** The big files of a borough; of a small sample (`all` false) each kind stands in one borough only. */
export function* extractsOf(office: Office, random: Random, all: boolean): Iterable<Placed> {
  const turn = ['snake', 'camel', 'spaced'].indexOf(office.borough.headings);
  for (const [at, extract] of extracts.entries()) {
    if (!all && at % 3 !== turn) continue;
    const document = extract.make(office, random.fork(extract.folder));
    if (document !== null) yield { folder: `${office.borough.folder}/${extract.folder}`, document };
  }
}
