import iconv from 'iconv-lite';
import { ByteView } from '../../collect/byte-view.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from '../extractor.ts';

/**
 * Windows metafiles (.emf, .wmf): the words that they draw, line by line. A part of a sheet put into a letter is kept as one, and
 * shows its cells where the sheet itself is gone.
 */
export const metafile: Extractor = {
  mediaTypes: ['image/emf', 'image/wmf'],
  extract: async (source) => readMetafile(source),
};

type Word = { readonly x: number; readonly y: number; readonly text: string };
const mostWords = 100_000;

function readMetafile({ bytes, mediaType, budget }: Source): Extraction {
  const file = new ByteView(bytes);
  const words = mediaType === 'image/emf' ? enhancedWords(file) : placeableWords(file);
  const into = new DocumentText(budget);
  into.addText('page:1', linesOf(words).join('\n'));
  const coverage = [{ of: 'pages', expected: 1, read: into.units.length }];
  // Without words it is a drawing, or a photograph in a wrapping.
  if (into.units.length === 0)
    return { outcome: 'unsupported', code: 'unsupported', detail: mediaType, units: [], coverage };
  return { ...whole, units: into.units, coverage };
}

/** Records of an EMF ([MS-EMF] 2.3): a type, a size, the record; those that draw text say where. */
function enhancedWords(file: ByteView): Word[] {
  const words: Word[] = [];
  for (let at = 0; file.has(at, 8) && words.length < mostWords; ) {
    const type = file.u32(at);
    const size = file.u32(at + 4);
    if (size < 8) break;
    if (type === 83 || type === 84) words.push(enhancedText(file, at, type === 84));
    else if (type === 108) words.push(smallText(file, at));
    at += size;
  }
  return words;
}

function enhancedText(file: ByteView, at: number, isWide: boolean): Word {
  const count = Math.min(file.u32(at + 44), 10_000);
  const start = at + file.u32(at + 48);
  return { x: file.u32(at + 36) | 0, y: file.u32(at + 40) | 0, text: textAt(file, start, count, isWide) };
}

/** Short texts without their widths: 0x100 leaves the frame out, 0x200 makes a letter one byte. */
function smallText(file: ByteView, at: number): Word {
  const count = Math.min(file.u32(at + 16), 10_000);
  const options = file.u32(at + 20);
  const start = at + ((options & 0x100) === 0 ? 52 : 36);
  const text = textAt(file, start, count, (options & 0x200) === 0);
  return { x: file.u32(at + 8) | 0, y: file.u32(at + 12) | 0, text };
}

/** Records of a WMF ([MS-WMF] 2.3) behind two headers: a size in words of two bytes, a function, the record. */
function placeableWords(file: ByteView): Word[] {
  const words: Word[] = [];
  for (let at = 22 + 18; file.has(at, 6) && words.length < mostWords; ) {
    const size = file.u32(at) * 2;
    const kind = file.u16(at + 4);
    if (size < 6) break;
    if (kind === 0x0521) {
      const count = file.u16(at + 6);
      const after = at + 8 + count + (count % 2);
      words.push({
        x: signed(file.u16(after + 2)),
        y: signed(file.u16(after)),
        text: textAt(file, at + 8, count, false),
      });
    } else if (kind === 0x0a32) {
      const count = file.u16(at + 10);
      const start = at + 14 + ((file.u16(at + 12) & 6) === 0 ? 0 : 8);
      words.push({ x: signed(file.u16(at + 8)), y: signed(file.u16(at + 6)), text: textAt(file, start, count, false) });
    }
    at += size;
  }
  return words;
}

function textAt(file: ByteView, start: number, count: number, isWide: boolean): string {
  const text = isWide ? file.wide(start, count) : iconv.decode(file.part(start, start + count).bytes, 'windows-1252');
  // Fonts of drawn letters have numbers where others have letters: those are control characters.
  return [...text].filter((letter) => letter >= ' ').join('');
}

/** Words on one height are a line, from left to right; lines stand in the order in which they were drawn. */
function linesOf(words: readonly Word[]): string[] {
  const lines = new Map<number, Word[]>();
  for (const word of words) {
    if (word.text.trim() === '') continue;
    const line = lines.get(word.y);
    if (line === undefined) lines.set(word.y, [word]);
    else line.push(word);
  }
  return [...lines.values()].map((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text.trim())
      .join('\t'),
  );
}

function signed(value: number): number {
  return value > 0x7fff ? value - 0x10000 : value;
}
