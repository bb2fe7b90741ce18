import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { parseRegister } from './register.ts';

type Shown = readonly string[];

/** Each resident as `ref | title forenames / surname | birth date | address lines; postcode`. */
function shown(csv: string): Shown {
  return parseRegister(csv, 'r').value.map(
    ({ registerRef, title, forenames, surname, birthDate, addressLines, postcode }) =>
      [
        registerRef.replace(/\/[0-9a-f]{8}$/u, '/#'),
        `${title} ${forenames} / ${surname}`.trim(),
        birthDate ?? '-',
        [...addressLines, postcode].filter((each) => each !== '').join('; '),
      ].join(' | '),
  );
}

describe('registers as other systems export them', () => {
  test.each<{ readonly what: string; readonly csv: string; readonly residents: Shown }>([
    {
      what: 'a hospital: name and address in a cell each, dates with months in letters, the GP’s columns left alone',
      csv: `NHS No,Hosp No,Patient Name,DOB,Address,GP Practice,GP Postcode,GP Telephone
999 012 3459,K1000234,"OKAFOR, Ngozi Grace (Mrs)",03-FEB-1985,"Flat 3, 12 Golborne Road, London W10 5AB",Golborne Surgery,W10 5XX,020 7946 0123
,K1000235,"OKAFOR, Baby Girl",19-OCT-2026,"Flat 3, 12 Golborne Road, London, W10 5AB",Golborne Surgery,W10 5XX,020 7946 0123`,
      residents: [
        'K1000234 | Mrs Ngozi Grace / Okafor | 1985-02-03 | Flat 3; 12 Golborne Road; London; W10 5AB',
        'K1000235 | Baby Girl / Okafor | 2026-10-19 | Flat 3; 12 Golborne Road; London; W10 5AB',
      ],
    },
    {
      what: 'a school: UPN and admission number, legal and preferred names; parents are not pupils',
      csv: `UPN,Admission Number,Legal Surname,Legal Forename,Middle Names,Preferred Surname,Preferred Forename,DOB,Reg Group,House No,Street,Town,Postcode,Parent 1 Name,Parent 1 Mobile
H801200001001,004512,Khan,Amelia,Rose,Khan-Bell,Millie,12/05/2014,6B,14,Byres Road,Glasgow,G12 8AB,Mrs Sana Khan,07700 900123`,
      residents: ['H801200001001 | Amelia Rose / Khan | 2014-05-12 | 14 Byres Road; Glasgow; G12 8AB'],
    },
    {
      what: 'electors in capitals, surname first without a comma, a number that is unique within its district only',
      csv: `Elector Number Prefix,Elector Number,Elector Name,Property Address,Postcode
AB1,1,OKAFOR NGOZI GRACE,"FLAT 3, 12 GOLBORNE ROAD, LONDON",W10 5AB
AB1,2,SMITH JOHN PAUL,"14 GOLBORNE ROAD, LONDON",W10 5AB
AB2,1,KHAN AMINA,"16 GOLBORNE ROAD, LONDON",W10 5AB
AB2,2,DA SILVA MARIA,"18 GOLBORNE ROAD, LONDON",W10 5AB`,
      residents: [
        'AB1-1 | Ngozi Grace / Okafor | - | FLAT 3; 12 GOLBORNE ROAD; LONDON; W10 5AB',
        'AB1-2 | John Paul / Smith | - | 14 GOLBORNE ROAD; LONDON; W10 5AB',
        'AB2-1 | Amina / Khan | - | 16 GOLBORNE ROAD; LONDON; W10 5AB',
        'AB2-2 | Maria / Da Silva | - | 18 GOLBORNE ROAD; LONDON; W10 5AB',
      ],
    },
    {
      what: 'joint tenants in one cell, and in columns of their own: people of their own at one home',
      csv: `Tenancy Ref;Tenants;Joint Tenant;Address;Postcode
T1;Mr J & Mrs P Khan;;7 Cedar Street;W12 8BB
T2;Mr Alan Reid;Ms Eva Nowak;9 Cedar Street;W12 8BB
T3;John and Mary Smith;;11 Cedar Street;W12 8BB`,
      residents: [
        'T1/# | Mr J / Khan | - | 7 Cedar Street; W12 8BB',
        'T1/# | Mrs P / Khan | - | 7 Cedar Street; W12 8BB',
        'T2/# | Mr Alan / Reid | - | 9 Cedar Street; W12 8BB',
        'T2/# | Ms Eva / Nowak | - | 9 Cedar Street; W12 8BB',
        'T3/# | John / Smith | - | 11 Cedar Street; W12 8BB',
        'T3/# | Mary / Smith | - | 11 Cedar Street; W12 8BB',
      ],
    },
    {
      what: 'a title above the headings, bars between the cells',
      csv: `Northmere Homes: extract of 1 November 2026
Client ID|Name|Date of Birth|Post Code
C1|Ó Súilleabháin, Seán|03/02/1985|BT7 1NN`,
      residents: ['C1 | Seán / Ó Súilleabháin | 1985-02-03 | BT7 1NN'],
    },
    {
      what: 'an account that a family shares: the reference is made each one’s own; the same person again is left out',
      csv: `Account Ref,Surname,Forenames,Postcode
CT9,Rees,Gareth,W12 8BB
CT9,Rees,Sian,W12 8BB
CT9,REES,Gareth,W12 8BB`,
      residents: ['CT9/# | Gareth / Rees | - | W12 8BB', 'CT9/# | Sian / Rees | - | W12 8BB'],
    },
    {
      what: 'entries that stand for nobody are left out, and people who bear such a name are not',
      csv: `register_ref,forenames,surname,postcode
R1,Test,Test,W12 8BB
R2,Void,Property,W12 8BB
R3,,THE OCCUPIER,W12 8BB
R4,ZZZTEST,PATIENT TWO,W12 8BB
R5,Anna,Test,W12 8BB
R6,Amina,Void,W12 8BB`,
      residents: ['R5 | Anna / Test | - | W12 8BB', 'R6 | Amina / Void | - | W12 8BB'],
    },
    {
      what: 'what systems write for nothing is nothing; a surname may be Null',
      csv: `register_ref,forenames,surname,birth_date,postcode,email
R1,Jo,Null,01/01/1900,ZZ99 3VZ,n/a`,
      residents: ['R1 | Jo / Null | - | '],
    },
  ])('$what', ({ csv, residents }) => {
    expect(shown(csv)).toEqual(residents);
  });

  test('what else somebody is called by is kept: preferred names, other references, telephones', () => {
    const csv = `Hospital Number,UPN,Surname,Forename,Known As,Maiden Name,Home Phone,Mobile,Email
K1,H801200001001,Legal/Chosen,Amelia,Millie,Byrne,020 7946 0123,07700 900123,a@b.example; c@d.example`;
    const [resident] = parseRegister(csv, 'r').value;
    expect(resident).toMatchObject({
      registerRef: 'K1',
      previousSurnames: ['Chosen', 'Byrne'],
      phone: '+447700900123',
    });
    expect(resident?.also).toEqual({
      forenames: ['Millie'],
      references: ['H801200001001'],
      phones: ['+442079460123'],
      emails: ['c@d.example'],
    });
  });
});

describe('dates', () => {
  const read = (dates: readonly string[]): readonly (string | null)[] =>
    parseRegister(
      ['register_ref,surname,DOB', ...dates.map((date, at) => `R${at},A${at},${date}`)].join('\n'),
      'r',
    ).value.map(({ birthDate }) => birthDate);

  test('of a column written month first are read so, those that could be either too', () => {
    expect(read(['12/25/1980', '03/04/1985', '05/31/1990'])).toEqual(['1980-12-25', '1985-03-04', '1990-05-31']);
    expect(read(['25/12/1980', '03/04/1985', '05/31/1990'])).toEqual(['1980-12-25', '1985-04-03', '1990-05-31']);
  });

  test('that too many share to be born on count as empty, and are reported once', () => {
    const dates = [...Array.from({ length: 6 }, () => '01/01/1970'), '03/02/1985', '04/05/1990'];
    expect(read(dates)).toEqual([null, null, null, null, null, null, '1985-02-03', '1990-05-04']);
    // Triplets, and a friend.
    expect(read(['03/02/2015', '03/02/2015', '03/02/2015', '03/02/2015'])).toEqual(
      Array.from({ length: 4 }, () => '2015-02-03'),
    );
  });
});

describe('whoever is dead or must not be written to', () => {
  test.each([
    ['Deceased', 'Y', 'hold'],
    ['Deceased', 'N', 'open'],
    ['Deceased', '', 'open'],
    ['Deceased', 'perhaps', 'hold'],
    ['Do not contact', 'Yes', 'hold'],
    ['Do not contact', 'No', 'open'],
    ['Protected address', '1', 'hold'],
    ['Anonymous registration', 'section 9', 'hold'],
  ])('%s: %s is %s', (column, cell, kind) => {
    const [resident] = parseRegister(`Client ID,Name,${column}\nC1,Ana Silva,${cell}`, 'r').value;
    expect(resident?.safeContact.kind).toBe(kind);
  });

  test.each([
    'EXORS OF JOHN SMITH',
    'Mr John Smith (Decd)',
    'Personal Reps of the late John Smith',
    'SMITH, John (Deceased)',
  ])('a name that says so: %s', (name) => {
    const [resident] = parseRegister(`Account Ref,Liable Party\nC1,"${name}"`, 'r').value;
    expect([resident?.forenames, resident?.surname, resident?.safeContact.kind]).toEqual(['John', 'Smith', 'hold']);
  });
});

describe('what is no register', () => {
  test.each([
    ['PK\u0003\u0004…', 'save it as “CSV UTF-8”'],
    ['R1,Khan,Amina,03/02/1985,W12 8BB', 'holds values and names no columns'],
    ['a~b~c\n1~2~3', 'put a first row above the others that names the columns'],
    ['Name,DOB\nAmina Khan,03/02/1985', 'no column register_ref'],
    ['register_ref,DOB\nR1,03/02/1985', 'no column surname'],
    ['register_ref,surname,DOB\n', 'has nobody below them'],
  ])('is refused with one sentence that says what to do: %j', (csv, sentence) => {
    expect(() => parseRegister(csv, 'r')).toThrow(Fault);
    expect(() => parseRegister(csv, 'r')).toThrow(sentence);
  });

  test('a register of which only names are known is used, and one problem says that names alone link nobody', () => {
    const { value, problems } = parseRegister('register_ref,forenames,surname,since\nR1,Jo,Khan,1985', 'r');
    expect(value).toHaveLength(1);
    expect(problems.map(({ code, where }) => [code, where])).toEqual([['register-column', 'r:1']]);
    expect(parseRegister('register_ref,surname\nR1,Khan', 'r').problems).toEqual([]);
    const [overlooked] = parseRegister('register_ref,given_bit,surname,DOB\nR1,Jo,Khan,', 'r').problems;
    expect(overlooked?.sentence).toContain('no column of forenames or whole names is known');
  });
});

test('a reference made each one’s own stays in whatever order the rows come', () => {
  const rows = ['CT9,Rees,Gareth', 'CT9,Rees,Sian', 'CT9,Rees,Tom', 'CT8,Ali,Sana'];
  const refs = (order: readonly string[]): readonly string[] =>
    parseRegister(['Account Ref,Surname,Forenames', ...order].join('\n'), 'r')
      .value.map(({ registerRef, forenames }) => `${registerRef} ${forenames}`)
      .toSorted();
  expect(refs(rows.toReversed())).toEqual(refs(rows));
});
