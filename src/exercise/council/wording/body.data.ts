import type { WordingStock } from './wording.ts';

/** Illness and treatment, as officers, residents and letters put them. */
export const healthWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} was [health: diagnosed with bowel cancer] in the autumn and [health: starts radiotherapy on the 9th].',
      '{A.first} [health: has had two seizures this month] and is not to be left alone in the bath.',
      '{A.formal} [health: takes warfarin], so any knock to the head means 999.',
      'Hospital discharge: [health: fractured neck of femur, pinned on the 3rd], home with a package of care.',
      '{A.He} [health: is on the waiting list for a new hip] and manages with co-codamol until then.',
      '{A.first} said {A.he} [health: had not slept for four nights] and [health: had stopped taking {A.his} olanzapine].',
      '[health: HbA1c still high], diabetic nurse has been asked to call.',
      '{A.formal} [health: was detained under section 3] until Easter and has section 117 aftercare.',
      '{A.He} [health: is under the respiratory team at St Hilda’s] and [health: sleeps with a CPAP machine].',
      'Rang to cancel the visit as {A.he} [health: had been sick all night with a stomach bug].',
      '{A.first} [health: has been clean of heroin for eight months], [health: collects methadone daily from the chemist].',
      '{A.He} is [health: allergic to penicillin and to latex].',
      '{A.first} [health: miscarried in January] and would like to talk to somebody.',
      'Presented as [health: very low, tearful, with thoughts of ending {A.his} life]. Crisis team informed.',
      'The consultant’s letter says [health: Parkinson’s, early stage], review in six months.',
      '{A.formal} [health: had a heart bypass in 2019] and tires quickly.',
    ],
    own: [
      'I [health: have lupus] and some days I cannot get out of bed.',
      'I am writing from hospital where I [health: have been since my operation] on Monday.',
      'The mould is [health: making my asthma much worse], I have been [health: on steroids twice since Christmas].',
      'I [health: suffer with panic attacks] and cannot use the lift with strangers in it.',
      'My doctor says I [health: have high blood pressure] and all this worry is not helping.',
      'I [health: was diagnosed HIV positive in 2011] and I have told nobody at the council before.',
    ],
    cell: [
      '[health: IDDM - insulin in fridge]',
      '[health: ca. lung, palliative]',
      '[health: MH issues, known to CMHT]',
      '[health: severe asthma + eczema]',
      '[health: recov. stroke Nov 24]',
      '[health: SMI]',
      '[health: on O2 24/7]',
    ],
    letter: [
      'Thank you for telling us that you [health: are being treated for leukaemia].',
      'We have noted that you [health: have a heart condition] and have asked the medical adviser to look at your case again.',
      'Your GP confirms that you [health: have had depression since the death of your mother].',
    ],
  },
  heldOut: {
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
  },
};

/** Impairment and help with daily life. */
export const disabilityWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [disability: uses a powered wheelchair] and the kitchen units are out of reach.',
      '{A.formal} [disability: is profoundly deaf and signs]; book an interpreter.',
      '{A.first} [disability: has a learning disability] and needs letters in easy read.',
      '[disability: Cannot get in or out of the bath without help], board ordered.',
      '{A.He} [disability: is partially sighted], use 18 point.',
      '{A.first} [disability: walks with a frame indoors and cannot manage the front steps].',
      'Reablement: [disability: two carers four times a day, hoisted for all transfers].',
      '{A.formal} [disability: lost {A.his} left arm in the war] and has a Blue Badge.',
      '{A.first} [disability: needs prompting to wash and to eat].',
    ],
    own: [
      'I [disability: am a wheelchair user] and your ramp is too steep.',
      'I [disability: am registered disabled] and cannot carry the bags down.',
      'I [disability: am blind] so please ring me and do not write.',
    ],
    cell: [
      '[disability: w/chair, ground floor only]',
      '[disability: BSL user]',
      '[disability: reg. SSI]',
      '[disability: LD - carer present]',
    ],
    letter: [
      'As you [disability: are severely sight impaired] we enclose this letter in large print.',
      'We agree that you [disability: need a bathroom adapted to your wheelchair].',
    ],
  },
  heldOut: {
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
  },
};

/** Special educational needs of a child. */
export const needsWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [send: is on the SEN register for speech and language] and sees the therapist fortnightly.',
      'School says {A.first} [send: is working four years below {A.his} age] and [send: has one-to-one support in the mornings].',
      'Draft [send: EHC plan for {A.first} names specialist provision].',
      '{A.first} [send: has a statement for moderate learning difficulties] from {A.his} last authority.',
      '{A.He} [send: cannot cope in a class of thirty, ASD unit proposed].',
    ],
    own: [
      'My {A.child} [send: has an EHCP] and the school is ignoring it.',
      'My {A.child} [send: is dyslexic and gets no help] at all.',
    ],
    cell: ['[send: SEMH]', '[send: SLCN / EHCP]', '[send: MLD - TA 15 hrs]'],
    letter: [
      'We have decided to [send: carry out an assessment of {A.first}’s special educational needs].',
      '{A.first} [send: will move from SEN support to a plan with 20 hours].',
    ],
  },
  heldOut: {
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
  },
};
