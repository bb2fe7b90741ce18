/** A file written into the text of an old mail between `begin 644 name` and `end`. */
export type UuencodedFile = { readonly name: string; readonly bytes: Uint8Array };

const mostFiles = 1000;

/** Takes the files out of a text: what is left of it, and the files in their order. */
export function takeUuencoded(text: string): { text: string; files: UuencodedFile[] } {
  if (!text.includes('begin ')) return { text, files: [] };
  const kept: string[] = [];
  const files: UuencodedFile[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const head = /^begin [0-7]{3,4} (.{1,255})$/u.exec(line.trimEnd());
    const end = head === null || files.length >= mostFiles ? -1 : endOf(lines, at + 1);
    if (end < 0) kept.push(line);
    else {
      files.push({ name: head?.[1]?.trim() ?? '', bytes: decoded(lines.slice(at + 1, end)) });
      at = lines[end]?.trim() === 'end' ? end : end - 1;
    }
  }
  return { text: kept.join('\n'), files };
}

/** The line after the last one that is data; -1 where not even the first is. */
function endOf(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isData(lines[at] ?? '')) at += 1;
  // Some programs leave the end mark out; what is cut short is a file all the same.
  return at > from ? at : -1;
}

/** A line says its own length: so many bytes take a third more letters, which may be followed by one or two of a sum. */
function isData(line: string): boolean {
  const letters = line.replace(/[\r\n]+$/u, '');
  const count = ((letters.charCodeAt(0) || 0) - 32) & 63;
  const needed = Math.ceil(count / 3) * 4;
  // Blanks at the end stand for zeros and are often cut off by mail programs.
  return (
    letters !== '' && letters !== 'end' && letters.length <= needed + 3 && letters.trimEnd().length + 4 > needed / 2
  );
}

function decoded(lines: readonly string[]): Buffer {
  return Buffer.concat(
    lines.map((line) => {
      const six = (index: number): number => ((line.charCodeAt(index) || 32) - 32) & 63;
      const count = six(0);
      const bytes = Buffer.alloc(Math.ceil(count / 3) * 3);
      for (let group = 0; group * 3 < count; group += 1) {
        const at = 1 + group * 4;
        const bits = (six(at) << 18) | (six(at + 1) << 12) | (six(at + 2) << 6) | six(at + 3);
        bytes.writeUIntBE(bits, group * 3, 3);
      }
      return bytes.subarray(0, count);
    }),
  );
}
