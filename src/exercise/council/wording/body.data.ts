import { heldOutDisabilityWordings, heldOutHealthWordings, heldOutNeedsWordings } from './held-out/body.data.ts';
import { reserve } from './reserve/wordings.data.ts';
import type { WordingStock } from './wording.ts';

/** Illness and treatment, as officers, residents and letters put them. */
export const healthWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} was [health: diagnosed with bowel cancer] in the autumn and [health: starts radiotherapy on the 9th].',
      '{A.first} [health: has had two seizures this month] and is not to be left alone in the bath.',
      '{A.formal} [health: takes warfarin], so any knock to the head means 999.',
      'Hospital discharge: [health: fractured neck of femur, pinned on the 3rd], home with [disability: a package of care].',
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
      'I [health: have lupus] and some days I [disability: cannot get out of bed].',
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
  heldOut: heldOutHealthWordings,
  reserve: reserve.health,
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
  heldOut: heldOutDisabilityWordings,
  reserve: reserve.disability,
};

/** Special educational needs of a child. */
export const needsWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.first} [send: is on the SEN register for speech and language] and sees the therapist fortnightly.',
      'School says {A.first} [send: is working four years below {A.his} age] and [send: has one-to-one support in the mornings].',
      'Draft [send: EHC plan for {A.first} names specialist provision].',
      '{A.first} [send,disability: has a statement for moderate learning difficulties] from {A.his} last authority.',
      '{A.He} [send,health,disability: cannot cope in a class of thirty, ASD unit proposed].',
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
  heldOut: heldOutNeedsWordings,
  reserve: reserve.needs,
};
