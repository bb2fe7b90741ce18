import { ByteView } from '../../collect/byte-view.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { decodeDeclared } from '../../collect/text-encoding.ts';
import { mapiNames } from './mapi-names.data.ts';

/**
 * Properties that the item's headers and body are made of, or that say nothing about people: its class, kinds of addresses,
 * its transport headers, its body in other forms, keys of search.
 */
const saidElsewhere = new Set(
  '001a 0037 003d 0064 0070 0075 0077 007d 0c1e 0e1d 1000 1008 1009 1013 1035 1039 3002 3005 300b 3fd9 3ff1 3fde 3ffd'.split(
    ' ',
  ),
);
const mostProperties = 2000;
const longest = 20_000;
/** Days between the epoch of Windows file times (1601) and that of Unix, in milliseconds. */
const epochGap = 11_644_473_600_000;

/**
 * The words of an Outlook item that `said` does not hold yet: names and dates of a contact, who received and who changed it,
 * fields of a form of the council's own by the names given to them. As names and values, in the order of their numbers;
 * `encoding` is that of strings of one byte a letter.
 */
export function otherProperties(bytes: Uint8Array, said: string, encoding: string): [string, string][] {
  const ole = new OleFile(bytes);
  const names = namedProperties(ole);
  const found: OutlookProperty[] = [];
  for (const { path, name, isStorage, size } of ole.entries) {
    const tag = /^__substg1\.0_([0-9A-F]{4})(001F|001E|101[EF]-[0-9A-F]{8})$/iu.exec(name);
    if (
      isStorage ||
      path !== name ||
      tag === null ||
      size > longest * 2 ||
      saidElsewhere.has((tag[1] ?? '').toLowerCase()) ||
      found.length >= mostProperties
    )
      continue;
    const [, number = '', type = ''] = tag;
    const key = number.toLowerCase();
    const data = ole.stream(path)?.data ?? Buffer.alloc(0);
    const isWide = type.slice(0, 4).toUpperCase().endsWith('F');
    const text = isWide ? data.toString('utf16le') : (decodeDeclared(data, encoding) ?? data.toString('latin1'));
    found.push({ tag: key, name: names.get(key) ?? null, value: text });
  }
  found.push(...dates(ole, names));
  return labelledProperties(found, said);
}

/** One property of an item: its number in hexadecimal, the name that it has besides, and its words. */
export type OutlookProperty = { readonly tag: string; readonly name: string | null; readonly value: string };

/** Properties as names and values: those that say something that `said` does not, each once, by number. */
export function labelledProperties(found: readonly OutlookProperty[], said: string): [string, string][] {
  const known = squeezed(said);
  const kept = new Set<string>();
  return found
    .map(({ tag, name, value }) => ({ tag, label: mapiNames.get(tag) ?? name, value: plainValue(value) }))
    .filter(({ tag, label, value }) => !saidElsewhere.has(tag) && isSaying(value, label !== null))
    .filter(({ label }) => label === null || !silentNames.test(label))
    .sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0))
    .filter(({ value }) => {
      const words = squeezed(value);
      if (known.includes(words) || kept.has(words)) return false;
      kept.add(words);
      return true;
    })
    .map(({ tag, label, value }) => [label ?? `Property ${tag}`, value]);
}

/** Accounts are written as parts between marks; addresses inside Exchange mean nothing outside it. */
function plainValue(text: string): string {
  const parts = text.replaceAll('\u0000', ' ').split('\u0001');
  return parts
    .filter((part) => !/\/o=.+\/cn=/iu.test(part) && !/^0000000\d$/u.test(part))
    .join(' ')
    .trim();
}

/** Properties that mail programs name for themselves. */
const silentNames =
  /^(?:accept-?language|client ?info|conversation ?index|x-ms-|x-microsoft-|msip_|clientsubmittedsecurely)/iu;

/** Named properties are mostly settings of Outlook: versions, time zones, kinds of addresses. */
function isSaying(value: string, isNamed: boolean): boolean {
  if (value === '' || /^(?:SMTP|EX|FAX|IPM\..*|\d\d?\.\d|\(UTC.*|\{[0-9A-F-]{36}\})$/iu.test(value)) return false;
  return isNamed || value.includes('@') || /\p{L}{3}/u.test(value) || /\d{6}/u.test(value);
}

/** Dates stand in the table of fixed properties: 8 bytes of tag and flags, 8 of value ([MS-OXMSG] 2.4). */
function dates(ole: OleFile, names: ReadonlyMap<string, string>): OutlookProperty[] {
  const table = new ByteView(ole.stream('__properties_version1.0')?.data ?? Buffer.alloc(0));
  const found: OutlookProperty[] = [];
  for (let at = 32; table.has(at, 16) && found.length < mostProperties; at += 16) {
    const key = table
      .u16(at + 2)
      .toString(16)
      .padStart(4, '0');
    const name = mapiNames.get(key) ?? names.get(key);
    if (table.u16(at) !== 0x0040 || name === undefined) continue;
    const moment = (table.u32(at + 12) * 4_294_967_296 + table.u32(at + 8)) / 10_000 - epochGap;
    // Outlook writes "no date" as the year 4501.
    if (moment < -8_000_000_000_000 || moment > 70_000_000_000_000) continue;
    found.push({ tag: key, name, value: new Date(moment).toISOString().slice(0, 10) });
  }
  return found;
}

/** Names that forms gave their own properties, by the number they have in this file ([MS-OXMSG] 2.2.3). */
function namedProperties(ole: OleFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const entries = new ByteView(ole.stream('__nameid_version1.0/__substg1.0_00030102')?.data ?? Buffer.alloc(0));
  const strings = new ByteView(ole.stream('__nameid_version1.0/__substg1.0_00040102')?.data ?? Buffer.alloc(0));
  for (let at = 0; entries.has(at, 8) && names.size < mostProperties; at += 8) {
    const isString = (entries.u16(at + 4) & 1) === 1;
    if (!isString) continue;
    const offset = entries.u32(at);
    const name = strings.wide(offset + 4, Math.floor(Math.min(strings.u32(offset), 510) / 2));
    names.set((0x8000 + entries.u16(at + 6)).toString(16), name);
  }
  return names;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}
