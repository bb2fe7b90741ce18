/**
 * Sheets as council systems write them, made up for tests: each with every finding expected of it. Headings follow published layouts
 * (National Fraud Initiative, SSDA903, CIN census, SEN2, H-CLIC, CLD) and the manner of common systems; nobody in them exists.
 *
 * A sheet is `== name`, options in lines from `:`, then a column a line, `heading | truth | cells`, or rows written out from `>`.
 * Truth is what each cell is found as: a data type, `a/b` either, `a?` allowed, `a*2` two of them, `a>group` of somebody else in the
 * row, several parted by commas, `-` nothing, `~` anything (a part of a finding that stands in another cell). Cells are `@field` of
 * the group's made-up person, `#` patterns (`#` a digit, `?` a capital), or words parted by `¦` and taken in turn; `{…}` after
 * words is their own truth. What is blank is nobody's.
 */
export const councilSheets = `
== housing: tenancy export
TENANCY_REF | local-reference,housing? | ######
PROP_REF | ~ | ####/###
TEN1_TITLE | ~ | @title
TEN1_FNAME | ~ | @forename
TEN1_SNAME | person-name | @SURNAME
TEN1_DOB | birth-date | @dob
TEN1_NINO | nino | @nino
TEN1_SEX | ~ | @sex
TEN2_TITLE | ~>partner | @title
TEN2_FNAME | ~>partner | @forename
TEN2_SNAME | person-name>partner | @SURNAME
TEN2_DOB | birth-date>partner | @dob
TEN2_NINO | nino>partner | @nino
ADDR1 | postal-address | @street
ADDR2 | ~ | London
PCODE | postcode | @postcode
TEL_HOME | phone | @landline
TEL_MOB | phone | @mobile
TENURE_TYPE | housing? | SEC¦INT¦SEC¦FLEX
TEN_START | - | @past
RENT_WKLY | rent | 112.45¦98.20¦134.00

== housing: rent arrears by patch
: title=Rent arrears over £500 as at week 31
: total
Payref | local-reference,debt?,housing? | 60#######
Tenant(s) | person-name,debt?,housing? | @titled
Address | postal-address,postcode | @address
Patch | - | NW1¦NW2¦SE3
HO | person-name>officer | @full
Gross arrears | debt | 1,204.33¦£612.10¦890.00
HB due | benefit/~ | 0.00{}¦120.40¦0.00{}
Stage | debt/housing? | NOSP served¦Possession hearing¦Arrears letter 1¦Arrangement
Last contact | - | @past

== housing: homeseeker applications (NFI layout)
Application Reference | local-reference | HS######
Surname | person-name | @surname
Forename | ~ | @forename
Middle Name | ~ | @middle
Date of Birth | birth-date | @dobiso
NINO | nino | @ninospaced
Email Address | email | @email
Phone Number 1 | phone | @mobile
Phone Number 2 | phone | @landline
Address 1 | postal-address | @street
Address 2 | ~ | Kensal Town
Address 3 | ~ | London
Postcode | postcode | @postcode
Gender | ~ | Female¦Male
Nationality | immigration/ethnicity | British¦Polish¦Somali¦Eritrean
Ethnicity Code | ethnicity | 01¦05¦12¦99{}
Pregnant | health | Y{health}¦N{}¦N{}¦N{}
Disabled? | disability | N{}¦Y{disability}¦N{}¦N{}
Band | housing? | A¦B¦C
Medical award | health/disability | Low¦{}¦High¦None{}

== homelessness: H-CLIC style
Case Ref | local-reference | HL/26/####
Lead Applicant | person-name | @full
Applicant DOB | birth-date | @dob
NI No. | nino | @nino
Current Address | postal-address,postcode | @address
Reason for loss of settled home | ~ | Domestic abuse - victim{domestic-abuse,housing?}¦End of AST{housing}¦Family no longer willing to accommodate{housing,family?}¦Left HASC accommodation{housing,immigration?}
Support needs | ~ | Mental health; drug dependency{health,housing?}¦Physical ill health{health,housing?,disability?}¦None{}¦Care leaver, at risk of abuse{safeguarding?,child-protection?,housing?}
Sexual identification | sexual-orientation | Heterosexual¦Gay/Lesbian¦Prefer not to say{}¦Bisexual
TA address | postal-address,postcode | @address>ta
Household comp | family? | 1 adult 2 ch¦Couple¦Single¦1 adult 1 ch
Risk to female staff | ~ | No{}¦Y{safeguarding/criminal}¦No{}¦No{}

== homelessness: placements with household members
Placement ID | local-reference,housing? | PL-#####
Main applicant | person-name | @full
DOB | birth-date | @dob
Partner Name | person-name>partner | @full
Partner DOB | birth-date>partner | @dob
Child 1 Name | person-name>child1 | @full
Child 1 DOB | birth-date>child1 | @childdob
Child 2 Name | person-name>child2 | @full
Child 2 DOB | birth-date>child2 | @childdob
Placement address | postal-address | @street
Placement postcode | postcode | @postcode
Placement type | housing | Refuge{housing?,domestic-abuse,protected-address?}¦B&B¦Self-contained annexe¦Refuge{housing?,domestic-abuse,protected-address?}
Do not disclose | ~ | Y{protected-address}¦N{}¦N{}¦Y{protected-address}
Landlord | person-name>landlord | @titled
Landlord tel | phone>landlord | @mobile

== council tax: accounts
Account Number | local-reference | 5########
Lead Liable Party | person-name | @titled
Other Liable Party | person-name>partner | @titled
Prop Ref | ~ | ##########
Property Address | postal-address | @street
Property Post Code | postcode | @postcode
Forwarding Address | postal-address,postcode | @address>forwarding
Band | council-tax? | A¦D¦C¦F
Bal O/S | council-tax/debt | 432.10¦0.00{}¦1,120.55¦-12.00
Pay Method | ~ | DD¦CASH¦STO
Email | email | @email
Tel No | phone | @mobile
Acc status | ~ | Live¦Closed

== council tax: discounts and disregards
A/C NO | local-reference | 4########
NAME | person-name | @surnamefirst
ADD1 | postal-address | @street
ADD2 | ~ | London
P/CODE | postcode | @postcode
DISC_TYPE | council-tax | SPD{council-tax,family?}¦SMI{council-tax?,health}¦STUD{council-tax?,education?}¦DISB{council-tax?,disability/health}¦CARER{council-tax?,family?}¦SMI{council-tax?,health}
DISC_FROM | - | @past
EVIDENCE | ~ | {}¦GP cert rec'd; attendance allowance{health,benefit}¦Student cert seen{education?}¦OT report, wheelchair used indoors{disability/health}¦

== council tax: liability orders to enforcement agent
LO Number | local-reference | LO######
Debtor Title | ~ | @title
Debtor Forename | ~ | @forename
Debtor Surname | person-name | @surname
Debtor Addr Line 1 | postal-address | @street
Debtor Addr Line 2 | ~ | Notting Hill
Debtor Postcode | postcode | @postcode
Debtor DoB | birth-date | @dob
NINumber | nino | @nino
Mob | phone | @mobile
LO Date | council-tax?,debt? | @past
Debt Amt | debt/council-tax | 812.00¦455.10¦1290.22
Vulnerable (Y/N) | ~ | N{}¦Y{safeguarding/health/disability}¦N{}

== benefits: SHBE-like extract
HB_CLM_REF | local-reference | 1######
CLM_TITLE | ~ | @title
CLM_FORENAME | ~ | @forename
CLM_SURNAME | person-name | @surname
CLM_DOB | birth-date | @dobiso
CLM_NINO | nino | @nino
CLM_SEX | ~ | @sex
PTNR_FORENAME | ~>partner | @forename
PTNR_SURNAME | person-name>partner | @surname
PTNR_DOB | birth-date>partner | @dobiso
PTNR_NINO | nino>partner | @nino
CLM_ADDR1 | postal-address | @street
CLM_PCODE | postcode | @postcode
HB_WKLY | benefit | 92.10¦101.00¦44.50
LL_NAME | person-name>landlord | @titled
LL_SORT | ~>landlord | @sort
LL_ACC_NO | bank-account>landlord | @account
PIP_RATE | benefit/disability | ENH¦{}¦STD¦{}
DLA_CARE | benefit/disability | HIGH¦{}¦{}¦MID
WTC | benefit/income | 54.00¦0.00{}¦0.00{}

== benefits: overpayments (NFI)
Claim Reference Number | local-reference | B#######
Claimant Surname | person-name | @surname
Claimant Forename | ~ | @forename
Claimant Date of Birth | birth-date | @dobtext
Claimant NI Number | nino | @ninospaced
Overpayment amount | debt/benefit | £1,020.00¦£88.12¦£305.44
Fraud indicator | ~ | Y{criminal}¦N{}¦N{}
Non dep 1 surname | person-name>nondep | @surname
Non dep 1 forename | ~>nondep | @forename
Non dep 1 DOB | birth-date>nondep | @dob

== benefits: discretionary housing payments
DHP ref | local-reference | DHP/####
Claimant | person-name | @comma
NINO | nino | @nino
Award pw | benefit | 35.00¦22.50¦41.00
Reason | ~ | Benefit cap{benefit}¦Bedroom tax - disabled child needs own room{disability,benefit?,family?,housing?}¦Fleeing DV, two homes{domestic-abuse,housing?}
Bank sort | ~ | @sort
Bank a/c | bank-account | @account
Income (monthly) | income | 1240.00¦865¦910.55
Officer notes | ~ | Clmt rang, says she has been diagnosed with breast cancer.{health}¦Awaiting bank statements.{}¦Partner in prison since May.{criminal,family?}

== SEN: caseload
CHILD'S NAME | person-name | @full
D.O.B. | birth-date | @childdob
UPN | upn | @upn
NCY | education? | 4¦7¦10¦R
School | education | Barlby Primary¦Westway Academy¦St Cuthbert's
Primary Need | send,health?,disability? | ASD¦SEMH¦SLCN¦MLD
Sec Need | send,health?,disability? | {}¦SPLD¦{}¦HI
EHCP? | send | Y¦N{}¦Y¦In progress
Caseworker | person-name>officer | @full
Parent/Carer 1 | person-name>parent | @titled
P/C 1 Tel | phone>parent | @mobile
P/C 1 Email | email>parent | @email
Parent/Carer 2 | person-name>parent2 | @titled
Home address | postal-address,postcode | @address
Transport? | ~ | Yes - taxi{travel}¦No{}¦Minibus{travel}¦No{}

== SEN2: person and plan
surname | person-name | @surname
forename | ~ | @forename
personbirthdate | birth-date | @childiso
sex | ~ | @sex
ethnicity | ethnicity | WBRI¦BSOM¦ABAN¦MWBC¦REFU{}
postcode | postcode | @postcode
upn | upn | @upn
uniquelearnernumber | uln | @uln
upnunknown | - |
requestrefid | ~ | R####
senunitindicator | send? | 1¦0{}
sentype | send,health?,disability? | ASD¦SEMH¦SLCN¦PMLD
ehcplanstartdate | send? | @past
residentialsettings | education?,send? | 1¦{}¦2

== children: SSDA903 header
CHILD | local-reference | 10####
SEX | ~ | 1¦2
DOB | birth-date | @childdob
ETHNIC | ethnicity | WBRI¦BAFR¦MWBA¦NOBT{}
UPN | upn | @upn
MOTHER | ~ | 1{family?}¦0{}¦{}
MC_DOB | birth-date>mothers-child | {}¦@childdob>mothers-child{birth-date>mothers-child}¦{}

== children: SSDA903 episodes
CHILD | local-reference | 10####
DECOM | - | @past
RNE | child-protection? | S¦P¦L
LS | child-protection | C2¦E1¦V2¦D1
CIN | child-protection,disability? | N1¦N2¦N5
PLACE | housing?/child-protection? | U1¦K2¦P1
PLACE_PROVIDER | ~ | PR1¦PR4
DEC | - | @past
REC | ~ | X1¦E3
HOME_POST | postcode | @postcode
PL_POST | postcode | @postcode
URN | ~ | SC04####

== children: CIN census
LAchildID | local-reference | M######
UPN | upn | @upn
FormerUPN | upn? | {}
PersonBirthDate | birth-date | @childiso
GenderCurrent | ~ | 1¦2
Ethnicity | ethnicity | BCRB¦WIRI¦APKN
Disabilities | disability | AUT¦NONE{}¦LD,MOB
CINreferralDate | child-protection? | @past
ReferralSource | ~ | 6¦2A¦1A
PrimaryNeedCode | child-protection,disability? | N1¦N4¦N2
CPPstartDate | child-protection | @past¦{}
InitialCategoryOfAbuse | child-protection | NEG¦EMO¦PHY

== school transport: passenger list
: title=Route 47 - Westway School
Pick up | ~ | 07:45¦08:05¦08:10
Passenger | person-name | @full
DOB | birth-date | @childdob
Address | postal-address | @street
PC | postcode | @postcode
Needs | ~ | Epilepsy - carries buccal midazolam{health,send?}¦Wheelchair, clamps needed{disability/health,send?}¦Autistic, non-verbal{disability/health/send}¦Severe nut allergy{health,send?}
Mum/Dad | person-name>parent | @full
Contact No | phone | @mobile>parent
Escort | person-name>escort | @full
School | education | Westway School

== admissions: reception applications
App ID | local-reference | ADM-26-####
Child Surname | person-name | @surname
Child Forename | ~ | @forename
Child DOB | birth-date | @childdob
Child Gender | ~ | F¦M
Parent 1 Title | ~>parent | @title
Parent 1 Forename | ~>parent | @forename
Parent 1 Surname | person-name>parent | @surname
Parent 1 Email | email>parent | @email
Parent 1 Mobile | phone>parent | @mobile
Relationship | family | Mother¦Father¦Carer
Addr Line 1 | postal-address | @street
Addr Line 2 | ~ | London
Post Code | postcode | @postcode
Pref 1 | education? | Barlby Primary¦Oxford Gardens
Pref 2 | education? | St Charles¦Thomas Jones
LAC | child-protection | N{}¦N{}¦Y
Faith | religion | RC¦{}¦Muslim
Sibling name | person-name>sibling | @full

== free school meals eligibility
Pupil | person-name | @comma
Yr | education? | 3¦4¦5
Form | ~ | 3B¦4K¦5A
Parent Surname | person-name>parent | @surname
Parent NI/NASS No | nino>parent | @nino
Parent DOB | birth-date>parent | @dob
FSM Eligible | benefit/education | Yes¦Yes¦No{}
Benefit | benefit | UC¦IS¦{}

== electoral: register (NFI layout)
Elector Number Prefix | ~ | AB1¦CD2
Elector Number | local-reference | ####
Elector Number Suffix | ~ | 0¦1
Elector Markers | ~ | {}¦K¦{}¦N{protected-address}
Elector Date of Birth | birth-date | {}¦@teenagedob¦{}¦{}
Elector Name | person-name | @surnamefirst
PostCode | postcode | @postcode
Address1 | postal-address | @street
Address2 | ~ | Dalgarno Ward
Address3 | ~ | London

== electoral: absent voters
Elector No. | local-reference | EF3-####
Surname | person-name | @surname
Other names | ~ | @forename
Qualifying address | postal-address,postcode | @address
Absent vote type | ~ | Postal{political?}¦Proxy{political?}
Reason | ~ | {}¦Disability - registered blind{disability/health}¦Overseas{}
Redirect address | postal-address>redirect/postal-address | {}
Proxy name | person-name>proxy | @full
Email | email | @email

== parking: resident permits
Permit No. | local-reference | RP######
Permit Holder | person-name | @titled
VRM | vehicle-registration | @vrm
Make | ~ | Ford¦Toyota¦VW
Colour | ~ | Blue¦Silver¦Black
Zone | ~ | A¦C
Addr | postal-address | @street
Postcode | postcode | @postcode
Tel. | phone | @mobile
E-mail | email | @email
Valid To | - | @past
Amount Pd | ~ | 140.00¦70.00

== parking: PCN representations
PCN | local-reference | KC########
Reg. No. | vehicle-registration | @vrm
Registered Keeper | person-name | @titled
Keeper address | postal-address,postcode | @address
Contravention | ~ | 01¦12¦62
Loc | ~ | Golborne Road¦Portobello Road
Rep date | - | @past
Grounds | ~ | I was taking my husband to hospital for dialysis.{health,family?,correspondence?}¦The machine was broken.{correspondence?}¦Vehicle sold before the date.{correspondence?}
Paid? | ~ | N¦Y
Last 4 card | payment-card? | 4242¦1881

== blue badge: scheme export
Badge Number | local-reference | ?#?#??
Badge Holder Surname | person-name | @surname
Badge Holder Forename | ~ | @forename
DOB | birth-date | @dob
NI Number | nino | @nino
Gender | ~ | Female¦Male
Eligibility Code | disability/health,benefit? | PIP¦DLA¦WALKD¦BLIND
Issue Date | - | @past
Expiry date | - | @past
Vehicle Reg 1 | vehicle-registration | @vrm
Contact Mobile | phone | @mobile
Address Line 1 | postal-address | @street
Post Town | ~ | London
Post Code | postcode | @postcode

== concessionary travel (NFI layout)
Reference | local-reference | FP#######
Pass Number | local-reference | 63359700########
Title | ~ | @title
Surname | person-name | @surname
Forename | ~ | @forename
Address 1 | postal-address | @street
Address 2 | ~ | London
Postcode | postcode | @postcode
Date of Birth | birth-date | @dob
NINO | nino | @nino
Telephone number | phone | @landline
Email address | email | @email
Type of pass | ~ | Older{}¦Disabled{disability}¦Disabled{disability}

== adult social care: open cases
Person ID | local-reference | P######
Person Name | person-name | @full
NHS No | nhs-number | @nhsspaced
DoB | birth-date | @dobtext
Ethnic Group | ethnicity | White British¦Black Caribbean¦Bangladeshi¦Not known{}
Religion | religion | C of E¦Muslim¦None stated{}¦Jewish
Primary Support Reason | health/disability,disability?,health? | Physical Support - Personal Care¦Mental Health Support¦Learning Disability Support¦Support with Memory & Cognition
Allocated Worker | person-name>officer | @full
GP Name | person-name>gp | @drname
GP Practice | health? | Golborne Medical Centre¦The Foreland Practice
Next of Kin | person-name>nok | @full
NOK Relationship | family | Son¦Daughter¦Wife
NOK Tel | phone>nok | @mobile
Key safe | access-code | 4571¦C1928¦{}
Risk Alerts | ~ | Dog at property{}¦Double up visits - son violent{criminal/safeguarding/domestic-abuse}¦{}¦None known{}

== adult social care: client level data
LA_Code | ~ | 1234
NHS_Number | nhs-number | @nhs
LA_Person_Unique_Identifier | local-reference | ########
GP_Practice_Code | ~ | E87###
GP_Practice_Name | ~ | Golborne Medical Centre
Gender | ~ | 1¦2
Ethnicity | ethnicity | A¦M¦K¦99{}
Date_of_Birth | birth-date | @dobslashiso
Date_of_Death | ~ | {}
Client_Type | ~ | Service User¦Carer
Primary_Support_Reason | health/disability,disability?,health? | Physical Support: Access and Mobility Only¦Mental Health Support¦Sensory Support: Support for Visual Impairment
Postcode | postcode | @postcode
Accommodation_Status | housing | Settled mainstream housing with family/friends¦Tenant¦Registered Care Home
Employment_Status | employment | Retired¦Not seeking work¦Paid: Less than 16 hours a week
Has_Unpaid_Carer | family/health? | Yes{family?,health?}¦No{}¦Unknown{}

== adult social care: direct payments
Client ID | local-reference | ######
Client | person-name | @surnamefirst
DP Acc Name | person-name>account | @full
SortCode | ~ | @sortbare
AccountNo | bank-account | @account
Weekly DP | benefit/income/~ | 210.40¦180.00
Client contrib. | ~ | 0.00¦25.00
Nominated person | person-name>nominated | @full
Nominated person phone | phone>nominated | @mobile

== safeguarding adults: concerns log
SG Ref | local-reference | SGA-####
Adult at risk | person-name | @full
Adult DOB | birth-date | @dob
Type of abuse | safeguarding | Financial¦Neglect¦Physical¦Domestic abuse{safeguarding?,domestic-abuse}
Location of abuse | ~ | Own home¦Care home
Alleged perpetrator | person-name>perpetrator | @full
Relationship to adult | family? | Son¦Care worker
Referrer | person-name>referrer | @full
Referrer tel | phone>referrer | @landline
Outcome | ~ | S42 enquiry{safeguarding}¦NFA{}
Summary | ~ | Bruising seen to left arm. Adult said her son hit her.{safeguarding?,health?,domestic-abuse?,criminal?,family?}¦Money missing from account.{safeguarding?,criminal?}¦Pressure sore grade 3.{health}

== MARAC agenda
No. | ~ | 1¦2¦3
Victim name | person-name | @full
Victim DOB | birth-date | @dob
Victim address | postal-address,postcode | @address
Perp name | person-name>perp | @full
Perp DOB | birth-date>perp | @dob
Perp address | postal-address>perp,postcode>perp | @address
Children | person-name>kids*2,family? | @twokids
Ref agency | ~ | Police¦IDVA
DASH score | domestic-abuse/safeguarding | 17¦21¦14

== registrars: deaths
Entry | local-reference? | ###
Deceased surname | person-name | @surname
Deceased forenames | ~ | @forename
Date of death | ~ | @past
Date & place of birth | birth-date,~ | @dob
Maiden surname | person-name?/~ | @surname
Usual address | postal-address,postcode | @address
Cause of death | health | Ia Bronchopneumonia¦Ia Metastatic carcinoma of the colon¦Ia Ischaemic heart disease
Informant | person-name>informant | @full
Informant tel | phone>informant | @mobile
Occupation | employment | Retired teacher¦Bus driver

== registrars: births
Entry no | local-reference? | ###
Child forenames | ~ | @forename
Child surname | person-name | @surname
Date of birth | birth-date | @childdob
Mother's name | person-name>mother | @full
Mother's maiden name | security-answer?/person-name?/~ | @surname>maiden
Father's name | person-name>father | @full
Father's occupation | employment>father | Chef¦Plumber
Birthplace | ~ | St Mary's Hospital¦At home

== taxi licensing register
Badge No | local-reference | PH####
Driver | person-name | @full
Home Addr | postal-address,postcode | @address
DVLA Licence No | driving-licence | @licence
DOB | birth-date | @dob
DBS Cert No | criminal | 00########17
DBS Result | criminal | Clear{criminal?}¦1 caution 2019¦Clear{criminal?}
Medical exp | ~ | @past
Points | criminal? | 3¦0{}¦6
Plate | vehicle-registration | @vrm
Right to work | immigration | BRP to 2027¦UK passport¦EUSS settled
Mobile No. | phone | @mobile

== licensing: personal licence holders
Licence No | local-reference | PL/####/26
Name of holder | person-name | @full
Home address | postal-address,postcode | @address
D of B | birth-date | @dob
Relevant convictions | criminal | None{}¦Drink driving 2018¦None{}
Tel nos | phone*2 | @twophones

== payroll (NFI layout)
Employee Reference Number | local-reference | 00####
Post Number | ~ | P####
Department | employment? | Housing¦Libraries¦Adults
Job title | employment | Caretaker¦Librarian¦Social worker
Title | ~ | @title
Gender | ~ | F¦M
Surname | person-name | @surname
Forename | ~ | @forename
Middle Name | ~ | @middle
Address 1 | postal-address | @street
Address 2 | ~ | London
Postcode | postcode | @postcode
Date of Birth | birth-date | @dob
Phone Number 1 | phone | @landline
Mobile number | phone | @mobile
Email address | email | @email
Passport Number | passport | @passport
Date started | employment? | @past
NINO | nino | @nino
Full/Part time | employment? | F¦P
Gross pay to date | income | 24012.33¦18990.10
Standard hours per week | employment? | 36¦18
Sort code | ~ | @sort
Bank account number | bank-account | @account

== HR: sickness absence
Emp No | local-reference,employment? | E#####
Employee Name | person-name | @comma
Post Title | employment | Refuse loader¦Benefits officer¦Planner
Line Mgr | person-name>manager | @full
First day | - | @past
Last day | - | @past
Days lost | health? | 3¦12¦45
Absence reason | health | Stress/anxiety¦Back pain¦Covid-19¦Gynaecological
Fit note? | health? | Y¦N{}
OH referral | health | Y¦N{}¦N{}
RTW done | ~ | Y¦N

== HR: trade union deductions
EMP REF | local-reference | 4#####
SURNAME | person-name | @SURNAME
INITS | ~ | @initials
NI NO | nino | @nino
UNION | trade-union | UNISON¦GMB¦UNITE
MEM NO | local-reference/trade-union | ########
AMT | trade-union? | 12.50¦9.80

== HR: DBS and right to work checks
Applicant | person-name | @full
Post | employment? | Teaching assistant¦Carer
DOB | birth-date | @dob
DBS number | criminal | 0018########
Disclosure? | criminal | No{}¦Yes - caution for theft 2011¦No{}
Passport no. | passport | @passport
Visa type | immigration | Skilled worker¦British citizen¦Student
Visa expiry | immigration? | @past¦{}
Ref 1 name | person-name>ref | @full
Ref 1 email | email>ref | @email

== HR: equality monitoring
Staff ID | local-reference | S####
Name | person-name | @full
Ethnicity | ethnicity | Black British¦White Irish¦PNTS{}
Sexual Orientation | sexual-orientation | Heterosexual¦Lesbian¦Prefer not to say{}
Disability (Y/N) | disability | N{}¦Y¦N{}
Religion/Belief | religion | Christian¦Sikh¦No religion
Gender same as at birth | gender-reassignment | Yes{}¦Yes{}¦No
Nationality | immigration/ethnicity | British¦Irish¦Ghanaian

== complaints log
Ref | local-reference | C-#####
Date rec'd | - | @past
Complainant | person-name | @titled
Complainant Email | email | @email
On behalf of | person-name>behalf | @full
Service | ~ | Housing Repairs¦Parking¦Adults
Stage | correspondence? | 1¦2¦Ombudsman
Investigating officer | person-name>officer | @full
Complaint details | correspondence? | Mould in bedroom, daughter has asthma.{health,housing?,family?,correspondence?}¦Rude on the phone.{correspondence?}¦Carers late, mother with dementia left alone.{health,safeguarding?,family?,correspondence?}
Compensation | ~ | £150¦{}

== FOI and SAR log
Req No | local-reference | SAR####
Requester | person-name | @full
Requester address | postal-address,postcode | @address
Req email | email | @email
Subject matter | ~ | Social services file 1989-2001¦CCTV 3 May¦Housing file
Due | - | @past
Allocated to | person-name>officer | @full

== creditors: individuals (foster carers)
Creditor No | local-reference | C#####
Payee name | person-name | @titled
Payee address 1 | postal-address | @street
Payee postcode | postcode | @postcode
Bank sort code | ~ | @sort
Bank account no | bank-account | @account
UTR | utr | ##########
Remittance email | email | @email
Allowance type | family?,income?,child-protection? | Fostering L3¦SGO
Amount | ~ | 512.00¦430.10

== creditors: standing data (companies)
: about=nobody
Supplier ID | - | 70####
Supplier Name | - | Wharfside Plumbing Ltd¦Acorn Office Supplies Limited¦K & B Lifts plc¦Notting Dale Nursery CIC¦Brightwater Consulting LLP¦Holland Legal Services
Address 1 | - | Unit 4, Scrubs Lane Estate¦12 High Street¦The Old Depot
Address 2 | - | London
Postcode | - | @postcode
VAT Registration No | - | GB#########
Company Reg No | - | 0#######
Sort Code | - | @sort
Account Number | - | @account
Telephone | - | @landline
Email | - | accounts@wharfside.example¦sales@acorn.example¦info@kblifts.example
Payment terms | - | 30 days

== contracts register
: about=nobody
Contract Ref | - | CN####
Title | - | Lift maintenance¦Grounds maintenance¦Agency staff
Supplier | - | K & B Lifts plc¦Green Acre Ltd¦Reed Talent
Start | - | @past
End | - | @past
Value | - | £1,200,000¦£430,000
Directorate | - | Housing¦Environment

== spend over 500
: about=nobody
Date | - | @past
Body | - | Kensal Council
Supplier | - | Green Acre Ltd¦Reed Talent¦THAMES WATER
Amount | - | 1200.00¦845.10
Expense type | - | Agency staff¦Utilities
Transaction No | - | 5######
Postcode | - | @postcode

== housing stock list
: about=nobody
UPRN | - | 2170########
Block | - | Trellick Tower¦Silchester House
Address | - | @street
Postcode | - | @postcode
Type | - | Flat¦Maisonette
Beds | - | 1¦2¦3
Year built | - | 1972¦1938
EPC | - | C¦D
Last gas check | - | @past

== IT asset register
: about=nobody
Asset Tag | - | LT#####
Model | - | Latitude 5440¦ThinkPad T14
Serial No | - | 7X#??#?
MAC Address | - | 00:1B:44:11:3A:B7
IP Address | - | 10.20.4.17
Location | - | Town Hall 3rd floor¦Depot
Purchased | - | @past
Cost | - | 812.00

== fleet register
: about=nobody
Fleet No | - | V###
Registration | - | @vrm
Make | - | Ford¦Iveco
Model | - | Transit¦Daily
MOT due | - | @past
Depot | - | Pembroke Road

== schools directory
: about=nobody
DfE No | - | 207####
School Name | - | Barlby Primary School¦Thomas Jones Primary¦Holland Park School
Address | - | Treverton Street¦St Mark's Road
Postcode | - | @postcode
Tel | - | @landline
Email | - | office@barlby.example¦info@thomasjones.example
Pupils on roll | - | 410¦232
Ofsted | - | Good

== schools directory with head teachers
School | ~ | Barlby Primary School¦Thomas Jones Primary¦Holland Park School
Headteacher | person-name>officer | @titled
Postcode | - | @postcode
School tel | ~ | @landline
Chair of Governors | person-name>officer2 | @titled

== pivot: cases by ward
: about=nobody
Row Labels | - | Golborne¦Dalgarno¦Notting Dale¦Colville
Domestic abuse | - | 12¦9¦14
Mental health | - | 33¦21¦8
ASB | - | 4¦5¦2
Grand Total | - | 49¦35¦24

== lookup: ethnicity codes
: about=nobody
Code | - | WBRI¦BSOM¦ABAN¦APKN
Ethnicity | - | White British¦Black Somali¦Bangladeshi¦Pakistani
Active | - | Y¦N

== gazetteer
: about=nobody
USRN | - | 2160####
Street | - | Golborne Road¦Portobello Road¦Ladbroke Grove
Locality | - | North Kensington
Ward | - | Golborne¦Colville
Postcode | - | @postcode

== project plan
: about=nobody
Task | - | Fit windows¦Tender lift contract¦Consult residents
Owner | - | Housing¦Procurement
Start date | - | @past
End date | - | @past
RAG | - | Red¦Green
Comments | - | Delayed by contractor.¦On track.¦Awaiting funding from the Mayor.

== bacs payments list without headings
: layout=bare
- | ~ | @sortbare
- | bank-account | @account
- | person-name | @FULL
- | ~ | 120.50¦88.00¦412.12
- | local-reference/~ | HB######

== contact list without headings
: layout=bare
- | person-name | @full
- | birth-date | @dob
- | phone | @mobile
- | email | @email
- | postal-address | @street
- | postcode | @postcode
- | nino | @nino

== NHS numbers without headings
: layout=bare
- | nhs-number | @nhs
- | person-name | @surname
- | ~ | @forename
- | birth-date | @dobiso

== tenants with mixed contact column
Tenant | person-name,housing? | @full
Contact | ~ | @mobile{phone}¦@email{email}
Property | postal-address,postcode | @address
Vulnerability flag | ~ | MH{health}¦{}¦HoH{disability/health}¦LD{disability/health}
Comments | ~ | {}¦Speaks Tigrinya only, interpreter needed{~}¦Uses oxygen at home{health}

== repairs with access notes
Job No | local-reference? | ########
Reported by | person-name | @titled
Tel | phone | @mobile
Address | postal-address | @street
P/code | postcode | @postcode
Fault | ~ | No hot water¦Leak under sink¦Broken window
Access | ~ | Key safe 4471 by door{access-code}¦After 3pm{}¦Tenant is deaf, knock loudly{disability/health,housing?}
Contractor | ~ | Wharfside Plumbing Ltd
Appt | - | @past

== antisocial behaviour log
ASB Ref | local-reference | ASB/####
Reporter | person-name | @full
Reporter phone | phone | @mobile
Alleged perpetrator | person-name>perp | @full
Perp addr | postal-address>perp,postcode>perp | @address
Type | criminal? | Noise¦Drug dealing¦Threats
Action taken | ~ | Warning letter sent¦Police informed
Officer | person-name>officer | @full
Notes | ~ | Reporter fears reprisals.{~}¦Perpetrator arrested for possession of cannabis.{criminal}¦

== library members
Borrower No | local-reference | 2030######
Full name | person-name | @full
Year of birth | birth-date? | 1970
Email | email | @email
PIN | password/access-code/security-answer | ####
Guardian name | person-name>guardian | @full
Fines | debt | 0.00{}¦2.40

== garden waste subscriptions
SubscriptionId | local-reference | GW-#####
CustomerFirstName | ~ | @forename
CustomerLastName | person-name | @surname
CustomerEmail | email | @email
CustomerMobileNo | phone | @mobile
PropertyUPRN | uprn | 2170########
AddressLine1 | postal-address | @street
PostCode | postcode | @postcode
CardLast4 | payment-card? | 1111
PaymentRef | ~ | PAY#######

== household support fund
Applicant name | person-name | @titled
Applicant DoB | birth-date | @dob
NI number | nino | @nino
No. in household | family? | 4¦2
Nature of need | ~ | Cannot afford heating, on PIP{benefit/disability,debt?}¦Lost job, rent arrears{debt/rent,employment?}¦Newborn baby, no cot{family?}
Award | benefit? | £150¦£200
Payee sort code | ~ | @sort
Payee account | bank-account | @account
Declared benefits | benefit | UC¦PC¦ESA

== resettlement caseload
HO Ref | immigration/local-reference | A#######
Port Ref | immigration/local-reference/~ | EWS/#######
Principal applicant | person-name | @full
DOB | birth-date | @dob
Nationality | immigration/ethnicity | Syrian¦Afghan¦Sudanese
BRP No | immigration | ZW#######
Status | immigration | Refugee status granted¦Asylum pending¦ILR
Arrived | - | @past
Dependants | person-name>kids*2,family? | @twokids
Sponsor | person-name>sponsor | @full

== councillor casework
Case | local-reference | MC####
Constituent | person-name | @full
Tel/email | ~ | @mobile{phone}¦@email{email}
Address | postal-address,postcode | @address
Issue | ~ | Damp and overcrowding, child has asthma{health,housing?}¦Parking permits{}¦Neighbour noise{}
Cllr | person-name>cllr | @cllr
Party voting intention | political | Labour¦{}¦Conservative

== burial register
Grave No | local-reference? | B/###
Deceased | person-name | @full
Died | ~ | @past
Age | ~ | 81¦77
Grave owner | person-name>owner | @titled
Owner address | postal-address,postcode>owner | @address>owner
Faith | religion | C of E¦Muslim¦Jewish

== two rows of headings
Tenant//Surname | person-name | @surname
Tenant//Forename | ~ | @forename
Tenant//DOB | birth-date | @dob
Tenant//NI No | nino | @nino
Joint tenant//Surname | person-name>partner | @surname
Joint tenant//Forename | ~>partner | @forename
Joint tenant//DOB | birth-date>partner | @dob
Property//Address | postal-address | @street
Property//Postcode | postcode | @postcode
Next of kin//Name | person-name>nok | @full
Next of kin//Tel | phone>nok | @mobile

== headings repeated on each printed page
: repeat=3
: title=Homes for Older People - residents
Rm | ~ | 1¦2¦3¦4
Resident | person-name | @titled
D.O.B | birth-date | @dob
NHS no | nhs-number | @nhsspaced
GP | person-name>gp | @drname
Diet | ~ | Diabetic{health}¦Soft{~}¦Halal{religion}
DNACPR | health | Y¦N{}
Relative | person-name>relative | @full
Rel. phone | phone>relative | @mobile

== people across, attributes down
: layout=across
Surname | person-name | @surname
First name | ~ | @forename
Date of birth | birth-date | @dob
NI number | nino | @nino
Telephone | phone | @mobile
Address | postal-address,postcode | @address
Ethnic origin | ethnicity | White British¦Somali
Medical conditions | health | Asthma¦Sickle cell¦None{}

== names under a blank corner
: layout=blank-corner
- | person-name | @full
DOB | birth-date | @dob
Mobile | phone | @mobile
Attended | ~ | Y¦N
Allergies | health | Nuts¦None{}¦Penicillin

== dirty cells of a hand-kept sheet
Name | person-name | @full¦  @full  ¦'@full¦@FULL¦@full*
dob | birth-date | @dob¦@dobserial¦@dobdots¦@dobtext¦n/a{}¦unknown{}
ni number | nino | @nino¦ @ninospaced ¦@ninolower¦'@nino¦-{}¦tbc{}
nhs | nhs-number | @nhs¦@nhsspaced¦@nhsdashed¦as above{}¦?{}
phone no. | phone | @mobile¦@mobileno0¦+44 @mobilebare¦@mobile; @landline{phone*2}¦@mobile (daughter's){phone}¦ex-directory{}
email addr | email | @email¦ @EMAIL¦mailto:@email¦none{}¦@email;@email>second{email*2}
sort | ~ | @sort¦@sortbare¦@sortno0¦@sortspaced
acc | bank-account | @account¦@account¦@accountno0¦@account
post code | postcode | @postcode¦@postcodelower¦@postcodejoined¦ @postcode
house no & street | postal-address | @street¦@STREET

== American dates in one column
Client Ref | local-reference | ######
Surname | person-name | @surname
Forename | ~ | @forename
DOB | birth-date | @dobus

== several tables on one sheet
> Household members
> Name | Relationship | Date of birth
> Sara Hassan{person-name} | Daughter{family} | 04/05/2015{birth-date}
> Ibrahim Hassan{person-name} | Son{family} | 14/06/2018{birth-date}
>
> Professionals involved
> Name | Agency | Telephone
> Janet Doyle{person-name>officer} | Health visiting{~} | 020 7946 0321{phone>officer}
> PC Tom Wright{person-name>officer} | Met Police{~} | 020 7946 0555{phone>officer}
>
> Income
> Source | Amount | Frequency
> Universal Credit{~} | 812.40{~} | Monthly{~}

== key and value sheet
> Referral form
> Name of child | Adaeze Okafor{person-name}
> Date of birth | 12/03/2014{birth-date}
> NHS No | 943 476 5870{nhs-number}
> Address | 12 Bramley Road, London W10 6SP{postal-address,postcode}
> School attended | Barlby Primary{education}
> Parent / carer | Ngozi Okafor{person-name>parent}
> Parent phone | 07700 900412{phone>parent}
> Diagnosis | Autism spectrum disorder{health/disability/send,health?,disability?,send?}
> Social worker | Helen Marsh{person-name>officer}

== two pairs of label and value a row
> Surname | Kowalski{person-name} | Forename | Jan{~}
> DOB | 04/05/1970{birth-date} | NI No | JG121316A{nino}
> Address | 14 Golborne Road{postal-address} | Postcode | W10 5AB{postcode}
> Tel | 07700 900124{phone} | Email | jan.k@example.org{email}
> Ethnicity | White Polish{ethnicity} | Disability | None

== one row, one person, children in a cell
: title=Section 17 payments
Case No | local-reference | ######
Mother | person-name | @full
Children & DOBs | person-name>kids*2,birth-date>kids*2,family? | @kidswithdobs
Immigration status | immigration | NRPF¦Overstayer¦Asylum refused
Weekly subs | benefit/income? | 65.00
SW | person-name>officer | @full

== interpreters and sessional staff
Interpreter | person-name | @full
Languages | ethnicity? | Somali, Arabic¦Polish¦Tigrinya, Amharic
Mobile | phone | @mobile
NI | nino | @nino
UTR no | utr | ##########
DBS date | criminal? | @past
Rate | income? | £22¦£25

== allotment waiting list
Pos. | ~ | 1¦2¦3¦4
Applicant's name | person-name | @surnamefirst
Applicant's address | postal-address,postcode | @address
Tel (H) | phone | @landline
Tel (M) | phone | @mobile
Date joined | - | @past
Concession | ~ | OAP{}¦{}¦Disabled{disability}

== pension fund members
Mem_No | local-reference | 1234####
NI_Number | nino | @nino
Member_Surname | person-name | @surname
Member_Forenames | ~ | @forename
Sex | ~ | F¦M
Birth_Date | birth-date | @dob
Marital_Status | family | Married¦Single¦Civil Partner
Spouse_Name | person-name>spouse | @full
Spouse_DOB | birth-date>spouse | @dob
Retirement_Type | health?/employment? | Ill health T1{health}¦Normal{employment?}¦Early{employment?}
Annual_Pension | income | 8120.44¦12001.10

== youth justice caseload
YJ ID | local-reference | YJ####
Young person | person-name | @full
Date of birth | birth-date | @childdob
Offence | criminal | Robbery¦Possession of a bladed article¦TDA
Order | criminal | Referral Order¦YRO¦Caution
Victim | person-name>victim | @full
Gang flag | criminal/safeguarding | Y¦N{}
Ed. status | education | PRU¦NEET¦College

== early help: troubled families
Fam ID | local-reference | F####
Lead family member | person-name | @full
UPN(s) | upn | @upn
Crime/ASB | criminal | Y¦N{}
School attendance | education | Y¦72%
DV | domestic-abuse | Y¦N{}¦N{}
Worklessness | employment/benefit | Y¦N{}
Health | health | Y¦N{}¦Y
Key worker | person-name>officer | @full
`;
