/** Words right after others that make them the name of an organisation, an office, a course or a paper, lower case: "dementia strategy", "arthritis clinic leaflet". */
export const thingsAfter: ReadonlySet<string> = new Set(
  'flyer|flyers|dates|lead|leads|event|events|vacancy|recruitment|trustees|society|association|foundation|charity|trust|awareness|training|coordinator|policy|policies|strategy|forum|leaflet|leaflets|poster|booklet|factsheet|helpline|hotline|week|campaign|champion|champions|commissioner|bill|act|module|course|courses|workshop|workshops|webinar|toolkit|guidance|statistics|questionnaire|survey|conference room|network|alliance|federation|museum|library|festival|hub|grants|funding|budget|budgets|contract|contracts|commissioning|provision review|procurement|research|uk|street|road|lane|avenue|gardens|close|square|terrace|crescent|gate|hill|park|court|mews|grove|station|bridge|estate|primary|pharmacy|cafe|people|individuals|households|persons|residents|customers|survivors|applicants|clients|patients|users|restaurant|takeaway|shop|cases|caseload|referrals|statistics|figures|rates|numbers|prevention|adviser|advisers|specialist|specialists'.split(
    '|',
  ),
);

/** Words within a few words after others that make them the title of a paper: "the diabetes and stroke leaflet". */
export const papers: ReadonlySet<string> = new Set(
  'leaflet|leaflets|poster|posters|booklet|factsheet|helpline|hotline|training|awareness|policy|strategy|workshop'.split(
    '|',
  ),
);

/** Titles before names, lower case: "Mr Blind", "Mrs Gay". */
export const titles: ReadonlySet<string> = new Set(
  'mr|mrs|ms|miss|mx|dr|cllr|councillor|sir|dame|prof|professor|rev'.split('|'),
);

/** Streets and the like: only with a capital are they one. */
export const places: ReadonlySet<string> = new Set(
  'street|road|lane|avenue|gardens|close|square|terrace|crescent|gate|hill|park|court|mews|grove|station|bridge|estate|act|bill|trust|society|foundation|association|network|alliance|week|primary|museum|uk|research|shop'.split(
    '|',
  ),
);

/** Words of working with people: what they work with is not what they are. `with`, `for` and the like follow. */
export const workWords: ReadonlySet<string> = new Set(
  'work|works|worked|working|volunteer|volunteers|volunteered|volunteering|nurse|teacher|teaches|trustee|patron|manager|lecturer|lectures|consultant|job|employed|specialises|specialist|researcher|cleans|cleaning|cleaned|cooks|volunteering|adviser|advisor|ambassador|fundraises|fundraiser|campaigns|speaker|talk|secretary'.split(
    '|',
  ),
);

/** Words of work that take what is worked on right after them, lower case: "teaches autistic children". */
export const workOn: ReadonlySet<string> = new Set(['teaches', 'teaching', 'taught', 'lectures', 'tutors']);

/** Little words that follow a word of work: "works with deaf children". */
export const workWith: ReadonlySet<string> = new Set('with|for|on|at|in|of|about|by|re'.split('|'));

/** Words for people outside the home: with them, an act of violence is an offence and not domestic abuse. */
export const strangers: ReadonlySet<string> = new Set(
  'neighbour|neighbours|neighbor|door|stranger|strangers|staff|warden|officer|officers|driver|customer|pupil|pupils|classmate|classmates|teacher|gang|youths|youth|teenagers|upstairs|downstairs|passenger|playground|bully|bullied|bouncer|receptionist|concierge|caretaker|engineer|contractor|shopkeeper|guard'.split(
    '|',
  ),
);

/** Offices by words that also say something of whom they help, lower case: after a name and a comma they are the bearer's. */
export const offices: ReadonlySet<string> = new Set(
  'idva|isva|senco|sendco|cpn|amhp|lado|iro|cafcass|probation|probation officer|offender manager|care coordinator|occupational therapist|speech therapist|district nurse|community nurse|psychiatrist|counsellor|therapist|physiotherapist|educational psychologist|foster carer recruitment|work coach|yot|mash|camhs|cmht|marac|refuge worker|da worker|teaching assistant|health visitor|union rep|shop steward|trade union representative|head teacher|headteacher'.split(
    '|',
  ),
);

/** Words of what is told or taught, lower case: what follows "about" or "on" is its subject. */
export const papersBefore: ReadonlySet<string> = new Set(
  'flyer|flyers|invitation|pack|leaflet|leaflets|poster|booklet|factsheet|training|trained|course|courses|workshop|webinar|session|module|guidance|information|info|literature|talk|presentation|briefing|policy|conference|seminar|campaign|consultation|article|lecture|awareness|e-learning|elearning|toolkit|form|forms|questions|discussion'.split(
    '|',
  ),
);

/** Words of an office right after a condition's name, lower case: "the Sensory Impairment Team". */
export const officesAfter: ReadonlySet<string> = new Set(
  'team|teams|nurse|duty|inbox|mailbox|manager|hub|partnership|officer|unit|service|services|line|desk|office|clinic'.split(
    '|',
  ),
);

/** Words of getting in touch, lower case: whoever is rung for work is nobody's treatment. */
export const contactWords: ReadonlySet<string> = new Set(
  'emailed|email|rang|ring|called|call|phoned|phone|telephoned|messaged|contacted|copied|cc|spoke|message|voicemail|forwarded|chased'.split(
    '|',
  ),
);

/** Words that make what follows somebody's own, lower case. */
export const possessives: ReadonlySet<string> = new Set(['my', 'his', 'her', 'their', 'your', 'our']);

/** Words of being, before an occupation, lower case: "is a nurse", "as a cleaner". */
export const beingWords: ReadonlySet<string> = new Set(
  'is|was|am|as|be|been|being|become|became|m|s|im|are|were|he|she|job|retired|now|still|currently|also|of|like'.split(
    '|',
  ),
);

/** Words between "a" and an occupation, lower case. */
export const jobQualities: ReadonlySet<string> = new Set(
  'retired|former|qualified|trained|part|time|full|trainee|junior|senior|self|employed|agency|school|hospital|freelance|registered|night|local|hotel|office|student'.split(
    '|',
  ),
);

/** Words before an occupation that make its bearer somebody else, lower case: "told cleaner", "my plumber". */
export const workOthers: ReadonlySet<string> = new Set(
  'the|this|that|your|our|my|his|her|their|another|district|community|practice|told|called|rang|by|from|with|to|for|of|and|school|any|no|via|heating|gas|lift|repairs|site|lead|specialist|psychiatric|ward|head|class|form|mental|health|macmillan|tissue|viability|learning|disability|dementia|continence|lac|council|building'.split(
    '|',
  ),
);
