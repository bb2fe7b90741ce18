/**
 * A third set of sheets in the notation of `council-sheets.data.ts`, written last and run once before anything was changed for them:
 * the figures of that run are in `bench/runs/2026-11-22-tables`. Nobody in them exists.
 */
export const laterSheets = `
== council house adaptations
Adaptation Ref | local-reference | AD-####
Tenant | person-name,housing? | @titled
Tenant DOB | birth-date | @dob
Dwelling | postal-address,postcode | @address
OT recommendation | ~ | Wet room - MS{health,disability}¦Ramp for wheelchair{disability}¦Grab rails{disability}
Next of kin & number | person-name>nok,phone>nok | @full @mobile
Cost | ~ | £4,500

== temporary event and street trader licences
TRADER_ID | local-reference | ST####
TRADER_FORENAME | ~ | @forename
TRADER_SURNAME | person-name | @surname
TRADER_DOB | birth-date | @dob
NAT_INS | nino | @nino
HOME_ADDR_1 | postal-address | @street
HOME_ADDR_2 | ~ | London
HOME_PC | postcode | @postcode
PITCH | ~ | A12¦B3
GOODS | ~ | Fruit and veg¦Clothing
ARREARS | debt | 0.00{}¦312.00
PASSPORT_NO | passport | @passport

== supporting people clients
Client Code | local-reference | SP#####
First Names | ~ | @forename
Last Name | person-name | @surname
Gender | ~ | F¦M
Primary Client Group | ~ | Women at risk of domestic violence{domestic-abuse}¦People with mental health problems{health}¦Offenders or at risk of offending{criminal}¦Rough sleeper{housing?}
Ethnic Origin (self-defined) | ethnicity | Black African¦White British¦Refused{}
Religion | religion | Christian¦None{religion?}¦Muslim
Sexual Orientation | sexual-orientation | Straight¦Lesbian¦Not asked{}
Accommodation prior | housing | Prison{housing?,criminal?}¦Sofa surfing¦Hospital{housing?,health?}
Keyworker | person-name>officer | @full

== public health NHS checks
NHS_NUM | nhs-number | @nhs
PT_FNAME | ~ | @forename
PT_SNAME | person-name | @surname
PT_DOB | birth-date | @dobiso
PT_PCODE | postcode | @postcode
SMOKING | health | Current smoker¦Never¦Ex
BMI | health | 31.2¦24.0
QRISK | health? | 12.1¦4.5
GP_PRACTICE | ~ | E87043

== sexual health and substance misuse referrals
Ref ID | local-reference | SMR###
Name | person-name | @full
DOB | birth-date | @dob
Substance | health | Heroin¦Alcohol¦Cannabis
Blood borne virus | health | Hep C positive¦Not tested{health?}
Probation? | criminal | Y¦N{}
Pharmacy | ~ | Golborne Pharmacy
Mob | phone | @mobile

== early years funding
Child's Forename | ~ | @forename
Child's Surname | person-name | @surname
Child's DOB | birth-date | @childdob
Child's Ethnicity | ethnicity | BAFR¦WBRI¦REFU{}
Home Postcode | postcode | @postcode
Parent's Forename | ~>parent | @forename
Parent's Surname | person-name>parent | @surname
Parent's DOB | birth-date>parent | @dob
Parent's NI/NASS | nino>parent | @nino
Setting | ~ | Little Stars Nursery
EYPP | benefit?/education? | Y¦N{}
DAF | disability/benefit/~ | N{}¦Y

== virtual school roll
Name | person-name | @full
DoB | birth-date | @childdob
UPN | upn | @upn
Yr | education? | 5¦9
Placement LA | ~ | Kent¦Essex
Carer | person-name>carer | @titled
Carer email | email>carer | @email
SDQ | health | 14¦22
PEP date | - | @past
SEN | send | K¦EHCP¦N{}
Designated teacher | person-name>teacher | @full

== refugees: Homes for Ukraine
UAN | immigration/local-reference | ####-####-####-####
Guest name | person-name | @full
Guest DOB | birth-date | @dob
Guest mobile | phone | @mobile
Visa status | immigration | Arrived - BRP issued¦Visa granted
Sponsor name | person-name>sponsor | @full
Sponsor address | postal-address>sponsor,postcode>sponsor | @address>sponsor
Sponsor phone | phone>sponsor | @mobile
Sponsor DBS | criminal>sponsor | Clear{criminal?}¦Enhanced requested
Safeguarding concern? | safeguarding | N{}¦Y

== noise complaints with mixed cells
Ref | local-reference | NC####
From | person-name | @titled
Contact details | ~ | @mobile{phone}¦@email{email}¦@landline / @email{phone,email}
Re | postal-address/~ | @street
Notes | ~ | {}¦Complainant has PTSD{health}¦Party every weekend{}

== members' enquiries extract (sql)
enq_id | local-reference | 4####
cust_title | ~ | @title
cust_forename | ~ | @forename
cust_surname | person-name | @surname
cust_addr1 | postal-address | @street
cust_pcode | postcode | @postcode
cust_tel1 | phone | @mobile
cust_tel2 | phone | @landline
cust_email | email | @email
assigned_to | person-name>officer | @full
enq_text | ~ | My heating is broken and I have sickle cell.{health,correspondence?}¦Please cut the hedge.{correspondence?}

== bereavement and council funerals
Case | local-reference | CF###
Deceased name | person-name | @full
DOD | - | @past
DOB | birth-date | @dob
Last address | postal-address,postcode | @address
NOK name | person-name>nok | @full
NOK address | postal-address>nok,postcode>nok | @address
Estate value | ~ | £1,200
Religion | religion | Jewish¦C of E¦Unknown{}

== bus pass renewals, dirty
PASS NO | local-reference | 63359700########
name | person-name | @FULL¦ @titled ¦@comma
d.o.b. | birth-date | @dob¦@dobserial¦@dobdots
addr | postal-address,postcode | @address
phone | phone | @mobileno0¦@mobile¦n/k{}
category | ~ | Older{}¦Disabled - blind{disability,health?}¦Disabled - LD{disability,health?}

== rent refunds bacs
PAYEE | person-name | @FULL
S/C | ~ | @sortbare
A/C | bank-account | @accountno0
GBP | ~ | 120.00¦88.12
NARR | local-reference/~ | RENT######

== staff car parking
Reg | vehicle-registration | @vrm
Staff name | person-name | @full
Ext | ~ | 4471
Directorate | employment? | Housing
Blue badge? | disability | N{}¦Y

== DBS renewals spreadsheet
Surname | person-name | @SURNAME
Forename | ~ | @forename
Role | employment | Escort¦Lunchtime supervisor
DBS Issue No. | criminal | 0017########
Issue date | criminal? | @past
Disclosures | criminal | None{}¦See risk assessment¦None{}

== pest control price list
: about=nobody
Pest | - | Rats¦Mice¦Bed bugs
Visits | - | 3¦2
Price | - | £120¦£90
Concession price | - | £60¦£45

== void properties
: about=nobody
Void ref | - | V####
Address | - | @street
Postcode | - | @postcode
Keys location | - | Depot key cabinet¦Area office
Void since | - | @past
Works cost | - | 4500

== performance indicators
: about=nobody
PI | - | Days to re-let¦Rent collected¦Sickness days per FTE
Target | - | 21¦98.5¦8
Actual | - | 24¦97.1¦9.2
RAG | - | Amber¦Green

== agency suppliers contacts
: about=nobody
Company | - | Reed Talent Ltd¦Hays plc¦Allied Care Ltd
Address | - | 1 Station Road¦Hays House
Town | - | London
Postcode | - | @postcode
Account manager | person-name?>officer | @full
Phone | phone? | @landline
VAT no | - | GB#########
`;
