import type { WhoseText } from './whose-text.ts';

/** Threads of mails with quoted replies, as mail programs write them into a body or a printed page. Made up. */
export const mails: readonly WhoseText[] = [
  {
    kind: 'mail',
    text: `Hi Rob,

Please see below. Can you add her date of birth, 16/02/1987?

Thanks
Jane

From: Adaeze Obi <adaeze.obi@example.org>
Sent: 12 March 2024 10:02
To: Housing Options <housing@north.gov.example>
Subject: My application

Dear Sirs,

I have sickle cell disease and my son Chidi has autism. My number is 07700 900671.

Kind regards
Adaeze Obi`,
    whose: {
      'Adaeze Obi': 'email=adaeze.obi@example.org phone=+447700900671 health birth-date=1987-02-16',
      Chidi: 'health',
    },
  },
  {
    kind: 'mail',
    text: `From: Grant, Helen <helen.grant@north.gov.example>
Sent: 05/06/2024 09:31
To: Musa Jallow <musa.jallow@example.com>
Subject: RE: Overpayment

Dear Mr Jallow

Thank you for your email. You owe housing benefit of £415.20.

Helen Grant
Benefits Officer
Tel: 020 7946 0188

From: Musa Jallow <musa.jallow@example.com>
Sent: 04/06/2024 22:15
To: Benefits
Subject: Overpayment

I was born on 09/09/1981 and my NI number is JG103759A. I am on dialysis three days a week.

Musa`,
    whose: { 'Musa Jallow': 'birth-date=1981-09-09 nino=JG103759A email=musa.jallow@example.com health' },
    staff: ['Helen Grant'],
  },
  {
    kind: 'mail',
    text: `Thanks for this. I have asked Dr Rao for a report.

On 12 Mar 2024, at 10:02, Fiona McAllister <fiona.mcallister@example.net> wrote:
> My mother Jean McAllister (DOB 21/01/1941) fell again on Sunday.
> She has Parkinson's and she can't be left alone.
> My mobile is 07700 900912.
>
> Fiona`,
    whose: {
      'Jean McAllister': 'birth-date=1941-01-21 health',
      'Fiona McAllister': 'phone=+447700900912 email=fiona.mcallister@example.net',
    },
    staff: ['Rao'],
  },
  {
    kind: 'mail',
    text: `-----Original Message-----
From: Terry Lockhart [mailto:t.lockhart@example.com]
Sent: Tuesday, March 12, 2024 10:02 AM
To: Complaints
Cc: Cllr Anita Desai
Subject: Neighbour at 14

The man at number 14, Kevin Stott, is dealing drugs. His date of birth is 03/11/1988 I think. I am 74 and I have angina.

Terry Lockhart
22 Marsh Lane, W12 8BB`,
    whose: { 'Kevin Stott': 'birth-date=1988-11-03', 'Terry Lockhart': 'email=t.lockhart@example.com health' },
    staff: ['Anita Desai'],
  },
  {
    kind: 'mail',
    text: `Dear Ms Brandt,

RE: Lucas Brandt, DOB 14/07/2015

Lucas has been offered a place at Hill Primary. He has dyslexia and an EHCP.

Regards
Oliver Stone
Admissions Officer
Direct line 020 7946 0171

This email and any attachments are confidential. If you are not the intended recipient please contact the sender on 020 7946 0100.`,
    whose: { 'Lucas Brandt': 'birth-date=2015-07-14 send' },
    staff: ['Oliver Stone'],
  },
  {
    kind: 'mail',
    text: `Hi Both

Precious Dube (d.o.b. 28/02/2009) was missing again last night. Foster carer Mrs Lynn Hartley reported at 23:10. Police ref given. Precious has been self-harming.

Kind regards,
Martin Cole | Social Worker | Children Looked After Team
T: 020 7946 0133 | M: 07700 900789 | martin.cole@north.gov.example`,
    whose: { 'Precious Dube': 'birth-date=2009-02-28' },
    staff: ['Martin Cole'],
  },
  {
    kind: 'mail',
    text: `From: Amy Sandler
To: Wei Zhang
Date: Tue, 7 May 2024 11:05:00 +0100
Subject: Re: Re: sick note

Hi Wei, got it. HR will need your date of birth for OH.

> From: Wei Zhang
> To: Amy Sandler
> Date: Tue, 7 May 2024 10:58:12 +0100
>
> Hi Amy, signed off two weeks with stress, note attached. dob is 25/03/1992`,
    whose: { 'Wei Zhang': 'birth-date=1992-03-25 health' },
  },
  {
    kind: 'mail',
    text: `Good afternoon

I write on behalf of my client Mr Abdul Karim (born 01/07/1966), who has glaucoma. His wife Salma Karim (born 15/10/1970) is his carer and has arthritis.

Yours faithfully
Deborah Finch
Solicitor, Finch & Rowe LLP
d.finch@finchrowe.example 020 7946 0190`,
    whose: { 'Abdul Karim': 'birth-date=1966-07-01 health', 'Salma Karim': 'birth-date=1970-10-15 health' },
    staff: ['Deborah Finch'],
  },
  {
    kind: 'mail',
    text: `From: Nneka Udo <nneka.udo@example.org>
Sent: 18 January 2025 08:44
To: School Office
Subject: Absence

Good morning, Kamsi (Year 4) is off with chickenpox. I am also unwell, my Crohn's has flared up.
Nneka

Sent from my iPhone`,
    whose: { Kamsi: 'health', 'Nneka Udo': 'email=nneka.udo@example.org health' },
  },
  {
    kind: 'mail',
    text: `Hi Sue

Can you ring Mr Delroy Francis back on 07700 900345? He rang about his late wife Pearl, and he's not coping, he has bipolar.

Pete
Customer Services`,
    whose: { 'Delroy Francis': 'phone=+447700900345 health' },
  },
  {
    kind: 'mail',
    text: `From: Housing
Sent: 02/09/2024 12:00
To: 'Viktor Horvat'; 'Mirela Horvat'
Subject: Joint tenancy

Dear Mr and Mrs Horvat

We have Viktor's date of birth as 11/11/1977 and Mirela's as 23/04/1980. Please tell us if either is wrong.

Regards
Lettings Team`,
    whose: { 'Viktor Horvat': 'birth-date=1977-11-11', 'Mirela Horvat': 'birth-date=1980-04-23' },
  },
];
