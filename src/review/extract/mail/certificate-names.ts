/** The attribute types of X.509 names that name somebody (RFC 5280): common name, surname, given name, organisation, e-mail address. */
const attributes = ['0603550403', '0603550404', '060355042a', '060355040a', '06092a864886f70d010901'].map((hex) =>
  Buffer.from(hex, 'hex'),
);
/** An alternative name that is an address of mail starts with this tag (RFC 5280, 4.2.1.6). */
const mailName = 0x81;
const mostNames = 200;

/** Who signed: the names and addresses in the certificates that lie in a signature, each once, in the order met. */
export function certificateNames(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { at: number; name: string }[] = [];
  for (const attribute of attributes) {
    for (let at = file.indexOf(attribute); at >= 0 && found.length < mostNames; at = file.indexOf(attribute, at + 1)) {
      const name = textAt(file, at + attribute.length);
      if (name !== null) found.push({ at, name });
    }
  }
  for (let at = file.indexOf(mailName); at >= 0 && found.length < mostNames; at = file.indexOf(mailName, at + 1)) {
    const name = file.toString('latin1', at + 2, at + 2 + (file[at + 1] ?? 0));
    if (/^[\w.+-]{1,64}@[\w.-]{1,100}\.[A-Za-z]{2,20}$/u.test(name)) found.push({ at, name });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
}

/** A string of ASN.1: UTF-8, printable, Teletex, IA5 or of two bytes a letter. */
function textAt(file: Buffer, at: number): string | null {
  const [tag, length] = [file[at] ?? 0, file[at + 1] ?? 0];
  if (![0x0c, 0x13, 0x14, 0x16, 0x1e].includes(tag) || length === 0 || length > 127) return null;
  const raw = file.subarray(at + 2, at + 2 + length);
  if (tag !== 0x1e) return raw.toString(tag === 0x0c ? 'utf8' : 'latin1').trim();
  return Buffer.from(raw.subarray(0, raw.length & ~1))
    .swap16()
    .toString('utf16le')
    .trim();
}
