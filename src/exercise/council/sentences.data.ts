import type { PersonalDataType } from '#core/personal-data';

/** A sentence with gaps (see `fill.ts`) about one person, and what it tells of them. */
export type WordedSentence = readonly [string, readonly PersonalDataType[]];

/** What care workers write of the people they visit. */
export const careSentences: readonly WordedSentence[] = [
  ['{He} had a fall in the bathroom on Sunday and was taken to A&E, discharged the same day.', ['health']],
  ['{First} was admitted on Friday with a chest infection and is on ward 6.', ['health']],
  [
    'GP (Dr Sharma, Tallowgate Surgery) has increased the pain relief and referred {him} to the falls clinic.',
    ['health'],
  ],
  [
    'Mental capacity assessment completed: {First} was found to lack capacity to manage money.',
    ['health', 'disability'],
  ],
  ['Low in mood since the spring and not eating; weight down to {41-58} kg.', ['health']],
  ['{He} told me that {he} has been hearing voices again and has stopped the tablets.', ['health']],
  ['Continence nurse has ordered pads; catheter to be changed on the 14th.', ['health']],
  ['Blood sugars are all over the place, insulin now given by the district nurse.', ['health']],
  ['Memory clinic letter received: mixed dementia, MMSE {14-24}/30.', ['health']],
  ['{He} drinks a bottle of vodka most days and does not want help with it.', ['health']],
  ['Medication is dispensed in a dosette box by the pharmacy.', ['health']],
  ['District nurse visits {him} on Tuesdays and Fridays for the leg ulcer.', ['health']],
  ['{He} needs help with washing and dressing and now uses a commode at night.', ['disability']],
  ['OT recommends a level access shower and a second stair rail.', ['disability']],
  ['{First} can transfer with one carer and a standing hoist.', ['disability']],
  ['{Formal} is registered severely sight impaired and cannot read our letters.', ['disability']],
  ['Carers let themselves in: key safe {####}.', ['access-code']],
  ['New key safe fitted by the back door, code {####}.', ['access-code']],
  ['{First} receives the higher rate of Attendance Allowance.', ['benefit']],
  ['PIP has been stopped and {he} is asking for a mandatory reconsideration.', ['benefit']],
  ['There are rent arrears of about {£300-2400} and the electricity meter is in debt.', ['debt', 'rent']],
  ['{He} owes {£100-900} to a doorstep lender who calls on Thursdays.', ['debt']],
  [
    'Safeguarding concern raised: bruising to both arms, {he} says it was the bed rail. Section 42 enquiry opened.',
    ['safeguarding'],
  ],
  ['Concern that a man from the pub is taking {his} bank card; safeguarding referral made.', ['safeguarding']],
  ['{He} would like a carer who understands that {he} is {religion}.', ['religion']],
  ['{First} goes to the gurdwara on Sundays and does not want visits then.', ['religion']],
  ['Entitlement checked: {status}.', ['immigration']],
  ['{He} has no recourse to public funds and the human rights assessment is due on Monday.', ['immigration']],
  ['{He} was cautioned in 2012 for assaulting a bus driver; two workers to visit.', ['criminal']],
  ['Probation report that {he} is on licence until next June.', ['criminal']],
  ['{He} has lived in the flat for thirty years and does not want to move to extra care.', ['housing']],
  ['The flat is cluttered to level 7 and the landlord is threatening eviction.', ['housing']],
  ['{First} drives a bus and has been off sick since May.', ['employment', 'health']],
  ['{He} came out as gay last year and worries what the other residents will say.', ['sexual-orientation']],
];

/** What people say when they ring the contact centre, as the adviser noted it. */
export const callSentences: readonly WordedSentence[] = [
  ['Reports no heating since Friday, two contractors have not turned up.', ['housing']],
  ['Leak from flat above coming through kitchen light, made safe.', ['housing']],
  ['Wants a mutual exchange, has found somebody in Hove.', ['housing']],
  ['Wants to pay CT arrears at £20 a month, offered £35.', ['council-tax', 'debt']],
  ['Bailiff at door re council tax, put on hold 14 days.', ['council-tax', 'debt']],
  ['Asking for single person disc, husband moved out 3 wks ago.', ['council-tax', 'family']],
  ['UC stopped last month, asking about discretionary housing payment.', ['benefit']],
  ['Applying for pension credit, form sent.', ['benefit']],
  ['Rent {£200-1900} behind, says paid at post office.', ['rent', 'debt']],
  ['Baby born last week, wants to go on the list for a bigger flat.', ['family', 'housing']],
  ['Lost job at airport, wants to know what help there is.', ['employment']],
  ['Chasing school place, child has none for Sept.', ['family']],
  [
    'Distressed, says ex has been hanging round the block with a bat. Advised 999, DA leaflet to safe email only.',
    ['domestic-abuse', 'protected-address'],
  ],
  ['Asked about bin collections over the bank holiday.', []],
  ['Wanted opening hours of the register office.', []],
  ['Reported fly tip corner of the street.', []],
];

/** Complaints of tenants about their homes, in their own words; each pair stands together. */
export const repairComplaints: readonly (readonly [WordedSentence, WordedSentence])[] = [
  [
    ['I have reported the black mould in our bedroom four times since January and nobody has come.', ['housing']],
    ['I have asthma and my chest is getting worse, the doctor has written to you about it.', ['health']],
  ],
  [
    ['The boiler has been broken for nine days and I am your tenant, I pay my rent.', ['housing', 'rent']],
    ['I have taken two days off work to wait in for your contractor.', ['employment']],
  ],
  [
    ['The lift has been out since Tuesday and I live on the ninth floor.', ['housing']],
    ['I use a wheelchair so I have not been out of my flat for five days.', ['disability']],
  ],
  [
    [
      'My front door does not lock since the police broke it down by mistake and your repairs team say it is not urgent.',
      ['housing'],
    ],
    ['I am on my own here with my kids and I do not feel safe.', ['family']],
  ],
  [
    ['There is water coming through my ceiling from the flat above every time they have a bath.', ['housing']],
    ['Please can somebody just look at it.', []],
  ],
];

/** Disputes about council tax, in residents' own words; each pair stands together. */
export const taxComplaints: readonly (readonly [WordedSentence, WordedSentence])[] = [
  [
    [
      'You say I owe {£120-2100} but I have lived alone since my partner left and should have the single person discount.',
      ['council-tax', 'debt', 'family'],
    ],
    ['I only work 16 hours a week and take home about £{700-1100} a month.', ['employment', 'income']],
  ],
  [
    ['I have had a summons for {£200-1400} council tax for a flat I moved out of in March.', ['council-tax', 'debt']],
    ['I am a full time student at the university and have sent you the certificate twice.', ['education']],
  ],
  [
    ['Your bailiff put a card through my door for council tax of {£300-1900}.', ['council-tax', 'debt']],
    ['I am on Universal Credit and have nothing left at the end of the week.', ['benefit']],
  ],
  [
    ['My direct debit for council tax was taken twice this month, {£90-260} each time.', ['council-tax']],
    ['I would like it back today as my wages do not come until the 28th.', ['employment']],
  ],
];
