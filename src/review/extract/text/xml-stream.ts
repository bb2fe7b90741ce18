import { Parser } from 'htmlparser2';
import type { ZipEntry } from '../../collect/zip-directory.ts';
import type { Budget } from '../budget.ts';
import { type EntryEnd, inflateEntry } from '../bytes/inflate.ts';

/** Gets the events of one XML part; names come without their namespace prefix, attributes as written. */
export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
  /** True once nothing more can be taken in: the rest of the part is then left. */
  readonly full?: boolean;
};

/** How reading one XML part ended. */
export type XmlEnd = EntryEnd | 'too-deep';

/** Streams one XML part of an Office file through a handler; entities are never fetched or expanded beyond the five of XML. */
export async function streamXml(
  zip: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  handler: XmlHandler,
): Promise<XmlEnd> {
  const locals = new Map<string, string>();
  const localName = (name: string): string => {
    let found = locals.get(name);
    if (found === undefined) {
      found = name.slice(name.indexOf(':') + 1);
      // A hostile part could use a new name for every element.
      if (locals.size < 5000) locals.set(name, found);
    }
    return found;
  };
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > budget.limits.xmlDepth) tooDeep = true;
        if (!tooDeep) handler.open(localName(name), attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        if (!tooDeep) handler.close(localName(name));
      },
      ontext: (words) => {
        if (!tooDeep) handler.text(words);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const end = await inflateEntry(
    zip,
    entry,
    budget,
    (piece) => {
      decoder ??= new TextDecoder(xmlEncoding(piece));
      // The parser's own stack is quadratic in depth, so pieces are small enough to stop in time.
      for (let at = 0; at < piece.length && !tooDeep; at += 65_536) {
        parser.write(decoder.decode(piece.subarray(at, at + 65_536), { stream: true }));
      }
      return !tooDeep && handler.full !== true;
    },
    budget.limits.partBytes,
  );
  if (tooDeep) return 'too-deep';
  parser.end();
  return end;
}

function xmlEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key of Object.keys(attributes)) {
    if (key.length > name.length && key.endsWith(name) && key.charAt(key.length - name.length - 1) === ':')
      return attributes[key];
  }
  return undefined;
}
