/** What recognition makes of a digit's place: letters that look like digits, and the digit each stands for. */
export const asDigit: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  '|': '1',
  '!': '1',
  $: '5',
};

/** What recognition makes of a letter's place: digits that look like letters, and the letter each stands for. */
export const asLetter: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};
