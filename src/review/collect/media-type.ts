import { isSignedContent, structuredMediaType } from './binary-marks.ts';
import { heldBytes, type ReadableBytes } from './byte-window.ts';
import { lockedMediaType, looksLikeChance } from './encrypted-marks.ts';
import { OleFile } from './ole-file.ts';
import { oleStreamNames } from './ole-streams.ts';
import { signatures } from './signatures.data.ts';
import { looksLikeText } from './text-encoding.ts';
import { textMediaType } from './text-kind.ts';
import { type ZipDirectory, zipDirectoryOf, zipEntryPlace } from './zip-directory.ts';

const pdfMark = Buffer.from('%PDF-');
const openXml = 'application/vnd.openxmlformats-officedocument';

/**
 * The media type of a file by its content alone: the name takes no part, so the same content always gives the same answer.
 * `application/octet-stream` where nothing is recognised; encrypted Office files are `application/x-ole-encrypted`.
 */
export function sniffMediaType(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'application/x-empty';
  if (startsWith(file, 'd0cf11e0a1b11ae1')) return oleMediaType(rootNames(file));
  const isZip = startsWith(file, '504b0304') || startsWith(file, '504b0506');
  if (isZip) return zipMediaTypeOf(heldBytes(file));
  // Acrobat and every other reader look for the mark in the first kilobyte.
  if (file.subarray(0, 1029).includes(pdfMark)) return 'application/pdf';
  for (const { mediaType, at, hex, also } of signatures) {
    if (startsWith(file, hex, at) && (also === undefined || startsWith(file, also.hex, also.at))) return mediaType;
  }
  // Signed text is mostly text itself: the few bytes before it say what it is.
  if (isSignedContent(file)) return 'application/pkcs7-mime';
  const locked = lockedMediaType(file);
  if (locked !== null) return locked;
  if (looksLikeText(file)) return textMediaType(file);
  const structured = structuredMediaType(file);
  if (structured !== null) return structured;
  // Self-extractors and damaged downloads: the directory at the end says it is a zip whatever stands in front.
  if (file.includes(Buffer.from('504b0506', 'hex'), Math.max(0, file.length - 66_000)))
    return zipMediaTypeOf(heldBytes(file));
  return looksLikeChance(file) ? 'application/x-chance' : 'application/octet-stream';
}

/** The media type of a zip that need not be held, by the names in its directory. */
export function zipMediaTypeOf(file: ReadableBytes): string {
  return zipMediaType(file, zipDirectoryOf(file));
}

function startsWith(file: Buffer, hex: string, at = 0): boolean {
  const length = hex.length / 2;
  return file.length >= at + length && file.toString('hex', at, at + length) === hex;
}

/** Names at the root alone: a workbook with a letter put into it is still a workbook. Damage leaves the names wherever they stand. */
function rootNames(file: Buffer): readonly string[] {
  const names = new OleFile(file).entries.filter(({ path, name }) => path === name).map(({ name }) => name);
  return names.length > 0 ? names : oleStreamNames(file);
}

function oleMediaType(names: readonly string[]): string {
  const has = (...wanted: string[]): boolean => names.some((name) => wanted.includes(name.toLowerCase()));
  if (has('encryptedpackage', 'encryptioninfo')) return 'application/x-ole-encrypted';
  if (has('worddocument')) return 'application/msword';
  if (has('workbook', 'book')) return 'application/vnd.ms-excel';
  if (has('powerpoint document', 'pp40', 'pp97_dualstorage')) return 'application/vnd.ms-powerpoint';
  if (has('__properties_version1.0', '__nameid_version1.0')) return 'application/vnd.ms-outlook';
  if (has('visiodocument')) return 'application/vnd.visio';
  if (has('quill', 'escher') && has('contents')) return 'application/x-mspublisher';
  if (has('matadoc', 'mm', 'contents')) return 'application/vnd.ms-works';
  return 'application/x-ole-storage';
}

function zipMediaType(file: ReadableBytes, directory: ZipDirectory | null): string {
  if (directory === null) return 'application/zip';
  const names = new Set(directory.entries.map((entry) => entry.name.replaceAll('\\', '/')));
  const has = (prefix: string): boolean =>
    directory.entries.some((entry) => entry.name.replaceAll('\\', '/').startsWith(prefix));
  if (names.has('[Content_Types].xml') || names.has('_rels/.rels')) {
    if (has('word/document') || names.has('word/document.xml')) return `${openXml}.wordprocessingml.document`;
    if (names.has('xl/workbook.bin')) return 'application/vnd.ms-excel.sheet.binary.macroEnabled.12';
    if (has('xl/workbook')) return `${openXml}.spreadsheetml.sheet`;
    if (has('ppt/presentation')) return `${openXml}.presentationml.presentation`;
    if (has('visio/')) return 'application/vnd.ms-visio.drawing';
    if (has('word/')) return `${openXml}.wordprocessingml.document`;
    if (has('xl/')) return `${openXml}.spreadsheetml.sheet`;
    // Cut off before the part that would say which kind of Office file it was.
    if (!directory.whole) return 'application/vnd.openxmlformats-package';
  }
  // The manifest stands last: a file cut short has lost it.
  const isDocument = names.has('content.xml') || names.has('encrypted-package');
  if (isDocument && (names.has('META-INF/manifest.xml') || names.has('mimetype')))
    return openDocumentType(file, directory);
  if (names.has('META-INF/container.xml')) return 'application/epub+zip';
  if (has('Index/Document.iwa') || names.has('Document.iwa') || has('Index.zip') || has('index.apxl'))
    return 'application/vnd.apple.iwork';
  return 'application/zip';
}

/** OpenDocument says its kind in a small stored member, `mimetype`. */
function openDocumentType(file: ReadableBytes, directory: ZipDirectory): string {
  const entry = directory.entries.find(({ name, method }) => name === 'mimetype' && method === 0);
  const place = entry === undefined ? null : zipEntryPlace(file, entry);
  const stored = place === null ? [] : file.read(place.from, Math.min(200, place.to - place.from));
  const kind = Buffer.from(stored).toString('latin1').trim();
  return /^application\/vnd\.oasis\.opendocument\.[a-z-]{1,40}$/u.test(kind)
    ? kind
    : 'application/vnd.oasis.opendocument.text';
}
