/** The first bytes of dBASE files: version and kind of memo file. */
const dbaseVersions = new Set([
  0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb,
]);
/** The beginning of every object identifier of PKCS #7, with its tag and length. */
const pkcs7 = Buffer.from('06092a864886f70d0107', 'hex');
/** Content compressed before it was sent (RFC 3274). */
const compressed = Buffer.from('060b2a864886f70d0109100109', 'hex');

/** The media type of binary files that no fixed bytes prove, only how their header fits together; null for all others. */
export function structuredMediaType(file: Buffer): string | null {
  if (isDbase(file)) return 'application/x-dbf';
  return isTape(file) ? 'application/x-tar' : null;
}

/** Whether bytes are content signed or encrypted by CMS (S/MIME), as one element of BER. */
export function isSignedContent(file: Buffer): boolean {
  if (file[0] !== 0x30) return false;
  const head = file.subarray(0, 24);
  return [pkcs7, compressed].some((mark) => head.indexOf(mark) >= 2 && head.indexOf(mark) <= 8);
}

/** Version, a date, and field descriptors of 32 bytes that end at a carriage return inside the header. */
function isDbase(file: Buffer): boolean {
  if (file.length < 65 || !dbaseVersions.has(file[0] ?? 0)) return false;
  const month = file[2] ?? 0;
  const day = file[3] ?? 0;
  const header = file.readUInt16LE(8);
  if (month > 12 || day > 31 || header < 65 || header > file.length || file.readUInt16LE(10) < 2) return false;
  for (let at = 32; at < header; at += 32) {
    if (file[at] === 0x0d) return at > 32;
    const kind = String.fromCharCode(file[at + 11] ?? 0);
    if (!'CNLDMFBGPYTIVQO@+0W'.includes(kind)) return false;
  }
  return false;
}

/** A tape archive older than POSIX has no mark: the sum over its header proves it. */
function isTape(file: Buffer): boolean {
  if (file.length < 512 || file[0] === 0) return false;
  const digits = file.toString('latin1', 148, 156).replaceAll('\0', ' ').trim();
  if (!/^[0-7]{3,7}$/u.test(digits)) return false;
  let sum = 8 * 32;
  for (let at = 0; at < 512; at += 1) if (at < 148 || at >= 156) sum += file[at] ?? 0;
  return sum === Number.parseInt(digits, 8);
}
