/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Allegations, offences and proceedings. */
export const heldOutCriminalWordings: Wordings = {
  note: [
    '{A.He} [criminal: got eighteen months for robbing the bookmaker’s].',
    'Officers [criminal: seized a blade from {A.him}] at the youth club.',
    '{A.first} [criminal: is due in court for driving without insurance].',
    'YOT: {A.he} [criminal: has been given a referral order].',
    '{A.He} [criminal: was nicked again on Saturday] and is in the cells.',
    '{A.formal} [criminal: denies setting fire to the bins but was seen on camera].',
    'Subletting case: {A.he} [criminal: is to be interviewed under caution].',
  ],
  own: [
    'I [criminal: did time in my twenties] but have kept out of trouble since.',
    'The police [criminal: raided my flat] and found nothing, now you want to evict me.',
  ],
  cell: [
    '[criminal: RSO]',
    '[criminal: lic. recall, Brixton]',
    '[criminal: known offender - 2 up]',
    '[criminal: CBO to 2027]',
  ],
  letter: [
    'The injunction says that you [criminal: harassed your neighbours and damaged their door].',
    'Your disclosure certificate shows [criminal: a conviction for drink driving].',
  ],
};

/** Concerns about an adult's or child's safety. */
export const heldOutSafeguardingWordings: Wordings = {
  note: [
    '{A.He} [safeguarding: has not been fed properly since the nephew moved in].',
    'Bank flagged [safeguarding: {A.first} handing cash to callers who say they are roofers].',
    '{A.first} [safeguarding: is thought to be run by a county lines gang].',
    'District nurse unhappy: [safeguarding: {A.he} flinches when the son comes in].',
    '[safeguarding: Adult at risk referral accepted for {A.formal}].',
  ],
  own: ['The man next door [safeguarding: comes in and goes through my purse], I am 84.'],
  cell: [
    '[safeguarding: exploitation - county lines]',
    '[safeguarding: PIPOT ref]',
    '[safeguarding: neglect, POA abuse?]',
  ],
  letter: [
    'Our enquiry found that [safeguarding: your money was misused by the person who held your power of attorney].',
  ],
};

/** Children under the protection of the authority. */
export const heldOutProtectionWordings: Wordings = {
  note: [
    '{A.first} [child-protection: came to school with a belt mark], MASH informed.',
    'The judge [child-protection: made a full care order on {A.first}], plan is long-term fostering.',
    '[child-protection: Pre-birth conference: baby to be registered at birth], {A.first} not to be alone with mother.',
    '{A.first} [child-protection: has been looked after since March], placed in Kent.',
  ],
  own: ['They [child-protection: put my {A.child} on the at risk register] because of one slap.'],
  cell: ['[child-protection: ICO 14/02]', '[child-protection: CLA - foster]', '[child-protection: was CIN now CP]'],
  letter: [
    'The review agreed that {A.first} [child-protection: will stay on a plan under the category of physical abuse].',
  ],
};

/** Violence and control at home. */
export const heldOutAbuseWordings: Wordings = {
  note: [
    '{A.He} [domestic-abuse: put up with {A.his} partner’s fists for nine years].',
    'Neighbours heard {A.first} screaming; [domestic-abuse: police found {A.him} with a split lip and the partner gone].',
    '{A.first} [domestic-abuse: says {A.his} other half checks {A.his} messages and times the school run].',
    '{A.He} [domestic-abuse: was strangled in front of the children].',
    'IDVA: {A.first} [domestic-abuse: wants the locks changed before he gets out].',
    '{A.first} [domestic-abuse: is at risk of so-called honour violence from the brothers].',
  ],
  own: [
    'He [domestic-abuse: put me in A&E twice last year] and you sent him my new address.',
    'I [domestic-abuse: ran with the kids and one bag], please do not write to the old flat.',
  ],
  cell: ['[domestic-abuse: NMO vs ex]', '[domestic-abuse: DASH 17, IDVA]', '[domestic-abuse: fled violence Leeds]'],
  letter: ['We know that [domestic-abuse: your former husband has been violent to you] and have marked your file.'],
};

/** Addresses that must not be known. */
export const heldOutHiddenHomeWordings: Wordings = {
  note: [
    'He must never learn [protected-address: where {A.first} is staying].',
    '{A.He} [protected-address: is in a safe house run by the charity].',
    '[protected-address: Sensitive case: nothing to be sent to or read out about the current home].',
  ],
  own: ['I am in hiding, so [protected-address: nobody may be told this address].'],
  cell: [
    '[protected-address: safe hse - restricted]',
    '[protected-address: c/o IDVA only]',
    '[protected-address: location hidden, witness]',
  ],
  letter: ['Your [protected-address: whereabouts are marked as restricted on our systems].'],
};
