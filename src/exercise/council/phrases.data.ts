import type { PersonalDataType } from '#core/personal-data';

/** Repairs as schedulers write them. */
export const repairJobs: readonly string[] = [
  'Boiler not firing, no HW or CH',
  'Leak under kitchen sink, container in place',
  'Damp and mould to bedroom ceiling, Awaab’s Law inspection',
  'Renew mixer tap to bath',
  'Front entrance door not closing, FD30S',
  'Blocked WC, only WC in property',
  'Overhaul sash window, cord snapped',
  'Electrics tripping when cooker on',
  'Radiator stone cold in living room',
  'Rats reported in void behind units',
  'Intercom handset faulty',
  'Make safe ceiling, plaster hanging',
  'Lock change following loss of keys',
  'Smoke alarm chirping, replace battery',
];

/** Notes on getting in: those with a code (`####` is the code's place), and those without. */
export const accessNotes = {
  codes: [
    'Key safe ####, to left of door',
    'Keysafe code #### - carers use it too',
    'Door entry ####. Ring on arrival',
    'KS #### behind meter cupboard',
    'Communal door code is ####, then 2nd floor',
    'access code #### trades button before 10',
  ],
  plain: [
    'Call 30 mins before',
    'After 3pm only, school run',
    'Dog in property',
    'Neighbour holds keys',
    'No access x2, card left',
    'AM appt please',
  ],
} as const;

/** Vulnerability markers and what they tell. */
export const vulnerabilities: readonly (readonly [string, PersonalDataType | readonly PersonalDataType[]])[] = [
  ['Wheelchair user', 'disability'],
  ['Registered blind', 'disability'],
  ['Dementia, speak to daughter', 'health'],
  ['COPD, on home oxygen', 'health'],
  ['Hard of hearing, knock loudly', 'disability'],
  ['Mental health, visit in pairs', 'health'],
  ['DV - do not disclose address', ['domestic-abuse', 'protected-address']],
  ['Epileptic', 'health'],
  ['Newborn in property', 'family'],
  ['On dialysis Tu/Th/Sa', 'health'],
];
