import type { WhoseText } from './whose-text.ts';

/** Written after the rules that the other texts led to, in the same manners: nine of these twenty were right before anything was mended for them. Made up. */
export const further: readonly WhoseText[] = [
  {
    kind: 'web chat',
    text: `Live chat log - Housing
Operator: Mandy
Guest: (no name)
[09:12:04] Mandy: Hello, how can I help you today?
[09:12:40] Guest: i need to report my ex Tony Blakey hes not allowed near me
[09:13:02] Mandy: I am sorry to hear that. Can I take your name and date of birth?
[09:13:30] Guest: Carly Moffat 21.08.1990
[09:13:55] Mandy: Thank you Carly. And his date of birth if you know it?
[09:14:20] Guest: 04.02.1988
[09:15:01] Guest: he broke my arm in June`,
    whose: { 'Carly Moffat': 'birth-date=1990-08-21', 'Tony Blakey': 'birth-date=1988-02-04' },
    staff: ['Mandy'],
  },
  {
    kind: 'Teams',
    text: `Sinead Byrne 15/10/2024 14:01
Do you have a DOB for Mr Arthur Pell at 20 Beech Road?
Kwame Ofori 15/10/2024 14:03
03/12/1944. Careful, he has a conviction for assault.
Sinead Byrne 15/10/2024 14:04
Thanks. His sister Vera Pell is in hospital with a broken hip.`,
    whose: { 'Arthur Pell': 'birth-date=1944-12-03 criminal', 'Vera Pell': 'health' },
    staff: ['Sinead Byrne', 'Kwame Ofori'],
  },
  {
    kind: 'WhatsApp',
    text: `[02/02/2025, 20:01:10] Aunty Bisi: How is Tobi?
[02/02/2025, 20:03:44] Folake Ajayi: Not good, he has sickle cell crisis again
[02/02/2025, 20:05:00] Aunty Bisi: Sorry my dear. My arthritis is bad too`,
    whose: { 'Folake Ajayi': 'employment?', Tobi: 'health', Bisi: 'health' },
  },
  {
    kind: 'SMS',
    text: `Inbound 14/05/2024 18:22 from +447700900390: Hi this is Rashid Miah. My dad Abdul Miah born 10/10/1950 has passed out, no heating. pls ring
Outbound 14/05/2024 18:25 to +447700900390: Thank you Mr Miah, an engineer will call`,
    whose: { 'Rashid Miah': 'phone=+447700900390', 'Abdul Miah': 'birth-date=1950-10-10' },
  },
  {
    kind: 'mail',
    text: `Please see the complaint below for a response by Friday.

Regards
Janet Cope
Customer Relations Manager

________________________________
From: Simone Laval <s.laval@example.net>
Sent: 03 February 2025 21:10
To: Complaints Team
Subject: Complaint about my father's care

My father Henri Laval (date of birth 07/07/1937) has Parkinson's disease. I was diagnosed with cancer last year and cannot lift him.

Simone Laval
07700 900820`,
    whose: {
      'Henri Laval': 'birth-date=1937-07-07 health',
      'Simone Laval': 'email=s.laval@example.net health phone=+447700900820',
    },
    staff: ['Janet Cope'],
  },
  {
    kind: 'mail',
    text: `On Mon, 4 Nov 2024 at 09:15, Grzegorz Lis <g.lis@example.org> wrote:

> Dear Council,
> My wife Anna Lis is disabled, she uses a wheelchair. Her DOB is 12/12/1969
> and mine is 01/05/1967. We need a Blue Badge.
> Regards
> Grzegorz

Dear Mr Lis
Please complete the attached form.
Parking Services`,
    whose: {
      'Anna Lis': 'birth-date=1969-12-12 disability',
      'Grzegorz Lis': 'birth-date=1967-05-01 email=g.lis@example.org',
    },
  },
  {
    kind: 'crm',
    text: `05/06/2024 AS: TC from Ms Bev Tranter DOB 19/03/1976. Has fibromyalgia. Partner Dean Moss (DOB 30/01/1974) moved in April.
06/06/2024 AS: TC to Dean Moss, he is on PIP.
07/06/2024 RN: Ltr to Ms Tranter.`,
    whose: { 'Bev Tranter': 'birth-date=1976-03-19 health', 'Dean Moss': 'birth-date=1974-01-30 benefit' },
  },
  {
    kind: 'crm',
    text: `Case: 88120 Client: Ruby Okello (DOB 14/04/1951)
10/09/2024 Call from client's daughter, Janet Okello. Janet says Mum has had another stroke and that she herself is depressed.
11/09/2024 Visited client with Sanjay Rao, occupational therapist.`,
    whose: { 'Ruby Okello': 'birth-date=1951-04-14 health', 'Janet Okello': 'health' },
    staff: ['Sanjay Rao'],
  },
  {
    kind: 'crm',
    text: `Interaction 4412 | 17/03/2025 13:22 | Agent D.Shah | Caller verified: Mr Leon Pryor, 11/11/1985 | Caller reports that neighbour at no 6, Mrs Edna Firth, has not been seen for 3 days. Mrs Firth is 88 and has dementia.`,
    whose: { 'Leon Pryor': 'birth-date=1985-11-11', 'Edna Firth': 'health' },
  },
  {
    kind: 'conference',
    text: `CHILD IN NEED MEETING - Ayesha Malik (dob 25/05/2015)
Date of meeting: 12/03/2025
Attended by: Rukhsana Malik (mother), Pat Doyle (school), Len Fisk (social worker)
Apologies: Dr Amit Sen
Mother said she is taking antidepressants. Ayesha has type 1 diabetes. Father, Tariq Malik, is in prison.`,
    whose: { 'Ayesha Malik': 'birth-date=2015-05-25 health', 'Rukhsana Malik': 'health', 'Tariq Malik': 'criminal' },
    staff: ['Pat Doyle', 'Len Fisk', 'Amit Sen'],
  },
  {
    kind: 'panel',
    text: `SEND PANEL 20/01/2025
Chair: Debra Pike
Case 1: Leo Farrant, 09/02/2016 - autism, EHCP agreed. Parents: Gemma and Luke Farrant.
Case 2: Nadia Rahimi, 11/06/2014 - cerebral palsy, EHCP ceased. Mother: Farah Rahimi, interpreter needed.
Actions: DP to write to both families by 31/01/2025`,
    whose: { 'Leo Farrant': 'birth-date=2016-02-09 health', 'Nadia Rahimi': 'birth-date=2014-06-11 health?' },
    staff: ['Debra Pike'],
  },
  {
    kind: 'complaint',
    text: `Stage 2 complaint - chronology
02/05/2024 Mr Winston Bailey (DOB 06/06/1955) reports leak.
09/05/2024 Operative Ray Stubbs attends, no access.
16/05/2024 Mrs Bailey telephones: her husband has emphysema and has been in hospital.
20/05/2024 Ward councillor Cllr Moira Keane writes.`,
    whose: { 'Winston Bailey': 'birth-date=1955-06-06 health' },
    staff: ['Ray Stubbs', 'Moira Keane'],
  },
  {
    kind: 'repairs',
    text: `WO 77120 - 3 Juniper House
Tenant: Mr Piotr Zajac 07700 900717
Reported by: support worker Kelly Dunn 020 7946 0166
Notes: tenant has schizophrenia, two-man visit only. Kelly Dunn to be present.
Engineer: M. Aziz attended 04/03/2025 14:10`,
    whose: { 'Piotr Zajac': 'phone=+447700900717 health' },
    staff: ['Kelly Dunn', 'Aziz'],
  },
  {
    kind: 'decision',
    text: `Claimant: Ms Oluchi Eze   DOB: 23/09/1984   NINO: JG103759A
Partner: Mr Bruno Reis   DOB: 14/02/1982   NINO: JG103760B
Dependants: Tiago Reis-Eze (DOB 05/05/2018), Lara Reis-Eze (DOB 17/08/2021)
Decision: Partner is a person from abroad with no recourse to public funds. Claimant receives carer's allowance.`,
    whose: {
      'Oluchi Eze': 'birth-date=1984-09-23 nino=JG103759A benefit',
      'Bruno Reis': 'birth-date=1982-02-14 nino=JG103760B immigration',
      'Tiago Reis-Eze': 'birth-date=2018-05-05',
      'Lara Reis-Eze': 'birth-date=2021-08-17',
    },
  },
  {
    kind: 'hospital',
    text: `Dr Helen Boyce
Park Surgery

Dear Dr Boyce
RE: Kenneth ALDERTON DOB: 02/10/1946 NHS: 999 100 1492
Thank you for referring this gentleman who lives with his wife Brenda. He has chronic kidney disease. Brenda is his main carer and has osteoporosis herself.
Yours sincerely
Mr Faisal Qureshi
Consultant Nephrologist
cc Mr Kenneth Alderton`,
    whose: { 'Kenneth Alderton': 'birth-date=1946-10-02 nhs-number=9991001492 health', Brenda: 'health' },
    staff: ['Helen Boyce', 'Faisal Qureshi'],
  },
  {
    kind: 'hospital',
    text: `Ward discharge notification
Patient name: Sylvia Danjuma
D.O.B.: 19/12/1961
NHS number: 9991001565
Next of kin: Peter Danjuma, son, 07700 900303
Discharge address: c/o Peter Danjuma
Diagnosis: fractured femur. Son reports he has epilepsy and cannot drive.`,
    whose: {
      'Sylvia Danjuma': 'birth-date=1961-12-19 nhs-number=9991001565 health',
      'Peter Danjuma': 'phone=+447700900303 health',
    },
  },
  {
    kind: 'court',
    text: `BETWEEN: HELEN ROURKE (Claimant) and NORTHAM COUNCIL (Defendant)
PARTICULARS OF CLAIM
1. The Claimant, born on 15 March 1979, is the tenant of 4 Larch Walk.
2. The Claimant suffers from asthma.
3. On 12/03/2024 the Defendant's surveyor, Mr Ivan Platt, inspected.
Claimant's solicitor: Ms Dina Roth, Roth Legal, 020 7946 0177`,
    whose: { 'Helen Rourke': 'birth-date=1979-03-15 health' },
    staff: ['Ivan Platt', 'Dina Roth'],
  },
  {
    kind: 'police',
    text: `Crime report summary
Victim: Joyce Templar (DOB 03/03/1948)
Suspect: Nathan Quill (DOB 09/09/1999), grandson of victim
Officer in case: DC Farah Nabil
On 02/01/2025 the suspect took £200 from the victim. The suspect was arrested on 03/01/2025. The victim has macular degeneration.`,
    whose: { 'Joyce Templar': 'birth-date=1948-03-03 disability', 'Nathan Quill': 'birth-date=1999-09-09 criminal' },
    staff: ['Farah Nabil'],
  },
  {
    kind: 'crm',
    text: `Safeguarding concern raised by: Yvonne Hale (District Nurse) 07/07/2024
Adult at risk: Mr Cyril Oates, dob 30/05/1936
Alleged source of harm: nephew, Gary Oates, dob 11/02/1971
Nurse Hale reports that Mr Oates has pressure sores and that Gary, who has been in prison for fraud, holds his bank card.`,
    whose: { 'Cyril Oates': 'birth-date=1936-05-30 health', 'Gary Oates': 'birth-date=1971-02-11 criminal' },
    staff: ['Yvonne Hale'],
  },
  {
    kind: 'mail',
    text: `From: Tess Nolan
Sent: 11 December 2024 16:40
To: Marcus Webb; Priti Shah
Subject: FW: Taylor siblings

Hi both

Can you check health records for Kane Taylor (15.01.2013) and Jodie Taylor (22.07.2016)? Kane has ADHD and Jodie has a heart murmur. Mum is Lisa Taylor, she has a heroin problem. Lisa's number is 07700 900456.

Thanks
Tess
Social Worker, MASH`,
    whose: {
      'Kane Taylor': 'birth-date=2013-01-15 health',
      'Jodie Taylor': 'birth-date=2016-07-22 health',
      'Lisa Taylor': 'phone=+447700900456 health?',
    },
    staff: ['Tess Nolan', 'Marcus Webb', 'Priti Shah'],
  },
];
