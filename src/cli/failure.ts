import { Fault, type FaultCode } from '#core/fault';

/** A failure as it is shown: its code and one sentence that says what to do; nothing of what an unknown error says. */
export type Failure = { readonly code: FaultCode; readonly sentence: string };

/** What to show for whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Fault) return { code: error.code, sentence: oneLine(error.message) };
  const known = systemFailure(error);
  if (known !== null) return known;
  // An unknown error's message may quote a file; its class and our own source line cannot.
  const place = placeOf(error);
  const what = place === null ? classOf(error) : `${classOf(error)} at ${place}`;
  return {
    code: 'INTERNAL',
    sentence: `Candour met a mistake of its own (${what}); run the command again, and report this line if it comes back.`,
  };
}

/** The line for standard error. */
export function failureLine(failure: Failure): string {
  return `candour: ${failure.sentence} [${failure.code}]\n`;
}

/** The innermost line of our own source in an error's stack: `src/review/extract/zip.ts:41`; null where there is none. */
export function placeOf(error: unknown): string | null {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return null;
  // The stack begins with the message, whose lines could look like frames.
  const header = error.stack.indexOf(error.message);
  const frames = header < 0 ? error.stack : error.stack.slice(header + error.message.length);
  for (const line of frames.split('\n')) {
    const place = /^ {4}at .{0,400}\b(src\/[A-Za-z0-9/_.-]{1,120}\.ts:\d{1,6}):\d{1,6}\)?$/u.exec(line)?.[1];
    if (place !== undefined) return place;
  }
  return null;
}

/** Errors of the operating system that an operator can put right, wherever they came from. */
function systemFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return systemFailures.get(error.code) ?? null;
}

const diskFull: Failure = {
  code: 'DISK-FULL',
  sentence: 'The disk is full; free some space and run the same command again.',
};
const notAllowed: Failure = {
  code: 'NOT-WRITABLE',
  sentence: 'The system refused access to a file or folder; check the permissions of the paths given and run again.',
};
const systemFailures: ReadonlyMap<string, Failure> = new Map([
  ['ENOSPC', diskFull],
  ['EDQUOT', diskFull],
  ['EACCES', notAllowed],
  ['EPERM', notAllowed],
  ['EROFS', notAllowed],
]);

function classOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return /^[A-Za-z][A-Za-z0-9]{0,40}$/u.test(name) ? name : 'Error';
}

/** One line without control characters, which could move a terminal's cursor. */
function oneLine(text: string): string {
  return Array.from(text, (character) => (/\p{Cc}|[\u2028\u2029]/u.test(character) ? ' ' : character))
    .join('')
    .trim();
}
