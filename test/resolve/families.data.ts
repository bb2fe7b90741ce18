import type { Resident } from '#core/register';
import { resident } from '../support/residents.ts';
import { atHome, home, type Said, said, type Values } from '../support/said-documents.ts';

/** One thing that a document says of somebody: whose it truly is, and whose it must be found to be. */
export type Planted = {
  readonly document: string;
  readonly of: string;
  /** A register reference; `new` for somebody who is not on the register; `open` where nobody can say; left out where either will do. */
  readonly is?: string;
  readonly said: Said;
};

/** People who are easily taken for each other, what documents say of them, and what must come of it. */
export type Family = {
  readonly name: string;
  readonly residents: readonly Resident[];
  readonly planted: readonly Planted[];
};

const name = (forenames: string, surname = 'Khan', title = ''): Values[number] => [
  'person-name',
  `${title}|${forenames}|${surname}`,
];
const born = (date: string): Values[number] => ['birth-date', date];
const elsewhere: Values = [
  ['postal-address', '12 Wharfdale Gardens'],
  ['postcode', 'W12 5NF'],
];
const otherHome = { addressLines: ['12 Wharfdale Gardens'], postcode: 'W12 5NF' };

const father = resident('J1', { title: 'Mr', forenames: 'John', surname: 'Khan', birthDate: '1950-01-02', ...home });
const son = resident('J2', { title: 'Mr', forenames: 'John', surname: 'Khan', birthDate: '1980-06-07', ...home });
const mother = resident('M1', {
  ...{ title: 'Mrs', forenames: 'Aoife', surname: 'Murphy', birthDate: '1982-12-25', nino: 'YK628274C', ...home },
});
const daughter = resident('M2', { forenames: 'Aoife', surname: 'Murphy', birthDate: '2015-10-27', ...home });

function row(document: string, of: string, is: string, ...values: Values): Planted {
  return { document, of, is, said: said('row:1', values) };
}

/** A register of electors as a file: so many others, each at a home of their own, and these. */
function electors(
  document: string,
  ...named: readonly (readonly [of: string, is: string, values: Values])[]
): Planted[] {
  const others = Array.from({ length: 60 }, (_, index): Planted => {
    const values: Values = [
      name(['Ines', 'Omar', 'Ewa', 'Tariq', 'Grace'][index % 5] ?? '', ['Almeida', 'Farah', 'Nowak'][index % 3]),
      ['postal-address', `${1 + index} Latimer Road`],
      ['postcode', `W10 ${1 + (index % 8)}AB`],
      ['local-reference', `AK-${index}`],
    ];
    return { document, of: `elector ${index}`, said: said(`row:${100 + index}`, values) };
  });
  const wanted = named.map(([of, is, values], index): Planted => {
    const reference: Values[number] = ['local-reference', `BR-${index}`];
    return { document, of, is, said: said(`row:${1 + index}`, [...values, reference]) };
  });
  return [...wanted, ...others];
}

/** Made-up families, each with what is true. */
export const families: readonly Family[] = [
  {
    name: 'father and grown son of one name, both on the register',
    residents: [father, son],
    planted: [
      row('letter', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
      row('tax', 'unknown 2', 'open', name('John'), ...atHome, ['council-tax', 'account']),
      row('pass', 'father', 'J1', name('John'), born('1950-01-02'), ...atHome),
      row('form', 'son', 'J2', name('John'), born('1980-06-07')),
    ],
  },
  {
    name: 'father on the register, and a son whom the files show at home',
    residents: [father],
    planted: [
      row('form', 'son', 'new', name('John'), born('1980-06-07'), ...atHome),
      row('letter', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
      row('pass', 'father', 'J1', name('John'), born('1950-01-02')),
    ],
  },
  {
    name: 'son whose birth date no typing error makes the father’s, whatever else agrees',
    residents: [{ ...father, email: 'john.khan@mail.example', phone: '+447700900111' }],
    planted: [
      row(
        'form',
        'son',
        'new',
        name('John', 'Khan', 'Mr'),
        born('1980-06-07'),
        ...atHome,
        ['email', 'john.khan@mail.example'],
        ['phone', '+447700900111'],
      ),
    ],
  },
  {
    name: 'father and son whom one register of electors holds under two numbers',
    residents: [father],
    planted: [
      ...electors(
        'electors',
        ['father or son', 'open', [name('John'), ...atHome]],
        ['son or father', 'open', [name('John'), ...atHome]],
      ),
      row('letter', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'father whose own row names somebody of his name beside him',
    residents: [father],
    planted: [
      { document: 'list', of: 'father', is: 'J1', said: said('row:1', [name('John'), born('1950-01-02'), ...atHome]) },
      {
        document: 'list',
        of: 'son',
        is: 'new',
        said: said('row:1/household-1', [name('John'), ...atHome], 'relative'),
      },
      row('letter', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'father and son who write from one mailbox',
    residents: [
      { ...father, email: 'khans@mail.example' },
      { ...son, ...otherHome },
    ],
    planted: [
      row('pass', 'father', 'J1', name('John'), born('1950-01-02'), ['email', 'khans@mail.example']),
      row('form', 'son', 'J2', name('John'), born('1980-06-07'), ['email', 'khans@mail.example']),
      row('mail', 'unknown', 'open', name('John'), ['email', 'khans@mail.example']),
    ],
  },
  {
    name: 'son whom the register holds where he lives now, and a letter to where he grew up',
    residents: [father, { ...son, ...otherHome }],
    planted: [
      row('form', 'son', 'J2', name('John'), born('1980-06-07'), ...atHome),
      row('letter', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
      row('now', 'son', 'J2', name('John'), ...elsewhere),
    ],
  },
  {
    name: 'a namesake whose home is elsewhere, and who is not looked for in this one',
    residents: [father, { ...son, ...otherHome }],
    planted: [
      row('form', 'son', 'J2', name('John'), born('1980-06-07')),
      row('letter', 'father', 'J1', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'mother and small daughter of one name',
    residents: [mother, daughter],
    planted: [
      row('tax', 'mother', 'M1', name('Aoife', 'Murphy'), ...atHome, ['council-tax', 'account']),
      row('school', 'daughter', 'M2', name('Aoife', 'Murphy'), born('2015-10-27'), ['education', 'place']),
      row('letter', 'mother', 'M1', name('Aoife', 'Murphy', 'Mrs'), ...atHome),
      row('unknown', 'unknown', 'open', name('Aoife', 'Murphy'), ...atHome),
      {
        ...{ document: 'admissions', of: 'mother', is: 'M1' },
        said: said('row:1/parent', [name('Aoife', 'Murphy'), ...atHome], 'relative'),
      },
    ],
  },
  {
    name: 'benefit letter to a mother that lists the child of her name',
    residents: [mother, daughter],
    planted: [
      {
        ...{ document: 'benefit', of: 'mother', is: 'M1' },
        said: said('addressee:1', [name('Aoife', 'Murphy'), ['nino', 'YK628274C'], ...atHome, ['income', 'wage']]),
      },
      {
        ...{ document: 'benefit', of: 'daughter', is: 'M2' },
        said: said('row:2', [name('Aoife', 'Murphy'), born('2015-10-27')], 'relative'),
      },
    ],
  },
  {
    name: 'small daughter on the register, and her mother who is not, in a register of electors',
    residents: [daughter, ...grownNeighbours()],
    planted: electors('electors', ['mother', 'new', [name('Aoife', 'Murphy'), ...atHome]]),
  },
  {
    name: 'small daughter on the register, and a letter that her mother signs',
    residents: [daughter],
    planted: [
      {
        ...{ document: 'letter', of: 'mother', is: 'new' },
        said: said('sign-off:1', [name('Aoife', 'Murphy'), ...atHome], 'correspondent'),
      },
    ],
  },
  {
    name: 'father and son at one home, whom files call the elder and the younger',
    residents: [father, son],
    planted: [
      row('letter', 'father', 'J1', name('John', 'Khan|Snr', 'Mr'), ...atHome),
      row('tax', 'son', 'J2', name('John', 'Khan|Jnr'), ...atHome),
      row('unknown', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'father and son whom the register itself calls so',
    residents: [
      { ...father, surname: 'Khan Snr', birthDate: null },
      { ...son, surname: 'Khan Jnr', birthDate: null },
    ],
    planted: [
      row('letter', 'father', 'J1', name('John', 'Khan|Snr', 'Mr'), ...atHome),
      row('tax', 'son', 'J2', name('John', 'Khan|Jnr'), ...atHome),
      row('unknown', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'father on the register alone, and files that name his son as the younger',
    residents: [father],
    planted: [
      row('pass', 'father', 'J1', name('John', 'Khan|Snr'), born('1950-01-02'), ...atHome),
      row('letter', 'father', 'J1', name('John', 'Khan|Snr', 'Mr'), ...atHome),
      row('tax', 'son', 'open', name('John', 'Khan|Jnr'), ...atHome),
      row('unknown', 'unknown', 'open', name('John', 'Khan', 'Mr'), ...atHome),
    ],
  },
  {
    name: 'one of the name on the register, and files that say there are two',
    residents: [father],
    planted: [
      row('tax', 'unknown', 'open', name('John', 'Khan|Jnr'), ...atHome),
      row('letter', 'unknown 2', 'open', name('John', 'Khan', 'Mr'), ...atHome),
      row('pass', 'father', 'J1', name('John', 'Khan|Jnr'), born('1950-01-02')),
    ],
  },
  {
    name: 'father and son with numbers of their own who are not on the register, in one letter',
    residents: [],
    planted: [
      { document: 'letter', of: 'father', said: said('prose:1', [name('John', 'Khan|Snr'), ...atHome]) },
      { document: 'letter', of: 'son', said: said('prose:2', [name('John', 'Khan|Jnr'), ...atHome]) },
      row('form', 'father', 'new', name('John', 'Khan|Snr'), ['nino', 'YK628274C'], ...atHome),
      row('claim', 'son', 'new', name('John', 'Khan|Jnr'), ['nino', 'NE319030B'], ...atHome),
    ],
  },
  {
    name: 'letter to a father about the school place of the child of his name',
    residents: [
      resident('S1', { title: 'Mr', forenames: 'Pavel', surname: 'Jerabek', birthDate: '1988-02-11', ...home }),
      resident('S2', { forenames: 'Pavel', surname: 'Jerabek', birthDate: '2019-06-23', ...home }),
    ],
    planted: [
      {
        ...{ document: 'letter', of: 'father', is: 'S1' },
        said: said('addressee:1', [name('Pavel', 'Jerabek', 'Mr'), ...atHome]),
      },
      {
        ...{ document: 'letter', of: 'son', is: 'open' },
        said: said('prose:1', [name('Pavel', ''), ['education', 'a place in Year 1']]),
      },
    ],
  },
  {
    name: 'offer of a school place that gives the child’s birth date beside the mother’s name',
    residents: [
      resident('F1', { title: 'Mrs', forenames: 'Federica', surname: 'Rossi', birthDate: '1987-03-29', ...home }),
      resident('F2', { title: 'Miss', forenames: 'Federica', surname: 'Rossi', birthDate: '2019-07-04', ...home }),
    ],
    planted: [
      {
        ...{ document: 'offer', of: 'mother', is: 'open' },
        said: said('addressee:1', [name('F', 'Rossi', 'Mrs'), born('2019-07-04'), ...atHome]),
      },
    ],
  },
  {
    name: 'boy whose second name is his father’s first, who is not on the register',
    residents: [
      resident('H1', {
        ...{ title: 'Master', forenames: 'Haile Filmon', surname: 'Tesfay', birthDate: '2012-09-02', ...home },
      }),
    ],
    planted: [
      row('tax', 'father', 'new', name('Filmon', 'Tesfay', 'Mr'), ...atHome, ['council-tax', 'account']),
      row('school', 'son', 'H1', name('Haile Filmon', 'Tesfay'), born('2012-09-02')),
    ],
  },
  {
    name: 'boy of whom the register gives no birth date, and a grown man of his name at home',
    residents: [resident('B1', { title: 'Master', forenames: 'Ross Robert', surname: 'Fairlie', ...home })],
    planted: [row('tax', 'father', 'new', name('Ross', 'Fairlie', 'Mr'), born('1985-06-01'), ...atHome)],
  },
  {
    name: 'child whose number a file ties to a birth date that the register lacks, and the father of that name',
    residents: [resident('N1', { forenames: 'Euan', surname: 'Fairlie', nhsNumber: '9434765919', ...home })],
    planted: [
      row('school', 'son', 'N1', name('Euan', 'Fairlie'), born('2017-10-14'), ['nhs-number', '9434765919']),
      row('tax', 'father', 'new', name('Euan', 'Fairlie', 'Mr'), ...atHome, ['council-tax', 'account']),
    ],
  },
  {
    name: 'twins',
    residents: [
      resident('T1', { forenames: 'Hamza', surname: 'Farooqi', birthDate: '2001-06-07', ...home }),
      resident('T2', { forenames: 'Hana', surname: 'Farooqi', birthDate: '2001-06-07', ...home }),
    ],
    planted: [
      row('one', 'first', 'T1', name('Hamza', 'Farooqi'), born('2001-06-07'), ...atHome),
      row('two', 'second', 'T2', name('Hana', 'Farooqi'), born('2001-06-07')),
      row('either', 'unknown', 'open', name('H', 'Farooqi'), born('2001-06-07'), ...atHome),
      row('neither', 'unknown 2', 'open', ['person-name', '||Farooqi'], born('2001-06-07'), ...atHome),
    ],
  },
  {
    name: 'one name in two households',
    residents: [father, resident('J3', { forenames: 'John', surname: 'Khan', birthDate: '1971-03-09', ...otherHome })],
    planted: [
      row('here', 'first', 'J1', name('John'), ...atHome),
      row('there', 'second', 'J3', name('John'), ...elsewhere),
      row('bare', 'unknown', 'open', name('John'), ['health', 'asthma']),
    ],
  },
  {
    name: 'remarried: one person under two surnames, and the second husband’s first wife',
    residents: [
      resident('R1', {
        ...{ title: 'Mrs', forenames: 'Zofia', surname: 'Nowicka', previousSurnames: ['Kowalska'] },
        ...{ birthDate: '1978-09-09', ...home },
      }),
    ],
    planted: [
      row('before', 'wife', 'R1', name('Zofia', 'Kowalska'), born('1978-09-09')),
      row('since', 'wife', 'R1', name('Zofia', 'Nowicka', 'Mrs'), ...atHome),
      row('first wife', 'first wife', 'new', name('Zofia', 'Nowicka', 'Mrs'), born('1969-02-01'), ...elsewhere),
    ],
  },
  {
    name: 'adopted: old name and new are for a person to join',
    residents: [resident('A1', { forenames: 'Mia', surname: 'Ashdown', birthDate: '2014-02-03', ...home })],
    planted: [
      row('since', 'new identity', 'A1', name('Mia', 'Ashdown'), born('2014-02-03')),
      row('before', 'old identity', 'new', name('Mia', 'Corvel'), born('2014-02-03'), ...elsewhere, [
        'family',
        'placed for adoption',
      ]),
    ],
  },
  {
    name: 'two long names that begin alike',
    residents: [
      resident('L1', { forenames: 'Begoña', surname: 'Rodríguez Rodríguez', birthDate: '2008-11-07', ...home }),
    ],
    planted: [
      row('tax', 'mother', 'open', name('Begoña', 'Rodríguez Núñez', 'Miss'), ...atHome),
      row('pay', 'daughter', 'L1', name('Begoña', 'Rodríguez R'), ...atHome),
    ],
  },
  {
    name: 'husband and wife who hold one account, and a row of it without a name',
    residents: [father, resident('W1', { forenames: 'Amina', surname: 'Khan', birthDate: '1955-04-05', ...home })],
    planted: [
      row('bill', 'wife', 'W1', name('Amina'), ...atHome, ['local-reference', '5044332211']),
      row('list', 'husband', 'open', ...atHome, ['local-reference', '5044332211'], ['council-tax', 'account']),
    ],
  },
];

// So many whom the list of electors holds that it is seen to be of grown people.
function grownNeighbours(): readonly Resident[] {
  return Array.from({ length: 60 }, (_, index) =>
    resident(`G${index}`, {
      forenames: ['Ines', 'Omar', 'Ewa', 'Tariq', 'Grace'][index % 5] ?? '',
      surname: ['Almeida', 'Farah', 'Nowak'][index % 3] ?? '',
      birthDate: `19${40 + index}-02-03`,
      addressLines: [`${1 + index} Latimer Road`],
      postcode: `W10 ${1 + (index % 8)}AB`,
    }),
  );
}
