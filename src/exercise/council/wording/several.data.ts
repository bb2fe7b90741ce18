/**
 * Stretches of notes about several people: A whose file it is, B who lives with A and is kin, C of another household. What
 * is said of whom is marked as in `wording.ts`; `{B.kin}` is what B is to A.
 */
export type SeveralStock = { readonly ordinary: readonly string[]; readonly heldOut: readonly string[] };

/** Notes of officers in which two or three people are spoken of, by name, pronoun and relation. */
export const severalNotes: SeveralStock = {
  ordinary: [
    '{B.full} ({A.first}’s {B.kin}) rang. {B.He} [B health: has depression] and [B employment: has lost {B.his} job], so {B.he} cannot go on caring. {A.first} [- health: is well] and [- safeguarding: has no complaints].',
    'Visited {A.formal}. {A.his} {B.kin} {B.first} answered the door, [B criminal: smelled of cannabis] and would not let me in. I heard {A.first} say that {A.he} [A safeguarding: had not eaten since Tuesday].',
    '{C.full} from next door says that {A.first} [A criminal: hit {C.him} with a broom]. {A.first} says {C.first} [C criminal: started it]. No independent witness.',
    '{A.first}’s sister (name not given) [- health: has breast cancer]. {A.He} [- health: does not have it] but [A health: was called for screening].',
    'Spoke to {B.full}, who is {A.first}’s {B.kin}. Asked whether {B.he} [- disability: was disabled]: {B.he} said no, but {A.first} [A disability: cannot walk without help].',
    '{B.first} told me that {A.first} [A benefit: has not had {A.his} PIP] since the review; {B.he} [B income: earns {£250-480} a week] and [B debt: is paying off {A.first}’s catalogue].',
    'Present: {A.full}, {B.full}, self. {A.first} wants [A housing: a ground floor flat] because of [A disability: the wheelchair]; {B.first} would rather stay as {B.he} [B employment: works at the depot].',
    '{C.full} ({C.phone}) holds the key. Not to be told anything about {A.first}’s [A health: treatment].',
  ],
  heldOut: [
    'Call from {A.first}’s {B.kin}, {B.full}: [A health: {A.he} has taken all the tablets in the house], ambulance there now. {B.first} in pieces, [B health: has a weak heart {B.himself}].',
    'When {B.first} came in {A.first} went quiet. Later, alone, {A.he} said that {B.he} [B domestic-abuse,criminal: had pushed {A.him} down the stairs] and that {A.he} [A domestic-abuse: is frightened to go home].',
    '{C.full} has complained four times about {A.first}. {C.He} [C disability: is housebound] and the music goes straight through. {A.first} [A employment: works nights] and swears it is not {A.him}.',
    'The late husband [- health: had dementia]; {A.first} [- health: has been tested and is clear]. {B.first}, {A.his} {B.kin}, [B health: is waiting for the same test].',
    'Joint interview. {A.full} [A immigration: has settled status]; {B.full} [B immigration: is still on a visitor visa], so [A,B family: they cannot claim as a couple].',
    '{B.first} ({B.kin}) said the school rang again: not {A.him} this time, {B.his} other boy. {A.first} [A education: has not missed a day] but [A health: has started wetting the bed].',
    '{A.first} lent {C.full} {£100-900} and [C debt: never saw it again]; {C.first} [C criminal: has been cautioned over something like it before].',
    'Handover: {A.formal} fine. {B.first} not: [B health: back on the ward since Sunday], so nobody is doing {A.first}’s [A health: insulin].',
  ],
};
