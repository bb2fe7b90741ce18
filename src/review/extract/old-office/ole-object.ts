import { OleFile } from '../../collect/ole-file.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { rawWords } from '../text/raw-words.ts';
import { nativeFile, OleMembers } from './ole-members.ts';

/**
 * Objects of OLE that are no document of their own: what Word, Excel and Outlook keep a packaged file or a document of another
 * program in (a PDF, a picture, a mail). The file inside is a member; what is left is read for its words.
 */
export const oleObject: Extractor = {
  mediaTypes: ['application/x-ole-storage', 'application/vnd.ms-works'],
  extract: readObject,
};

async function readObject(source: Source): Promise<Extraction> {
  const ole = new OleFile(source.bytes);
  const members = new OleMembers(source);
  const inner = innerFile(ole, source.mediaType);
  if (inner !== null && source.budget.takeExpanded(inner.length)) await members.add('object', inner);
  if (source.mediaType === 'application/x-ole-storage') await members.addStorages(ole);
  if (members.count === 0) return rawWords.extract(source);
  const coverage = [{ of: 'entries', expected: members.count, read: members.count - members.lost }];
  if (members.lost > 0)
    return { outcome: 'partial', code: 'limit-reached', detail: 'objects within', units: [], coverage };
  // An object within is not all that the file holds, where the file is more than a wrapping.
  if (inner !== null) return { outcome: 'read', code: null, units: [], coverage };
  const words = await rawWords.extract(source);
  return { ...words, coverage: [...coverage, ...words.coverage] };
}

/** Marks of the files that programs keep whole in a stream of their own: PDF, zip, OLE, pictures, mail. */
const wholeFiles = /^(?:25504446|504b0304|d0cf11e0|ffd8ff|89504e47|47494638|424d|49492a00|4d4d002a|7b5c727466)/u;

/** A stream that is a file: `Package` always is; `CONTENTS` is the text of Works, unless it starts as another file does. */
function innerFile(ole: OleFile, mediaType: string): Uint8Array | null {
  const native = ole.stream('\u0001Ole10Native');
  if (native !== null && native.data.length > 6) return nativeFile(native.data);
  const packaged = ole.stream('Package');
  if (packaged !== null && packaged.data.length > 0) return packaged.data;
  const contents = ole.stream('CONTENTS') ?? ole.stream('Contents');
  if (contents === null || mediaType === 'application/x-mspublisher') return null;
  return wholeFiles.test(contents.data.toString('hex', 0, 8)) ? contents.data : null;
}
