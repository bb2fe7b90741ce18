import { type Problem, type ProblemCode, problem } from '#core/problem';
import type { CaseFigures } from '../../src/workflows/figures.ts';
import { countProblems } from '../../src/workflows/figures-of.ts';
import type { ReportFacts } from '../../src/workflows/report-facts.ts';
import { realisticExemplars } from './link-exemplars.ts';

function times(count: number, code: ProblemCode): readonly Problem[] {
  return Array.from({ length: count }, () => problem(code, ''));
}

/** Figures of a middling council, with every kind of thing that can go wrong; all sums hold. */
export const realisticFigures: CaseFigures = {
  files: {
    taken: 5418,
    bytes: 3_873_442_112,
    byOutcome: {
      read: 3391,
      partial: 41,
      strings: 12,
      'needs-ocr': 118,
      duplicate: 571,
      empty: 29,
      encrypted: 23,
      damaged: 14,
      unsupported: 9,
      'too-large': 3,
      'timed-out': 2,
      refused: 5,
      'left-out': 1200,
    },
    bytesByOutcome: {
      read: 2_904_112_004,
      partial: 310_221_000,
      strings: 1_200_400,
      'needs-ocr': 402_118_700,
      duplicate: 180_330_008,
      empty: 0,
      encrypted: 41_230_000,
      damaged: 9_230_000,
      unsupported: 2_000_000,
      'too-large': 20_000_000,
      'timed-out': 0,
      refused: 0,
      'left-out': 3_000_000,
    },
    coverage: [
      { of: 'attachments', expected: 1207, read: 1207, documents: 640, short: 0 },
      { of: 'entries', expected: 2114, read: 2090, documents: 38, short: 2 },
      { of: 'messages', expected: 18_220, read: 18_220, documents: 9, short: 0 },
      { of: 'pages', expected: 21_480, read: 20_990, documents: 1811, short: 31 },
      { of: 'sheets', expected: 903, read: 900, documents: 411, short: 2 },
    ],
    leftOut: [
      { rule: '--exclude *.tmp', files: 1000, bytes: 2_000_000 },
      { rule: '--include Housing/Quillfeather Z/** --include Payroll', files: 200, bytes: 1_000_000 },
    ],
  },
  problems: [
    ...countProblems([
      ...times(118, 'needs-ocr'),
      ...times(41, 'member-damaged'),
      ...times(23, 'encrypted'),
      ...times(14, 'damaged'),
      ...times(12, 'strings-only'),
      ...times(7, 'register-row'),
      ...times(5, 'hostile'),
    ]),
  ],
  inputProblems: [17, 220, 1044, 1045, 8002, 30_117, 41_002].map((line) =>
    problem('register-row', `register.csv:${line}`, 'row not used: no surname'),
  ),
  findings: 61_904,
  exposures: 24_377,
  people: {
    total: 2906,
    expected: { mean: 2980, from: 2921, to: 3039, calibratedBy: 0, answersDrawn: 0, secondLooks: [] },
    onRegister: 2511,
    staff: 143,
    specialCategory: 388,
    byTier: { T0: 17, T1: 301, T2: 744, T3: 1518, T4: 326 },
    byRisk: { 'high-risk': 1062, risk: 1518, unlikely: 326 },
    byBand: { 'very-high': 214, high: 502, medium: 1864, low: 326 },
  },
  households: 1655,
  letters: {
    send: 2081,
    none: 326,
    held: [
      { reason: 'not-on-register', count: 252 },
      { reason: 'uncertain-match', count: 88 },
      { reason: 'child', count: 71 },
      { reason: 'no-usable-address', count: 39 },
      { reason: 'safe-contact', count: 21 },
      { reason: 'safety-critical', count: 17 },
      { reason: 'deceased', count: 11 },
    ],
  },
  sums: [
    {
      name: 'Files taken',
      total: 4218,
      parts: [
        { label: 'read', count: 3391 },
        { label: 'in part', count: 53 },
        { label: 'exact copies', count: 571 },
        { label: 'empty', count: 29 },
        { label: 'not read', count: 174 },
      ],
    },
    {
      name: 'People found',
      total: 2906,
      parts: [
        { label: 'letters to send', count: 2081 },
        { label: 'held', count: 499 },
        { label: 'not owed', count: 326 },
      ],
    },
    {
      name: 'Findings',
      total: 61_904,
      parts: [
        { label: 'tied to a person', count: 58_120 },
        { label: 'of nobody known', count: 3784 },
      ],
    },
  ],
};

/** Facts of a report with every section filled; paths hold invented names, to prove that they do not show. */
export const realisticFacts: ReportFacts = {
  name: 'case-2025-11',
  caseFolder: 'candour-case',
  inputs: {
    folder: 'candour-sample/share',
    register: 'candour-sample/register.csv',
    authorities: 'candour-sample/authorities.json',
    incident: null,
    taken: null,
    selection: { since: null, include: ['Housing/Quillfeather Z/**', 'Payroll'], exclude: ['*.tmp'] },
  },
  reviewedAt: '2026-11-21T17:42:10.000Z',
  sample: true,
  values: false,
  figures: realisticFigures,
  dataTypes: [
    { type: 'person-name', people: 2906, files: 3102 },
    { type: 'birth-date', people: 1840, files: 912 },
    { type: 'postal-address', people: 2390, files: 1877 },
    { type: 'postcode', people: 2388, files: 1880 },
    { type: 'email', people: 1102, files: 740 },
    { type: 'phone', people: 1377, files: 801 },
    { type: 'nino', people: 702, files: 233 },
    { type: 'nhs-number', people: 164, files: 88 },
    { type: 'passport', people: 41, files: 37 },
    { type: 'bank-account', people: 519, files: 141 },
    { type: 'benefit', people: 611, files: 202 },
    { type: 'council-tax', people: 1490, files: 318 },
    { type: 'health', people: 229, files: 176 },
    { type: 'ethnicity', people: 120, files: 6 },
    { type: 'criminal', people: 48, files: 39 },
    { type: 'domestic-abuse', people: 15, files: 12 },
    { type: 'protected-address', people: 4, files: 3 },
  ],
  icoCategories: [
    { category: 'basic personal identifiers', people: 2906, exposures: 17_204 },
    { category: 'health', people: 281, exposures: 402 },
    { category: 'racial or ethnic origin', people: 120, exposures: 131 },
    { category: 'economic and financial', people: 1874, exposures: 4710 },
    { category: 'official documents', people: 811, exposures: 1622 },
    { category: 'criminal convictions and offences', people: 61, exposures: 88 },
    { category: 'other', people: 140, exposures: 220 },
  ],
  authorities: [
    {
      id: 'eastmarsh',
      name: 'Eastmarsh Borough Council',
      role: 'controller',
      files: 2904,
      people: 1988,
      highRisk: 702,
      lettersToSend: 1490,
    },
    {
      id: 'northwold',
      name: 'Northwold City Council',
      role: 'joint',
      files: 871,
      people: 744,
      highRisk: 288,
      lettersToSend: 540,
    },
    { id: 'thames-housing', name: null, role: null, files: 112, people: 91, highRisk: 40, lettersToSend: 51 },
  ],
  authorityUnknown: { files: 331, people: 83 },
  householdSizes: [
    { people: 1, households: 820 },
    { people: 2, households: 511 },
    { people: 3, households: 210 },
    { people: 4, households: 90 },
    { people: 5, households: 24 },
  ],
  register: { residents: 41_220, unusableRows: 7 },
  unread: [
    {
      path: 'Housing/Tenancy/Zephaniah Quillfeather/tenancy.pdf',
      bytes: 812_330,
      outcome: 'needs-ocr',
      code: 'needs-ocr',
      missing: [{ of: 'pages', expected: 4, read: 0 }],
    },
    {
      path: 'Housing/Tenancy/Oluwaseun Marchbanks/id.pdf',
      bytes: 744_120,
      outcome: 'needs-ocr',
      code: 'needs-ocr',
      missing: [{ of: 'pages', expected: 4, read: 0 }],
    },
    {
      path: 'Housing/repairs 2019.zip!/Marchbanks/keys.xlsx',
      bytes: 30_120,
      outcome: 'encrypted',
      code: 'encrypted',
      missing: [],
    },
    { path: 'Payroll/payroll 2024 final.xlsx', bytes: 1_930_120, outcome: 'encrypted', code: 'encrypted', missing: [] },
    { path: 'Quillfeather.mbox!/17/attachment-2.pdf', bytes: 11_002, outcome: 'damaged', code: 'damaged', missing: [] },
    { path: 'Social Care/EHCP/notes.one', bytes: 91_002, outcome: 'unsupported', code: 'unsupported', missing: [] },
  ],
  folders: [
    { folder: 'Housing', files: 2210, unread: 141, bytes: 2_012_330_000, unreadBytes: 402_118_000 },
    { folder: 'Social Care', files: 820, unread: 61, bytes: 911_200_000, unreadBytes: 77_400_000 },
    { folder: '', files: 12, unread: 1, bytes: 1_200_000, unreadBytes: 11_002 },
  ],
  exemplars: realisticExemplars,
  versions: { candour: '0.1.0', extract: '3', detect: '5', resolve: '2', assess: '2', letters: '1' },
  parameters: { matchThreshold: 0.95, workers: 2, asOf: '2026-11-21' },
};
