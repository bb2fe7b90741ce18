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
  heldOut: {
    note: [
      '{A.He} [immigration: crossed in a small boat last winter] and was dispersed here.',
      '{A.first} [immigration: has no papers] and is afraid of the Home Office.',
      '{A.formal} [immigration: got settled status through {A.his} son].',
      'Age assessment: {A.he} [immigration: arrived alone, UASC].',
      '{A.He} [immigration: is here on a skilled worker visa tied to the care home].',
    ],
    own: [
      'I [immigration: am waiting for my biometric permit] and cannot prove my right to rent.',
      'I [immigration: got my stay in 2020] and applied for citizenship.',
    ],
    cell: [
      '[immigration: no status, solicitor instructed]',
      '[immigration: Ukr - H4U scheme]',
      '[immigration: dep. of Tier 2]',
      '[immigration: ARE]',
    ],
    letter: ['The Home Office has told us that [immigration: your leave to remain ended on 30 April].'],
  },
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
  heldOut: {
    note: [
      '{A.first} [benefit: lives on a state pension topped up with pension credit].',
      '{A.He} [benefit: was migrated off tax credits] and is worse off.',
      'Helped {A.him} [benefit: fill in the attendance allowance form].',
    ],
    own: [
      'I [benefit: am on the sick and get limited capability].',
      'They [benefit: stopped my carer’s and want £900 back].',
    ],
    cell: ['[benefit: LCWRA]', '[benefit: IS (legacy)]', '[benefit: AA high]'],
    letter: ['Because you [benefit: get the standard allowance with two child elements] the benefit cap applies.'],
  },
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
  heldOut: {
    note: [
      '{A.He} [debt: borrowed {£300-2000} from a man on the estate and cannot pay it back].',
      '{A.first} [debt: has bailiffs calling about old parking fines].',
      '{A.He} [debt: is up to {A.his} ears in payday loans].',
    ],
    own: [
      'I [debt: have maxed out two cards] to keep the lights on.',
      'I [debt: can’t keep up with the repayments] you set.',
    ],
    cell: ['[debt: IVA]', '[debt: owes ex-LL {£400-2500}]', '[debt: breathing space 60d]'],
    letter: [
      'If you do not clear [debt: the {£150-3000} outstanding on your former tenancy] we will apply to the court.',
    ],
  },
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
  heldOut: {
    note: [
      '{A.first} [employment: drives a minicab at weekends].',
      '{A.He} [employment: got the sack for being late].',
      '{A.formal} [employment: ran the corner shop until {A.he} gave it up].',
    ],
    own: [
      'I [employment: do agency shifts in a care home] so my money is never the same.',
      'I [employment: lost my job when the restaurant shut].',
    ],
    cell: ['[employment: FT teacher]', '[employment: seeking work]', '[employment: Deliveroo rider]'],
    letter: ['Since you [employment: now work 24 hours a week at the supermarket] we have changed your award.'],
  },
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
  heldOut: {
    note: [
      '{A.He} [housing: is sleeping in {A.his} car behind the library].',
      '{A.first} [housing: was rehoused after the fire and wants to come back].',
      '{A.formal} [housing: took over the tenancy when the mother died].',
    ],
    own: [
      'My [housing: landlord wants me out by the end of the month].',
      'We [housing: are five in a studio] and the baby sleeps in the bath.',
    ],
    cell: ['[housing: TA nightly, main duty]', '[housing: succession granted]', '[housing: band B, 2 bed need]'],
    letter: ['Your [housing: application to exchange your flat has been refused].'],
  },
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
  heldOut: {
    note: [
      '{A.first} [education: keeps bunking off from {school}].',
      '{A.first} [education: sat GCSEs this summer and goes to sixth form].',
    ],
    own: ['My {A.child} [education: got no place at {school} though the sister is there].'],
    cell: ['[education: NEET]', '[education: PEx {school}]'],
    letter: ['We have prosecuted because {A.first} [education: missed 43 sessions at school].'],
  },
};
