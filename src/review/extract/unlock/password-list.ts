import { Fault } from '#core/fault';

/** Passwords taken from a list: a council knows some dozens; more than this is a dictionary, and guessing is not what it is for. */
const mostPasswords = 10_000;
/** No program takes longer ones. */
const longestPassword = 1_024;

/**
 * The passwords of an operator's file: one a line, in their order, each once; blank lines and a byte order mark count for
 * nothing. Throws PASSWORDS-UNUSABLE, which never quotes a line.
 */
export function parsePasswordList(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const passwords = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (line.includes('\0') || line.length > longestPassword) {
      throw new Fault(
        'PASSWORDS-UNUSABLE',
        `Line ${index + 1} of the list of passwords is no password: give a text file with one password a line.`,
      );
    }
    passwords.add(line);
  }
  if (passwords.size === 0) {
    throw new Fault('PASSWORDS-UNUSABLE', 'The list of passwords is empty: give a text file with one password a line.');
  }
  if (passwords.size > mostPasswords) {
    throw new Fault(
      'PASSWORDS-UNUSABLE',
      `The list holds more than ${mostPasswords} passwords: give those that the council knows, likely ones first.`,
    );
  }
  return [...passwords];
}
