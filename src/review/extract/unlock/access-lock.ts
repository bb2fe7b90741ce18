import { ByteView } from '../../collect/byte-view.ts';
import { type AgileLock, agileKey, agileLock, decryptAgilePage } from './office-agile.ts';
import { officeKeys } from './office-rc4.ts';
import { lockedVerdict, type PasswordTrials, type Trial } from './passwords.ts';
import { Rc4 } from './rc4.ts';

const pageBytes = 4096;
/** The head of the file is masked by RC4 under a key that all databases share, from here on. */
const maskedFrom = 0x18;
const maskKey = Buffer.from('c7da396b', 'hex');
/** Where the number stands that every page's key is mixed with; zero where nothing is encrypted. */
const mixAt = 0x3e;
/** Where `EncryptionInfo` stands, its length before it ([MS-OFFCRYPTO] 2.3.2, as in other Office files). */
const infoAt = 0x299;

/**
 * An encrypted database of Access 2007 and later in clear, page by page; null where it is not encrypted, or is of an older
 * kind, whose password only stands in its head.
 */
export async function openAccess(bytes: Uint8Array, passwords: PasswordTrials): Promise<Trial<Buffer> | null> {
  const file = new ByteView(bytes);
  const mask = new Rc4(maskKey).apply(Buffer.alloc(mixAt + 4 - maskedFrom)).subarray(mixAt - maskedFrom);
  const mix = (file.u32(mixAt) ^ mask.readUInt32LE(0)) >>> 0;
  if (file.u8(0x14) < 2 || mix === 0) return null;
  const info = file.part(infoAt + 2, infoAt + 2 + file.u16(infoAt));
  const agile = agileLock(info);
  if (agile === 'hostile')
    return {
      kind: 'locked',
      verdict: { outcome: 'refused', code: 'hostile', detail: 'a password would take hours to try' },
    };
  const isKnown = typeof agile !== 'string' || (info.u16(2) === 2 && info.u32(12 + 8) === 0x6801);
  if (!isKnown) return { kind: 'locked', verdict: lockedVerdict(0, 0, 'in a way that this version does not know') };
  return passwords.open((password, hasTime) => {
    const open = typeof agile === 'string' ? streamPages(info, password) : blockPages(agile, password, hasTime);
    return open === null ? null : clearPages(file.bytes, mix, mask, open);
  });
}

type OpenPage = (page: Buffer, key: number) => Buffer;

function streamPages(info: ByteView, password: string): OpenPage | null {
  const keyOf = officeKeys(info, password);
  return keyOf === null ? null : (page, key) => new Rc4(keyOf(key)).apply(page);
}

function blockPages(lock: AgileLock, password: string, hasTime: () => boolean): OpenPage | null {
  const secret = agileKey(lock, password, hasTime);
  return secret === null ? null : (page, key) => decryptAgilePage(page, secret, lock, key);
}

function clearPages(bytes: Buffer, mix: number, mask: Buffer, open: OpenPage): Buffer {
  const clear = Buffer.from(bytes);
  // The first page is never encrypted; it says no longer that the others are.
  mask.copy(clear, mixAt);
  for (let page = 1; page * pageBytes < clear.length; page += 1) {
    const from = page * pageBytes;
    open(bytes.subarray(from, from + pageBytes), (page ^ mix) >>> 0).copy(clear, from);
  }
  return clear;
}
