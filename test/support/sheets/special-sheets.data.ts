/**
 * Sheets whose columns tell special categories and danger, in the notation of `council-sheets.data.ts`, written after the rules for all
 * others: headings and codes of many kinds of system, most of them short. The first reading stands in `bench/runs/2026-11-22-tables`; what it
 * missed was read afterwards. Nobody in them exists.
 */
export const specialSheets = `
== asylum dispersal accommodation
Prop Ref | ~ | DA####
Head of HH | person-name | @full
DoB | birth-date | @dob
Nat. | ethnicity/immigration/~ | ERI¦AFG¦IRN
Stage of claim | immigration | Awaiting substantive interview¦Refused - appeal lodged¦ARE
Supp. type | immigration | s95¦s4¦s98
NASS No | local-reference/immigration | 22/0#/#####
Move-on due | immigration/~ | @past

== no recourse families
Family name | person-name | @full
Imm. position | immigration | Overstayer¦LLR (PD)¦Zambrano¦Pending FLR(FP)
Fee waiver sought | immigration/~ | Y¦N{}¦Y
Est. intent. | child-protection/immigration/~ | s17¦s17
Weekly subs. £ | income/benefit/~ | 87.50¦112.00
Children in HH | family | 2¦1¦3
HO contacted | ~ | Y¦N

== euss outreach
Contact | person-name | @full
Mob | phone | @mobile
Status held | immigration | PSS¦SS¦None yet¦CoA
Expiry of PSS | immigration/~ | @past
Needs help w/ | ~ | Late application{immigration}¦Proof of residence{immigration?}¦Child's application{immigration,family?}

== right to work audit
Payroll no | local-reference | 30####
Surname | person-name | @surname
Forename | ~ | @forename
Doc seen | immigration/~ | BRP¦UK passport{}¦eVisa
Route | immigration | Skilled Worker¦Student¦Dependant partner
Perm. until | immigration | @past
CoS ref | immigration/local-reference | C2G#?#####

== adult safeguarding concerns log
SAC No | ~ | SAC-####
Adult at risk | person-name | @full
Born | birth-date | @dob
Cat. of abuse | safeguarding | Neglect/acts of omission¦Financial/material¦Self-neglect¦Organisational
Alleged source of risk | safeguarding/family/~ | Son¦Care home staff¦Unknown
Threshold met | safeguarding | Y¦N{}¦Y
MSP outcome | safeguarding/~ | Fully achieved¦Partially
Enq. type | safeguarding | s42¦Other enq

== cuckooing visits
Address | postal-address,postcode | @address
Tenant | person-name | @full
Vuln. score | safeguarding/disability/~ | 8¦5
Signs | safeguarding/criminal/~ | Unknown males coming and going¦Drug paraphernalia seen
Exploited Y/N | safeguarding/criminal/~ | Y¦N{}
Closure order | criminal/safeguarding/housing/~ | Applied¦{}

== hoarding panel
Ref | ~ | HP-##
Name | person-name | @titled
CIR rating | safeguarding/health/housing/~ | 7¦4¦9
Cap. assessed | health/disability/safeguarding/~ | Has capacity¦Lacks capacity
Fire risk | ~ | High¦Med
Diogenes / MH | health | Suspected OCD¦Depression¦None known{}

== marac list
MARAC no | ~ | M##/###
Victim | person-name,domestic-abuse? | @full
V DOB | birth-date | @dob
Perp | person-name>perp | @full
Rel. | family/domestic-abuse/~ | Ex¦Husband¦Son
RIC | domestic-abuse | 18¦14¦21
Ch. in hh | family/~ | 2¦0
Repeat? | domestic-abuse/~ | Y¦N
Safe no. to ring | phone/~ | @mobile

== sanctuary scheme installs
Job | local-reference/~ | SS####
Client | person-name,domestic-abuse? | @full
Install addr | postal-address,postcode,protected-address? | @address
Works | domestic-abuse/~ | Reinforced door¦Letterbox fire cover¦Panic room
Referred by | domestic-abuse/~ | IDVA¦Police DASU
OK to call? | ~ | Text only¦Y

== refuge bed nights
Unit | ~ | R1¦R2
Resident | person-name,domestic-abuse? | @full
Arrived | domestic-abuse/~ | @past
NTK address | protected-address/domestic-abuse/~ | Y¦Y
HB claim | benefit | Y¦N{}
Faith/cultural needs | religion/ethnicity/~ | Halal{religion}¦None{}¦Orthodox{religion}

== family court list
Case No | local-reference/~ | ZW2#C00###
Child | person-name | @full
Order sought | child-protection/family | ICO¦SO¦s8 CAO¦Placement Order
CG | person-name>officer | @full
Threshold accepted | child-protection/~ | Y¦N
FDAC | health/child-protection/criminal/~ | Y¦N{}

== fostering matching
LCS ID | local-reference | 8#####
YP name | person-name,child-protection? | @full
Age | birth-date/~ | 9¦14
Plcmt type | child-protection | IFA¦In-house¦Kinship¦Parent and child
Reason into care | child-protection | N1 abuse or neglect¦N4 family in acute stress¦N8 absent parenting
Relig. match | religion | Muslim¦CofE¦N/S{}
Eth. match | ethnicity | BAFR¦WBRI¦MWBC
Contact arr. | family/child-protection/~ | Supervised fortnightly¦Letterbox

== youth justice caseload
YJ ref | ~ | YJ####
Young person | person-name | @full
DOB | birth-date | @teenagedob
Index offence | criminal | PWITS class A¦Robbery¦Poss. bladed article
Disposal | criminal | YRO¦RO 6m¦YCC
Gang nominal | criminal | Y¦N{}
NRM | safeguarding/criminal/immigration/child-protection/~ | Positive RG¦{}¦Pending
AssetPlus SHR | criminal/health/safeguarding/~ | High¦Medium
SLCN | send/disability/health/~ | Y¦N{}

== mappa eligible
Nominal | person-name | @full
DoB | birth-date | @dob
Cat | criminal | 1¦2¦4
Lvl | criminal | 2¦3
SHPO to | criminal | @past
Lic. conds | criminal | No contact with under 18s¦Curfew¦Exclusion zone
Where living | postal-address,postcode | @address

== drug and alcohol client list
NDTMS client | ~ | @initials
Client | person-name | @full
Prim. subst. | health/criminal | Heroin illicit¦Alcohol unspec¦Crack
Freq | health/~ | Daily¦3x wk
BBV | health | HCV RNA+¦Vaccinated¦Declined{}
Scripting | health | Methadone 60ml SC¦Espranor¦None{}
TOP date | ~ | @past

== sexual health outreach
Client code | ~ | SH####
Client | person-name | @full
Attended for | sex-life/health | Emergency contraception¦STI screen¦PrEP review
Partners 12m | sex-life | 3¦1¦6+
MSM | sexual-orientation/sex-life | Y¦N{}¦Y
GUM no | ~ | G####
Condom card | sex-life/~ | Y¦{}

== register office gender and civil partnership corrections
Entry | ~ | ###
Name now | person-name | @full
GRC seen | gender-reassignment | Y¦N{}¦Y
Prev. name | person-name>former | @full
CP converted to M | sexual-orientation/family/~ | Y¦N{}
Celebrant type | religion/~ | Humanist¦Civil{}¦Church

== staff equality return
Emp | local-reference | 10#####
Name | person-name | @full
Sexual orient. | sexual-orientation | G¦H¦B¦PNS{}
Gender same as birth | gender-reassignment/~ | Y{}¦N¦PNS{}
Relig/belief | religion | MUS¦CHR¦NONE¦SIKH
Eth. origin | ethnicity | WB¦BC¦AP
Disab. | disability | Y¦N{}¦PNS{}
Carer? | family/~ | Y¦N

== lgbt+ tenants forum
Forename | ~ | @forename
Surname | person-name,sexual-orientation? | @surname
Preferred pronouns | gender-reassignment/~ | they/them¦she/her¦he/him
Identify as | sexual-orientation/gender-reassignment | Lesbian¦Trans man¦Bi
Email | email | @email

== facility time and subs
Emp No | local-reference | 4#####
Member | person-name | @full
Branch | trade-union | UNISON LG¦GMB X58¦Unite 1/427
Check-off £ | trade-union | 14.50¦16.20
Rep role | trade-union | Shop steward¦H&S rep¦Member
Strike ded. 14/3 | trade-union/income/~ | 1 day¦{}

== councillors' casework tags
Case | local-reference/~ | CW-####
Constituent | person-name | @titled
Voting intention | political | Lab¦Con¦LD¦Green
Pledge | political | P1¦P3¦{}
Poster site | political | Y¦N{}
Issue | ~ | Damp{housing}¦Parking{}¦Visa delay{immigration}

== postal vote and proxies
Elector | person-name | @full
Roll no | ~ | AB1-####
Proxy reason | ~ | Disability{disability}¦Armed forces{employment}¦Blind{disability}
Anon. elector | protected-address/domestic-abuse/~ | Y¦N{}¦N{}
Franchise | ethnicity/immigration/~ | G¦K¦B

== mosque hall and faith bookings
Bkg | ~ | B####
Hirer | person-name | @full
Event | religion/~ | Nikah{religion}¦Birthday{}¦Diwali celebration{religion}
Dietary | religion/health | Halal{religion}¦Veg{}¦Kosher{religion}

== school meal dietary and biometrics
UPN | upn | @upn
Pupil | person-name | @full
Diet | religion/health | Halal{religion}¦Nut free{health}¦No pork{religion}
FSM6 | benefit/education | Y¦N{}¦Y
Bio consent | biometric/~ | Y¦N{}¦Y
Finger template held | biometric | Y¦N{}¦Y
Cashless PIN | password/access-code/~ | 4###

== clocking in enrolment
Emp no | local-reference | 7####
Operative | person-name | @full
FP enrolled | biometric | L index¦R thumb
Face ID | biometric | Enrolled¦Declined{}
Shift | employment/~ | Nights¦Earlies

== send transport eligibility
Pupil | person-name | @full
DOB | birth-date | @childdob
Prim. need | send | ASC¦SLD¦PMLD¦VI
EHCP no | local-reference/send | E###
Vehicle need | disability/send/~ | WAV¦Taxi{}¦Tail lift
PA reason | ~ | Epilepsy - rescue meds{health}¦Absconds{}¦Hoist transfer{disability}
Seizure plan | health | Y¦N{}¦N{}

== educational psychology list
EP ref | ~ | EP###
C/YP | person-name | @full
Concern | send/health/~ | EBSNA{send/education/health}¦Dyscalculia?{send}¦Working memory{send}
Boxall | send/~ | @past
CAMHS known | health | Y¦N{}¦W/L
PEX risk | education | Y¦N{}¦Y

== disabled facilities grants
DFG no | local-reference | DFG/##/###
Applicant | person-name | @titled
OT rec. | disability | LAS¦Stairlift¦Ceiling track hoist
Diag. | health/disability | MND¦RA¦Bilateral BKA
Means test contrib. | income/~ | 0.00¦1,204.00
Est cost | ~ | 8,400¦2,150

== blue badge assessments
Badge app | local-reference | 7######
Applicant | person-name | @full
Crit. | disability | HRMCDLA¦PIP 8+ moving around¦Severely SI
Hidden dis. | disability/health | Autism¦Crohn's¦Anxiety
Walk dist. m | disability | 15¦30
Outcome | ~ | Issued¦Refused{}

== assistive technology loans
Loan | ~ | AT###
Client | person-name | @full
Kit | disability/health/~ | Falls pendant¦Bed sensor¦Talking clock
Cond. | health/disability | Vasc. dem.¦Parkinsonism¦Post CVA
Keysafe | access-code | 1###¦4###

== continuing health care disputes
NHS No | nhs-number | @nhsspaced
Pt | person-name | @full
DST weighting | health/~ | 1 Priority 3 Severe¦2 Severe 4 High
Behaviour | health/~ | Severe¦Mod.
PEG / trachy | health | PEG¦Y¦N{}
EOL fast track | health | Y¦N{}

== mental health act register
RiO | local-reference/~ | 1######
Patient | person-name | @full
Sect. | health | 3¦2¦CTO¦117
NR | person-name>nr | @full
Dx code | health | F20.0¦F31.2¦F60.3
Depot due | health | @past

== deaf and dual sensory team
Cl. | person-name | @full
Comm. | disability/~ | BSL¦Hands-on¦Lipreads
CI / HA | disability | CI bilateral¦HA left
Registered | disability | SSI¦SI¦Deafblind

== genetics and screening liaison
Ref | ~ | GS##
Pt name | person-name | @full
Mutation | genetic | BRCA1¦HTT expanded¦CFTR carrier
Proband? | genetic/family/~ | Y¦Sister of
Sickle trait | genetic/health | Y¦N{}

== hate crime referrals
HC ref | ~ | HC###
Reported by | person-name | @full
Strand | ethnicity/religion/sexual-orientation/disability/gender-reassignment | Racist¦Homophobic¦Islamophobic¦Disablist
Suspect | person-name>suspect | @full
Crime no | local-reference/criminal | 4######/26

== prevent referrals
Subject | person-name | @full
DOB | birth-date | @dob
Ideology | political/religion/criminal | ERWT¦Islamist¦MUU
Channel | criminal/political/safeguarding/~ | Adopted¦NFA{}
Online conc. | ~ | Y¦N

== supported lodgings and custody leavers
Person | person-name | @full
Rel. date | criminal | @past
HMP | criminal | Wandsworth¦Feltham¦Bronzefield
Prob. officer | person-name>officer | @full
Arson / sched 1 | criminal | Arson¦N{}¦Sch 1
MH/SM | health | Both¦SM¦{}

== payroll deductions and absence
Pay no | local-reference | 55####
Employee | person-name | @full
AEO / CCAEO | debt | CSA 120.00¦CT AEO¦{}
Abs code | health | S98¦S10 anxiety¦S13
Mat/Pat | family/health/~ | MATB1¦{}
OH outcome | health/disability/~ | Phased return¦Ill-health tier 1

== warm home vulnerable list
HH | person-name | @titled
Addr | postal-address,postcode | @address
PSR code | health/disability/~ | 08¦17¦20
Oxygen conc. | health | Y¦N{}
Prepay | ~ | Y¦N
UC/PC | benefit | UC¦PC GC¦{}

== bereavement and burials
Grave | ~ | C###
Deceased | person-name | @full
Rite | religion | RC¦Muslim¦Hindu cremation¦None{}
Cause 1a | health | Bronchopneumonia¦Metastatic ca. lung
PHF | benefit/income/~ | Y¦N

== community midwifery handover
Mum | person-name | @full
EDD | health | @past
G P | health | G2P1¦G4P2
FGM 1-4 | health/ethnicity/child-protection/~ | 2¦None{}
RE DA | domestic-abuse/~ | Y asked - disclosed{domestic-abuse}¦N{}
PP to SW | child-protection/safeguarding/~ | Y¦N{}

== exam access arrangements
Cand no | ~ | 4###
Candidate | person-name | @full
AA | send/disability/~ | 25% ET¦Reader/scribe¦Coloured paper
Evidence | send/disability/health/~ | Form 8 - dyslexia¦Consultant letter
Prayer room | religion | Y¦N{}

== homelessness h-clic extract
Applicant | person-name | @full
NINO | nino | @nino
Supp needs | ~ | MH{health}¦OffHist{criminal}¦DA{domestic-abuse}¦LDis{disability}
LSA reason | housing/domestic-abuse/family/~ | End AST¦Family no longer willing¦DA
PN | health/disability/family/domestic-abuse/~ | Pregnant{health}¦Dep children{family}¦PhysDis{disability}
Nationality grp | ethnicity/immigration/~ | EEA¦UK{}¦Non-EEA
SexID | sexual-orientation | Gay/Lesbian¦Het¦PNTS{}
`;
