/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { PersonalDataType } from '#core/personal-data';
import type { WordedSentence } from '../../sentences.data.ts';

/** Conditions of adults, put in other words than `phrases.data.ts` does; each follows "has". */
export const heldOutConditions: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['Crohn’s disease and a feeding tube', ['health']],
  ['an underactive thyroid and gout', ['health']],
  ['bad lungs from the asbestos, and needs oxygen at night', ['health']],
  ['obsessive compulsive disorder, seen weekly by the psychologist', ['health']],
  ['vascular dementia', ['health']],
  ['motor neurone disease and talks with a screen', ['health', 'disability']],
  ['a tumour behind the eye that cannot be operated on', ['health']],
  ['long Covid, and is breathless after one flight', ['health']],
  ['fibromyalgia and chronic fatigue', ['health']],
  ['an opiate habit, on a script from the drug service', ['health']],
  ['no sight in one eye and ten per cent in the other', ['health', 'disability']],
  ['rheumatoid arthritis in both hands and cannot grip', ['health', 'disability']],
  ['endometriosis, with two operations this year', ['health']],
  ['post-traumatic stress from the war at home', ['health']],
];

/** Needs of children in other words; each follows "has" or "describe". */
export const heldOutChildNeeds: readonly (readonly [string, readonly PersonalDataType[]])[] = [
  ['Asperger’s and meltdowns in noisy rooms', ['health']],
  ['severe dyslexia', []],
  ['selective mutism', ['health']],
  ['global developmental delay', ['disability']],
  ['muscular dystrophy, and uses a chair for distances', ['health', 'disability']],
  ['attachment difficulties and outbursts', []],
];

/** What callers say, in other words. */
export const heldOutCalls: readonly WordedSentence[] = [
  ['Cold flat, rads off all weekend, has a newborn.', ['housing', 'family']],
  ['Upset - locked out, keys fob not working on block door.', ['housing']],
  ['Can only manage a tenner a week off the council tax he says.', ['council-tax', 'debt']],
  ['Got a liability order, wants it taken back to court.', ['council-tax', 'debt']],
  ['UC migration letter came, does not understand it.', ['benefit']],
  ['Two months’ rent owing, mum lending some.', ['rent', 'debt', 'family']],
  ['Off work since the op, statutory sick pay only.', ['employment', 'health', 'income']],
  ['Was whispering, partner in next room. Safe word agreed, ring mobile after 2 only.', ['domestic-abuse']],
  ['Wanted to know when the library shuts.', []],
  ['Sofa dumped by the bins again.', []],
];

/** Complaints of tenants in other words; each pair stands together. */
export const heldOutRepairComplaints: readonly (readonly [WordedSentence, WordedSentence])[] = [
  [
    ['There is a hole in my bathroom floor you can see the neighbours through, reported in May.', ['housing']],
    ['I am seven months pregnant and I nearly went through it.', ['health']],
  ],
  [
    ['We have had no hot water in our flat for three weeks and you still want the full rent.', ['housing', 'rent']],
    ['I wash my mum with a kettle, she is bedridden.', ['family']],
  ],
  [
    ['Rats in my kitchen again and your pest man never turned up.', ['housing']],
    ['Somebody from the council must come now.', []],
  ],
];

/** Disputes about council tax in other words; each pair stands together. */
export const heldOutTaxComplaints: readonly (readonly [WordedSentence, WordedSentence])[] = [
  [
    ['You are chasing me for {£120-2100} council tax from before I even had the keys.', ['council-tax', 'debt']],
    ['I get by on a zero hours contract, some weeks {£90-180}.', ['employment', 'income']],
  ],
  [
    ['My council tax went up by {£90-400} because you took off my reduction.', ['council-tax']],
    ['I live on my pension and my pension credit.', ['income', 'benefit']],
  ],
];

/** Markers of repairs systems in other words. */
export const heldOutVulnerabilities: readonly (readonly [string, PersonalDataType | readonly PersonalDataType[]])[] = [
  ['Ten has MS - slow to door', ['health', 'disability']],
  ['Very poor sight', 'disability'],
  ['Confused, key holder is niece', 'health'],
  ['Lone female op only - past DV', 'domestic-abuse'],
  ['On blood thinners', 'health'],
  ['Twins 6 wks', 'family'],
  ['PTSD, knock then wait', 'health'],
];

/** Notes on getting in, with codes, in other words. */
export const heldOutAccessCodes: readonly string[] = [
  'Keys in lockbox by meter - ####',
  'press #### then the bell sign',
  'Front gate #### / flat same',
  'Fob not needed, punch in ####',
];
