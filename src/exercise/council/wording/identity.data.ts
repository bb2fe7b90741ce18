import {
  heldOutBodyMarkWordings,
  heldOutEthnicityWordings,
  heldOutGenderWordings,
  heldOutOrientationWordings,
  heldOutPoliticalWordings,
  heldOutReligionWordings,
  heldOutSexLifeWordings,
  heldOutUnionWordings,
} from './held-out/identity.data.ts';
import { reserve } from './reserve/wordings.data.ts';
import type { WordingStock } from './wording.ts';

/** Ethnic and national origin. */
export const ethnicityWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.formal} [ethnicity: describes {A.himself} as Black Caribbean].',
      '{A.first} [ethnicity: is from the Traveller community] and was brought up on the site by the flyover.',
      '{A.He} [ethnicity: is of Bangladeshi heritage] and prefers a Sylheti speaker.',
    ],
    own: [
      'I [ethnicity: am a Somali woman] and I think that is why I was treated so.',
      'It only happens to us because we [ethnicity: are Black].',
    ],
    cell: ['[ethnicity: Mixed - White and Asian]', '[ethnicity: Any other White background]', '[ethnicity: Arab]'],
    letter: ['You told us that your [ethnicity: ethnic group is Irish Traveller].'],
  },
  heldOut: heldOutEthnicityWordings,
  reserve: reserve.ethnicity,
};

/** Religion and belief. */
export const religionWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [religion: is a practising Muslim and fasts in Ramadan], please no calls at sunset.',
      '{A.first} [religion: is a Jehovah’s Witness and will not take blood].',
      'Diet: [religion: keeps kosher], meals on wheels told.',
      '{A.formal} [religion: goes to mass every morning at Our Lady’s].',
    ],
    own: [
      'I [religion: am a Sikh] and wear the kara, I will not take it off for your scanner.',
      'I [religion: pray five times a day] and the noise is from nine till midnight.',
    ],
    cell: ['[religion: RC]', '[religion: Hindu - veg]', '[religion: Orthodox Jewish, no visits Fri pm/Sat]'],
    letter: ['You asked for a carer who [religion: understands your Muslim faith].'],
  },
  heldOut: heldOutReligionWordings,
  reserve: reserve.religion,
};

/** Political opinion. */
export const politicalWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.formal} [political: stood for the Greens in the ward by-election] and will talk to the press.',
      '{A.He} [political: is a member of the Labour Party] and knows the ward councillors.',
    ],
    own: ['I [political: have voted Conservative all my life] but never again.'],
    cell: ['[political: LAB prob]', '[political: Con - was LD]', '[political: against all of us, Reform]'],
    letter: ['You wrote as [political: a supporter of the Liberal Democrats].'],
  },
  heldOut: heldOutPoliticalWordings,
  reserve: reserve.political,
};

/** Trade union membership. */
export const unionWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [trade-union: is the UNISON rep for the depot] and knows the grievance policy by heart.',
      '{A.He} [trade-union: was on strike on Thursday] so no visit was made.',
    ],
    own: ['I [trade-union: am a GMB member] and my rep will be with me.'],
    cell: ['[trade-union: UNISON 14.20]', '[trade-union: GMB - check off]'],
    letter: ['You may bring [trade-union: your Unite representative, since you are a member].'],
  },
  heldOut: heldOutUnionWordings,
  reserve: reserve.union,
};

/** Sexual orientation. */
export const orientationWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [sexual-orientation: is gay] and [sexual-orientation: was thrown out when {A.his} father found out].',
      '{A.He} [sexual-orientation: lives with {A.his} same-sex partner] and does not want the care home told.',
    ],
    own: ['I [sexual-orientation: am a lesbian] and they spit at us on the stairs.'],
    cell: ['[sexual-orientation: bisexual]', '[sexual-orientation: Gay man]'],
    letter: ['You told the officer that you [sexual-orientation: are bisexual] and that the abuse was about that.'],
  },
  heldOut: heldOutOrientationWordings,
  reserve: reserve.orientation,
};

/** Sexual life. */
export const sexLifeWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [sex-life: has been selling sex to pay for the crack].',
      'Disclosed that {A.he} [sex-life: is having an affair with a married colleague].',
    ],
    own: ['He found out that I [sex-life: had slept with somebody else] and smashed the flat up.'],
    cell: ['[sex-life: sex worker - lone visits no]', '[sex-life: STI clinic referral, partner notification]'],
    letter: ['You told us that you [sex-life: work as an escort].'],
  },
  heldOut: heldOutSexLifeWordings,
  reserve: reserve.sexLife,
};

/** Gender reassignment. */
export const genderWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [gender-reassignment: is transitioning] and the old name must not appear on envelopes.',
      '{A.formal} [gender-reassignment: has a gender recognition certificate].',
    ],
    own: ['I [gender-reassignment: am a trans woman] and your letters keep using my old name.'],
    cell: ['[gender-reassignment: trans man]', '[gender-reassignment: GRC held]'],
    letter: ['We have changed your record now that you [gender-reassignment: live as a woman].'],
  },
  heldOut: heldOutGenderWordings,
  reserve: reserve.gender,
};

/** Marks of the body that prove who somebody is, and what genes say. */
export const bodyMarkWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.formal} [biometric: gave fingerprints] at [immigration: the visa centre] on Tuesday.',
      'Result back: {A.he} [genetic,health: carries the BRCA1 gene].',
    ],
    own: ['You [biometric: scanned my face at the leisure centre] and I did not agree to it.'],
    cell: ['[biometric: palm template enrolled]', '[genetic: DNA test - paternity confirmed]'],
    letter: ['We keep [biometric: your fingerprint template for the time clock] until you leave.'],
  },
  heldOut: heldOutBodyMarkWordings,
  reserve: reserve.bodyMarks,
};
