import { heldOutDecoys } from './held-out/decoys.data.ts';
import type { WordingStock } from './wording.ts';

/** Sentences that sound like special categories and tell nothing of anybody: negations, the general, names of services, things. */
export const decoyWordings: WordingStock = {
  ordinary: {
    note: [
      '[- health: No known allergies] and [- health: no mental health concerns].',
      '{A.first} [- health: denies any drug or alcohol use].',
      '[- criminal: No police involvement]. [- safeguarding: No safeguarding concerns noted].',
      '{A.He} [- disability: does not consider {A.himself} disabled].',
      'Gave {A.him} a leaflet about [- health: the diabetes clinic and the stop smoking service].',
      'Left a message with [- health: the Mental Health Team].',
      '[- domestic-abuse: Routine enquiry about domestic abuse made: nothing disclosed].',
      '{A.He} [- criminal: has no convictions].',
      'Met at [- religion: the church hall on Mosque Lane].',
      'Training on [- child-protection: child protection thresholds] is on Thursday; I will be out.',
      'The laptop [- health: has a virus] so notes are late.',
      '{A.first} [- immigration: is not subject to immigration control].',
      '{A.He} [- debt: owes nothing] on the account.',
    ],
    own: [
      'I [- disability: am not disabled] but the bags are too heavy for anybody.',
      'I [- criminal: have never been in trouble with the police].',
      'It is [- health: sickening] how you treat people.',
      'You must be [- disability: blind] not to see that skip.',
    ],
    cell: [
      '[- health: NKDA]',
      '[- health: none known]',
      'n/a',
      '[- criminal: DBS clear - n/a]',
      '[- disability: none]',
      '[- ethnicity: not stated]',
      '[- religion: prefer not to say]',
    ],
    letter: [
      'If you [- disability: are disabled] or [- benefit: receive a benefit] you may be able to pay less.',
      'We support people who [- domestic-abuse: have suffered domestic abuse]; ring our helpline at any time.',
      'You can ask for this letter [- disability: in Braille or large print].',
    ],
  },
  heldOut: heldOutDecoys,
  reserve: heldOutDecoys,
};
