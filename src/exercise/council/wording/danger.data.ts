import type { WordingStock } from './wording.ts';

/** Allegations, offences and proceedings. */
export const criminalWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [criminal: was arrested for burglary] on the estate in March.',
      '{A.first} [criminal: is on bail until the 14th], not to enter Osier Road.',
      '{A.formal} [criminal: has served two years for fraud] and reports to probation weekly.',
      'Alleged that {A.he} [criminal: has been dealing from the flat].',
      '{A.He} [criminal: pleaded guilty to common assault] at the magistrates’ court.',
      'Checked with police: {A.first} [criminal: has previous for shoplifting and possession].',
      '{A.He} [criminal: is on the sex offenders register], MAPPA level 2.',
    ],
    own: [
      'I [criminal: have a caution from when I was 17] and it keeps coming back.',
      'I [criminal: came out of Pentonville in June] and have nowhere to live.',
    ],
    cell: [
      '[criminal: tag - curfew 7-7]',
      '[criminal: PND / cannabis]',
      '[criminal: DBS: caution 2014 theft]',
      '[criminal: HMP Wandsworth]',
    ],
    letter: [
      'You [criminal: were convicted of benefit fraud on 3 June] and your application has been refused.',
      'We have received a complaint that you [criminal: threatened a caretaker with a hammer].',
    ],
  },
  heldOut: {
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
  },
};

/** Concerns about an adult's or child's safety. */
export const safeguardingWordings: WordingStock = {
  ordinary: {
    note: [
      '[safeguarding: Safeguarding alert raised: money missing from {A.his} account each pension day].',
      '{A.first} [safeguarding: is being cuckooed by two men from the block].',
      'The carer reported that {A.he} [safeguarding: had finger-shaped bruises on the wrist].',
      '[safeguarding: Section 42 enquiry for {A.formal} moves to planning meeting].',
      '{A.He} [safeguarding: was found locked in {A.his} room by the lodger].',
    ],
    own: ['I am worried because my lodger [safeguarding: takes my bank card and will not give it back].'],
    cell: [
      '[safeguarding: SG concern - financial]',
      '[safeguarding: S42 open]',
      '[safeguarding: self neglect, hoarding lvl 8]',
    ],
    letter: ['We are looking into [safeguarding: a concern that you have been neglected at the home].'],
  },
  heldOut: {
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
  },
};

/** Children under the protection of the authority. */
export const protectionWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [child-protection: has been made subject to a child protection plan, category emotional abuse].',
      '[child-protection: Strategy meeting held, section 47 enquiry on {A.first} begins today].',
      '{A.first} [child-protection: was removed under police protection on Sunday] and is with emergency carers.',
      '[child-protection: Interim care order granted for {A.first}].',
    ],
    own: ['Social services [child-protection: took my {A.child} into care] and nobody tells me anything.'],
    cell: ['[child-protection: CPP - neglect]', '[child-protection: LAC s20]', '[child-protection: s47]'],
    letter: ['The conference decided that {A.first} [child-protection: should be the subject of a protection plan].'],
  },
  heldOut: {
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
  },
};

/** Violence and control at home. */
export const abuseWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [domestic-abuse: fled {A.his} ex, who broke {A.his} jaw].',
      '[domestic-abuse: MARAC heard {A.formal}’s case, high risk], IDVA allocated.',
      '{A.He} [domestic-abuse: has a non-molestation order against the former partner].',
      '{A.first} disclosed that {A.he} [domestic-abuse: is beaten when there is no money].',
      '{A.He} [domestic-abuse: is not allowed a phone or a bank card of {A.his} own].',
      '{A.first} [domestic-abuse: fears a forced marriage this summer].',
    ],
    own: [
      'My ex [domestic-abuse: keeps turning up and kicking my door] and I am scared for my life.',
      'I [domestic-abuse: left my partner because of the violence] and I am in a hostel.',
    ],
    cell: ['[domestic-abuse: DV - ex on bail]', '[domestic-abuse: MARAC 04/25]', '[domestic-abuse: victim, refuge]'],
    letter: ['You told us that you [domestic-abuse: have suffered domestic abuse from your former partner].'],
  },
  heldOut: {
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
  },
};

/** Addresses that must not be known. */
export const hiddenHomeWordings: WordingStock = {
  ordinary: {
    note: [
      '[protected-address: Whereabouts of {A.first} must not be given to anybody], including family.',
      '{A.formal} [protected-address: has been moved to a refuge out of borough].',
      '[protected-address: Address withheld on police advice].',
    ],
    own: ['Please [protected-address: do not let anyone know where I live now].'],
    cell: [
      '[protected-address: ADDRESS CONFIDENTIAL]',
      '[protected-address: refuge - do not disclose]',
      '[protected-address: anon elector]',
    ],
    letter: ['We will [protected-address: keep your new address secret] and write care of your solicitor.'],
  },
  heldOut: {
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
  },
};
