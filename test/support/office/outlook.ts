import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import iconv from 'iconv-lite';

/** An Outlook item to write; `kind` of a recipient is 1 for To, 2 for Cc, 3 for Bcc. */
export type ItemToWrite = {
  readonly subject: string;
  readonly body: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly recipients?: readonly { readonly name: string; readonly email: string; readonly kind: number }[];
  readonly attachments?: readonly { readonly name: string; readonly data: string }[];
  /** Further properties of text, by their number in hexadecimal: `3A48` is the spouse. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly kindOfItem?: string;
  readonly streams?: Readonly<Record<string, Buffer>>;
  /** Writes words in one byte or more a letter, in the code page that property `tag` (`0x3ffd`, `0x3fde`) names by `number`. */
  readonly codePage?: { readonly tag: number; readonly number: number; readonly name: string };
};

/** A storage of the file: streams with bytes, storages with what is in them. */
type Part = { readonly name: string; readonly data?: Buffer; readonly inside?: readonly Part[] };

/** Writes an Outlook item (.msg). */
export function makeItem(item: ItemToWrite): Buffer {
  const { codePage } = item;
  const text = (tag: string, value: string): Part =>
    codePage === undefined
      ? { name: `__substg1.0_${tag}001F`, data: Buffer.from(value, 'utf16le') }
      : { name: `__substg1.0_${tag}001E`, data: iconv.encode(value, codePage.name) };
  const properties = codePage === undefined ? [] : [numberProperty(codePage.tag, codePage.number)];
  const root: Part = {
    name: 'Root Entry',
    inside: [
      {
        name: '__properties_version1.0',
        data: Buffer.concat([Buffer.alloc(codePage === undefined ? 32 : 24), ...properties]),
      },
      text('001A', item.kindOfItem ?? 'IPM.Note'),
      text('0037', item.subject),
      text('1000', item.body),
      text('0C1A', item.senderName),
      text('0C1F', item.senderEmail),
      ...Object.entries(item.texts ?? {}).map(([tag, value]) => text(tag, value)),
      ...Object.entries(item.streams ?? {}).map(([name, data]) => ({ name, data })),
      ...(item.recipients ?? []).map(({ name, email, kind }, index) => ({
        name: `__recip_version1.0_#${String(index).padStart(8, '0')}`,
        inside: [
          { name: '__properties_version1.0', data: numberProperty(0x0c15, kind) },
          text('3001', name),
          text('39FE', email),
        ],
      })),
      ...(item.attachments ?? []).map(({ name, data }, index) => ({
        name: `__attach_version1.0_#${String(index).padStart(8, '0')}`,
        inside: [
          { name: '__properties_version1.0', data: numberProperty(0x3705, 1) },
          text('3707', name),
          { name: '__substg1.0_37010102', data: Buffer.from(data) },
        ],
      })),
    ],
  };
  return Buffer.from(burn(entriesOf(root)));
}

/** The properties of an attachment or recipient: eight bytes, then one number of four bytes. */
function numberProperty(tag: number, value: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32LE(tag * 65_536 + 3, 8);
  bytes.writeUInt32LE(6, 12);
  bytes.writeUInt32LE(value, 16);
  return bytes;
}

/** The writer wants a flat list, each storage with the places of its parts. */
function entriesOf(root: Part): Entry[] {
  const entries: Entry[] = [];
  const add = ({ name, data, inside }: Part, isRoot: boolean): number => {
    const place = entries.length;
    const entry: Entry = { name, type: isRoot ? 5 : inside === undefined ? 2 : 1, length: data?.length ?? 0 };
    entries.push(entry);
    if (data !== undefined) entry.binaryProvider = () => Uint8Array.from(data);
    if (inside !== undefined) entry.children = inside.map((part) => add(part, false));
    return place;
  };
  add(root, true);
  return entries;
}
