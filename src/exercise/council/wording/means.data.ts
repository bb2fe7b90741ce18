import {
  heldOutBenefitWordings,
  heldOutDebtWordings,
  heldOutEducationWordings,
  heldOutEmploymentWordings,
  heldOutHousingWordings,
  heldOutImmigrationWordings,
} from './held-out/means.data.ts';
import { reserve } from './reserve/wordings.data.ts';
import type { WordingStock } from './wording.ts';

/** Immigration status. */
export const immigrationWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [immigration: came on a spouse visa that runs out in May].',
      '{A.first} [immigration: has indefinite leave to remain], biometric card seen.',
      '{A.formal} [immigration: claimed asylum in 2023 and was refused], appeal pending.',
      '[immigration: NRPF condition lifted for {A.first}] after the solicitor wrote in.',
      '{A.He} [immigration: overstayed a student visa].',
    ],
    own: [
      'I [immigration: have refugee status] and my wife is still in Sudan.',
      'My [immigration: visa says no public funds] but I have paid tax for six years.',
    ],
    cell: [
      '[immigration: ILR 2021]',
      '[immigration: EUSS pre-settled]',
      '[immigration: NRPF]',
      '[immigration: asylum, Home Office hotel]',
    ],
    letter: ['You are not eligible because you [immigration: have limited leave with no recourse to public funds].'],
  },
  heldOut: heldOutImmigrationWordings,
  reserve: reserve.immigration,
};

/** Benefits claimed or received. */
export const benefitWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [benefit: gets Universal Credit with the carer element].',
      '{A.first} [benefit: has been awarded PIP, enhanced rate for both].',
      '[benefit: DHP of {£20-60} a week agreed to September].',
    ],
    own: [
      'I [benefit: am on ESA] and it does not stretch.',
      'My [benefit: Universal Credit has been sanctioned] for three months.',
    ],
    cell: ['[benefit: UC + HB]', '[benefit: PC guarantee]', '[benefit: DLA MRC / HRM]'],
    letter: ['You [benefit: qualify for Council Tax Support because you receive Pension Credit].'],
  },
  heldOut: heldOutBenefitWordings,
  reserve: reserve.benefit,
};

/** Money owed. */
export const debtWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [debt: owes {£600-4200} on credit cards] and is ignoring the letters.',
      '{A.He} [debt: has a debt relief order].',
      '[debt: Gas and electric in arrears], on prepayment.',
    ],
    own: [
      'I [debt: am three months behind with the rent] and the loan people ring every day.',
      'I [debt: was made bankrupt in 2022].',
    ],
    cell: ['[debt: arrs {£200-1900}]', '[debt: DRO 2024]', '[debt: CCJ x2]'],
    letter: ['You still [debt: owe us {£90-2800} from an overpayment].'],
  },
  heldOut: heldOutDebtWordings,
  reserve: reserve.debt,
};

/** Work. */
export const employmentWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [employment: works nights as a porter at the hospital].',
      '{A.first} [employment: was made redundant from the bakery in May].',
      '{A.formal} [employment: is a retired bus driver].',
    ],
    own: [
      'I [employment: am a nurse and work long shifts], so evenings only.',
      'I [employment: have been out of work since Christmas].',
    ],
    cell: ['[employment: zero hrs, warehouse]', '[employment: unemployed]', '[employment: self empl. plasterer]'],
    letter: ['You told us that you [employment: started work as a cleaner on 4 March].'],
  },
  heldOut: heldOutEmploymentWordings,
  reserve: reserve.employment,
};

/** Tenancy, homelessness, repairs. */
export const housingWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [housing: has been sofa surfing since the eviction].',
      '{A.first} [housing: shares one room with three children in a hostel].',
      '[housing: Section 21 served on {A.formal}, expires on the 30th].',
    ],
    own: [
      'I [housing: have bid on forty flats and still got nothing].',
      'My [housing: bathroom ceiling has come down] and nobody has been.',
    ],
    cell: ['[housing: NSP served]', '[housing: rough sleeper, verified]', '[housing: overcrowded by 2]'],
    letter: ['We accept that you [housing: are homeless and in priority need].'],
  },
  heldOut: heldOutHousingWordings,
  reserve: reserve.housing,
};

/** School, college, university. */
export const educationWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [education: is in year 9 at {school}] and on a part-time timetable.',
      '{A.first} [education: has been excluded for five days].',
    ],
    own: ['My {A.child} [education: starts at {school} in September].'],
    cell: ['[education: Y6 {school}]', '[education: EHE]'],
    letter: ['{A.first}’s [education: attendance has fallen to 71 per cent].'],
  },
  heldOut: heldOutEducationWordings,
  reserve: reserve.education,
};
