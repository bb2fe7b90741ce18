import { constants, crc32, inflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { ByteView } from '../../collect/byte-view.ts';
import { type ZipEntry, zipEntryPlace } from '../../collect/zip-directory.ts';
import { type ByteSource, windowOf } from '../bytes/byte-source.ts';
import { lockedVerdict, type PasswordTrials, type Trial } from './passwords.ts';
import {
  isSealed,
  sumOfSource,
  traditionalClear,
  traditionalHead,
  traditionalKeys,
  winZipClear,
  winZipKeys,
} from './zip-ciphers.ts';
import { entryAlone } from './zip-write.ts';

/** An entry of a zip by itself, no longer encrypted: an archive with nothing else in it, and the entry's place there. */
export type ClearEntry = { readonly zip: ByteSource; readonly entry: ZipEntry };

const winZipMethod = 99;
const strongFlag = 0x40;
/** Deflated bytes that show whether a password is right: those of a wrong one go astray at once. */
const trialBytes = 65_536;

/** Opens an encrypted entry by the passwords given: WinZip's AES, or the traditional cipher. Nothing but its header is held. */
export async function openZipEntry(
  zip: ByteSource,
  entry: ZipEntry,
  passwords: PasswordTrials,
): Promise<Trial<ClearEntry>> {
  const head = new ByteView(zip.read(entry.offset, 30));
  const place = zipEntryPlace(zip, entry);
  if (place === null) return { kind: 'locked', verdict: { outcome: 'damaged', code: 'damaged' } };
  if ((head.u16(6) & strongFlag) !== 0)
    return {
      kind: 'locked',
      verdict: lockedVerdict(0, 0, 'by strong encryption, which only the program that made it opens'),
    };
  const sealed = windowOf(zip, place.from, place.to - place.from);
  if (entry.method !== winZipMethod) return openTraditional(sealed, head, entry, passwords);
  const facts = winZipFacts(new ByteView(zip.read(entry.offset + 30 + head.u16(26), head.u16(28))));
  return facts === null
    ? { kind: 'locked', verdict: { outcome: 'damaged', code: 'damaged' } }
    : openWinZip(sealed, facts, entry, passwords);
}

type WinZipFacts = { readonly saltBytes: number; readonly method: number; readonly hasSum: boolean };

/** The extra field 0x9901: version, vendor, strength, and the method that the data is really compressed by. */
function winZipFacts(extra: ByteView): WinZipFacts | null {
  for (let at = 0; extra.has(at, 4); at += 4 + extra.u16(at + 2)) {
    if (extra.u16(at) !== 0x9901) continue;
    const strength = extra.u8(at + 8);
    if (strength < 1 || strength > 3) return null;
    return { saltBytes: 4 + strength * 4, method: extra.u16(at + 9), hasSum: extra.u16(at + 4) === 1 };
  }
  return null;
}

async function openWinZip(
  sealed: ByteSource,
  { saltBytes, method, hasSum }: WinZipFacts,
  entry: ZipEntry,
  passwords: PasswordTrials,
): Promise<Trial<ClearEntry>> {
  const salt = Buffer.from(sealed.read(0, saltBytes));
  const check = Buffer.from(sealed.read(saltBytes, 2));
  const start = saltBytes + 2;
  const data = windowOf(sealed, start, sealed.size - start - 10);
  const proof = Buffer.from(sealed.read(sealed.size - 10, 10));
  const trial = await passwords.open((password) => {
    const keys = winZipKeys(password, salt);
    if (!keys.check.equals(check) || !isSealed(data, keys, proof)) return null;
    // AE-2 has no sum: what the seal proves needs none.
    return entryAlone(winZipClear(data, keys), { ...entry, method, crc32: hasSum ? entry.crc32 : -1 });
  });
  if (trial.kind === 'open') return trial;
  // Cut short or altered: two bytes say that a password is right, and the sum of what it opens will say that not all is there.
  return passwords.open((password) => {
    const keys = winZipKeys(password, salt);
    return keys.check.equals(check) ? entryAlone(winZipClear(data, keys), { ...entry, method }) : null;
  });
}

async function openTraditional(
  sealed: ByteSource,
  head: ByteView,
  entry: ZipEntry,
  passwords: PasswordTrials,
): Promise<Trial<ClearEntry>> {
  // Where the sizes follow the data the sum was not known yet, and the time stands in for it.
  const proofs = [entry.crc32 < 0 ? -1 : entry.crc32 >>> 24, (head.u16(6) & 8) === 0 ? -1 : head.u16(10) >>> 8];
  return passwords.open((text) => {
    for (const password of passwordBytes(text)) {
      const { check, keys } = traditionalHead(sealed, traditionalKeys(password));
      if (!proofs.includes(check)) continue;
      const clear = traditionalClear(windowOf(sealed, 12, sealed.size - 12), keys);
      if (isPlausible(clear, entry)) return entryAlone(clear, entry);
    }
    return null;
  });
}

/** The cipher takes bytes: UTF-8 of new programs, and the code pages of Windows and of its older command line. */
function passwordBytes(text: string): Buffer[] {
  const wide = Buffer.from(text, 'utf8');
  return /^[\x20-\x7e]*$/u.test(text)
    ? [wide]
    : [wide, iconv.encode(text, 'windows-1252'), iconv.encode(text, 'cp437'), iconv.encode(text, 'cp850')];
}

/** One byte in 256 fits by chance: the data must fit too. */
function isPlausible(clear: ByteSource, entry: ZipEntry): boolean {
  if (entry.method === 0) return entry.crc32 < 0 || sumOfSource(clear) === entry.crc32;
  if (entry.method !== 8) return true;
  try {
    const packed = clear.read(0, trialBytes);
    const isAll = packed.length === clear.size;
    const finishFlush = isAll ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const text = inflateRawSync(packed, { finishFlush, maxOutputLength: 2 ** 27 });
    return !isAll || entry.crc32 < 0 || crc32(text) === entry.crc32;
  } catch {
    return false;
  }
}
