import { inflateSync } from 'node:zlib';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from '../extractor.ts';
import { addRawStrings } from '../text/raw-strings.ts';
import { lockedVerdict } from '../unlock/passwords.ts';
import { certificateNames } from './certificate-names.ts';

/** Signed content (S/MIME, .p7m): what was signed is a member, read as whatever it is; encrypted content is counted as such. */
export const signedMail: Extractor = { mediaTypes: ['application/pkcs7-mime'], extract: readSigned };

/** Object identifiers of the content types of CMS (RFC 5652), as their bytes. */
const signedData = '2a864886f70d010702';
const compressedData = '2a864886f70d0109100109';

/** Bytes at the end of a signed file looked at for the names in its certificates. */
const longestCertificates = 65_536;

/** One element of BER: its tag, and where its content starts and ends; `end` is after the marks that close it. */
type Element = { readonly tag: number; readonly start: number; readonly stop: number; readonly end: number };

async function readSigned({ bytes, budget, member }: Source): Promise<Extraction> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const outer = elementAt(file, 0, 0);
  const [kind, wrapped] = outer === null ? [] : childrenOf(file, outer);
  if (outer === null || kind?.tag !== 6) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const type = file.toString('hex', kind.start, kind.stop);
  if (type !== signedData) {
    if (type === compressedData) return readCompressed(file, wrapped, { budget, member });
    return { ...lockedVerdict(0, 0, 'S/MIME: whoever it was sent to opens it'), units: [], coverage: [] };
  }
  const content = wrapped === undefined ? null : signedContent(file, wrapped);
  if (content === null) {
    // A signature alone: the names in its certificates are all that it says.
    const into = new DocumentText(budget);
    addRawStrings(file, into);
    return { outcome: 'strings', code: 'strings-only', detail: 'a signature alone', units: into.units, coverage: [] };
  }
  const isRead = await member({ name: 'content', bytes: content, size: content.length, verdict: null });
  const coverage = [{ of: 'entries', expected: 1, read: isRead ? 1 : 0 }];
  const signers = new DocumentText(budget);
  // Certificates stand after what was signed.
  signers.addText('part:signers', certificateNames(file.subarray(-longestCertificates)).join('\n'), ['metadata']);
  const { units } = signers;
  if (isRead && outer.end <= file.length) return { ...whole, units, coverage };
  return { outcome: 'partial', code: isRead ? 'member-damaged' : 'limit-reached', units, coverage };
}

/** Content compressed before it was sent (RFC 3274) stands where signed content does, and is unpacked. */
async function readCompressed(
  file: Buffer,
  wrapped: Element | undefined,
  { budget, member }: Pick<Source, 'budget' | 'member'>,
): Promise<Extraction> {
  const packed = wrapped === undefined ? null : signedContent(file, wrapped);
  const content = packed === null ? null : unpacked(packed, budget.limits.memberBytes);
  if (content === null || !budget.takeExpanded(content.length))
    return { outcome: 'damaged', code: 'damaged', units: [], coverage: [{ of: 'entries', expected: 1, read: 0 }] };
  const isRead = await member({ name: 'content', bytes: content, size: content.length, verdict: null });
  const coverage = [{ of: 'entries', expected: 1, read: isRead ? 1 : 0 }];
  if (isRead) return { ...whole, units: [], coverage };
  return { outcome: 'partial', code: 'limit-reached', units: [], coverage };
}

function unpacked(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
}

/** SignedData is [0] { SEQUENCE { version, algorithms, SEQUENCE { type, [0] { OCTET STRING } }, … } }. */
function signedContent(file: Buffer, wrapped: Element): Uint8Array | null {
  const [sequence] = childrenOf(file, wrapped);
  const inner = sequence === undefined ? undefined : childrenOf(file, sequence)[2];
  const holder = inner === undefined ? undefined : childrenOf(file, inner)[1];
  const text = holder === undefined ? undefined : childrenOf(file, holder)[0];
  return text === undefined ? null : Buffer.concat(octets(file, text, 0));
}

/** A string of octets may be cut into pieces, each a string itself. */
function octets(file: Buffer, element: Element, depth: number): Buffer[] {
  if (element.tag === 4 || depth > 8) return [file.subarray(element.start, element.stop)];
  return childrenOf(file, element).flatMap((piece) => octets(file, piece, depth + 1));
}

function childrenOf(file: Buffer, parent: Element): Element[] {
  const children: Element[] = [];
  let at = parent.start;
  while (at < parent.stop && at < file.length && children.length < 1_000_000) {
    const child = elementAt(file, at, 0);
    if (child === null || (child.tag === 0 && child.start === child.stop)) break;
    children.push(child);
    at = child.end;
  }
  return children;
}

function elementAt(file: Buffer, at: number, depth: number): Element | null {
  const tag = file[at];
  const size = file[at + 1];
  // Tags of more than one byte do not occur in CMS.
  if (tag === undefined || size === undefined || (tag & 0x1f) === 0x1f || depth > 32) return null;
  if (size === 0x80) return openElement(file, tag, at + 2, depth);
  const count = size < 0x80 ? 0 : size & 0x7f;
  if (count > 6 || at + 2 + count > file.length) return null;
  const length = count === 0 ? size : file.readUIntBE(at + 2, count);
  const start = at + 2 + count;
  return { tag, start, stop: Math.min(start + length, file.length), end: start + length };
}

/** An element without a length ends at two zero bytes after its last child. */
function openElement(file: Buffer, tag: number, start: number, depth: number): Element | null {
  let cursor = start;
  while (cursor < file.length && !(file[cursor] === 0 && file[cursor + 1] === 0)) {
    const child = elementAt(file, cursor, depth + 1);
    if (child === null) return null;
    cursor = child.end;
  }
  return { tag, start, stop: Math.min(cursor, file.length), end: cursor + 2 };
}
