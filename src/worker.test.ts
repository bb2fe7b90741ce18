import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { readWhole } from '../test/support/read-family.ts';
import { encodePieces } from './adapters/files/piece-text.ts';
import { openPool, type Pool } from './adapters/files/pool.ts';
import { makeZip } from './exercise/formats/zip.ts';
import { defaultLimits } from './review/extract/limits.ts';

const project = join(import.meta.dirname, '..');
const evidence = mkdtempSync(join(tmpdir(), 'candour-worker-'));
let pool: Pool;

beforeAll(() => {
  const settings = { names: { pairs: ['JANE DOE'], surnames: ['DOE'] }, asOf: '2026-11-21', limits: defaultLimits };
  const script = join(project, 'src', 'worker.ts');
  pool = openPool({ script, codeFolders: [project], evidence, settings, workers: 1 });
});
afterAll(async () => {
  await pool.close();
  rmSync(evidence, { recursive: true });
});

function jobFor(name: string, content: Uint8Array | string) {
  const absolute = join(evidence, name);
  writeFileSync(absolute, content);
  return { absolute, sha256: hashBytes(readFileSync(absolute)), bytes: readFileSync(absolute).length };
}

test('the real reader, sandboxed, reads a letter and finds what is personal in it', async () => {
  const job = jobFor(
    'letter.txt',
    'Dear Jane Doe,\n\nYour National Insurance number is AB 12 34 56 C.\nEmail: jane.doe@example.org\n',
  );
  const { documents, findings, last } = await readWhole(pool, job);
  expect(documents.map(({ outcome, mediaType }) => [outcome, mediaType])).toEqual([['read', 'text/plain']]);
  const values = findings.flat().map(({ type, value }) => `${type} ${value}`);
  expect(values).toContain('nino AB123456C');
  expect(values).toContain('email jane.doe@example.org');
  const again = await pool.search(encodePieces(last));
  expect(again).toEqual(last.map((piece) => ({ ...piece, words: new Uint8Array() })));
});

test('a container is read with what is in it, and nothing that a parser does is refused', async () => {
  const page = '<p>NI number: AB123456C</p>';
  const mail = `From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page}\r\n`;
  const zip = makeZip([{ name: 'inner.eml', bytes: Buffer.from(mail) }], { modified: new Date('2026-11-21') });
  const { documents, findings } = await readWhole(pool, jobFor('all.zip', zip));
  expect(documents.map(({ member }) => member)).toContain('!/inner.eml');
  expect(findings.flat().map(({ value }) => value)).toContain('AB123456C');
  expect([...pool.refusals()]).toEqual([]);
});

test('settings that are not complete are a fault of the program', async () => {
  const script = join(project, 'src', 'worker.ts');
  const broken = openPool({ script, codeFolders: [project], evidence, settings: { asOf: '2026-11-21' }, workers: 1 });
  await expect(readWhole(broken, jobFor('x.txt', 'x'))).rejects.toMatchObject({ code: 'INTERNAL' });
  await broken.close();
});
