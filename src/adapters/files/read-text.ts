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
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Fault('FILE-MISSING', `There is no file where ${what} should be: check the path.`);
    if (code === 'EISDIR') throw new Fault('FILE-MISSING', `What was given as ${what} is a folder: give the file.`);
    throw new Fault(
      'FILE-MISSING',
      `The system refused to open ${what} (${code === '' ? 'unknown reason' : code}): check its permissions.`,
    );
  }
  return decodeOperatorText(bytes);
}

function decodeOperatorText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel's "CSV" (not "CSV UTF-8") is the Windows code page: names with accents would otherwise be lost.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
