import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PersonalDataType } from '#core/personal-data';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { type Paper, readPapers } from '../support/papers.ts';
import { identityTypes, type PaperResult, scorePaper } from '../support/papers-score.ts';

const folder = new URL('./', import.meta.url);
const papers = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readPapers(readFileSync(new URL(name, folder), 'utf8')));

function results(all: readonly Paper[]): readonly PaperResult[] {
  const detect = makeDetector({ names: null, asOf: '2026-11-21' });
  return all.flatMap((paper) => scorePaper(paper, detect({ mediaType: 'text/plain', units: paper.units })));
}

const found = results(papers);

function share(of: readonly PaperResult[], test: (result: PaperResult) => boolean): number {
  return of.filter(test).length / of.length;
}

function recall(types: ReadonlySet<PersonalDataType>): number {
  const marks = found.filter(({ type, outcome }) => types.has(type) && outcome !== 'false');
  return share(marks, ({ outcome }) => outcome === 'found');
}

const names: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>(['person-name']);
const others: ReadonlySet<PersonalDataType> = new Set([...identityTypes].filter((type) => type !== 'person-name'));

// Floors under what bench/runs/2026-11-22-papers measured, so that a change that loses some is seen.
test('letters, forms, mails and notes: names and identifiers are found without a register', () => {
  expect(papers.length).toBeGreaterThanOrEqual(90);
  expect(recall(names)).toBeGreaterThanOrEqual(0.96);
  expect(recall(others)).toBeGreaterThanOrEqual(0.95);
});

test('little is claimed that is not there', () => {
  const claims = found.filter(({ type, outcome }) => identityTypes.has(type) && outcome !== 'missed');
  expect(share(claims, ({ outcome }) => outcome === 'found')).toBeGreaterThanOrEqual(0.96);
});

test('nearly no staff are made people of the breach, and nearly no people staff', () => {
  const roled = found.filter(({ role }) => role !== 'none');
  expect(share(roled, ({ role }) => role === 'right')).toBeGreaterThanOrEqual(0.98);
});

test('nearly nothing is bound to somebody else', () => {
  const bound = found.filter(({ outcome }) => outcome === 'found');
  expect(share(bound, ({ binding }) => binding === 'wrong')).toBeLessThanOrEqual(0.03);
});
