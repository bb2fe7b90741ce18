import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { isPersonalDataType } from '#core/personal-data';
import { parseEmail } from '#core/values/email';
import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parsePostcode } from '#core/values/postcode';
import { makeCouncil, type SampleFile } from './make-council.ts';

/** Reads every entry of an archive to its end, its sums checked; gives their names. */
async function entriesOf(bytes: Uint8Array): Promise<string[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) expect(chunk.length).toBeGreaterThan(0);
    names.push(entry.fileName);
  }
  return names;
}

type Council = ReadonlyMap<string, SampleFile['content']>;

function council(households: number, seed: number): Council {
  return new Map([...makeCouncil({ households, seed })].map((file) => [file.path, file.content]));
}

function bytesAt(files: Council, path: string): Uint8Array {
  const content = files.get(path);
  return content?.kind === 'bytes' ? content.bytes : new Uint8Array();
}

function table(files: Council, path: string): Record<string, string>[] {
  const text = Buffer.from(bytesAt(files, path)).toString('utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A hash over every path and content, prints by their source and inputs. */
function fingerprint(files: Council): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) {
    hash.update(path);
    if (content.kind === 'bytes') hash.update(content.bytes);
    else hash.update(JSON.stringify([content.source, content.inputs, content.created]));
  }
  return hash.digest('hex');
}

const small = council(60, 11);
const large = council(120, 12);
/** Large enough for what is rare. */
const largest = council(400, 4);

function shareFiles(files: Council): string[] {
  return [...files.keys()].filter((path) => path.startsWith('share/')).map((path) => path.slice('share/'.length));
}

describe('the sample council', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    const once = fingerprint(council(12, 5));
    expect(fingerprint(council(12, 5))).toBe(once);
    expect(fingerprint(council(12, 6))).not.toBe(once);
  });

  test('gives the files of the contracts', () => {
    const others = [...small.keys()].filter((path) => !path.startsWith('share/')).sort();
    expect(others).toEqual([
      'authorities.json',
      'incident.json',
      'register.csv',
      'taken.csv',
      'truth/codebook.csv',
      'truth/decoys.csv',
      'truth/exposures.csv',
      'truth/files.csv',
      'truth/households.csv',
      'truth/officers.csv',
      'truth/people.csv',
      'truth/values.csv',
    ]);
  });

  test.each([
    [5, 40, 100],
    [60, 120, 300],
    [120, 300, 700],
  ])('%i households have a sensible number of files', (households, least, most) => {
    const files = households === 60 ? small : households === 120 ? large : council(households, 1);
    const count = shareFiles(files).length;
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('every path can be written on any machine', () => {
    const paths = shareFiles(largest);
    expect(new Set(paths.map((path) => path.normalize('NFC').toLowerCase())).size).toBe(paths.length);
    for (const path of paths)
      expect(path).toMatch(/^(?:[^<>:"|?*\\/]*[^<>:"|?*\\/. ]\/)*[^<>:"|?*\\/]*[^<>:"|?*\\/. ]$/u);
    expect(Math.max(...paths.map((path) => path.length))).toBeLessThan(160);
  });

  test('every format of the share is there, with every way of not being readable', () => {
    const endings = new Set(shareFiles(large).map((path) => path.split('.').at(-1)));
    for (const ending of ['txt', 'csv', 'docx', 'xlsx', 'pdf', 'eml', 'mbox', 'html', 'zip', 'png', 'bak']) {
      expect(endings).toContain(ending);
    }
    const outcomes = new Set(table(large, 'truth/files.csv').map((row) => row['outcome']));
    expect([...outcomes].sort()).toEqual(['damaged', 'duplicate', 'empty', 'encrypted', 'read', 'unsupported']);
  });

  test('every docx, xlsx and zip that should open does, to the last byte', async () => {
    const outcomes = new Map(table(large, 'truth/files.csv').map((row) => [row['file'], row['outcome']]));
    const packed = shareFiles(large).filter((path) => /\.(?:docx|xlsx|zip)$/u.test(path));
    const readable = packed.filter((path) => ['read', 'duplicate'].includes(outcomes.get(path) ?? ''));
    expect(readable.length).toBeGreaterThan(50);
    for (const path of readable) {
      if (outcomes.get(path) === 'read')
        expect((await entriesOf(bytesAt(large, `share/${path}`))).length).toBeGreaterThan(0);
    }
  });

  test('a workbook reads back with its title block, headings and hidden column', async () => {
    const path = shareFiles(large).find((name) => name.endsWith('SEN caseload.xlsx')) ?? '';
    const { sheets } = await readXlsx(bytesAt(large, `share/${path}`));
    expect(sheets[0]?.rows[0]?.[0]).toContain('SEND caseload');
    expect(sheets[0]?.rows[3]).toContain('CSC status');
  });
});

describe('the truth', () => {
  const people = table(large, 'truth/people.csv');
  const exposures = table(large, 'truth/exposures.csv');
  const files = table(large, 'truth/files.csv');
  const outcomeOf = new Map(files.map((row) => [row['file'] ?? '', row['outcome'] ?? '']));

  test('every exposure has its person, its file and a type of the contracts, once', () => {
    const known = new Set(people.map((row) => row['truth_id']));
    const keys = new Set<string>();
    for (const row of exposures) {
      expect(known.has(row['truth_id'])).toBe(true);
      expect(outcomeOf.has(row['file'] ?? '')).toBe(true);
      expect(isPersonalDataType(row['data_type'] ?? '')).toBe(true);
      keys.add(Object.values(row).join('|'));
    }
    expect(keys.size).toBe(exposures.length);
  });

  test('nothing is told in a file that cannot be read', () => {
    const told = new Set(exposures.map((row) => outcomeOf.get(row['file'] ?? '')));
    expect([...told].sort()).toEqual(['duplicate', 'read']);
  });

  test('every file of the share is in the truth, members below their container', () => {
    for (const path of shareFiles(large)) expect(outcomeOf.has(path)).toBe(true);
    for (const path of outcomeOf.keys()) expect(shareFiles(large)).toContain(path.split('!/')[0]);
  });

  test('everybody has a household, and every reference is in the register', () => {
    const households = new Set(table(large, 'truth/households.csv').map((row) => row['truth_id']));
    const register = new Map(table(large, 'register.csv').map((row) => [row['register_ref'] ?? '', row]));
    for (const row of people) {
      expect(households.has(row['truth_id'])).toBe(true);
      const references = [row['register_ref'], ...(row['other_register_refs'] ?? '').split(';')];
      for (const reference of references.filter((one) => one !== '')) {
        // A spoilt row has lost its surname; every other has it.
        expect([
          row['surname'],
          row['register_ref'] === '' ? '' : row['surname'],
          row['register_ref'] === '' ? undefined : row['surname'],
        ]).toContain(register.get(reference ?? '')?.['surname']);
        expect(register.has(reference ?? '')).toBe(true);
      }
    }
  });

  test('a share of people is not on the register, and most are', () => {
    const missing = people.filter((row) => row['register_ref'] === '').length / people.length;
    expect(missing).toBeGreaterThan(0.08);
    expect(missing).toBeLessThan(0.35);
  });

  test.each([
    'TEMPLATE',
    'Supplier list',
    'minutes',
    'IT_asset_register',
    'desktop.ini',
    'BLANK',
    'directory',
    'policy',
    'administrator guide',
    'Landlord meters',
    'newsletter',
  ])('nobody is exposed in %s', (word) => {
    const named = [...outcomeOf.keys()].filter((path) => path.includes(word));
    expect(named.length).toBeGreaterThan(0);
    expect(exposures.filter((row) => row['file']?.includes(word))).toEqual([]);
  });

  test('a copy tells what its original tells', () => {
    const facts = new Map<string, string[]>();
    for (const row of exposures) {
      const list = facts.get(row['file'] ?? '') ?? [];
      list.push(`${row['truth_id']} ${row['data_type']}`);
      facts.set(row['file'] ?? '', list);
    }
    const copies = [...outcomeOf].filter(([path, outcome]) => outcome === 'duplicate' && !path.includes('!/'));
    for (const [path] of copies) {
      const same = shareFiles(large).filter((other) => equalContent(large, other, path));
      const told = same.map((other) => (facts.get(other) ?? []).sort().join('\n'));
      expect(new Set(told).size).toBe(1);
    }
    expect(copies.length).toBeGreaterThan(5);
  });

  test('every kind of data that a council holds is told of somebody', () => {
    const told = new Set(table(largest, 'truth/exposures.csv').map((row) => row['data_type']));
    expect([...told].sort()).toEqual(
      table(largest, 'truth/codebook.csv')
        .map((row) => row['data_type'])
        .sort(),
    );
  });
});

function equalContent(files: Council, one: string, other: string): boolean {
  const [left, right] = [files.get(`share/${one}`), files.get(`share/${other}`)];
  if (left?.kind === 'bytes' && right?.kind === 'bytes') return Buffer.compare(left.bytes, right.bytes) === 0;
  return left?.kind === 'print' && right?.kind === 'print' && JSON.stringify(left) === JSON.stringify(right);
}

describe('the register', () => {
  const rows = table(large, 'register.csv');

  test('its identifiers have their form, and can be nobody’s', () => {
    for (const row of rows) {
      if (row['nino']) expect(parseNino(row['nino'])).toBe(row['nino']);
      const nhs = parseNhsNumber(row['nhs_number'] ?? '');
      if (nhs !== null) expect(nhs.startsWith('999') && nhsCheckDigitPasses(nhs)).toBe(true);
      if (row['email']) expect(parseEmail(row['email'])).toMatch(/@(?:.*\.(?:example|test)|example\.(?:org|com))$/u);
      if (row['phone']) expect(row['phone']).toMatch(/^(?:07700900\d{3}|0720\d{7})$/u);
      if (row['postcode'] && row['postcode'] !== 'NOT KNOWN')
        expect(parsePostcode(row['postcode'])).toBe(row['postcode']);
    }
  });

  test('holds rows that cannot be used, of each kind, and not many', () => {
    const lines = table(largest, 'register.csv');
    const spoilt = lines.filter(
      (row) => row['surname'] === '' || row['surname'] === undefined || row['register_ref'] === '',
    );
    const flawed = lines.filter(
      (row) => ['NOT KNOWN', ''].includes(row['postcode'] ?? '') || /^(?:00|1980-02-31)/u.test(row['birth_date'] ?? ''),
    );
    expect(spoilt.length).toBeGreaterThan(5);
    expect(flawed.length).toBeGreaterThan(3);
    expect(spoilt.length / lines.length).toBeLessThan(0.04);
    expect(lines.filter((row) => row['deceased_on']).length).toBeGreaterThan(3);
    expect(new Set(lines.map((row) => row['safe_contact']?.split(':')[0])).size).toBeGreaterThanOrEqual(3);
  });
});
