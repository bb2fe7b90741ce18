import { readText } from '../adapters/files/read-text.ts';
import { parsePasswordList } from '../review/extract/unlock/password-list.ts';

/** The passwords of the file that the operator named; none where none was named. Throws FILE-MISSING and PASSWORDS-UNUSABLE. */
export async function readPasswords(path: string | undefined): Promise<readonly string[]> {
  return path === undefined ? [] : parsePasswordList(await readText(path, 'the list of passwords'));
}
