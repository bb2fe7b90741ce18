/** What a line that some detectors never come to the end of is made of, and how many MB of it the whole detector is given: the more is found in it, the fewer. */
type HostileLine = { readonly name: string; readonly piece: string; readonly megabytes: number };

/** Lines that make rules look far ahead, far back, or at each place again. */
export const hostileLines: readonly HostileLine[] = [
  { name: 'small letters', piece: 'a', megabytes: 50 },
  { name: 'capitals', piece: 'A', megabytes: 50 },
  { name: 'digits', piece: '1', megabytes: 50 },
  { name: 'pairs of digits', piece: '12 ', megabytes: 5 },
  { name: 'digits and hyphens', piece: '1-', megabytes: 5 },
  { name: 'letters and hyphens', piece: 'a-', megabytes: 5 },
  { name: 'at signs', piece: 'a@', megabytes: 5 },
  { name: 'pluses and brackets', piece: '+(', megabytes: 5 },
  { name: 'spaces', piece: ' ', megabytes: 50 },
  { name: 'pronouns', piece: 'he ', megabytes: 5 },
  { name: 'halves of postcodes', piece: 'W10 ', megabytes: 5 },
  { name: 'beginnings of National Insurance numbers', piece: 'AB 12 34 ', megabytes: 1 },
  { name: 'capitalised words', piece: 'Ab ', megabytes: 1 },
  { name: 'names', piece: 'Amina Hassan ', megabytes: 1 },
  { name: 'labels', piece: 'Name: ', megabytes: 1 },
  { name: 'labels with values', piece: 'Name: Amina DOB: 1/2/1985 ', megabytes: 1 },
  { name: 'words of health', piece: 'diabetes he ', megabytes: 1 },
  { name: 'columns', piece: 'Name\tDOB\t', megabytes: 1 },
];
