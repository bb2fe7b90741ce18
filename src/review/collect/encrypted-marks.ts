/** The beginning of every object identifier of PKCS #7, with its tag and length. */
const pkcs7 = Buffer.from('06092a864886f70d0107', 'hex');

/** The media type of files that only a key opens and that no fixed bytes prove; null for all others. */
export function lockedMediaType(file: Buffer): string | null {
  if (isKeyStore(file)) return 'application/x-pkcs12';
  return isPgpMessage(file) ? 'application/pgp-encrypted' : null;
}

/** A store of certificates and keys (PKCS #12): version 3, then content of PKCS #7. */
function isKeyStore(file: Buffer): boolean {
  if (file[0] !== 0x30) return false;
  const start = file.subarray(0, 24);
  const version = start.indexOf(Buffer.from('020103', 'hex'));
  const content = start.indexOf(pkcs7);
  return version >= 2 && version <= 6 && content > version + 3;
}

const sessionByKey = 1;
const sessionByPassword = 3;
/** Packets that may follow a session key: another one, or what it encrypts (RFC 9580, 5). */
const nextTags = new Set([sessionByKey, sessionByPassword, 9, 18, 20]);
const keyAlgorithms = new Set([1, 2, 16, 18, 25, 26]);

/** A message of OpenPGP in binary: it begins with a session key under somebody's key or under a password. */
function isPgpMessage(file: Buffer): boolean {
  const packet = packetAt(file, 0);
  if (packet === null) return false;
  const version = file[packet.from] ?? 0;
  const isByKey =
    packet.tag === sessionByKey && version === 3 && keyAlgorithms.has(file[packet.from + 9] ?? 0) && packet.length > 20;
  const isByPassword = packet.tag === sessionByPassword && version >= 4 && version <= 6 && packet.length < 200;
  if (!isByKey && !isByPassword) return false;
  const next = packetAt(file, packet.from + packet.length);
  return next !== null && nextTags.has(next.tag);
}

/** A packet's tag, and where its body stands; null where no packet begins. */
function packetAt(file: Buffer, at: number): { tag: number; from: number; length: number } | null {
  const first = file[at] ?? 0;
  const size = file[at + 1] ?? 0;
  if ((first & 0x80) === 0 || at + 6 > file.length) return null;
  if ((first & 0x40) !== 0) {
    const tag = first & 0x3f;
    if (size < 192) return { tag, from: at + 2, length: size };
    return size < 224
      ? { tag, from: at + 3, length: ((size - 192) << 8) + (file[at + 2] ?? 0) + 192 }
      : { tag, from: at + 2, length: 0 };
  }
  const tag = (first >> 2) & 0x0f;
  const bytes = [1, 2, 4, 0][first & 3] ?? 0;
  return { tag, from: at + 1 + bytes, length: bytes === 0 ? 0 : file.readUIntBE(at + 1, bytes) };
}

const windowBytes = 65_536;
const windows = 16;
/** Chi-squared of 255 degrees of freedom: chance stays within these but for once in a million windows. */
const chance = { least: 160, most: 380 };

/** Whether bytes look like chance throughout, as those of an encrypted volume do: no format that is packed only does so everywhere. */
export function looksLikeChance(file: Buffer): boolean {
  const count = Math.min(windows, Math.floor(file.length / windowBytes));
  if (count === 0) return false;
  for (let index = 0; index < count; index += 1) {
    const from = Math.floor((index * (file.length - windowBytes)) / Math.max(1, count - 1));
    const sum = chiSquared(file.subarray(from, from + windowBytes));
    if (sum < chance.least || sum > chance.most) return false;
  }
  return true;
}

function chiSquared(bytes: Buffer): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
