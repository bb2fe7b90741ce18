/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Illness and treatment, as officers, residents and letters put them. */
export const heldOutHealthWordings: Wordings = {
  note: [
    '{A.first} [health: came out of the Royal Free last week with a stent] and has to take it easy.',
    'Chemist rang, {A.he} [health: has not picked up {A.his} blister packs for a month].',
    '{A.He} [health: has a stoma] and needs a bathroom on the same floor.',
    '{A.formal} [health: was found on the floor by the warden, hypothermic], and blue-lighted.',
    'The letter from the renal unit says [health: kidney function down to 12 per cent].',
    '{A.first} [health: scratches {A.his} arms when anxious, old scars seen].',
    '{A.He} [health: has gone downhill since the chemo], barely 45 kilos now.',
    '{A.formal} [health: hears the neighbours talking through the walls], the psychiatrist has upped the dose.',
    'Told me in confidence that {A.he} [health: has hepatitis C].',
    '{A.He} [health: gets muddled in the evenings] and [health: scored 9 on the memory test].',
    '{A.first} is [health: twenty weeks gone] and has booked in at the maternity unit.',
    '{A.He} [health: blacked out at the wheel] in June, waiting for a brain scan.',
    '[health: Wound on the left heel grade 3], dressings alternate days.',
    '{A.He} [health: was sectioned again over the weekend].',
    'Known to be [health: a heavy drinker], shakes in the mornings.',
  ],
  own: [
    'I [health: have got a dodgy ticker] and the stairs are killing me.',
    'Since the accident I [health: have pins in my leg] and the surgeon says another year.',
    'I [health: have been signed off by my GP with nerves].',
    'I am [health: having dialysis three days a week] so please do not ring on those mornings.',
    'I [health: lost my baby at 30 weeks] and have not been right since.',
    'I [health: am bipolar] and when my money stops I [health: stop coping].',
  ],
  cell: [
    '[health: CKD stage 5]',
    '[health: bed bound, DN daily]',
    '[health: TB contact, tracing]',
    '[health: ETOH ++]',
    '[health: post natal depression]',
    '[health: sickle crisis x3 this yr]',
  ],
  letter: [
    'We were sorry to hear about [health: your recent stroke].',
    'The evidence shows that you [health: live with multiple sclerosis] and that you [health: are often in pain].',
    'Because [health: you were in hospital after a breakdown] we have extended the time to appeal.',
  ],
};

/** Impairment and help with daily life. */
export const heldOutDisabilityWordings: Wordings = {
  note: [
    '{A.He} [disability: cannot lift {A.his} arms above the shoulder], so no cooking.',
    '{A.first} [disability: gets about on {A.his} mobility scooter] and charges it in the hall.',
    'Speak up, {A.he} [disability: is very hard of hearing and lip-reads].',
    '{A.formal} [disability: has been paralysed from the waist down since the crash].',
    '{A.He} [disability: is on the autistic spectrum and cannot bear noise]; text before visits.',
    '{A.first} [disability: has Down’s syndrome] and lives with {A.his} sister.',
    'OT visit: [disability: level access shower and through-floor lift needed].',
    '{A.He} [disability: needs somebody to do up {A.his} buttons and cut {A.his} food].',
  ],
  own: [
    'I [disability: have no use of my legs] and the lift is out again.',
    'I [disability: walk with two sticks] and it takes me ten minutes to get to the door.',
    'I [disability: can’t see the buttons on the new entry phone], I have macular degeneration.',
  ],
  cell: [
    '[disability: amputee (R leg)]',
    '[disability: deaf - text only]',
    '[disability: housebound]',
    '[disability: guide dog]',
  ],
  letter: [
    'You told us that you [disability: cannot climb stairs] and that you [disability: need help to dress].',
    'Since [disability: you are deaf] a video interpreter will join the meeting.',
  ],
};

/** Special educational needs of a child. */
export const heldOutNeedsWordings: Wordings = {
  note: [
    '{A.first} [send: reads at the level of a five year old, ed psych report attached].',
    '{A.He} [send: was moved to the resource base after the tribunal].',
    '[send: Attention and behaviour need: visual timetable, movement breaks, key adult].',
    'SENCO confirms {A.first} [send: gets top-up funding band E].',
  ],
  own: [
    'My {A.child} [send: does not talk yet and nursery says {A.he} needs a special school].',
    'My {A.child} [send: is waiting for the ed psych] and it has been a year.',
  ],
  cell: ['[send: PMLD, 2:1]', '[send: K - C&I]', '[send: ADHD/ODD, PRU]'],
  letter: [
    'The panel agreed that {A.first}’s [send: needs cannot be met in a mainstream school].',
    'We will not [send: issue a plan for {A.first}, because the school can meet {A.his} needs from its own budget].',
  ],
};
