import { readFile } from 'node:fs/promises';
import { Fault } from '#core/fault';
import { systemCode } from '#core/write-fault';

/**
 * The text of a file that the operator named ("the register"): UTF-8, or UTF-16 or Windows-1252 as spreadsheets save it,
 * without its byte order mark. Throws FILE-MISSING.
 */
export async function readText(path: string, what: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw openFault(error, what);
  }
  return decodeOperatorText(bytes);
}

/** What a file that the operator named could not be opened for, as a Fault; any other error as it is. */
export function openFault(error: unknown, what: string): unknown {
  const code = systemCode(error);
  if (error instanceof Fault || code === '') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Fault('FILE-MISSING', `There is no file where ${what} should be: check the path.`);
  if (code === 'EISDIR') return new Fault('FILE-MISSING', `What was given as ${what} is a folder: give the file.`);
  return new Fault('FILE-MISSING', `The system refused to open ${what} (${code}): check its permissions.`);
}

function decodeOperatorText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // UTF-16 that lost its mark: of plain letters every second byte is nothing.
  const isNothing = (at: number): boolean => bytes.length > 3 && bytes[at] === 0 && bytes[at + 2] === 0;
  if (isNothing(1)) return new TextDecoder('utf-16le').decode(bytes);
  if (isNothing(0)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's "CSV" (not "CSV UTF-8") is the Windows code page: names with accents would otherwise be lost.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
