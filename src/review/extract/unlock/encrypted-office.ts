import { ByteView } from '../../collect/byte-view.ts';
import { sniffMediaType } from '../../collect/media-type.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { type Extraction, type Extractor, openedBy, type Source, type Verdict, whole } from '../extractor.ts';
import { binaryWorkbook } from '../office/binary-workbook.ts';
import { drawing } from '../office/drawing.ts';
import { presentation } from '../office/presentation.ts';
import { word } from '../office/word.ts';
import { workbook } from '../office/workbook.ts';
import { type AgileRefusal, agileKey, agileLock, decryptAgile } from './office-agile.ts';
import { decryptStandard, standardKey, standardLock } from './office-standard.ts';
import { lockedVerdict, silentPassword, type Trial } from './passwords.ts';

/**
 * Office documents of 2007 and later under a password to open (an OLE file around the encrypted package): read as what they are
 * once a password opens them. Excel's silent password is tried first; what only a certificate or a server opens stays encrypted.
 */
export const encryptedOffice: Extractor = { mediaTypes: ['application/x-ole-encrypted'], extract: readEncrypted };

const unknownLock = 'in a way that this version does not know';

const readers = [word, workbook, binaryWorkbook, presentation, drawing];

async function readEncrypted(source: Source): Promise<Extraction> {
  const ole = new OleFile(source.bytes);
  const info = ole.stream('EncryptionInfo')?.data ?? null;
  const packed = ole.stream('EncryptedPackage');
  if (info === null || packed === null) return unread(lockedVerdict(0, 0, lockOf(ole)));
  const trial = await openPackage(new ByteView(info), packed.data, source);
  if (trial.kind === 'locked') return unread(trial.verdict);
  const { value: bytes, password } = trial;
  const mediaType = sniffMediaType(bytes);
  const opened = openedBy(source, password);
  const reader = readers.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
  if (reader !== undefined) {
    const read = await reader.extract({ ...opened, bytes, mediaType });
    const cut: Verdict = { outcome: 'partial', code: 'member-damaged', detail: 'cut short' };
    const verdict = packed.isWhole || read.outcome !== 'read' ? {} : cut;
    return { ...read, ...verdict, openedWith: password, readAs: mediaType };
  }
  const isTaken = await opened.member({ name: 'content', bytes, size: bytes.length, verdict: null });
  const coverage = [{ of: 'entries', expected: 1, read: isTaken ? 1 : 0 }];
  const verdict: Verdict = isTaken ? whole : { outcome: 'partial', code: 'limit-reached' };
  return { ...verdict, units: [], coverage, openedWith: password };
}

/** The package in clear, by whichever of the two encryptions it has. Its first eight bytes say how long it is. */
async function openPackage(info: ByteView, packed: Buffer, { budget }: Source): Promise<Trial<Buffer>> {
  const bytes = packed.subarray(8);
  const length = Math.min(bytes.length, new ByteView(packed).u32(0));
  if (!budget.takeExpanded(bytes.length))
    return { kind: 'locked', verdict: { outcome: 'too-large', code: 'too-large' } };
  const standard = standardLock(info);
  if (standard !== null) {
    return budget.passwords.open((password, hasTime) => {
      const key = standardKey(standard, password, hasTime);
      return key === null ? null : decryptStandard(bytes, key).subarray(0, length);
    }, silentPassword);
  }
  const agile = agileLock(info);
  if (typeof agile === 'string') return { kind: 'locked', verdict: refusals[agile] };
  return budget.passwords.open((password, hasTime) => {
    const key = agileKey(agile, password, hasTime);
    return key === null ? null : decryptAgile(bytes, key, agile).subarray(0, length);
  }, silentPassword);
}

const refusals: Readonly<Record<AgileRefusal, Verdict>> = {
  certificate: lockedVerdict(0, 0, 'a certificate opens it, no password'),
  hostile: { outcome: 'refused', code: 'hostile', detail: 'a password would take hours to try' },
  unknown: lockedVerdict(0, 0, unknownLock),
};

/** Rights management keeps the key on the organisation's server. */
function lockOf(ole: OleFile): string {
  const isManaged = ole.entries.some(({ name }) => name.includes('DRM'));
  return isManaged ? 'rights management: the organisation that protected it opens it' : unknownLock;
}

function unread(verdict: Verdict): Extraction {
  return { ...verdict, units: [], coverage: [] };
}
