/** Words for somebody else than whom a text is about, by what they are to them, lower case. */
export const kinWords: ReadonlySet<string> = new Set(
  'mother|mum|mam|mom|mums|mummy|father|dad|daddy|brother|sister|brothers|sisters|son|sons|daughter|daughters|husband|wife|partner|nan|nana|gran|grandma|grandmother|grandad|granddad|grandfather|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|stepdad|stepfather|stepmum|stepmother|boyfriend|girlfriend|bf|gf|fiance|fiancee|ex|parents|parent|twin|sibling|siblings|neighbour|neighbours|neighbor|friend|friends|flatmate|housemate|lodger|landlord|landlady|carer|lad|baby|toddler|children|kids|boy|girl|mgm|pgm|mgf|fob|colleague|boss|visitor|tenant upstairs'.split(
    '|',
  ),
);

/** Words that may stand between "her" and the word for kin, lower case: "her late older brother". */
export const kinQualities: ReadonlySet<string> = new Set(
  'late|older|younger|elder|eldest|youngest|oldest|little|big|other|ex|former|new|adult|elderly|own|disabled|upstairs|downstairs|birth|biological|natural|foster|step|half|twin|same|two|three|only|first|second|grown|up|maternal|paternal|great|dear|poor'.split(
    '|',
  ),
);

/** Words that begin "her mother", lower case. */
export const kinOwners: ReadonlySet<string> = new Set(
  'his|her|their|my|our|your|the|a|an|both|one|another|s'.split('|'),
);

/** Words before "her mother" that make her no doer of what follows, lower case: "lives with her mother and has …". */
export const kinObjects: ReadonlySet<string> = new Set(
  'with|for|to|by|from|after|of|on|at|about|than|like|near|via|against|without|between|towards|beside|told|tell|asked|ask|called|rang|phoned|visited|seen|saw|met|lost|has|have|had|is|was|as|help|helps|support|supports|see|sees|looking|include|includes|including|am|being|became|become|for'.split(
    '|',
  ),
);

/** Verbs of saying, lower case: "Mum says", after which comes what is said of the child. */
export const speechWords: ReadonlySet<string> = new Set(
  'says|said|say|told|tells|reports|reported|states|stated|feels|felt|thinks|thought|believes|rang|phoned|called|emailed|asked|asks|explained|explains|wants|wanted|confirmed|confirms|worried|concerned|worries|requested|raised|advised|disclosed|mentioned|alleges|alleged|claims|describes|described|noticed|noted|brought|brings|takes|took|collected|collects|attended|attends|visits|visited|helps|supports|cares|applied|completed|agreed|acts|appointee|present|contacted|queried|complained|looks|gives'.split(
    '|',
  ),
);

/** Words for kin who are men, lower case. */
export const maleKin: ReadonlySet<string> = new Set(
  'father|dad|daddy|brother|son|husband|grandad|granddad|grandfather|grandson|uncle|nephew|stepdad|stepfather|boyfriend|bf|lad|boy|landlord'.split(
    '|',
  ),
);

/** Words for kin who are women, lower case. */
export const femaleKin: ReadonlySet<string> = new Set(
  'mother|mum|mam|mom|mummy|sister|daughter|wife|nan|nana|gran|grandma|grandmother|granddaughter|aunt|auntie|niece|stepmum|stepmother|girlfriend|gf|girl|landlady|mgm|pgm'.split(
    '|',
  ),
);
