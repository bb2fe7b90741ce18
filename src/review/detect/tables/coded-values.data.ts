import type { PersonalDataType } from '#core/personal-data';
import type { Field } from './headings.data.ts';

/** Codes that a system writes in place of words, and what they say of the row's person. */
export type CodeTable = {
  /** Said to a reviewer: "code of the school census". */
  readonly name: string;
  /** The kind that every code says something of, but for those that stand for nothing known. */
  readonly type: PersonalDataType;
  /** Fields of headings under which the codes are read. */
  readonly fields: readonly Field[];
  /** Words of headings of no such field under which a column of these codes is of the type; '' for codes that no others look like. */
  readonly headings: string;
  /** Only under headings with one of these words, whatever their field: bare numbers that many lists use. */
  readonly onlyNamed?: true;
  /** Code, upper case, and its meaning; '' where it says that nothing is known or nothing is there. */
  readonly codes: Readonly<Record<string, string>>;
  /** What some codes say besides: kinds by code. */
  readonly also: Readonly<Partial<Record<string, readonly PersonalDataType[]>>>;
};

function codes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\s*\|\s*/u)
      .map((pair): [string, string] => {
        const [code = '', meaning = ''] = pair.split('=');
        return [code.trim(), meaning.trim()];
      }),
  );
}

/**
 * Code sets in use in council systems, as their owners publish them (facts, under the Open Government Licence where a licence is
 * named): Department for Education, Common Basic Data Set (ethnicity, SEN need and provision), CIN census and SSDA903 guides;
 * NHS Data Dictionary (ethnic category); Home Office (self-defined ethnicity 16+1); NHS Digital, ASC-SALT and CLD guidance (primary
 * support reason); Department for Transport, Blue Badge service; Valuation and billing practice for council tax (Local Government
 * Finance Act 1992 schedule 1, exemption classes of SI 1992/558).
 */
export const codeTables: readonly CodeTable[] = [
  {
    name: 'ethnicity code of the school census',
    type: 'ethnicity',
    fields: ['ethnicity'],
    headings: '',
    codes: codes(`
      WBRI=White British|WENG=White English|WSCO=White Scottish|WWEL=White Welsh|WNIR=White Northern Irish|WCOR=White Cornish|WOWB=Other White British|
      WIRI=White Irish|WIRT=Traveller of Irish heritage|WROM=Gypsy or Roma|WROG=Gypsy|WROR=Roma|WROO=Other Gypsy or Roma|WOTH=Any other White background|
      WALB=Albanian|WBOS=Bosnian-Herzegovinian|WCRO=Croatian|WGRE=Greek or Greek Cypriot|WGRK=Greek|WGRC=Greek Cypriot|WITA=Italian|WKOS=Kosovan|WPOR=Portuguese|
      WSER=Serbian|WTUR=Turkish or Turkish Cypriot|WTUK=Turkish|WTUC=Turkish Cypriot|WEUR=White European|WEEU=White Eastern European|WWEU=White Western European|WOTW=White other|
      MWBC=White and Black Caribbean|MWBA=White and Black African|MWAS=White and Asian|MWAP=White and Pakistani|MWAI=White and Indian|MWAO=White and any other Asian|
      MOTH=Any other mixed background|MAOE=Asian and any other|MABL=Asian and Black|MACH=Asian and Chinese|MBOE=Black and any other|MBCH=Black and Chinese|MCOE=Chinese and any other|MWOE=White and any other|MWCH=White and Chinese|MOTM=Other mixed|
      AIND=Indian|APKN=Pakistani|AMPK=Mirpuri Pakistani|AKPA=Kashmiri Pakistani|AOPK=Other Pakistani|ABAN=Bangladeshi|AOTH=Any other Asian background|AAFR=African Asian|AKAO=Kashmiri other|ANEP=Nepali|ASNL=Sinhalese|ASLT=Sri Lankan Tamil|ASRO=Sri Lankan other|AOTA=Other Asian|
      BCRB=Black Caribbean|BAFR=Black African|BANN=Angolan|BCON=Congolese|BGHA=Ghanaian|BNGN=Nigerian|BSLN=Sierra Leonean|BSOM=Somali|BSUD=Sudanese|BAOF=Other Black African|BOTH=Any other Black background|BEUR=Black European|BNAM=Black North American|BOTB=Other Black|
      CHNE=Chinese|CHKC=Hong Kong Chinese|CMAL=Malaysian Chinese|CSNG=Singaporean Chinese|CTWN=Taiwanese|COCH=Other Chinese|
      OOTH=Any other ethnic group|OAFG=Afghan|OARA=Arab other|OEGY=Egyptian|OFIL=Filipino|OIRN=Iranian|OIRQ=Iraqi|OJPN=Japanese|OKOR=Korean|OKRD=Kurdish|OLAM=Latin or South American|OLEB=Lebanese|OLIB=Libyan|OMAL=Malay|OMRC=Moroccan|OPOL=Polynesian|OSAU=Saudi Arabian|OTHA=Thai|OVIE=Vietnamese|OYEM=Yemeni|OOEG=Other ethnic group|
      REFU=|NOBT=|NOTO=|XXXX=|UNKN=|NKNW=`),
    also: {},
  },
  {
    name: 'ethnic category of the NHS and of client level data',
    type: 'ethnicity',
    fields: ['ethnicity'],
    headings: 'ethnic ethnicity',
    codes: codes(
      'A=White British|B=White Irish|C=Any other White background|D=White and Black Caribbean|E=White and Black African|F=White and Asian|G=Any other mixed background|H=Indian|J=Pakistani|K=Bangladeshi|L=Any other Asian background|M=Caribbean|N=African|P=Any other Black background|R=Chinese|S=Any other ethnic group|T=Gypsy or Irish Traveller|W=Arab|X=|Z=|99=|98=|PNTS=|PNS=|NS=|NK=|NSTA=|UNK=',
    ),
    also: {},
  },
  {
    name: 'self-defined ethnicity code (16+1)',
    type: 'ethnicity',
    fields: ['ethnicity'],
    headings: 'ethnic ethnicity sde',
    codes: codes(
      'W1=White British|W2=White Irish|W3=Gypsy or Irish Traveller|W9=Any other White background|M1=White and Black Caribbean|M2=White and Black African|M3=White and Asian|M9=Any other mixed background|A1=Indian|A2=Pakistani|A3=Bangladeshi|A4=Chinese|A9=Any other Asian background|B1=Caribbean|B2=African|B9=Any other Black background|O1=Chinese|O2=Arab|O9=Any other ethnic group|NS=|NA=|IC1=White North European|IC2=White South European|IC3=Black|IC4=Asian|IC5=Chinese, Japanese or South East Asian|IC6=Arab or North African|IC9=',
    ),
    also: {},
  },
  {
    name: 'SEN type of need of the school census',
    type: 'send',
    fields: ['send', 'category', 'other', 'notes'],
    headings: 'need needs sen send type primary secondary',
    codes: codes(
      'SPLD=Specific learning difficulty|MLD=Moderate learning difficulty|SLD=Severe learning difficulty|PMLD=Profound and multiple learning difficulty|SEMH=Social, emotional and mental health|SLCN=Speech, language and communication needs|HI=Hearing impairment|VI=Visual impairment|MSI=Multi-sensory impairment|PD=Physical disability|ASD=Autistic spectrum disorder|DS=Down syndrome|OTH=Other difficulty|NSA=SEN support without a specialist assessment|BESD=Behaviour, emotional and social difficulties',
    ),
    also: {
      SLD: ['disability'],
      PMLD: ['disability'],
      HI: ['disability'],
      VI: ['disability'],
      MSI: ['disability'],
      PD: ['disability'],
      DS: ['disability'],
      ASD: ['health'],
    },
  },
  {
    name: 'SEN provision code of the school census',
    type: 'send',
    fields: ['send'],
    headings: 'sen provision',
    codes: codes('E=Education, health and care plan|K=SEN support|S=Statement|A=School action|P=School action plus|N='),
    also: {},
  },
  {
    name: 'disability code of the CIN census',
    type: 'disability',
    fields: ['disability'],
    headings: 'disability disabilities dis',
    codes: codes(
      'MOB=Mobility|HAND=Hand function|PC=Personal care|INC=Incontinence|COMM=Communication|LD=Learning|HEAR=Hearing|VIS=Vision|BEH=Behaviour|CON=Consciousness|AUT=Autism or Asperger syndrome|DDA=Other disability|NONE=',
    ),
    also: {},
  },
  {
    name: "child's category of need (CIN census, SSDA903)",
    type: 'child-protection',
    fields: ['child-protection', 'send'],
    headings: 'cin need category',
    codes: codes(
      "N1=Abuse or neglect|N2=Child's disability|N3=Parental illness or disability|N4=Family in acute stress|N5=Family dysfunction|N6=Socially unacceptable behaviour|N7=Low income|N8=Absent parenting|N9=Cases other than children in need|N0=",
    ),
    also: { N2: ['disability'] },
  },
  {
    name: 'factor identified at the end of assessment (CIN census)',
    type: 'child-protection',
    fields: ['child-protection', 'category', 'other'],
    headings: 'factor factors assessment',
    codes: codes(
      '1A=Alcohol misuse by the child|1B=Alcohol misuse by a parent|1C=Alcohol misuse by another person|2A=Drug misuse by the child|2B=Drug misuse by a parent|2C=Drug misuse by another person|3A=Domestic violence, child the subject|3B=Domestic violence, parent the subject|3C=Domestic violence, another person the subject|4A=Mental health of the child|4B=Mental health of a parent|4C=Mental health of another person|5A=Learning disability of the child|5B=Learning disability of a parent|5C=Learning disability of another person|6A=Physical disability or illness of the child|6B=Physical disability or illness of a parent|6C=Physical disability or illness of another person|7A=Young carer|8A=Privately fostered|8B=Privately fostered, overseas child|8C=Privately fostered, to study|8D=Privately fostered, estranged|8E=Privately fostered, other|8F=Privately fostered|9A=Unaccompanied asylum-seeking child|10A=Going missing|11A=Child sexual exploitation|12A=Trafficking|13A=Gangs|14A=Socially unacceptable behaviour|15A=Self-harm|16A=Neglect|17A=Emotional abuse|18A=Physical abuse|18B=Physical abuse by a child|18C=Physical abuse by an adult|19A=Sexual abuse|19B=Sexual abuse by a child|19C=Sexual abuse by an adult|20=|21=|22A=Female genital mutilation|23A=Abuse linked to faith or belief|24A=Child criminal exploitation|25A=Parental conflict',
    ),
    also: {
      '1A': ['health'],
      '1B': ['health'],
      '1C': ['health'],
      '2A': ['health'],
      '2B': ['health'],
      '2C': ['health'],
      '3A': ['domestic-abuse'],
      '3B': ['domestic-abuse'],
      '3C': ['domestic-abuse'],
      '4A': ['health'],
      '4B': ['health'],
      '4C': ['health'],
      '5A': ['disability'],
      '5B': ['disability'],
      '5C': ['disability'],
      '6A': ['health'],
      '6B': ['health'],
      '6C': ['health'],
      '9A': ['immigration'],
      '11A': ['safeguarding'],
      '12A': ['safeguarding'],
      '13A': ['criminal'],
      '15A': ['health'],
      '16A': ['safeguarding'],
      '17A': ['safeguarding'],
      '18A': ['safeguarding'],
      '19A': ['safeguarding'],
      '22A': ['safeguarding'],
      '24A': ['safeguarding'],
    },
  },
  {
    name: 'reason for exclusion of the school census',
    type: 'education',
    fields: ['category', 'education', 'notes', 'other'],
    headings: 'exclusion exclusions suspension suspensions reason code',
    codes: codes(
      'PP=Physical assault on a pupil|PA=Physical assault on an adult|VP=Verbal abuse of a pupil|VA=Verbal abuse of an adult|OW=Use or threat of an offensive weapon|BU=Bullying|RA=Racist abuse|LG=Abuse on sexual orientation or gender identity|DS=Abuse relating to disability|SM=Sexual misconduct|DA=Drugs and alcohol|DM=Damage|TH=Theft|MT=Misuse of technology|DB=Persistent disruptive behaviour|PH=Public health|OT=Other',
    ),
    also: {},
  },
  {
    name: 'DVLA endorsement code',
    type: 'criminal',
    fields: ['criminal', 'category', 'other', 'driving-licence'],
    headings: 'endorsement endorsements points pts dvla code offence',
    codes: codes(
      'SP10=Speeding, goods vehicle|SP20=Speeding|SP30=Speeding on a public road|SP40=Speeding, passenger vehicle|SP50=Speeding on a motorway|CU10=Defective brakes|CU80=Mobile phone while driving|DR10=Drink driving|DR20=Driving while unfit through drink|DR40=In charge while over the limit|DR80=Driving while unfit through drugs|DG10=Drug driving|CD10=Driving without due care|CD20=Driving without reasonable consideration|DD40=Dangerous driving|IN10=Driving without insurance|LC20=Driving otherwise than under a licence|MS50=Motor racing|MS90=Failure to give identity of driver|TS10=Failing to comply with traffic lights|TT99=Totting up disqualification|AC10=Failing to stop after an accident|BA10=Driving while disqualified|UT50=Aggravated taking of a vehicle',
    ),
    also: {},
  },
  {
    name: 'category of abuse (CIN census)',
    type: 'child-protection',
    fields: ['child-protection', 'safeguarding', 'category'],
    headings: 'abuse cp cpp category',
    codes: codes('NEG=Neglect|PHY=Physical abuse|SAB=Sexual abuse|EMO=Emotional abuse|MUL=Multiple'),
    also: {},
  },
  {
    name: 'legal status of a looked-after child (SSDA903)',
    type: 'child-protection',
    fields: ['child-protection', 'other', 'category'],
    headings: 'ls legal',
    codes: codes(
      'S20=Section 20|S 20=Section 20|SECTION 20=Section 20|S31=Care order|S 31=Care order|SECTION 31=Care order|S38=Interim care order|S 38=Interim care order|ICO=Interim care order|FCO=Full care order|EPO=Emergency protection order|SGO=Special guardianship order|C1=Interim care order|C2=Full care order|D1=Freeing order|E1=Placement order|V2=Section 20|V3=Section 20, short breaks|V4=Section 20, short break|L1=Police protection|L2=Emergency protection order|L3=Child assessment order|J1=Remand|J2=Detained under PACE|J3=Sentenced to a youth rehabilitation order',
    ),
    also: { J1: ['criminal'], J2: ['criminal'], J3: ['criminal'] },
  },
  {
    name: 'Blue Badge eligibility code',
    type: 'disability',
    fields: ['disability', 'category'],
    headings: 'eligibility eligible criteria reason badge',
    codes: codes(
      'PIP=Personal Independence Payment|DLA=Disability Living Allowance|AFRFCS=Armed Forces compensation|WPMS=War Pensioners mobility supplement|BLIND=Severely sight impaired|WALKD=Walking difficulty|ARMS=Disability in both arms|CHILDBULK=Child with bulky medical equipment|CHILDVEHIC=Child near a vehicle for treatment|COGNITIVE=Hidden disability|HIDDEN=Hidden disability|TERMILL=Terminal illness',
    ),
    also: { PIP: ['benefit'], DLA: ['benefit'], TERMILL: ['health'], CHILDBULK: ['health'], CHILDVEHIC: ['health'] },
  },
  {
    name: 'primary support reason (adult social care)',
    type: 'health',
    fields: ['category', 'health'],
    headings: 'support reason psr',
    codes: codes(
      'PHYSICAL SUPPORT=Physical support|PHYSICAL SUPPORT ACCESS AND MOBILITY ONLY=Access and mobility|PHYSICAL SUPPORT PERSONAL CARE SUPPORT=Personal care|PHYSICAL SUPPORT PERSONAL CARE=Personal care|SENSORY SUPPORT=Sensory support|SENSORY SUPPORT SUPPORT FOR VISUAL IMPAIRMENT=Visual impairment|SENSORY SUPPORT SUPPORT FOR HEARING IMPAIRMENT=Hearing impairment|SENSORY SUPPORT SUPPORT FOR DUAL IMPAIRMENT=Dual impairment|SUPPORT WITH MEMORY AND COGNITION=Memory and cognition|LEARNING DISABILITY SUPPORT=Learning disability|MENTAL HEALTH SUPPORT=Mental health|SOCIAL SUPPORT SUBSTANCE MISUSE SUPPORT=Substance misuse|SOCIAL SUPPORT ASYLUM SEEKER SUPPORT=|SOCIAL SUPPORT SUPPORT FOR SOCIAL ISOLATION OTHER=|SOCIAL SUPPORT SUPPORT TO CARER=|PSR=|PCS=Personal care support|PSS=Physical support|LDS=Learning disability|MHS=Mental health|MCS=Memory and cognition|SMC=Memory and cognition|AMS=Access and mobility|SSS=Sensory support|SMS=Substance misuse|SM=Substance misuse|SVI=Visual impairment|SHI=Hearing impairment|SDI=Dual impairment|PS=Physical support|SS=Sensory support|MC=Memory and cognition|PS AM=Access and mobility|PS PC=Personal care|SS VI=Visual impairment|SS HI=Hearing impairment|SS DI=Dual impairment|MEM=Memory and cognition|MEMC=Memory and cognition|LD=Learning disability|MH=Mental health',
    ),
    also: {
      'PHYSICAL SUPPORT': ['disability'],
      'PHYSICAL SUPPORT ACCESS AND MOBILITY ONLY': ['disability'],
      'PHYSICAL SUPPORT PERSONAL CARE SUPPORT': ['disability'],
      'PHYSICAL SUPPORT PERSONAL CARE': ['disability'],
      'SENSORY SUPPORT': ['disability'],
      'SENSORY SUPPORT SUPPORT FOR VISUAL IMPAIRMENT': ['disability'],
      'SENSORY SUPPORT SUPPORT FOR HEARING IMPAIRMENT': ['disability'],
      'SENSORY SUPPORT SUPPORT FOR DUAL IMPAIRMENT': ['disability'],
      'LEARNING DISABILITY SUPPORT': ['disability'],
      'PS AM': ['disability'],
      'PS PC': ['disability'],
      'SS VI': ['disability'],
      'SS HI': ['disability'],
      'SS DI': ['disability'],
      LD: ['disability'],
      LDS: ['disability'],
      PCS: ['disability'],
      AMS: ['disability'],
      SSS: ['disability'],
      SVI: ['disability'],
      SHI: ['disability'],
      SDI: ['disability'],
      PS: ['disability'],
      SS: ['disability'],
      'SOCIAL SUPPORT ASYLUM SEEKER SUPPORT': ['immigration'],
    },
  },
  {
    name: 'reason for a council tax discount or disregard',
    type: 'council-tax',
    fields: ['discount', 'council-tax'],
    headings: 'discount disregard exemption disc exempt reduction',
    codes: codes(
      'SPD=Single person discount|SPDISC=Single person discount|SMI=Severe mental impairment|SMID=Severe mental impairment|SMIX=Severe mental impairment|STU=Student|STUD=Student|STUDENT=Student|STUX=Student|DIS=Disability|DISB=Disability band reduction|DISR=Disability band reduction|DBR=Disability band reduction|DRB=Disability band reduction|CAR=Carer|CARE=Carer|CARER=Carer|CARX=Carer|APP=Apprentice|APPR=Apprentice|HOSP=Hospital patient|CARH=Care home resident|PRIS=Detained|DET=Detained|RELC=Religious community|CLU=Class U, severely mentally impaired|CLN=Class N, students|CLM=Class M, student hall|CLE=Class E, in care|CLD=Class D, detained|CLI=Class I, receiving care|U=Class U, severely mentally impaired|N=Class N, students|CTR=Council tax reduction|CTS=Council tax support|EMP=|EMPT=|EMPTY=|VOID=|SECH=|2HOM=',
    ),
    also: {
      SPD: ['family'],
      SPDISC: ['family'],
      SMI: ['health'],
      SMID: ['health'],
      SMIX: ['health'],
      U: ['health'],
      CLU: ['health'],
      STU: ['education'],
      STUD: ['education'],
      STUDENT: ['education'],
      STUX: ['education'],
      N: ['education'],
      CLN: ['education'],
      CLM: ['education'],
      APP: ['education'],
      APPR: ['education'],
      DIS: ['disability'],
      DISB: ['disability'],
      DISR: ['disability'],
      DBR: ['disability'],
      DRB: ['disability'],
      CAR: ['family'],
      CARE: ['family'],
      CARER: ['family'],
      CARX: ['family'],
      HOSP: ['health'],
      CARH: ['health'],
      CLE: ['health'],
      CLI: ['health'],
      PRIS: ['criminal'],
      DET: ['criminal'],
      CLD: ['criminal'],
      RELC: ['religion'],
      CTR: ['benefit'],
      CTS: ['benefit'],
    },
  },
  {
    name: 'marker of the electoral register',
    type: 'protected-address',
    fields: ['other', 'vulnerability', 'category'],
    headings: 'elector markers marker',
    // The other markers are of franchise and age, and say nothing of a kind that is told of.
    codes: codes('N=Anonymous elector|ANON=Anonymous elector|A=|B=|D=|E=|F=|G=|K=|L=|M=|U=|X=|Z='),
    also: {},
  },
  {
    name: 'outcome of the youth justice system',
    type: 'criminal',
    fields: ['other', 'criminal', 'category', 'notes'],
    headings: 'order orders outcome disposal intervention sentence',
    codes: codes(
      'REFERRAL ORDER=Referral order|RO=Referral order|YRO=Youth rehabilitation order|YRO ISS=Youth rehabilitation order with intensive supervision|DTO=Detention and training order|YC=Youth caution|YCC=Youth conditional caution|CAUTION=Caution|YOUTH CAUTION=Youth caution|YOUTH CONDITIONAL CAUTION=Youth conditional caution|REPARATION ORDER=Reparation order|S250=Section 250 detention|S 250=Section 250 detention|REMAND=Remand|YDA=Youth detention accommodation|LASPO=Remand under LASPO|ISS=Intensive supervision|COMMUNITY RESOLUTION=Community resolution|CR=Community resolution|OOCD=Out-of-court disposal|OUTCOME 22=Outcome 22|CONDITIONAL DISCHARGE=Conditional discharge|ABSOLUTE DISCHARGE=Absolute discharge|CBO=Criminal behaviour order',
    ),
    also: {},
  },
  {
    name: 'trade union',
    type: 'trade-union',
    fields: ['other', 'category', 'notes', 'income'],
    headings: 'deduction deductions ded payment element union description type pay code',
    codes: codes(
      'UNISON=UNISON|GMB=GMB|UNITE=Unite|UNITE THE UNION=Unite|NEU=National Education Union|NASUWT=NASUWT|NUT=National Union of Teachers|ATL=Association of Teachers and Lecturers|NAHT=National Association of Head Teachers|ASCL=Association of School and College Leaders|UCATT=UCATT|RCN=Royal College of Nursing|BASW=British Association of Social Workers|PROSPECT=Prospect|FBU=Fire Brigades Union|RMT=RMT|PCS=Public and Commercial Services Union|AEP=Association of Educational Psychologists|UNISON SUBS=UNISON|GMB SUBS=GMB|UNITE SUBS=Unite',
    ),
    also: {},
  },
  {
    name: 'type of pass, permit or concession',
    type: 'disability',
    fields: ['category', 'other'],
    headings: 'pass permit badge concession conc type category fare card',
    codes: codes(
      'DISABLED=Disabled|DISABLED PERSON=Disabled person|DISABLED ADULT=Disabled adult|DISABLED CHILD=Disabled child|DIS=Disabled|DP=Disabled person|DPFP=Disabled person|BLIND=Blind|DEAF=Deaf|WHEELCHAIR=Wheelchair user|COMPANION=Disabled with a companion|OLDER=|OLDER PERSON=|OP=|OPFP=|OAP=|60=|SENIOR=|STANDARD=|FULL=|ADULT=|CHILD=|RESIDENT=|VISITOR=|BUSINESS=',
    ),
    also: {},
  },
  {
    name: 'diet that a faith asks for',
    type: 'religion',
    fields: ['category', 'health', 'religion'],
    headings: 'diet dietary food meal meals',
    codes: codes(
      'HALAL=Halal|KOSHER=Kosher|JAIN=Jain|VEGETARIAN=|VEG=|VEGAN=|SOFT=|NORMAL=|STANDARD=|REGULAR=|NONE=|N/A=',
    ),
    also: {},
  },
  {
    name: 'reason for sickness absence (NHS electronic staff record)',
    type: 'health',
    fields: ['health', 'category', 'other', 'notes'],
    headings: 'absence abs sickness sick reason',
    codes: codes(
      'S10=Anxiety, stress, depression or other psychiatric illness|S11=Back problems|S12=Other musculoskeletal problems|S13=Cold, cough, flu|S14=Asthma|S15=Chest and respiratory problems|S16=Headache or migraine|S17=Benign and malignant tumours, cancers|S18=Blood disorders|S19=Heart, cardiac and circulatory problems|S20=Burns, poisoning, frostbite, hypothermia|S21=Ear, nose, throat|S22=Dental and oral problems|S23=Eye problems|S24=Endocrine or glandular problems|S25=Gastrointestinal problems|S26=Genitourinary and gynaecological disorders|S27=Infectious diseases|S28=Injury, fracture|S29=Nervous system disorders|S30=Pregnancy related disorders|S31=Skin disorders|S32=Substance abuse|S98=Other known causes|S99=Unknown causes',
    ),
    also: {},
  },
  {
    name: 'learning difficulty or disability of the individualised learner record',
    type: 'disability',
    fields: ['disability', 'send', 'health', 'category', 'other'],
    headings: 'lldd',
    onlyNamed: true,
    codes: codes(
      '1=Learning difficulty, disability or health problem|2=|9=|4=Visual impairment|5=Hearing impairment|6=Disability affecting mobility|7=Profound complex disabilities|8=Social and emotional difficulties|10=Moderate learning difficulty|11=Severe learning difficulty|12=Dyslexia|13=Dyscalculia|14=Autism spectrum disorder|15=Asperger syndrome|16=Temporary disability after illness or accident|17=Speech, language and communication needs|93=Other physical disability|94=Other specific learning difficulty|95=Other medical condition|96=Other learning difficulty|97=Other disability|98=|99=',
    ),
    also: {},
  },
  {
    name: 'deduction from pay',
    type: 'debt',
    fields: ['other', 'category', 'notes', 'income', 'debt'],
    headings: 'deduction deductions ded payment element description type pay code pd',
    codes: codes(
      'AEO=Attachment of earnings order|AOE=Attachment of earnings|CTAEO=Council tax attachment of earnings|CCAEO=Council tax attachment of earnings|DEA=Direct earnings attachment|DEO=|CSA=|CMS=|CMEC=|CHILD MAINT=|CHILD MAINTENANCE=|CSA DEO=|STL=|SLN=|PAYE=|NI=|PENS=|LGPS=|TPS=|CYCLE=|CARLEASE=|GIVE=|GAYE=',
    ),
    also: {
      CTAEO: ['council-tax'],
      CCAEO: ['council-tax'],
      DEO: ['family'],
      CSA: ['family'],
      CMS: ['family'],
      CMEC: ['family'],
      'CHILD MAINT': ['family'],
      'CHILD MAINTENANCE': ['family'],
      'CSA DEO': ['family'],
    },
  },
  {
    name: 'protected characteristic (Equality Act 2010)',
    type: 'ethnicity',
    fields: ['category', 'other', 'notes', 'vulnerability', 'correspondence', 'criminal'],
    headings: 'characteristic characteristics char strand strands hate motivation equality discrimination',
    codes: codes(
      'RACE=Race|RACIAL=Race|RACIST=Racist|ETHNICITY=Ethnicity|NATIONALITY=Nationality|RACE ETHNICITY=Race|RELIGION=|FAITH=|BELIEF=|RELIGION OR BELIEF=|RELIGION BELIEF=|FAITH RELIGION=|ISLAMOPHOBIC=|ANTISEMITIC=|ANTI SEMITIC=|DISABILITY=|DISABLIST=|DISABLED=|SEXUAL ORIENTATION=|HOMOPHOBIC=|BIPHOBIC=|TRANSGENDER=|TRANSPHOBIC=|GENDER REASSIGNMENT=|GENDER IDENTITY=|PREGNANCY=|PREGNANCY AND MATERNITY=|MATERNITY=|SEX=|AGE=|MARRIAGE=|MARRIAGE AND CIVIL PARTNERSHIP=|NONE=|MISOGYNY=|OTHER=',
    ),
    also: {
      RELIGION: ['religion'],
      FAITH: ['religion'],
      BELIEF: ['religion'],
      'RELIGION OR BELIEF': ['religion'],
      'RELIGION BELIEF': ['religion'],
      'FAITH RELIGION': ['religion'],
      ISLAMOPHOBIC: ['religion'],
      ANTISEMITIC: ['religion'],
      'ANTI SEMITIC': ['religion'],
      DISABILITY: ['disability'],
      DISABLIST: ['disability'],
      DISABLED: ['disability'],
      'SEXUAL ORIENTATION': ['sexual-orientation'],
      HOMOPHOBIC: ['sexual-orientation'],
      BIPHOBIC: ['sexual-orientation'],
      TRANSGENDER: ['gender-reassignment'],
      TRANSPHOBIC: ['gender-reassignment'],
      'GENDER REASSIGNMENT': ['gender-reassignment'],
      'GENDER IDENTITY': ['gender-reassignment'],
      PREGNANCY: ['health'],
      'PREGNANCY AND MATERNITY': ['health'],
      MATERNITY: ['health'],
    },
  },
];
