import type { PersonalDataType } from '#core/personal-data';

/** Notes of a few words as officers type them into a cell, by what they say of the row's person. */
export type ShortNotes = {
  /** Parts of a note, in small letters and digits with single spaces, that say it as a whole: many are something else in company. */
  readonly whole: string;
  /** Words of a part, whatever stands beside them. */
  readonly words: string;
  /** Forms that no list of words can hold; each tried on one part of at most sixty characters. */
  readonly forms: readonly RegExp[];
};

const amount = '£? ?[0-9][0-9,]*(?:\\.[0-9]{1,2})?k?';
const per =
  '(?:pw|pcm|pa|p w|p a|p m|wkly|weekly|mthly|monthly|a week|a month|per week|per month|per annum|fortnightly|4 wkly)';

function form(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/**
 * Abbreviations of council and NHS practice in everyday use (facts): Department for Work and Pensions and HMCTS names of benefits and orders,
 * NHS abbreviations for conditions, SEND and children's social care codes of the Department for Education, housing and revenues shorthand.
 * Written for this list. A part that only the whole note makes clear ("RC", "LAB") stands under `whole`.
 */
export const shortNotes: Readonly<Partial<Record<PersonalDataType, ShortNotes>>> = {
  'access-code': {
    whole: '',
    words: '',
    forms: [
      form('^(?:ks|k s|keysafe|key safe|lockbox|lock box)\\b[^0-9]{0,12}[a-z]?[0-9]{3,6}[a-z#*]?\\b'),
      form(
        '^(?:front |main |street |back |communal |bin store |lobby )?(?:door|gate|entry|entrance|intercom|buzzer|alarm|fob|lift|code)(?: code| no| pin| number| entry)?[ :=-]{0,3}(?:[a-z]?[0-9]{4,6}[a-z]?[#*]?|[a-z]?[0-9]{3,6}[a-z]?[#*]|c[0-9]{2,5}[xyz])(?= |$)',
      ),
    ],
  },
  debt: {
    whole:
      'arr|arrs|in arrs|dro|iva|bky|bankrupt|ccj|lo|los|aoe|deo|ea|skint|loans|fta|ftas|co|dmp|debts|final notice|summons|fines|overdrawn|insolvent|repayment plan|breathing space',
    words:
      'arrs|arrears|ccj|ccjs|dro|iva|ivas|bky|bankrupt|bankruptcy|bailiff|bailiffs|debt|debts|fta|ftas|hbop|aoe|doorstep loan|payday loan|payday loans|loan shark|in debt|liability order|los granted|lo granted|overpayment|o p balance|owes|breathing space|debt relief order|step change|stepchange|wonga|hb op|ctax arrs|ct arrs|water debt|gas debt|fuel debt|energy debt|overdraft|write off|dmp|catalogue|catalogues|credit cards|store cards|payday|overpaid|overpd|overpymt|council tax debt|ctax debt|rent debt|utility debt|gas and elec debt|final notice|summons|court fine|fines owed|unpaid fines|parking fines|behind on|in the red|repayment plan|payment plan|attachment',
    forms: [
      form(
        '\\b(?:owes|owed|owing|o/s|outstanding|bal|balance|debt|debts|overpd|op|fta|arrs?|arrears|loan|loans)\\b.{0,12}£? ?[0-9]',
      ),
    ],
  },
  income: {
    whole: 'low income|no income|nil income|savings over 16k|over 16k|cap over 16k',
    words:
      'zero income|nil income|no income|low income|cash in hand|private pension|works pension|occ pension|lump sum|in savings|redundancy pay',
    forms: [
      form(
        `^(?:sal|salary|wage|wages|net|gross|earns|earning|income|inc|pay|take home|savings|capital|pension)\\b\\.? ?(?:approx |c\\.? ?|abt |about |= ?|: ?)?${amount}`,
      ),
      form(`${amount} ?${per}? ?(?:net|gross|take home|salary|sal|wages|income|pension|savings|capital)\\b`),
      form(`^earns ${amount}`),
    ],
  },
  rent: {
    whole: '',
    words: 'lha shortfall|rent shortfall|rent top up|full rent|rent free|rent in advance|behind with rent',
    forms: [
      form(`\\b(?:lha|shortfall|top up|rent|lha rate)\\b ?(?:of |is |= ?|: ?)?${amount}`),
      form(`^${amount} ?(?:pcm|p c m|pw rent)\\b(?!.*(?:net|gross|income|sal|pension))`),
      form(`\\brent\\b:? ?(?:is |of |= ?)?${amount}`),
      form(`${amount} ?${per}? rent\\b`),
    ],
  },
  'council-tax': {
    whole: 'spd|ctr|dbr|class n|ct exempt|ctax exempt',
    words: 'spd|ct band|ctax band|council tax band|ct exempt|ct disc|ctax disc|dbr|disregarded',
    forms: [],
  },
  benefit: {
    whole: 'uc|hb|cts|ctr|pip|dla|esa|jsa|gpc|spc|wtc|ctc|fsm|dhp|lwa|hsf|lcwra|lcw|benefits|on benefits|carers all',
    words:
      'uc|hb|cts|ctr|pip|dla|esa|jsa|lcwra|lcw|fsm|dhp|pension credit|pc guarantee|guarantee credit|pen credit|att allowance|attendance all|carers allowance|carers all|income support|universal credit|housing benefit|tax credits|hmc|lrc|mrc|hrc|lrm|hrm|enhanced dl|enhanced mob|std dl|std mob',
    forms: [],
  },
  employment: {
    whole:
      'unemp|unempl|unemployed|self empl|self employed|s e|zero hrs|zero hours|zhc|retd|retired|ft|pt|f t|p t|agency|works ft|works pt|employed|f t employed|p t employed|homemaker|student nurse|jobless|looking for work|out of work|redundant|off sick|housewife|at work|nights|driver|cleaner|carer|teacher|nurse|chef|builder|agency|casual|temp|uber|deliveroo|ft work|pt work|self emp|se|warehouse|office work|civil servant|army|ex army|ex forces|veteran',
    words:
      'unemployed|unempl|self employed|self empl|zero hrs|zero hours|zhc|laid off|made redundant|agency work|agency worker|works ft|works pt|works full time|works part time|works nights|night shift|night shifts|works at|works for|works as|retired|furloughed|lost job|lost his job|lost her job|sacked|warehouse op|hgv driver|cleaner at|apprentice|apprenticeship|job seeking|seeking work|p t cleaner|shift worker|care worker at|agency|temp work|temping|full time|part time|not working|stay at home|contract ended|redund|new job|job start|on notice|bar work|shop work|factory work|warehouse|delivery driver|bus driver|taxi driver|minicab driver|cab driver|uber driver|nhs worker|care worker|support worker|teaching assistant|dinner lady|security guard|cleaner|chef|builder|labourer|plumber|electrician|decorator|receptionist|hairdresser|market trader|shop assistant|sales assistant|fixed term|seasonal work|gig work|casual work|on furlough|unpaid leave|unemp since|out of work since|laid off',
    forms: [
      form('\\b[0-9]{1,2} ?(?:hrs|hours|h) ?(?:pw|p w|p/w|a week|per week|wk|wkly|weekly)\\b'),
      form('^(?:works?|working|employed|job|ft|pt|f/t|p/t)\\b'),
    ],
  },
  education: {
    whole: 'uni|at uni|neet|ehe|cme|pex|reception|nursery|not in school|no school place|at college|rec',
    words:
      'excluded|perm excluded|pex|neet|at uni|at college|college course|no school place|school refuser|not attending school|home educated|ehe|persistent absence|sixth form|6th form|pt timetable|reduced timetable|mat leave from school',
    forms: [form('^(?:y|yr|year|nc ?y)\\.? ?(?:1[0-3]|[1-9])\\b(?! (?:lease|tenancy|plan|fixed))')],
  },
  housing: {
    whole:
      'nsp|nosp|ntq|ast|s21|s 21|ta|b and b|bnb|nfa|po|spo|rtb|mex|homeless|decant|decanted|sofa surfing|overcrowded|o c|prs|rough sleeper|hostel|evicted|notice served|sheltered|damp|mould|private rented|council tenant|ha tenant|owner occ|lodger|leaseholder|sec ten|spo in place|evicted 2024|in ta|nfa since',
    words:
      'nsp|nosp|ntq|section 21|section 8|s21 notice|notice served|sofa surfing|sofa surfer|rough sleeper|rough sleeping|overcrowded|overcrowding|overcrowd|under occupying|underoccupying|homeless|homelessness|evicted|eviction|nfa|in ta|in hostel|in temp accom|temp accom|possession order|bedroom tax|right to buy|band a|band b|band c|band d|decanted|awaiting transfer|mgmt transfer|street homeless|illegal eviction|statutorily overcrowded|disrepair|damp and mould|shared facilities|temp accom|ta since|bidding|on register|on housing reg|eviction notice|warrant date|landlord selling|hidden homeless|hostel place|lodger|lodging|private let|private tenant|council tenant|ha tenant|secure tenant|assured tenant|intro tenant|introductory tenancy|flexi tenancy|flexible tenancy|owner occ|owner occupier|shared ownership|severely overcrowded|bedroom short|no heating|unfit for habitation|supported housing|sheltered housing|extra care|sofa|staying with friends|sleeping rough|rough sleeping|tent|in a van|succession|joint tenancy|assignment|mutual exchange|downsizing|housing register|transfer list|notice to quit|illegally evicted|repossession|repossessed',
    forms: [
      form('\\b(?:needs|lacks|short of|short by|requires) (?:a )?[0-9] ?(?:bed|bedroom|br)'),
      form('\\bovercrowd'),
      form('^(?:ta|b and b|hostel|sheltered|notice|eviction|spo|ntq|s21|nosp|nsp|band [a-e])\\b'),
    ],
  },
  health: {
    whole:
      'mh|smi|pnd|cannabis|crack|heroin|copd|dm|t1dm|t2dm|t2 diabetes|t1 diabetes|iddm|niddm|htn|cva|tia|mi|af|ckd|ra|oa|ms|mnd|epi|ibs|ibd|bpd|eupd|ptsd|ocd|adhd|asd|asc|adhd asd|cmht|etoh|ivdu|preg|pg|hiv|hep b|hep c|dnar|dnacpr|o2|cev|nof|thr|tkr|dvt|dka|pvd|sz|scz|oud|aud|unwell|frail|cancer|ca breast|dementia|cfs|fnd|pots|eds|crps|als|cjd|sle|tb',
    words:
      'pnd|copd|t1dm|t2dm|iddm|niddm|ckd|mnd|eupd|ptsd|cmht|etoh|ivdu|dnar|dnacpr|cev|t2 diabetic|t1 diabetic|type 2|type 1 diabetic|mh issues|mh probs|mh problems|poor mh|severe mh|anx|anxiety|depn|depression|dep and anx|immunosuppressants|immunosuppressed|on chemo|chemo|radio therapy|dialysis|under cmht|sect 3|sect 2|s117|s 117|od last|od x2|self harm|smokes cannabis|uses cannabis|cannabis user|crack user|heroin user|uses crack|uses heroin|crack addiction|methadone|subutex|on script|drug user|alcoholic|alc dependent|drinks|detox|rehab|epileptic|diabetic|asthmatic|bedbound due|recent fall|falls|stroke|heart cond|heart condition|terminal|palliative|on oxygen|home oxygen|insulin|warfarin|clozapine|depot|catheter|stoma|peg fed|pregnant|due date|miscarriage|hosp admission|in hosp|in hospital|discharged from hosp|allergic to|nut allergy|allergy|coeliac|dementia|alzheimers|memory clinic|parkinsons|seizures|fits|blackouts|hip replacement|knee replacement|awaiting op|post op|learning diff|sectioned|psychotic|paranoid|suicidal|schiz|bipolar|bi polar|long covid|hiv|hep c|sickle cell|cancer|tumour|migraines|chronic pain|fibro|fibromyalgia',
    forms: [
      form(
        '^(?:preg|pg|edd|due)\\b ?(?:[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
      ),
    ],
  },
  disability: {
    whole:
      'ld|pd|hi|vi|si|ssi|bsl|deaf|blind|w chair|wchair|wc user|wheelchair|wheelchair user|zf|hoist|dfg|bb|bb holder|amputee|housebound|bedbound|disabled|hearing aid|hearing aids|stick|sticks|zimmer|scooter|walker|rollator|reg blind|reg disabled|non verbal|easy read',
    words:
      'w chair|wchair|wheelchair|wheel chair|wc user|bsl|deaf|hard of hearing|blind|partially sighted|sight impaired|hearing impaired|hearing aid|hearing aids|hearing loop|guide dog|walking frame|walking stick|zimmer|rollator|mobility scooter|hoist|housebound|bedbound|bed bound|amputee|reg disabled|registered disabled|mild ld|severe ld|learning disability|learning dis|non verbal|stairlift|stair lift|wet room|level access|ground floor only|adapted prop|cannot manage stairs|cannot climb stairs|cannot get to door|cant get to door|slow to answer|slow to door|poor mobility|limited mobility|ltd mobility|mobility issues|needs carer|double handed care|poc in place|poc x4|braille|large print|makaton|cerebral palsy|downs|downs syndrome|disabled',
    forms: [form('\\b[0-9]{1,3} ?(?:m|metres|meters|yards|yds) (?:max|with|before|on|using|w)\\b')],
  },
  send: {
    whole:
      'ehcp|ehc plan|sen|sen k|sen e|slcn|semh|mld|sld|pmld|spld|eotas|send|sen support|sen register|statemented|ehcna|asd base|1 1 support|portage',
    words:
      'ehcp|ehc plan|sen support|sen k|slcn|semh|pmld|spld|eotas|special school|sen transport|special needs|send|ehc needs|ehcna|sen k|sen e|sen stage|statemented|1 1 support|1 to 1 support|ta support|ld school|pru special|annual review|senco|portage|spld|dyslexia|dyscalculia|resourced provision|asd base',
    forms: [],
  },
  ethnicity: {
    whole:
      'wb|bme|bame|grt|white other|white british|black african|black caribbean|any other white background|any other black background|any other asian background|any other mixed background|mixed|mixed race|asian|black|white|arab|white irish|roma|irish traveller|gypsy|any other ethnic group|chinese|bangladeshi|somali|eritrean|kurdish',
    words:
      'white british|white other|white irish|black african|black caribbean|black british|asian british|any other white background|any other black background|any other asian background|any other mixed background|any other ethnic group|mixed white and black|mixed white and asian|mixed race|irish traveller|roma heritage|traveller family|of somali origin|somali origin',
    forms: [],
  },
  religion: {
    whole:
      'rc|c of e|cofe|coe|jw|muslim|christian|sikh|hindu|jewish|buddhist|catholic|roman catholic|orthodox|orthodox jewish|methodist|pentecostal|baptist|quaker|rastafarian|rasta|jehovahs witness|halal|halal only|kosher|kosher only|observant|practising muslim|practising catholic|born again|shia|sunni|hasidic|charedi',
    words:
      'orthodox jewish|jehovahs witness|practising muslim|practising catholic|practising christian|muslim|sikh|hindu|halal|kosher|prays 5 times|prayer times|ramadan|fasting|shabbat|sabbath|attends mosque|attends church|attends synagogue|attends temple|attends gurdwara|goes to mosque|goes to church|lay preacher|sunday service|pentecostal|charedi|hasidic|converted to islam|mass on sundays',
    forms: [],
  },
  political: {
    whole:
      'labour voter|tory|tory voter|lib dem|libdem|green voter|reform voter|ukip|against|labour member|tory member|lib dem member|green member|reform member|labour supporter|cllr candidate|party member|reform',
    words:
      'votes labour|votes tory|votes conservative|votes green|votes reform|votes lib dem|labour member|labour party member|tory party member|conservative party member|green party member|lib dem member|momentum|edl|bnp|ukip member|socialist party|swp|labour supporter|tory supporter|campaigned for|stood for council|party activist|political activist',
    forms: [
      form(
        '^(?:lab|labour|con|cons|conservative|tory|ld|lib ?dem|libdem|grn|green|ref|reform|ukip|ind)\\b(?=.*\\b(?:prob|probable|poss|def|definite|was|switch|switching|lean|leaning|member|voter|supporter|promise|pledge|poster|stakeboard|squeeze|against)\\b)',
      ),
    ],
  },
  'trade-union': {
    whole:
      'unison|gmb|unite|neu|nasuwt|rcn|ucu|pcs|rmt|fbu|basw|tu member|tu rep|union member|union rep|shop steward|unison rep|gmb rep|unite rep',
    words:
      'tu rep|tu member|union rep|union member|shop steward|unison rep|unison member|gmb rep|gmb member|unite member|unite rep|neu member|neu rep|check off|union subs|branch secretary',
    forms: [
      form(
        `^(?:unison|gmb|unite|neu|nasuwt|rcn|ucu|pcs|rmt|fbu)\\b ?[-–:]? ?(?:subs?|dues|check|rep|steward|member|mem|${amount})`,
      ),
    ],
  },
  'sex-life': {
    whole: 'sex worker|sti|std|prep|on prep|chemsex|gum|gu clinic|affair',
    words:
      'sex worker|sex work|sti|stis|gum clinic|gu clinic|partner notification|on prep|chemsex|multiple partners|unprotected sex|prostitution|sexual history|sexually active|having an affair|escorting|working girl|sexual health clinic',
    forms: [],
  },
  'sexual-orientation': {
    whole:
      'gay|lesbian|bi|bisexual|lgbt|lgbtq|gay man|gay woman|queer|pansexual|asexual|same sex couple|same sex partner|heterosexual|straight|homosexual|pan|same sex marriage|out at work|not out to family|lgbtqia|bi woman|bi man|gay couple|lesbian couple',
    words:
      'gay man|gay woman|lesbian|bisexual|same sex partner|same sex couple|lgbt|lgbtq|came out as|out as gay|is gay|her wife|his husband|same sex|gay couple|identifies as gay|identifies as lesbian|identifies as bi|not out|came out|homosexual|queer|pansexual|asexual|two mums|two dads|lives with his boyfriend|lives with her girlfriend|gay daughter|gay son|lgbt group',
    forms: [],
  },
  'gender-reassignment': {
    whole:
      'trans|mtf|ftm|m2f|f2m|trans man|trans woman|transgender|non binary|nb|gic|on hrt trans|transitioning|trans female|trans male|they them|grc|gender fluid|genderfluid',
    words:
      'trans man|trans woman|transgender|transitioning|transitioned|mtf|ftm|gender identity clinic|gender dysphoria|gic|deadname|previous gender|was male|was female|uses they them|grc|was known as male|was known as female|formerly male|formerly female|gender changed|changed gender|assigned male|assigned female|on hormones|top surgery|gender recognition|they them|she they|he they|trans female|trans male',
    forms: [],
  },
  biometric: {
    whole: 'fingerprint|fingerprints|palm|iris|face id|voiceprint',
    words:
      'template enrolled|palm template|palm vein|palm print|palm scan|fingerprint template|fingerprint enrolled|fingerprints taken|fingerprint taken|face template|facial recognition|facial template|face enrolled|iris scan|iris template|retina scan|voiceprint|voice print|thumbprint|thumb print|biometrics taken|biometric enrolled|biometrics enrolled|hand geometry|finger vein|face scan|finger scan',
    forms: [],
  },
  genetic: {
    whole: 'brca|brca1|brca2|brca1 pos|brca2 pos|carrier|fragile x|22q|sickle trait|lynch syndrome',
    words:
      'brca|brca1|brca2|carrier of|genetic test|genetic testing|genetic counselling|gene positive|gene carrier|huntingtons gene|cf carrier|sickle trait|sickle carrier|thal trait|fragile x|lynch syndrome|chromosome|dna test|paternity test|dna profile|dna sample',
    forms: [],
  },
  criminal: {
    whole:
      'pv|pvp|hmp|yoi|mappa|iom|rso|ppo|shpo|asbo|cbo|abc|cpn|on tag|tag|bail|on bail|probation|ex offender|convs|prev convs|asb|offender|violent|abusive|aggressive|perp|remand|caution|cautioned|on licence|threats|knife|weapons|gang',
    words:
      'hmp|yoi|dbs trace|dbs disclosure|mappa|rso|shpo|ppu|on tag|tagged|on bail|on probation|on licence|ex offender|prev convs|convictions|convicted|conviction|arrested|charged with|susp sentence|suspended sentence|community order|asb|cbo|cpn|acceptable behaviour contract|drug dealing|drug dealer|dealing drugs|gang member|gang affiliated|county lines|burglary|robbery|assault|assaulted|shoplifting|theft from|drink drive|drink driving|potentially violent|pot violent|violent to staff|abusive to staff|aggressive to staff|threatened staff|threats to staff|police log|cad|carries knife|carries a knife|carries blade|sex offender|sch 1 offender|in custody|on remand|serving remand|remanded|serving sentence|serving prison|court date|in court|magistrates court|crown court|crim damage|criminal damage|gbh|abh',
    forms: [],
  },
  safeguarding: {
    whole:
      's42|sova|sg|self neglect|hoarder|hoarding|cuckooed|cuckooing|cse|cce|nrm|prevent|sg concern|sg ref|sa1|adult at risk|mash|vulnerable adult|self neglecting|scam victim|fin abuse|financial abuse|neglect|exploitation|sg open|sg closed|s42 open|s42 closed',
    words:
      's42|s 42|section 42|sova|sg concern|sg alert|sg referral|safeguarding|self neglect|self neglecting|hoarding lvl|hoarding level|hoarder|hoarding|cuckooed|cuckooing|cse|cce|nrm|channel panel|prevent referral|fin abuse|financial abuse|modern slavery|trafficked|exploited|fgm|forced marriage|hbv|self neglect concerns|neglect concerns|at risk of abuse|fin exploitation|financial exploitation|scammed|scam victim|victim of scam|mate crime|being exploited|vulnerable to exploitation|sg ref|sg referral|sg enquiry|adult at risk|mash ref|mash referral|sa1|coerced|home invaded|home taken over|modern slavery victim|county lines victim|elder abuse|abuse alleged|financially abused|money taken by|neglected by',
    forms: [],
  },
  'child-protection': {
    whole: 'cp|cpp|cin|lac|cla|s20|s31|s47|s 47|ico|sgo|care leaver|looked after|on cp|foster child|fc',
    words:
      'cp plan|cpp|child protection|lac|cla|cin plan|s47|section 47|section 20|s20|sgo|special guardianship|care leaver|foster child|foster placement|foster carers|csa disclosure|nai|non accidental injury|disclosed abuse|disclosed sexual abuse|kids in care|children in care|child in care|kids removed|children removed|ssd involved|csc involved|social services involved|supervision order|care proceedings|icpc',
    forms: [],
  },
  'domestic-abuse': {
    whole: 'dv|da|dva|marac|nmo|non mol|non molestation|refuge|idva|dash|fled dv|fled da|dv victim|da victim',
    words:
      'dv|dva|marac|nmo|non mol|non molestation|in refuge|refuge|idva|dash|fled ex|fled partner|fleeing|violent ex|abusive ex|ex violent|perp ex|ex is violent|controlling partner|coercive|da survivor|da victim|da flag|da marker|domestic abuse|domestic violence',
    forms: [],
  },
  'protected-address': {
    whole:
      'anon elector|anonymous elector|do not disclose|do not disclose address|dnd address|addr confidential|address confidential|confidential addr|restricted|no mail|no post|s register',
    words:
      'anon elector|anonymous elector|anon reg|anonymous registration|do not disclose|addr confidential|address confidential|addr withheld|address withheld|no mail to|no post to|dont write to|do not write to|do not give out|do not give address|do not share address|witness protection|safe address|hidden address|address hidden|secret address|do not tell ex|do not tell partner|location secret|dont disclose|not to be disclosed',
    forms: [],
  },
  immigration: {
    whole:
      'ilr|llr|dlr|brp|nrpf|euss|settled|pre settled|presettled|euss settled|euss pre settled|overstayer|asylum|asylum seeker|refugee|uasc|s4|s95|nass|visa|are|no recourse|uk national|eea|eea national|eu national|limited leave|british|spouse visa|student visa|work visa|tier 2|tier 4|hum prot|asylum seeker appeal|no rec|nrpf condition|naturalised|stateless|british citizen|eu citizen|non eu|indefinite leave|brp exp',
    words:
      'ilr|llr|dlr|brp|nrpf|euss|pre settled|settled status|overstayer|overstayed|asylum|asylum seeker|refugee|uasc|no recourse|spouse visa|student visa|work visa|skilled worker visa|visa expires|visa exp|visa expired|limited leave|leave to remain|appeal rights exhausted|home office|ho ref|ukvi|ukba|deportation|undocumented|british citizen|humanitarian protection|homes for ukraine|rtw exp|rtw expired|indefinite leave|leave expires|leave expired|leave exp|work permit|student visa|dependant visa|family visa|visitor visa|on a visa|eu settled|eu pre settled|claimed asylum|fresh claim|section 95|section 4 support|no leave|no status|irregular status|awaiting ho|ho decision|brp exp|brp expires|brp expired|evisa|e visa|share code|ukraine scheme|afghan resettlement|arap|acrs|refugee status|granted status|status pending|status expires|applied for citizenship|naturalised|immigration status|right to reside|age disputed|age assessed|nass support|dispersed',
    forms: [form('\\b[a-z]{3,12}(?:ian|ish|ese|an|i) (?:national|citizen|passport)\\b')],
  },
  family: {
    whole:
      'lone parent|single parent|single mum|single dad|sep|separated|div|divorced|widow|widowed|widower|married|cohab|cohabiting|single|newborn|twins|carer|young carer|only child|mat leave|newborn in property|lp',
    words:
      'lone parent|single parent|single mum|single dad|separated from|divorced|widowed|cohabiting|newborn|twins|young carer|carer for|cares for|unpaid carer|next of kin|nok|custody of|contact with kids|kids live with|children live with|lives with son|lives with daughter|lives with mum|adopted child|estranged|step kids|pregnant partner|family unwilling|family no longer willing|parental responsibility',
    forms: [
      form(
        '^(?:[1-9]|one|two|three|four|five|six) (?:kids|children|child|dependants|deps|ch|under 5s|sons|daughters|boys|girls)\\b',
      ),
    ],
  },
  travel: {
    whole:
      'taxi|bus pass|freedom pass|minibus|dial a ride|own transport|bus|train|oyster|zip card|school bus|own car|walks|cycles|minibus|cab account|travel buddy',
    words:
      'taxi to|bus to school|escort on bus|on minibus|minibus to|pick up at|p up at|dial a ride|freedom pass|taxicard|flies to|flying to|away until|on holiday til|on holiday until|abroad until|travels to|collected at|school transport|school bus|bus route|passenger assistant|train to|oyster|zip card|flight|on holiday|back from|visiting family in|out of country|trip to|dial a ride|travel training|travel pass|commutes|drives to|cycles to|walks to school|ambulance transport|hospital transport',
    forms: [
      form('\\b(?:away|abroad|holiday|returns?|flies|flying|flight|back)\\b.{0,25}\\b[0-9]'),
      form('\\bbus (?:no )?[0-9]{1,3}\\b'),
      form(
        '^(?:taxi|bus|minibus|coach|transport|cab|pick ?up|train)\\b.{0,30}\\b(?:to|from|[0-9]{1,2}[:.][0-9]{2})\\b',
      ),
    ],
  },
  location: {
    whole: 'day centre|at day centre|in respite|away|abroad',
    words:
      'day centre|respite until|in respite|usually at|always at|never in before|not in before|out every|not home before|not home until|only in after|works away|goes to|at daughters|at mums|stays with|staying with|sleeps at|last seen|seen at|at the gym|at mosque|at church on',
    forms: [
      form(
        '\\b(?:mon|tue|wed|thu|fri|m/w/f|tu/th|mwf)[a-z]*\\b.{0,20}\\b(?:centre|club|clinic|gym|mosque|church|class|school)\\b',
      ),
      form('\\b(?:centre|club|clinic|gym|class)\\b.{0,6}(?:m/w/f|mon|tue|wed|thu|fri|tu/th|mwf)'),
    ],
  },
};
