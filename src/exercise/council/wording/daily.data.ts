import {
  heldOutAccessWordings,
  heldOutIncomeWordings,
  heldOutMovesWordings,
  heldOutRentWordings,
} from './held-out/daily.data.ts';
import { reserve } from './reserve/wordings.data.ts';
import type { WordingStock } from './wording.ts';

/** Codes and keys that open somebody's home. */
export const accessWordings: WordingStock = {
  ordinary: {
    note: [
      'Let yourself in, [access-code: key safe code {####}].',
      'Spare key [access-code: with the concierge, say the word Bluebell].',
      '[access-code: Alarm code {####}], panel behind the door.',
    ],
    own: [
      'The carers use [access-code: the key safe, it is {####}].',
      'You can get in with [access-code: {####} on the street door].',
    ],
    cell: ['[access-code: KS {####}]', '[access-code: keysafe {####} rear]', '[access-code: door {####}#]'],
    letter: ['Our contractor will use [access-code: the key safe code {####} that you gave us].'],
  },
  heldOut: heldOutAccessWordings,
  reserve: reserve.access,
};

/** What somebody earns or has. */
export const incomeWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [income: brings home {£900-1900} a month].',
      '{A.first} [income: has savings of {£2000-14000} in an ISA].',
    ],
    own: ['I [income: earn {£250-480} a week before tax].', 'My [income: take home pay is {£900-1700} a month].'],
    cell: ['[income: {£180-420} pw net]', '[income: sal {£18000-39000}]'],
    letter: ['We have used [income: your wages of {£200-480} a week] to work out what you pay.'],
  },
  heldOut: heldOutIncomeWordings,
  reserve: reserve.income,
};

/** Rent and council tax. */
export const rentWordings: WordingStock = {
  ordinary: {
    note: [
      '[rent: Rent {£90-180} a week, paid up to date].',
      '{A.He} [council-tax: pays council tax by direct debit, band C].',
    ],
    own: ['My [rent: rent has gone up to {£110-190} a week].', 'I [council-tax: pay my council tax on the 1st].'],
    cell: ['[rent: rent {£90-180} pw]', '[council-tax: CT band D, SPD]'],
    letter: [
      'From April [rent: your rent will be {£100-190} a week].',
      'You [council-tax: no longer get the single person discount].',
    ],
  },
  heldOut: heldOutRentWordings,
  reserve: reserve.rent,
};

/** Where somebody is at a time, and how they travel. */
export const movesWordings: WordingStock = {
  ordinary: {
    note: [
      '{A.He} [location: is at the day centre every Tuesday from ten till three].',
      '{A.first} [travel,health: goes to dialysis by council minibus, picked up at 7.40].',
    ],
    own: [
      'I [location: am out on Wednesdays, I am always at the library from two].',
      'I [travel: take the 94 bus to work at six every morning].',
    ],
    cell: ['[travel: taxi 8.15 to college]', '[location: day centre M/W/F]'],
    letter: ['The bus will [travel: collect you at 8.05 and bring you home at 3.30].'],
  },
  heldOut: heldOutMovesWordings,
  reserve: reserve.moves,
};
