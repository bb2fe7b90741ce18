/**
 * Sentences of council papers with holes, for training: written for this project (MIT). The sentences of `bench/quality/detect/uk-prose.txt`,
 * which the tagger is measured on, are none of these. Holes: {P} a full name, {T} title and surname, {TF} title and full name, {F} a forename,
 * {K} surname and forename with a comma, {I} initials and surname, {SN} a surname alone; {L} a place, {R} a road, {B} a building,
 * {O} an organisation, {M} a month, {D} a day, {N} a number, {W} a date, {X} a heading of plain words, {J} a job, {Z} a nationality or language,
 * {A} a program, product or abbreviation; {Q} a few words, {V} one with a capital.
 */
export const namingSentences: readonly string[] = `
Spoke with {T} about the arrears on {R}.
Spoke to {P} this morning, she will bring the forms on {D}.
Telephone call from {P}, who is worried about his mother.
Telephone call to {T}, no answer, voicemail left.
{P} attended the housing office on {W} with her daughter {F}.
{P} has lived at {R} since {N}.
{F} said that she does not feel safe at home.
{F} is in Year {N} at {O}.
{F} and {F} are both under five.
{F}, {F} and {F} were playing in the garden when we arrived.
{F} told me that his dad had hit him.
{F}'s school attendance has fallen to {N} per cent.
{P}'s claim was suspended on {W}.
{T}'s tenancy began in {M} {N}.
Visited {F} at home; mother {P} present.
Visit to {T} at {R}: flat tidy, no concerns.
Joint visit with {P} ({J}) and {P} from {O}.
Met {P} at {O} to go through the application.
Rang {T} to arrange a repair.
Rang {F} back and left a message.
Emailed {P} the appeal form.
Letter received from {P} disputing the charge.
Letter sent to {T} by recorded delivery.
Discussed with {P}, {J}, who agreed the plan.
Case discussed in supervision with {P}.
Case transferred from {P} to {P} on {W}.
Allocated {J}: {P}.
Allocated to {F} in the {X} team.
Support worker {P} will visit weekly.
Her partner, {P}, was not present.
His brother {P} acts as appointee.
Mother {P} and father {P} are separated.
The children, {F} ({N}) and {F} ({N}), stay with their grandmother, {T}.
The tenant, {P}, reported water coming through the ceiling.
The applicant {P} is a {Z} national with leave to remain.
The complainant, {TF}, was told of the outcome on {W}.
The alleged perpetrator is {P}.
Victim: {P}. Suspect: {P}.
Witnessed by {P} and {P}.
Referral made by {P} at {O}.
Referred by {T}, GP at {O}.
Appointment with {T} at {O} on {W}.
Consultant {T} reviewed him in {M}.
Seen by {TF}, who changed his medication.
School nurse {F} reported bruises.
Headteacher {P} has offered a managed move.
Neighbour {P} at number {N} complained of noise.
The landlord, {T}, has served notice.
Landlord {P} wants the property back in {M}.
Agent for the landlord is {P} of {O}.
Guarantor: {P}, {R}, {L}.
Next of kin {P} (sister), {L}.
Executor is {P}, nephew of the late {P}.
The late {T} left no will.
Deputyship held by {P} of {O}.
Carer's allowance is paid to {P} for the care of {F}.
Overpayment arose because {P} did not tell us that {F} had left school.
Income from {P}'s job at {O} was not declared.
{P} stated under caution that she sends money to family in {L}.
{P} is subletting to {P} and {P}.
{P} denied living with {P} at {R}.
Bank statements in the name of {P} were seen.
Joint account with {P} closed in {M}.
Rent account is in the names of {P} and {P}.
Add {P} to the tenancy from {W}.
Remove {F} from the household.
{P} is pregnant and due in {M}.
{P} was born in {L} and speaks {Z}.
{P} requires a {Z} interpreter.
Interpreter {P} was present throughout.
Asylum seeker {P} arrived from {L} in {M} {N}.
{P} was granted refugee status on {W}.
{P} has no recourse to public funds.
{P} was evicted from {B} in {M}.
{P} uses a wheelchair and cannot reach the bathroom.
{P} has been diagnosed with dementia.
{P} can be aggressive, do not visit alone.
{P} was arrested outside {O} on {W}.
{P} will chair the conference.
{P} apologised for the delay.
{P} confirmed this by email.
{P} and her children moved into {B}.
{P}, aged {N}, was found on the stairs.
{P} (date of birth {W}) is not known to us.
{P} DOB {W} NI number given.
{P} - rent arrears of £{N}.
{P}: no change since last visit.
- {P} to send the minutes to {P}.
- {F} to update the risk assessment.
Action: {P} by {W}.
Action {F}: chase {O}.
Owner: {P}. Due: {W}.
To {P} and {P} please.
From: {P} Sent: {W} To: {P} Subject: {X}
From: {K} To: {K}
Cc: {P}; {P}; {P}
Hi {F}, could you look at this before {D}?
Hi {F} and {F}, thanks for meeting me.
Hello {F}, I have spoken to {T} and she is happy with that.
Dear {T}, I write further to your letter of {W}.
Dear {T} and {T}, {X}
Dear {F}, thank you for calling on {D}.
Dear {P}, your application has been refused.
Good morning {F}, hope you are well.
Thanks {F}, that is helpful.
Thanks, {F}
Many thanks {P} {J}
Kind regards {P}
Best wishes, {F} {J}
Yours sincerely {P} {J}
Yours faithfully, {I}
My name is {P} and I am your {J}.
I am {P}, I live at {R}.
This is {F} calling from {O}.
{F} here from {O}.
Please call me {F}.
Can you ask {F} to ring {T}?
I have copied in {F} from {O}.
I was told by {F} that the form was lost.
My son {F} has autism.
My husband {P} passed away in {M}.
My neighbour {T} plays loud music.
My previous {J} was {P}.
Could you send a copy to my daughter {P}?
We spoke to your husband, {T}, on {W}.
We have received a complaint about your son {F}.
Your {J} is {P}, who can be reached on the number above.
If you have any questions please contact {P}.
For further details contact {P}, {J}, on extension {N}.
Contact officer: {P}, {J}
Report author: {P}
Report of {P}, {J}
Lead member: Councillor {P}
Present: Councillors {P}, {P} and {P}.
Present: {P} (Chair), {P}, {P}, {P}
In attendance: {P}, {J}; {P}, {J}.
Apologies: {P} and {P}.
Apologies for absence were received from Councillor {P}.
Councillor {SN} asked whether {O} had been consulted.
Councillor {P} declared an interest in item {N}.
Cllr {SN} said that the road was unsafe.
Cllr {P} seconded the motion.
Councillors {SN} and {SN} left the meeting at {N} pm.
The Chair, Councillor {P}, welcomed everyone.
The Leader, Cllr {P}, presented the budget.
The Mayor, Councillor {P}, opened the meeting.
{P} introduced the report on {X}.
{P} ({J}) gave a presentation on {X}.
{P} from {O} addressed the Committee.
{T} spoke against the application for {R}.
Questions were put by {P} and {T}.
It was proposed by {SN} and seconded by {SN}.
A petition was handed in by {P} of {R}.
The Committee thanked {T} for her work.
The Panel heard evidence from {TF}.
{P} was appointed to the board of {O}.
{P} was co-opted until {M} {N}.
Objection from {P}, {R}.
Letters of support came from {I} and {I}.
The application by {T} was granted.
Licensee {P} did not appear.
The premises manager {P} was served with a notice.
PC {P} gave evidence for the police.
Sgt {SN} attended from {O}.
Detective Constable {P} is the officer in the case.
Solicitor {P} of {O} represents {T}.
Judge {SN} adjourned the hearing to {W}.
District Judge {P} made the order.
Barrister {P} appeared for the council.
Surveyor {P} found damp in {N} rooms.
Operative {F} fitted a new lock.
Engineer {F} called, no access.
Caretaker {F} to clear the bin store.
Social worker {P} to complete the assessment by {D}.
SW {P} informed.
Health visitor {P} has weighed {F}.
Midwife {P} made the referral.
Foster carer {P} reports that {F} has settled.
Placement with {P} and {P} in {L}.
Kinship carers {P} and {P} were approved.
Aunt {P} will collect {F} from school.
{F} sees his father every second {D}.
{F} became tearful when asked about {F}.
{F} disclosed to {T} that he had been locked out.
{F} likes football and wants to be a {J}.
{F} lives with {T}.
{F} has not been seen since {W}.
{F} was excluded for hitting {F}.
{F}'s mum says he is sleeping better.
When I asked {F} she said no.
I asked {F} whether {T} knew.
According to {T}, {F} moved out in {M}.
According to {F} the lift was broken.
There is a non-molestation order against {P}.
{P} breached the order by going to {R}.
{T} was advised to contact {O}.
{T} wants to move nearer to {L}.
{T} called in at {O} today.
{T} asked us to write to her son, {P}, instead.
{T} is the registered keeper.
{T} has paid.
{T} disputes the service charge for {B}.
Mr & Mrs {SN} have lived there for {N} years.
Mr and Mrs {P} were not in.
Payment received from {I}.
Cheque payable to {P}.
Refund to {P} of £{N}.
Invoice approved by {P}.
Volunteer of the month was {P}.
Photograph by {P}.
The mural was painted by {P}, a student at {O}.
The play area is named after {P}, who lived on {R}.
{P} won the {X} award.
{P} joined {O} in {M} as {J}.
{P} leaves {O} on {W} after {N} years.
Congratulations to {P} and {P} on the birth of {F}.
{K}
{K} - {W}
{K}, {R}
{P}
{P}, {P}, {P}
{P} and {P}
{N}. {P}
{P} {W} {R}
{T}, {R}, {L}
{F} {SN}
{K} is on the waiting list and {K} is not.
Message for {F}: call {T}.
Note from {F}, {W}:
{F} - can you deal?
@{F} please see {T}'s reply.
Duty: {F}
Worker: {F}
Name: {P}
Name of child {P}
Full name {P} Address {R}
Tenant {P} Landlord {P}
Client {P} seen.
Pupil {P}, {O}.
Patient {P} discharged to {L}.
Cared-for person {P}, carer {P}.
Employee {P}, line manager {P}.
re {P}, {R}
RE: {T} - {X}
Re: {P} and {P}
FW: {P} {X}
In the matter of {P} (a child).
Between {P} and {O}.
{O} v {P}
{P} v {O}
Regina v {SN}
In {M} {P} wrote to {O}.
On {D} {T} came in with {F}.
On {W} {P} collapsed at {O}.
Since {M} {F} has been in {L}.
Last {D} {P} saw {T} on {R}.
Unfortunately {F} was ill.
However {T} did not agree.
Today {F} and I went to {L}.
Yesterday {P} rang.
Both {F} and {F} like it.
Only {T} objected.
As {F} is under five, {T} pays less.
If {F} rings, tell her to ask for {F}.
But {P} had already left.
Also present was {P}.
Then {F} shouted at {P}.
{W} - call from {P}, {Q}.
{W} {F} {Q}.
{N}/{N} {V} {T}.
{N}:{N} {F} arrived with {F}.
Tel: {P} {Q}
T/C {T} re {Q}.
TC from {P}: {Q}.
HV to {P}, {R}.
LM for {F}.
VM left for {T} to call back.
f/u {P} on {D}
o/c {P}
Mum ({P}) {Q}.
Dad ({F}) {Q}.
Child A ({F}) {Q}.
Father, {P}, {Q}.
Mother: {P}. Father: {P}. Siblings: {F} and {F}.
Parents {P} and {P} {Q}.
Partner {F} {Q}.
Ex-partner {P} {Q}.
Auntie {F} {Q}.
Uncle {F} and Auntie {F} {Q}.
Nan {F} {Q}.
Grandad {F} {Q}.
Grandmother {P} {Q}.
Stepdad {F} {Q}.
Big brother {F} {Q}.
The {SN} family {Q}.
The {SN} children {Q}.
The {SN}s {Q}.
Baby {SN} {Q}.
Nurse {SN} {Q}.
Sister {P} {Q}.
Staff Nurse {F} {Q}.
Inspector {SN} {Q}.
PCSO {P} {Q}.
WPC {SN} {Q}.
PC {SN} {Q}.
DC {P} {Q}.
Pastor {F} {Q}.
Father {SN} {Q}.
Coach {F} {Q}.
Mr Justice {SN} {Q}.
Alderman {P} {Q}.
Canon {P} {Q}.
Chaired by {P}, {J}.
Minutes: {P}
Note taker {F}
Distribution: {F}, {F}, {P} and {P}
Circulation {P}; {P}
cc {P}, {P}
cc: {F} ({O}), {F} ({O})
+{F}
Adding {F} from {O}.
Looping in {P} who {Q}.
Over to you {F}.
As discussed {F}, {Q}.
Morning {F}
Afternoon {F}, {Q}
Evening {F} and {F}
Cheers {F}
Ta {F}
Speak soon, {F}
Regards {F}
{F} x
{F} / {F} - {Q}
{F}/{F}: {Q}
{P}/{P}
Driver: {P}. Escort: {P}.
Passenger {F} {Q}.
Hirer {P} {Q}.
Donor {P} {Q}.
Witness {P} {Q}.
Appellant {P} {Q}.
Defendant {P} {Q}.
Claimant {T} {Q}.
Leaseholder {P}, {B}, {Q}.
Trader {P} {Q}.
Winner: {P}, {O}
Governor {P} {Q}.
Trustee {P} {Q}.
Allotment holder {T} {Q}.
Volunteer {F} {Q}.
Tutor {P} {Q}.
Year {N} pupil {F} {Q}.
Class teacher {T} {Q}.
TA {T} {Q}.
Form {N}{F}
{F} (Y{N}) {Q}.
{F} got {N} per cent and {F} got {N}.
{F}, who {Q}, {Q}.
{P}, whose {Q}, {Q}.
{P}, {N}, of {R}, {Q}.
{P}, also known as {F}, {Q}.
{P} (known as {F}) {Q}.
{P} aka {F} {Q}.
{P} née {SN} {Q}.
{P} (formerly {SN}) {Q}.
{P} t/a {O} {Q}.
{P} trading as {O}
{P} c/o {P}
{P} (deceased) {Q}
{P} (tenant)
{P} (son) {P} (daughter)
Estate of {P}
Mr {I} {Q}.
Messrs {SN} and {SN} {Q}.
Ms {P} {Q}.
Master {P} {Q}.
Mr & Mrs {I} {Q}.
Mr {SN} and Ms {SN} {Q}.
{T}'s {Q}.
{T} and {T} {Q}.
{V} {T} and {T} {Q}.
{V} {T}'s {Q}.
{V} ({P}) {Q}.
{V} {Q} ({F}) {Q}.
{V} {Q} ({P}, {O}) {Q}.
{V} {Q} - {F} {Q}.
{V} {Q} - {P}, {Q}.
{V} {Q} by {P}.
{V} {Q} from {P} and {P}.
{V} {Q} to {F}.
{V} {Q} for {F} {Q}.
{V} {Q} with {F}.
{V} {Q} of {P} {Q}.
{V} {Q} that {F} {Q}.
{V} {Q} that {T} {Q}.
{V} {Q} when {F} {Q}.
{V} {Q} if {F} {Q}.
{V} {Q} but {F} {Q}.
{V} {Q} because {T} {Q}.
{F} {Q}.
{F} {Q} {F}.
{P} {Q}.
{P} {Q} {T} {Q}.
{T} {Q}.
{V} {F} {Q}.
{V} {P} {Q}.
{V} {T} {Q}.
{V} to {F} {Q}.
{V} by {P}
{V} with {P} and {F} {Q}.
{V} {Q} {F}.
{V} {Q} {F} {Q}.
{V} {Q} {P}.
{V} {Q} {P} {Q}.
{V} {Q} {P}, {Q}.
{V} {Q} {F} and {F} {Q}.
{V} {Q} {F} or {F}.
{V} {Q}, {P}, {Q}.
{V} {Q}; {F} {Q}.
{F} and {F} {Q}.
{F} and {P} {Q}.
{F} or {F} {Q}.
{F}, {Q}
{F}, {Q} {F}, {Q}
{F}: {Q}
{F} ({N}) {Q}.
{F}'s {Q}.
{P}'s {Q}.
{V} {Q} {F}'s {Q}.
{V} {Q} {P}'s {Q}.
{O} {Q} {P} {Q}.
{O} {Q} {F}.
In {L} {P} {Q}.
The {J}, {P}, {Q}.
The {J} {P} {Q}.
{J} {P} {Q}.
{Q} {F} {Q}
{Q} {P} {Q}
{Q} {F}, {Q}
{P} - {Q}
{P}: {Q}
{P}, {J}, {Q}
{P}, {R}, {Q}
{P} of {R} {Q}
{P} of {O} {Q}
{P} from {L} {Q}
{P} at {O} {Q}
{P} on {W} {Q}
{F} and {F} share a room with their grandmother.
{F} has the box room and {F} sleeps in with her parents.
Ask for {F} or {F} at the front desk.
Ask {F} or, if she is out, {F}.
Could {F} and {F} do the late shift on {D}?
{F} is on leave until {D}, {F} is covering.
{F} is off sick and {F} has annual leave.
{F} is holding {N} cases and {F} is holding {N}.
Caseloads: {F} {N}, {F} {N}, {F} {N}.
Attendance this term: {F} {N}%, {F} {N}%.
Scores: {F} {N}, {F} {N}.
Supervision notes: {F} feels stretched; two cases go to {F}.
Copy to {F} and me.
{F} and I visited on {D}.
{F} and I will both be at {O}.
Check with {F} in {X} first.
Check with {F} before you send it.
Booked in with {F} for {D}.
Booked {F} in for {N}:{N}.
Handed over to {F} at the end of the shift.
Handed the keys to {F}.
Took over from {F} in {M}.
Mum ({F}) agreed that {F} could stay.
Dad ({F}) and mum ({F}) have separated.
The eldest, {F}, is at college and {F} has started school.
{F} is the eldest; then come {F}, {F} and the baby, {F}.
{F} ({N} months) was asleep.
{F}, {N}, said that she was frightened of {F}.
{F}, aged {N}, and {F}, aged {N}, were seen together.
He was rude to {F} on reception and had to be asked to leave by {F}.
He has apologised to {F}.
She does not want {F} to know where she lives.
She asked whether {F} could be told.
She would like contact with {F} at weekends.
Supervised contact for {F} takes place on {D}.
Worries: {F} is missing school. Strengths: {F} has a good bond with {F}.
What does {F} say? That he misses {F}.
Voice of the child: {F} would like to see {F} more.
{F}'s teacher, {T}, is pleased with her.
{F}'s carer says he ate well.
{F}'s bedroom was cold and {F}'s window was broken.
{F}'s tablets are kept by {F}.
Package of care: {F} mornings, {F} evenings.
Double-handed call, {F} and {F} attended.
Care worker {F} found {F} on the floor.
Carer {F} says that she took her insulin.
Respite booked so that {F} can rest.
Left a message for {F} with {F}.
No reply from {F}.
Nothing heard from {F} since {W}.
Chased {F} for the payslips.
Chased {F} and {F} for a reply.
Prompted {F} to bid.
{F} bid on {N} flats.
{F} was matched to a flat at {B}.
{F} viewed {R} and turned it down.
Nomination for {F} withdrawn.
Sign-up with {F} at {N}:{N} on {D}.
Allocation: {F} to lead, {F} to shadow.
Actions: {F} to ring {O}; {F} to write to {T}.
{F}: chronology. {F}: genogram. {F}: school.
AOB: {F} thanked {F}.
Apologies: {F}, {F}, {T}.
In attendance: {F} ({J}), {F} ({J}).
Next meeting: {F} to arrange.
Minutes: {F}
Chair: {F}
Employer of {P} to be written to.
The employer of {P} has sent wage slips.
Earnings of {P} were checked with {O}.
Executor for {P} is {T}.
Letters of administration for the estate of {P}.
Statement of {P}, dated {W}.
Exhibit produced by {P}.
The bundle was served on {P} and on {T}.
Possession order against {P}, suspended on terms.
Injunction with power of arrest served on {P} by {P}.
{P} has capacity to decide where she lives.
{P} was found to be eligible for care and support.
{P}'s personal budget is £{N} a week.
{P}, {P} and {P} have all moved in without permission.
PC {N} {SN} attended with PC {SN}.
Police Constable {N} {SN} gave evidence.
DC {SN} and DS {SN} took the statement.
From PC {N} {SN} for the police and {P} for the applicant.
FYI {F} has resigned.
NB {F} uses a different surname at school.
NFA, {F} informed.
TC from {F}, upset.
TC to {F}: {Q}.
F2F with {F} at {O}.
Email to {F} re: {X}.
Hello, is {F} there?
Hi {F}, {F} says the portal is down.
Thanks {F} - {F} will send it over.
Sorry {F}, wrong person.
See attached. {F}
{F}, please find attached. {F}
Many thanks {F} and {F}
Kind regards, {F}
`
  .trim()
  .split('\n');

/** Sentences that name nobody: places, bodies, acts, products, headings. */
export const otherSentences: readonly string[] = `
{O} and {O} have signed the agreement.
{O} will close on {W}.
{O} is open on {D} and {D}.
{O}, {R}, {L}
Please contact {O} for advice.
Please send your form to {O}, {R}, {L}.
Applications are open until {D} {N} {M}.
Works on {R} and {R} will start in {M}.
Parking is suspended on {R} between {R} and {R}.
{B} and {B} are due for new windows.
{B} has {N} flats on {N} floors.
The nearest stations are {L} and {L}.
Buses run from {L} to {L} every {N} minutes.
Residents of {L} were consulted in {M}.
{L} Ward, {L} Ward and {L} Ward
{L} is twinned with {L}.
The {Z} community centre is on {R}.
{Z} classes are held at {O}.
A {Z} interpreter is needed.
The {X} Act {N} came into force in {M}.
Under the {X} Regulations {N} the council must act.
The {X} Committee met on {D}.
The {X} Team will write to you.
The {X} Officer will decide.
Contact the {X} Officer or the {X} Manager.
Head of {X}
Director of {X} and {X}
{X} Policy
{X} Strategy {N}
{X}: {X}
{X}
{X} - {X}
{X} ({X})
{N}. {X}
{N}.{N} {X}
Appendix {N}: {X}
Table {N} {X}
Section {N} {X}
Agenda item {N}: {X}
Minutes of the {X} Board
Cabinet approved the {X} Programme.
Cabinet Member for {X}
{X} Grant
Your {X} Reference
{X} Form
Subject: {X}
Re: {X}
Dear Sir or Madam
Dear Resident
Dear Tenant, {X}
Dear Councillor
Dear Colleague
Dear All
Dear Customer, your {X} is ready.
Yours faithfully {X} Team
Kind regards {X} Team
Thank you for contacting {O}.
Thanks to {O} for its support.
Present: the Chair, the Clerk and {N} members of the public.
Apologies were received from {O}.
Report of the {J}
Contact: {O}
Signed by the {J}
The {J} will attend.
Please ask for the {J}.
The Tenant must pay the Rent to the Landlord.
The Landlord may enter the Property.
The Borrower shall repay the Lender.
The Company is incorporated in {L}.
{O} (company number {N})
{O} owns {B}.
{O} v {O}
Data is held in {O} systems.
Install {X} on Windows.
Microsoft Teams, Outlook and Excel are available.
Open Settings and choose {X}.
Click Save and then Next.
Click {X} to continue.
We use Adobe Acrobat and Google Chrome.
{M} {N}
{D}, {N} {M} {N}
{D} and {D} only
From {M} to {M}
Between {M} and {M} the pool is closed.
Easter, Christmas and Eid are holidays.
Bank Holiday {D}
The {X} Inquiry reported in {M}.
Universal Credit and Housing Benefit are paid monthly.
Council Tax is due on {N} {M}.
Pension Credit, Attendance Allowance and Carer's Allowance
National Insurance and Income Tax
Blue Badge, Freedom Pass and Taxicard
House of Commons and House of Lords
The Prime Minister, the Home Secretary and the Mayor
The King will visit {L} in {M}.
Flood warnings for {L} and {L}.
The River {L} rose in {M}.
St {F}'s Church, {R}
St {F}'s Primary School
St {F} Hospital
{F} {SN} House
{F} {SN} Court, {R}
{F} {SN} Primary School
{F} {SN} Ltd
{F} {SN} & Sons
{SN} & {SN} Solicitors
{SN} & Co
{SN} and Partners LLP
{SN} Estates
{SN} House
{SN} Road
{SN} Street, {L}
{F} Road
{F} Close and {F} Gardens
{SN} Way is closed.
Flat {N}, {SN} Court
Flat {N} {SN} House {R}
The {SN} Report was published in {N}.
The {SN} Centre
The {SN} Foundation
The {F} {SN} Trust
{SN} Ward
{SN}'s Bakery on {R}
{O}, {O} and {O}
No one from {O} came.
Nobody was in.
She said that he would call.
He went to {L} on {D}.
They live near {L}.
Her mother is in {L}.
His GP is at {O}.
Tenant called. Very upset. Will go to {O}.
Mum says Dad is at work.
Mum and Nan came with {N} bags.
Called, no answer. Left card.
Visited. Not in.
Advised to go to A&E at {O}.
Police attended from {L}.
Called {O} to report it.
Ambulance took her to {O}.
A&E, GP and CMHT informed.
MARAC, MASH and CIN meetings were held.
PIP, DLA, ESA and JSA
GDPR and FOI requests
HMO licence for {R}
N/A
TBC
Yes
No
Not known
Male
White British
{Z}
Black African
Asian or Asian British
Any Other Background
Mixed White and Asian
Roman Catholic, Church of England, Sikh and Hindu
Christian
Version {N}
Page {N} of {N}
Confidential
Private and Confidential
Official Sensitive
Not Protectively Marked
Total Amount Due
First Name
Last Name
Date of Birth
Home Address
Next of Kin
Emergency Contact
Start Date
End Date
Customer Name
Install {A} and {A} with {A}.
{A} is a library for {A}.
{A} depends on {A} and {A}.
Built on {A}
[{A}]
[{A}] and [{A}]
## {A}
# {A}
### {A} {X}
* {A}: added
* {A}
- **{A}** {X}
- {A} does not work with {A}
{A} returns a new {A}.
The {A} API has changed.
The {A} module exports {A}.
See {A} and {A} for more.
See the {A} documentation.
If {A} is set, {A} is ignored.
When {A} fails, check {A}.
This uses {A} instead of {A}.
Use {A} or {A}.
Support for {A} was added in version {N}.
Fixed {A} in {A}.
Removed {A}
Replaced {A} by {A}
Copyright {O} {N}
Licensed under the {A} License.
All Rights Reserved
Permission is hereby granted to use {A}.
The {A} system will be replaced by {A}.
Log in to {A} and open {A}.
Records are kept on {A}.
{A} was upgraded on {W}.
Data was migrated from {A} to {A}.
Export from {A} failed.
{A} interface
{A} batch run {N}
{A} code {N}
{A} = {A}
{A} ({A})
{A}/{A}
{A}, {A} and {A}
{A} to {A}
Our Lady of {L}
Our Lady and St {F} School
The Church of Our Lady
Holy Trinity, All Saints and Sacred Heart schools
Good Friday, Ramadan, Diwali, Hanukkah and Vaisakhi
Earl Grey, Victoria sponge and Bakewell tart
Parkinson's, Alzheimer's, Crohn's and Down's syndrome
Asperger's was diagnosed.
Victoria Line, Jubilee Line and Elizabeth Line
Elizabeth Tower and Victoria Station
The Victoria and Albert Museum
Prince of Wales and Duke of York public houses
The Queen Victoria, {R}
The {SN} Arms, {R}
The {SN} Room is on the second floor.
{F}'s Law and {F}'s Law
The {Z} family {Q}.
Mum {Q}.
Dad {Q}.
Nan {Q}.
The {J} {Q}.
Sister {Q}.
Brother {Q}.
Police {Q}.
School {Q}.
Landlord {Q}.
Tenant {Q}.
GP {Q}.
HV {Q}.
{W} {V} {Q}.
{N}/{N} {V} {Q}.
{N}:{N} {V} at {R}.
{V} {Q} ({O}) {Q}.
{V} {Q} - {O} {Q}.
{V} {Q} from {L} and {L}.
{V} {Q} to {L}.
{V} {Q} for {O} {Q}.
{V} {Q} by {O}.
{V} {Q} of {L} {Q}.
{V} {Q} that {O} {Q}.
{V} {Q} on {R} {Q}.
{V} {Q} at {O}.
{V} {Q} at {B} {Q}.
{A} {Q}.
{A} and {A} {Q}.
{A}, {A} and {A} {Q}.
{V} {Q}.
{V} {Q}, {Q}.
{V} {Q} {L}.
{V} {Q} {L} {Q}.
{V} {Q} {L} and {L} {Q}.
{V} {Q} {O}.
{V} {Q} {O} {Q}.
{V} {Q} {O} and {O} {Q}.
{V} {Q} {R} {Q}.
{V} {Q} {R}.
{V} {Q} {B} {Q}.
{V} {Q} {X}.
{V} {Q} {X} {Q}.
{V} {Q} the {X} {Q}.
{V} {Q} the {J} {Q}.
{V} {Q} {Z} {Q}.
{V} {Q} {A} {Q}.
{V} {Q} {A}.
{V} {Q} {D} {Q}.
{V} {Q} {M}.
{O} {Q}.
{O} {Q} {O}.
{L} {Q}.
{L} and {L} {Q}.
{R} {Q}.
{X} {Q}.
{X}, {Q}
{X}: {Q}
{A} {Q}.
{Z} {Q}.
The {Q}.
The {X} {Q}.
The {O} {Q}.
Our {X} {Q}.
In {L} {Q}.
In {M} {Q}.
On {D} {Q}.
`
  .trim()
  .split('\n');

/** Words of headings and of the names of services, in their usual company. */
export const headingWords = {
  first:
    'Housing Council Social Adult Children Community Public Planning Building Environmental Electoral Democratic Legal Corporate Customer Digital Financial Revenue Parking Highways Traffic Waste Street Parks Leisure Library Arts Culture Heritage Education School Early Family Youth Special Mental Domestic Violence Private Local National Annual Quarterly Draft Final Interim Emergency Temporary Fair Equal Data Information Records Staff Human Capital Strategic Joint Independent Internal External Audit Budget Benefit Rent Service Estate Fire Gas Water Energy Climate Air Noise Food Trading Licensing Homeless Rough Care Health Wellbeing Safeguarding Disability Equality Learning Skills Employment Business Economic Regeneration Town Market Transport Road Cycle Safer Stronger Better Home Property Repair Void Asset Major Minor New Old Green Blue Red Black White North South East West Central Upper Lower Great Royal Crown Grand High Low Open Good Best Key Core Main First Second Third General Special'.split(
      ' ',
    ),
  later:
    'Housing Tax Care Services Service Support Benefit Benefits Needs Health Protection Control Inspection Regulation Registration Management Improvement Development Planning Policy Strategy Plan Programme Project Review Report Assessment Agreement Tenancy Allocation Allocations Scheme Grant Grants Fund Funding Budget Finance Accounts Payments Charges Fees Income Debt Recovery Enforcement Compliance Complaints Enquiries Feedback Consultation Engagement Partnership Board Panel Committee Forum Group Team Unit Office Centre Hub Library School College Nursery Park Gardens Square Market Estate Works Repairs Maintenance Safety Security Surveillance Parking Permit Permits Licence Licences Application Applications Form Forms Notice Notices Order Orders Appeal Appeals Hearing Hearings Decision Decisions Statement Record Records Register Registers Index Schedule Timetable Calendar Agenda Minutes Papers Guidance Guide Handbook Manual Code Standards Procedure Procedures Framework Contract Contracts Procurement Tender Supply Transport Travel Pass Badge Card Account Number Reference Code Date Time Period Year Quarter Month Week'.split(
      ' ',
    ),
  bodies:
    'Council|Borough Council|City Council|County Council|Housing Association|Homes|Housing Trust|NHS Trust|Hospital|Medical Centre|Surgery|Health Centre|Clinic|Primary School|Academy|High School|College|University|Nursery|Children’s Centre|Library|Leisure Centre|Law Centre|Citizens Advice|Police|Police Station|Fire Station|Magistrates’ Court|County Court|Crown Court|Solicitors|Lettings|Estates|Properties|Ltd|Limited|Cleaning Services|Builders|Pharmacy|Supermarket|Bakery|Café|Restaurant|Mosque|Church|Synagogue|Temple|Community Centre|Day Centre|Care Home|Nursing Home|Youth Club|Football Club|Tenants Association|Residents Association|Food Bank|Foundation|Trust|Charity|Group|plc|LLP'.split(
      '|',
    ),
  known:
    'Citizens Advice|Shelter|Crisis|Mind|Age UK|Barnardo’s|NSPCC|Thames Water|British Gas|EDF Energy|Transport for London|Metropolitan Police|Home Office|Department for Work and Pensions|HM Revenue and Customs|HMRC|DWP|NHS England|Care Quality Commission|Ofsted|Royal Mail|Post Office|Barclays|Lloyds Bank|HSBC|NatWest|Santander|Nationwide|Tesco|Sainsbury’s|Asda|Lidl|Aldi|Boots|John Lewis|Marks & Spencer|Waitrose|Morrisons|Capita|Serco|Civica|Northgate|Capita One|Mosaic|Microsoft|Google|Facebook|WhatsApp|Amazon|Uber|Argos|Ikea|Vodafone|Virgin Media|Sky|BT|Grant Thornton|Ernst & Young|Mott MacDonald|Savills|Knight Frank|Foxtons|Peabody|Clarion|Octavia|Notting Hill Genesis|Hyde|St Mungo’s|St John Ambulance|Salvation Army|Samaritans|Refuge|Women’s Aid|Turning Point|Change Grow Live|Macmillan|Cancer Research UK|Help the Aged|Red Cross|Mencap|Scope|Alzheimer’s Society|William Hill|Ladbrokes|Jack Wills|Ted Baker|Laura Ashley|Dorothy Perkins|Paddy Power|James Watt|Johnson Matthey|Arthur Andersen|Charles Tyrwhitt|Mary Seacole Trust|Stephen Lawrence Foundation|Elizabeth Fry Centre|Winston Churchill Trust|King’s College Hospital|Guy’s and St Thomas’|Royal Free Hospital|Queen Mary’s Hospital|St George’s Hospital|Princess Alexandra Hospital'.split(
      '|',
    ),
  jobs: 'Housing Officer|Social Worker|Team Manager|Benefits Assessor|Senior Practitioner|Planning Officer|Director of Finance|Chief Executive|Head of Housing|Service Manager|Support Worker|Care Coordinator|Case Worker|Income Officer|Surveyor|Clerk|Monitoring Officer|Borough Solicitor|Environmental Health Officer|Licensing Officer|Customer Services Adviser|Head of Legal Services|Independent Reviewing Officer|SENCO|Headteacher|Deputy Head|Advocate|Occupational Therapist|Community Nurse|Health Visitor|Project Manager|Assistant Director|Apprentice|Business Support Officer|Democratic Services Officer|nurse|doctor|engineer|teacher|footballer'.split(
    '|',
  ),
  roads:
    'Road|Street|Avenue|Lane|Close|Crescent|Gardens|Terrace|Place|Square|Grove|Way|Drive|Mews|Walk|Hill|Rise|Park|Row'.split(
      '|',
    ),
  landmarks:
    'Arch|Bridge|Palace|Cathedral|Abbey|Station|Market|Circus|Cross|Gate|Common|Green|Heath|Fields|Wharf|Dock|Park|Corner|Vale|Hill|Town|End|Bush|Wood|Row|Junction|Broadway|Pier|Island|Lock|Basin|Square|Monument|Museum|Gallery|Theatre|Stadium|Baths|Village|Parade|Quay|Bank|Court|Castle|Tower'.split(
      '|',
    ),
  buildings: 'House|Court|Tower|Point|Mansions|Lodge|Heights|Buildings|Hall|Estate'.split('|'),
  joining:
    'the a to of and is was has had for with on in at by from that it her his their not will would can be been are were about after before over into out up no this who which when while because if so also again very still now then there'.split(
      ' ',
    ),
  peoples:
    'British|English|Irish|Scottish|Welsh|French|German|Italian|Spanish|Portuguese|Polish|Romanian|Bulgarian|Ukrainian|Russian|Turkish|Kurdish|Arabic|Moroccan|Egyptian|Iraqi|Syrian|Iranian|Afghan|Somali|Eritrean|Ethiopian|Sudanese|Nigerian|Ghanaian|Kenyan|Ugandan|Jamaican|Brazilian|Colombian|Filipino|Chinese|Vietnamese|Korean|Japanese|Indian|Pakistani|Bangladeshi|Bengali|Punjabi|Gujarati|Urdu|Tamil|Farsi|Pashto|Dari|Tigrinya|Amharic|Yoruba|Twi|Albanian|Greek|Hungarian|Lithuanian'.split(
      '|',
    ),
  londonPlaces:
    'London|Kensington|Chelsea|Westminster|Hammersmith|Fulham|Camden|Islington|Hackney|Lambeth|Southwark|Wandsworth|Ealing|Hounslow|Brent|Barnet|Harrow|Croydon|Bromley|Lewisham|Greenwich|Newham|Tower Hamlets|Waltham Forest|Redbridge|Havering|Barking|Enfield|Haringey|Merton|Sutton|Kingston|Richmond|Hillingdon|Bexley|Notting Hill|Earl’s Court|North Kensington|White City|Shepherd’s Bush|Acton|Brixton|Peckham|Tottenham|Stratford|Dalston|Paddington|Maida Vale|Kilburn|Holland Park|Ladbroke Grove|Latimer Road|World’s End|Sloane Square|Queen’s Park|Victoria|Pimlico|Euston|King’s Cross|Charing Cross|St Pancras|Bethnal Green|Canary Wharf|Elephant and Castle|Essex|Kent|Surrey|Sussex|Hertfordshire|Berkshire|Luton|Slough|Reading|Birmingham|Manchester|Leeds|Bradford|Glasgow|Edinburgh|Cardiff|Swansea|Belfast|Dublin|England|Scotland|Wales|Northern Ireland|United Kingdom|UK|Somalia|Mogadishu|Eritrea|Asmara|Ethiopia|Addis Ababa|Sudan|Khartoum|Nigeria|Lagos|Ghana|Accra|Kenya|Nairobi|Uganda|Jamaica|Kingston|Brazil|Colombia|Philippines|Manila|China|Hong Kong|Vietnam|Iran|Tehran|Iraq|Baghdad|Basra|Syria|Damascus|Lebanon|Beirut|Morocco|Casablanca|Egypt|Cairo|Algeria|Turkey|Istanbul|Afghanistan|Kabul|Pakistan|Lahore|Karachi|Bangladesh|Dhaka|Sylhet|India|Delhi|Mumbai|Sri Lanka|Colombo|Nepal|Poland|Warsaw|Romania|Bucharest|Bulgaria|Ukraine|Kyiv|Kharkiv|Russia|Moscow|Albania|Tirana|Kosovo|Greece|Cyprus|Italy|Rome|Spain|Madrid|Portugal|Lisbon|France|Paris|Germany|Berlin|Ireland|Calais|Dover'.split(
      '|',
    ),
} as const;
