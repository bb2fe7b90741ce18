import { argon2Sync, createDecipheriv, hash, pbkdf2Sync } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { readZipDirectory, zipEntryData } from '../../collect/zip-directory.ts';
import type { Budget } from '../budget.ts';
import { decryptBlowfish } from './blowfish.ts';
import { encryptedParts, type PartLock } from './open-document-manifest.ts';
import { lockedVerdict, type Trial } from './passwords.ts';
import { type EntryToWrite, writeZip } from './zip-write.ts';

/** The single part of a package that was encrypted as a whole (OpenDocument 1.5, LibreOffice 24.8). */
const wholePackage = 'encrypted-package';

/** An encrypted OpenDocument file in clear, as the zip that it was before; null where its manifest lists nothing encrypted. */
export async function openOpenDocument(
  bytes: Uint8Array,
  manifest: string,
  budget: Budget,
): Promise<Trial<Buffer> | null> {
  const locks = encryptedParts(manifest);
  const [test] = locks.filter(({ name }) => name !== '').sort((a, b) => a.size - b.size);
  if (test === undefined) return null;
  const parts = partsOf(bytes);
  const sealed = parts.get(test.name)?.data;
  if (test.cipher === 'unknown' || test.derivation.kind === 'unknown' || sealed === undefined)
    return { kind: 'locked', verdict: lockedVerdict(0, 0, 'in a way that this version does not know') };
  const trial = await budget.passwords.open(
    (password) =>
      spelled(password, test.startKey).find((digest) => decryptPart(test, sealed, keyOf(test, digest)) !== null) ??
      null,
  );
  if (trial.kind === 'locked') return trial;
  const value =
    test.name === wholePackage
      ? unpacked(test, sealed, trial.value, budget)
      : rewritten(parts, locks, trial.value, budget);
  return { ...trial, value };
}

type Part = { readonly data: Uint8Array; readonly method: number; readonly size: number; readonly crc32: number };

function partsOf(bytes: Uint8Array): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const entry of readZipDirectory(bytes)?.entries ?? []) {
    const found = entry.isFolder ? null : zipEntryData(bytes, entry);
    if (found !== null)
      parts.set(entry.name, { data: found.data, method: entry.method, size: entry.size, crc32: entry.crc32 });
  }
  return parts;
}

/** Digests of a password: in UTF-8, and for old files as OpenOffice.org on Windows wrote it. */
function spelled(password: string, kind: PartLock['startKey']): Buffer[] {
  const wide = hash(kind, Buffer.from(password, 'utf8'), 'buffer');
  return kind === 'sha256' ? [wide] : [wide, hash(kind, iconv.encode(password, 'windows-1252'), 'buffer')];
}

function keyOf({ derivation, salt, keyBytes }: PartLock, digest: Buffer): Buffer {
  const length = Math.min(64, Math.max(5, keyBytes));
  switch (derivation.kind) {
    case 'pbkdf2':
      return pbkdf2Sync(digest, salt, derivation.rounds, length, 'sha1');
    case 'argon2id': {
      const { passes, memory, lanes: parallelism } = derivation;
      return argon2Sync('argon2id', { message: digest, nonce: salt, parallelism, tagLength: length, memory, passes });
    }
    case 'unknown':
      return Buffer.alloc(length);
  }
}

/** A part's compressed bytes; null where the key is not the one. */
function decryptPart(lock: PartLock, sealed: Uint8Array, key: Buffer): Buffer | null {
  try {
    const clear = decipher(lock, sealed, key);
    const { kind, value } = lock.checksum;
    if (kind === 'none') return lock.cipher === 'aes-gcm' ? clear : null;
    return hash(kind, clear.subarray(0, 1024), 'buffer').equals(value) ? clear : null;
  } catch {
    return null;
  }
}

function decipher({ cipher, start }: PartLock, sealed: Uint8Array, key: Buffer): Buffer {
  switch (cipher) {
    case 'blowfish':
      return decryptBlowfish(sealed, key, start);
    case 'aes-cbc': {
      const machine = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
      const clear = Buffer.concat([machine.update(sealed), machine.final()]);
      // The last byte says how many were put there to fill the last block.
      const filled = clear.at(-1) ?? 0;
      return filled >= 1 && filled <= 16 ? clear.subarray(0, clear.length - filled) : clear;
    }
    case 'aes-gcm':
      return openedByTag(start, sealed, key);
    case 'unknown':
      return Buffer.alloc(0);
  }
}

/** XML Encryption puts the vector before the text and the tag after it; the manifest may give the vector as well. */
function openedByTag(start: Buffer, sealed: Uint8Array, key: Buffer): Buffer {
  const isBefore = start.length !== 12 || start.equals(sealed.subarray(0, 12));
  const [vector, from] = isBefore ? [sealed.subarray(0, 12), 12] : [start, 0];
  const end = sealed.length - 16;
  if (end < from) throw new RangeError('too short');
  const machine = createDecipheriv(key.length === 32 ? 'aes-256-gcm' : 'aes-128-gcm', key, vector);
  machine.setAuthTag(sealed.subarray(end));
  return Buffer.concat([machine.update(sealed.subarray(from, end)), machine.final()]);
}

function unpacked(lock: PartLock, sealed: Uint8Array, digest: Buffer, budget: Budget): Buffer {
  const packed = decryptPart(lock, sealed, keyOf(lock, digest)) ?? Buffer.alloc(0);
  return inflated(packed, budget) ?? packed;
}

/** The size of a part that was lost: nothing is there of it, and so it is found damaged. */
const lostBytes = 1;

/** The package with every part that the password opens. */
function rewritten(
  parts: ReadonlyMap<string, Part>,
  locks: readonly PartLock[],
  digest: Buffer,
  budget: Budget,
): Buffer {
  const locked = new Map(locks.map((lock) => [lock.name, lock]));
  const entries: EntryToWrite[] = [];
  for (const [name, part] of parts) {
    // What says that the parts are encrypted is true no longer.
    if (name === 'META-INF/manifest.xml') continue;
    const lock = locked.get(name);
    if (lock === undefined) {
      entries.push({ name, ...part });
      continue;
    }
    const clear = budget.late() ? null : decryptPart(lock, part.data, keyOf(lock, digest));
    const whole = clear === null ? null : inflated(clear, budget);
    entries.push(
      clear === null || whole === null
        ? { name, method: 0, data: new Uint8Array(0), crc32: 0, size: lostBytes }
        : { name, method: 8, data: clear, crc32: crc32(whole), size: whole.length },
    );
  }
  return writeZip(entries);
}

function inflated(packed: Buffer, { limits }: Budget): Buffer | null {
  try {
    const most = Math.min(limits.memberBytes, Math.max(limits.ratioFrom, packed.length * limits.ratio));
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
}
