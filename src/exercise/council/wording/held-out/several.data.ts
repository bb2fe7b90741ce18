/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */

/** Notes of officers in which two or three people are spoken of. */
export const heldOutSeveral: readonly string[] = [
  'Call from {A.first}’s {B.kin}, {B.full}: [A health: {A.he} has taken all the tablets in the house], ambulance there now. {B.first} in pieces, [B health: has a weak heart {B.himself}].',
  'When {B.first} came in {A.first} went quiet. Later, alone, {A.he} said that {B.he} [B domestic-abuse,criminal: had pushed {A.him} down the stairs] and that {A.he} [A domestic-abuse: is frightened to go home].',
  '{C.full} has complained four times about {A.first}. {C.He} [C disability: is housebound] and the music goes straight through. {A.first} [A employment: works nights] and swears it is not {A.him}.',
  'The late husband [- health: had dementia]; {A.first} [- health: has been tested and is clear]. {B.first}, {A.his} {B.kin}, [B health: is waiting for the same test].',
  'Joint interview. {A.full} [A immigration: has settled status]; {B.full} [B immigration: is still on a visitor visa], so [A,B family: they cannot claim as a couple].',
  '{B.first} ({B.kin}) said the school rang again: not {A.him} this time, {B.his} other boy. {A.first} [A education: has not missed a day] but [A health: has started wetting the bed].',
  '{A.first} lent {C.full} {£100-900} and [C debt: never saw it again]; {C.first} [C criminal: has been cautioned over something like it before].',
  'Handover: {A.formal} fine. {B.first} not: [B health: back on the ward since Sunday], so nobody is doing {A.first}’s [A health: insulin].',
];
