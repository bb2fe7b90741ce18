import {
  heldOutAbuseWordings,
  heldOutCriminalWordings,
  heldOutHiddenHomeWordings,
  heldOutProtectionWordings,
  heldOutSafeguardingWordings,
} from './held-out/danger.data.ts';
import { reserve } from './reserve/wordings.data.ts';
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
  heldOut: heldOutCriminalWordings,
  reserve: reserve.criminal,
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
  heldOut: heldOutSafeguardingWordings,
  reserve: reserve.safeguarding,
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
  heldOut: heldOutProtectionWordings,
  reserve: reserve.protection,
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
  heldOut: heldOutAbuseWordings,
  reserve: reserve.abuse,
};

/** Addresses that must not be known. */
export const hiddenHomeWordings: WordingStock = {
  ordinary: {
    note: [
      '[protected-address: Whereabouts of {A.first} must not be given to anybody], including family.',
      '{A.formal} [protected-address,domestic-abuse: has been moved to a refuge out of borough].',
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
  heldOut: heldOutHiddenHomeWordings,
  reserve: reserve.hiddenHome,
};
