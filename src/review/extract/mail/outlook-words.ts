import { decompressRTF } from '@kenjiuno/decompressrtf';
import iconv from 'iconv-lite';
import type { OutlookAttachment } from './outlook-item.ts';

/** Code pages of Windows that have no name of their own by number. */
const named = new Map([
  [10000, 'macintosh'],
  // What says it is ASCII and has other letters in it was written in the usual code page.
  [20127, 'windows-1252'],
  [28591, 'iso-8859-1'],
  [28592, 'iso-8859-2'],
  [28598, 'iso-8859-8'],
  [28605, 'iso-8859-15'],
  [38598, 'iso-8859-8'],
  [51932, 'euc-jp'],
  [51936, 'gbk'],
  [51949, 'euc-kr'],
  [54936, 'gb18030'],
  [65000, 'utf-7'],
  [65001, 'utf-8'],
]);

/** The name of a code page by its Windows number; null where it is not known or not given. */
export function codePageName(number: number | undefined): string | null {
  if (number === undefined) return null;
  const name = named.get(number) ?? `cp${number}`;
  return iconv.encodingExists(name) ? name : null;
}

/** `Amina Okafor <amina@example.org>`; addresses that only mean something inside Exchange are left out where there is a name. */
export function nameAndAddress(name: string, address: string): string {
  const isInternal = !address.includes('@') && address.startsWith('/');
  if (address === '' || (isInternal && name !== '')) return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** The headers that a mail was sent with, unfolded, without those that the item says itself. */
export function innerHeaders(block: string): [string, string][] {
  const said = /^(?:from|sender|to|cc|bcc|subject|date|mime-version|content-[\w-]{1,60})$/iu;
  const found: [string, string][] = [];
  for (const line of block.slice(0, 200_000).split(/\r?\n/u)) {
    const last = found.at(-1);
    if (/^[ \t]/u.test(line)) {
      if (last !== undefined) last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 77 && !/\s/u.test(line.slice(0, colon))) {
      found.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
    }
  }
  return found.filter(([name]) => !said.test(name));
}

/** A body that is kept as compressed rich text alone is read like an attachment in that format; null where there is none. */
export function richBody(compressed: Uint8Array | undefined): OutlookAttachment | null {
  if (compressed === undefined) return null;
  try {
    const bytes = Uint8Array.from(decompressRTF([...compressed]));
    return bytes.length === 0 ? null : { filename: 'body.rtf', mediaType: 'application/rtf', bytes };
  } catch {
    return null;
  }
}
