/** What somebody is to whom a word for kin stands beside ("her son": a child of hers). */
export type Kinship = 'child' | 'grandchild' | 'parent' | 'grandparent' | 'partner' | 'sibling' | 'kin';

/** What a word for kin says of whom it names: what they are, and whether a woman or a man where it does. */
export type KinWord = { readonly kinship: Kinship; readonly sex: 'F' | 'M' | null };

type BySex = { readonly F: string; readonly M: string; readonly either: string };

// As people say them in Britain and as case notes shorten them. Written for this list from general knowledge of English; no list was copied.
const kinTable: Readonly<Record<Kinship, BySex>> = {
  child: {
    F: 'daughter|stepdaughter|girl|dtr',
    M: 'son|stepson|boy|lad',
    either: 'child|stepchild|baby|toddler',
  },
  grandchild: { F: 'granddaughter', M: 'grandson', either: 'grandchild' },
  parent: {
    F: 'mother|mum|mam|mom|mummy|stepmother|stepmum',
    M: 'father|dad|daddy|stepfather|stepdad|fob',
    either: 'parent',
  },
  grandparent: {
    F: 'grandmother|gran|granny|grandma|nan|nana|nanna|mgm|pgm',
    M: 'grandfather|grandad|granddad|grandpa|mgf|pgf',
    either: 'grandparent',
  },
  partner: {
    F: 'wife|girlfriend|gf|fiancée|fiancee',
    M: 'husband|hubby|boyfriend|bf|fiancé',
    // Without its accent the word is written of both.
    either: 'partner|spouse|ex|fiance',
  },
  sibling: { F: 'sister|stepsister', M: 'brother|stepbrother', either: 'sibling|twin' },
  kin: {
    F: 'aunt|auntie|aunty|niece|mother-in-law|sister-in-law|daughter-in-law',
    M: 'uncle|nephew|father-in-law|brother-in-law|son-in-law',
    either: 'cousin',
  },
};

/** The words for kin in the singular, lower case, each with what it says: all of detection reads this one list. */
export const kinVocabulary: ReadonlyMap<string, KinWord> = new Map(
  kinships().flatMap((kinship) =>
    (['F', 'M', 'either'] as const).flatMap((sex) =>
      kinTable[kinship][sex].split('|').map((word) => [word, { kinship, sex: sex === 'either' ? null : sex }] as const),
    ),
  ),
);

function kinships(): readonly Kinship[] {
  return ['child', 'grandchild', 'parent', 'grandparent', 'partner', 'sibling', 'kin'];
}

/** Words for several of one's kin, lower case; "mums" is "mum's" as it is typed in haste. */
export const severalKin: ReadonlySet<string> = new Set(
  'mums|brothers|sisters|sons|daughters|parents|siblings|children|kids'.split('|'),
);

/** Words for somebody else than kin whom a text speaks of by what they are to whom it is about, lower case, and whether a woman or a man. */
export const companions: ReadonlyMap<string, KinWord['sex']> = new Map<string, KinWord['sex']>([
  ...'neighbour|neighbours|neighbor|friend|friends|flatmate|housemate|lodger|carer|colleague|boss|visitor'
    .split('|')
    .map((word) => [word, null] as const),
  ['landlord', 'M'],
  ['landlady', 'F'],
]);

/** Words that may stand between "her" and the word for kin, lower case: "her late older brother". */
export const kinQualities: ReadonlySet<string> = new Set(
  'late|main|older|younger|elder|eldest|youngest|oldest|middle|little|big|teenage|other|ex|former|estranged|new|adult|elderly|own|disabled|upstairs|downstairs|birth|biological|natural|foster|step|half|twin|same|two|three|only|first|second|grown|up|maternal|paternal|great|dear|poor'.split(
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
