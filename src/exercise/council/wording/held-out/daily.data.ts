/*
 * Held out: whoever tunes detection does not read this folder, and takes no word of it into a vocabulary. Councils from seed
 * 1000 on are written in these wordings, so that a figure on them is of words that no rule has met.
 */
import type { Wordings } from '../wording.ts';

/** Codes and keys that open somebody's home. */
export const heldOutAccessWordings: Wordings = {
  note: [
    'Front door is [access-code: on a lockbox, {####}, second hook].',
    '{A.first} [access-code: changed the entry number to {####}].',
  ],
  own: ['Tell the nurse [access-code: it is {####} then the hash].'],
  cell: ['[access-code: lockbox {####}]', '[access-code: fob + {####}]'],
  letter: ['We have told the carers [access-code: the new number, {####}, of your key box].'],
};

/** What somebody earns or has. */
export const heldOutIncomeWordings: Wordings = {
  note: [
    '{A.He} [income: clears {£800-1700} after stoppages].',
    '{A.first} [income: came into {£5000-40000} when the aunt died].',
  ],
  own: ['I [income: only get {£90-200} a week from the shop].'],
  cell: ['[income: {£16000-32000} pa]', '[income: cap. {£6000-15000}]'],
  letter: ['You declared [income: a private pension of {£40-160} a week].'],
};

/** Rent and council tax. */
export const heldOutRentWordings: Wordings = {
  note: [
    '{A.He} [rent: pays {£600-1400} a month to a private landlord].',
    '{A.first} [council-tax: was billed for the empty flat as well].',
  ],
  own: ['They [rent: charge me {£120-210} a week for that hole].'],
  cell: ['[rent: {£600-1400} pcm]', '[council-tax: CTR 25%]'],
  letter: ['We have [council-tax: taken the student exemption off your account].'],
};

/** Where somebody is at a time, and how they travel. */
export const heldOutMovesWordings: Wordings = {
  note: [
    '{A.first} [location: sits in the bookmaker’s every afternoon].',
    '{A.He} [travel: walks {A.his} girl to school at half eight by the canal].',
  ],
  own: ['I [location: am never in on Thursday evenings, it is bingo].'],
  cell: ['[travel: escort + cab 07:50]', '[location: respite alt. weekends]'],
  letter: ['Transport will [travel: wait outside your door at 9.20 on school days].'],
};
