/*
 * A second half held out, for councils from seed 2000 on, written after vocabularies had been tuned with the first one in view.
 * Whoever tunes detection does not read this folder, and takes no word of it into a vocabulary.
 */
import type { Wordings } from '../wording.ts';

/** Ways of saying things that no rule has met, by what they tell. */
export const reserve = {
  health: {
    note: [
      '{A.first} [health: keeled over at the bus stop], paramedics thought it was {A.his} sugar.',
      '{A.He} [health: was told there is a shadow on the lung].',
      '{A.formal} [health: cannot keep food down] and looks yellow.',
      'Pharmacy query: [health: two different blood pressure drugs, which one stays].',
      '{A.He} [health: pulls out {A.his} hair and will not leave the bedroom].',
      '{A.first} [health: was kept in overnight after taking too much paracetamol].',
      '{A.He} [health: wheezes badly on the stairs, inhaler empty].',
      '{A.formal} [health: came round from the anaesthetic confused and has not got {A.his} words back].',
      '{A.first} [health: has to be turned every two hours because of the sores].',
      '{A.He} [health: rattles with pills], eleven a day.',
    ],
    own: [
      'I [health: have had a mastectomy] and cannot lift my arm.',
      'My [health: nerves are shot], I wake up shaking.',
      'I [health: wear a bag since my bowel operation] and your toilet has been broken a month.',
    ],
    cell: ['[health: MRSA +]', '[health: CPN weekly]', '[health: lupus flare]', '[health: warfarin/bleeds]'],
    letter: [
      'We understand that you [health: have recently had a kidney removed].',
      'Your consultant says that [health: your condition will not improve].',
    ],
  },
  disability: {
    note: [
      '{A.He} [disability: shuffles on {A.his} bottom from room to room].',
      '{A.first} [disability: has been without sight since birth].',
      '{A.formal} [disability: cannot hold a cup].',
      '{A.first} [disability: needs pictures to understand a letter].',
    ],
    own: [
      'I [disability: can’t get my chair through your front door].',
      'I [disability: have one leg] and they gave me the third floor.',
    ],
    cell: ['[disability: hemiplegia L]', '[disability: lip reads]'],
    letter: ['You [disability: told us that you need a carer to turn you in bed].'],
  },
  needs: {
    note: [
      '{A.first} [send: sits under the table for most of the lesson, behaviour plan in place].',
      '{A.first} [send: cannot yet write {A.his} name at nine], referred to the specialist teachers.',
    ],
    own: ['My {A.child} [send: only speaks in single words] and the school has no therapist.'],
    cell: ['[send: N1 - HI]', '[send: EP ax pending]'],
    letter: ['We will [send: pay for a place at an independent special school for {A.first}].'],
  },
  ethnicity: {
    note: [
      '{A.first} [ethnicity: is Vietnamese by descent].',
      '{A.He} [ethnicity: calls {A.himself} mixed race, Irish and Jamaican].',
    ],
    own: ['They [ethnicity: shout the P word at me because I am Pakistani].'],
    cell: ['[ethnicity: Black British - Congolese]', '[ethnicity: White Gypsy]'],
    letter: ['You said that you [ethnicity: are of Turkish Cypriot origin].'],
  },
  religion: {
    note: [
      '{A.He} [religion: will only eat meat from the halal butcher].',
      '{A.first} [religion: lights candles on Friday night and uses no switches].',
      '{A.formal} [religion: asked for the vicar].',
    ],
    own: ['I [religion: go to temple every morning] and your works van blocks the gate.'],
    cell: ['[religion: Quaker]', '[religion: Sunni, Eid off]'],
    letter: ['We note that [religion: you cannot attend on the Sabbath].'],
  },
  political: {
    note: ['{A.He} [political: delivers leaflets for the Lib Dems].'],
    own: ['I [political: tore up my Labour card over this].'],
    cell: ['[political: Tory member, will tell]', '[political: Plaid]'],
    letter: ['You signed [political: as agent for the Workers Party candidate].'],
  },
  union: {
    note: ['{A.first} [trade-union: has asked for {A.his} RMT branch secretary to sit in].'],
    own: ['I [trade-union: was out on the picket line with the rest of the branch].'],
    cell: ['[trade-union: NASUWT dues]'],
    letter: ['The deduction [trade-union: for your Unison subscription will stop in May].'],
  },
  orientation: {
    note: [
      '{A.first} [sexual-orientation: told {A.his} mother that {A.he} likes boys and girls].',
      '{A.He} [sexual-orientation: wed {A.his} same-sex partner of twenty years].',
    ],
    own: ['The neighbours [sexual-orientation: hate that I live with my girlfriend, I am a woman too].'],
    cell: ['[sexual-orientation: pansexual]', '[sexual-orientation: L]'],
    letter: ['You told us that [sexual-orientation: your family rejected you for being a lesbian].'],
  },
  sexLife: {
    note: [
      '{A.He} [sex-life: has been seeing clients at the flat for cash].',
      '{A.first} [sex-life: asked for the morning after pill].',
    ],
    own: ['He [sex-life: cheated on me with a woman from work].'],
    cell: ['[sex-life: escorting from home]'],
    letter: ['The officers found that [sex-life: you were advertising massages with extras].'],
  },
  gender: {
    note: [
      '{A.He} [gender-reassignment: was registered a boy at birth and has a date for surgery].',
      '{A.first} [gender-reassignment: asks us to use they, clinic letter on file].',
    ],
    own: ['I [gender-reassignment: took my new name when I became a man].'],
    cell: ['[gender-reassignment: FtM, new title Mr]'],
    letter: ['We have [gender-reassignment: issued the card in your new gender].'],
  },
  bodyMarks: {
    note: [
      '{A.first} [biometric: enrolled {A.his} voice for the phone service].',
      '{A.He} [genetic: tested positive for the cystic fibrosis gene].',
    ],
    own: ['I [biometric: had my photo matched by your camera at the gate].'],
    cell: ['[biometric: finger vein scan]', '[genetic: BRCA2 pos]'],
    letter: ['Your [genetic: predictive test for Huntington’s has come back].'],
  },
  criminal: {
    note: [
      '{A.He} [criminal: put a brick through the office window], statement given.',
      '{A.first} [criminal: has a suspended sentence hanging over {A.him}].',
      '{A.formal} [criminal: was caught with wraps of cocaine].',
      '{A.He} [criminal: went down for eight years in 2010].',
      '{A.first} [criminal: is wanted on warrant].',
    ],
    own: ['I [criminal: got a fine for shoplifting nappies] and now you say I am not eligible.'],
    cell: ['[criminal: GBH 2017]', '[criminal: on remand]'],
    letter: ['We are told that [criminal: you assaulted a member of our staff].'],
  },
  safeguarding: {
    note: [
      '{A.first} [safeguarding: had {A.his} savings emptied by a man met on the internet].',
      '{A.He} [safeguarding: was left in a wet bed all weekend].',
      'The bruise [safeguarding: on {A.his} cheek does not fit the story].',
    ],
    own: ['My carer [safeguarding: shouts at me and hides my phone].'],
    cell: ['[safeguarding: fin. abuse ?grandson]', '[safeguarding: at risk - modern slavery]'],
    letter: ['Your bank [safeguarding: reported that somebody may be taking your pension].'],
  },
  protection: {
    note: [
      '{A.first} [child-protection: was found alone with {A.his} baby brother at midnight], police took both to a place of safety.',
      '{A.first} [child-protection: is back on a plan, category neglect].',
      'The court [child-protection: has ordered that {A.first} lives with the grandparents under special guardianship].',
    ],
    own: ['The social worker [child-protection: says my {A.child} will be adopted].'],
    cell: ['[child-protection: EPO]', '[child-protection: CP reg. - sexual]'],
    letter: ['There will be [child-protection: a first conference about {A.first} on the 9th].'],
  },
  abuse: {
    note: [
      '{A.first} [domestic-abuse: has cigarette burns, says {A.he} walked into the door].',
      '{A.He} [domestic-abuse: is not let out of the house alone].',
      '{A.first} [domestic-abuse: rang from the bathroom, {A.his} husband was breaking the door].',
      '{A.formal} [domestic-abuse: hid {A.his} black eye behind glasses, partner present].',
      '{A.first} [domestic-abuse: wants the tenancy in {A.his} own name since the assault].',
    ],
    own: [
      'My husband [domestic-abuse: holds a knife to me when he drinks].',
      'I [domestic-abuse: slept in the car with the children to get away from him].',
    ],
    cell: ['[domestic-abuse: coercive control, no VM]', '[domestic-abuse: ex breached order]'],
    letter: ['Because [domestic-abuse: your partner hurt you] you do not have to go back there.'],
  },
  hiddenHome: {
    note: [
      '[protected-address: Only the duty manager knows the new flat], not to be put on the system.',
      '{A.first} [protected-address: has been placed with another council under witness protection].',
    ],
    own: ['Do [protected-address: not put my address on anything he could see].'],
    cell: ['[protected-address: whereabouts NOT to be shared]'],
    letter: ['This letter [protected-address: does not carry your address, for your safety].'],
  },
  immigration: {
    note: [
      '{A.He} [immigration: is appealing a deportation order].',
      '{A.first} [immigration: lost {A.his} right to work when the sponsor went bust].',
      '{A.formal} [immigration: was naturalised in 2016].',
    ],
    own: ['I [immigration: have been waiting for the Home Office for eleven years].'],
    cell: ['[immigration: s4 support]', '[immigration: DLR exp 03/26]'],
    letter: ['You [immigration: may not claim because you entered as a visitor].'],
  },
  benefit: {
    note: [
      '{A.He} [benefit: signs on at the jobcentre every fortnight].',
      '{A.first} [benefit: had {A.his} payments cut after the capability test].',
    ],
    own: ['I [benefit: live on jobseeker’s].'],
    cell: ['[benefit: GPC + AA]'],
    letter: ['Your [benefit: carer premium starts on Monday].'],
  },
  debt: {
    note: [
      '{A.first} [debt: has had the car repossessed].',
      '{A.He} [debt: keeps one catalogue going to pay the other].',
    ],
    own: ['I [debt: am drowning in bills].'],
    cell: ['[debt: WRO, DWP fines]'],
    letter: ['There is [debt: {£200-2600} to pay from last year].'],
  },
  employment: {
    note: ['{A.He} [employment: stacks shelves overnight].', '{A.first} [employment: was let go in probation].'],
    own: ['I [employment: drive lorries] and am away all week.'],
    cell: ['[employment: NHS band 3]'],
    letter: ['As you [employment: have stopped working at the laundry] we need new payslips.'],
  },
  housing: {
    note: [
      '{A.He} [housing: is bedding down in the multi-storey].',
      '{A.first} [housing: has black mould running down the nursery wall].',
    ],
    own: ['We [housing: have been put in one hotel room, all six of us].'],
    cell: ['[housing: N/A offer refused x2]'],
    letter: ['You [housing: must leave the property by noon on the 12th].'],
  },
  education: {
    note: ['{A.first} [education: got thrown out of {school} for fighting].'],
    own: ['My {A.child} [education: is in Reception at {school}].'],
    cell: ['[education: Yr 11, PT timetable]'],
    letter: ['{A.first} [education: has been given a place in the sixth form].'],
  },
  access: {
    note: ['Push {#} then [access-code: {####} on the keypad], lift on the right.'],
    own: ['The combination [access-code: for my padlock is {####}].'],
    cell: ['[access-code: gate pad {####}]'],
    letter: ['Please keep [access-code: your new door code, {####}, to yourself].'],
  },
  income: {
    note: ['{A.He} [income: gets {£150-400} in {A.his} hand on Fridays].'],
    own: ['I [income: am paid {£11-14} an hour].'],
    cell: ['[income: net {£900-1900} mthly]'],
    letter: ['Your [income: works pension of {£30-120} a week counts in full].'],
  },
  rent: {
    note: ['{A.He} [rent: hands over {£130-220} a week for a box room].'],
    own: ['My [rent: is half my wages].'],
    cell: ['[rent: LHA shortfall {£10-60}]'],
    letter: ['You have been [council-tax: put in band E from April].'],
  },
  moves: {
    note: ['{A.first} [location: can be found on the bench outside the chemist most mornings].'],
    own: ['I [travel: catch the 7.12 train] so ring before seven.'],
    cell: ['[travel: DaR 9am Tu Th]'],
    letter: ['A car [travel: will fetch you at ten from your home].'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;
