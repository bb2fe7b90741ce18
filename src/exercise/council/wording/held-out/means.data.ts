/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Immigration status. */
export const heldOutImmigrationWordings: Wordings = {
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
};

/** Benefits claimed or received. */
export const heldOutBenefitWordings: Wordings = {
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
};

/** Money owed. */
export const heldOutDebtWordings: Wordings = {
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
};

/** Work. */
export const heldOutEmploymentWordings: Wordings = {
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
};

/** Tenancy, homelessness, repairs. */
export const heldOutHousingWordings: Wordings = {
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
};

/** School, college, university. */
export const heldOutEducationWordings: Wordings = {
  note: [
    '{A.first} [education: keeps bunking off from {school}].',
    '{A.first} [education: sat GCSEs this summer and goes to sixth form].',
  ],
  own: ['My {A.child} [education: got no place at {school} though the sister is there].'],
  cell: ['[education: NEET]', '[education: PEx {school}]'],
  letter: ['We have prosecuted because {A.first} [education: missed 43 sessions at school].'],
};
