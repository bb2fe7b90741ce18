import type { WhoseText } from './whose-text.ts';

/** Logs of web chats, of Teams and WhatsApp, and of text messages, as their programs export them. Made up. */
export const chats: readonly WhoseText[] = [
  {
    kind: 'web chat',
    text: `Chat transcript 88213 - Revenues and Benefits
[12/03/2024 10:00] Agent: Hello, you are through to Sam. How can I help?
[12/03/2024 10:01] Zainab Hussein: Hi my council tax is wrong
[12/03/2024 10:01] Agent: Can I take your date of birth please?
[12/03/2024 10:02] Zainab Hussein: my DOB is 3/3/1999
[12/03/2024 10:02] Agent: Thank you Zainab. I can see arrears of £312.
[12/03/2024 10:04] Zainab Hussein: I lost my job and I have depression`,
    whose: { 'Zainab Hussein': 'birth-date=1999-03-03 health' },
  },
  {
    kind: 'web chat',
    text: `[2024-03-12 09:14:22] Visitor 5512: hello
[2024-03-12 09:14:40] Agent (Priya N): Good morning, how can I help today? Please give your full name and date of birth.
[2024-03-12 09:15:31] Visitor 5512: Marek Kowalski 14/08/1983
[2024-03-12 09:15:58] Agent (Priya N): Thanks Marek. And your NI number?
[2024-03-12 09:16:20] Visitor 5512: JG103759A
[2024-03-12 09:17:02] Agent (Priya N): Thank you.`,
    whose: { 'Marek Kowalski': 'birth-date=1983-08-14 nino=JG103759A' },
  },
  {
    kind: 'web chat',
    text: `10:02 Agent Leanne: You're now chatting with Leanne. How can I help?
10:03 Bridget Tierney: its about my son Declan Tierney his dob is 17/06/2011
10:03 Agent Leanne: No problem. What is the concern?
10:05 Bridget Tierney: he has epilepsy and school wont give him his tablets
10:06 Agent Leanne: Can I take a contact number for you?
10:06 Bridget Tierney: 07700 900214`,
    whose: { 'Declan Tierney': 'birth-date=2011-06-17 health', 'Bridget Tierney': 'phone=+447700900214' },
    staff: ['Leanne'],
  },
  {
    kind: 'web chat',
    text: `Conversation ID: 4417-AA
Started: 05/02/2025 14:20
Customer: Olumide Bankole (olumide.b@example.org)
14:20:11 Bot: Hi! I'm the council's assistant. What do you need help with?
14:20:45 Customer: council tax reduction
14:21:02 Bot: What is your date of birth?
14:21:20 Customer: 22/11/1976
14:21:31 Bot: Thank you. Ended: 05/02/2025 14:21`,
    whose: { 'Olumide Bankole': 'birth-date=1976-11-22 email=olumide.b@example.org' },
  },
  {
    kind: 'web chat',
    text: `Agent: Thank you for waiting. Could you confirm your date of birth?
Visitor: 09.10.1968
Agent: and your full name?
Visitor: Grace Achieng
Agent: Thanks Grace. Transcript sent 11/10/2024 to grace.achieng@example.com`,
    whose: { 'Grace Achieng': 'birth-date=1968-10-09 email=grace.achieng@example.com' },
  },
  {
    kind: 'web chat',
    text: `[14/05/2024 16:40] Naomi Fairweather: my partner Joel Asante was born 02/02/1990
[14/05/2024 16:41] Advisor: and yours?
[14/05/2024 16:41] Naomi Fairweather: 30/06/1991
[14/05/2024 16:43] Naomi Fairweather: I am pregnant due in August
[14/05/2024 16:44] Advisor: Congratulations`,
    whose: { 'Joel Asante': 'birth-date=1990-02-02', 'Naomi Fairweather': 'birth-date=1991-06-30 health' },
  },
  {
    kind: 'Teams',
    text: `[10:15] Rachel Dunmore
Can you check the rent account for Mr Hassan Warsame, dob 11/04/1959?
[10:17] Tunde Adeyemi
He's £840 in arrears and he has dementia, daughter Hodan is dealing
[10:18] Rachel Dunmore
ok thanks. my extension is 4417`,
    whose: { 'Hassan Warsame': 'birth-date=1959-04-11 health debt' },
    staff: ['Rachel Dunmore', 'Tunde Adeyemi'],
  },
  {
    kind: 'Teams',
    text: `Rachel Dunmore  12/03/2024 10:15
Has anyone had contact with Elsie Thornbury? DOB 05/05/1938

Tunde Adeyemi  12/03/2024 10:18
Yes, visited yesterday. She has had a stroke and cannot speak.

Rachel Dunmore  12/03/2024 10:19
Poor woman. Her son Graham rang me on 07700 900310.`,
    whose: { 'Elsie Thornbury': 'birth-date=1938-05-05 health' },
    staff: ['Rachel Dunmore', 'Tunde Adeyemi'],
  },
  {
    kind: 'Teams',
    text: `Rachel Dunmore 09:02
Morning. Two new ones: Ibrahim Sesay (12/12/1971) is homeless, and Carol Peasgood (01/08/1964) has breast cancer and needs a ground floor flat.
Tunde Adeyemi 09:05
I'll take Sesay. Is he on universal credit?
Rachel Dunmore 09:06
Yes he is.`,
    whose: { 'Ibrahim Sesay': 'birth-date=1971-12-12', 'Carol Peasgood': 'birth-date=1964-08-01 health' },
    staff: ['Rachel Dunmore', 'Tunde Adeyemi'],
  },
  {
    kind: 'WhatsApp',
    text: `12/03/2024, 18:02 - Messages and calls are end-to-end encrypted.
12/03/2024, 18:02 - Lou Carter: Hi its Lou from flat 9, boiler off again
12/03/2024, 18:05 - Block Rep: Ok love whats your number
12/03/2024, 18:06 - Lou Carter: 07700 900455. I've got COPD so I need heat
12/03/2024, 18:07 - Block Rep: will tell them`,
    whose: { 'Lou Carter': 'phone=+447700900455 health' },
  },
  {
    kind: 'WhatsApp',
    text: `[21/03/2025, 09:14:22] Samira Haddad: Salaam, Yasmin will be late she has a hospital appointment for her diabetes
[21/03/2025, 09:15:01] Ms Okafor: No problem. Please send her date of birth again for the form
[21/03/2025, 09:15:40] Samira Haddad: Yasmin Haddad 08/09/2013
[21/03/2025, 09:16:11] Ms Okafor: Thank you`,
    whose: { 'Yasmin Haddad': 'birth-date=2013-09-08' },
  },
  {
    kind: 'WhatsApp',
    text: `03/07/2024, 21:10 - Keisha Morgan: he has been round again, he hit me last night
03/07/2024, 21:12 - IDVA Support: Are you safe? Is that Leon Pryce?
03/07/2024, 21:12 - Keisha Morgan: yes Leon. dob 19/01/1986. he got out of prison in May
03/07/2024, 21:15 - IDVA Support: I am calling the police now`,
    whose: { 'Leon Pryce': 'birth-date=1986-01-19 domestic-abuse?', 'Keisha Morgan': 'domestic-abuse' },
  },
  {
    kind: 'WhatsApp',
    text: `+44 7700 900871, [04/11/2024 08:01]
Hi its Mrs Petrescu, Ionut (4B) is off sick with asthma today
+44 7700 900872, [04/11/2024 08:03]
Thanks, Ionut marked absent`,
    whose: {},
  },
  {
    kind: 'SMS',
    text: `SMS LOG
OUT 12/03/2024 10:00 to 07700900118 Your appointment is 14/03/2024 10:30 with Jo at the Civic Centre
IN 12/03/2024 10:04 from 07700900118 Cant come im in hospital with pneumonia. Errol Blackwood
OUT 12/03/2024 10:09 to 07700900118 Sorry to hear that Errol. Get well soon`,
    whose: { 'Errol Blackwood': 'phone=+447700900118 health' },
  },
  {
    kind: 'SMS',
    text: `Text message log for Shanelle Griffiths, DOB 27/10/1994, mobile 07700 900561
12/03/2024 10:00 Sent: Reminder your rent is due
12/03/2024 10:31 Received: I've been off work with anxiety, UC not paid till 20th
13/03/2024 09:12 Sent: Please call Dean on 020 7946 0155`,
    whose: { 'Shanelle Griffiths': 'birth-date=1994-10-27 phone=+447700900561 health' },
  },
  {
    kind: 'SMS',
    text: `From: Dorota Nowak 07700 900233 12/03/2024 10:02
My husband Piotr dob 06/07/1979 is in prison from monday so only me at the flat
From: Council 12/03/2024 10:20
Thank you, we will update the single person discount`,
    whose: { Piotr: 'birth-date=1979-07-06 criminal', 'Dorota Nowak': 'phone=+447700900233' },
  },
];
