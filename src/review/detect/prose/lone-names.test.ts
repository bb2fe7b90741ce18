import { expect, test } from 'vitest';
import { officeAfter, relativeAfter } from './after-names.ts';
import { loneNameEvidence } from './lone-names.ts';

function around(source: string): readonly string[] {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  const text = source.replace(/[[\]]/gu, '');
  return loneNameEvidence(text, { start: 0, end: text.length }, { start, end });
}

test.each([
  ['[Jurga] (7) was seen at school.', ['name-age']],
  ['[Jurga], 7, was seen at school.', ['name-age']],
  ["[Jurga]'s nursery rang.", ['name-owner']],
  ['Hi [Jurga], the form is here.', ['name-called']],
  ['[Jurga], can you look at this?', ['name-called']],
  ['Please ask for Rukhsana or [Jurga] when you call.', ['name-pair']],
  ['[Jurga] and Rukhsana share a room.', ['name-pair']],
  ['[Slack] and Teams are down.', []],
  ["[Jurga]'s server is down.", []],
  ['The [Jurga] was painted in 2019.', []],
])('around %s stands %j', (source, expected) => {
  expect(around(source)).toEqual(expected);
});

test.each([
  ['Jane Brown, Housing Officer, called', 10, true, false],
  ['Jane Brown in Housing called', 10, true, false],
  ['Alfie Cooper (son) lives there', 12, false, true],
  ['Alfie Cooper lives there', 12, false, false],
])('after the name in "%s"', (text, from, office, relative) => {
  const sentence = { start: 0, end: text.length };
  expect(officeAfter(text, sentence, from)).toBe(office);
  expect(relativeAfter(text, sentence, from)).toBe(relative);
});
