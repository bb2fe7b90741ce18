import { expect, test } from 'vitest';
import { linesOf } from '../scan/lines.ts';
import { pairsIn } from './pairs.ts';

/** Pairs as `group/field value`. */
function pairs(text: string): readonly string[] {
  return pairsIn(text, linesOf(text)).map(
    ({ heading, start, end }) => `${heading.group}/${heading.field} ${text.slice(start, end)}`,
  );
}

test.each([
  ['Surname ....... Khan ....... Date of birth ..... 3/2/1985 ....', ['/surname Khan', '/birth-date 3/2/1985']],
  ['Any savings?\nPay my benefit to: sort code\n\nNo', []],
  ['Date of birth\n3 February 1985', ['/birth-date 3 February 1985']],
  ['Date of birth\n\n03/02/1985', ['/birth-date 03/02/1985']],
  ['1. Full name of applicant: Gebre Tesfaye', ['/person-name Gebre Tesfaye']],
  ['Date of birth / EDD: 05.06.2011', ['/birth-date 05.06.2011']],
  ['Ethnic group (tick one)\n[ ] White British  [x] Indian', ['/ethnicity Indian']],
  ['Do you consider yourself disabled?   Yes [ ]   No [X]', []],
  [
    'Child 1 name: Noa Zelnick   Date of birth: 03/05/2012',
    ['child/person-name Noa Zelnick', 'child/birth-date 03/05/2012'],
  ],
  [
    '               You           Your partner\nSurname        Khan          Ali\nDate of birth  03/02/1985    04/03/1986',
    ['/surname Khan', 'partner/surname Ali', '/birth-date 03/02/1985', 'partner/birth-date 04/03/1986'],
  ],
  [
    'PARTNER\nName: Tom Bell\nTel: 07700 900012\n\nINCOME\nNet pay: £1,312',
    ['partner/person-name Tom Bell', 'partner/phone 07700 900012', '/income £1,312'],
  ],
  [
    'Their full name\n\nTheir date of birth\n\nYes\n\nKwasi Quaye\n\n26/02/1965',
    ['/person-name Kwasi Quaye', '/birth-date 26/02/1965'],
  ],
  [
    'Household members\n  Omid Faqiri    son    07/07/2014',
    ['household-1/person-name Omid Faqiri', 'household-1/birth-date 07/07/2014'],
  ],
  ['Nominated person managing the account: Victor Ekpo', []],
  ['Name: Doreen Whitlock   ID: 2209417', ['/person-name Doreen Whitlock', '/local-reference 2209417']],
])('%s', (text, expected) => {
  expect(pairs(text).filter((pair) => !pair.startsWith('/other'))).toEqual(expected);
});

test.each(['Vacancy ref: REQ00871', 'Invoice no: 00218', 'Name: ________  Date of birth: ___/___/___'])(
  'nobody’s: %s',
  (text) => {
    expect(pairs(text).filter((pair) => /reference|name|birth/u.test(pair) && /[A-Z0-9]{4}/u.test(pair))).toEqual([]);
  },
);
