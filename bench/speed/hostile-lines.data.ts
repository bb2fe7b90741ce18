/** What a line that some detectors never come to the end of is made of; where `isLight`, little is found in it, so that 50 MB are detected in seconds. */
type HostileLine = { readonly name: string; readonly piece: string; readonly isLight: boolean };

/** Lines that make rules look far ahead, far back, or at each place again. */
export const hostileLines: readonly HostileLine[] = [
  { name: 'small letters', piece: 'a', isLight: true },
  { name: 'capitals', piece: 'A', isLight: true },
  { name: 'digits', piece: '1', isLight: true },
  { name: 'pairs of digits', piece: '12 ', isLight: true },
  { name: 'digits and hyphens', piece: '1-', isLight: true },
  { name: 'letters and hyphens', piece: 'a-', isLight: true },
  { name: 'at signs', piece: 'a@', isLight: true },
  { name: 'pluses and brackets', piece: '+(', isLight: true },
  { name: 'spaces', piece: ' ', isLight: true },
  { name: 'pronouns', piece: 'he ', isLight: true },
  { name: 'halves of postcodes', piece: 'W10 ', isLight: true },
  { name: 'beginnings of National Insurance numbers', piece: 'AB 12 34 ', isLight: false },
  { name: 'capitalised words', piece: 'Ab ', isLight: false },
  { name: 'names', piece: 'Amina Hassan ', isLight: false },
  { name: 'labels', piece: 'Name: ', isLight: false },
  { name: 'labels with values', piece: 'Name: Amina DOB: 1/2/1985 ', isLight: false },
  { name: 'words of health', piece: 'diabetes he ', isLight: false },
  { name: 'columns', piece: 'Name\tDOB\t', isLight: false },
];
