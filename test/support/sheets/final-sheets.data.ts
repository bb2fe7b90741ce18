/**
 * The last of the unseen sheets, in the notation of `council-sheets.data.ts`: written after all others and read once, at the end; no rule
 * was changed for them, and what they miss is not looked at. Nobody in them exists.
 */
export const finalSheets = `
== azeus adults: brokerage queue
AzId | local-reference | 5#####
SU_Name | person-name | @comma
SU_DOB | birth-date | @dobiso
Pkg_Type | health/disability/~ | Nursing EMI¦Supported living LD¦Res dementia
MoCA_Score | health | 14¦9¦22
DBehav | health/safeguarding/~ | Hits out at carers¦Wanders¦{}
Lang | ethnicity/~ | Sylheti¦English¦Arabic
Cultural_Reqs | religion/ethnicity | Halal food, female carer¦None{}¦Kosher
SelfFunder | income/~ | Y¦N

== strata: children's disability short breaks
Ref | ~ | SB/###
YP | person-name | @full
YP D.O.B. | birth-date | @childdob
Dx/condition | health/disability | Rett syndrome¦CP quad¦Angelman¦DMD
Feeds | health | PEG¦Blended orally¦Oral{~}
Behaviour plan | send/health/disability/~ | Y¦N{}
MAR | health/~ | Y¦N
Siblings CP/CIN | child-protection | CIN¦N{}
Parent MH | health | Bipolar¦{}¦PND

== locata: choice based lettings applicants
APP_NO | local-reference | L######
M_APP_NAME | person-name | @full
NI_NUMBER | nino | @nino
J_APP_NAME | person-name>joint | @full
MED_PRI | health/disability/housing/~ | A¦B¦{}
MOBCAT | disability | 1¦2¦3
PREGDUE | health | @past¦{}
ARMEDF | employment/~ | Y¦N
ELIG_PFA | immigration | Not eligible - PFA¦Eligible¦EUSS SS
UNACC_BEH | criminal/debt/~ | ASB{criminal}¦{}¦Arrears{debt}

== northgate: benefit appeals
APPEAL_ID | ~ | AP####
CLMT | person-name | @titled
CLMT_NINO | nino | @nino
DEC_CODE | benefit/~ | SDP-REM¦NDD-INC¦LTHP
REP_ORG | ~ | CAB¦Law Centre
GRDS | ~ | Wife has MS and needs overnight carer{health,family?}¦Son is student not earning{education,family?}¦Income wrong{income/~}
ORAL_HRG_ADJ | disability/health | Signer¦{}¦Breaks - IBS

== reed: supported employment
Participant | person-name | @full
NI | nino | @ninolower
Barrier 1 | ~ | Autism{health/disability/send}¦Ex-offender{criminal}¦Care exp.{child-protection}¦Refugee{immigration}
Barrier 2 | ~ | Anxiety{health}¦Substance misuse{health}¦{}¦ESOL{~}
PbR band | ~ | 1¦2
UC/ESA | benefit | UC¦ESA SG
I/W support | disability/employment/health/~ | Job coach¦AtW taxi

== school nurse: ncmp and enuresis clinic
Pupil | person-name | @full
NHS | nhs-number | @nhs
BMI centile | health | 99.6¦50¦91
Wt kg | health | 41.2¦28.0
Ht cm | health | 132¦120
Alarm issued | health/~ | Y¦N
Desmo. | health | 120mcg¦{}
SG concern | safeguarding/child-protection | Y¦N{}
FGM asked | safeguarding/child-protection/health | Y¦N{}

== tribal: gypsy and traveller sites
Pitch | ~ | 4¦11
Licensee | person-name | @full
Community | ethnicity | Irish Trav.¦Romany¦Showmen
Adults/ch | family/~ | 2/3¦1/1
Liter. support | education/~ | Y¦N
Health vis. open | health/~ | Y¦N{}
Pitch fee arr. | debt | 120.50¦0.00{}

== chaplaincy: patient visits
Ward | ~ | Alex¦Grafton
Bed | ~ | 4¦12
Patient | person-name | @surnamefirst
Rel | religion | RC¦CE¦MUS¦SDA
Sacrament | religion | Anointing¦HC¦{}
EoLC | health | Y¦N{}
NoK rang | ~ | Y¦N

== unison: branch roll
M/ship | local-reference/~ | U#######
Name | person-name | @full
Subs band | trade-union/income | C¦D¦F
Fund | trade-union/political | APF¦GPF¦None{~}
SOG | ethnicity/disability/sexual-orientation/~ | Black{ethnicity}¦Disabled{disability}¦LGBT+{sexual-orientation}¦{}
Steward? | trade-union | Y¦N{}

== campaign: doorstep app export
VANID | local-reference/~ | ########
Voter | person-name | @full
Addr | postal-address | @street
VI 24 | political | L¦C¦G¦LD
Issues | political/~ | Housing¦NHS¦Gaza
Member | political | Y¦N{}
Moved | ~ | {}¦Y
Board | political | Y¦N{}

== probation: unpaid work placements
CRN | criminal/local-reference | ?######
POP | person-name | @full
Index off. | criminal | S39¦Drink drive¦Burg dwell
Hrs left | criminal | 40¦112
RoSH | criminal | Low¦Med
Barred from | criminal/safeguarding/~ | Schools¦{}¦Lone females
Fit notes | health | 2¦{}
Meds | health | Y¦N{}

== immigration advice: oisc caseload
File | ~ | IM/###
Cl. name | person-name | @full
Cl. DOB | birth-date | @dobdots
Ctry | immigration/ethnicity | SYR¦NGA¦ALB
Matter | immigration | AAS¦FLR(DV){immigration/domestic-abuse}¦ILR SET(O)¦CCL
Det'd? | immigration | Y¦N{}
Torture ev. | health/immigration/safeguarding | R35¦{}¦MLR
Basis | ~ | Sexuality{sexual-orientation}¦Religion - convert{religion}¦Political{political}¦Clan{ethnicity}

== dental: special care list
Pt no | local-reference | D####
Pt | person-name | @full
MH codes | health | HTN, T2DM¦Warf.¦Bisph.
Sed'n | health | IV midaz¦GA¦{}
Bariatric | health/disability | Y¦N{}
Consent cap. | health/disability | BI¦Has cap
Lives | ~ | NH¦Own

== pool: memberships with referral
MemID | local-reference | 30#####
First | ~ | @forename
Last | person-name | @surname
Exp | ~ | @past
ER scheme | health | Cardiac¦Cancer rehab¦Low back¦{}
BP read | health | 142/90¦130/80
WOS session | religion/~ | Y¦N
DisabilityConc | disability | Y¦N{}

== transgender clinic liaison
Ref by | ~ | GP¦CAMHS
Pt | person-name | @full
Sex reg. | ~ | F¦M
HRT type | gender-reassignment/health | E2 patch¦T gel¦{}
Social transn | gender-reassignment | Full¦Partial¦Not yet
Name changed | gender-reassignment/~ | Y¦N

== forensic csa: ssa and isva
ISVA no | ~ | IS###
Client | person-name | @full
Inc. type | sex-life/criminal/safeguarding/domestic-abuse | Rape (recent)¦CSA hist.¦Voyeurism
SARC att. | criminal/health/safeguarding/sex-life/~ | Y¦N
Susp. rel | family/~ | Ex¦Uncle¦Stranger
PEPSE | sex-life/health | Y¦N{}
Court stage | criminal/~ | CPS dec.¦Trial fixed
Safe contact | ~ | Text¦Email

== kinship and sgo payments
Carer | person-name | @titled
S/C | ~ | @sort
A/C | bank-account | @account
Child | person-name>child | @full
Order | child-protection/family | SGO¦CAO¦Reg 24
Allow. pw | income/benefit/child-protection/~ | 162.00¦210.50
Tax code/UC | ~ | UC¦1257L

== nursery: funded two year olds
Chd | person-name | @full
DoB | birth-date | @childdob
2YO basis | ~ | UC{benefit}¦LAC{child-protection}¦DLA{disability/benefit}¦NRPF{immigration}
EYPP | benefit/education | Y¦N{}
DAF | disability/benefit | Y¦N{}
ASQ-SE | health/send | Above cut-off¦OK{~}
Allerg. | health | Egg¦{}¦CMPA

== trap: equalities objectives
Objective | - | Improve access for disabled residents¦Reduce hate crime¦Support carers
Characteristic | - | Disability¦Race¦All
Lead service | - | Adults¦Community safety
RAG | - | G¦A
Due | - | 01/04/2027

== trap: defibrillators and first aid kit
Unit | - | AED-##
Site | - | Foreland Leisure Centre¦Town Hall
Pads exp | - | 01/05/2027
Battery | - | OK¦Low
Health & safety | - | Pass¦Fail
Checked | - | Y¦N
`;
