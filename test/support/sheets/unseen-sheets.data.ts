/**
 * More sheets in the notation of `council-sheets.data.ts`, of other systems and hands, written after the rules for those stood and
 * before they were run on these: what they give is nearer to what a sheet never seen gives. Nobody in them exists.
 */
export const unseenSheets = `
== rent account statement list
RENT_ACC_NO | local-reference,housing? | 3#######
LEAD_TENANT_NAME | person-name,housing? | @surnamefirst
JT_NAME | person-name>jt | @surnamefirst
PROPERTY_ADDRESS_1 | postal-address | @street
PROPERTY_ADDRESS_2 | ~ | LONDON
PROPERTY_POSTCODE | postcode | @postcode
CURR_BAL | debt | 102.20¦-3.00¦877.12
WKS_IN_ARRS | debt? | 3¦0{}¦9
LAST_PYMT_DT | - | @past
UC_IND | benefit | Y¦N{}¦Y
VULN_CODE | ~ | MH{health}¦{}¦DIS{disability/health}

== gas servicing no access list
UPRN | uprn | 2170########
Tenant Name | person-name,housing? | @titled
Full Address | postal-address,postcode | @address
Home Phone | phone | @landline
Mobile Phone | phone | @mobile
LGSR Expiry | - | @past
No. of attempts | ~ | 1¦2¦3
Tenant vulnerabilities | ~ | Bedbound{disability/health}¦None{}¦Dementia{health}
Access comments | ~ | Call daughter on @mobile>daughter{phone,family?}¦Not before 10am{}¦

== leaseholder service charges
Account | local-reference | LH######
Leaseholder 1 | person-name | @titled
Leaseholder 2 | person-name>lh2 | @titled
Correspondence Address | postal-address,postcode | @address>corr
Flat | postal-address/~ | Flat 4 Trellick Tower
Estimated charge | ~ | 1,200.00
Arrears | debt | 0.00{}¦212.00
Sublet? | ~ | Y¦N

== right to buy applications
RTB Ref | local-reference,housing? | RTB-####
Applicant One | person-name | @full
Applicant One DOB | birth-date | @dob
Applicant One NI | nino | @nino
Applicant Two | person-name>two | @full
Applicant Two DOB | birth-date>two | @dob
Applicant Two NI | nino>two | @nino
Property | postal-address | @street
Household income | income | 42000¦38,500
Discount claimed | ~ | £112,300
Solicitor | person-name?>solicitor | @titled
Immigration check | immigration | Settled status seen¦UK passport¦Pre-settled

== disabled facilities grant
DFG case | local-reference | DFG/##/###
Client name | person-name | @full
Tel | phone | @landline
Addr | postal-address,postcode | @address
OT | person-name>ot | @full
Recommended works | ~ | Level access shower{disability,housing?}¦Stairlift{disability,housing?}¦Ceiling track hoist{disability,housing?}
Diagnosis / condition | health | MND¦Rheumatoid arthritis¦Stroke
Means test contribution | ~ | £0¦£450
NHS | nhs-number | @nhsspaced

== occupational therapy waiting list
LAS ID | local-reference | #####
Surname, Forename | person-name | @comma
D.O.B | birth-date | @dob
Age | ~ | 81¦70
Referral reason | ~ | Falls at home, frailty{health}¦Post hip replacement{health}¦Equipment review{}
Priority | ~ | 1¦2
Carer name & tel | person-name>carer,phone>carer | @full @mobile
Allocated OT | person-name>officer | @full

== day centre register
Service User | person-name | @full
NHS No | nhs-number | @nhs
Emergency contact | person-name>ec | @full
Emergency tel. | phone>ec | @mobile
Medication | health | Warfarin¦Insulin¦None{}
Dietary | ~ | Diabetic diet{health}¦Halal{religion}¦Normal{}
Mobility | disability | Wheelchair¦Frame¦Independent{disability?}
Transport | travel | Bus 2¦Own
Personal care needs | health/disability,disability? | Two carers¦{}¦Prompting

== home care packages
CARE_PKG_ID | local-reference | CP######
CLIENT_ID | local-reference | ######
SNAME | person-name | @surname
FNAME | ~ | @forename
PCODE | postcode | @postcode
PROVIDER | - | Allied Care Ltd¦Sunrise Homecare Limited
HRS_PW | ~ | 14¦21
WKLY_COST | ~ | 280.00
CLIENT_GRP | ~ | Learning Disability{disability/health,health?}¦Older people{}¦Mental Health{health}
START_DT | - | @past
KEYSAFE | access-code | 1964¦C34Y¦{}

== LAC placements and carers
ChildsName | person-name | @full
ChildDOB | birth-date | @childdob
LegalStatus | child-protection | C2¦V2¦E1
PlacementType | ~ | Foster placement with relative¦Residential¦Independent fostering
Carer1Name | person-name>carer1 | @full
Carer1Address | postal-address>carer1,postcode>carer1 | @address
Carer1Phone | phone>carer1 | @mobile
SocialWorker | person-name>sw | @full
IRO | person-name>iro | @full
School | education | Westway Academy
Next Review | - | @past
Contact arrangements | ~ | No contact with father, assault conviction{criminal,family?}¦Supervised weekly with mum{family?,child-protection?}¦

== missing children log
Child | person-name | @full
Legal | child-protection | S20¦S31
Missing from | ~ | Placement¦Home
Date missing | - | @past
Police ref | criminal/local-reference | CAD ####
CSE risk | safeguarding/child-protection | High¦Medium¦None{}
RHI completed by | person-name>officer | @full

== exclusions
UPN | upn | @upn
Legal Surname | person-name | @surname
Legal Forename | ~ | @forename
Preferred Forename | ~ | @forename
Gender | ~ | M¦F
NCYear | education? | 9¦10
SEN Provision | send | K¦E¦N{}
Ethnicity | ethnicity | BCRB¦WBRI¦MWBC
Exclusion Reason | education | Physical assault against a pupil{education,criminal?}¦Persistent disruptive behaviour¦Drug and alcohol related{education,health?,criminal?}
Sessions | ~ | 6¦10
LAC | child-protection | N{}¦Y¦N{}

== elective home education
Ref | local-reference | EHE####
Child name | person-name | @full
DOB | birth-date | @childdob
Parent name | person-name>parent | @titled
Parent email | email>parent | @email
Address line 1 | postal-address | @street
Postcode | postcode | @postcode
Reason for EHE | ~ | Bullying{education?,safeguarding?}¦Anxiety{health}¦Religious{religion?}
Last visit outcome | ~ | Suitable{}¦Unsuitable{}

== post-16 destinations
YPID | local-reference | #######
Young Person | person-name | @comma
ULN | uln | @uln
Email Address | email | @email
Mobile | phone | @mobile
Current Activity | education/employment | FE college¦Apprenticeship¦NEET
Characteristics | ~ | Care leaver{child-protection}¦{}¦Pregnant{health,family?}¦Young carer{family/~}

== free school transport appeals
Pupil Name | person-name | @full
Pupil DOB | birth-date | @childdob
Parent / Guardian | person-name>parent | @titled
Parent / Guardian Tel | phone>parent | @mobile
Reason for appeal | ~ | Mother has MS and cannot walk to school{health,disability?,family?,correspondence?}¦Distance{correspondence?}
Decision | ~ | Upheld{}¦Refused{}

== poll clerks and count staff
Staff No. | local-reference,employment? | PS###
Title | ~ | @title
First name(s) | ~ | @forename
Last name | person-name | @surname
NI number | nino | @nino
Sort code | ~ | @sort
Account number | bank-account | @account
Polling station | ~ | St Thomas' Hall¦Bevington Primary School
Fee | ~ | £250.00
P45/P46 | ~ | P46

== postal vote rejections
Elector no | local-reference | AB-####
Elector | person-name | @surnamefirst
PV address | postal-address,postcode | @address
Signature mismatch | ~ | Y¦N
DOB mismatch | ~ | Y¦N
DOB on record | birth-date | @dob

== citizenship ceremonies
HO ref | immigration/local-reference | Z######
Applicant's full name | person-name | @full
Date of birth | birth-date | @dob
Present nationality | immigration/ethnicity | Nigerian¦Syrian¦Brazilian
Oath or affirmation | religion? | Oath¦Affirmation
Tel | phone | @mobile
Ceremony date | - | @past

== marriages
Date of ceremony | - | @past
Groom/Partner 1 | person-name | @full
Partner 1 DOB | birth-date | @dob
Partner 1 occupation | employment | Nurse¦Driver
Partner 2 | person-name>p2 | @full
Partner 2 DOB | birth-date>p2 | @dob
Partner 2 occupation | employment>p2 | Teacher¦Chef
Venue | - | Chelsea Old Town Hall
Interpreter? | ~ | N¦Y

== car loan and season ticket deductions
Payroll No | local-reference,employment? | 00#####
Name | person-name | @surnamefirst
Deduction | ~ | Season ticket¦Cycle scheme¦UNISON{trade-union}
Amount | ~ | 41.20¦22.00¦12.10
Cost Centre | ~ | A1234

== agency workers timesheets
Worker | person-name | @full
Agency | - | Reed Talent¦Hays
Assignment | ~ | Social worker¦Planner
Hourly rate | income | 34.00¦28.50
Timesheet approver | person-name>officer | @full
NI | nino | @nino

== disciplinary and grievance tracker
Case no | local-reference | DG-###
Employee | person-name | @full
Job title | employment | Caretaker¦Benefits officer
Allegation | criminal/employment | Theft of materials¦Bullying of colleague¦Misuse of IT
Union rep | person-name>rep | @full
Union | trade-union | GMB¦UNISON
HR lead | person-name>hr | @full
Outcome | ~ | Dismissed{employment?}¦Written warning{employment?}

== occupational health referrals
Employee No. | local-reference,employment? | E####
Employee | person-name | @full
DOB | birth-date | @dob
Reason | health/~ | Depression following bereavement{health,family?}¦Carpal tunnel{health}¦Long covid{health}
Referring manager | person-name>manager | @full
GP details | ~ | Dr Shah, Golborne Medical Centre
Fit for work | health? | No{}¦With adjustments¦Yes{}

== members' register of interests
Councillor | person-name | @cllr
Ward | - | Golborne¦Colville
Party | political | Labour¦Conservative¦Liberal Democrat
Employer | employment | Transport for London¦Self-employed
Home address | postal-address,postcode | @address
Spouse interests | ~ | None{}¦Director of a company{}

== sundry debtors
Debtor No | local-reference | D#####
Debtor Name | person-name | @titled
Inv No | ~ | INV#####
Inv Addr 1 | postal-address | @street
Inv Addr 2 | ~ | London
Inv P/Code | postcode | @postcode
Charge Type | ~ | Residential care¦Overpaid salary¦Damage to property
O/S Amt | debt | 1,204.00¦88.20
Recovery Stage | debt | Letter before action¦CCJ¦Tracing
DCA | ~ | Wharfside Recoveries Ltd

== council tax direct debit instruction file
DDREF | local-reference | CT#######
ACNAME | person-name | @FULL
SCODE | ~ | @sortno0
ACNO | bank-account | @accountno0
INSTAL | ~ | 120.00

== parking bailiff warrants
PCN No | local-reference | WC########
VRM | vehicle-registration | @vrm
Respondent | person-name | @titled
Respondent address | postal-address,postcode | @address
Warrant date | criminal? | @past
Debt | debt | 202.00¦177.00
EA visit notes | ~ | Single mother on benefits, vulnerable{benefit,family?,safeguarding?}¦Vehicle clamped{}¦No trace{}

== trading standards complaints
Ref | local-reference | TS/####
Trader | - | Golborne Motors Ltd¦Kwik Phones Limited¦ABC Roofing Ltd
Complainant name | person-name | @titled
Complainant phone | phone | @mobile
Complainant address | postal-address | @street
Complainant postcode | postcode | @postcode
Detail | ~ | Sold faulty car¦Phone not repaired¦Doorstep crime, victim aged 84 with dementia{health,criminal?,safeguarding?}

== food hygiene premises
: about=nobody
Premises Ref | - | FH####
Trading name | - | Golborne Cafe Ltd¦Portobello Fryer¦Sapori Limited
Address | - | @street
Postcode | - | @postcode
Telephone | - | @landline
Rating | - | 5¦3¦4
Inspection date | - | @past

== planning applications
: about=nobody
App No | - | PP/26/#####
Site address | - | @street
Proposal | - | Rear extension¦Loft conversion¦Change of use
Decision | - | Granted¦Refused
Decision date | - | @past

== street works permits
: about=nobody
Permit ref | - | TW######
Promoter | - | Thames Water¦Cadent Gas¦UK Power Networks
Street | - | Golborne Road¦Portobello Road
Start | - | @past
End | - | @past
Status | - | Granted¦Refused

== library stock
: about=nobody
Barcode | - | 3812########
Title | - | Great Expectations¦Jane Eyre¦White Teeth
Author | - | Dickens, Charles¦Brontë, Charlotte¦Smith, Zadie
ISBN | - | 9780141######
Price | - | 7.99

== GP practices
: about=nobody
Practice code | - | E87###
Practice | - | Golborne Medical Centre¦The Foreland Medical Practice¦Exmoor Surgery
Addr1 | - | @street
Postcode | - | @postcode
Tel | - | @landline
List size | - | 8120¦10233

== budget monitoring
: about=nobody
Cost centre | - | A####
Description | - | Adult placements¦SEN transport¦Asylum seekers
Budget | - | 1200000¦430000
Actual | - | 1192000¦440122
Variance | - | -8000¦10122
Budget holder | person-name?>officer | @full

== risk register
: about=nobody
Risk ID | - | R##
Risk | - | Failure of supplier¦Cyber attack¦Domestic abuse demand rises
Likelihood | - | 3¦4
Impact | - | 4¦5
Mitigation | - | Contract monitoring¦Backups tested¦More IDVA posts
Owner | person-name?>officer | @full

== indices of wards with health
: about=nobody
Ward | - | Golborne¦Dalgarno¦Colville
Disabled % | - | 14.2¦12.9¦9.9
Black African | - | 1220¦890¦333
Muslim | - | 2002¦1900¦700
Economically inactive | - | 31%¦28%

== interpreter bookings
Booking | local-reference? | IB####
Client initials | ~ | AB¦CD
Client ref | local-reference | ######
Language | - | Arabic¦Somali
Interpreter name | person-name>interpreter | @full
Interpreter mobile | phone>interpreter | @mobile
Requesting officer | person-name>officer | @full

== community safety hotspot victims
Crime No | criminal/local-reference | ##/####/26
Victim | person-name | @full
V DOB | birth-date | @dob
Suspect | person-name>suspect | @full
S DOB | birth-date>suspect | @dob
Offence | criminal | Burglary¦Robbery¦Harassment
MO | ~ | Rear window forced¦Threats with knife{criminal?}

== prevent and channel panel
Ref | local-reference | CH##
Subject | person-name | @full
DOB | birth-date | @dob
Ideology | political/religion/criminal/~ | Extreme right wing¦Islamist¦Mixed
Referrer | person-name>referrer | @full
Mental health? | health | Y¦N{}¦Y
Vulnerabilities | ~ | Autism{health/disability/send,health?,disability?}¦Isolated{safeguarding?/health?}¦

== welfare calls (typed by hand)
: title=Shielding calls w/c 4 May
NAME | person-name,health? | @full¦@titled¦@comma
tel no | phone | @mobile¦@landline¦@mobileno0
add | postal-address,postcode | @address
who with | ~ | lives alone{family?}¦with son{family?}¦
needs food? | ~ | y¦n
meds / conditions | health | copd inhaler¦diabetic, insulin¦none{}
caller | person-name>caller | @full
outcome of call | ~ | fine¦low mood - refer{health}¦no answer{}

== Mosaic export with technical names
tbl_Person_ID | local-reference | #######
tbl_Person_Forename | ~ | @forename
tbl_Person_Surname | person-name | @surname
tbl_Person_DateOfBirth | birth-date | @dobiso
tbl_Person_NHSNumber | nhs-number | @nhs
tbl_Person_EthnicOriginDesc | ethnicity | White - British¦Black or Black British - African¦Information not yet obtained{}
tbl_Person_Religion_Desc | religion | Muslim¦Roman Catholic¦Unknown{}
tbl_Address_Line1 | postal-address | @street
tbl_Address_PostCode | postcode | @postcode
tbl_Worker_Name | person-name>worker | @full
fld_ImmigrationStatus | immigration | UASC{immigration,child-protection?}¦British citizen¦ILR
fld_IsDisabled | disability | Y¦N{}

== key worker contact sheet with three row headings
> | | Child | | Mother | | Father |
> No | Ref | Name | DOB | Name | Tel | Name | Tel
> 1 | CS1101{local-reference} | Ayaan Warsame{person-name} | 03/04/2015{birth-date} | Hodan Warsame{person-name>mother} | 07700 900101{phone>mother} | Abdi Warsame{person-name>father} | 07700 900102{phone>father}
> 2 | CS1102{local-reference} | Lily Fletcher{person-name} | 13/09/2012{birth-date} | Susan Fletcher{person-name>mother} | 07700 900103{phone>mother} | Mark Dunn{person-name>father} | 07700 900104{phone>father}
> 3 | CS1103{local-reference} | Chidi Okonkwo{person-name} | 21/11/2018{birth-date} | Ngozi Okonkwo{person-name>mother} | 07700 900105{phone>mother} | Emeka Okonkwo{person-name>father} | 07700 900106{phone>father}
> 4 | CS1104{local-reference} | Zofia Nowak{person-name} | 02/02/2016{birth-date} | Anna Nowak{person-name>mother} | 07700 900107{phone>mother} | Piotr Nowak{person-name>father} | 07700 900108{phone>father}

== single form on a sheet
> PERSONAL DETAILS
> Title: | Mrs{~} | Surname: | Haddad{person-name}
> First names: | Layla{~} | Date of birth: | 14/02/1979{birth-date}
> Address: | 88 Kensal Road, London{postal-address} | Postcode: | W10 5BN{postcode}
> NI No: | SR204060B{nino} | Tel: | 07700 900321{phone}
> HEALTH
> Do you have a disability? | Yes - fibromyalgia{disability/health,health?} | GP: | Dr Mensah{person-name>gp}
> NEXT OF KIN
> Name: | Karim Haddad{person-name>nok} | Tel: | 07700 900322{phone>nok}
`;
