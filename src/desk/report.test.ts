import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { realisticFacts, realisticFigures } from '../../test/support/report-facts.ts';
import type { ReportFacts } from '../workflows/report-facts.ts';
import { renderReport } from './report.ts';

/** Facts of a case in which nothing at all was found. */
const emptyFacts: ReportFacts = {
  ...realisticFacts,
  sample: false,
  inputs: { folder: 'share', register: null, authorities: null, incident: null, taken: null },
  figures: {
    ...realisticFigures,
    files: {
      ...{ taken: 0, bytes: 0, byOutcome: zeroOutcomes(), bytesByOutcome: zeroOutcomes() },
      ...{ coverage: [], leftOut: [] },
    },
    problems: [],
    inputProblems: [],
    findings: 0,
    exposures: 0,
    people: {
      total: 0,
      expected: null,
      onRegister: 0,
      staff: 0,
      specialCategory: 0,
      byTier: { T0: 0, T1: 0, T2: 0, T3: 0, T4: 0 },
      byRisk: { 'high-risk': 0, risk: 0, unlikely: 0 },
      byBand: { 'very-high': 0, high: 0, medium: 0, low: 0 },
    },
    households: 0,
    letters: { send: 0, none: 0, held: [] },
    sums: [],
  },
  dataTypes: [],
  icoCategories: [],
  authorities: [],
  authorityUnknown: { files: 0, people: 0 },
  householdSizes: [],
  register: { residents: 10, unusableRows: 0 },
  unread: [],
  folders: [],
  exemplars: [],
  versions: {},
  parameters: {},
};

function zeroOutcomes(): ReportFacts['figures']['files']['byOutcome'] {
  return {
    read: 0,
    partial: 0,
    strings: 0,
    'needs-ocr': 0,
    duplicate: 0,
    empty: 0,
    encrypted: 0,
    damaged: 0,
    unsupported: 0,
    'too-large': 0,
    'timed-out': 0,
    refused: 0,
    'left-out': 0,
  };
}

/** The page's words, and what an independent parser finds in it. */
function read(page: string) {
  const tags: string[] = [];
  const links: string[] = [];
  const ids: string[] = [];
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push(name);
      if (name === 'style') hidden += 1;
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'href' || attribute === 'src') links.push(value);
        if (attribute === 'id') ids.push(value);
      }
    },
    onclosetag: (name) => {
      if (name === 'style') hidden -= 1;
      // A cell's end is a gap to the eye and to a screen reader.
      if (name === 'th' || name === 'td') text += ' ';
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
  });
  parser.end(page);
  return { tags, links, ids, text: text.replaceAll(/\s+/gu, ' ') };
}

describe('the report', () => {
  const page = read(renderReport(realisticFacts));

  test.each([
    '2,906 people found in 4,218 files',
    'The safety of 17 of them may be at risk',
    'Protect the 17 people in harm tier T0',
    'Decide the 499 letters that are held',
    'Draw the 2,081 letters to send',
    'Look at the 227 files not read in full',
    'Correct 7 rows of the register',
    'Practice case.',
    'Eastmarsh Borough Council',
    'thames-housing',
    'Criminal convictions and offences',
    'All 3 sums add up',
    'Candour proposes; a named officer decides.',
    'matchThreshold',
    'Run the review again with --passwords',
    '20,990',
    'Where most is missing: folders at the top of the share',
    'none of 8 pages read',
    '1,200 files were left out on purpose',
    '--include Housing/…/* --include *',
    'only Housing/…/*, *; not *.tmp',
    'Decide on the 1,200 files left out',
    'register.csv:1044 A row of the register cannot be used as it stands (row not used: no surname)',
  ])('says: %s', (words) => {
    expect(page.text).toContain(words);
  });

  test('lists the ICO categories in the order of the form, whatever order they come in', () => {
    const places = ['Racial or ethnic origin', 'Health', 'Basic personal identifiers', 'Other'].map((words) =>
      page.text.indexOf(`✓ ${words}`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is one file: no script, no form, no address but those inside the page', () => {
    expect(
      page.tags.filter((tag) => ['script', 'form', 'iframe', 'img', 'object', 'embed', 'base'].includes(tag)),
    ).toEqual([]);
    expect(page.links.filter((link) => !link.startsWith('#') && link !== 'data:,')).toEqual([]);
    expect(renderReport(realisticFacts)).not.toMatch(/https?:|url\(|@import| on[a-z]+=| style=/u);
  });

  test('every link leads somewhere, and no id is used twice', () => {
    expect(new Set(page.ids).size).toBe(page.ids.length);
    for (const link of page.links.filter((each) => each.startsWith('#'))) expect(page.ids).toContain(link.slice(1));
  });

  test('holds no name out of a path, unless values are to be shown', () => {
    const names = /Quillfeather|Marchbanks|Zephaniah|payroll 2024/u;
    expect(renderReport(realisticFacts)).not.toMatch(names);
    const whole = read(renderReport({ ...realisticFacts, values: true })).text;
    expect(whole).toMatch(names);
    expect(whole).toContain('may hold names: keep this page as safe as the files');
  });

  test('says so, first, when a sum does not add up', () => {
    const sums = [{ name: 'Files taken', total: 10, parts: [{ label: 'read', count: 9 }] }];
    const { text } = read(renderReport({ ...realisticFacts, figures: { ...realisticFigures, sums } }));
    expect(text).toContain('does not add up');
    expect(text.indexOf('Do not rely on this report yet')).toBeLessThan(text.indexOf('Protect the 17 people'));
  });

  test('counts every unread file even where the rows are cut', () => {
    const unread = Array.from({ length: 250 }, (_, index) => ({
      path: `D${index}/x.pdf`,
      bytes: 1,
      outcome: 'damaged' as const,
      code: 'damaged' as const,
      missing: [],
    }));
    expect(read(renderReport({ ...realisticFacts, unread })).text).toContain('150 more files in other places');
  });

  test('of an empty case is whole, and claims nothing', () => {
    const { text } = read(renderReport(emptyFacts));
    expect(text).toContain('0 people found in 0 files');
    expect(text).toContain('No sum was recorded');
    expect(text).toContain('Nothing: no personal data was found, and every file was read.');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|Practice case/u);
  });

  test('is the same to the byte each time', () => {
    expect(renderReport(realisticFacts)).toBe(renderReport(structuredClone(realisticFacts)));
  });
});
