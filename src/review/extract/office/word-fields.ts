/**
 * Fields whose codes say nothing about anybody: numbers of pages, dates of printing, references whose words stand in the text.
 * All others can name data, people or places of files (a merge field, a link, the two answers of an IF, an index entry).
 */
const silent = new Set(
  'ADVANCE AUTONUM AUTONUMLGL AUTONUMOUT BARCODE CREATEDATE DATE EDITTIME EMBED EQ FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT INDEX LISTNUM MERGEREC MERGESEQ NEXT NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINT PRINTDATE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SHAPE STYLEREF SYMBOL TIME TOA TOC'.split(
    ' ',
  ),
);

/** Whether the code of a Word field (`MERGEFIELD NI_Number`) says something that the text need not. */
export function isSpokenField(code: string): boolean {
  const words = code.trim();
  const name = /^[A-Za-z]+/u.exec(words)?.[0].toUpperCase() ?? '';
  if (silent.has(name)) return false;
  // A link within the document itself.
  return words !== '' && !/^HYPERLINK\s+\\l/iu.test(words) && /[\p{L}\p{N}]/u.test(words);
}

/** Signs of the symbol fonts that forms are filled with, by their place in the font. */
const signs: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: new Map([
    [0x6f, '☐'],
    [0x71, '☐'],
    [0x72, '☐'],
    [0xa8, '☐'],
    [0x78, '☒'],
    [0xfd, '☒'],
    [0xfe, '☑'],
    [0xfb, '✗'],
    [0xfc, '✓'],
  ]),
  'wingdings 2': new Map([
    [0x4f, '✗'],
    [0x50, '✓'],
    [0x51, '☒'],
    [0x52, '☑'],
    [0x53, '☒'],
    [0x54, '☒'],
    [0xa3, '☐'],
  ]),
};

/** The sign that a symbol character shows, in Unicode: ticks and boxes; empty for other pictures; letters of other fonts as they are. */
export function symbolSign(font: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  const place = code >= 0xf000 && code < 0xf100 ? code - 0xf000 : code;
  const name = font.toLowerCase();
  const known = Object.hasOwn(signs, name) ? signs[name] : undefined;
  if (known !== undefined) return known.get(place) ?? '';
  return /wingdings|webdings|symbol|marlett/u.test(name) ? '' : String.fromCharCode(place);
}
