const deepest = 30;
const mostUnpacked = 64 << 20;
const strict = new TextDecoder('utf-8', { fatal: true });

/** The words of one part of a document of iWork: blocks packed with Snappy, in them messages of Protocol Buffers; each word or text once. */
export function iworkWords(part: Uint8Array, most: number): string[] {
  const stream = unpacked(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  const words = new Set<string>();
  let characters = 0;
  const say = (text: string): void => {
    if (words.has(text) || characters > most) return;
    characters += text.length;
    words.add(text);
  };
  // Each archive: the length of its head, the head, which says how long its messages are, then the messages.
  for (let at = 0; at < stream.length; ) {
    const head = varint(stream, at);
    const start = head.next + head.value;
    const lengths = fieldsOf(stream.subarray(head.next, start)) ?? [];
    at = start;
    for (const { number, bytes } of lengths) {
      const length = number === 2 && bytes !== null ? fieldsOf(bytes)?.find((field) => field.number === 3)?.value : 0;
      if (length === undefined || length === 0) continue;
      collect(stream.subarray(at, at + length), say, 0);
      at += length;
    }
    if (head.value === 0) break;
  }
  return [...words];
}

/** Blocks of at most 64 KB: a zero, three bytes of length, then packed bytes. */
function unpacked(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let total = 0;
  for (let at = 0; at + 4 <= file.length && total < mostUnpacked; ) {
    const length = file.readUIntLE(at + 1, 3);
    const piece = snappy(file.subarray(at + 4, at + 4 + length));
    pieces.push(piece);
    total += piece.length;
    at += 4 + length;
  }
  return Buffer.concat(pieces);
}

/** One block of Snappy: its length, then letters as they are and references back to letters before. */
function snappy(block: Buffer): Buffer {
  const size = varint(block, 0);
  const out = Buffer.alloc(Math.min(size.value, 1 << 20));
  let length = 0;
  for (let at = size.next; at < block.length && length < out.length; ) {
    const tag = block[at] ?? 0;
    const kind = tag & 3;
    at += 1;
    if (kind === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const count = (extra === 0 ? tag >> 2 : littleEndian(block, at, extra)) + 1;
      at += extra;
      length += block.copy(out, length, at, Math.min(at + count, block.length));
      at += count;
      continue;
    }
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const width = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    const back = littleEndian(block, at, width) + (kind === 1 ? (tag >> 5) << 8 : 0);
    at += width;
    for (let index = 0; index < count && length < out.length && back > 0 && back <= length; index += 1, length += 1)
      out[length] = out[length - back] ?? 0;
  }
  return out.subarray(0, length);
}

type Field = { readonly number: number; readonly value: number; readonly bytes: Buffer | null };

/** The fields of a message; null where the bytes are none. */
function fieldsOf(bytes: Buffer): Field[] | null {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length; ) {
    const key = varint(bytes, at);
    const [number, kind] = [Math.floor(key.value / 8), key.value % 8];
    at = key.next;
    if (number === 0) return null;
    if (kind === 0) {
      const value = varint(bytes, at);
      fields.push({ number, value: value.value, bytes: null });
      at = value.next;
    } else if (kind === 2) {
      const size = varint(bytes, at);
      if (size.next + size.value > bytes.length) return null;
      fields.push({ number, value: 0, bytes: bytes.subarray(size.next, size.next + size.value) });
      at = size.next + size.value;
    } else if (kind === 1 || kind === 5) at += kind === 1 ? 8 : 4;
    else return null;
  }
  return fields;
}

/** Fields of bytes are texts, or messages with fields of their own. */
function collect(bytes: Buffer, say: (text: string) => void, depth: number): void {
  for (const field of (depth < deepest ? fieldsOf(bytes) : null) ?? []) {
    if (field.bytes === null || field.bytes.length < 2) continue;
    const text = textOf(field.bytes);
    if (text === null) collect(field.bytes, say, depth + 1);
    else if (/\p{L}{2}|\d{4}/u.test(text)) say(text);
  }
}

/** Bytes as text where all of them are; identifiers and names of styles say nothing. */
function textOf(bytes: Buffer): string | null {
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return null;
  try {
    const text = strict.decode(bytes).trim();
    const isName = /^(?:[0-9A-F]{8}-[0-9A-F-]{27}|[\w.]+(?:-\d+)?-[\w-]*style[\w-]*|com\.apple\..*)$/iu.test(text);
    return isName ? '' : text;
  } catch {
    return null;
  }
}

function littleEndian(bytes: Buffer, at: number, width: number): number {
  return at + width <= bytes.length ? bytes.readUIntLE(at, width) : 0;
}

/** A number of seven bits a byte, the lowest first. */
function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value: 0, next: at + 10 };
}
