import type { MentionRole } from '#core/finding';
import { kinVocabulary } from '../categories/kin.data.ts';

// Words for kin that say nothing of a name after them: whom a paper is about, any boy or girl, and what are initials as well ("GF Smith").
const notCues: ReadonlySet<string> = new Set('child|girl|boy|lad|ex|bf|gf|fob|mgm|pgm|mgf|pgf'.split('|'));

/** Words right before a name that say a person is named, lower case, and what they make of that person; null where they say nothing of it. */
export const cuesBefore: ReadonlyMap<string, MentionRole | null> = new Map<string, MentionRole | null>([
  ...'name is|your name|says|said|told|asked|married to|engaged to|lives with|living with|daughter of|son of|wife of|husband of|mother of|father of|directed by|speak to|spoken to|spoken with|speak with|i am|im|named|on behalf of|behalf of|regarding|re|concerning|spoke to|spoke with|speaking with|speaking to|met with|visited|contacted|rang|phoned|telephoned|emailed|called from|call from|letter from|email from|message from|referral for|assessment of|assessment for|born to|visit to|home visit to|review of|report on|application from|application by|complaint from|complaint by|claim from|claim by|account of|account for|paid to|payable to|signed by|written by|mr and mrs|for the attention of|occupied by|tenancy of|let to|owned by|registered keeper|contact|known as|ring|phone|texted|warned|thanked|interviewed|chaired by|handed over to|handover to|apologised to|agreed with|frightened of|afraid of|scared of|cares for|caring for|keep away from|stay with|staying with|moved in with|bruising to|executor|appointee|guarantor|occupier|witness|interpreter|registrar|keyworker for|estate of|employer of|chase|chased|reminded|introduced|undertaken by|completed by|taken by|carried out by|prepared by|led by|made by|seen by|assessed by|interviewed by|referred by|witnessed by|supervised by|presented by|supported by|raised by|collected by|cared for by|allocated to|assigned to|transferred to|asked after|heard from|met by|discussed with|checked with|check with|booked with|left with|handed to|calls him|calls her|call him|call her|call me|calls me|goes by|answers to|nickname|nicknamed|alias|aka|street name|real name|man called|woman called|lady called|boy called|girl called|someone called|somebody called|baby called|child called|friend called|man named|woman named|boy named|girl named|interview with|fao|attn|typed by|drafted by|reported by|found by|let in by|entered by|approved by|authorised by|moved by|seconded by|proposed by|chair is|represented by|accompanied by|joined by|replaced by|escorted by|married'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, null]),
  ...'tenant|resident|client|claimant|applicant|child|pupil|student|patient|service user|complainant|customer|leaseholder|adult|victim|young person|appellant|householder'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'subject']),
  ...[...kinVocabulary.keys()]
    .filter((word) => !notCues.has(word))
    .map((word): [string, MentionRole | null] => [word.replaceAll('-', ' '), 'relative']),
  ...'friend|carer|next of kin|nok|ex partner|ex husband|ex wife|step father|step mother|in law|siblings|children|neighbour|godmother|godfather'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'relative']),
  ...'apologies|apologies from|apologies received from'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'correspondent']),
  ...'added by|logged by|recorded by|updated by|actioned by|handled by|call handler|minute taker|note taker|minutes by|notes by|officer presenting|presenting officer|lead officer|report author|note by|officer|social worker|manager|councillor|cllr|caseworker|case worker|inspector|surveyor|chair|clerk|director|head of service|team leader|adviser|advisor|assessor|coordinator|key worker|keyworker|administrator|colleague|councillors|cllrs|officers|witness|convener|convenor|investigator|auditor|case officer|handler|line manager|deputy|mayor|leader|alderman|iro|sw|csw|oic|eho|lado|senco|dsl'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'officer']),
  ...'gp|doctor|nurse|teacher|headteacher|head teacher|senco|consultant|solicitor|engineer|operative|contractor|plumber|electrician|pc|sgt|sergeant|detective|health visitor|midwife|psychologist|therapist|psychiatrist|paramedic|support worker|driver|pcso|wpc|dc|ds|di|dci|insp|supt|constable|superintendent|registrar|matron|ward sister|canon|deacon|bishop|vicar|messrs|cpn|amhp|hv|ot|imca|imha|isva|idva|rmn|advocate|counsel|barrister|pastor|imam|rabbi|coach|tutor|mentor|agent|architect|judge|dentist|pharmacist|physio|physiotherapist|optician|podiatrist|childminder|foster carer|probation officer'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'professional']),
]);

/** Words right after a name that say what a person does or is, lower case. */
export const actsAfter: ReadonlySet<string> = new Set(
  'said|says|called|rang|phoned|telephoned|reported|reports|stated|states|lives|lived|moved|attended|attends|visited|wants|wanted|asked|asks|requested|requests|confirmed|confirms|advised|told|explained|complained|suffers|receives|received|needs|needed|denied|denies|alleged|alleges|appeared|appears|felt|feels|refused|agreed|signed|wrote|writes|emailed|contacted|disclosed|discloses|dob|born|aged|who|whose|owes|works|worked|claims|claimed|applied|applies|left|arrived|expressed|mentioned|presented|presents|admitted|complains|telephones|lodged|submitted|lost|remains|continues|became|seems|seemed|speaks|uses|struggles|takes|took|gave|gets|went|came|d o b|holds|keeps|helps|lets|lives|attends|fled|cooks|cooked|eats|ate|sleeps|slept|cries|cried|smiled|laughed|shouted|shouts|swore|hits|hit|kicked|punched|thinks|thought|hopes|hoped|worries|worried|misses|loves|likes|hates|forgets|forgot|remembers|apologised|drinks|drank|smokes|drove|limped|fell|married|separated|divorced|thanked|disclosed|wishes|wish|sees|saw|hopes'.split(
    '|',
  ),
);

/** Words right after a name that say what a person or a thing is or will be, lower case: weak. */
export const statesAfter: ReadonlySet<string> = new Set(
  'was|is|has|had|does|did|would|will|can|cannot|could|should|may|must'.split('|'),
);

/** Words right after a name that say its bearer is staff or a professional ("Jane Brown, Housing Officer"), folded. */
export const officeWords: ReadonlySet<string> = new Set(
  'OFFICER MANAGER DIRECTOR WORKER COUNCILLOR CHAIR CLERK SURVEYOR INSPECTOR ADVISER ADVISOR ASSESSOR ASSISTANT COORDINATOR CASEWORKER HEAD TEAM COUNCIL SERVICE DEPARTMENT ADMINISTRATOR EXECUTIVE LEADER SUPERVISOR ANALYST SECRETARY SPECIALIST CONSULTANT NURSE MIDWIFE SOLICITOR PSYCHOLOGIST PSYCHIATRIST THERAPIST MATRON GP'.split(
    ' ',
  ),
);

/** Words before a number that make it no one's identifier, lower case. */
export const otherNumberWords: ReadonlySet<string> = new Set(
  'isbn|issn|order|invoice|version|page|pages|vat|company|charity|product|model|serial|sku|part|batch|po|purchase|item|catalogue|extension|ext|ticket|build|release|article|section|paragraph|minute|tracking|consignment|job|works|contract|budget|cost|meter|fleet|asset'.split(
    '|',
  ),
);

/** Ranks and callings that stand before a surname as a title does ("PCSO Blunt"), folded. */
export const ranks: ReadonlySet<string> = new Set(
  'PC WPC PCSO DC WDC DS DI DCI PS SGT INSP SUPT SERGEANT INSPECTOR SUPERINTENDENT CONSTABLE JUDGE NURSE CLLR COUNCILLOR ALDERMAN PASTOR IMAM RABBI SHEIKH CANON FR MATRON'.split(
    ' ',
  ),
);

/** Titles of several people, each of whom they stand for in a list of names, lower case. */
export const titlesOfMany: ReadonlyMap<string, MentionRole | null> = new Map<string, MentionRole | null>([
  ['councillors', 'officer'],
  ['cllrs', 'officer'],
  ['aldermen', 'officer'],
  ['messrs', 'professional'],
  ['mesdames', null],
  ['misses', null],
  ['drs', 'professional'],
  ['pcs', 'professional'],
  ['pcsos', 'professional'],
  ['dcs', 'professional'],
  ['constables', 'professional'],
  ['sergeants', 'professional'],
]);

/** Words in the plural right before a list of names, lower case, and what they make of each person in it. */
export const pluralCues: ReadonlyMap<string, MentionRole | null> = new Map<string, MentionRole | null>([
  ...'tenants|residents|clients|claimants|applicants|pupils|students|patients|complainants|leaseholders|appellants|objectors|occupants|occupiers|candidates|electors|signatories|stallholders|victims|defendants|respondents|suspects|passengers|twins'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, cue === 'twins' ? 'relative' : 'subject']),
  ...'daughters|sons|sisters|brothers|parents|siblings|children|cousins|nephews|nieces|grandchildren|grandsons|granddaughters|grandparents|aunts|uncles|friends|neighbours|carers|babies|kids|boys|girls|stepchildren|housemates|flatmates'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'relative']),
  ...'officers|clerks|managers|surveyors|inspectors|wardens|caretakers|trustees|governors|directors|colleagues|volunteers|tellers|assessors|registrars|porters|operatives|canvassers'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'officer']),
  ...'nurses|teachers|solicitors|engineers|plumbers|electricians|drivers|interpreters|midwives|tutors|mentors|bailiffs|witnesses|executors|paramedics|therapists|landlords|agents'
    .split('|')
    .map((cue): [string, MentionRole | null] => [cue, 'professional']),
]);
