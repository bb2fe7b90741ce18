import { parsePostcode } from '#core/values/postcode';

/** An address as a register gives it: lines without the postcode, and the postcode or ''. */
export type RowAddress = { readonly lines: readonly string[]; readonly postcode: string };

// The last words of a cell that may be a postcode: "… Glasgow G12 8AB".
const lastWords = /(?:^|[\s,])([A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})[\s.,]*$/iu;

/**
 * Puts together the lines of an address: `lines` are cells of one line each, `whole` holds an address in one cell, which is taken apart at its
 * commas and line ends. The postcode at the end of either stands where the row has none (`postcode`, normal form or '').
 */
export function rowAddress(whole: string, lines: readonly string[], postcode: string): RowAddress {
  const parts = lines.length === 0 ? partsOf(whole) : withNumbers(lines.map(inOneLine).filter((line) => line !== ''));
  const last = parts.at(-1) ?? '';
  const end = lastWords.exec(last);
  const own = end === null ? null : parsePostcode(end[1] ?? '');
  // Another postcode than the row's own stays where it is.
  if (end === null || own === null || (postcode !== '' && postcode !== own)) return { lines: inFive(parts), postcode };
  const rest = last.slice(0, end.index).trim();
  return { lines: inFive([...parts.slice(0, -1), ...(rest === '' ? [] : [rest])]), postcode: own };
}

function inOneLine(text: string): string {
  return text.replace(/[ \t]+/gu, ' ').trim();
}

function partsOf(text: string): readonly string[] {
  const parts = text.split(/[,\n;|]/u).map(inOneLine);
  return withNumbers(parts.filter((part) => part !== ''));
}

// An envelope has room for five: of more, the first stand in one line, as flat and building do.
function inFive(lines: readonly string[]): readonly string[] {
  const over = lines.length - 5;
  return over <= 0 ? lines : [lines.slice(0, over + 1).join(', '), ...lines.slice(over + 1)];
}

// A house number in a cell, or before a comma, of its own: "14", "Byres Road".
function withNumbers(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && /^[0-9]{1,5}[A-Z]?$/iu.test(before)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}
