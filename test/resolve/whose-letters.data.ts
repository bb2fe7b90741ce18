import type { WhoseText } from './whose-text.ts';

/** Letters of hospitals and surgeries, decisions, papers of courts and of the police. Made up. */
export const letters: readonly WhoseText[] = [
  {
    kind: 'hospital',
    text: `Riverside Hospital NHS Trust
Consultant: Dr Amanda Frost
Date of clinic: 12/03/2024  Date typed: 14/03/2024

Dr P Mistry
Elm Surgery
4 Elm Road
W12 8BB

Dear Dr Mistry

Re: Mrs Doreen Halliwell  DOB 23/06/1947  NHS No 999 100 1077
9 Hazel Close, W14 9FF

Diagnosis: atrial fibrillation
I reviewed this lady in clinic. Her husband Frank attended with her. She has also had a small stroke.

Yours sincerely
Dr Amanda Frost
Consultant Cardiologist
cc: Mrs D Halliwell; Social Worker: Ian Broome`,
    whose: { 'Doreen Halliwell': 'birth-date=1947-06-23 nhs-number=9991001077 health' },
    staff: ['Amanda Frost', 'Mistry', 'Ian Broome'],
  },
  {
    kind: 'hospital',
    text: `Dear Colleague,

Re: Baby Noah Sinclair, DOB 02/02/2024, NHS 9991001212
Mother: Hannah Sinclair, DOB 11/07/1996, NHS 9991001352

Noah was born at 34 weeks and has jaundice. Hannah has gestational diabetes.

Yours sincerely
Sister Joy Mensah
Neonatal Unit`,
    whose: {
      'Noah Sinclair': 'birth-date=2024-02-02 nhs-number=9991001212 health',
      'Hannah Sinclair': 'birth-date=1996-07-11 nhs-number=9991001352 health',
    },
    staff: ['Joy Mensah'],
  },
  {
    kind: 'hospital',
    text: `Discharge summary
Patient: Bernard Mwangi    Date of birth: 15/05/1952    NHS: 999 100 1425
Admitted 01/03/2024  Discharged 09/03/2024
GP: Dr Leila Hashemi   Next of kin: Rose Mwangi (wife) 07700 900178
Presenting complaint: chest infection. PMH: emphysema.`,
    whose: {
      'Bernard Mwangi': 'birth-date=1952-05-15 nhs-number=9991001425 health',
      'Rose Mwangi': 'phone=+447700900178',
    },
    staff: ['Leila Hashemi'],
  },
  {
    kind: 'hospital',
    text: `To whom it may concern

I am the GP of Ms Tamara Ivanova (dob 18/03/1981) and of her son Pavel Ivanov (dob 09/08/2012). Ms Ivanova has endometriosis. Pavel has severe asthma, and the damp in the flat makes him worse.

Dr Rupert Sykes
MB BS MRCGP`,
    whose: { 'Tamara Ivanova': 'birth-date=1981-03-18 health', 'Pavel Ivanov': 'birth-date=2012-08-09 health' },
    staff: ['Rupert Sykes'],
  },
  {
    kind: 'decision',
    text: `Mr Gavin Threlfall
31 Fir Lane
W2 4EE

Our ref: HB/1187342
12 March 2024

Dear Mr Threlfall

Housing Benefit and Council Tax Reduction

We have worked out your claim on these details:
You: Gavin Threlfall, date of birth 04/12/1975, National Insurance number JG103759A
Your partner: Louise Threlfall, date of birth 16/05/1977, National Insurance number JG103760B
Your children: Oscar Threlfall, date of birth 08/08/2013
Poppy Threlfall, date of birth 27/09/2016

Your partner's earnings: £212.50 a week

Yours sincerely
Martin Shaw
Benefits Manager`,
    whose: {
      'Gavin Threlfall': 'birth-date=1975-12-04 nino=JG103759A',
      'Louise Threlfall': 'birth-date=1977-05-16 nino=JG103760B',
      'Oscar Threlfall': 'birth-date=2013-08-08',
      'Poppy Threlfall': 'birth-date=2016-09-27',
    },
    staff: ['Martin Shaw'],
  },
  {
    kind: 'decision',
    text: `NOTICE OF DECISION
Claimant
Name: Sunita Rai
Date of birth: 07/07/1979
NI number: JG103761C

Partner
Name: Dev Rai
Date of birth: 13/01/1975
NI number: JG103762D

Children
Anjali Rai 21/06/2011
Rohan Rai 02/10/2014

Decision maker: Colin Abbott  Date of decision: 12/03/2024`,
    whose: {
      'Sunita Rai': 'birth-date=1979-07-07 nino=JG103761C',
      'Dev Rai': 'birth-date=1975-01-13 nino=JG103762D',
      'Anjali Rai': 'birth-date=2011-06-21',
      'Rohan Rai': 'birth-date=2014-10-02',
    },
    staff: ['Colin Abbott'],
  },
  {
    kind: 'decision',
    text: `Dear Miss Palmer

Homelessness decision - section 184

You told us that you were born on 30/11/1998 and that you have a daughter, Skye Palmer, born 12/01/2022. You left your home because your ex-partner, Jordan Vickers, was violent to you. You said that Skye has a heart condition.

Yours sincerely
Ola Bright
Homelessness Officer`,
    whose: {
      Palmer: 'birth-date=1998-11-30 domestic-abuse',
      'Skye Palmer': 'birth-date=2022-01-12 health',
      'Jordan Vickers': 'domestic-abuse?',
    },
    staff: ['Ola Bright'],
  },
  {
    kind: 'court',
    text: `IN THE COUNTY COURT AT WESTFORD            Claim No: K00WF123
BETWEEN
LONDON BOROUGH OF NORTHAM                  Claimant
and
MR STEFAN DRAGOMIR                         Defendant

WITNESS STATEMENT OF ANGELA POTTS

I, Angela Potts, Income Recovery Officer, of the Town Hall, will say as follows:
1. The Defendant is the tenant of 14 Alder Court. His date of birth is 28/08/1972.
2. The Defendant owes rent arrears of £3,412.10.
3. On 12/03/2024 the Defendant told me that he has kidney failure.`,
    whose: { 'Stefan Dragomir': 'birth-date=1972-08-28 debt health' },
    staff: ['Angela Potts'],
  },
  {
    kind: 'court',
    text: `IN THE FAMILY COURT
Applicant: Northam Council
First Respondent (mother): Chloe Denham, born 05/05/1995
Second Respondent (father): Wayne Rusk, born 19/09/1991
Child: Alfie Denham, born 23/03/2021
Solicitor for the mother: Ms Hilary Vaughan, Vaughan Law, 020 7946 0144

The mother has a diagnosis of emotionally unstable personality disorder. The father was convicted of robbery in 2019.`,
    whose: {
      'Chloe Denham': 'birth-date=1995-05-05 health',
      'Wayne Rusk': 'birth-date=1991-09-19 criminal',
      'Alfie Denham': 'birth-date=2021-03-23',
    },
    staff: ['Hilary Vaughan'],
  },
  {
    kind: 'court',
    text: `Statement of Truth
I, Rosalind Achebe, date of birth 16/10/1963, of 7 Cedar Street, make this statement. My neighbour Lee Garrett has threatened me since 2022. I have high blood pressure because of it. On 03/01/2024 Mr Garrett was arrested by PC Joanna Field.
Signed: R Achebe  Dated: 12/03/2024`,
    whose: { 'Rosalind Achebe': 'birth-date=1963-10-16 health', 'Lee Garrett': 'criminal' },
    staff: ['Joanna Field'],
  },
  {
    kind: 'police',
    text: `POLICE DISCLOSURE REQUEST
Requesting officer: DC 4471 Neil Savage
Subject of request: Callum Ridley  DOB: 12/06/1999
Address: 5 Elm Grove, NW8 7DD
Offence under investigation: possession with intent to supply
Victim/witness: N/A
Authorising officer: DI Pamela Orchard   Date: 12/03/2024`,
    whose: { 'Callum Ridley': 'birth-date=1999-06-12 criminal' },
    staff: ['Neil Savage', 'Pamela Orchard'],
  },
  {
    kind: 'police',
    text: `MERLIN / PAC report
Subject: Shania Boyd, born 14/04/2010
Mother: Denise Boyd, born 02/12/1982
Suspect: Curtis Yeo, born 30/07/1979
Reporting officer: PC 2210 Adomako
Circumstances: Police were called by Denise to say that Yeo had hit her. Yeo was arrested for common assault. Shania was upset and has been cutting herself.`,
    whose: {
      'Shania Boyd': 'birth-date=2010-04-14',
      'Denise Boyd': 'birth-date=1982-12-02 criminal?',
      'Curtis Yeo': 'birth-date=1979-07-30 criminal',
    },
    staff: ['Adomako'],
  },
  {
    kind: 'hospital',
    text: `Dear Social Worker

Patient: Olive Trent 01/11/1939
I visited Mrs Trent with her niece, Pauline Marsh, who holds lasting power of attorney. Pauline can be contacted on 07700 900634. Mrs Trent has vascular dementia. Pauline herself has lupus.

Yours sincerely
Nurse Bola Ige
Community Matron`,
    whose: { 'Olive Trent': 'birth-date=1939-11-01 health', 'Pauline Marsh': 'phone=+447700900634 health' },
    staff: ['Bola Ige'],
  },
];
