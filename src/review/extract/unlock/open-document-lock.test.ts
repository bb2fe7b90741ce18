import { argon2Sync, createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { document, family, wordsOf } from '../../../../test/support/office/family.ts';
import { makeOpenDocument } from '../../../../test/support/office/open-document.ts';
import { makeZip } from '../../../../test/support/office/zip.ts';

const password = 'Brewer-1987';
const mimetype = 'application/vnd.oasis.opendocument.text';
const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const vector = Buffer.from('0102030405060708090a0b0c', 'hex');

const letter = makeOpenDocument({ kind: 'text', body: '<text:p>Dear Maureen Oyelaran</text:p>' });

/** A whole package under Argon2id and AES-256 in GCM, as LibreOffice 24.8 saves it: the vector before the text, the tag after. */
function wholePackage(plain: Buffer, derivation: string, hasVector: boolean): Buffer {
  const digest = createHash('sha256').update(password).digest();
  const key = argon2Sync('argon2id', {
    message: digest,
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: 64,
    passes: 3,
  });
  const machine = createCipheriv('aes-256-gcm', key, vector);
  const sealed = Buffer.concat([machine.update(deflateRawSync(plain)), machine.final(), machine.getAuthTag()]);
  const start = vector.toString('base64');
  const manifest = `<manifest:manifest xmlns:manifest="m" xmlns:loext="l"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>
    <manifest:file-entry manifest:full-path="encrypted-package" manifest:size="${plain.length}"><manifest:encryption-data>
    <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm" manifest:initialisation-vector="${start}"/>
    <manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256" manifest:key-size="32"/>
    <manifest:key-derivation manifest:key-size="32" manifest:salt="${salt.toString('base64')}" ${derivation}/>
    </manifest:encryption-data></manifest:file-entry></manifest:manifest>`;
  return makeZip([
    { name: 'mimetype', data: mimetype, stored: true },
    { name: 'encrypted-package', data: hasVector ? Buffer.concat([vector, sealed]) : sealed, stored: true },
    { name: 'META-INF/manifest.xml', data: manifest },
  ]);
}

const argon2 =
  'manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id" loext:argon2-iterations="3" loext:argon2-memory="64" loext:argon2-lanes="1"';

test.each([true, false])('a package encrypted as a whole is opened (vector before the text: %s)', async (hasVector) => {
  const [only] = (await family(wholePackage(letter, argon2, hasVector), {}, ['wrong', password])).documents;
  expect([only?.outcome, only?.mediaType]).toEqual(['read', mimetype]);
  expect(wordsOf(only?.units ?? [])).toContain('Dear Maureen Oyelaran');
  expect(only?.units[0]?.flags).toContain('decrypted');
  const [locked] = (await family(wholePackage(letter, argon2, hasVector), {}, ['wrong'])).documents;
  expect([locked?.outcome, locked?.units]).toEqual(['encrypted', []]);
});

test.each([
  argon2.replace('"64"', '"4294967295"'),
  argon2.replace('iterations="3"', 'iterations="99999999"'),
  'manifest:key-derivation-name="PBKDF2" manifest:iteration-count="2147483648"',
  'manifest:key-derivation-name="of another year"',
])('what would cost the machine, or is not known, is not tried (%#)', async (derivation) => {
  const [only] = (await family(wholePackage(letter, derivation, true), {}, [password])).documents;
  expect(only?.problem?.sentence).toContain('in a way that this version does not know');
});

test('a part that is damaged costs itself, and not the other parts', async () => {
  const digest = createHash('sha256').update(password).digest();
  const part = (name: string, text: string, isDamaged: boolean): { entry: string; data: Buffer } => {
    const packed = deflateRawSync(text);
    const machine = createCipheriv('aes-256-cbc', pbkdf2Sync(digest, salt, 10, 32, 'sha1'), salt);
    const data = Buffer.concat([machine.update(packed), machine.final()]);
    if (isDamaged) data.fill(7);
    const checksum = createHash('sha256').update(packed.subarray(0, 1024)).digest('base64');
    const coded = salt.toString('base64');
    const entry = `<file-entry full-path="${name}" size="${text.length}"><encryption-data checksum-type="x#sha256-1k" checksum="${checksum}"><algorithm algorithm-name="x#aes256-cbc" initialisation-vector="${coded}"/><start-key-generation start-key-generation-name="x#sha256"/><key-derivation key-derivation-name="PBKDF2" key-size="32" iteration-count="10" salt="${coded}"/></encryption-data></file-entry>`;
    return { entry, data };
  };
  const body =
    '<office:document-content><office:body><office:text><text:p>Maureen</text:p></office:text></office:body></office:document-content>';
  const [content, styles] = [
    part('content.xml', body, false),
    part('styles.xml', '<office:document-styles>'.padEnd(900), true),
  ];
  const bytes = makeZip([
    { name: 'mimetype', data: mimetype, stored: true },
    { name: 'content.xml', data: content.data, stored: true },
    { name: 'styles.xml', data: styles.data, stored: true },
    { name: 'META-INF/manifest.xml', data: `<manifest>${content.entry}${styles.entry}</manifest>` },
  ]);
  const [only] = (await family(bytes, {}, [password])).documents;
  expect([only?.outcome, wordsOf(only?.units ?? [])]).toEqual(['partial', 'Maureen']);
  expect((await document(bytes)).outcome).toBe('encrypted');
});
