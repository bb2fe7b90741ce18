/**
 * A fourth set of sheets in the notation of `council-sheets.data.ts`: extracts as the systems of other departments and other suppliers
 * write them, codes and short words above all. Written before any rule was changed for them; the figures of their first reading stand in
 * `bench/runs/2026-11-22-tables`. Nobody in them exists.
 */
export const widerSheets = `
== revenues: account list with class codes
ACCT_NO | local-reference,council-tax? | 8#######
LIAB_PTY_SNAME | person-name,council-tax? | @surname
LIAB_PTY_FNAME | ~ | @forename
PROP_ADDR_LN1 | postal-address | @street
PROP_PCODE | postcode | @postcode
CT_BAND | council-tax | A¦D¦F
EXEMPT_CLS | council-tax | U{health,council-tax}¦N{education,council-tax}¦{}
DISC_TYP_CD | council-tax | SPD{council-tax,family}¦SMID{health,council-tax}¦{}
DISREG_RSN | council-tax? | Severely mentally impaired{health,council-tax?}¦Student nurse{education,council-tax?,employment?}¦Live-in carer{family?,council-tax?}
CURR_YR_BAL | debt | 230.11¦1,104.90¦88.00
RECOV_STG | debt | SUMM¦LO¦EA
VULN_IND | ~ | Y{health}¦N{}¦N{}

== revenues: empty homes and class exemptions review
Prop Ref | ~ | 210####
Owner / Ratepayer | person-name,council-tax? | @titled
Corr Addr | postal-address,postcode | @address
Class | council-tax? | Class E - in a care home{health,council-tax}¦Class F - deceased{council-tax?}¦Class D - in prison{criminal,council-tax}¦Class J - providing care{council-tax,family?}
Applied from | - | @past

== benefits: HB SHBE style extract
CLM_REF | local-reference,benefit? | 70######
CLMT_NINO | nino | @nino
CLMT_SURNAME | person-name,benefit? | @SURNAME
CLMT_FORENAME | ~ | @forename
CLMT_DOB | birth-date | @dobiso
PTNR_NINO | nino>partner | @nino
PTNR_SURNAME | person-name>partner | @SURNAME
PTNR_FORENAME | ~>partner | @forename
PTNR_DOB | birth-date>partner | @dobiso
WKLY_HB | benefit | 112.40¦88.01¦140.22
ELIG_RENT | rent | 150.00¦132.50
DIS_PREM | disability | Y¦N{}¦Y
CARER_PREM | benefit/family | N{}¦Y¦N{}
SDP_IND | disability/benefit | N{}¦Y¦N{}

== benefits: ATLAS change notifications
NINO | nino | @nino
Surname | person-name | @surname
Initial | ~ | @initials
Notification type | ~ | PIP award ceased{benefit,disability?}¦ESA(C) - LCWRA{benefit,health?}¦UC first assessment{benefit}
Award rate | ~ | DL Enhanced / Mob Standard{benefit?,disability}¦{}
Effective | - | @past

== benefits: council tax support appeal list
Appeal No | local-reference | CTS/####
Appellant | person-name,correspondence? | @full
Decision appealed | ~ | Capital over 16k{income}¦Non-dep deduction{benefit?}¦Backdate refused - was in hospital{health,benefit?}
Rep | ~>rep | Citizens Advice¦{}
VT hearing | - | @past

== housing: Orchard style persons extract
PERSON_REF | local-reference | P######
TITLE | ~ | @title
FULL_NAME | person-name | @FULL
NI_NUMBER | nino | @nino
DATE_BIRTH | birth-date | @dob
ETHNIC_DESC | ethnicity | White - British¦Black/Black British - African¦Asian - Bangladeshi¦Refused{}
RELIGION_DESC | religion | Muslim¦Christian - RC¦No religion{religion?}¦Prefer not to say{}
SEXUALITY_DESC | sexual-orientation | Heterosexual¦Gay man¦Declined{}
DISABLED_YN | disability | N{}¦Y¦N{}
DISABILITY_TYPES | disability | {}¦Mobility; Hearing{disability,health?}¦{}
LANG_MAIN | ~ | English¦Somali¦Bengali
VULN_DESC | ~ | {}¦Mental Health{health}¦Substance Misuse{health}
PERSON_ALERTS | ~ | Potentially Violent{criminal}¦Dog on premises{}¦{}

== housing: tenancy warning markers list
Tenancy Ref | local-reference,housing | #######
Tenant name | person-name,housing? | @full
Address | postal-address,postcode | @address
Warning Marker | criminal | Potentially violent¦PV¦Verbal abuse to staff¦Two officers only
Marker start | - | @past
Review date | - | @past
Reason | criminal | Threatened operative with a knife¦Assaulted housing officer¦Abusive on the phone{criminal?}¦Threats to kill neighbour
Authorised by | person-name>officer | @full

== housing: support needs of new lets (CORE log codes)
Log No | ~ | 88####
tenancycode | local-reference,housing? | T######
Lead tenant | person-name,housing? | @full
dob1 | birth-date | @dob
ethnic | ethnicity | White: British¦Asian or Asian British: Pakistani¦Black: Caribbean
national | immigration | UK national resident in UK¦EEA country¦Other
armedforces | employment? | Yes, regular¦No{}¦No{}
wchair | disability | Yes¦No{}¦No{}
illness | health/disability | Yes¦No{}¦Don't know{}
illness_type | ~ | Mobility{disability,health?}¦{}¦Mental health{health,disability?}
preg_occ | health | No{}¦Yes¦No{}
reason_left | housing? | Domestic abuse{domestic-abuse,housing?}¦Left prison{criminal,housing?}¦Overcrowding{housing?}
benefits | benefit | Housing Benefit¦UC¦None{}

== homelessness: H-CLIC support needs return
Case Ref | local-reference,housing? | HC#####
Main applicant surname | person-name | @surname
Main applicant forename | ~ | @forename
Main applicant DoB | birth-date | @dob
Ethnic Group | ethnicity | White: Gypsy / Irish Traveller¦Arab¦Mixed: White & Asian
Nationality | immigration | Irish Citizen¦UK national¦Non-EEA: refugee
Sexual ID | sexual-orientation | Gay/Lesbian¦Heterosexual/Straight¦Prefer not to say{}
Support Needs | ~ | History of mental health problems{health}¦At risk of / has experienced domestic abuse{domestic-abuse}¦Drug dependency needs{health}¦Learning disability{disability,health?}¦Offending history{criminal}
Reason for loss of last settled home | housing | Domestic abuse{domestic-abuse,housing?}¦Non-racially motivated harassment¦Left institution - hospital (psychiatric){health,housing}¦Left institution - custody{criminal,housing}
Priority need category | housing? | Household includes dependent children{family?,housing?}¦Vulnerable as result of physical disability / ill health{health,disability,housing?}¦Applicant pregnant{health,housing?}
Main duty outcome | housing | Accepted¦Intentionally homeless

== homelessness: rough sleeper list (CHAIN style)
CHAIN No | local-reference | CH######
Client | person-name | @full
AKA | ~ | Spud¦{}¦{}
Age band | ~ | 36-45¦26-35
Nationality | immigration | Poland¦UK¦Romania
Bedded down | location?/housing? | Behind Tesco, Ladbroke Grove¦Westway underpass
Alcohol need | health | High¦No{}¦Medium
Drugs need | health | No{}¦High¦Low
MH need | health | Yes¦Yes¦No{}
Institutional history | ~ | Prison{criminal}¦Care{child-protection?}¦Armed forces{employment?}
NRPF | immigration | Y¦N{}¦N{}

== adult social care: Mosaic allocation list
Person ID | local-reference | 1#####
Name | person-name | @comma
D.O.B. | birth-date | @dob
PSR | ~ | PSR - LDS{disability,health?}¦PSR - MHS{health}¦PSR - PS: PCS{disability,health?}
Legal status | ~ | MHA s117{health}¦CTO{health}¦DoLS authorised{health}¦{}
Hazards | ~ | Aggressive dog{}¦Carries a blade{criminal}¦{}
Comm. needs | ~ | BSL user{disability}¦Non-verbal{disability/health}¦{}
Worker | person-name>officer | @full
Service | ~ | Shared Lives¦Extra care{housing?}¦Home care{health?}

== adult social care: SALT sequel return
Client ID | local-reference | 3#####
NHS | nhs-number | @nhs
Age group | ~ | 18-64¦65+
Ethnicity | ethnicity | A¦J¦N
Reported Health Condition | health | Dementia¦Parkinson's¦Stroke
Sensory | disability | VI¦HI¦Dual
Autism status | health/disability | Diagnosed¦Not diagnosed{}¦Diagnosed
Carer status | family? | Has unpaid carer¦No{}¦No{}
Accommodation status | housing | Registered care home¦Owner occupier¦Tenant - LA

== adult social care: continuing health care tracker
Mosaic | local-reference | 2######
Service user | person-name | @titled
NHS no. | nhs-number | @nhsspaced
CHC outcome | health | Eligible - primary health need¦Not eligible{health?}¦FNC{health}
DST domains | health | Cognition A; Mobility H{health,disability?}¦Behaviour S¦Continence H
Joint funding | ~ | 60/40¦{}
Nearest relative | person-name>nr | @full

== adult social care: financial assessment extract
FA ref | local-reference | FA#####
Client Name | person-name | @comma
Client DOB | birth-date | @dob
Savings > UCL | income | Y¦N{}¦Y
State Pension | income/benefit | 221.20¦185.15
PC Guarantee | benefit | 33.10¦0.00{}¦12.44
DRE allowed | disability/income? | 20.00¦15.00
Deputy / Appointee | person-name>deputy | @full
Contribution pw | income | 88.40¦45.10

== adult social care: deprivation of liberty
DoLS Ref | local-reference | DOL/#####
Relevant person | person-name | @full
DOB | birth-date | @dob
Managing authority | ~ | Ashby Lodge Care Home¦St Hilda's Nursing Home
Mental disorder | health | Alzheimer's disease¦Severe LD{health?,disability}¦Korsakoff syndrome
Objects? | health? | Y¦N{}¦N{}
BIA | person-name>officer | @full
RPR | person-name>rpr | @full
Status | ~ | Granted¦Not granted¦Pending

== adult safeguarding: s42 enquiry export
SA Ref | local-reference | SA-####
Adult at risk | person-name,safeguarding? | @full
DOB | birth-date | @dob
Alleged abuse | safeguarding | Financial and material¦Physical¦Neglect & acts of omission¦Domestic abuse{domestic-abuse,safeguarding}
Source of risk | ~ | Son{family?}¦Care worker¦Partner{family?}
Location of abuse | ~ | Own home¦Care home
MCA | health | Lacks capacity¦Has capacity{health?}¦Lacks capacity
Outcome | ~ | Risk removed¦Risk reduced
MSP met | ~ | Fully¦Partly

== children: Liquidlogic LCS case list
LCS ID | local-reference | 4#####
Child's name | person-name | @full
DOB | birth-date | @childdob
Case status | ~ | CP{child-protection}¦CIN{child-protection/safeguarding}¦CLA{child-protection}¦EH{safeguarding?/child-protection?}
CP category | child-protection | Neglect¦{}¦Emotional¦{}
Legal | ~ | S20{child-protection}¦{}¦ICO{child-protection}¦FCO{child-protection}
Placement | ~ | Foster - IFA{child-protection}¦Home with parents{family?}¦Kinship care{child-protection?,family?}¦Secure unit{child-protection?,criminal?}
UASC | immigration | N{}¦Y¦N{}¦N{}
Disability code | disability | NONE{}¦AUT¦LD¦BEH
Allocated SW | person-name>officer | @full

== children: assessment factors (CIN census)
LAchildID | local-reference | 5#######
UPN | upn | @upn
PersonBirthDate | birth-date | @childiso
Ethnicity | ethnicity | WBRI¦BSOM¦MWBC
AssessmentFactors | ~ | 3B{domestic-abuse,child-protection?}¦4B; 1C{health,child-protection?}¦16A{safeguarding,child-protection?}
CINreferralSource | ~ | 1A¦2B¦3A
PrimaryNeedCode | child-protection | N1¦N2{disability,child-protection}¦N5
ReferralNFA | - | 0¦1

== children: section 47 and strategy log
Ref | local-reference | S47/###
Subject child | person-name,child-protection? | @full
d.o.b | birth-date | @childdob
Concern | ~ | NAI - bruising to arm{child-protection,safeguarding?}¦CSA disclosure to teacher{child-protection/safeguarding}¦Parental substance misuse{health/child-protection,safeguarding?}
Alleged perp | person-name>accused,criminal?>accused | @full
ICPC outcome | child-protection | CPP - Neglect¦NFA{}¦CPP - Sexual

== children: foster carer register
Carer Code | local-reference | FC###
Carer 1 | person-name,family? | @full
Carer 2 | person-name>two,family?>two | @full
Address | postal-address,postcode | @address
Approved for | ~ | 2 aged 0-18¦1 parent and child
Ethnicity C1 | ethnicity | Black British¦White Irish
Religion C1 | religion | Pentecostal¦Sikh
Medical | health | Clear{health?}¦Type 2 diabetic¦Smoker
DBS enhanced | criminal | 001########¦002########
Standard of care concern | ~ | N{}¦Allegation 2023 - unfounded{criminal/safeguarding}¦N{}

== schools: Arbor style pupil export
Student Name | person-name | @full
Date of Birth | birth-date | @childdob
UPN | upn | @upn
Year | education? | Year 4¦Year 9
Form | education? | 4M¦9B
FSM | benefit | Yes¦No{}¦Yes
Pupil Premium | benefit/education | Yes¦No{}¦Yes
SEN Status | send | E¦K¦N{}
EAL | education?/ethnicity? | Yes¦No{}¦Yes
In Care | child-protection | No{}¦Yes¦No{}
Service Child | family? | No{}¦No{}¦Yes
Dietary | ~ | Halal{religion}¦Nut allergy{health}¦Coeliac{health}
Medical Conditions | health | Asthma - inhaler in office¦Epilepsy¦None{}
Religion | religion | Islam¦Hindu¦Roman Catholic
Priority 1 Contact | person-name>contact | @full
Priority 1 Tel | phone>contact | @mobile

== schools: exclusions and part-time timetables
UPN | upn | @upn
Pupil | person-name | @full
NCY | education | 8¦10
Type | ~ | SUSP{education}¦PEX{education}
Reason code | education? | PP¦DA¦SM¦BU
SEN | send | K¦E¦N{}
CLA | child-protection | N{}¦N{}¦Y
Sessions | education? | 4¦10

== schools: attendance codes list
Surname | person-name | @surname
Forename | ~ | @forename
Reg | education? | 7A¦8C
% Att | education | 82.1¦64.0
Codes | ~ | I I I M / \\¦O O O U¦/ / I I
Reason given | ~ | Chickenpox{health}¦Holiday in term time{travel?}¦Eid{religion}
Penalty notice | criminal?/education? | Y¦N{}¦N{}

== SEND: tribunal and placement tracker
Child | person-name,send? | @full
DoB | birth-date | @childdob
Prim need | send | ASC{send,health}¦SEMH{send,health?}¦PMLD{send,disability}¦HI{send,disability}
Sec need | send | ADHD{send,health}¦SLCN¦{}¦{}
Placement type | send/education | Independent special¦Mainstream + resource base{send?,education?}¦EOTAS{education,send?}
Band | send?/education? | 4B¦3A
Tribunal ref | local-reference/send | EH###/23/#####
Hearing | - | @past
Parent | person-name>parent | @titled
Parent email | email>parent | @email

== SEND: SEN2 plan level codes
personid | local-reference | 9######
surname | person-name | @surname
forename | ~ | @forename
birthdate | birth-date | @childiso
sex | ~ | M¦F
ethnicity | ethnicity | AIND¦OOTH¦WOTH
sentype | send | SLCN¦MSI{send,disability}¦DS{send,disability,health?}
sentyperank | ~ | 1¦2
sensetting | send/education | OLA¦SSPE¦NETS
planres | send? | L¦{}
plancease | - | {}¦@past

== youth justice: ChildView caseload
YP Ref | local-reference | YP####
Young person | person-name | @full
DOB | birth-date | @teenagedob
Intervention | criminal | RO¦YRO¦YCC¦DTO
Main offence | criminal | Robbery¦PWITS Class A¦ABH¦TWOC
AssetPlus RoSH | criminal/safeguarding | High¦Medium¦Low
S&W | safeguarding/health? | Suicide risk{health,safeguarding?}¦Medium{safeguarding?}¦Low{safeguarding?}
ETE | education/employment | NEET¦School¦College
NRM | safeguarding/immigration/criminal | Positive CG{safeguarding/immigration}¦N{}¦N{}

== electoral: Xpress style elector export
Elector Number Prefix | ~ | AB¦CD
Elector Number | ~ | 104¦2210
Elector Markers | ~ | K{}¦N{protected-address}¦{}¦G{}
Elector Title | ~ | @title
Elector Surname | person-name | @surname
Elector Forename | ~ | @forename
Property Address | postal-address | @street
Property Postcode | postcode | @postcode
Nationality | immigration | British¦Polish¦Indian
Date of attainment | - | {}

== electoral: absent voters with reasons
Elector | person-name | @full
Qualifying addr | postal-address,postcode | @address
AV type | ~ | Postal¦Proxy
Reason | ~ | Blind{disability}¦Working overseas{employment?}¦In hospital{health}¦Serving remand{criminal}
Proxy name | person-name>proxy | @full
DOB | birth-date | @dob
Sig waiver | ~ | Disability{disability}¦{}¦Unable to read{disability?}

== election campaign canvass returns of a councillor
Road | postal-address | @street
Voter | person-name | @full
VI | political | LAB¦CON¦LD¦GRN¦Against
Likely | - | 4¦2
Poster | political? | Y¦N{}¦N{}
Notes | ~ | Lib Dem member{political}¦Not in{}¦Has moved{}

== HR: iTrent absence report
Emp No | local-reference | 1#####
Employee | person-name | @full
Absence type | ~ | Sickness{health?}¦Sickness{health?}¦Maternity{health/family}
Absence reason | health | Musculo-skeletal¦Stress/Depression¦Gynaecological¦Covid-19
First day | - | @past
Days lost | health | 12¦3
OH referral | health | Y¦N{}¦Y
Half pay date | - | @past

== HR: diversity return with codes
Payroll ref | local-reference | 7#####
Name | person-name | @surnamefirst
Ethnic origin | ethnicity | 01 White British¦09 Pakistani¦12 Black African
Faith | religion | C¦M¦H¦N{}
Sexual orient. | sexual-orientation | H¦G¦B¦PNS{}
Disab? | disability | 0{}¦1¦0{}
Trans | gender-reassignment | N{}¦N{}¦Y
Caring resp. | family | 1¦0{}¦1

== HR: leavers and exit interviews
Employee ID | local-reference | E#####
Leaver | person-name,employment? | @full
Post | employment | Refuse loader¦Social worker¦Clerk
Leaving code | ~ | IH{health?,employment?}¦RED{employment}¦DIS{employment?}¦RES{employment}
Leaving reason | ~ | Ill health retirement{health,employment?}¦Redundancy{employment}¦Dismissal - gross misconduct{employment,criminal?}¦Stress - tribunal threatened{health,employment?}
Settlement | income? | 12,500¦{}

== HR: payroll deductions detail
Pay No | local-reference | 5#####
Surname | person-name | @surname
Inits | ~ | @initials
NI No. | nino | @nino
Element | ~ | UNISON Sub{trade-union}¦AVC{income?}¦CSA DEO{debt/family?}¦Council tax AOE{debt,council-tax?}¦GMB{trade-union}
Amount | ~ | 14.20¦100.00

== HR: trade union facilities time
Staff | person-name | @full
Job title | employment | Social worker¦Planning officer
Union | trade-union | UNISON¦GMB¦Unite
Role | ~ | Convenor{trade-union?,employment?}¦Steward{trade-union?,employment?}
Hrs | ~ | 7¦14

== parking: NSL PCN mitigations
PCN | ~ | KC########
VRM | vehicle-registration | @vrm
Keeper name | person-name | @titled
Keeper addr | postal-address,postcode | @address
Rep ground | ~ | Medical emergency{health}¦Loading{}¦BB displayed upside down{disability}¦Vehicle stolen{}
Disposal | ~ | Cancelled - compassionate, bereavement{family?,health?}¦Upheld{}

== parking: disabled bay applications
App no | local-reference | DPB/###
Applicant | person-name,disability? | @titled
Address | postal-address,postcode | @address
BB no | local-reference,disability? | ######
HRMCDLA / ENH PIP | disability/benefit | DLA HRM¦PIP 12 pts¦N{}
Driver or pass. | - | D¦P
OT visit | ~ | Uses rollator{disability}¦COPD, 20m max{health,disability?}¦No access{}

== blue badge: BBIS style export
BadgeNumber | local-reference,disability? | 0####?
HolderForename | ~ | @forename
HolderSurname | person-name,disability? | @surname
DOB | birth-date | @dobiso
Eligibility | disability | WALKD¦PIP{disability,benefit}¦BLIND¦COGNITIVE{disability/health}
ApplicationChannel | - | Online¦Paper
PhotoRef | ~ | bb_1022.jpg

== concessions: Taxicard members
Member No | local-reference | TC#####
Member | person-name,disability? | @full
Postcode | postcode | @postcode
Crit | ~ | HRMC{disability/benefit}¦Registered SI{disability}¦War pens mob supp{disability/benefit}¦Discretionary{}
Wheelchair | disability | E¦N{}¦M
Trips left | - | 12¦80

== library: Symphony / Spydus borrowers
BARCODE | local-reference | 2########
PATRON | person-name | @comma
B_DATE | birth-date | @dob
PATRON_CAT | ~ | ADULT¦HOUSEBOUND{disability/health}¦VIP READER{disability?}¦CHILD
GUARANTOR | person-name>guarantor | @full
FINES | debt | 0.00{}¦4.20¦12.00
ITEMS ON LOAN | - | 3¦0
STATCAT | ~ | {}¦Dyslexia{disability,send?,health?}¦{}

== leisure centre members and referrals
Mship | local-reference | LC######
Member | person-name | @full
Email | email | @email
DD sort | bank-account | @sort
DD acct | ~ | @account
Exercise referral | health | Cardiac rehab¦{}¦Obesity
PAR-Q | health | High blood pressure¦No issues{}¦Bad knees
Conc. | ~ | Over 60{}¦ESA{benefit}¦Disabled{disability}

== registrars: notice of marriage diary
Notice | local-reference | NM/####
Party A | person-name | @full
A DOB | birth-date | @dob
A Nationality | immigration | British¦Brazilian
A Condition | family | Single¦Previous marriage dissolved
Party B | person-name>b | @full
B DOB | birth-date>b | @dob
B Nationality | immigration>b | Filipino¦British
Venue | ~ | Register Office¦St Mary's RC Church{religion?}

== licensing: taxi drivers medical and checks
Badge | local-reference | PH####
Driver | person-name | @full
DVLA | driving-licence | @licence
DVLA pts | criminal | 6 SP30¦0{}¦3 CU80
Group 2 medical | health | Passed{health?}¦Insulin treated diabetic¦Sleep apnoea
DBS | criminal | Clear{criminal}¦Caution 2011 - theft¦Clear{criminal}
RTW exp | immigration | @past
Decision | ~ | Renewed¦Committee¦Revoked

== environmental health: statutory nuisance log
SR No | ~ | SR######
Complainant | person-name,correspondence? | @full
Compl. tel | phone | @mobile
Alleged source | postal-address?/~ | 12 Golborne Road
Details | ~ | Says noise worsens her migraines{health}¦Bonfire{}¦Shouting and banging, thinks man hits woman{domestic-abuse/safeguarding/criminal}
Officer | person-name>officer | @full

== community safety: ASB case management (E-CINS)
Case | local-reference | ECN#####
Subject of concern | person-name | @full
DOB | birth-date | @dob
Involvement | ~ | Perpetrator{criminal/domestic-abuse}¦Victim{criminal?}¦Witness{criminal?}
Issue | ~ | Cuckooing{safeguarding/criminal}¦Drug dealing{criminal}¦Hate crime - homophobic{criminal,sexual-orientation?}
Tools used | ~ | CPN{criminal}¦ABC{criminal}¦Closure order{criminal}¦CBO{criminal}
Vulnerability score | ~ | 14¦{}¦9

== community safety: MARAC cases
MARAC No | ~ | M/24/###
Victim | person-name,domestic-abuse? | @full
Victim DOB | birth-date | @dob
Safe number | phone | @mobile
Perp name | person-name>accused,domestic-abuse?>accused,criminal?>accused | @full
Perp DOB | birth-date>accused | @dob
Kids | family? | 2¦0{}¦3
DASH | domestic-abuse | 17¦14¦PJ
LGBT | sexual-orientation | N{}¦Y¦N{}
BME | ethnicity | Y¦N{}¦Y
Disab | disability | N{}¦N{}¦Y

== customer services: Lagan / Jadu CRM enquiry export
CaseID | local-reference | 101#########
ContactFirstName | ~ | @forename
ContactLastName | person-name | @surname
ContactEmail | email | @email
ContactPhone | phone | @mobile
Classification | ~ | Council Tax > Discount > SMI{health,council-tax?}¦Parking > Blue Badge > Renewal{disability}¦Waste > Assisted collection > New{disability?}¦Housing > Homeless > DA{domestic-abuse,housing?}
EnquiryText | ~ | Please note I am deaf, text only{disability,correspondence?}¦Missed bin again{correspondence?}¦{}¦My ex has found me, need to move{domestic-abuse/safeguarding,correspondence?}
Origin | - | Web¦Phone

== waste: assisted collections
UPRN | uprn | 2170########
Resident | person-name | @titled
Addr | postal-address,postcode | @address
Reason for assistance | disability/health | Wheelchair user{disability}¦Frail elderly{health?,disability?}¦Broken hip{health,disability?}¦Registered blind{disability}
Review | - | @past
Key / gate code | access-code | C1234X¦{}¦2468

== emergency planning: rest centre register
Time in | - | 14:05¦15:20
Evacuee | person-name | @full
From (addr) | postal-address | @street
Contact no | phone | @mobile
Meds | health | Insulin¦Warfarin¦N{}
Special reqs | ~ | Oxygen{health}¦Halal{religion}¦Guide dog{disability}
Pets | - | 1 cat¦{}
Left for | ~ | Sister's¦Premier Inn

== resilience: priority services and vulnerable people list
Name | person-name | @full
Tel | phone | @landline
Addr | postal-address,postcode | @address
PSR code | ~ | 01 Nebuliser{health}¦08 Blind{disability}¦17 Dementia(s){health}¦19 Dev. condition{disability/health}
Lives alone | family | Y¦N{}¦Y
Source | - | UKPN¦Mosaic

== public health: stop smoking and weight service
Client ID | local-reference | PH#####
Initials | - | @initials
DOB | birth-date | @dob
GP | ~>gp | Dr Patel¦Golborne Surgery
Pregnant | health | N{}¦Y¦N{}
CO reading | health | 12¦3
NRT | health | Patch¦Varenicline
Routine & manual | employment? | Y¦N{}
MH condition | health | Y¦N{}¦Anxiety
Ethnic code | ethnicity | A¦M¦K

== refugees: resettlement arrivals manifest
IOM case | ~ | T-######
PA name | person-name | @full
PA DOB | birth-date | @dob
COO | ethnicity?/immigration | Syria¦Afghanistan¦Sudan
Ethnicity / Sect | ethnicity/religion | Kurdish¦Hazara¦Arab Sunni
Med | health | Shrapnel in leg, PTSD¦TB screening neg{health?}¦None{}
BRP no | immigration | ZX#######
Sponsor | ~ | St Mark's group

== arts and community: mail merge for volunteers
GreetingLine | ~ | Dear @titled
AddressBlock | ~ | @titled, @address{person-name,postal-address,postcode}
Email1 | email | @email
Salutation | ~ | @title @surname

== finance: deferred payments and third party top ups
DPA no | local-reference | DPA/##
Resident | person-name | @full
Care home | ~ | Ashby Lodge
Accrued | debt | 42,118.00¦9,200.00
Equity | ~ | 310,000
Payer (3rd party) | person-name>payer | @titled
Payer tel | phone>payer | @landline
Relationship | ~ | Daughter{family}¦Nephew{family}

== finance: write-off schedule
Debtor | person-name,debt? | @titled
Last known addr | postal-address,postcode | @address
Amt w/o | debt | 812.00¦90.10
W/O reason | ~ | Deceased - no estate{debt?}¦Bankruptcy{debt}¦DRO{debt}¦Gone away{debt?}¦In prison{criminal,debt?}

== insurance: claims register
Claim | ~ | PL/####
Claimant | person-name | @titled
Claimant NI | nino | @nino
DOB | birth-date | @dob
Injury | health | Fractured wrist¦Soft tissue - neck¦None - property only{health?}
Sol. ref | ~ | ABC/12
CRU ref | ~ | 22/######
Reserve | - | £12,000

== complaints: ombudsman cases
LGSCO ref | ~ | 23 ### ###
Complainant | person-name,correspondence? | @full
Service | ~ | SEN{send?}¦Adult care¦Housing
Issue | ~ | Delay in EHCP for son with autism{send,health,family?}¦Care charges{}¦Bed bugs in TA{housing?}
Remedy | - | £300¦Apology

== data protection: SAR log
SAR | local-reference | SAR-###
Requester | person-name | @full
Capacity | ~ | Parent{family?}¦Self¦Solicitor
Subject matter | ~ | Own social care file as child in care{child-protection}¦HR file¦CCTV of 3 May{}
ID rec'd | ~ | Passport{identity-document-scan?,immigration?}¦Driving licence{identity-document-scan?}
Closed | - | @past

== health and safety: accident book export
Inc No | ~ | AB###
Injured person | person-name | @full
Role | ~ | Pupil¦Employee¦Member of public
Injury type | health | Fracture¦Laceration¦Burn
Body part | health? | L wrist¦Head
RIDDOR | - | Y¦N
Account | ~ | Slipped on wet floor{}¦Punched by service user{criminal?,health?}

== private sector housing: HMO licence and enforcement
Ref | ~ | HMO/###
Premises | ~ | 14 Portobello Road
Licence holder | person-name | @full
Holder DOB | birth-date | @dob
FPP check | criminal | Clear{criminal?}¦Conviction 2018 s.234¦Clear{criminal?}
Manager | ~ | ABC Lettings Ltd

== sports pitches: nobody in particular
Pitch | ~ | Pitch 1¦Pitch 2
Condition | - | Good¦Poor
Disabled access | - | Y¦N
Risk | - | High¦Low
Capacity | - | 200¦60

== ward profile counts: nobody in particular
Ward | - | Golborne¦Colville¦Norland
Muslim | - | 1204¦880
Disabled | - | 312¦410
LGB | - | 56¦70
Asylum seekers | - | 12¦40
On HB | - | 900¦720

== system code list: nobody in particular
Code | - | SMI¦SPD¦STU
Description | - | Severe mental impairment¦Single person discount¦Student
Category | - | Disregard¦Discount¦Disregard
Active | - | Y¦Y

== IT support tickets: staff only
Ticket | ~ | INC######
Raised by | person-name>officer | @full
Category | - | Hardware¦Access¦Network
Issue | - | Screen cracked¦Needs DA rights on laptop¦Slow VPN
Support group | - | MH Desktop¦LD Servers
Priority | - | P3¦P2

== contract risk and equality impact: nobody in particular
Service | - | Mental health outreach¦Domestic abuse refuge¦Substance misuse
Provider | - | Mind¦Refuge¦Turning Point Ltd
Annual value | - | 120000¦340000
Risk | - | Safeguarding failure¦TUPE¦Data breach
Contract manager | person-name>officer | @full
`;
