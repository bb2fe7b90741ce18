import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { parseRegister } from './register.ts';

const heading = 'register_ref,title,forenames,surname,birth_date,postcode,nino,safe_contact,deceased_on';

function faultOf(work: () => unknown): Fault | null {
  try {
    work();
  } catch (error) {
    return error instanceof Fault ? error : null;
  }
  return null;
}

describe('a register', () => {
  test('is read whole into normal forms, columns in any order, byte order mark and CRLF or not', () => {
    const csv =
      '\uFEFFSurname,shoe_size,Register_Ref,previous_surnames,birth date,postcode,nino,nhs_number,email,phone,uprn,address_1,address_2\r\n' +
      `"O'Hara, the younger",9,R1,Byrne; Walsh,3 Feb 1985,w8 7nx,qq 12 34 56 c,943 476 5870,A@B.org,'+44 7700 900123,100023336956,"Flat 2\n12 High St",\r\n`;
    const { value, problems } = parseRegister(csv, 'register.csv');
    expect(problems).toEqual([
      { code: 'register-column', where: 'register.csv:1', sentence: expect.stringContaining('no column of forenames') },
      { code: 'register-value', where: 'register.csv:2', sentence: expect.stringContaining('its nino cannot be read') },
    ]);
    expect(value).toEqual([
      {
        registerRef: 'R1',
        title: '',
        forenames: '',
        surname: "O'Hara, the younger",
        previousSurnames: ['Byrne', 'Walsh'],
        birthDate: '1985-02-03',
        sex: '',
        addressLines: ['Flat 2\n12 High St'],
        postcode: 'W8 7NX',
        uprn: '100023336956',
        email: 'a@b.org',
        phone: '+447700900123',
        nino: '',
        nhsNumber: '9434765870',
        authority: '',
        deceasedOn: null,
        safeContact: { kind: 'open' },
      },
    ]);
  });

  test.each([
    ['a', 'The register has no column register_ref'],
    ['surname,forenames\nA,B', 'The register has no column register_ref'],
    ['register_ref,forenames\nA,B', 'The register has no column surname'],
    ['', 'The register is empty'],
    ['\n\n', 'The register is empty'],
  ])('that cannot be one is refused with one sentence: %j', (csv, sentence) => {
    const fault = faultOf(() => parseRegister(csv, 'register.csv'));
    expect(fault?.code).toBe('REGISTER-UNUSABLE');
    expect(fault?.message).toContain(sentence);
  });

  test.each([
    ['R1,,A,B,,,,,\n,,C,D,,,,,', 1, 'register.csv:3', 'its register_ref is empty'],
    ['R1,,A,B,,,,,\nR1,,A,B,,,,,', 1, 'register.csv:3', 'its reference is used by another row for the same person'],
    ['R1,,,,,,,,', 0, 'register.csv:2', 'it has no name'],
    ['R1,,Sukarno,,,,,,', 1, 'register.csv:2', 'it has no surname'],
    ['R1,,A,B,31/02/1990,,,,', 1, 'register.csv:2', 'its birth_date cannot be read'],
    ['R1,,A,B,,NOWHERE,,,', 1, 'register.csv:2', 'its postcode cannot be read'],
    ['R1,,"A\n\nC",B,,,,,\nR2,,A,B,,,XX,,', 2, 'register.csv:5', 'its nino cannot be read'],
    ['R1,,A,B,,,,perhaps,', 1, 'register.csv:2', 'its safe_contact is not understood and letters are held'],
    ['R1,,A,B,,,,,soon', 1, 'register.csv:2', 'its deceased_on cannot be read'],
    ['R1,,A,B,,,,,,,more', 1, 'register.csv:2', 'more cells than the heading has columns'],
    ['R1,,"A,B,,,,,', 0, 'register.csv:2', 'a quotation mark in it is not closed'],
  ])('reports %j', (rows, kept, where, reason) => {
    const { value, problems } = parseRegister(`${heading}\n${rows}\n`, 'register.csv');
    expect(value).toHaveLength(kept);
    expect(problems[0]?.where).toBe(where);
    expect(problems[0]?.sentence).toContain(reason);
  });

  test('holds letters wherever the row does not clearly leave them free', () => {
    const kinds = ['', 'hold', 'HOLD', 'use:solicitor', 'use:', 'no'].map(
      (word) => parseRegister(`${heading}\nR1,,A,B,,,,${word},`, 'r').value[0]?.safeContact,
    );
    expect(kinds).toEqual([
      { kind: 'open' },
      { kind: 'hold' },
      { kind: 'hold' },
      { kind: 'use', channel: 'solicitor' },
      { kind: 'hold' },
      { kind: 'hold' },
    ]);
    expect(parseRegister(`${heading}\nR1,,A,B,,,,,dead`, 'r').value[0]?.safeContact).toEqual({ kind: 'hold' });
  });

  test.each([';', '\t'])('may be separated by %j', (delimiter) => {
    const csv = Papa.unparse(
      [
        ['register_ref', 'surname'],
        ['R1', 'Ba, Ka'],
      ],
      { delimiter },
    );
    expect(parseRegister(csv, 'r').value[0]?.surname).toBe('Ba, Ka');
  });
});

describe('never', () => {
  const cell = fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('R1', 'R2', '"', '1990-01-01', 'W8 7NX', 'a\nb'));

  test('is a row lost: rows in = residents + rows reported as not used', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 20 }), (drawn) => {
        const rows = [...drawn, ['last', 'Jo', 'Last', '', ''] as const];
        const csv = Papa.unparse([['register_ref', 'forenames', 'surname', 'birth_date', 'email'], ...rows]);
        const { value, problems } = parseRegister(csv, 'r');
        const unused = problems.filter((each) => each.code === 'register-row').length;
        const rowsIn = rows.filter((row) => row.some((each) => each.trim() !== '')).length;
        expect(value.length + unused).toBe(rowsIn);
        expect(new Set(value.map((each) => each.registerRef)).size).toBe(value.length);
      }),
    );
  });

  test('does a problem hold a value of the row', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^ZQ[A-Z]{6,12}$/u), (secret) => {
        const { problems } = parseRegister(
          `${heading}\nR1,${secret},,,${secret},${secret},${secret},${secret},${secret}`,
          'r',
        );
        expect(problems.length).toBeGreaterThan(0);
        expect(JSON.stringify(problems)).not.toContain(secret);
      }),
    );
  });
});
