import type { PersonalDataType } from '#core/personal-data';

/** Words and phrases that say something of a kind about a person, lower case, parted by `|`; `*` ends a stem. The longest phrase at a place wins. */
export const vocabulary: Readonly<Partial<Record<PersonalDataType, string>>> = {
  health:
    'autis*|asperger*|adhd|asd|renal failure|kidney disease|home oxygen|memory clinic|memory loss|memory problems|mental health team|community mental health|depot injection|metformin|epileptic|weakness|chest infection|wound|catheter|pressure sore|pressure sores|drinking heavily|heroin|cocaine|alcohol misuse|drug misuse|substance misuse support|memory and cognition|left institution hospital|hospital appointment|hospital appointments|antibiotics|injection|therapy|counselling|physiotherapy|a fall|had a fall|fell at home|falls|fracture*|broken hip|amnesia|confusion|delirium|vertigo|heart problem*|heart surgery|lung disease|cystic fibrosis|endometriosis|menopause|ivf|abortion|hysterectomy|personality disorder|psychiatric|psychiatrist|mental breakdown|nervous breakdown|low mood|paranoid|paranoia|hearing voices|covid|long covid|immunosuppressed|transplant|hepatitis c|cirrhosis|obesity|anaphyla*|coeliac|gout|diabet*|asthma*|epilep*|cancer|chemotherapy|dialysis|stroke|copd|emphysema|arthritis|osteoarthritis|schizophreni*|bipolar|psychosis|psychotic|depression|depressed|depressive|anxiety|ptsd|post traumatic stress|dementia|alzheimer*|parkinson*|multiple sclerosis|heart condition|heart disease|heart attack|heart failure|angina|mental health|mental illness|mental impairment|panic attacks|suicid*|self harm*|overdose|medication|insulin|inhaler|antidepressant*|methadone|diagnosed|diagnosis|blood pressure|hypertension|hiv|hepatitis|sickle cell|tuberculosis|eczema|chronic pain|fibromyalgia|chronic fatigue|lupus|pregnant|pregnancy|miscarriage|hospitalised|sectioned|mental capacity|lacks capacity|alcohol dependen*|substance misuse|drug use|drug dependen*|addict*|alcoholi*|breathing difficulties|respiratory|severe mental impairment|severely mentally impaired|terminally ill|terminal illness|oxygen|stoma|incontinen*|hip replacement|back injury|sick note|fit note|long term sick|sciatica|osteoporosis|crohn*|colitis|kidney failure|kidney disease|liver disease|leukaemia|seizure*|medical condition|medical conditions|medical needs|medical treatment|medical evidence|serious illness|in hospital|discharged from hospital|admitted to hospital|occupational health|sickness absence|off sick|signed off work|smi|stress related|bereavement|bronchitis|copd|anaemia|thyroid|migraine*|frail*|palliative|hospice|hoarding disorder|eating disorder|anorexi*|allergic|brain injury|spinal injury|knee replacement|heart bypass|pacemaker|warfarin|tracheostomy|nebuliser|sleep apnoea|post natal depression|postnatal depression',
  disability:
    'washing and dressing|help with dressing|help with washing|commode|hoisted|needs help with bathing|help to get out of bed|blue badge|hard of hearing|hearing impairment|physical disability|physical support|sensory support|access and mobility|manage stairs|cannot manage the stairs|uses a walker|rollator|crutches|level access shower|walk in shower|grab rail|grab rails|stair rail|stair lift|ramp|occupational therapist|profound and multiple|limited sight|cannot walk far|affecting walking|mobility impairment|wheelchair accessible|adapted bathroom|aids and adaptations|bsl|sign language|down syndrome|blindness|deafness|uses a stick|personal care|learning difficulty|disabled|disability|disabilities|wheelchair|mobility scooter|hearing impair*|hearing loss|deaf|blind|partially sighted|sight impair*|visually impaired|visual impairment|sight loss|learning difficult*|learning disab*|autis*|asperger*|adhd|cerebral palsy|down s syndrome|downs syndrome|amputee|amputation|paraly*|paraplegi*|tetraplegi*|walking frame|zimmer frame|walking stick|cannot climb stairs|mobility problems|mobility issues|mobility difficulties|limited mobility|reduced mobility|poor mobility|housebound|bedbound|bed bound|muscular dystrophy|spina bifida|motor neurone|physical impairment|unable to walk|cannot walk|difficulty walking|hearing aid|hearing aids|guide dog|stairlift|hoist|severely sight impaired|registered blind',
  send: 'ehcp|ehc plan|education health and care plan|special educational needs|special educational need|sen support|dyslexi*|dyspraxi*|speech and language therapy|speech language and communication|moderate learning difficulty|severe learning difficulty|specific learning difficulty|social emotional and mental health|semh|pmld|one to one support in class|educational psychologist|special school',
  'domestic-abuse':
    'dv|da leaflet|da referral|da support|da victim|da survivor|da worker|da perpetrator|da risk|ex has been hanging round|ex is outside|ex keeps turning up|ex turned up|afraid of her partner|afraid of his partner|afraid of my partner|afraid of her husband|scared of her partner|scared of my partner|scared of her husband|scared of my husband|threatened to kill her|threatened to kill me|threatened to kill him|breached the non molestation|occupation order|dash assessment|clare s law|safe email only|safe contact only|women s aid|womens aid|domestic homicide|has been violent|been violent|is violent|was violent|became violent|threatened to kill|threatened to find her|threatened to find him|victim of abuse|fleeing|controlling partner|controlled her|abusive|strangled|hit her|hit him|beaten by|physically abused by|non fatal strangulation|honour based|domestic abuse|domestic violence|domestically abused|abusive partner|abusive husband|abusive relationship|abusive ex|violent partner|violent husband|violent ex|violent ex partner|violent relationship|coercive control|controlling behaviour|coercive and controlling|marac|idva|non molestation order|non molestation|fleeing violence|fleeing abuse|fleeing domestic|fled violence|honour based abuse|honour based violence|forced marriage|stalking|dash risk|refuge|women s refuge|womens refuge|assaulted by her partner|assaulted by her husband|assaulted by his partner|perpetrator',
  'protected-address':
    'address must not be known|address not known to|must not know where|does not know where she|does not know where he|does not know her address|does not know his address|does not know my address|do not disclose placement|do not disclose location|do not disclose whereabouts|do not disclose new address|do not give address|do not give out her address|do not give out his address|address is secret|address kept secret|non disclosure|keep address confidential|keep the address confidential|address is to be kept|address is restricted|restricted address|do not release address|address must be withheld|do not disclose her address|do not disclose his address|do not tell|not to be told|address is not to be|address not to be|withhold address|disclose address|disclose the address|disclose her address|whereabouts must not|address must not be disclosed|must not be disclosed|do not disclose|do not disclose address|address is confidential|address confidential|confidential address|protected address|must not be told where|safe house|address withheld|not to be disclosed|do not share address|do not share this address|address must be kept confidential|secret address|anonymous registration|anonymous elector|placed in a refuge|living in a refuge|moved to a refuge|address must not be shared|do not give out address|address is protected|new address must not',
  safeguarding:
    'vulnerable child|missing episode|missing episodes|risk of exploitation|criminal exploitation|sexual exploitation|cse|cce|adult protection|s42|section 42 enquiry|taking his bank card|taking her bank card|malnourished|risk of harm|self harm risk|unsafe|category of neglect|concern for welfare|welfare concern|welfare concerns|vulnerable adult|hungry|arriving hungry|unkempt|bruis*|allegation of abuse|emotional harm|physical harm|significant harm|safeguarding|section 42|s42 enquiry|at risk of harm|adult at risk|physical abuse|sexual abuse|sexually abused|emotional abuse|financial abuse|financially abused|modern slavery|trafficked|trafficking|radicalis*|county lines|exploitation|exploited|fgm|self neglect|neglected|neglect|cuckooing|cuckooed|risk of exploitation|missing from home|grooming|groomed',
  'child-protection':
    'icpc|rcpc|cp conference|cp category|on a plan|cin plan|child in need plan|s47|section 47 enquiry|section 47 enquiries|lac|lac review|cla|cla review|looked after review|looked after children|care leaver|accommodated under section 20|section 20|placed with foster carers|child protection conference|subject to a plan|plan under the category|threshold is met|child protection register|cp plan|looked after|in care|care leaver|leaving care|special guardianship|supervision order|contact centre|supervised contact|social worker for the children|family court|child protection|section 47|s47 enquiry|care order|looked after child|child in need|foster care|foster placement|strategy discussion|placed for adoption|police protection|care proceedings|interim care order|initial child protection conference|taken into care|into care|child protection plan',
  criminal:
    'on licence until|released on licence|recalled to prison|probation report|probation service|probation order|has been violent to staff|prison|police attended|knife|cannabis|drugs found|drug paraphernalia|stabbed|robbery|sexual offence|rape|indecent|spent conviction|unspent|caution for|drink drive|charged|charge has been|on suspicion|suspicion of|youth offending|gang|county court injunction|criminal behaviour order|prostitution|sex work|racially aggravated|money laundering|suspected cuckooing|fined|remand|criminal investigation|fly tipping|dealing|verbal abuse|threats to kill|threatened|arrested|convicted|conviction|convictions|criminal record|criminal offence|criminal offences|on bail|police bail|released from prison|in prison|sent to prison|hmp|on probation|probation officer|cautioned|prosecuted|prosecution|burglary|assaulted|assault|theft|drug dealing|possession with intent|anti social behaviour|antisocial behaviour|custodial sentence|sentenced|electronic tag|fraud|fraudulent*|charged with|benefit fraud|tenancy fraud|shoplifting|actual bodily harm|grievous bodily harm|community order|offender|sex offender|dbs check|dbs disclosure|dbs certificate|restraining order|criminal damage|police investigation|under caution|interview under caution|magistrates|crown court|drug offence|drug offences|drink driving|harassment|detained',
  benefit:
    'uc|universal credit|housing benefit|personal independence payment|pip|disability living allowance|dla|employment and support allowance|esa|jsa|jobseeker s allowance|jobseekers allowance|income support|pension credit|guarantee credit|attendance allowance|carer s allowance|carers allowance|child benefit|tax credits|tax credit|council tax reduction|council tax support|free school meals|discretionary housing payment|limited capability for work|means tested benefit|means tested benefits|state benefits|benefit cap|winter fuel payment|state pension|benefit claim|your benefit|benefit award|local housing allowance|dhp',
  debt: 'rent arrears|council tax arrears|overdue|unpaid|not been paid|has not been paid|have not paid|fall due|falls due|behind with|final notice|reminder notice|amount due|balance of|recovery action|enforcement action|court summons|still owe|pay the arrears|mortgage arrears|pay in full|default notice|rent statement|payment arrangement|instalment arrangement|loan|loans|credit card debt|gambling debts|food bank|cannot afford|struggling to pay|charging order|council tax debt|arrears|in debt|debts|owes|owe|owed|bailiff|bailiffs|enforcement agent|enforcement agents|liability order|payment plan|repayment plan|repayment arrangement|bankruptcy|bankrupt|county court judgment|ccj|outstanding balance|amount outstanding|balance outstanding|debt|debt relief order|overpaid|overpayment|summons|attachment of earnings|payday loan|payday loans|missed payments|debt collector|debt collectors|final notice',
  income:
    'earnings|pension|pay of|counted your earnings|earn|earned|low paid|paid weekly|paid monthly|gross|net income|private pension|work pension|savings|capital of|universal credit award|salary|wages|earnings|earns|net pay|gross pay|weekly income|monthly income|annual income|household income|take home pay|savings of|income of|income from|your income|her income|his income|my income|per hour|zero hours|low income|gross salary',
  rent: 'weekly rent|monthly rent|rent is|your rent|my rent|her rent|his rent|their rent|rent account|rent of|rent increase|rent arrears|rent payments|net rent|pay the rent|pay rent',
  'council-tax':
    'council tax account|council tax bill|council tax band|single person discount|your council tax|my council tax|her council tax|his council tax|council tax arrears|council tax liability|council tax exemption|council tax discount|council tax demand|council tax balance',
  housing:
    'shares one bedroom|share one bedroom|years for a move|bigger flat|bigger property|tenant|tenancy|landlord|asked to leave|nowhere to stay|nowhere to live|private rented|assured shorthold|interim accommodation|emergency accommodation|boiler|repairs|her flat|his flat|my flat|their flat|rehous*|transfer list|notice seeking|ground floor property|sheltered|hostel|supported living|council flat|no longer willing to accommodate|willing to accommodate|decant|succeed to the tenancy|stay with friends|sleeping on|sofa|eviction|my landlord|joint tenancy|bidding number|band a|band b|band c|housing options|care home|residential care|extra care|homeless|homelessness|temporary accommodation|rough sleep*|sofa surfing|overcrowd*|evict*|notice to quit|section 21 notice|section 21|housing register|mould|damp|disrepair|possession order|notice seeking possession|your tenancy|my tenancy|her tenancy|his tenancy|tenancy agreement|secure tenancy|secure tenant|introductory tenancy|right to buy|housing application|transfer application|bed and breakfast accommodation|supported housing|sheltered housing|hostel|priority need|medical priority|relief duty|main housing duty|bedroom need|mutual exchange|succession|leaseholder|no heating|hot water',
  immigration:
    'indefinite leave to remain|leave to enter|british citizen|british citizenship|ilr|limited leave|euss|pre settled|refugee status|asylum support|spouse visa|student visa|visa expires|work permit|brp|eea national|eea nationals|illegal immigrant|entered the uk|arrived in the uk|citizenship|passport|leave to remain|immigration status|asylum seeker|asylum|refugee|refugee status|no recourse to public funds|recourse to public funds|nrpf|settled status|pre settled status|home office|visa|biometric residence permit|indefinite leave|overstayer|overstayed|deport*|share code|undocumented|unaccompanied asylum seeking child|eu settlement scheme|naturalisation|right to work check|right to rent|immigration',
  ethnicity:
    'ethnicity|ethnic origin|black african|black caribbean|white british|white irish|white other|any other white background|asian british|black british|mixed race|dual heritage|mixed heritage|romani|irish traveller|gypsy|of somali origin|of bangladeshi origin|somali heritage|bengali heritage|bangladeshi origin|pakistani origin|nigerian origin|caribbean heritage|african heritage|of african descent|chinese origin|indian origin|black or black british|asian or asian british|white and black caribbean|white and asian|gypsy or irish traveller|arab origin|kurdish|afro caribbean|african caribbean',
  religion:
    'church|mosque|synagogue|gurdwara|temple|jehovah|faith|prayer|prayers|observes|eid|sabbath|shabbat|she is sikh|he is sikh|imam|bible|baptised|orthodox|muslim|christian|jewish|hindu|sikh|buddhist|roman catholic|catholic|jehovah s witness|jehovahs witness|attends church|attends mosque|attends the mosque|attends a mosque|halal|kosher|pentecostal|ramadan|rastafarian|church of england|practising muslim|her faith|his faith',
  'sexual-orientation': 'gay|lesbian|bisexual|heterosexual|same sex partner|homosexual|sexual orientation|sexuality',
  'gender-reassignment':
    'transgender|trans woman|trans man|gender dysphoria|gender reassignment|gender transition|transitioning|deadname',
  'trade-union':
    'trade union|union rep|union representative|union member|unison|gmb|unite member|union membership|trade union member|union subscription|union subscriptions|unite the union|shop steward',
  political:
    'member of the labour party|member of the conservative party|labour party member|conservative party member|liberal democrat member|political party|political views|party member|voted labour|voted conservative|green party member',
  employment:
    'job|unemployed|employer|shift|shifts|retired|redundan*|off work|self employed|zero hours|apprentic*|payroll|staff member|hr|probation period|occupation|driver for|cleaner|labourer|delivery driver|nurse at|works as|employed as|employed by|works at|works part time|works full time|works nights|lost her job|lost his job|lost my job|made redundant|unemployed|out of work|dismissed|disciplinary|zero hours contract|night shifts|her employer|his employer|my employer|your employer|self employed|working as|started work|job at|grievance|capability procedure|gross misconduct|line manager|looking for work|return to work|performance review|maternity leave',
  education:
    'a place at|school|academy|attendance|college|university|nursery|reception|pupil|teaching assistant|admission|admissions|exclusion|gcse|a levels|degree|training course|annual review at|studying|student|excluded from school|school attendance|attendance at school|nursery place|school place|out of school|year 1|year 2|year 3|year 4|year 5|year 6|year 7|year 8|year 9|year 10|year 11|primary school|secondary school|attends school|reception class|sixth form|at university|at college|permanent exclusion|fixed term exclusion|predicted grades|elective home education|home educated',
  family:
    'newborn in property|no longer willing to accommodate|estranged|siblings|brother|sister|husband|wife|son|daughter|mother|father|partner|children|child of|grandson|granddaughter|grandmother|grandfather|single parent|next of kin|carer for|cares for|looks after her|looks after his|looks after my|household|married|engaged|cohabit*|pregnant partner|twins|stepson|stepdaughter|niece|nephew|aunt|uncle|single parent|single mother|single father|lone parent|lives alone|lives with her|lives with his|lives with my|separated from|divorced|divorce|widow|widowed|widower|custody of|foster carer|bereaved|her husband|his wife|my husband|my wife|my partner|her partner|his partner|my son|my daughter|her son|her daughter|his son|his daughter|my children|her children|his children|my mother|my father|her mother|his mother|her father|his father|grandchildren|ex husband|ex wife|ex partner|parental responsibility|adopted|stepfather|stepmother|sole occupier|live alone|living alone|single occup*|newborn|siblings',
  signature: '',
};

/** Words within which a statement is taken back, when they stand up to four words before it. */
export const negations: ReadonlySet<string> = new Set(
  'no|not|never|denies|denied|without|nil|none|nor|neither|isn|doesn|hasn|wasn|didn|don|aren|cannot confirm|ruled|excluding|free'.split(
    '|',
  ),
);

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
  'the committee',
  'the board',
  'the report',
  'the chair',
];

/** Words whose presence makes a sentence about a person. */
export const personWords: ReadonlySet<string> = new Set(
  'he|she|they|his|her|hers|him|their|them|i|my|me|mine|you|your|we|our|tenant|resident|client|applicant|claimant|child|pupil|mother|father|son|daughter|patient|mum|dad|husband|wife|partner|baby|student|customer|complainant|im|ive|s he|carer|service user|lady|gentleman|woman|man|boy|girl|family|herself|himself|themselves'.split(
    '|',
  ),
);

/** Short codes of council systems that mean a data type only in a cell under a heading that tells: council tax disregards and exemption classes, needs of the SEN2 return. */
export const cellCodes: Readonly<Partial<Record<PersonalDataType, Readonly<Record<string, PersonalDataType>>>>> = {
  'council-tax': {
    smi: 'health',
    'class u': 'health',
    'severe mental impairment': 'health',
    stu: 'education',
    stud: 'education',
    student: 'education',
    students: 'education',
    'class n': 'education',
    'class m': 'education',
    apprentice: 'education',
    dis: 'disability',
    dbr: 'disability',
    drb: 'disability',
    disabled: 'disability',
    'class d': 'criminal',
    prison: 'criminal',
    detained: 'criminal',
    detention: 'criminal',
    'class e': 'health',
    'class i': 'health',
    hospital: 'health',
    'care home': 'health',
    cts: 'benefit',
    ctr: 'benefit',
    lctr: 'benefit',
    spd: 'family',
    'single person': 'family',
    'single occupier': 'family',
    'sole occupier': 'family',
    'sole adult': 'family',
    carer: 'family',
  },
  send: {
    hi: 'disability',
    vi: 'disability',
    msi: 'disability',
    pd: 'disability',
    sld: 'disability',
    pmld: 'disability',
    asd: 'health',
    adhd: 'health',
    asc: 'health',
  },
};
