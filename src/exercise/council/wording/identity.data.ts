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
  heldOut: {
    note: [
      '{A.He} [ethnicity: identifies as Roma].',
      'Ethnic origin given as [ethnicity: Pakistani].',
      '{A.first} [ethnicity: is dual heritage, white mother and Ghanaian father].',
    ],
    own: [
      'As [ethnicity: an Asian man] I am fed up of being stopped in your lobby.',
      'We [ethnicity: are Kurdish] and they shout at us to go home.',
    ],
    cell: [
      '[ethnicity: W/B Caribbean mixed]',
      '[ethnicity: Gypsy / Traveller]',
      '[ethnicity: Chinese or Chinese British]',
    ],
    letter: ['Our records show [ethnicity: your ethnicity as Black African].'],
  },
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
  heldOut: {
    note: [
      '{A.first} [religion: converted to Islam in prison] and asks for halal food.',
      'The imam visits {A.him} on Fridays as {A.he} [religion: can no longer get to mosque].',
      '{A.He} [religion: is a lapsed Catholic but would want the priest].',
      '{A.formal} [religion: belongs to the Pentecostal church in the old cinema].',
    ],
    own: [
      'I [religion: observe Shabbat] so cannot answer the phone on Saturdays.',
      'As [religion: a Christian] I forgive them but I want it to stop.',
    ],
    cell: ['[religion: Rastafarian]', '[religion: Buddhist, no meat]', '[religion: C of E - communion monthly]'],
    letter: ['We have recorded [religion: your religion as Hindu].'],
  },
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
  heldOut: {
    note: [
      '{A.He} [political: is chair of the local Momentum group].',
      '{A.first} [political: canvassed for Reform in May] and has posters in the window.',
    ],
    own: ['I [political: am a paid-up member of the Tories] and expect better.'],
    cell: ['[political: definite Labour]', '[political: SNP / now Green]', '[political: soft Tory, poster OK]'],
    letter: ['Thank you for your letter [political: on behalf of your branch of the Communist Party].'],
  },
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
  heldOut: {
    note: [
      '{A.He} [trade-union: pays subs to the NEU by check-off].',
      '{A.first} [trade-union: is shop steward in refuse].',
    ],
    own: ['My [trade-union: union, Unite, is backing me] in this.'],
    cell: ['[trade-union: TU subs RMT]', '[trade-union: PCS member]'],
    letter: ['We have stopped [trade-union: your deductions to the National Education Union] as you asked.'],
  },
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
  heldOut: {
    note: [
      '{A.He} [sexual-orientation: is not out to {A.his} family]; never leave messages about the LGBT group.',
      'Hate crime: shouted at because {A.he} [sexual-orientation: was holding hands with a partner of the same sex].',
    ],
    own: ['They call us names because [sexual-orientation: me and my wife are two women].'],
    cell: ['[sexual-orientation: Lesbian]', '[sexual-orientation: SO: gay]'],
    letter: ['You said that the comments were made [sexual-orientation: because you are gay].'],
  },
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
  heldOut: {
    note: [
      '{A.He} [sex-life: pays for sex with women met online] and is being blackmailed.',
      '{A.first} [sex-life: meets men on the common at night].',
    ],
    own: ['We [sex-life: have not had relations since the baby] and he goes elsewhere.'],
    cell: ['[sex-life: street worker, outreach van]', '[sex-life: multiple partners, GUM]'],
    letter: ['You explained that the visitors [sex-life: are clients who pay you for sex].'],
  },
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
  heldOut: {
    note: [
      '{A.He} [gender-reassignment: was assigned the other sex at birth] and is waiting for the clinic.',
      '{A.first} [gender-reassignment: has been on hormones since spring, use the new name].',
    ],
    own: ['I [gender-reassignment: changed my gender two years ago] and still get post for the dead name.'],
    cell: ['[gender-reassignment: MtF]', '[gender-reassignment: non-binary, post-op]'],
    letter: ['Thank you for [gender-reassignment: your deed poll and the letter from the gender identity clinic].'],
  },
};

/** Marks of the body that prove who somebody is, and what genes say. */
export const bodyMarkWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.formal} [biometric: gave fingerprints at the visa centre] on Tuesday.',
      'Result back: {A.he} [genetic: carries the BRCA1 gene].',
    ],
    own: ['You [biometric: scanned my face at the leisure centre] and I did not agree to it.'],
    cell: ['[biometric: palm template enrolled]', '[genetic: DNA test - paternity confirmed]'],
    letter: ['We keep [biometric: your fingerprint template for the time clock] until you leave.'],
  },
  heldOut: {
    note: [
      'The court has ordered a swab and {A.he} [genetic: is the biological father by DNA].',
      '{A.He} [biometric: uses a thumbprint to sign in to the depot].',
    ],
    own: ['I do not want [biometric: my iris scan kept on your machine].'],
    cell: ['[biometric: face ID on file]', '[genetic: Huntington’s gene +ve]'],
    letter: ['The laboratory confirms that you [genetic: carry the sickle cell trait].'],
  },
};
