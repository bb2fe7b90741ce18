/**
 * Words that take back what follows them ("no", "denies"): how far they reach is a rule of `negation.ts`. The order of the lists follows
 * NegEx (Chapman and others, 2001): triggers before, triggers after, words that end their reach, and what only looks like a trigger.
 */
export const negations: ReadonlySet<string> = new Set(
  'no|not|never|denies|denied|denying|nil|none|nor|neither|isn|isnt|doesn|doesnt|hasn|hasnt|haven|havent|wasn|wasnt|weren|werent|didn|didnt|don|dont|aren|arent|excluding|excludes|non'.split(
    '|',
  ),
);

/** Words that end the reach of a negation before them. */
export const negationEnds: ReadonlySet<string> = new Set(
  'but|because|due|since|although|though|however|except|apart|as|who|which|when|while|whilst|after|before|until|so|only|other|despite|owing|unless|if|that|than|where|whose'.split(
    '|',
  ),
);

/** Words after "no" and "not" with which nothing is taken back: "no longer", "not coping with". */
export const notTakenBack: ReadonlySet<string> = new Set(
  'only|just|coping|cope|managing|manage|taking|engaging|eating|sleeping|able|want|wants|wanted|wanting|wish|wishes|happy|like|likes|well|compliant|complying|yet|sure|good|answering|answer|tell|told|know|knows|say|said|mention|mentioned|think|thinks|realise|understand|help|helped|helping|longer|change|changes|improvement|better|recovered|safe|get|got|getting|received|receiving|enough|paid|pay|paying|working|work|worked|attending|attend|let|leave|go|been|allowed|to|stop|stopped|return|returned|be|response|reply|contact|one|doubt|further|more|less|wonder|sign|fixed|turning|speak|speaks|concordant|payment|money|food|heating'.split(
    '|',
  ),
);

/** Words after which "been", "get" and the like are taken back after all: "never been arrested". */
export const takenBackAfter: ReadonlySet<string> = new Set(
  'never|nor|neither|denies|denied|denying|hasn|hasnt|haven|havent'.split('|'),
);

/** What takes back a statement that stands before it ("DV: none", "asked re DV - denied"), lower case, in words. */
export const negationsAfter: readonly string[] = [
  ...[
    'none',
    'nil',
    'denied',
    'denies',
    'negative',
    'unfounded',
    'no concerns',
    'no issues',
    'no evidence',
    'none known',
  ],
  ...['not known', 'not applicable', 'not disclosed', 'not present', 'not identified', 'no known', 'nothing reported'],
  ...[
    'n a',
    'not required',
    'none reported',
    'none disclosed',
    'nil known',
    'nil of note',
    'ruled out',
    'was ruled out',
  ],
  ...['nothing to report', 'not applicable', 'is denied', 'was denied', 'not stated', 'not asked', 'nothing disclosed'],
];

/** Beginnings of sentences that speak of anybody, not of somebody: advice, rules and notices. */
export const generalSentences: readonly string[] = [
  'if you',
  'if your',
  'if anyone',
  'if a ',
  'if the',
  'if any',
  'whether you',
  'should you',
  'you may be able',
  'you may be entitled',
  'you may be eligible',
  'you could be',
  'you can apply',
  'you can claim',
  'you can get',
  'you must tell us',
  'please tell us',
  'please let us know if',
  'for more information',
  'for further information',
  'to find out',
  'anyone who',
  'anybody who',
  'people who',
  'people with',
  'residents who',
  'residents with',
  'tenants who',
  'customers who',
  'some people',
  'many people',
  'where a ',
  'where the',
  'this policy',
  'this procedure',
  'this form',
  'the policy',
  'the council will',
  'the council is committed',
  'we are committed',
  'officers must',
  'officers should',
  'staff must',
  'staff should',
  'all staff',
  'for example',
  'examples include',
  'visit our',
  'go to www',
  'do you',
  'are you',
  'have you',
  'does the',
  'is the',
  'did you know',
  'members noted',
  'members asked',
  'the committee ',
  'the board ',
  'the report ',
  'the chair ',
  'you may need',
  'you may have to',
  'you may be asked',
  'you may not be able',
  'you might ',
  'nobody should',
  'nobody has to',
  'no one has to',
  'you can bring',
  'tell us if',
  'let us know if',
  'contact us if',
  'call us if',
  'ring us if',
  'we check the',
  'we check all',
  'we check everyone',
  'your local',
  'we can arrange a sign language',
  'we can arrange an interpreter',
  'we can help people',
  'we can offer advice',
  'we can offer support',
  'we can offer help',
  'there is help',
  'help is available',
  'no one should',
  'a person who',
  'a person may',
  'a person can',
  'a tenant who',
  'a tenant may',
  'a resident who',
  'an applicant who',
  'an applicant may',
  'a customer who',
  'a child who',
  'an adult who',
  'employees who',
  'employees with',
  'applicants who',
  'households who',
  'households with',
  'families who',
  'families with',
  'children who',
  'adults who',
  'carers who',
  'anyone with',
  'anyone in',
  'anyone experiencing',
  'we aim to',
  'we support people',
  'we support residents',
  'we support anyone',
  'we help people',
  'we treat everyone',
  'we treat all',
  'we share information with',
  'we share data with',
  'we may share',
  'we collect information',
  'we monitor',
  'we will not accept',
  'we will not tolerate',
  'we do not tolerate',
  'we do not accept',
  'we take all',
  'we have a duty',
  'our staff have',
  'our officers have',
  'our equality',
  'council officers have',
  'council staff have',
  'officers have the right',
  'you do not have to tell',
  'you can appeal',
  'you can ask for',
  'you have the right',
  'you must tell',
  'you should tell us',
  'victims of',
  'survivors of',
];

/** Words whose presence makes a sentence about a person. */
export const personWords: ReadonlySet<string> = new Set(
  'he|she|they|his|her|hers|him|their|them|i|my|me|mine|you|your|we|our|tenant|resident|client|applicant|claimant|child|pupil|mother|father|son|daughter|patient|mum|mam|dad|husband|wife|partner|baby|student|customer|complainant|im|ive|carer|su|yp|pt|cl|lady|gentleman|woman|man|boy|girl|family|herself|himself|themselves|myself|ex|kids|children|victim|perp|perpetrator|leaseholder|caller|defendant|respondent|appellant|suspect|young|user|household|sibling|siblings|brother|sister|neighbour|nan|gran|grandson|granddaughter|unborn|mr|mrs|ms|miss'.split(
    '|',
  ),
);

/** Words of offices, papers and the public: in a sentence with them and no word for a person, nothing is said of anybody. */
export const officeWords: ReadonlySet<string> = new Set(
  'council|team|teams|service|services|office|offices|policy|policies|training|staff|residents|tenants|people|anyone|everyone|available|available|contact|helpline|website|committee|board|panel|members|agenda|report|strategy|budget|funding|grant|scheme|project|campaign|event|week|guidance|leaflet|form|forms|advice|information|closed|open|opening|department|borough|community|public|law|act|regulations|must|should|may|can|will|available|please|visit|click|www|http|https|statistics|rates|cases|number|total|average|per|number|numbers|applications|applicants|customers|victims|survivors|users|children|adults|families|disclaimer|unsubscribe|confidential|intended'.split(
    '|',
  ),
);

/** Bodies and counts, lower case: a sentence with one of them and no word for a person is no more about whom the sentence before it named. */
export const publicWords: ReadonlySet<string> = new Set(
  'committee|members|borough|residents|statistics|figures|nationally|government|councillors|nationwide'.split('|'),
);
