import { ByteView } from '../../collect/byte-view.ts';
import type { OleFile } from '../../collect/ole-file.ts';
import type { Verdict } from '../extractor.ts';
import { officeKeys } from './office-rc4.ts';
import { lockedVerdict, type PasswordTrials, type Trial } from './passwords.ts';
import { Rc4, rc4Blocks } from './rc4.ts';
import { type XorLock, xorLock } from './xor-obfuscation.ts';

/** A stream of a file, by its name, in clear. */
export type ClearStream = { readonly name: string; readonly data: Buffer };

/** What rights management hides: the file around it holds nothing but words that say so. Empty where there is none. */
export function managedVerdict(ole: OleFile): Partial<Verdict> {
  const isManaged = ole.entries.some(({ path }) => path === '\tDRMContent');
  return isManaged ? lockedVerdict(0, 0, 'rights management: the organisation that protected it opens it') : {};
}

const wordBlock = 512;
const encryptedFlag = 0x100;
const obfuscatedFlag = 0x8000;

/**
 * The streams of an encrypted Word document in clear ([MS-DOC] 2.2.6): text, tables and data under one password by RC4 of either
 * kind, or obfuscated by that of Word 95. The first bytes of the text's stream stay as they are, and so does the lock itself.
 */
export async function openWord(ole: OleFile, passwords: PasswordTrials): Promise<Trial<readonly ClearStream[]>> {
  const document = new ByteView(ole.stream('WordDocument')?.data ?? new Uint8Array(0));
  const flags = document.u16(10);
  const tableName = (flags & 0x200) === 0 ? '0Table' : '1Table';
  const table = new ByteView(ole.stream(tableName)?.data ?? new Uint8Array(0));
  const isOld = document.u16(0) === 0xa5dc || document.u16(2) < 0xc1;
  const clearHead = isOld ? 0x34 : 0x44;
  const isObfuscated = isOld || (flags & obfuscatedFlag) !== 0;
  return passwords.open((password) => {
    const clear = isObfuscated ? unmasking(document.u32(14), password) : decrypting(table, password);
    if (clear === null) return null;
    const words = clear(document.bytes);
    document.bytes.copy(words, 0, 0, clearHead);
    words.writeUInt16LE(flags & ~(encryptedFlag | obfuscatedFlag), 10);
    const rest = isOld ? [] : [tableName, 'Data'];
    return [
      { name: 'WordDocument', data: words },
      ...rest.flatMap((name) => {
        const stream = ole.stream(name);
        return stream === null ? [] : [{ name, data: clear(stream.data) }];
      }),
    ];
  });
}

type Clear = (bytes: Buffer) => Buffer;

function decrypting(table: ByteView, password: string): Clear | null {
  const keyOf = officeKeys(table, password);
  return keyOf === null ? null : (bytes) => rc4Blocks(bytes, wordBlock, keyOf);
}

/** The verifier in the low half, the key in the high one. */
function unmasking(proof: number, password: string): Clear | null {
  const lock = xorLock(password);
  if (lock === null || lock.verifier !== (proof & 0xffff) || lock.key !== proof >>> 16) return null;
  return (bytes) => unmask(lock, bytes);
}

/** Bytes that are zero, or would become so, were left as they are. */
function unmask({ mask }: XorLock, bytes: Buffer): Buffer {
  const clear = Buffer.from(bytes);
  for (let at = 0; at < clear.length; at += 1) {
    const byte = clear[at] ?? 0;
    const mixed = byte ^ (mask[at % 16] ?? 0);
    if (byte !== 0 && mixed !== 0) clear[at] = mixed;
  }
  return clear;
}

const cryptSession = 0x2f14;
const persistDirectory = 0x1772;
const userEdit = 0x0ff5;
const openMark = 0xe391c05f;

/**
 * The streams of an encrypted presentation in clear ([MS-PPT] 2.3.7): each object that a save lists is encrypted by itself,
 * under a key of its number; the lists and the lock are not.
 */
export async function openPresentation(
  ole: OleFile,
  passwords: PasswordTrials,
): Promise<Trial<readonly ClearStream[]>> {
  const user = Buffer.from(ole.stream('Current User')?.data ?? new Uint8Array(0));
  const stream = new ByteView(ole.stream('PowerPoint Document')?.data ?? new Uint8Array(0));
  const edit = new ByteView(user).u32(16);
  const places = objectPlaces(stream, edit);
  const session = places.get(stream.u32(edit + 8 + 28)) ?? -1;
  const info = stream.part(session + 8, session + 8 + stream.u32(session + 4));
  return passwords.open((password) => {
    const isLock = session >= 0 && stream.u16(session + 2) === cryptSession;
    const keyOf = isLock ? officeKeys(info, password) : null;
    if (keyOf === null) return null;
    const clear = Buffer.from(stream.bytes);
    for (const [id, at] of places) if (at !== session) clearObject(clear, at, keyOf(id));
    if (user.length >= 16) user.writeUInt32LE(openMark, 12);
    return [
      { name: 'PowerPoint Document', data: clear },
      { name: 'Current User', data: user },
    ];
  });
}

/** Where the objects stand that the saves list, by number; the newest save comes first. */
function objectPlaces(stream: ByteView, edit: number): Map<number, number> {
  const places = new Map<number, number>();
  const seen = new Set<number>();
  for (let at = edit; !seen.has(at) && stream.u16(at + 2) === userEdit; at = stream.u32(at + 16)) {
    seen.add(at);
    const directory = stream.u32(at + 20);
    if (stream.u16(directory + 2) !== persistDirectory) break;
    const list = stream.part(directory + 8, directory + 8 + stream.u32(directory + 4));
    for (let word = 0; list.has(word, 4); ) {
      const head = list.u32(word);
      const [first, count] = [head & 0xfffff, head >>> 20];
      for (let index = 0; index < count && list.has(word + 4 + index * 4, 4); index += 1)
        if (!places.has(first + index)) places.set(first + index, list.u32(word + 4 + index * 4));
      word += 4 + count * 4;
    }
  }
  return places;
}

/** An object's header is under its key as well: it is opened first, since it says how long the object is. */
function clearObject(stream: Buffer, at: number, key: Buffer): void {
  const head = new Rc4(key).apply(stream.subarray(at, at + 8));
  if (head.length < 8) return;
  const end = Math.min(at + 8 + head.readUInt32LE(4), stream.length);
  new Rc4(key).apply(stream.subarray(at, end)).copy(stream, at);
}
