/** A quoted cell that runs over more lines than this is an unclosed quote, not a note (the longest real ones seen have tens of lines). */
const mostLinesInCell = 1000;

/** Nor does it run over more characters: a quoted document in a cell may be long, but not without end. */
const mostCharactersInCell = 1 << 24;

/** The separators that council systems write, most usual first. */
export const delimiters = [',', '\t', ';', '|'] as const;
/** One of them. */
export type Delimiter = (typeof delimiters)[number];

/** One record of a delimited text and where it stands: 1-based line on which it starts. */
export type DelimitedRecord = { readonly cells: readonly string[]; readonly line: number };

/** How far reading came: where in the text the next record starts, and on which line. */
export type DelimitedRest = { readonly at: number; readonly line: number };

/** A text may be a part of a longer one: then it starts on a line, and its last record may go on in the next part. */
export type DelimitedPart = { readonly line: number; readonly isLast: boolean };

/**
 * Reads delimited text record by record (RFC 4180, both line ends). A quote that is never closed, or that turns out to be
 * one by a lone quote on a later line, is taken as an ordinary character, so that it cannot swallow the rest of the file.
 * `onRecord` returns false to stop. A record that the text may not hold whole is left, unless the text is the last part.
 */
export function readDelimited(
  text: string,
  delimiter: Delimiter,
  onRecord: (record: DelimitedRecord) => boolean,
  part: DelimitedPart = { line: 1, isLast: true },
): DelimitedRest {
  let at = 0;
  let { line } = part;
  while (at < text.length) {
    const start = { at, line };
    const cells: string[] = [];
    for (let more = true; more; ) {
      const quoted = text[at] === '"' ? quotedCell(text, at, delimiter, part.isLast) : null;
      if (quoted === 'open') return start;
      const cell = quoted ?? plainCell(text, at, delimiter);
      cells.push(cell.value);
      line += cell.lines;
      at = cell.end;
      more = text[at] === delimiter;
      if (more) at += 1;
    }
    const isOpen = at >= text.length || (text[at] === '\r' && at + 1 === text.length);
    if (isOpen && !part.isLast) return start;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
    line += 1;
    if (!onRecord({ cells, line: start.line })) break;
  }
  return { at, line };
}

/** The separator that a text's records agree on, with how many cells they have; null where it is not a table. `sample` starts the text. */
export function findDelimiter(sample: string): { delimiter: Delimiter; width: number } | null {
  let best: { delimiter: Delimiter; width: number; share: number } | null = null;
  for (const delimiter of delimiters) {
    const agreed = agreement(sample, delimiter);
    if (agreed === null) continue;
    if (best === null || agreed.share * agreed.width > best.share * best.width) best = { delimiter, ...agreed };
  }
  return best === null ? null : { delimiter: best.delimiter, width: best.width };
}

type Cell = { value: string; end: number; lines: number };

function plainCell(text: string, from: number, delimiter: Delimiter): Cell {
  const mark = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === mark || code === 10 || code === 13) break;
  }
  return { value: text.slice(from, end), end, lines: 0 };
}

/** Null for a quote that is an ordinary character; `open` where only the rest of a longer text could tell. */
function quotedCell(text: string, from: number, delimiter: Delimiter, isLast: boolean): Cell | 'open' | null {
  let value = '';
  let lines = 0;
  let piece = from + 1;
  const stop = Math.min(text.length, from + mostCharactersInCell);
  for (let at = piece; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 && ++lines > mostLinesInCell) return null;
    if (code !== 34) continue;
    const next = text[at + 1];
    if (next === undefined && !isLast) return 'open';
    if (next === '"') {
      value += text.slice(piece, at + 1);
      piece = at + 2;
      at += 1;
    } else if (next === undefined || next === delimiter || next === '\n' || next === '\r') {
      return { value: value + text.slice(piece, at), end: at + 1, lines };
    } else if (lines > 0) {
      return null;
    }
  }
  return isLast || stop < text.length ? null : 'open';
}

/** How many of the sample's records have the usual number of cells; titles of one cell above the table do not count against it. */
function agreement(sample: string, delimiter: Delimiter): { width: number; share: number } | null {
  const records: (readonly string[])[] = [];
  readDelimited(sample, delimiter, ({ cells }) => {
    if (cells.some((cell) => cell.trim() !== '')) records.push(cells);
    return records.length < 200;
  });
  // The last record of a sample may be cut short.
  if (sample.length >= 65_536) records.pop();
  const widths = new Map<number, number>();
  for (const cells of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [
    0, 0,
  ];
  const first = records.findIndex((cells) => cells.length === width);
  const titles = first <= 5 ? first : 0;
  const share = count / Math.max(1, records.length - titles);
  if (count < 2 || share < 0.8) return null;
  const rows = records.filter((cells) => cells.length === width);
  return looksLikeProse(rows, width, delimiter) ? null : { width, share };
}

/** Sentences and address lines have commas too: a space after most of them, or nothing after the last one, is prose. */
function looksLikeProse(rows: readonly (readonly string[])[], width: number, delimiter: Delimiter): boolean {
  if (delimiter !== ',' && delimiter !== ';') return false;
  const later = rows.flatMap((cells) => cells.slice(1));
  const spaced = later.filter((cell) => cell.startsWith(' ')).length;
  const blankEnds = rows.filter((cells) => (cells.at(-1) ?? '').trim() === '').length;
  const long = rows.filter((cells) => cells.some((cell) => cell.length > 60)).length;
  if (width === 2 && (rows.length < 3 || blankEnds * 2 > rows.length || spaced > 0 || long * 4 > rows.length))
    return true;
  return spaced * 2 > later.length && (width < 4 || long > 0);
}
