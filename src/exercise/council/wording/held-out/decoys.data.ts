/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Sentences that sound like special categories and tell nothing of anybody. */
export const heldOutDecoys: Wordings = {
  note: [
    '[- health: Nil of note medically].',
    '{A.first} [- health: has never smoked] and [- health: is not on any tablets].',
    'Ruled out: [- health: scan clear, no sign of dementia].',
    '[- domestic-abuse: DASH completed, no indicators].',
    'Agenda item: [- safeguarding: Safeguarding Adults Board annual report].',
    '{A.He} asked [- immigration: what asylum seekers get], out of interest.',
    'The meeting room is in [- health: the old Cancer Research shop].',
    '[- criminal: Police checks came back clean].',
    '{A.He} [- disability: manages everything on {A.his} own, no aids].',
    'The council is hosting [- sexual-orientation: the Pride march] on Saturday so no parking.',
    '[- religion: St Mary’s School] is closed for the boiler.',
    '{A.first} [- debt: has cleared the arrears, nil balance].',
  ],
  own: [
    'I [- health: am never ill] and never ask for anything.',
    'I [- benefit: have never claimed a penny].',
    'The state of those stairs gives me [- health: a heart attack] every time.',
  ],
  cell: [
    '[- health: fit and well]',
    '[- disability: N]',
    '[- criminal: no trace]',
    '[- safeguarding: no concerns]',
    '[- political: DK / refused]',
    '[- religion: none]',
  ],
  letter: [
    'Anyone who [- health: has a long-term illness] can ask for a visit at home.',
    'Tell us if you [- immigration: are subject to immigration control] or [- education: are a student].',
    'Our [- disability: Disability and Carers Service] is open on weekdays.',
  ],
};
