import { expect, test } from 'vitest';
import { scan } from './scan.ts';

// A mark is written {kind:words}; one that lies within or over another is not marked here.
function unmarked(marked: string): { text: string; expected: readonly string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\{([a-z-]+):([^}]*)\}/gu, (_, kind: string, words: string) => {
    expected.push(`${kind} ${words}`);
    return words;
  });
  return { text, expected };
}

test.each([
  'Blue Badge {code:H6YT4K0521Q} expires in {code:2027-28}',
  'our ref {code:HB/5123/6} and {code:CT-998-A} of yours',
  'permit {code:ZU1234567}, share code {code:W12A34BCD}.',
  'elector {code:KC1-204/1}',
  'call {phone:07700 900123} about {code:12b-9}',
  'born {date:03/02/1985}, paid {sort-code:20-45-67} {digits:12345678}',
  'number {nino:AB123456C} at {postcode:w10 5ab}',
  'mail {code:ab12cd} at {email:ab12cd@example.org}',
  'neither word nor long-worded-text nor 1st nor 12 nor 1-2 is one',
  'nor is abcdefghijklmnopqrstuvwxy1',
  'nor a café1234',
  '(number {nhs-number:943 476 5919}) 2 children, {phone:(020) 7946 0123} in all',
  '{email:12345678@example.org} and {email:AB123456C@example.org}, https://x.example/?to={email:a.b@example.org}',
  'NHS {nhs-number:943 476 5919} {phone:07700 900123} 2nd floor, {phone:+44 7700 900123} 3 times',
  'for {nino:AB-12-34-56-C}, {nino:AB-123456} or {postcode:GIR 0AA}',
])('%s', (marked) => {
  const { text, expected } = unmarked(marked);
  const found = scan(text).filter(({ kind }) => kind !== 'capitals');
  expect(found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});

test('a code holds the capitals and the digits of its token, and yields to an identifier in it', () => {
  const kinds = (text: string): readonly string[] =>
    scan(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  expect(kinds('Ref AB-12345')).toEqual(['capitals Ref', 'capitals AB', 'code AB-12345', 'digits 12345']);
  expect(kinds('see x/AB123456C')).toEqual(['nino AB123456C']);
  expect(kinds('123456/07')).toEqual(['digits 123456', 'code 123456/07']);
});
