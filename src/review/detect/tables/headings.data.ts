import type { PersonalDataType } from '#core/personal-data';

/** What a heading or label says the words under or after it are: a data type, a part of one, or something that is no one's datum. */
export type Field =
  | PersonalDataType
  | 'title'
  | 'forename'
  | 'middle-name'
  | 'surname'
  | 'initials'
  | 'other-name'
  | 'address-line'
  | 'town'
  | 'sort-code'
  | 'account-number'
  | 'discount'
  | 'vulnerability'
  | 'category'
  | 'notes'
  | 'organisation'
  | 'thing'
  | 'other';

type Phrases = Readonly<Partial<Record<Field, string>>>;

/**
 * Headings and labels by what they announce, in the normal form of `normaliseHeading` (lower case, `no` as `number`, `ref` as
 * `reference`, `addr` as `address`), parted by `|`. Seeded from the headings of council exports and the NFI layouts.
 */
export const headingPhrases: Phrases = {
  title: 'title|salutation|courtesy title',
  forename:
    'forename|forenames|first name|first names|given name|given names|christian name|fname|firstname|forename 1|first forename|forename s|first name s|first|given',
  'middle-name':
    'middle name|middle names|middlename|mname|middle|other names|forename 2|second forename|forename 3|middle initial|other forenames|other name',
  surname: 'surname|last name|family name|sname|lname|lastname|surname or family name|surname family name|last',
  initials: 'initials|initial|inits',
  'other-name':
    'known as|alias|aliases|aka|previous surname|previous surnames|maiden name|former name|former surname|preferred name|previous name|previous names|nickname|birth name',
  'person-name':
    'name|full name|fullname|contact name|named contact|contact person|contact|names|name in full|full names|person name|name of person|account name|name on account|display name|printed name|print name|surname and forename|surname and forenames|surname forename|surname forenames|forename and surname|first name and surname|name and surname|surname first name|name surname first|names in full|person',
  'birth-date':
    'dob|date of birth|birth date|birthdate|born|born on|birthday|date birth|birth dt|dateofbirth|dt of birth|date of birth dob|dob date of birth',
  'postal-address':
    'address|full address|home address|postal address|property address|property|residential address|living at|resident at|lives at|address in full|address details|tenancy address|dwelling address|address and postcode|address incl postcode|address including postcode|permanent address|qualifying address|pick up address|pickup address|collection address|site address|address of property|supply address|placement address|refuge address|safe address|hostel|temporary address|elector address|registered address|service address|premises address',
  'address-line':
    'address line|address 1|address 2|address 3|address 4|address 5|address 6|address line 1|address line 2|address line 3|address line 4|address line 5|line 1|line 2|line 3|line 4|saon|paon|house number|house name|house number name|house name number|house number or name|house|house no|house num|flat|flat number|street|street name|street address|road|locality|building|building name|building number|property number|property name|address a|address b|street 1|street 2',
  town: 'town|city|post town|posttown|town city|county|borough',
  postcode:
    'postcode|post code|pcode|pc|postal code|zip|p code|home postcode|property postcode|placement postcode|address postcode',
  uprn: 'property reference|property reference number|uprn|unique property reference number|unique property reference|property uprn|llpg uprn|property reference number uprn|uprn number',
  email: 'email|e mail|email address|e mail address|mail|email id|emailaddress|contact email|electronic mail',
  phone:
    'phone|telephone|tel|phone number|telephone number|tel number|mobile|mobile number|mobile phone|mob|mob number|landline|landline number|contact number|contact telephone|contact telephone number|contact phone|contact phone number|contact tel|daytime phone|daytime telephone|daytime number|evening phone|home phone|home telephone|home tel|home number|work phone|work telephone|work tel|work number|cell|phone 1|phone 2|telephone 1|telephone 2|tel 1|tel 2|mobile tel|tel mobile|tel home|phone home|phone mobile|mobile 1|mobile 2|alternative phone|alternative number|contact details phone|t|m|telephone numbers|contact numbers|msisdn|daytime tel|mobile telephone|mobile telephone number|preferred phone|other phone|whatsapp',
  nino: 'ni number|nino|national insurance number|national insurance|ni|nat ins|nat ins number|nat insurance number|national ins number|insurance number|ninumber|nat ins num|n insurance number|ni num|national insurance number nino|nino number',
  'nhs-number': 'nhs number|nhs|nhsnumber|nhs num|nhs id|national health service number|h and c number|chi number|chi',
  passport: 'passport|passport number|passport num|passport reference',
  'driving-licence':
    'driving licence|driving licence number|driver licence|drivers licence|driver number|licence number driving|dvla number|driver licence number|drivers licence number|driving license|driving license number',
  utr: 'utr|unique taxpayer reference|tax reference|utr number|tax reference number',
  upn: 'upn|unique pupil number|pupil number upn|upn number',
  uln: 'uln|unique learner number|uln number',
  'vehicle-registration':
    'vrm|vrn|vehicle registration|vehicle registration number|vehicle registration mark|registration mark|vehicle reg|vehicle reg number|vehicle reg mark|reg|reg number|registration plate|number plate|car reg|car registration|car registration number|car reg number|vehicle|registration vehicle|vehicle number|plate|licence plate|vehicle vrm|vehicle 1|vehicle 2|registration number vehicle|vehicle registration vrm|vehicle mark',
  'local-reference':
    'application|claim|la person unique identifier|la person identifier|unique identifier|elector no|roll no|application reference|app reference|reference|reference number|account reference|account reference number|council tax reference|council tax account|council tax account number|council tax account reference|council tax number|ctax reference|ctax account|ctax account number|ctax number|ct reference|ct account|ct account number|claim reference|claim reference number|claim number|claim id|hb reference|hb claim reference|hb claim number|benefit reference|benefit claim reference|benefit claim number|tenancy reference|tenancy reference number|tenancy number|tenancy id|rent ac|rent acct|rent account|rent account number|rent account reference|rent reference|rent acc|rent acc number|case reference|case reference number|case number|case id|client id|client number|client reference|person id|person number|person reference|mosaic id|mosaic number|mosaic reference|liquidlogic id|liquidlogic number|swift id|swift number|frameworki id|service user id|service user number|customer id|customer number|customer reference|customer reference number|resident id|resident reference|payroll number|payroll reference|payreference|pay number|pay reference|employee number|employee id|employee reference|staff number|staff id|personnel number|post number|assignment number|pass number|pass reference|freedom pass number|freedom pass|badge number|blue badge number|blue badge|badge serial number|badge reference|permit number|permit reference|permit id|permit|pupil id|pupil reference|pupil number|admission number|elector number|electoral number|elector number full|electoral roll number|elector id|roll number|polling number|application number|application reference|application reference number|application id|housing application number|housing reference|housing register number|licence number|license number|licence reference|complaint reference|complaint number|complaint id|our reference|your reference|council reference|unique id|party id|party reference|household reference|household id|payee reference|ssid|social care id|ls id|local authority id|la id|la person id|pcn|pcn number|pcn reference|penalty charge notice|ticket reference|account id|member number|membership number|library card number|library number|single id|single unique id|family id|child id|student id|id number|contact id|liable party reference|homelessness reference|hclic reference|creditor number|debtor number|enquiry reference|crm reference|debt reference|system id|patient id|hospital number|ref',
  username: 'username|user name|user id|userid|login|login name|login id|logon|network id|samaccountname',
  password: 'password|passwd|pwd|passcode|pass word|initial password|temporary password|temp password|pin|pin number',
  'security-answer':
    'security answer|memorable word|mothers maiden name|mother s maiden name|security question|secret answer|memorable place|security word|security phrase',
  'ip-address': 'ip|ip address|ip addr|client ip|source ip|last login ip',
  'mac-address': 'mac|mac address|device id|device address|imei',
  'sort-code':
    'sort code|sortcode|bank sort code|sort code number|sc|bank sortcode|branch sort code|sort|branch code|sort code bank',
  'account-number':
    'account number|account|acc number|ac number|ac|bank account number|bank account|bank acc number|bank acc|bank ac number|bank ac|account num|acct number|acct|bankaccount|accountnumber|acc|account number bank|bank account num|dd account number|direct debit account|a ct number',
  'bank-account':
    'bank details|bank account details|sort code and account number|sort code account number|sort code account|bank sort code and account number|payment details|direct debit details|building society roll number|bs roll number|sort code and account',
  iban: 'iban|iban number|international bank account number',
  'payment-card':
    'card number|debit card|credit card|debit card number|credit card number|payment card|payment card number|card pan|pan',
  income:
    'weekly fee|fostering fee|fostering allowance|carer fee|other income|earnings before tax|earnings after tax|earnings per week|earnings per month|money coming in|income|salary|gross pay|net pay|wages|wage|earnings|pay|annual salary|basic pay|basic salary|weekly income|monthly income|annual income|household income|total income|gross income|net income|gross salary|net salary|capital|savings|total capital|pension|pension amount|private pension|hourly rate|pay rate|gross|net|gross to date|taxable pay|fte salary|take home pay|weekly earnings|monthly earnings|monthly pay|weekly pay|pay grade|spinal point|scale point|grade|earned income|other income|tax code|gross pay month|gross pay year|monthly salary|gross monthly pay|net monthly pay|savings and capital|annual pay|pay per month',
  debt: 'debt|debts|arrears|amount owed|outstanding|outstanding balance|balance outstanding|balance|current balance|account balance|amount outstanding|overpayment|overpayments|overpayment amount|total overpayment|rent arrears|arrears amount|arrears balance|council tax arrears|debt amount|debt stage|debt type|total debt|recovery stage|recovery status|bailiff|enforcement agent|enforcement|liability order|court costs|summons|amount due|balance due|owed|total owed|total arrears|amount in arrears|weeks in arrears|repayment plan|payment plan|write off|bankruptcy|ctax arrears|balance owed|arrears owed',
  benefit:
    'other benefits|hb weekly|benefit|benefits|housing benefit|universal credit|uc|hb|ctr|cts|council tax support|council tax reduction|pip|dla|esa|jsa|income support|benefit type|benefit name|benefits received|benefits claimed|benefit received|passported benefit|passporting benefit|weekly benefit|award|hb award|weekly award|award amount|benefit award|benefit amount|entitlement|weekly entitlement|weekly hb|fsm|free school meals|free school meal|hb entitlement|hb amount|attendance allowance|carers allowance|pension credit|tax credits|child benefit|qualifying benefit|means tested benefit|benefit status|dhp|discretionary housing payment|uc award|hb weekly amount|cts award|weekly hb award|fsm eligible|benefit entitlement|uc claimant',
  rent: 'rent|weekly rent|rent amount|net rent|gross rent|rent charge|rent due|monthly rent|rent per week|rent pw|rent pcm|rent per month|eligible rent|service charge|rent payable|contractual rent|current rent|rent paid|rent weekly',
  'council-tax':
    'lo date|liability order date|date of liability order|lo granted|council tax|ctax|council tax band|ctax band|ct band|band|tax band|valuation band|liability|annual charge|annual liability|net charge|gross charge|net liability|council tax charge|council tax due|council tax liability|charge for year|instalment|instalments|instalment amount|single person discount|spd|spd status|annual council tax|council tax amount|council tax 2024 25|council tax 2025 26|council tax 2026 27|charge|payment method|total charge',
  vulnerability:
    'flag|markers|marker|flags|alert|alerts|alert flag|case alert|hazard|hazards|marker type|special consideration|vuln|vulns|vuln code|vuln flag|vulnerability|vulnerabilities|vulnerable|vulnerability code|vulnerability flag|vulnerability marker|vulnerability markers|vulnerability notes|vulnerability reason|vulnerability type|vulnerability details|special needs marker',
  category:
    'category|concession|concession type|concession reason|permit reason|pass type|pass category|category of eligibility|eligibility|eligibility criterion|eligibility criteria|eligibility category|badge eligibility|eligible under|primary support reason|support reason|psr|support category|client category|client group|reason for issue|entitlement category|reason for award|category of need|pass category code',
  discount:
    'disc code|disc|disc type|disc reason|disregard code|discount|discounts|discount reason|discount type|discount code|discount class|exemption|exemption class|exemption reason|exemption code|exemption type|discount or exemption|discount exemption|disregard|disregard reason|reduction|reduction reason|reduction type|discount description|relief|relief type|ctax discount|council tax discount|disregard class',
  location: 'whereabouts|last known location|gps|gps location|current location|last seen|last seen at',
  travel:
    'transport pick up|transport pickup|pick up|pick up point|pick up time|transport|journey|journeys|journey history|last journey|trip|transport route|route|passenger assistant|travel dates|travel history|bus route|taxi route',
  'access-code':
    'access notes|access instructions|access code|access codes|key safe|keysafe|key safe code|keysafe code|key safe number|keysafe number|key safe pin|key code|keycode|door code|entry code|entry codes|alarm code|gate code|fob code|door entry|door entry code|access details|entrance code|key location|key holder code|keypad|keypad code|access pin|key safe details|access notes code|entryphone code|door entry pin|block entry code|building code|access arrangements|access',
  employment:
    'employer|occupation|job title|job|job role|post title|position|department|dept|directorate|employment|employment status|contract type|place of work|work place|workplace|role|post|employer name|profession|service area|business unit|section|leaving date|leaver|hours|contracted hours|cost centre|start date employment|employment start date|line of work|team|job description|leaving reason|reason for leaving|probation status|performance|performance rating|grievance|disciplinary|appraisal',
  education:
    'pref 1|pref 2|pref 3|school preference 1|school preference 2|school|school name|year group|year|current school|class|college|university|course|course of study|qualification|qualifications|attendance|attendance percentage|exclusion|exclusions|exclusion reason|school attended|national curriculum year|nc year|nc year group|form group|education|education setting|setting|nursery|term of admission|school preference|preference 1|preference 2|first preference|school place|previous school|school roll|student status|academic year',
  housing:
    'reason for loss of last settled home|main reason for loss of last settled home|loss of last settled home|reason for loss of home|reason for loss of accommodation|repair description|repair details|repair reported|repair type|repairs|date you moved in|when did you move in|date moved in|moved in|date moved into property|tenancy type|tenure|tenure type|tenancy start|tenancy start date|tenancy status|tenancy end|tenancy end date|tenancy|property type|bedrooms|number of bedrooms|bedroom need|housing need|housing needs|housing band|priority band|banding|priority need|homeless|homelessness|homelessness reason|reason homeless|reason for homelessness|homeless reason|temporary accommodation|accommodation|accommodation type|placement|placement type|housing status|housing circumstances|current accommodation|occupancy|occupancy type|dwelling type|eviction|eviction date|overcrowded|overcrowding|housing application|main duty|duty|duty owed|landlord type|tenancy commenced|move in date|bedsize|bedroom size|size need|support need housing|type of housing|lease|leaseholder|right to buy|rtb|rtb stage|damp and mould|damp or mould',
  family:
    'marital status|number of children|children|dependants|dependents|dependent children|number of dependants|household size|household members|household composition|relationship|relationship to applicant|relationship to claimant|relationship to child|relationship to tenant|relationship to pupil|relation|family|family composition|family members|adults in household|children in household|number of adults|civil status|siblings|sibling|non dependants|non dependant|household|occupants|other occupants|number of occupants|adopted|adoption|adoption date|parental responsibility|divorce|legal status family|is mother|sole occupier|family details|family circumstances',
  correspondence:
    'grounds|grounds of representation|reason for appeal|reasons for appeal|your reasons|complaint|complaint details|complaint text|complaint summary|complaint description|complaint nature|nature of complaint|enquiry|enquiry details|enquiry text|correspondence|message text|letter text|email text|request text|foi request|representation|appeal|appeal text|appeal details|appeal grounds|grounds of appeal|objection|customer comments|feedback',
  immigration:
    'immigration status|immigration|visa|visa status|visa type|visa expiry|visa number|brp|brp number|biometric residence permit|leave to remain|right to work|rtw|right to work check|right to work status|recourse to public funds|nrpf|nrpf status|public funds|asylum|asylum status|asylum seeker|home office reference|home office number|home office ref|share code|citizenship|settled status|eu settlement status|euss|euss status|residency status|country of birth|nationality|nationality status|uasc|refugee|refugee status|date of entry to uk|residence permit|permit type immigration|leave type|immigration leave|immigration reference|right to rent',
  health:
    'health|health condition|health conditions|health issues|health issue|health needs|health problems|health notes|medical|medical condition|medical conditions|medical needs|medical notes|medical details|medical evidence|medical information|medical history|medical reason|medical grounds|medication|medications|diagnosis|diagnoses|primary diagnosis|illness|condition|conditions|long term condition|long term conditions|mental health|mental health needs|mental health condition|allergies|allergy|pregnant|pregnancy|severe mental impairment|smi|sickness reason|sickness absence reason|sickness|sickness absence|absence reason|reason for absence|sick leave|sick days|days sick|occupational health|vulnerability|vulnerabilities|vulnerable|vulnerability code|vulnerability flag|vulnerability marker|vulnerability notes|vulnerability reason|vulnerability type|substance misuse|drugs or alcohol|alcohol|gp notes|primary support reason|support reason|psr|care needs|care and support needs|care plan|care package|treatment|hospital admission|reason for admission|cause of death|clinical notes|blood group|sdq|sdq score|health status|support category|client category|support needs|reported health condition|health and disability|dementia|diet|dietary needs|dietary requirements|medical exemption|eligibility medical|medical priority|covid|shielding',
  disability:
    'disability|disabled|disabilities|disability type|disability status|disability details|disability description|disability category|disability code|impairment|impairment type|mobility|mobility needs|mobility issues|wheelchair|wheelchair user|registered disabled|access needs|accessibility needs|disability band|disabled band|disabled band reduction|disability reason|reason for badge|badge reason|blue badge reason|badge eligibility|eligibility criterion|eligibility criteria|eligibility|adaptations|adaptations needed|adaptations required|long term disability|limiting long term illness|sensory impairment|hearing impairment|visual impairment|learning disability|is disabled|disabled person|disabled flag|disability flag|disabled adaptation|pass type|reason for disability|disability evidence|considered disabled|reasonable adjustments|disability or condition|disabled permit reason|disabled parking reason',
  send: 'sen|send|sen need|sen needs|send need|sen type|sen status|send status|sen primary need|primary sen need|primary need|secondary need|secondary sen need|primary sen type|sen primary type|special educational needs|special educational need|special needs|ehcp|ehc plan|ehcp status|ehcp number|ehc plan number|sen provision|send provision|sen provision type|need type|need|type of need|need code|sen code|sen support|ehcp date|ehcp start|ehcp start date|provision|provision type|statement of sen|sen2 need|primary area of need|area of need|send category|sen category|ehcp issued|plan status|plan date|ehcp review',
  ethnicity:
    'ethnicity|ethnic origin|ethnic group|ethnic background|ethnic code|ethnic|race|ethnicity code|ethnicity description|ethnic origin code|ethnic category|ethnicity group|ethnic group code|race or ethnicity|ethnicity self defined',
  religion:
    'religion|faith|belief|religion or belief|religion belief|religious belief|religious beliefs|religion faith|faith group|religion and belief|religious affiliation',
  political:
    'political|political opinion|political opinions|political party|party membership|voting intention|political affiliation|political views',
  'trade-union':
    'trade union|union|union member|union membership|union name|union subs|union subscription|union subscriptions|union dues|union deduction|union deductions|trade union member|trade union membership|tu membership|union code|trade union subs|trade union dues|unison subs|unison|gmb|unite|tu subs|tu deduction|union fee|union sub',
  'sex-life': 'sex life|sexual activity|sexual history|sexual health',
  'sexual-orientation': 'sexual orientation|sexuality|orientation|sexual identity|lgbt|lgbtq',
  'gender-reassignment':
    'gender same as at birth|gender the same as at birth|is gender the same as at birth|is your gender the same as at birth|gender identity the same as at birth|is your gender identity the same as at birth|is your gender identity the same as registered at birth|gender identity same as registered at birth|is your gender the same as registered at birth|gender identity|gender reassignment|trans|transgender|gender same as birth|gender identity same as birth|is trans|gender at birth',
  biometric: 'fingerprint|fingerprints|biometric|biometrics|face template',
  genetic: 'genetic|genetic test|genetic condition|dna',
  criminal:
    'offence|offences|conviction|convictions|criminal record|criminal convictions|criminal offence|criminal offences|dbs|dbs number|dbs certificate|dbs certificate number|dbs result|dbs status|dbs outcome|dbs check|dbs disclosure|allegation|allegations|caution|cautions|arrest|arrests|police involvement|probation|probation officer involvement|crime reference|crime reference number|crime number|police reference|youth offending|yot|yjs|offending|offending history|criminal history|court case|prosecution|fraud|fraud investigation|fraud reference|unspent convictions|previous convictions|perpetrator of|asb|asb allegation|bail conditions|sentence|prison|custody|charge details|disclosure|disclosure details|mappa|counter fraud|fraud allegation|disclosed offences',
  safeguarding:
    'safeguarding|safeguarding concern|safeguarding concerns|safeguarding flag|safeguarding status|safeguarding alert|safeguarding enquiry|safeguarding referral|safeguarding notes|section 42|s 42|s42|adult protection|adult at risk|abuse type|type of abuse|risk of harm|risk assessment|risk flag|risk marker|warning marker|warning flag|risk|risks|risk level|at risk|potentially violent|violent marker|caution marker|pvp',
  'child-protection':
    'csc status|childrens social care status|children s social care status|social care involvement|cin cp lac|cp lac|cp lac status|number on cp|child protection|child protection plan|cp|cp plan|cp category|cp status|cpp|child protection status|cp plan category|section 47|s 47|s47|lac|lac status|looked after|looked after child|looked after status|child in need|cin|cin status|cin plan|in care|care status|legal status|care order|cla|cla status|placement order|social care status|early help|ehm|cp conference|number on cp register|child protection register|strategy discussion|virtual school',
  'domestic-abuse':
    'dv do not disclose address|dv do not disclose|da dv|dv da|marac flag|marac date|idva referral|domestic abuse|domestic violence|da|dv|marac|marac reference|marac case|idva|da flag|da marker|domestic abuse flag|domestic abuse marker|domestic violence flag|domestic abuse victim|dv flag|dva|da risk|dash|dash risk|dash score|non molestation order|domestic abuse disclosed|da survivor|fleeing da|fleeing dv|da concern',
  'protected-address':
    'do not disclose address flag|safe address flag|address withheld|location confidential|protected address|refuge|confidential address|address protected|address confidential|do not disclose|do not disclose address|sensitive address|anonymous elector|anonymous registration|anonymous|address flag|address restricted|restricted address|address sensitivity|non disclosure|do not share address|address suppressed|confidential|sensitive record|confidentiality flag',
  'image-of-person': 'photo|photograph|photo file|image|picture|photo id file|photo filename|photo reference',
  signature: 'signature|signed|signature image|signature file',
  'identity-document-scan':
    'id document|id scan|identity document|identity evidence|proof of identity|id evidence|id seen|identity documents|document seen|scan file|proof of id|id document file',
  notes:
    'notes|note|comments|comment|narrative|details|description|remarks|case notes|case note|summary|additional information|further information|free text|observations|observation|reason|outcome|message|body|text|history|concerns|concern|background|situation|case summary|other information|circumstances|contact notes|visit notes|action|actions|actions taken|access information|special instructions|instructions|fault description|job description text|fault|defect|issue|problem|work required|diary note|diary entry|log|entry|record|assessment|analysis|evidence|presenting issue|presenting need|presenting problem|reason for contact|reason for referral|referral reason|referral|resolution|response|decision|decision reason|warning notes|tenant notes|officer notes|contact record|incident|incident details|event|note text|notes and comments|officer comments|access and vulnerability notes|reported issue',
  organisation:
    'company|company name|supplier|supplier name|vendor|vendor name|organisation|organisation name|organization|business|business name|trading name|firm|institution|provider|provider name|charity|agency|creditor name|manufacturer|contractor company|contractor firm|company number|vat number|company reg number|customer company|payee company|merchant|brand|publisher|body|awarded to',
  thing:
    'asset|asset name|asset number|asset tag|asset id|asset description|item|item name|item description|product|product name|equipment|make|model|serial number|serial|software|hardware|hostname|server|part number|sku|quantity|qty|unit price|invoice|invoice number|invoice date|order number|po number|purchase order|contract title|contract reference|contract value|budget|budget code|gl code|nominal code|meter|meter number|fleet number|tree|species|lift|boiler|streetlight|column number|site|site name|room|venue|book|isbn|committee|meeting|agenda item|file name|filename|policy|project|project name|location name|premises|premises name|category code|expense type|expense area|spend|net amount|vat|vat amount|transaction number|transaction date|purpose of spend|beneficiary|statistics|indicator|measure|target|metric|ward name|total|count|percentage',
  other:
    'sex|gender|age|date|status|type|created|created on|created date|modified|modified on|updated|updated on|ward|area|district|amount|start date|end date|from|to|date from|date to|year of|period|priority|source|code|number|id|row|row number|s n|serial no|date received|date raised|date reported|date completed|date closed|date opened|date issued|issue date|issued|expiry|expiry date|valid from|valid to|valid until|expires|job number|job reference|job ref|works order|works order number|work order|order reference|repair number|repair reference|repair id|trade|sor code|cost|job cost|completed|completion date|target date|appointment|appointment date|appointment time|channel|language|first language|preferred language|interpreter|interpreter needed|preferred contact|contact preference|consent|marketing|deceased|date of death|deceased on|letter sent|last contact|last contact date|review date|next review|next review date|last updated|date of decision|decision date|date last paid|start|left|end|zone|parking zone|colour|time|day|month|week|version|page|flag|active|yes no|authority|safe contact|team name|expiry month|markers|marker|polling district|polling station|elector type|franchise|attainer|absent vote|date of attainment|bank name|bank|branch|bank branch|sex at birth|letter|payment date|frequency|payment frequency|how often|effective date|effective from|date of change|hearing date|time slot|case status|case type|application date|date of application|claim start|claim start date|claim date|date of claim|date of referral|referral date|date of contact|contact date|date of visit|visit date|date of note|note date|entry date|subject|sub category|stage|method|result|days|weeks|urgent|urgency|account status|tax year|fee|fee paid|paid|payment|payments|last payment|last payment date|dd date|direct debit|duration|permit type|permit status|badge type|badge status|badge expiry',
};
