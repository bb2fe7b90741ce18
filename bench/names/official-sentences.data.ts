/**
 * More sentences with holes, in the voices of a council's offices: written for this project (MIT) after those of `sentences.data.ts`, none of them near the
 * sets of `bench/quality/detect/uk-prose*.txt`. Holes besides those: {RK} a rank or a calling before a surname, {G} an abbreviated role, {H} a forename of
 * two, {FI} a forename and an initial, {NK} a short form, {LS} a list of surnames, {LF} a list of forenames, {LP} a list of full names, {Y} a forename that
 * is a word, {YS} a surname that is a word, {BR} a brand or firm, {CW} a word with a capital, {DT} a party of a deed.
 */
export const officialSentences: readonly string[] = `
Scheme manager {F} did the morning round, {T} not answering her intercom.
Pull cord at {B} went off at {N}:{N}, it was {F}, no injury.
Sheltered lounge: {LF} came to bingo.
Laundry key is with {NK}.
{SN} has not collected the parcel.
{SN} at number {N} keeps pigeons.
{SN} was written to on {W} and again in {M}.
{SN} will be billed for the skip.
{SN} says the drain is shared.
{SN} to pay £{N} by {D}.
{SN} and {SN} fell out over the fence.
{SN} and {SN} are both on the waiting list for plots.
{SN}, who rents plot {N}, has let it go.
{SN}'s plot is overgrown and {SN} has asked for it.
Plot {N}: {SN}. Plot {N}: {SN}. Plot {N}: vacant.
Plot holders {LS} have paid.
Rents outstanding: {LS}.
Certificates to {LS}.
Absent without leave: {LS}.
Rota: {LF}.
Rota for {D}: {NK} earlies, {NK} lates.
On call {D} {F}, backup {NK}.
Keyholders are {LF}.
First aiders: {LP}.
Fire marshals {LP} and {P}.
Evacuation chair trained: {LF}.
Minibus: {LF} and escort {F}.
Register: {LF}, {FI}, {H}.
Table {N}: {LF}.
Group A: {LF}. Group B: {LF}.
Team sheet: {LS}. Subs: {LS}.
Interview order: {LS}.
Tellers were Councillors {SN} and {SN}.
Councillors {LS} voted against.
Councillors {SN}, {SN} and {P} were appointed.
Cllrs {SN}, {SN} & {SN} sent apologies.
Cllrs {LS} to visit the site on {D}.
Alderman {SN} and Alderwoman {SN} were present.
Officers {SN} and {SN} went to the address.
Messrs {SN} and {SN} act for the freeholder.
Messrs {LS} are the trustees.
The brothers {F} and {F} {SN} own both shops.
The twins, {F} and {F}, are in different classes.
The sisters {F} and {H} share a bunk.
Siblings {LF} all attend {O}.
Executors {P} and {P} have not replied.
Bailiffs {NK} and {NK} called twice.
Porters {NK} and {F} moved the piano.
Clerks {F}, {F} and {F} counted the papers.
Volunteers {LF} painted the hall.
Wardens {LF} were thanked.
Interpreters {P} and {P} are booked.
Witnesses {P} and {SN} were heard.
Panel members {LP}.
Trustees: {LP}; {P}.
Signatories {I} and {I}.
Stallholders {LS} object to the new hours.
Leaseholders {LS} dispute the bill.
Drivers {LS} failed the test.
Nurses {F} and {F} are on nights.
Carers {F} and {NK} could not lift him.
Mentors: {F} for {F}, {F} for {F}.
{RK} {SN} took the call.
{RK} {SN} was first on scene.
{RK} {SN} and {RK} {SN} searched the flat.
{RK} {YS} has the exhibit bag.
{RK} {YS} and {RK} {SN} went back at noon.
{RK} {YS} told him to move on.
Handed to {RK} {SN} at {O}.
Seized by {RK} {SN}, bag sealed.
Stopped by {RK} {YS} on {R}.
Log {N}: {RK} {SN} deployed to {R}.
At {N}{N} hrs {RK} {SN} resumed patrol.
OIC is {RK} {SN}, ext {N}.
Passed to {RK} {P} for a view.
According to {RK} {SN}, {YS} was drunk.
{RK} {N} {SN} attended with {RK} {N} {YS}.
Statement of {RK} {P}, {W}.
Before {RK} {SN}, sitting at {O}.
We heard from {RK} {YS} by video.
Order of {RK} {SN} made on {W}.
{G} {P} will chair.
{G} {F} saw him on the ward.
{G} {F} to complete part two.
{G} {F}, {G} {F} and {G} {P} met on {D}.
{G}: {P}. {G}: {P}.
{G} {T} wants an update.
{G} is {P}, {Q}.
New {G} is {F}, starts {D}.
Left message with {G} {F}.
Referral from {G} {P} at {O}.
Joint visit with {G} {F}.
Case closed by {G} {P}.
Spoke to {G} {F} re equipment.
Updated {G} {NK} by phone.
{F} ({G}) and {F} ({G}) to visit.
{P} ({G}), {P} ({G}), {T}.
Invited: {P} - {G}; {F} - {G}; {NK} - family.
{H} has a plaster on her knee.
{H} is allergic to nuts.
{H} did not sleep at nap time.
{H} went home at {N}.{N} with a temperature.
{H} and {F} shared the sand tray.
{H}'s key person is {F}.
{H}, {F} and {H} are moving up to the big room.
Parents of {H} have asked for a later start.
Reception: {H} {SN}, {F} {SN}.
Bumped head form: {H}, given to grandad {F}.
{FI} and {FI} are in the same maths set.
{FI} was late again, so was {FI}.
Merits to {LF} and {FI}.
Lost property: blazer marked {FI}.
{FI} has been put on report by {T}.
House captain is {FI}, deputy {FI}.
{Y} is on the bus list for {O}.
{Y} has lost her coat.
{Y} will be met by her aunt {Y}.
{Y} told me about her new school.
{Y} likes to be outside.
{Y} and {F} are cousins.
{Y} and {Y} sat together.
{Y}'s review is in {M}.
{Y}'s mum has a new number.
{Y} can be reached after {N}.
{Y} may need a taxi.
{Y} will bring it on {D}.
{Y} does not hear well.
{Y} ({N}) and {Y} ({N}) were at home.
{Y}, aged {N}, stayed upstairs.
{Y} {YS} came to the desk.
{Y} {YS} has been housed at {B}.
{Y} {SN} and {F} {YS} are joint tenants.
{Y} was seen alone.
Told {Y} to wait.
Asked {Y} about the money.
Gave {Y} a food voucher.
Picked {Y} up from {O}.
Took {Y} to {O} for the blood test.
Saw {Y} and {F} in the garden.
Waiting for {Y} to ring.
Thank {Y} for the flowers.
Nobody told {Y}.
Is {Y} coming on {D}?
What did {Y} say?
When {Y} arrived the door was open.
Because {Y} is under {N}, {Y} pays nothing.
{YS} has not paid.
{YS} is barred from {O}.
{YS} was advised of the time limit.
{YS} will be prosecuted.
{YS} denied the allegation.
{YS} has served his notice.
{YS} wants the wall rebuilt.
{YS} has withdrawn the appeal.
{YS} still owes £{N}.
{YS} left by the back door.
{YS}, the tenant of {B}, says otherwise.
{YS} and his wife have moved to {L}.
{YS} and {SN} were interviewed together.
{YS}'s account was closed.
{YS}'s solicitor wrote on {W}.
Interview with {YS}, {W}.
Warrant out for {YS}.
Letter to {YS} came back.
Mr {YS} and Ms {YS} have exchanged flats.
Mrs {YS} was taken ill.
Ms {YS} has failed to attend.
Miss {YS} asked for a fan heater.
Mr {YS}, {R}: blocked gully.
Mrs {YS} says {NK} from {BR} left the gate open.
Dr {YS} signed the form.
Cllr {YS} chased this.
Councillor {YS} took the chair.
{NK} is covering.
{NK} has the van.
{NK} says no.
{NK} and {NK} finish at {N}.
{NK} to order more sand.
{NK} on leave, see {NK}.
{NK}, have you seen this?
{NK}, ring {T} pls.
{NK} - {T} rang, wants a call back.
{NK}'s desk.
{NK} will sort it.
{NK} did the locks on {D}.
{NK} reckons it is the pump.
{NK} from {BR} is bringing the part.
{NK} ({BR}) on site {N}:{N}.
Give it to {NK}.
Ring {NK}.
Meet {NK} there.
Ask {NK} for the code.
Leave it with {NK} and me.
Is {NK} in?
Where is {NK}?
Not me, {NK} did it.
Tell {NK} I said thanks.
Got that from {NK}.
Lunch with {NK}?
Happy birthday {NK}!
Well done {NK}
Welcome back {NK}
Bye {NK}
cheers {NK}
ok {NK}
yes {NK}
thanks {NK} will do
hi {NK} its {NK}
{NK}: {Q}
{NK}: no luck yet
{F}: {NK} has them
[{N}:{N}] {P}: {Q}
[{N}:{N}] {NK}: {Q}
@{NK} can you take this one
@{F} @{F} both of you please
@{P} not one of mine
@{NK} {T} is here for you
Everyone knows her as {NK}.
Better known as {NK}, he {Q}.
Known to staff as {NK}.
Goes by {NK}.
He calls himself {F} now.
She now goes by {F}.
Used to be called {F} {SN}.
Nickname {NK}, {Q}.
Also uses the names {P} and {P}.
Alias {P}.
Gave the name {P}, address {R}.
A man called {NK} opened the door.
A lady named {F} let us in.
A boy called {F} was with him.
Somebody called {NK} rang.
Someone by the name of {P} signed.
Her cousin is called {F}.
The baby is to be called {F}.
They have named her {F}.
named {P} and {P} as referees
blamed {NK} for it
accused {SN} of lying
met {NK} online
married {F} in {M}
visits {F} every {D}
cares for {F} and {F}
shouted at {Y}
Cared for by {F} since {M}.
Let in by {NK}.
Found by {F}, next door.
Reported by {SN}, {B}.
Witnessed by {NK}.
Approved {NK}, {W}.
Checked {I}.
Typed by {F}
Filed {W} {NK}
Input: {F}
Entered by {SN} {W}
Taken by {F}, {N}:{N}
Drafted {F}, cleared {F}.
Countersigned {I}
pp {P}
p.p. {I}
for {P}, {J}
{P} for {J}
signed {P}
sgd {I}
(signed) {P}
{F} {SN} {W}
{SN} v {SN}
{SN} v {O}
R v {SN}
Re {SN} (Children)
In Re {SN}
the late {F} {SN}
the late {T}
the infant {F}
young {F} {Q}
little {F} {Q}
old {T} {Q}
poor {F} {Q}
dear {F}
my {F}
our {F} {Q}
your {F} was rude
your {T} rang me
that {NK} from {BR}
one {P}, {Q}
a {T} {Q}
a certain {SN} {Q}
both {SN} and {SN} {Q}
neither {F} nor {F} {Q}
either {F} or {T}
not {F} but {F}
{F}, not {F}
{F} rather than {F}
{F} as well as {F}
{F}, {F}'s brother, {Q}
{F}'s friend {F} {Q}
{F}'s dad {F} and {F}'s mum {F}
{T}'s son {F} and {F}'s wife {F}
{P}'s and {P}'s forms
{P}'s wife, {F}, {Q}
{P} with {P}, {P} and {P}
{P} on behalf of {P}
{P} for {P}
{P} in place of {P}
{P} cc {P}
{P} to {P}
{P} & {P}
{P} + {NK}
{P} (chair), {LS}
{P} in the chair
Mayor's secretary {F} has the diary.
Macebearer {P} led the procession.
Town crier {P}, {Q}.
Freedom of the Borough was granted to {P}.
A bench in memory of {P}.
Plaque to {F} {SN}, {Q}.
In loving memory of {F}, {N} to {N}.
Grave {N}: {P}, {N}. Next: {P}, {N}.
Cremation of {T} on {D}.
Ashes of {F} {Q}.
Mourners asked for {RK} {SN}.
Banns: {P} and {P}.
Bride {P}, groom {P}.
Father {P}, {J}. Mother {P}, formerly {SN}.
Deponent {P}
Electors: {K}; {K}; {K}
Canvasser {F} says {SN} has moved.
Candidate {K} withdrew.
Agent {P}, candidates {LP}.
Hackney carriage {N}: {P}.
Badge {N}, {SN}, expired.
Pitch {N} {SN} jewellery, pitch {N} {SN} fruit.
Food sample from {SN}'s van.
Dog fouling at {R}, owner {T}, fined.
Abandoned car, keeper {P}, {L}.
Bees at {T}'s, {NK} to go.
Rats: {SN}, {R}, {N} visits.
Bulky waste {T} {D}.
Assisted bin list: {T}, {T} and {T}.
Library fine {K}.
Lost card: {P}.
Homework club {LF}.
Story time read by {NK}.
ESOL class: {LP}.
Tutor {F} says {F} should move up.
Swimming lane booked {SN}, {N}:{N}.
Coach {SN} banned {NK}.
YOT worker {F} saw {NK} at {O}.
Probation officer {P} will recall {SN}.
{SN} tested positive.
{SN} on tag until {M}.
{SN} released to {B}.
Prescriber {T} cut {F}'s dose.
Telecare: {T} pressed by mistake.
Meals: {T} away until {D}.
Day centre: {LF} absent, {Y} new.
Transport: {Y} not ready, {F} sick.
Moving and handling: two for {T}.
Ward round: {Y} for home {D}, {F} for rehab.
Bed {N}: {T}. Bed {N}: {T}.
Best interests meeting for {F}, {W}: {LF} and {G} {P}.
Deprivation of liberty: {P}, {B}, granted.
Guide dog for {F} arrives {D}.
Escalated to {F}, then to {F}.
Complaint {N} - {SN} - closed.
Folder: {SN}, {F}
File note {SN}/{SN} dispute
Interview notes ({SN})
Statement ({P})
Photo of {F} at {O}
Voicemail from {F}, hard to hear.
Cheque from {SN} bounced.
Rent from {SN} is late.
Deposit for {T} returned.
Invoice to {SN}, {R}.
Payee {I}.
Standing order {K}.
{CW} agreed with {T}; {Q}.
{CW} for {F} {Q}.
{CW} from {T} {Q}.
{CW} to {P}.
{CW} booked: {F}, {W}.
{CW} query: {P} {Q}.
{CW} sent to {F} at {O}.
{CW} and {CW} given to {T}.
{CW} {Q} {F} {Q}.
{CW}: {F} {Q}
{CW} of {P}, {Q}
{CW} by {SN} {Q}
The {DT}, {P}, shall {Q}.
The {DT} is {P} of {R}.
This Deed is made between {P} (the {DT}) and {O} (the {DT}).
{DT}: {P}
Mrs {YS}, the {DT}, {Q}.
`
  .trim()
  .split('\n');

/** Sentences of the same offices that name nobody: firms, brands, buildings and committees named after people, headings and labels. */
export const officialOthers: readonly string[] = `
{BR} to attend on {D}.
{BR} and {BR} were asked for prices.
{BR}, {BR} and {BR}
{BR} has gone into administration.
{BR} engineers {Q}.
Order from {BR}.
Delivered by {BR} to {B}.
Contract with {BR} ends in {M}.
The {BR} portal is down.
Call {BR} on {N}.
She works at {BR} on {R}.
He was sacked by {BR}.
They shop at {BR} and {BR}.
A {BR} van blocked {R}.
Paid by {BR} loyalty card.
Part-time at {BR}, {N} hours.
Blue {BR}, index unknown.
Silver {BR} parked across the drive.
Logged on {BR}.
The {DT} shall {Q}.
The {DT} and the {DT} {Q}.
Each {DT} {Q}.
{DT} shall not {Q}.
{DT} hereby {Q}.
by the {DT} {Q}
the {DT} Agreement
An event of default by {DT} {Q}.
The {DT} may, on notice to the {DT}, {Q}.
{DT}'s Covenants
{DT} and {DT} Obligations
any {DT} who {Q}
{DT} means {O}.
{CW} {Q}.
{CW} and {CW} {Q}.
{CW}, {CW} and {CW}
{CW}: {CW}, {CW}, {CW}
{CW} to {L}
{CW} for {N} {B} {Q}.
{CW} from {O} {Q}.
{CW} by {O}
{CW} agreed {Q}.
{CW} has {Q}.
{CW} was {Q}.
{CW} is {Q}.
{CW} will {Q}.
{L}, {L} and {L} {Q}.
{L}, {L}, {L}
{V} {Q} {L}, {L} and {L}.
{L}, once spelt {L} or {L}, {Q}.
{L} in {L}, {L}
born in {L}, {L}
flights to {L}, {L} and {L}
wards: {L}, {L}, {L} and {L}
{L} and {L} wards {Q}.
{L} line and {L} line
{L} has {Q}.
{L} was {Q}.
{L} is {Q}.
{BR} has {Q}.
{BR} was {Q}.
{BR} is {Q}.
{BR} will {Q}.
{BR}, {BR}, {BR} and {O}
{BR}'s {Q}
{SN}'s was on {R}.
{SN} & {SN}'s {X}
{O}, {BR} and {O} {Q}.
{A} has {Q}.
{A} was {Q}.
{A} is {Q}.
{A} will {Q}.
{A} said {Q}.
{A}'s {Q}
{V} {Q} {A} and {A}.
{V} {Q} {A}, {A} and {A}.
known as {A} {Q}
called {A} and {A}
{X} was {Q}.
{X} is {Q}.
{X} has {Q}.
{Z} cake, {Z} tea
a {Z} {CW}
{Z} {CW} {Q}.
On {BR} at {N}.
Sent by {BR} and {BR}.
Quote from {BR}: £{N}.
Lift engineers {BR} on site.
From {BR}: parts on order.
{BR} say {D}.
{BR} cannot come until {M}.
Her dog {F} bit the postman.
Two cats, {F} and {F}.
Dog called {F}, microchipped.
St {F}'s is full.
St {F}'s and St {F}'s are merging.
St {F}'s Hall, {R}
at St {F}'s
near St {F}'s
Church of St {F}
Our Lady of {F}
{F} Ward is closed.
{SN} Ward has two beds.
{SN} Court and {SN} House are sold.
{SN} Close, {SN} Walk and {SN} Row
{F} {SN} Lodge has a vacancy.
the {SN} estate
the {SN} Centre on {R}
the {F} {SN} Hall
{SN} Primary and {SN} High
{SN} Green is flooded.
{SN} Park Rangers v {SN} Town
{SN} Cup
The {SN} Arms and The {F}
The Lord {SN} public house
{SN} Scrutiny Sub-Committee
{X} Scrutiny Committee, Committee Room {N}
{X} Sub-Committee
{X} Working Group
{X} Task Force
{X} and {X} Directorate
{X} Select Committee Report {N}
{N} {M}: {X} Cabinet
Leader's {X} Forward Plan
the {X} Fund and the {X} Fund
{SN} Review into {X}
{SN} Inquiry
{SN} Principles
{SN} v {SN} is the leading case.
{SN} Syndrome
{SN} Scale score {N}
Barthel {N}, Waterlow {N}, MUST {N}
Gillick competent
Zimmer frame, Zimmer and Hoover
Rotunda and Sara Stedy used
Bristol Stool chart
Makaton and Braille
Apols: none
Actions: none
Outcome: NFA
Plan: {Q}
Obs: {Q}
Summary: {Q}
Re: {X}, {N}
Duty {N}
Triage: {Q}
Chron: {Q}
Addendum {W}
Hope to hear by {D}.
Hope you are well.
Grace period of {N} days.
Will do.
May be late.
Mark the form in black ink.
Bill enclosed.
Frank discussion about rent.
Rose garden, {R}
Summer holidays, Spring term and Autumn term
Amber alert, Ruby wedding and Pearl Harbour
Joy at {X} win
Faith groups, Mercy killing and Charity shops
Christian Aid, Jewish Care and Muslim Hands
Church Hall, Church Street and Church Army
Young people, Old age and Long stay
Rich Tea, Earl Grey and Victoria plums
Read, Write, Hall and Close
Black, Brown, White and Gray bins
March, April and May figures
Bishop's Stortford, St Albans and King's Lynn
Jack Russell, King Charles and German Shepherd
John Deere mower
Harley Street and Savile Row
Wendy house and Lego
Peter Pan, Snow White and Paddington Bear
Freedom Pass, Oyster and Taxicard
Excel, Word, Teams and Outlook
Alexa, Siri and Cortana
Oliver, Mosaic and Liquidlogic
Mosaic case note {N}
Jadu, Lagan and Agresso
`
  .trim()
  .split('\n');

/** What stands before a surname alone, abbreviated roles, short forms, and firms and brands that papers of a council speak of. */
export const officialWords = {
  ranks:
    'PC|PC|PC|PCSO|PCSO|WPC|DC|DC|DS|DI|DCI|PS|Sgt|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Chief Inspector|Constable|Detective Constable|Detective Sergeant|Police Sergeant|Special Constable|Judge|District Judge|Recorder|Coroner|Nurse|Staff Nurse|Sister|Matron|Warden|Officer|Prison Officer|Cllr|Councillor|Alderman|Canon|Father|Fr|Pastor|Imam|Rabbi|Sheikh|Major|Captain|Colonel|Commander|Firefighter|Paramedic|Surgeon|Bailiff|Registrar|Witness|Driver|Operative|Headteacher|Deputy'.split(
      '|',
    ),
  roles:
    'IRO|SW|CSW|OT|CPN|AMHP|HV|GP|NOK|IMCA|IMHA|BIA|RMN|EP|SENCO|DSL|LADO|YOT|YPA|FSW|TA|HLTA|LSA|CP Chair|CP|OIC|HO|EHO|TRO|ASBO officer|SLT|SALT|PT|DN|ANP|CMHN|LPA|RPR|RN|RMO|DM|TM|SM|AD|PA|PM|BSO|ICS|FGC coordinator|MHP|ISVA|IDVA|PO|OM'.split(
      '|',
    ),
  shortForms:
    'Abs Abz Ade Adi Alf Alfie Algy Andy Ange Angie Ant Archie Art Ash Baz Bazza Bea Becks Becky Bel Ben Benji Bernie Bert Bertie Bet Betty Bex Bev Biddy Billy Bob Bobbie Bobby Bram Bri Caz Cath Cazza Charlie Chas Chaz Chip Chris Chrissie Christy Cindy Clem Col Con Cyn Dan Danny Daph Dave Davey Daz Dazza Deb Debs Dee Del Den Denny Derm Des Dessie Dex Dibs Dickie Dil Dily Dom Don Donny Dot Dottie Doug Dougie Ed Eddie Edie Els Ellie Em Emmy Ern Ernie Ev Fab Fay Femi Fergie Fi Fin Flick Flo Flossie Fran Frankie Franny Fred Freddie Gabs Gabby Gaz Gazza Geoff George Georgie Gerry Gil Gill Ging Ginny Glad Gray Greg Gus Gwen Hal Hanna Haz Hatty Hetty Iggy Ike Immy Ish Issy Iz Izzy Jabz Jack Jackie Jacko Jaz Jase Jay Jem Jen Jenna Jez Jezza Jim Jimbo Jimmy Jo Jock Jodie Joe Joey Jools Jono Jonny Joss Josh Jude Jules Kai Kat Kate Katz Kaz Kel Kell Ken Kenny Kev Kez Kim Kit Kris Kush Lar Larry Laz Len Lenny Les Lex Lexi Liam Lib Libby Lil Lils Linz Lisa Liz Liza Lizzie Lol Loz Lou Lu Luce Lulu Mads Mags Maggie Mal Mand Mandy Manny Marge Mart Marv Mat Matty Maz Mel Merv Mick Micky Midge Mike Mikey Mill Millie Min Minty Mitch Mo Moe Moll Moz Nads Naz Nat Ned Nell Nic Nick Nicky Nige Nik Nobby Nora Noz Ol Olly Oz Ozzie Paddy Pam Parv Pat Patsy Paulie Peg Pen Penny Perce Pete Petey Phil Pip Pippa Pol Polly Prue Raf Raffi Raj Raz Ray Reg Rich Richie Rick Ricky Rob Robbo Robbie Rod Roddy Ron Ronnie Ros Roz Russ Sal Sally Sam Sammy Sandy Sanj Saz Seb Shaz Shell Sid Si Sim Sky Smithy Sol Spike Spud Stace Stan Ste Steff Stevo Stew Stu Sue Suz Suki Suze Syd Tabs Taff Tam Tash Taz Ted Teddy Tel Terry Tess Theo Tilly Tim Timmo Titch Tobi Tobes Toby Tom Tommo Tone Toni Toots Tracy Treena Trev Tricia Trish Trude Val Vern Vic Vicky Vik Vin Vince Viv Walt Wes Will Willy Win Woody Yas Yaz Yusy Zac Zack Zak Zaz Zed Zee Zel Zia Zo Zoey'.split(
      ' ',
    ),
  brands:
    'Howdens|Wickes|Screwfix|Toolstation|Travis Perkins|Jewson|Plumb Center|City Plumbing|B&Q|Axis|Mears|Pinnacle|Kier|Willmott Dixon|Morgan Sindall|Laing O’Rourke|Balfour Beatty|Wates|Keepmoat|Lovell|Durkan|Bouygues|Amey|Skanska|Ringway|Conway|Biffa|Suez|Cory|Marston|Equita|Bristow & Sutor|Jacobs|Rundles|Newlyn|Dukes|Arvato|Liberata|Agilisys|Northgate|Idox|Civica|Oracle|Unison|Salesforce|Dell|Lenovo|Canon|Ricoh|Konica Minolta|Xerox|Otis|Kone|Schindler|Thyssenkrupp|Vaillant|Worcester Bosch|Baxi|Ideal|Potterton|Cadent|Affinity Water|Octopus|Bulb|Ovo|Scottish Power|Hyperoptic|TalkTalk|Plusnet|Three|Giffgaff|Lebara|Lycamobile|Tunstall|Careline|Allied Healthcare|Bupa|Mencap|Scope|Sense|Sanctuary|Peabody|Hyde|Catalyst|Notting Hill Genesis|Clarion|Optivo|Southern|Riverside|Greggs|Costa|Nando’s|Subway|Primark|Iceland|Farmfoods|Poundland|Wilko|Superdrug|Specsavers|Halfords|Kwik Fit|Curry’s|Next|Matalan|River Island|Ladbrokes|William Hill|Paddy Power|Betfred|Wetherspoon|Wonga|Provident|BrightHouse|Klarna|PayPal|Monzo|Starling|Revolut|Metro Bank|Halifax|Nationwide|Aviva|Axa|Hiscox|Volvo|Toyota|Vauxhall|Corsa|Astra|Fiesta|Focus|Golf|Micra|Mercedes|Audi|Honda|Renault|Clio|Zafira|Nissan|Skoda|Prius|Transit|Bolt|Deliveroo|Just Eat|Evri|Hermes|DPD|Yodel|Securitas|G4S|Mitie|Sodexo|Compass|ISS|Interserve|Churchill|Rentokil|Dyson|Henry|Hoover|Zoom|Slack|Trello|Yammer|Signal|Telegram|Snapchat|Instagram|TikTok|Nextdoor|Gumtree|Rightmove|Zoopla|Spareroom|Airbnb|Duolingo|Kahoot|Arbor|Bromcom|Tapestry|ParentPay|Groupcall|CPOMS'.split(
      '|',
    ),
} as const;
