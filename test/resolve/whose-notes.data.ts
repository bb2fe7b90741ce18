import type { WhoseText } from './whose-text.ts';

/** Notes of call centres, case systems, repairs and complaints, with initials and time stamps. Made up. */
export const crm: readonly WhoseText[] = [
  {
    kind: 'crm',
    text: '12/03/24 JB: t/c from Mrs Khan, her son Yusuf (dob 4/5/12) has been excluded from school. Mrs Khan says he has ADHD.',
    whose: { Yusuf: 'birth-date=2012-05-04 health' },
  },
  {
    kind: 'crm',
    text: `12/03/24 JB: T/C from Farzana Khan dob 01/06/1984. In arrears, lost job.
14/03/24 KL: T/C to Farzana Khan. Son Yusuf Khan dob 04/05/2012 now has EHCP.
15/03/24 JB: letter sent.`,
    whose: { 'Farzana Khan': 'birth-date=1984-06-01 debt', 'Yusuf Khan': 'birth-date=2012-05-04 send' },
  },
  {
    kind: 'crm',
    text: `Customer: Leroy Campbell  DOB: 19/12/1957
Notes:
03/04/2024 09:15 (JB) Cust rang re DD. Bank details changed to 20-00-00 55779911.
03/04/2024 11:40 (SP) Cust's daughter Michelle rang, says dad has prostate cancer.
05/04/2024 10:02 (JB) Called cust back on 07700 900121.`,
    whose: { 'Leroy Campbell': 'birth-date=1957-12-19 phone=+447700900121 health' },
  },
  {
    kind: 'crm',
    text: `22/07/2024 14:05 - S Ahmed - Telephone call from Mr Ronald Pickering (DOB 02/02/1949). Wife Maureen (DOB 30/09/1951) has Alzheimer's. He has had a heart attack.
22/07/2024 14:30 - S Ahmed - Referred to adult social care.`,
    whose: { 'Ronald Pickering': 'birth-date=1949-02-02 health', Maureen: 'birth-date=1951-09-30 health' },
    staff: ['S Ahmed'],
  },
  {
    kind: 'crm',
    text: `Call ref 90021 12/03/2024 10:02 Agent: KP
Caller: Jamal Henry (son)
About: Winsome Henry, DOB 08/08/1945
Details: Caller says mum is diabetic and her insulin delivery was missed. Caller's number 07700 900667.`,
    whose: { 'Winsome Henry': 'birth-date=1945-08-08 health', 'Jamal Henry': 'phone=+447700900667' },
  },
  {
    kind: 'crm',
    text: `Contact 12/03/2024. Caller Ms Anya Petrova on behalf of her neighbour Mr Stanley Cobb, 81, who has dementia and was found wandering. Ms Petrova can be reached on 07700 900222.`,
    whose: { 'Stanley Cobb': 'health', 'Anya Petrova': 'phone=+447700900222' },
  },
  {
    kind: 'crm',
    text: `JB 12/3 - spoke to T (Tenant: Monique Laurent dob 17/01/1979). T's ex Darren Webb threatened her at the property. T has PTSD.
JB 13/3 - spoke to police, PC Nolan. Webb arrested.`,
    whose: { 'Monique Laurent': 'birth-date=1979-01-17 health' },
    staff: ['Nolan'],
  },
  {
    kind: 'crm',
    text: `Case note - 04/10/2024 - Visit by Karen Boyle (Housing Officer)
Present: tenant Ms Ewa Zielinska, her mother Mrs Barbara Zielinska.
Ewa told me that she is bipolar. Her mother has COPD and sleeps in the living room. Ewa's date of birth confirmed as 13/05/1990.`,
    whose: { 'Ewa Zielinska': 'birth-date=1990-05-13 health', 'Barbara Zielinska': 'health' },
    staff: ['Karen Boyle'],
  },
  {
    kind: 'crm',
    text: `Duty log 16/08/2024
10:10 Mrs Opal Duncan rang. Grandson Tyrese Duncan (07/07/2007) arrested for robbery.
10:40 Mr Ken Ashworth, DOB 12/04/1950, rang. Has had a fall, broken hip.
11:15 Naveed Mirza, d.o.b. 25/12/1982, in reception, homeless.`,
    whose: {
      'Tyrese Duncan': 'birth-date=2007-07-07 criminal',
      'Ken Ashworth': 'birth-date=1950-04-12 health',
      'Naveed Mirza': 'birth-date=1982-12-25',
    },
  },
  {
    kind: 'crm',
    text: `Note added by: Lisa Wong, Income Officer on 12/03/2024 10:02
Tenant: Emmanuel Boateng
Tenant attended office with interpreter. He is on Universal Credit and has hepatitis C. NOK: brother Samuel Boateng 07700 900887.`,
    whose: { 'Emmanuel Boateng': 'health', 'Samuel Boateng': 'phone=+447700900887' },
    staff: ['Lisa Wong'],
  },
  {
    kind: 'complaint',
    text: `Complaint chronology - Ms Theresa Quigley (DOB 19/06/1969)
01/02/2024 Ms Quigley reports damp to contact centre.
09/02/2024 Inspection by Paul Rigby, surveyor.
11/03/2024 Ms Quigley tells Paul Rigby that her asthma is worse and that her daughter Aoife (DOB 02/04/2010) has bronchitis.
20/03/2024 Stage 1 response sent by Diane Marsh, Complaints Manager.`,
    whose: { 'Theresa Quigley': 'birth-date=1969-06-19 health', Aoife: 'birth-date=2010-04-02 health' },
    staff: ['Paul Rigby', 'Diane Marsh'],
  },
  {
    kind: 'complaint',
    text: `Complainant: Mr Gerald Osei
Complaint about: Ms Tracy Bell, Housing Officer
Summary: Mr Osei says that Ms Bell told his neighbour, Mr Colin Frazer, that he is HIV positive.
Outcome sought: apology.`,
    whose: { 'Gerald Osei': 'health' },
    staff: ['Tracy Bell'],
  },
  {
    kind: 'repairs',
    text: `Job 554120  Flat 12 Tern House
Tenant: Mrs Agnieszka Wrona  Tel 07700 900413
12/03/2024 08:40 Operative: Gary Timms (Axis) no access
13/03/2024 09:10 Operative: Gary Timms (Axis) attended. Tenant uses a wheelchair, door needs widening.
Contractor contact: Axis, Lee Hobbs 020 7946 0122`,
    whose: { 'Agnieszka Wrona': 'phone=+447700900413 disability' },
    staff: ['Gary Timms', 'Lee Hobbs'],
  },
  {
    kind: 'repairs',
    text: `Repair log. Raised 05/01/2025 by caller Mr Femi Adewale (tenant's son) for tenant Mrs Ronke Adewale, 07700 900514. Vulnerable: tenant is 83 and is registered blind. Plumber Dave attended 06/01/2025, leak fixed.`,
    whose: { 'Ronke Adewale': 'disability' },
  },
  {
    kind: 'crm',
    text: `[12/03/2024 10:02] [jbrown] Cust verified: Lorraine Sheldon, DOB 14/02/1972
[12/03/2024 10:05] [jbrown] Cust states husband Neil Sheldon, DOB 20/10/1970, has left the property
[12/03/2024 10:06] [jbrown] SPD awarded from 01/03/2024`,
    whose: { 'Lorraine Sheldon': 'birth-date=1972-02-14', 'Neil Sheldon': 'birth-date=1970-10-20' },
  },
  {
    kind: 'crm',
    text: `Mum (Chantelle Briggs, DOB 09/03/1993) called. Dad is Aaron Cole, DOB 22/08/1990, who is in prison. Child: Kayden Briggs-Cole, DOB 01/12/2019. Mum has postnatal depression. Kayden has eczema.`,
    whose: {
      'Chantelle Briggs': 'birth-date=1993-03-09 health',
      'Aaron Cole': 'birth-date=1990-08-22 criminal',
      'Kayden Briggs-Cole': 'birth-date=2019-12-01 health',
    },
  },
];

/** Minutes of conferences and panels: who was there, case by case, and who is to do what. Made up. */
export const minutes: readonly WhoseText[] = [
  {
    kind: 'conference',
    text: `INITIAL CHILD PROTECTION CONFERENCE
Child: Riley Noakes  DOB: 11/09/2016
Date: 12/03/2024
Present: Ms Kelly Noakes (mother), Mr Shane Tully (father), Beth Lawson (Social Worker), Dr Nasreen Malik (GP), PC Owen Hurst

Ms Noakes said she drinks every day and has depression. Mr Tully has a conviction for assault. Dr Malik reported that Riley has asthma.`,
    whose: {
      'Riley Noakes': 'birth-date=2016-09-11 health',
      'Kelly Noakes': 'health',
      'Shane Tully': 'criminal',
    },
    staff: ['Beth Lawson', 'Nasreen Malik', 'Owen Hurst'],
  },
  {
    kind: 'panel',
    text: `Housing Allocations Panel - Minutes 14 May 2024
Present: Sandra Ellis (Chair), Mo Rahman (Lettings), Jill Peel (Occupational Therapist)

Case 1: Mrs Halima Yusuf, DOB 03/04/1958. Has rheumatoid arthritis. Band A agreed.
Case 2: Mr Barry Skelton, DOB 17/08/1961. Leaving prison 1 June. Band B.
Case 3: Ms Ines Carvalho, DOB 29/01/1995. Fleeing violence from her ex-partner. Direct offer.

Action: Mo Rahman to write to Mrs Yusuf by 21/05/2024.`,
    whose: {
      'Halima Yusuf': 'birth-date=1958-04-03 health',
      'Barry Skelton': 'birth-date=1961-08-17 criminal',
      'Ines Carvalho': 'birth-date=1995-01-29 domestic-abuse',
    },
    staff: ['Sandra Ellis', 'Mo Rahman', 'Jill Peel'],
  },
  {
    kind: 'panel',
    text: `MARAC minutes 07/11/2024
Attendees:
Insp Claire Dolan - Police (Chair)
Ruth Amadi - IDVA
Greg Tanner - Housing

Case 4
Victim: Sadia Rehman, DOB 12/10/1992
Perpetrator: Imran Rehman, DOB 05/06/1988
Children: Zara Rehman (DOB 19/03/2018)
Imran was arrested on 01/11/2024 for assaulting Sadia. Sadia is pregnant.

Actions
Greg Tanner - fit new locks - 14/11/2024`,
    whose: {
      'Sadia Rehman': 'birth-date=1992-10-12 health',
      'Imran Rehman': 'birth-date=1988-06-05 criminal',
      'Zara Rehman': 'birth-date=2018-03-19',
    },
    staff: ['Claire Dolan', 'Ruth Amadi', 'Greg Tanner'],
  },
  {
    kind: 'panel',
    text: `Fair Access Panel 3 October 2024
Chair: Monica Reid. Apologies: Steve Lund.
1. Jayden Forde (DOB 26/01/2012), Year 8, permanently excluded for carrying a knife. Mother Simone Forde has multiple sclerosis. Place at Park Academy.
2. Amelia Crouch (DOB 15/11/2010), Year 9, has anorexia. Place at St Jude's.`,
    whose: {
      'Jayden Forde': 'birth-date=2012-01-26',
      'Simone Forde': 'health',
      'Amelia Crouch': 'birth-date=2010-11-15 health',
    },
    staff: ['Monica Reid', 'Steve Lund'],
  },
  {
    kind: 'conference',
    text: `Strategy discussion 12/03/2024 10:02
Attendees: Beth Lawson (SW), DS Mark Ions (Police), Nurse Gail Petty (School Nurse)
Subject: Tia Marlow d.o.b. 30/05/2013
DS Ions: Stepfather Craig Dunn (dob 14/09/1984) has a previous conviction for sexual assault.
Nurse Petty: Tia has been wetting the bed and has bruises.
Action table: BL - visit Tia today; MI - interview Dunn.`,
    whose: { 'Tia Marlow': 'birth-date=2013-05-30', 'Craig Dunn': 'birth-date=1984-09-14 criminal' },
    staff: ['Beth Lawson', 'Mark Ions', 'Gail Petty'],
  },
  {
    kind: 'conference',
    text: `CORE GROUP MEETING
Family: Mother - Natasha Holt (DOB 21/02/1989); Father - Ryan Speight (DOB 06/10/1985); Children - Lexi Holt (DOB 03/03/2014), Mason Holt (DOB 17/12/2017)
Professionals: Alison Grey, Health Visitor; Tom Barker, Family Support Worker.
Natasha is attending the methadone clinic. Ryan has been in prison since June. Lexi has hearing loss. Mason is autistic.`,
    whose: {
      'Natasha Holt': 'birth-date=1989-02-21 health?',
      'Ryan Speight': 'birth-date=1985-10-06 criminal',
      'Lexi Holt': 'birth-date=2014-03-03 health?',
      'Mason Holt': 'birth-date=2017-12-17 health',
    },
    staff: ['Alison Grey', 'Tom Barker'],
  },
  {
    kind: 'conference',
    text: `Best interests meeting: Mr Harold Wimbush (dob 04/04/1934)
Present: Mr Wimbush; Joan Wimbush (wife); Leslie Wimbush (son); Kate Farr (Best Interests Assessor); Dr Sunil Bose (Consultant Psychiatrist)
Mrs Wimbush said that she has angina and cannot cope. Leslie said that his father has dementia and hits his mother.`,
    whose: { 'Harold Wimbush': 'birth-date=1934-04-04 health', 'Joan Wimbush': 'health' },
    staff: ['Kate Farr', 'Sunil Bose'],
  },
  {
    kind: 'panel',
    text: `Discretionary Housing Payment panel
Officer presenting: Lucy Ford
(1) ACHEAMPONG, Kofi - dob 12/08/1978 - two children - has leukaemia - award £80 pw
(2) BUTLER, Denise - dob 25/03/1966 - single - rent arrears £2,100 - refused
Next panel 09/12/2024`,
    whose: {
      'Kofi Acheampong': 'birth-date=1978-08-12 health',
      'Denise Butler': 'birth-date=1966-03-25 debt',
    },
    staff: ['Lucy Ford'],
  },
];
