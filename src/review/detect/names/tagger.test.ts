import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../../test/support/marked.ts';
import { scan } from '../scan/scan.ts';
import { shippedTagger } from './tagger.ts';

const tagger = shippedTagger();

function peopleIn(text: string): readonly string[] {
  return scan(text).flatMap((mark) =>
    mark.kind === 'capitals'
      ? tagger
          .tag(text, mark.start, mark.end)
          .filter(({ kind, likelihood }) => kind === 'person' && likelihood > 0.5)
          .map(({ start, end }) => text.slice(start, end))
      : [],
  );
}

// One a name culture, without title or register: each must be seen whole.
test.each([
  'Spoke to ⟦person-name:Abdirahman Hassan Ali⟧ about the keys.',
  'Spoke to ⟦person-name:Selamawit Gebremedhin⟧ about the keys.',
  'Spoke to ⟦person-name:Gurpreet Kaur Sandhu⟧ about the keys.',
  'Spoke to ⟦person-name:Oluwaseun Adebayo⟧ about the keys.',
  'Spoke to ⟦person-name:Kwabena Asante⟧ about the keys.',
  'Spoke to ⟦person-name:Shahida Begum Chowdhury⟧ about the keys.',
  'Spoke to ⟦person-name:Zainab Qureshi⟧ about the keys.',
  'Spoke to ⟦person-name:Agnieszka Wójcik-Nowak⟧ about the keys.',
  'Spoke to ⟦person-name:Oleksandr Tkachenko⟧ about the keys.',
  'Spoke to ⟦person-name:María del Carmen Vargas Quintero⟧ about the keys.',
  'Spoke to ⟦person-name:João Pedro Figueiredo⟧ about the keys.',
  'Spoke to ⟦person-name:Nguyen Thi Hoa⟧ about the keys.',
  'Spoke to ⟦person-name:Zhang Meiling⟧ about the keys.',
  'Spoke to ⟦person-name:Fereshteh Moradi⟧ about the keys.',
  'Spoke to ⟦person-name:Youssef El-Amrani⟧ about the keys.',
  'Spoke to ⟦person-name:Shanice Braithwaite⟧ about the keys.',
  'Spoke to ⟦person-name:Siobhán O’Flaherty⟧ about the keys.',
  'Spoke to ⟦person-name:Rhys ap Gruffydd⟧ about the keys.',
  'Spoke to ⟦person-name:Johanna van der Berg⟧ about the keys.',
  'Spoke to ⟦person-name:Thavarajah Selvanathan⟧ about the keys.',
])('%s', (source) => {
  const { text } = marked(source);
  expect(peopleIn(text)).toEqual([/⟦person-name:(.*)⟧/u.exec(source)?.[1]]);
});

test.each([
  'The Housing Act 1996 applies to all tenancies.',
  'Works on Ladbroke Grove begin on Monday.',
  'Please call Customer Services or visit the Town Hall.',
  'Universal Credit is paid by the Department for Work and Pensions.',
  'Chelsea and Westminster Hospital is open.',
  'Install Microsoft Office from SharePoint.',
])('nobody in "%s"', (text) => {
  expect(peopleIn(text)).toEqual([]);
});

test('what it names lies in the run, in order, and the same text gives the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
      const found = tagger.tag(text, start, end);
      let last = start;
      for (const stretch of found) {
        expect(stretch.start).toBeGreaterThanOrEqual(last);
        expect(stretch.end).toBeGreaterThan(stretch.start);
        expect(stretch.likelihood).toBeGreaterThanOrEqual(0);
        expect(stretch.likelihood).toBeLessThanOrEqual(1.000001);
        last = stretch.end;
      }
      expect(last).toBeLessThanOrEqual(end);
      expect(tagger.tag(text, start, end)).toEqual(found);
    }),
  );
});

test('the model stays below two megabytes, and what it was learned from is said beside it', () => {
  expect(statSync(new URL('tagger-model.json', import.meta.url)).size).toBeLessThan(2_000_000);
  const told = readFileSync(new URL('tagger-model.md', import.meta.url), 'utf8');
  for (const source of ['Wikigold', 'SEC filings', 'WNUT', 'Broad Twitter', 'faker', 'SCOWL', 'GeoNames', 'CC BY 4.0'])
    expect(told).toContain(source);
});
