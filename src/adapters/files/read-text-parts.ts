import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { openFault } from './read-text.ts';

const bytesPerPart = 1 << 20;

/**
 * The text of a file that may be too large to hold, in parts of about a million characters: UTF-8, or UTF-16 or Windows-1252 as spreadsheets
 * save it. The whole file is looked through once for what it is not UTF-8 in. Throws FILE-MISSING.
 */
export async function* readTextParts(path: string, what: string): AsyncGenerator<string> {
  try {
    const decoder = new TextDecoder(await encodingOf(path));
    for await (const bytes of chunksOf(path)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw openFault(error, what);
  }
}

async function encodingOf(path: string): Promise<string> {
  const handle = await open(path);
  const buffer = Buffer.alloc(2);
  try {
    await handle.read(buffer, 0, 2, 0);
  } finally {
    await handle.close();
  }
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const strict = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of chunksOf(path)) if (!isDecoded(strict, bytes, true)) return 'windows-1252';
  return isDecoded(strict, new Uint8Array(), false) ? 'utf-8' : 'windows-1252';
}

function isDecoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: bytesPerPart });
  yield* stream;
}
