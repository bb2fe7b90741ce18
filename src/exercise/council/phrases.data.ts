import type { PersonalDataType } from '#core/personal-data';

/** Repairs as schedulers write them. */
export const repairJobs: readonly string[] = [
  'Boiler not firing, no HW or CH',
  'Leak under kitchen sink, container in place',
  'Damp and mould to bedroom ceiling, Awaab’s Law inspection',
  'Renew mixer tap to bath',
  'Front entrance door not closing, FD30S',
  'Blocked WC, only WC in property',
  'Overhaul sash window, cord snapped',
  'Electrics tripping when cooker on',
  'Radiator stone cold in living room',
  'Rats reported in void behind units',
  'Intercom handset faulty',
  'Make safe ceiling, plaster hanging',
  'Lock change following loss of keys',
  'Smoke alarm chirping, replace battery',
];

/** Notes on getting in: those with a code (`####` is the code's place), and those without. */
export const accessNotes = {
  codes: [
    'Key safe ####, to left of door',
    'Keysafe code #### - carers use it too',
    'Door entry ####. Ring on arrival',
    'KS #### behind meter cupboard',
    'Communal door code is ####, then 2nd floor',
    'access code #### trades button before 10',
  ],
  plain: [
    'Call 30 mins before',
    'After 3pm only please',
    'Dog in property',
    'Neighbour holds keys',
    'No access x2, card left',
    'AM appt please',
  ],
} as const;

/** Vulnerability markers and what they tell. */
export const vulnerabilities: readonly (readonly [string, PersonalDataType | readonly PersonalDataType[]])[] = [
  ['Wheelchair user', 'disability'],
  ['Registered blind', 'disability'],
  ['Dementia, speak to daughter', 'health'],
  ['COPD, on home oxygen', 'health'],
  ['Hard of hearing, knock loudly', 'disability'],
  ['Mental health, visit in pairs', 'health'],
  ['DV - do not disclose address', ['domestic-abuse', 'protected-address']],
  ['Epileptic', 'health'],
  ['Newborn in property', 'family'],
  ['On dialysis Tu/Th/Sa', 'health'],
];

/** Why households are homeless, what each tells, and how common it is. */
export const homelessReasons: readonly (readonly [readonly [string, readonly PersonalDataType[]], number])[] = [
  [['End of private rented tenancy - assured shorthold', ['housing']], 8],
  [['Family no longer willing to accommodate', ['housing', 'family']], 6],
  [['Domestic abuse - victim', ['housing', 'domestic-abuse']], 4],
  [['Left institution - prison', ['housing', 'criminal']], 1],
  [['Left institution - hospital', ['housing', 'health']], 1],
  [['Required to leave Home Office asylum support', ['housing', 'immigration']], 3],
  [['Mortgage or rent arrears', ['housing', 'debt']], 2],
  [['Racially motivated violence', ['housing']], 1],
];

/** Immigration statuses as case workers enter them. */
export const immigrationStatuses: readonly string[] = [
  'British citizen',
  'ILR',
  'Refugee status to 2028',
  'EUSS - settled',
  'EUSS pre-settled',
  'Limited leave, NRPF lifted',
  'Asylum seeker, decision pending',
];

/** Anti-social behaviour as logged. */
export const asbIncidents: readonly string[] = [
  'Loud music until 4am, third report this month',
  'Cannabis smoke coming through vents',
  'Dog fouling on landing, verbal abuse when challenged',
  'Threatened comp with a knife on stairwell, police attended',
  'Suspected cuckooing, many visitors at night',
  'Racist language to neighbour’s children',
  'Fly tipping of mattresses by bin store',
  'Criminal damage to entry door',
];

/** Ethnic origin as the census asks it, by the name cultures of the sample; a rough guess is what real codes often are. */
export const ethnicOrigins: Readonly<Record<string, readonly string[]>> = {
  english: ['White British', 'WBRI', 'White - British'],
  irish: ['White Irish', 'WIRI'],
  scottish: ['White British'],
  welsh: ['White British'],
  jewish: ['White Other', 'White British'],
  bangladeshi: ['Asian - Bangladeshi', 'ABAN'],
  pakistani: ['Asian - Pakistani', 'APKN'],
  gujarati: ['Asian - Indian', 'AIND'],
  'punjabi-sikh': ['Asian - Indian', 'AIND'],
  tamil: ['Asian Other', 'AOTH'],
  somali: ['Black African', 'BSOM', 'Black - Somali'],
  'nigerian-yoruba': ['Black African', 'BNGN'],
  'nigerian-igbo': ['Black African', 'BNGN'],
  ghanaian: ['Black African', 'BGHA'],
  caribbean: ['Black Caribbean', 'BCRB'],
  chinese: ['Chinese', 'CHNE'],
  '': ['White Other', 'Any other ethnic group', 'Not stated', 'OOTH'],
};

/** Categories on which a Freedom Pass is issued, what each tells, and how common it is below pension age. */
export const passCategories: readonly (readonly [readonly [string, readonly PersonalDataType[]], number])[] = [
  [['DP - Blind or partially sighted', ['disability']], 2],
  [['DP - Deaf', ['disability']], 1],
  [['DP - Disability affecting walking', ['disability']], 4],
  [['DP - Learning disability', ['disability']], 3],
  [['DP - Refused driving licence: epilepsy', ['health']], 1],
  [['DP - Serious mental health condition', ['health']], 3],
];

/** Primary support reasons of the adult social care return. */
export const supportReasons: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['Physical Support - Personal Care', ['disability']],
  ['Physical Support - Access and Mobility only', ['disability']],
  ['Support with Memory and Cognition', ['health']],
  ['Mental Health Support', ['health']],
  ['Learning Disability Support', ['disability']],
  ['Sensory Support - Support for Visual Impairment', ['disability']],
  ['Social Support - Substance misuse support', ['health']],
];

/** Needs of the special educational needs census, with what each code tells besides. */
export const schoolNeeds: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['ASD', ['health']],
  ['SEMH', []],
  ['SLCN', []],
  ['MLD', []],
  ['SLD', ['disability']],
  ['PMLD', ['disability']],
  ['HI', ['disability']],
  ['VI', ['disability']],
  ['PD', ['disability']],
  ['SpLD - dyslexia', []],
  ['ASD / ADHD', ['health']],
];

/** Invented schools. */
export const schools: readonly string[] = [
  'St Hilda’s CE Primary',
  'Tallowgate Primary',
  'Osier Road Academy',
  'Ravenhill High',
  'Salter Street Primary',
  'Bishops Eyot School',
  'Canal Side Special School',
  'Our Lady of the Wharf RC Primary',
];

/** What an enhanced criminal record check said of a licence's applicant; the first is by far the commonest. */
export const recordChecks: readonly (readonly [string, number])[] = [
  ['Clear', 12],
  ['Spent conviction 2009 - theft', 1],
  ['Caution 2016 - common assault', 1],
  ['Disclosure - drink driving 2014, 14 months disq.', 1],
  ['Awaiting DBS', 3],
];

/** Conditions of adults as case notes put them, and what each tells. */
export const conditions: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['type 2 diabetes, on metformin', ['health']],
  ['severe depression and anxiety, under the community mental health team', ['health']],
  ['sickle cell disease with frequent crises', ['health']],
  ['early onset dementia, diagnosed at the memory clinic', ['health']],
  ['COPD, uses a nebuliser', ['health']],
  ['paranoid schizophrenia, depot injection every two weeks', ['health']],
  ['osteoarthritis in both knees and cannot manage stairs', ['health', 'disability']],
  ['multiple sclerosis', ['health']],
  ['HIV, well controlled', ['health']],
  ['end stage renal failure, dialysis three times a week', ['health']],
  ['a weak left side since a stroke', ['health', 'disability']],
  ['alcohol dependency, known to the recovery service', ['health']],
  ['bilateral hearing loss', ['health', 'disability']],
  ['bipolar disorder, stable on lithium', ['health']],
  ['breast cancer and is having chemotherapy', ['health']],
  ['epilepsy, last seizure in March', ['health']],
];

/** Religions as forms list them. */
export const religions: readonly string[] = [
  'Christian',
  'Muslim',
  'Hindu',
  'Sikh',
  'Jewish',
  'Buddhist',
  'No religion',
];

/** Children's needs as plans put them, and what each tells besides. */
export const childNeeds: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['autistic spectrum disorder and sensory processing needs', ['health', 'disability']],
  ['a moderate learning difficulty', []],
  ['speech, language and communication needs', []],
  ['ADHD and social, emotional and mental health needs', ['health']],
  ['a hearing impairment', ['disability']],
  ['cerebral palsy, and uses a walker', ['health', 'disability']],
];
