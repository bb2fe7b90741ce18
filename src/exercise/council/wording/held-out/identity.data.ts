/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Ethnic and national origin. */
export const heldOutEthnicityWordings: Wordings = {
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
};

/** Religion and belief. */
export const heldOutReligionWordings: Wordings = {
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
};

/** Political opinion. */
export const heldOutPoliticalWordings: Wordings = {
  note: [
    '{A.He} [political: is chair of the local Momentum group].',
    '{A.first} [political: canvassed for Reform in May] and has posters in the window.',
  ],
  own: ['I [political: am a paid-up member of the Tories] and expect better.'],
  cell: ['[political: definite Labour]', '[political: SNP / now Green]', '[political: soft Tory, poster OK]'],
  letter: ['Thank you for your letter [political: on behalf of your branch of the Communist Party].'],
};

/** Trade union membership. */
export const heldOutUnionWordings: Wordings = {
  note: [
    '{A.He} [trade-union: pays subs to the NEU by check-off].',
    '{A.first} [trade-union: is shop steward in refuse].',
  ],
  own: ['My [trade-union: union, Unite, is backing me] in this.'],
  cell: ['[trade-union: TU subs RMT]', '[trade-union: PCS member]'],
  letter: ['We have stopped [trade-union: your deductions to the National Education Union] as you asked.'],
};

/** Sexual orientation. */
export const heldOutOrientationWordings: Wordings = {
  note: [
    '{A.He} [sexual-orientation: is not out to {A.his} family]; never leave messages about the LGBT group.',
    'Hate crime: shouted at because {A.he} [sexual-orientation: was holding hands with a partner of the same sex].',
  ],
  own: ['They call us names because [sexual-orientation: me and my wife are two women].'],
  cell: ['[sexual-orientation: Lesbian]', '[sexual-orientation: SO: gay]'],
  letter: ['You said that the comments were made [sexual-orientation: because you are gay].'],
};

/** Sexual life. */
export const heldOutSexLifeWordings: Wordings = {
  note: [
    '{A.He} [sex-life: pays for sex with women met online] and is being blackmailed.',
    '{A.first} [sex-life: meets men on the common at night].',
  ],
  own: ['We [sex-life: have not had relations since the baby] and he goes elsewhere.'],
  cell: ['[sex-life: street worker, outreach van]', '[sex-life: multiple partners, GUM]'],
  letter: ['You explained that the visitors [sex-life: are clients who pay you for sex].'],
};

/** Gender reassignment. */
export const heldOutGenderWordings: Wordings = {
  note: [
    '{A.He} [gender-reassignment: was assigned the other sex at birth] and is waiting for the clinic.',
    '{A.first} [gender-reassignment: has been on hormones since spring, use the new name].',
  ],
  own: ['I [gender-reassignment: changed my gender two years ago] and still get post for the dead name.'],
  cell: ['[gender-reassignment: MtF]', '[gender-reassignment: non-binary, post-op]'],
  letter: ['Thank you for [gender-reassignment: your deed poll and the letter from the gender identity clinic].'],
};

/** Marks of the body that prove who somebody is, and what genes say. */
export const heldOutBodyMarkWordings: Wordings = {
  note: [
    'The court has ordered a swab and {A.he} [genetic: is the biological father by DNA].',
    '{A.He} [biometric: uses a thumbprint to sign in to the depot].',
  ],
  own: ['I do not want [biometric: my iris scan kept on your machine].'],
  cell: ['[biometric: face ID on file]', '[genetic: Huntington’s gene +ve]'],
  letter: ['The laboratory confirms that you [genetic: carry the sickle cell trait].'],
};
