/** Words of trouble outside the home and of those who make or log it, lower case: nuisance between neighbours, complaints about a service. */
export const nuisanceWords: ReadonlySet<string> = new Set(
  'racist|racism|neighbour|neighbours|neighbor|neighbors|neighbouring|nextdoor|asb|nuisance|noise|noisy|music|bins|bin|parking|fence|boundary|hedge|graffiti|litter|youths|youth|lads|teenagers|gang|complainant|complainants|comp|dog|dogs|barking|contractor|contractors|caretaker|concierge|warden|roadworks|mediation|football|fireworks|planters|fouling|antisocial'.split(
    '|',
  ),
);

/** Words for those whom somebody shares a home or a love with, and of their abuse, lower case: beside one of them trouble may be at home. */
export const homeWords: ReadonlySet<string> = new Set(
  'ex|exes|partner|expartner|husband|wife|boyfriend|girlfriend|bf|gf|fiance|fiancee|spouse|fella|lover|dad|father|mum|mam|mom|mother|stepdad|stepfather|stepmum|brother|brothers|sister|son|sons|daughter|grandson|grandfather|uncle|cousin|inlaws|laws|family|marriage|married|relationship|dating|domestic|dv|da|marac|idva|dash|refuge|fled|fleeing|molestation|abuser|bloke|bastard|kids|children|child|baby|pregnant|separated|divorce|divorced|split|left'.split(
    '|',
  ),
);

/** Words after "neighbours", lower case, that make them those who saw or heard something. */
export const witnessWords: ReadonlySet<string> = new Set(
  'heard|hears|hear|saw|sees|see|called|calls|rang|reported|reports|report|says|said|say|told|tells|noticed|worried|concerned|witnessed|rung|phoned|thinks|suspects|came|come|took|let|alerted'.split(
    '|',
  ),
);
