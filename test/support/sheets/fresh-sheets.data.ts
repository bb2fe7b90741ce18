/**
 * Sheets of systems in use in councils, schools, housing associations, community health teams and charities, in the notation of
 * `council-sheets.data.ts`, written before any dictionary or rule was looked at for them; the last ten are about nobody or say nothing
 * special. The first reading stands in `bench/runs/2026-11-22-tables/fresh`; what it missed was read afterwards. Nobody in them exists.
 */
export const freshSheets = `
== liquidlogic lcs: cin plan list
LCS_ID | local-reference | 9######
ChildForename | ~ | @forename
ChildSurname | person-name | @surname
DOBorEDD | birth-date | @childdob
EthnicOriginCode | ethnicity | WBRI¦BCRB¦APKN¦MOTH
CINPrimaryNeed | child-protection,disability? | N1¦N2¦N4¦N5
DisabilityCodes | disability | NONE{}¦LD;BEH¦AUT¦MOB
UASC_Flag | immigration | 0{}¦1¦0{}
CPP_LatestCat | child-protection | NEG¦EMO¦PHY¦MUL
SWInitialsTeam | ~ | KP / CiN East¦JB / CiN West
LegalStatusLAC | child-protection | C2¦V2¦E1¦{}

== mosaic adults: workstep extract
MosaicID | local-reference | 6#####
DisplayName | person-name | @comma
NHSNumber | nhs-number | @nhs
CurrentPSR | health,disability? | LD¦MH¦PS-AM¦SS-VI¦MEM
ReportedHC1 | health/disability | Stroke¦Parkinsons¦COPD¦Dementia
ReportedHC2 | health/disability | {}¦Epilepsy¦{}¦T2DM
MCA_Outcome | health/disability/safeguarding | Lacks capacity re residence¦{}
DoLS_Auth | health/safeguarding/disability | Y¦N{}
Continence | health | Cath.¦Pads day+night¦Indep{health?/disability?}
S117 | health | Y¦N{}¦N{}

== nec housing: person flags
PARTY_REF | local-reference | 10#####
KNOWN_AS | person-name | @titled
PARTY_DOB | birth-date | @dobiso
VULN_CODE1 | ~ | MENT{health}¦PHYS{disability/health}¦DRUG{health}¦DV{domestic-abuse}
VULN_CODE2 | ~ | {}¦HEAR{disability/health}¦ALC{health}¦{}
RELIGION_CD | religion | CHR¦MUS¦SIK¦NON
SEX_ORIENT_CD | sexual-orientation | HET¦GAY¦BI
TRANS_YN | gender-reassignment | N{}¦Y¦N{}
VIOL_MARKER | criminal/safeguarding | Y¦N{}
COMM_PREF | ~ | Large print{disability/health}¦Email¦BSL{disability/health}

== capita one: sen and exclusions
STUD_ID | local-reference | ######
PREF_SURNAME | person-name | @SURNAME
PREF_FORENAME | ~ | @forename
UPN_NO | upn | @upn
SENPROV | send | E¦K¦N{}
SENTYPE_RANK1 | send,health?,disability? | ASD¦SEMH¦SLCN¦MLD
SENTYPE_RANK2 | send,health?,disability? | {}¦SPLD¦{}¦HI
EXCL_REASON | education/criminal/health | PP¦DA¦DB¦SM
EXCL_CAT | education | FIXD¦PERM
SESSIONS | ~ | 4¦10
FSM_ELIG | benefit/education/income | T¦F{}
IN_CARE_IND | child-protection | T¦F{}

== sims: conditions report
Adm No | local-reference | 00####
Legal name | person-name | @full
Reg | ~ | 7KP¦9JM¦10AB
Med. Cond(s) | health | Asthma; eczema¦Anaphylaxis (nuts)¦T1 diabetes¦{}
Meds held | health | Ventolin¦EpiPen x2¦Novorapid¦{}
Paramedical support | health/disability/send | SALT¦OT¦{}
Mode of travel | ~ | WLK¦BUS
1st lang | ethnicity/~ | SOM¦ARA¦ENG
EAL | ethnicity/education/~ | Y¦Y¦N
SEN status | send | E¦K¦N{}
Service child | family/employment/~ | N{}¦Y

== arbor: behaviour incidents
Incident ID | ~ | 4####
Student | person-name | @full
Form | ~ | 8C¦11R
Incident type | ~ | Racist abuse{criminal/education/~}¦Possession - vape{~}¦Disruption{~}
PP | benefit/education/~ | ✓¦{}
LAC | child-protection | ✓¦{}¦{}
SEN | send | ✓¦{}
CPOMS ref'd | child-protection/safeguarding | Yes¦No{}
Notes | ~ | Mum says ADHD meds not given this week{health,family?}¦Apologised to teacher{}¦Threatened Y9 with a knife, police called{criminal}

== bromcom: dietary and consent
StudentNo | local-reference | 3####
StudentName | person-name | @comma
TutorGrp | ~ | 7A¦8B
DietaryReq | ~ | Halal{religion}¦Coeliac{health}¦Vegetarian{~}¦Kosher{religion}
AllergyInfo | health | Peanut¦None{}¦Latex¦Penicillin
PhotoConsent | ~ | Yes¦No
BiometricConsent | biometric | Given¦Refused{biometric?}
RE_Withdrawn | religion | N{}¦Y
Parent1Name | person-name>parent | @full
Parent1Mobile | phone>parent | @mobile

== cpoms: chronology export
Student Name | person-name | @full
Year Group | ~ | Y3¦Y10
Categories | ~ | Child on Child abuse{child-protection/safeguarding}¦Self-Harm{health}¦Online Safety{~}¦Domestic Incident (Op Encompass){domestic-abuse}
Linked student(s) | person-name>linked | @full
Body map | child-protection/safeguarding/health/~ | Yes{~}¦{}
Actions | ~ | MASH contact made{child-protection/safeguarding}¦Spoke to parents{}¦CAMHS ref{health}
EHCP | send | Y¦N{}
Status | ~ | Open¦Monitor

== orchard housing: asb cases
CASE-NO | local-reference | ASB/26/####
COMPLNT-NAME | person-name | @titled
COMPLNT-ADDR | postal-address,postcode | @address
PERP-NAME | person-name>perp | @titled
PERP-ADDR | postal-address>perp,postcode>perp | @address
ASB-CAT | criminal/sexual-orientation/ethnicity/~ | Drug dealing¦Hate - homophobic{criminal?,sexual-orientation?}¦Noise{criminal?}¦Verbal abuse
PERP-VULN | health/disability>perp | MH¦LD¦{}
LEGAL-ACTION | criminal/housing/~>perp | Injunction¦NOSP¦{}

== aareon ql: tenancy persons
tncy-sys-ref | local-reference | ######
surname | person-name | @surname
forename | ~ | @forename
d-o-b | birth-date | @dob
ni-no | nino | @nino
ethnic-origin | ethnicity | WB¦BA¦AP¦NS{}
disab-cd | disability | WCU¦AMB¦VIS¦NONE{}
relig-belief | religion | 02¦05¦11
sex-pref | sexual-orientation | 1¦2¦3
h-ben-ref | benefit/local-reference | 3#######
uc-flag | benefit | Y¦N{}
curr-bal | debt/rent | 312.40¦-10.00{~}¦1204.10

== mri housing: aids and adaptations
Job No | ~ | AA/#####
Cust Name | person-name | @full
Prop Add | postal-address,postcode | @address
Adaptation | disability | LAS¦WC ramp¦Stairlift¦Hoist
OT Rec Date | disability/health | @past
Client Cond. | health/disability | MS¦CVA L side¦OA knees¦MND
DFG £ | disability/benefit/income/~ | 7,420.00¦12,010.00
Means tst | income/benefit/~ | PP¦Nil

== systmone: community nursing caseload
Pt Name | person-name | @comma
NHS No. | nhs-number | @nhsspaced
D.O.B | birth-date | @dobtext
Dx | health | CCF¦Leg ulcer (venous)¦Ca prostate¦T2DM
Rx | health | Insulin BD¦Compression¦Zoladex¦{}
PU grade | health | 2¦3¦{}
DNACPR | health | Y¦N{}
GSF | health | Amber¦Red¦{}
Housebound | health/disability | Y¦Y¦N{}
Visit freq | health/~ | BD¦OW¦2x wk
Key code | access-code | C4512¦7788X

== rio: community mental health
RiO ID | local-reference | 7######
Client Name | person-name | @full
ICD10 | health | F20.0¦F33.1¦F60.3¦F31.6
Cluster | health | 8¦12¦4
MHA Sect. | health | S3¦S37/41{health,criminal?}¦Inf¦CTO
CPA lvl | health | CPA¦Non-CPA
HoNOS | health | 14¦21
Depot | health | Zuclopenthixol 200mg 2/52¦{}
Care Coord | person-name>officer | @full
Risk to self | health | Med¦High¦Low
Risk to others | criminal/health/safeguarding/~ | Low{~}¦High

== caredirector: occupational therapy waiting list
CD Person No | local-reference | ######
Person | person-name | @full
Age | birth-date/~ | 71¦84
Presenting issue | health/disability | Falls x3, unable to use bath{health,disability?}¦Post-op THR¦Stairs - SOB¦Transfers with 2 carers
W/C user | disability | Y¦N{}
Weight kg | health | 71¦134
Priority | ~ | P1¦P2
Diag | health | RA¦PD{health,disability?}¦COPD¦CVA

== dynamics crm: early help contacts export
(Do Not Modify) Contact | ~ | 8f2c1d3e-0000-4a11-9b00-00000000abcd
Full Name | person-name | @full
Birthday | birth-date | @dob
Email Address 1 | email | @email
Mobile Phone | phone | @mobile
cp_ethnicorigin | ethnicity | Black African¦White Irish¦Any other Asian background
cp_parentalmentalhealth | health | Yes¦No{}
cp_parentalsubstancemisuse | health | No{}¦Yes
cp_domesticabuseinhousehold | domestic-abuse | Yes¦No{}
cp_youngcarer | family/health/child-protection/~ | No{}¦Yes
cp_nrpf | immigration | No{}¦Yes

== idox: planning enforcement complaints
Case Ref | local-reference | EN/26/0####
Complainant | person-name | @titled
Complainant Tel | phone | @mobile
Site | ~ | Land rear of Silchester Close¦42 Southern Row
Alleged breach | ~ | HMO without consent¦Outbuilding used as dwelling
Personal circs | ~ | Occupier undergoing chemotherapy{health}¦Traveller family, 3 children{ethnicity,family?}¦{}
Status | ~ | Open¦Closed NFA

== bartec: assisted collections
UPRN | uprn | 2170########
Resident | person-name | @titled
Addr | postal-address | @street
AC Reason | disability/health | Elderly infirm¦W/chair¦Blind¦Post-op
Clinical waste | health | Y¦N{}
Waste type | ~ | Sharps{health}¦Stoma{health}¦Nappy{~}
Review | - | @past

== taranto: parking appeals and waivers
Notice | local-reference | ZY########
Appellant | person-name | @full
VRM | vehicle-registration | @vrm
Mitigation cd | ~ | MED{health}¦BB{disability}¦BRK{~}¦BRV{family/health/~}
Evidence seen | ~ | Hospital letter{health}¦Blue badge copy{disability}¦AA report{}¦Order of service{~}
Decision | ~ | Cancel¦Uphold

== halarose: anonymous and special category electors
ERN | local-reference | BD2-###
Elector | person-name | @comma
Reg type | ~ | ANON{protected-address}¦SERV{employment/~}¦HOMELESS{housing}¦MENTPT{health?}
Attestor | person-name?>officer | @full
Attest basis | ~ | MARAC{domestic-abuse}¦Non-mol order{domestic-abuse}¦{}¦{}
Expires | - | @past
Nat code | immigration/ethnicity/~ | GBR¦POL¦IRL

== xpress: voter authority certificates
VAC app no | local-reference | VAC-######
App name | person-name | @full
App DOB | birth-date | @dob
NINo | nino | @nino
Photo supplied | image-of-person/~ | Y¦Y
Accom req | disability/health/religion/~ | Privacy screen - face covering{religion}¦{}¦Tactile device{disability}
Polling needs | disability/health/~ | Wheelchair{disability/health}¦{}¦Vision impaired{disability/health}

== itrent: sickness absence
EMP_REF | local-reference | 00#####
EMP_NAME | person-name | @full
POST_TITLE | employment | Refuse Loader¦Admin Off Gr4¦Sch Cook
ABS_START | health/employment/~ | @past
ABS_REAS_CD | health | S98¦S10¦S11¦S25
ABS_REAS_DESC | health | MSK - back¦Stress/anxiety/depression¦Gastro¦Gynae
FIT_NOTE | health/~ | Y¦N
OH_REF | health/~ | Y¦N
HALF_PAY_FROM | income/employment/~ | {}¦@past

== oracle fusion: equality monitoring
Person Number | local-reference | 4#####
Display Name | person-name | @comma
ETHNICITY_LOV | ethnicity | GB_WHITE_BRITISH¦GB_BLACK_AFRICAN¦GB_PNTS{}
RELIGION_LOV | religion | GB_HINDU¦GB_CHRISTIAN¦GB_NONE{religion?}
SEXUAL_ORIENT_LOV | sexual-orientation | GB_GAY_LESBIAN¦GB_HETERO¦GB_PNTS{}
GENDER_ID_SAME_AS_BIRTH | gender-reassignment | N¦Y{gender-reassignment?}
DISABILITY_LOV | disability | GB_MOBILITY¦GB_NONE{}¦GB_LONG_TERM_ILL
CARER_LOV | family/~ | Y¦N

== unit4: payroll deductions
RESNO | local-reference | 1#####
NAME | person-name | @surnamefirst
PD_CODE | ~ | UNISON{trade-union}¦GMB{trade-union}¦AEO{debt}¦CSA{family/debt/income}
PD_DESC | ~ | Union subs{trade-union}¦Union subs{trade-union}¦Attachment of earnings CT{debt/council-tax}¦Child maint{family/income/debt}
AMOUNT | income/debt/trade-union/~ | 14.50¦13.20¦60.00¦112.00
PERIOD | ~ | 202607

== granicus: complaints export
case_reference | local-reference | FS-Case-#########
customer_name | person-name | @full
customer_email | email | @email
complaint_about | ~ | Missed bin{correspondence?}¦Conduct of social worker{~}¦Delay in EHC needs assessment{send,correspondence?}
adjustments_required | disability/health | Braille¦{}¦Deaf - BSL interpreter¦{}
protected_char | ~ | disability{disability}¦race{ethnicity}¦{}¦religion{religion}
remedy_amt | ~ | 0¦250

== jadu: hate crime reporting form
submission_id | ~ | 88####
your_name | person-name | @full
your_phone | phone | @mobile
hate_strand | ~ | Race{ethnicity}¦Disability{disability}¦Transgender{gender-reassignment}¦Faith{religion}
what_happened | ~ | Spat at and called names on the bus{~}¦Pushed out of his wheelchair{~,disability?}¦Brick through window{~}
perpetrator_known | ~ | No¦Yes - neighbour
injured | health | No{}¦Yes
crime_ref | criminal/local-reference | ####/26

== childview: youth justice interventions
CV Id | local-reference | 4####
YP Surname | person-name | @surname
YP Forename | ~ | @forename
Offence Ser. | criminal | 5¦3¦2
Offence Cat | criminal | VAP¦Robbery¦Theft & Handling¦Motoring
Court Outcome | criminal | RO¦YRO w/ISS¦DTO¦YC
RoSH | criminal | M¦H¦VH
RoR | criminal | 24¦33¦11
S&W | safeguarding/child-protection/health | H¦M
SALT scrn | send/health/disability | Y¦N{}
Subst use | health | Cannabis daily{health,criminal?}¦None{}¦Alcohol w/e
ETE | education/employment | NEET¦PRU¦College

== ecins: offender management nominals
Nominal | person-name | @full
AKA | person-name | @full>alias
IOM cohort | criminal | Fixed¦Flex¦Free
PNC ID | criminal/local-reference | ##/######?
CRN | criminal/local-reference | ?######
OGRS | criminal | 67¦82
Lic exp | criminal? | @past
Curfew addr | postal-address,criminal? | @street
TFMV/DA | domestic-abuse/criminal/~ | Serial DA perp¦{}
Subst. | health | Heroin/crack¦{}¦Alcohol

== ndtms: treatment journeys
CLIENT | local-reference/~ | ####
FINIT | ~ | @forename
SINIT | person-name/~ | @surname
DOB | birth-date | @dobiso
DRUG1 | health | 1101¦3301¦6202
DRUG2 | health | 7000¦{}¦1101
INJSTAT | health | P¦C¦N{}
HEPCSTAT | health | +ve¦-ve{health?}¦NT{health?}
PREGNANT | health | N{}¦Y
SEXUALO | sexual-orientation | 1¦4
ACCMNEED | housing | NFA¦HP¦NHP
MODAL | health | Psychosocial¦OST¦Inpt detox

== halo: drug and alcohol keyworker list
Halo ID | local-reference | HL#####
SU name | person-name | @full
Script | health | Methadone 60ml DS¦Buprenorphine 8mg¦{}
Pick up chemist | ~ | Portobello Pharmacy¦Well Notting Hill
AUDIT | health | 31¦18¦{}
CJ route | criminal | DRR¦ATR¦No{}
BBV tested | health | HCV pos¦Declined{health?}¦Neg{health?}
Kids at home | family/~ | 2¦{}

== theseus: needle exchange and recovery
Thes. no | ~ | T####
Name | person-name | @full
Main prob. subst. | health | Crack¦Diazepam (street)¦Ketamine¦GHB
Chemsex | sex-life | Y¦N{}
Sex wkr | sex-life | N{}¦Y
Injecting site | health | Groin¦{}¦Arm
OD last 12m | health | 1¦0{}¦3
Naloxone given | health | Y¦N{}

== pharmoutcomes: ehc and hiv pep
Provision | ~ | ######
Pt initials | ~ | @initials
Pt surname | person-name | @surname
DOB | birth-date | @dobiso
UPSI hrs ago | sex-life/health | 14¦36¦50
EHC given | sex-life/health | Levonelle¦ellaOne
Chlam kit | sex-life/health | Y¦N{}
STI hx | sex-life/health | Y¦N{}
Reg contraception | sex-life/health | POP¦None{~}¦LARC

== food bank: vouchers
Voucher no | local-reference | E-#####-######
Client name | person-name | @full
Pcode | postcode | @postcode
Crisis type | ~ | Benefit delay{benefit}¦Debt{debt}¦No recourse{immigration}¦Sickness{health}
A / C | family/~ | 1 / 3¦2 / 0
Diet. needs | ~ | Halal{religion}¦Diabetic{health}¦No cooking facs{~}¦GF - coeliac{health}
Agency | ~ | CAB¦Housing Options¦Refuge{domestic-abuse/~}

== credit union: loan members
Mem No | local-reference | 2####
Member | person-name | @full
NI | nino | @nino
Savings bal | income/~ | 220.10¦34.00
Loan bal | debt | 800.00¦1,250.00
In arrears | debt | Y¦N{}
IVA/DRO | debt | IVA¦{}¦DRO
Pays by benefit | benefit | UC¦ESA¦N{}

== haf holiday club bookings
Booking | ~ | HAF-####
ChildName | person-name | @full
ChildDOB | birth-date | @childdob
FSM? | benefit/education/income | Y¦Y
SEND needs (tell us) | ~ | autistic, needs 1:1{send?,disability?,health?}¦n/a{}¦uses ear defenders{disability/send/health/~}
Allergies/medical | health | asthma - blue inhaler¦none{}¦nut allergy epipen
Emergency contact | person-name>parent | @full
EC phone | phone>parent | @mobile
Relationship | family | mum¦gran¦dad

== youth club: register and subs
Nm | person-name | @full
Yr | ~ | 8¦9
Subs pd | ~ | ✓¦x
Pronouns | gender-reassignment/~ | she/her¦they/them
Gender ID | gender-reassignment | Trans boy¦F{~}¦NB
Med | health | inhaler¦{}¦epilepsy - see plan
SW involved | child-protection | Y¦N{}
Gang area concern | criminal/safeguarding/child-protection | Y¦N{}

== election staff: appointments
Payroll | local-reference | E####
Surname | person-name | @surname
First | ~ | @forename
Role | employment | PO¦PC¦Count asst
Bank sort | ~ | @sort
Bank a/c | bank-account | @account
Party member? | political | No{}¦Yes - Lab¦Yes - Con
Reasonable adj. | disability/health | Chair with arms, back¦{}¦Hearing loop
RTW seen | immigration/~ | PP¦BRP¦PP

== allotments: waiting list and tenants
Site/Plot | ~ | KT/12A¦GG/3
Tenant | person-name | @titled
Tel | phone | @landline
Concession | ~ | 60+{~}¦DLA{disability/benefit}¦PIP{disability/benefit}¦UC{benefit}
Raised bed | disability/health/~ | Y¦N{}
Rent due | ~ | 42.00¦21.00
Notes | ~ | had a stroke in May, daughter digging for him{health,family?}¦plot untidy, letter 1{}¦{}

== registrars: notices of marriage
Notice No | ~ | N/####
Party A | person-name | @full
A nat. | immigration/ethnicity/~ | British¦Brazilian¦Ghanaian
A cond. | family/~ | Single¦Divorced¦Widowed
Party B | person-name>partyb | @full
B nat. | immigration/ethnicity/~>partyb | Indian¦British¦Turkish
Imm. status | immigration | Fiance visa¦ILR¦EUSS pre-settled
HO referral | immigration | Y¦N{}
Ceremony | religion/~ | Civil{}¦RC church{religion}¦Mosque{religion}

== burials: grave register
GraveNo | ~ | C/12/44¦D/3/7
Deceased | person-name | @FULL
Age | birth-date/~ | 82¦0
DOD | ~ | @past
Denom | religion | C/E¦RC¦Muslim¦Jewish
Infect. risk | health | N{}¦Y - Hep B
NVF | health | N{}¦Y
Owner | person-name>owner | @titled
Owner addr | postal-address>owner,postcode>owner | @address

== licensing: sexual entertainment and street traders
Lic ref | local-reference | SEV/####
Applicant | person-name | @full
Spent/unspent convs | criminal | Unspent - ABH 2021¦None{}¦Spent - theft
Police objn | criminal/~ | Y¦N{}
Imm check | immigration/~ | ILR¦PSS¦GBR
Performer stage name | ~ | Ruby¦Jade

== taxi drivers: fitness panel
Badge | local-reference | HC####
Drv name | person-name | @full
DVLA pts | criminal | 6¦9¦0{}
Gp2 med | health | Pass{~}¦Fail - IGT¦Defer - sleep apnoea
Convs discl. | criminal | s.47 assault¦Nil{}¦Plying x2
NR3S hit | criminal/~ | Y¦N{}
CSE trg | ~ | Y¦Y
W/chair exempt | health/disability | Y¦N{}

== volunteers: befriending scheme
Vol ID | ~ | V###
Volunteer | person-name | @full
DBS no | criminal/local-reference/~ | 0017########
Disclosures | criminal | Caution (2009) - cannabis¦nil{}
Lived exp. | health/domestic-abuse/~ | Depression{health}¦DV survivor{domestic-abuse}¦{}
Matched with | person-name>client | @full
Client issues | health/disability/~>client | Dementia¦Agoraphobia¦Bereaved{~}

== hardship grants: household support fund
AppRef | local-reference | HSF#####
FullName | person-name | @full
NINO | nino | @ninolower
AwardGBP | benefit/income | 150¦300
HH_Income_pm | income | 1040¦880
Reason | ~ | lost job{employment/income/~}¦fled husband with kids{domestic-abuse,family?}¦dialysis travel costs{health}¦prepay meter{~}
DisabledHH | disability | 1¦0{}
BenefitsRcvd | benefit | UC+LCWRA{benefit,health?,disability?}¦PIP, CA¦PC

== subject access and foi log
IG ref | local-reference | SAR-####
Requester | person-name | @full
Req type | ~ | SAR¦FOI
Subject of request | ~ | own social care file, care leaver{child-protection/~}¦allergen policy{}¦adoption records{child-protection/family/~}
ID seen | ~ | PP¦DL
Exempt. | ~ | s40¦Sch 3 serious harm
Harm test | ~ | Y¦N

== cctv requests
CCTV ref | ~ | CR###
Req by | person-name | @full
Pol. crime no. | criminal/local-reference/~ | CAD ####
Incident | ~ | Assault outside shop{criminal}¦RTC{~}¦Theft of cycle{criminal}¦Fall on stairs{~}
Susp. descr. | ~ | IC3 male{ethnicity,criminal?}¦IC1 female{ethnicity,criminal?}¦{}
Fac. rec. used | biometric | Y¦N{}

== sheltered housing: key register and pendant
Flat | ~ | 1¦14
Resdt | person-name | @titled
Keysafe | access-code | 1945¦C2468Y
NOK | person-name>nok | @full
NOK no. | phone>nok | @mobile
Med hist | health | IHD, PPM¦Vasc dementia¦NKDA{}¦CKD 4
Mob. | disability/health | ZF¦W/C¦Indep{health?/disability?}¦Stick
DNAR | health | Y¦N{}
Faith | religion | CoE¦Meth.¦Hindu¦{}

== insurance: public liability claims
Claim ref | local-reference | PL26/####
Clmt | person-name | @titled
Clmt NI | nino | @nino
DOI | ~ | @past
Inj. | health | # L wrist¦ST neck¦Lac. scalp¦{}
CRU cert | benefit/~ | Y¦N{}
Sols | ~ | Bramley Legal LLP¦{}
Reserve £ | ~ | 8500¦1200

== accident book: riddor
Acc no | ~ | AB###
IP name | person-name | @full
Occ. | employment | Loader¦Teacher¦Carer
Nature of inj | health | Fracture¦Burn¦Sprain
Body pt | health | L ankle¦R hand¦Lower back
>7 day | ~ | Y¦N
Hosp. | health/~ | Y¦N
First aider | person-name?>officer | @full

== flu and covid list: care staff and residents
Home | ~ | Bramley House¦The Foreland
Name | person-name | @full
NHSNo | nhs-number | @nhs
Flu jab | health | @past¦Decl.
Cov boost | health | @past¦N/E
PCR | health | Pos¦Neg¦{}
At risk gp | health | Y - resp.¦Y - immunosup¦N{}
Consent | ~ | Y¦BI

== school trip: year 6 residential
Pupil | person-name | @full
Passport no | passport | @passport
EHIC/GHIC | ~ | Y¦N
Travel sick | health/~ | Y¦N{}
Enuresis | health | Y¦N{}¦N{}
Meds + dose | health | Piriton 5ml prn¦{}¦Methylphenidate 18mg am
Diet | ~ | Halal{religion}¦DF{health/~}¦{}¦Jain veg{religion}
1:1 | send/disability/~ | Y¦N{}

== evolve/send: provision map
Initials | ~ | @initials
Child | person-name | @full
CoP stage | send | EHCP¦SENS¦Mon
CI need | send | ✓¦{}
C&L need | send | {}¦✓
SEMH need | send | ✓¦{}¦✓
S/P need | send/disability | {}¦✓
EP involved | send/health/education/~ | ✓¦{}
Outcomes | send/education/~ | Reads 20 CVC words¦Uses 2 word phrases

== tribal: fair access and exclusions panel
Pupil | person-name | @full
Curr sch | education/~ | Bramley Academy¦EHE
PX/FTE | education | PX¦3 FTE
Att % | education | 62¦81
YOT | criminal | Y¦N{}
CME | education/child-protection/~ | Y¦N{}
Man. move | education | Y¦N{}
Known to CSC | child-protection | CP¦CIN¦N{}
CCE risk | child-protection/criminal/safeguarding | High¦{}

== admissions: in-year applications
App no | local-reference | INY#####
Child name | person-name | @full
DOB | birth-date | @childiso
LAC/PLAC | child-protection | PLAC¦N{}¦LAC
Med/Soc | health/child-protection/~ | Y¦N{}
SIF faith pts | religion | 12¦0{~}
Bapt. cert | religion | Y¦N{}
Sib link | person-name>sibling | @full
CA of UK Svc | family/employment/~ | N{}¦Y

== adult learning: ilr extract
LearnRefNumber | local-reference | AL######
ULN | uln | @uln
FamilyName | person-name | @surname
GivenNames | ~ | @forename
DateOfBirth | birth-date | @dobiso
Ethnicity | ethnicity | 31¦44¦41¦99{}
LLDDHealthProb | disability/send/health | 1¦2{}¦1
LLDDCat | disability/send/health | 12¦{}¦4
PrimaryLLDD | disability/send/health/~ | 1¦{}¦1
PriorAttain | education | 9¦2¦10
BSI | benefit/~ | 1¦4
EmpStat | employment | 10¦11¦12

== pause and pre-birth tracker
Woman | person-name | @full
EDD | health | 14/02/2027¦03/03/2027
Gravida/para | health | G5P4¦G3P2
Prev removals | child-protection | 3¦2
FASD risk | health | Y¦N{}
PLO | child-protection | Y¦N{}
Contracep. | sex-life/health | Implant¦Depo¦None{~}
Partner | person-name>partner | @full
Partner RSO | criminal>partner | N{}¦Y

== mappa nominals
MAPPA ID | local-reference?,criminal? | M2-####
Name | person-name | @full
Cat | criminal | 1¦2¦3
Lvl | criminal | 2¦3
ViSOR | criminal | Y¦N{}
Approved prem | criminal/housing/~ | Y¦N{}
Lead agency | ~ | NPS¦Police
Vic. contact | criminal/~ | Y¦N

== prevent: channel panel
Ref | ~ | CH-##
Subject | person-name | @full
Ideology | political/religion | ERWT¦Islamist¦MUU
Vulns. | health/send/~ | ASD{send/disability/health}¦Depression{health}¦DV at home{domestic-abuse}
Channel status | safeguarding/criminal/political/~ | Adopted¦Exit
Faith | religion | Muslim¦None stated{}¦Christian

== modern slavery: nrm referrals
NRM No | ~ | NRM#####
PV name | person-name | @full
Nat. | immigration/ethnicity/~ | VNM¦ALB¦ROU
Expl. type | criminal/safeguarding/sex-life | Sexual¦Forced lab¦Criminal¦Dom. serv.
RG/CG | criminal/safeguarding/immigration | RG+¦CG+¦Neg RG
Safe house | protected-address/safeguarding/~ | Y¦N{}

== two rows: health visiting caseload
Child//Name | person-name | @full
Child//DoB | birth-date | @childdob
Child//NHS | nhs-number | @nhs
Mother//EPDS | health>mother | 13¦6¦{}
Mother//Smoker | health>mother | Y¦N{}
Mother//DV enq. | domestic-abuse>mother | Y - discl¦N{}
UP level//Universal+ | health/~ | ✓¦{}
UP level//UPP | health/child-protection/~ | {}¦✓
Dev//ASQ fail | health/send/disability | ✓¦{}

== trans and nb staff network
Staff no | local-reference | 30####
Preferred name | person-name | @full
Dead name | person-name,gender-reassignment? | @full
GRC | gender-reassignment | Y¦N{gender-reassignment?}
Transition leave | gender-reassignment | @past
Out at work? | gender-reassignment/sexual-orientation | Y¦N{~}
LGB+ | sexual-orientation | Bi¦Gay¦{}

== group members for consultation
Contact | person-name | @full
Email | email | @email
Party/aff. | political | Lib Dem¦Green¦Ind¦{}
Union rep | trade-union | NEU¦NASUWT¦{}
Faith group | religion | Golborne Mosque¦St Thomas PCC¦{}
Identity | ~ | Disabled person{disability}¦LGBTQ{sexual-orientation}¦Traveller{ethnicity}¦{}

== genomic and screening follow up
Hosp no | local-reference | ?######
Pt | person-name | @full
BRCA | genetic/health | Pos¦VUS¦Neg{genetic?,health?}
FH Ca | health/genetic/family | Mother breast 42¦{}¦Sister ovarian
SCT carrier | genetic/health | Y¦N{}
Lynch | genetic/health | MLH1¦{}

== timekeeping: biometric clocking
Badge | ~ | 3####
Operative | person-name | @full
FP template | biometric | 0x4A6F¦0x9B1C
FaceID enrolled | biometric | Y¦N{}
Clock in | ~ | 06:58¦07:02
Depot | ~ | Alpha¦Bravo

== assets: it equipment
Asset tag | - | LT0####
Model | - | Latitude 5420¦iPad 9
Serial | - | 7F#?##?
Location | - | Town Hall 2.14¦Depot
Condition | - | Good¦Poor¦Scrap
Disability aid | - | N¦N¦Y
Warranty exp | - | 01/03/2027¦30/06/2026
Status | - | Live¦Disposed

== suppliers: contracts register
Contract ref | ~ | C-####
Title | - | Domestic abuse outreach service¦Mental health advocacy¦Halal meat supply¦Taxi framework (SEND transport)
Supplier | - | Golborne Care Ltd¦Foreland Foods Ltd¦Ladbroke Cars Ltd
Category | - | Social care¦Catering¦Transport
Value £ | - | 120000¦45000
Start | - | 01/04/2026
Extension | - | Y¦N

== bins: round sheet
Round | - | R1¦R2
Street | - | Golborne Road¦Southern Row
Bin type | - | 240L¦Food caddy¦Clinical
No. bins | - | 12¦40
Contaminated | - | Y¦N
Crew issue | - | Blocked access¦Icy¦None

== fleet: vehicles
Fleet No | - | F###
Reg | vehicle-registration?/~ | @vrm
Make | - | DAF¦Ford
Health check | - | Pass¦Fail
Defects | - | Tyre¦Blind spot camera¦None
MOT due | - | 01/02/2027
W/C access | - | Y¦N
Dept | - | SEND transport¦Waste

== stock: aids store
SKU | - | ST-####
Item | - | Wheelchair, folding¦Commode¦Stairlift rail¦Insulin sharps box
Qty | - | 12¦4
Min lvl | - | 2¦5
Condition | - | New¦Refurb
Bay | - | A1¦C3

== meters: utilities
MPAN | - | 12000########
Site | - | Bramley Day Centre¦Golborne Mosque Car Park¦Foreland Special School
Supplier | - | Grid Co Ltd
Kwh | - | 1204¦880
Disabled | - | N¦Y
Last read | - | 01/07/2026

== trees: inspection
Tree ID | - | T####
Species | - | Plane¦Lime¦Ash
Health | - | Fair¦Poor¦Good
Disease | - | Ash dieback¦Massaria¦None
Age class | - | Mature¦Veteran
Action | - | Fell¦Monitor

== schools: census totals
School | - | Bramley Academy¦Foreland Primary
DfE No | - | 207/####
NOR | - | 412¦220
No. FSM | - | 88¦41
No. EHCP | - | 12¦9
No. EAL | - | 140¦66
% BAME | - | 61¦54

== codes: lookup of recording codes
Code | - | DV¦MH¦LD¦ASD
Description | - | Domestic violence¦Mental health¦Learning disability¦Autistic spectrum disorder
Group | - | Vulnerability¦Vulnerability¦Disability
Active | - | Y¦N
Order | - | 1¦2¦3

== rooms: bookings
Booking ref | local-reference?/~ | RB####
Booked by | person-name | @full
Phone | phone | @mobile
Room | - | Committee 1¦Prayer room¦First aid room
Layout | - | Theatre¦Boardroom
Hearing loop | - | Y¦N
Access | - | Step free¦Lift
Charge | - | 40.00¦0.00
`;
