import type { WordList } from './word-list.ts';

/** Words that say something alone in a cell or as an answer, and too many other things in a sentence. */
export const cellWords: readonly WordList[] = [
  {
    type: 'disability',
    source: 'Answers on monitoring forms; written for this list.',
    phrases:
      'infirm*|elderly infirm|tactile device|hearing loop|easy read|blind|mobility|deaf|mob standard|mob enhanced|mobility standard|mobility enhanced|standard mob|enhanced mob|mob std|mob enh|DL enhanced|DL standard|DL enh|DL std|daily living|HRMC|HRMCDLA|higher rate mobility|war pens*|mobility supp|registered SI|registered SSI|registered sight|dual|non verbal|nonverbal|rollator|walking frame|walking stick|stick|crutches|hoist|hearing aid*|guide dog|housebound|bed bound|bedbound|BB holder|BB displayed|dev condition|developmental|amputee|prosthetic|wheelchair|clamps|BSL|bsl|makaton|severe LD|mild LD|moderate LD|SPLD|limited mobility|cannot walk|unable to walk|cannot stand|unable to stand|unable to read|communication needs|carer needed|escort needed|passenger assistant|ground floor|level access|wet room|stairlift|track hoist|ceiling track|grab rails|adapted|disab*|physically disabled|visually impaired|hearing impaired|partially sighted|deafblind|dyspraxia|dyslexia|hearing|sight|vision|visual|physical|sensory|learning|ramp|falls|stairs|speech|dexterity|wc user|w chair|PD|ldis|physdis|CI bilateral|cochlear implant|bilateral hearing aids|severely SI|SSI|SI|tail lift|WAV|non weight bearing|full hoist|single handed care|talking clock|large print|braille|easy read|lip reads|lipreads|hands on signing',
  },
  {
    type: 'health',
    source:
      'Answers on monitoring forms and vulnerability codes of housing and revenues systems; written for this list.',
    phrases:
      'sharps|clinical waste|compression bandag*|compression stocking*|enuresis|not weight bearing|MH|mental|CTO|MHA|s117|S117|s 117|section 117|DOLS|dols|FNC|CHC|primary health need|laceration*|burn|burns|scald*|sprain*|strain|soft tissue|whiplash|bruis*|concussion|dislocat*|cut to|injur*|broken bone*|cardiac rehab|weight management|chickenpox|chicken pox|measles|mumps|scarlet fever|vomiting|norovirus|tonsil*|fever|conjunctivitis|head lice|impetigo|nicotine|varenicline|champix|LCWRA|LCW|oxygen concentrator|ventilator|apnoea|feeding pump|peg|PEG|end of life|ill health|maternity|hospital|hospitalised|sectioned|carpal tunnel|korsakoff|TB|T B|insulin|warfarin|stress|bereave*|musculo skeletal|musculoskeletal|gynae*|gastro*|dental|surgery|post op|medical emergency|blood pressure|obes*|needle phobia|phased return|CMHT|IAPT|counselling|alcohol|drug|drugs|rehab|detox|substance*|opiate*|heroin|crack|cannabis|ketamine|spice|pregnan*|antenatal|preg|frail|frail elderly|older frail|health|unwell|sick|sickness|illness|injury|stress|cardiac|respiratory|oxygen|back|knee|flu|terminal|elderly frail|drugs|alcohol|bereavement|CEV|cev|memory|nut free|nut allergy|dairy free|gluten free|lactose free|coeliac|bronchopneumonia|metastatic*|carcinoma*|sepsis|CVA|MI|COPD|MND|RA|vasc dem*|dementia|section 2|section 3|s2|s3|s136|s135|miscarriage|overdose|self harm*|suicid*|eating disorder|anorexi*|PTSD|EUPD|BPD|OCD|ADHD|ASD|ASC|asthma|epilep*|diabet*|seizure*|fracture*|stroke|admitted to hosp*|chest infection|UTI|pneumonia',
  },
  {
    type: 'sexual-orientation',
    source: 'Sexual orientation categories of the 2021 census (ONS, Open Government Licence v3.0).',
    phrases: 'gay|bi|lesbian',
  },
  {
    type: 'criminal',
    source: 'Warning markers of council systems; written for this list.',
    phrases:
      'section 47 assault|s 47 assault|s47 assault|s 47 abh|violent|violence|blade|machete|firearm*|carries a|offens*|perp|offender*|offending|custody|prison|police|arrest*|bail|probation|verbal abuse|verbally abusive|threat*|intimidat*|harass*|assault*|hostile|spitting|PVM|UARS|arson*|fire setting|fire setter|sex offender|RSO|schedule 1|MAPPA|gang*|hate crime|hate incident|allegation*|alleged|robbery|burglary|theft|shoplifting|criminal damage|closure order|injunction|CBO|CPN|ABC|conditional discharge|ex offender|gross misconduct|county lines|drug dealing|dealing|knife|stabbing|weapon*|aggressive|aggression|abusive|threats|PV|VIOL|PVP|pvp|caution|weapons|knife|drugs on premises|charged|fined|remand|detained|asb|ASB|convicted|unspent|spent|cautionary contact|assaulted staff|offhist|on licence|on tag|HMP|YOI|SHPO|CBO breach|breach of bail|restraining order|PWITS|possession with intent|ABH|GBH|TWOC|drink driving|racially aggravated|hate',
  },
  {
    type: 'domestic-abuse',
    source: 'Reasons and flags of housing and case systems; written for this list.',
    phrases:
      'DA|da|DV|dv|DVA|domestic|fleeing|IDVA|MARAC|DASH|non mol*|coercive|controlling|ex partner|abuse by partner|partner violence|violence from partner',
  },
  {
    type: 'child-protection',
    source: 'Status words of children’s case systems (SSDA903, Department for Education); written for this list.',
    phrases:
      'child on child|child on child abuse|looked after|CP|LAC|CLA|CIN|s20|s31|s47|foster|fostering|adoption|kinship|kinship care|SGO|special guardian*|IFA|in house foster|residential care|children s home|secure unit|secure home|secure estate|placed with parents|care leaver|UASC|CSA disclosure|NAI|non accidental|CPP|CP plan|care order|FCO|ICO|EPO|section 20|section 31|section 47|PPO|police protection|child found wandering|edge of care|parent and child placement|family and friends care|private fostering|pre birth',
  },
  {
    type: 'protected-address',
    source: 'Flags of case systems; written for this list.',
    phrases:
      'sensitive|restricted|confidential|protected|anonymous|witheld|withheld|do not disclose|not to be disclosed|refuge|safe house|no post|no mail',
  },
  {
    type: 'religion',
    source: 'Religions of the 2021 census question (ONS, Open Government Licence v3.0).',
    phrases:
      'hijab|niqab|burka|turban|kippah|headscarf|skullcap|church|mosque|faith|orthodox|prayer|halal|kosher|jain|jains|eid|ramadan|diwali|passover|hanukkah|christmas mass|synagogue|gurdwara|temple|mandir|RC|C of E|cofe|no pork|no beef|no blood|jehovah*|sabbath|shabbat|baptis*|communion|clergy|minister of religion|religious|nikah|diwali celebration|bar mitzvah|bat mitzvah|christening|holy communion|langar|puja|navratri|vaisakhi|ashura|muharram|hajj|umrah|bible study|prayer meeting|prayer group|church service|evangelical|pentecostal|methodist|anglican|baptist|islamic|quran class*|madrasa*|madrassa*|sunday school|cheder|buddhist|humanist|pagan|quaker',
  },
  {
    type: 'immigration',
    source:
      'Kinds of support, leave and status as council sheets shorten them (Immigration and Asylum Act 1999; Home Office names); written for this list.',
    phrases:
      's95|s98|s4|section 98|PSS|pre settled|settled|COA|certificate of application|ARE|LOTR|ECHR claim|art 8|FLR FP|FLR M|FLR O|further submission*|fresh claim|JR pending|judicial review|awaiting substantive*|awaiting screening*|screening interview|substantive interview|refused appeal lodged|positive decision|negative decision|late application|in time application|section 3C|3C leave|spouse|dependant partner|skilled worker|health and care visa|graduate route|student route|tier 2|tier 4|frontier worker|EEA|non EEA|NRPF condition|COI|MLR|zambrano|derivative right*|ETA|homes for ukraine|UPE|visa delay|visa expired|no status',
  },
  {
    type: 'trade-union',
    source:
      'Names of unions that organise in councils and schools, as pay slips and lists have them; written for this list.',
    phrases:
      'UNISON|unison|GMB|gmb|UNITE|NASUWT|NEU|NAHT|ASCL|UCU|RCN|RMT|FBU|BASW|AEP|unite the union|union rep|union subs|shop steward|union member|UNISON LG|unite 1|GMB X|usdaw|USDAW|PCS|TSSA|ASLEF|CWU|community union',
  },
  {
    type: 'debt',
    source: 'Recovery codes of revenues and payroll systems; written for this list.',
    phrases:
      'AOE|aoe|DEO|deo|CSA DEO|attachment|bankruptcy|DRO|IVA|CCJ|insolven*|write off|liability order|LO|SUMM|summons|bailiff*|arrears',
  },
  {
    type: 'income',
    source: 'Grounds of decisions on benefits and charges; written for this list.',
    phrases: 'capital|savings|capital over|over capital|undeclared income|excess income|income too high|earnings',
  },
  {
    type: 'employment',
    source: 'Leaving reasons of payroll systems; written for this list.',
    phrases:
      'redundan*|dismiss*|resign*|gross misconduct|TUPE|end of contract|retirement|capability|settlement agreement|working overseas|shift work|unemployed|self employed|armed forces|veteran',
  },
  {
    type: 'education',
    source: 'School census and council tax words; written for this list.',
    phrases:
      'SUSP|PEX|PERM|FEX|suspended|permanently excluded|student*|apprentice*|exclu*|EOTAS|EHE|NEET|school refuser|at college|at university|EBSA|EBSNA|school avoid*|persistent absen*',
  },
  {
    type: 'nothing',
    source: 'Animals and things at a door, of which staff are warned; written for this list.',
    phrases:
      'aggressive dog*|dangerous dog*|loose dog*|large dog*|guard dog*|dog on premises|dogs on premises|dog bites|asbestos|steep stairs|poor lighting|no lift',
  },
];
