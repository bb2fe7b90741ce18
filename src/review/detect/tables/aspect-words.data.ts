import type { PersonalDataType } from '#core/personal-data';

/**
 * Words that say what a column is on as soon as nothing but an aspect of it stands beside: "MH need", "Drugs flag", "Dis. desc". Alone, or
 * beside any other word, most are too short or say too much. Abbreviations of council systems; written for this list.
 */
export const subjectWords: Readonly<Partial<Record<PersonalDataType, string>>> = {
  health:
    'mh|mental health|health|medical|med|psychiatric|psych|fasd|naloxone|inject|injecting|injection|honos|rx|alcohol|alc|drug|drugs|substance|substances|substance misuse|smoking|smoker|dementia|autism|asd|asc|adhd|epilepsy|diabetes|asthma|hiv|pregnancy|pregnant|preg|allergy|allergies|medication|meds|sickness|sick|illness|ill|ill health|covid|cancer|stroke|continence|dols|mha|cto|self harm|suicide|frailty|falls|oxygen|dialysis|immune|immunosuppressed|respiratory|cardiac|heart|terminal|palliative|eating disorder|anxiety|depression|ptsd|injury|absence sickness|oh|chc|clinical|subst|substances used|bbv|hep c|hep b|camhs|cmht|psychosis|seizure|seizures|epileptic|diag|diagnosis|diagnoses|dx|symptom|symptoms|condition medical|depot|opiate|methadone|scripting|sleep|wound|catheter|stoma|frail|gestation|antenatal|maternity|fertility|menopause|long covid|tb|covid vaccination|immunisation|immunisations|self harming|overdose|eol|end of life|hospital|hospitalisation|addiction|gambling|obesity|weight|allergic|anaphylaxis|asthmatic|dnacpr|bereavement trauma|trauma|mental',
  disability:
    'ld|dis|disab|disability|disabled|disabilities|mobility|mob impairment|sensory|vi|hi|wheelchair|wchair|blind|deaf|deafblind|phys dis|physical disability|learning disability|impairment|impairments|bsl|adaptation|adaptations|adapted|blue badge|hearing|hearing impairment|visual|visual impairment|sight|sight loss|hearing loss|dfg|ot|stairlift|hoist|walking|walking aid|cochlear|braille|lip reading|impair|impaired|mobility aid|scooter|powerchair|hidden disability|non visible disability|learning dis|learning difficulty|personal care',
  send: 'sen|send|ehcp|ehc|ehcna|slcn|semh|sp ed|special needs',
  ethnicity: 'eth|ethnic|ethnicity|race|racial|bme|bame|grt|heritage|ethn|traveller|roma|gypsy|nationality ethnic',
  religion:
    'religion|relig|religious|faith|belief|halal|kosher|spiritual|faiths|prayer|worship|chaplaincy|ramadan|church|mosque|synagogue|denomination|baptism',
  political: 'political|voting|party political|political party|ideology|voting intention|campaign political',
  'trade-union':
    'union|tu|unison|gmb|unite|nasuwt|neu|trade union|unions|strike|industrial action|check off|checkoff|facility time|steward|shop steward',
  'sexual-orientation':
    'lgbt|lgb|lgbtq|lgbtqia|sexuality|orientation|sexual orientation|sex orientation|lgbtqi|msm|same sex|orientation sexual',
  'gender-reassignment':
    'transgender|gender reassignment|gender identity|grc|gender recognition|gender history|acquired gender|gender dysphoria',
  criminal:
    'offending|offender|offence|offences|crim|crime|criminal|viol|pvm|visor|iom|cj|cjs|conviction|convictions|probation|prison|police|yot|yjs|arson|arsonist|weapons|weapon|violence|violent|pv|pvp|gang|gangs|asb|mappa|sex offender|registered sex offender|rso|bail|custody|forensic|ex offender|ddo|licence conditions|hmp|schedule 1|shpo|sopo|release from prison|knife|knife crime|fraud|remand|curfew|sentence|caution|arrest|reoffending|rosh|oasys|mappa nominal|youth justice|youth offending|county lines',
  safeguarding:
    'safeguarding|sg|abuse|abused|cse|cce|exploitation|trafficking|nrm|slavery|modern slavery|self neglect|hoarding|cuckooing|radicalisation|prevent|s 42|s42|fgm|hbv|forced marriage|sexual abuse|rape|sexual assault|safeguard|adult protection|neglect|exploited|slavery victim|clutter|cir|scam|scams|financial abuse|missing episodes|radicalised|cuckoo',
  'child-protection':
    'cp|cpp|cin|cpoms|lac|cla|child protection|looked after|care leaver|adoption|adopted|sgo|in care|foster|looked after child|care leavers|care proceedings|foster care|fostering|fostered|kinship|special guardianship|s47|s 47|s17 child|child in need|early help|mash|plo|pre proceedings|social care',
  'domestic-abuse':
    'dv|da|encompass|op encompass|dva|domestic abuse|domestic violence|domestic|marac|dash|idva|refuge|ric|stalking|coercive control|non molestation|restraining order|forced marriage|hba|clares law|dvds|sanctuary|safelives',
  immigration:
    'uasc|nrpf|asylum|asylum seeker|immigration|visa|brp|euss|refugee|nass|migrant|home office|imm|immig|euss settlement|pss|leave to remain|sponsorship|refugee status|resettlement|deportation|brc|right to work|rtw|nationality|citizenship|public funds',
  biometric:
    'biometric|biometrics|bio|fingerprint|fingerprints|finger|fingers|fp|thumb|thumbprint|face recognition|facial recognition|facerec|facial|iris|retina|voiceprint|voice print|palm|palm vein|hand geometry|livescan',
  genetic:
    'genetic|genetics|gene|mutation|brca|chromosome|carrier gene|hereditary|genomic|genome|sickle|thalassaemia|paternity',
  'sex-life':
    'sexual health|sexual|sexual history|contraception|contraceptive|sti|stis|gum|sex work|sex worker|sexual partners|sexual activity|prep hiv|chlamydia',
  debt: 'debt|debts|arrears|ccj|bankruptcy|insolvency|dro|iva|gambling debt|aeo|ccaeo|dea|attachment of earnings|bailiff|bailiffs|enforcement agent|breathing space|debt relief',
  benefit:
    'benefit|benefits|uc|hb|esa|pip|dla|jsa|ctr|cts|lctr|fsm|dhp|aa|universal credit|pension credit|free school meals|housing benefit|attendance allowance|tax credit|tax credits|carers allowance',
};

/** Words that name an aspect of what stands beside them, and change nothing about what that is. */
export const aspectWords: ReadonlySet<string> = new Set(
  'need needs issue issues problem problems condition conditions status stat desc description descr details detail type types code codes cd flag flags marker markers yn y n prem premium category cat main primary secondary prim sec current known any other history hist risk risks level lvl group info information concern concerns involvement involved declared disclosed reported identified recorded outcome result score support supported dependency use user misuse background experience record records evidence indicator ind tick ticked answer claimed received receives receiving related reason factor factors impact severity diagnosis diagnosed state stated has have is had with and or of the at in for by to on from 1 2 3 4 a b date start end review since client person tenant applicant child parent hh household member self own previous prev past ever new high low med medium served supportneed requirement requirements req reqs required adviser referral referred worker team service services contact case check checked cat1 cat2 vulnerability vuln vulnerable survivor victim fleeing suspected possible alleged confirmed occ occupant statement text notes note comments comment position stage held hold holds enrolled enrolment enrol template until expiry expires exp expired sought granted refused match matching matched link linked links agreed consent consented yes no if seen sighted obtained provided used using usage taken captured registered register reg screened screen screening test tested testing results index rating band grade tier subtype sub programme scheme pathway plan plans planned order orders ordered length duration frequency freq times last next first latest initial final most recent recently ongoing active inactive closed opened open question response reply value free specify specified area areas refd logged enq enquiry enquiries disclosure discl household home hsehld parental maternal survey prob probs please describe explain which what who whether was were are been do does did you your their his her they'.split(
    ' ',
  ),
);

/** Phrases that head columns, and as often answer a label in a form: "Diagnosis: Autism". There they are values. */
export const answersToo: ReadonlySet<string> = new Set(
  'depression|anxiety|autism|autistic|adhd|epilepsy|diabetes|diabetic|asthma|cancer|stroke|hiv|sickle cell|personality disorder|psychosis|eating disorder|deaf|blind|dual sensory loss|sight loss|hearing loss|housebound|bedbound|bed bound|drugs|falls|oxygen|home oxygen|dialysis|self harm|suicidal|suicide|palliative|end of life|incontinent|traveller|mosque|church|synagogue|temple|gurdwara|arson|weapons|weapon|assault|gang|tagged|remand|trafficking|self neglect|hoarding|neglect|supervision order|care proceedings|special guardianship|adopted|suspension|disqualified|eviction|homeless|overcrowding|rough sleeper|hostel|widowed|married|divorce|pregnant|pregnancy|memory|cognition|speech|transfers|hoist|walking|physical|stairlift|learning disability|learning disabilities|learning difficulties|mental disorder|infection|injury|injuries|therapy|refugee|asylum|asylum seeker|naturalisation|settled|pre settled|housing register|council tenant|owner occupier|mutual exchange|disrepair|damp and mould|subletting|tenancy fraud|nuisance tenant|drug dealing|knife crime|county lines|trans|non binary|steward|strike|bankruptcy|bankrupt|insolvency|payment arrangement|redundancy pay|avc|avcs|student loan|legacy benefit|war pension|disability premium|severe disability premium|carer premium|maternity allowance|smp|support group|hardship|enuresis|bedwetting|travel sick|travel sickness|eczema|hayfever|wheeze|heart condition|fasd|stillborn|stillbirth|shingles|abortion|trisomy|stoma|catheter|sedation|drugs and alcohol|alcohol misuse|drug misuse|substance misuse|mental health|mental illness|parental mental health|parental substance misuse|wheelchair bound|wheelchair dependent|wheelchair user|deafblind|deaf blind|speech and language|speech and language needs|cognition and learning|communication and interaction|sensory and physical|child removed|care experienced|care leaver|op encompass|operation encompass|domestic violence in household|domestic abuse in household|victim of dv|victim of da|dv survivor|da survivor|fleeing dv|fleeing da|known to police|criminal justice|lived experience|shoplifting|benefit fraud|sex work|sex worker|chemsex|contraception|coil|larc|depo|implant fitted|cuckooed|cuckooing|modern slavery|slavery|forced labour|sexual exploitation|labour exploitation|financial abuse|self harming|detox|rehab|methadone|buprenorphine|hepatitis|gay|lesbian|bisexual|queer|halal|kosher|fasting|christening|roma|gypsy|irish traveller|overdose|fracture|fractures|amputation|paraplegic|tetraplegic|dyslexia|dyspraxia|dyscalculia|autistic|nuisance'.split(
    '|',
  ),
);
