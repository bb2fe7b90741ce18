import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/finding';
import { hashBytes } from '#core/ids';
import type { PersonalDataType } from '#core/personal-data';
import { findingId } from '../../detect/finding-id.ts';
import { mentionsOf } from './mentions.ts';

const content = hashBytes(new TextEncoder().encode('content'));

function finding(type: PersonalDataType, value: string, more: Partial<Finding> = {}): Finding {
  const span = { row: null, column: null, start: value.length, end: value.length + 1 };
  return {
    type,
    value,
    unit: 0,
    span,
    score: 0.9,
    reasons: [],
    binding: { kind: 'row', key: 'row:1', role: 'subject' },
    ...more,
  };
}

function fieldsOf(...findings: readonly Finding[]) {
  return mentionsOf(content, findings)[0]?.mention.fields;
}

describe('findings of one unit and key', () => {
  test('make one mention with the fields of the best findings', () => {
    const [placed, ...others] = mentionsOf(content, [
      finding('person-name', 'Mrs|Ana|da Silva'),
      finding('birth-date', '1980-02-03', { score: 0.5 }),
      finding('birth-date', '1980-03-02', { score: 0.8 }),
      finding('postal-address', 'Flat 2, 12 Golborne Road, London, W10 5AB'),
      finding('health', 'diabetic'),
    ]);
    expect(others).toEqual([]);
    expect(placed?.mention.findings).toBe(5);
    expect(placed?.mention.types).toEqual(['birth-date', 'health', 'person-name', 'postal-address']);
    expect(placed?.mention.fields).toMatchObject({
      title: 'Mrs',
      forenames: 'Ana',
      surname: 'da Silva',
      birthDate: '1980-03-02',
      address: 'Flat 2, 12 Golborne Road, London',
      postcode: 'W10 5AB',
    });
  });

  test('join a name that stands in columns of its own', () => {
    const parts = [
      finding('person-name', '||Okafor'),
      finding('person-name', '|Chidi|'),
      finding('person-name', 'Mr||'),
    ];
    expect(fieldsOf(...parts)).toMatchObject({ title: 'Mr', forenames: 'Chidi', surname: 'Okafor' });
  });

  test.each([
    ['Mr||Street', 'Mr Charlie John Street, Flat 1, 31 Wharf Road', 'Charlie John', 'Street', 'Flat 1, 31 Wharf Road'],
    ['||Zbigniew', 'Zbigniew, 97 Oxbarrow Gardens', '', 'Zbigniew', '97 Oxbarrow Gardens'],
    ['Mr|Hernán|Núñez', 'Rose Cottage, 2 High Street', 'Hernán', 'Núñez', 'Rose Cottage, 2 High Street'],
  ])('of %s take their name out of the address %s', (name, address, forenames, surname, rest) => {
    expect(fieldsOf(finding('person-name', name), finding('postal-address', address))).toMatchObject({
      forenames,
      surname,
      address: rest,
    });
  });

  test('take no title from another name', () => {
    expect(fieldsOf(finding('person-name', '|Amina|Khan'), finding('person-name', 'Dr||Green'))).toMatchObject({
      title: '',
      forenames: 'Amina',
      surname: 'Khan',
    });
  });

  test.each([
    [['AB123456C', 'AB123456'], 'AB123456C'],
    [['AB123456C', 'CE123456C'], ''],
  ])('with the National Insurance numbers %j say %j', (ninos, said) => {
    expect(fieldsOf(...ninos.map((nino) => finding('nino', nino)))?.nino).toBe(said);
  });

  test('are the data subject’s where roles disagree', () => {
    const officer = finding('person-name', '|A|B', { binding: { kind: 'row', key: 'row:1', role: 'officer' } });
    expect(mentionsOf(content, [officer, finding('nino', 'AB123456C')])[0]?.mention.role).toBe('subject');
  });
});

describe('always', () => {
  const anyFinding = fc.record({
    type: fc.constantFrom<PersonalDataType>('person-name', 'nino', 'birth-date', 'email', 'health'),
    value: fc.constantFrom('Mr|A|B', '|C|', 'AB123456C', 'CE123456C', '1990-01-02', 'a@b.example'),
    unit: fc.nat(2),
    score: fc.constantFrom(0.5, 0.9),
    start: fc.nat(9),
    key: fc.constantFrom('row:1', 'row:2', 'prose:1'),
  });
  const findings = fc.uniqueArray(
    anyFinding.map(({ type, value, unit, score, start, key }) =>
      finding(type, value, {
        unit,
        score,
        span: { row: 1, column: 1, start, end: start + 1 },
        binding: { kind: 'row', key, role: 'subject' },
      }),
    ),
    { maxLength: 15, selector: (each) => findingId(content, each) },
  );

  test('is every finding in exactly one mention', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const held = mentionsOf(content, all).map(
          ({ mention: { unit, key, findings: count } }) => [`${unit} ${key}`, count] as const,
        );
        const groups = Map.groupBy(all, ({ unit, binding }) => `${unit} ${binding.key}`);
        expect(held.length).toBe(groups.size);
        expect(new Map(held)).toEqual(new Map([...groups].map(([place, group]) => [place, group.length])));
      }),
    );
  });

  test('is the result the same in any order', () => {
    fc.assert(
      fc.property(
        findings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(mentionsOf(content, shuffled)).toEqual(mentionsOf(content, all));
        },
      ),
    );
  });
});
