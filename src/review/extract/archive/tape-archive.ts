import { ByteWindow } from '../../collect/byte-window.ts';
import { type ByteSource, windowOf } from '../bytes/byte-source.ts';
import type { Extraction, Extractor, Member, Verdict } from '../extractor.ts';
import { anySize, type Reading } from '../unit-flow.ts';
import { ArchiveTally, linkVerdict, unreachedVerdict } from './archive-verdict.ts';
import { extended, headerAt, isBlank, nextHeader, type Said, tapeBlock } from './tape-header.ts';

/** Longest name or extended header kept: real ones are a few hundred bytes. */
const longestHeader = 2 ** 20;

/** Tape archives (tar, with the GNU and POSIX extensions): every file a member; links, devices and sparse files are labels only. */
export const tapeArchive: Extractor = { mediaTypes: ['application/x-tar'], ...anySize(readTape) };

async function readTape(source: Reading): Promise<Extraction> {
  const { file } = source;
  const tape = new ByteWindow(file);
  const tally = new ArchiveTally(source);
  let files = 0;
  let at = 0;
  let said: Said = {};
  let isWhole = false;
  while (at + tapeBlock <= file.size) {
    if (isBlank(tape.bytes(at, tapeBlock))) {
      isWhole = true;
      break;
    }
    const header = headerAt(tape.bytes(at, tapeBlock));
    // After a damaged header nothing says where the next one stands: only a search finds it.
    if (header === null) {
      const next = nextHeader(tape, at + tapeBlock, () => source.budget.late());
      if (next < 0) break;
      at = next;
      files += 1;
      await tally.hand({ name: 'unnamed', bytes: null, size: 0, verdict: { outcome: 'damaged', code: 'damaged' } });
      continue;
    }
    const size = said.size ?? header.size;
    const start = at + tapeBlock;
    at = start + Math.ceil(size / tapeBlock) * tapeBlock;
    if ('LKxg'.includes(header.type)) {
      const words = tape.bytes(start, Math.min(size, longestHeader));
      said = header.type === 'g' ? said : { ...said, ...extended(header.type, words) };
      continue;
    }
    const name = said.name ?? header.name;
    said = {};
    if (header.type === '5' || (header.type === '0' && name.endsWith('/') && size === 0)) continue;
    const label = labelOf(header.type);
    if (label === null) files += 1;
    const more =
      label === null
        ? await tally.hand(fileOf(name, windowOf(file, start, size), size, source))
        : await tally.label(name, label);
    if (!more) return tally.stopped(files);
  }
  // Many writers leave out the two empty blocks: a tape that ends exactly after a file is whole too.
  return tally.finish(files, isWhole || at === file.size);
}

function fileOf(name: string, content: ByteSource, size: number, { budget }: Reading): Member {
  if (budget.late()) return { name, bytes: null, size, verdict: unreachedVerdict };
  const isCut = content.size < size;
  const cut: Verdict = { outcome: 'damaged', code: 'damaged', detail: 'cut short inside its archive' };
  const verdict = isCut ? cut : null;
  if (isCut && content.size === 0) return { name, bytes: null, size, verdict };
  // A copy where it is held: the source may use its bytes again while the member is read.
  return content.size > budget.limits.streamBytes
    ? { name, bytes: null, file: content, size, verdict }
    : { name, bytes: Uint8Array.from(content.read(0, content.size)), size, verdict };
}

/** What is not a file with its content in the tape; null for what is. */
function labelOf(type: string): Verdict | null {
  if (type === '1' || type === '2') return linkVerdict;
  if ('346'.includes(type)) return { outcome: 'unsupported', code: 'not-a-file' };
  if ('SMVDN'.includes(type)) return { outcome: 'unsupported', code: 'unsupported', detail: 'kind of archive entry' };
  return null;
}
