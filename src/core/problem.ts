/**
 * The catalogue of everything that can be wrong with what Candour is given. Codes are stable: they stand in `files.csv`,
 * in the report and in `--json` output. `remedy` is what a person can do about it, one sentence.
 */
export const problemCatalogue = {
  'file-unreadable': {
    says: 'the system refused to open this file',
    remedy: 'Check the permissions of the copy under review and run the review again.',
  },
  'file-changed': {
    says: 'the file changed while it was being read',
    remedy: 'Review a copy that nobody writes to, then run the review again.',
  },
  'link-outside': {
    says: 'a symbolic link, not followed',
    remedy: 'Copy what the link points at into the folder if it was taken too.',
  },
  'not-a-file': {
    says: 'a device, pipe or socket, not a file',
    remedy: 'Nothing can be read from it; remove it from the copy under review.',
  },
  'path-not-text': {
    says: 'its name is not valid text',
    remedy: 'Rename the file in the copy under review and run the review again.',
  },
  encrypted: {
    says: 'protected by a password',
    remedy: 'Open it with its password, save it without one beside the original, and run the review again.',
  },
  damaged: {
    says: 'damaged: its format cannot be read',
    remedy: 'Open it by hand; if its program can repair it, save it again and run the review again.',
  },
  'member-damaged': {
    says: 'some of what it contains is damaged and was not read',
    remedy: 'Open it by hand and look at the parts named.',
  },
  unsupported: {
    says: 'a format that this version does not read',
    remedy: 'Save it in a format that Candour reads, or look at it by hand.',
  },
  'needs-ocr': {
    says: 'a picture of text: it has no words that can be read without recognition',
    remedy: 'Look at it by hand, or recognise its text and run the review again.',
  },
  'too-large': {
    says: 'larger than the limit for its format',
    remedy: 'Split it, or raise the limit, and run the review again.',
  },
  'limit-reached': {
    says: 'read only as far as a safety limit',
    remedy: 'Look at the rest by hand; the limits protect against files made to exhaust the machine.',
  },
  'timed-out': {
    says: 'took longer than the time limit, alone and twice',
    remedy: 'Open it by hand.',
  },
  'memory-limit': {
    says: 'needed more memory than the limit',
    remedy: 'Open it by hand, or split it.',
  },
  'parser-crashed': {
    says: 'stopped its reader, alone and twice',
    remedy: 'Treat the file as possibly hostile: open it only on an isolated machine.',
  },
  hostile: {
    says: 'built to exhaust the machine that opens it; stopped on purpose',
    remedy: 'Do not open it on an ordinary machine; report it with the incident evidence.',
  },
  empty: { says: 'has no content', remedy: 'Nothing to do.' },
  duplicate: { says: 'the same content as another file, which was read', remedy: 'Nothing to do.' },
  'strings-only': {
    says: 'its format could not be read; only raw runs of text were',
    remedy: 'Open it by hand: words may be missing and their order is not kept.',
  },
  'register-row': {
    says: 'a row of the register cannot be used as it stands',
    remedy: 'Correct the row in the register and run the review again.',
  },
  'register-value': {
    says: 'a value in the register cannot be read and was left empty; its row is used',
    remedy: 'Correct the value in the register and run the review again.',
  },
  'taken-row': {
    says: 'a row of the taken list cannot be used as it stands',
    remedy: 'Correct the row in the taken list and run the review again.',
  },
  'sealed-damaged': {
    says: 'a sealed part of the case is damaged or missing',
    remedy: 'Run the review again: what it held will be worked out afresh from the files.',
  },
  'letter-not-drawn': {
    says: 'a letter could not be drawn',
    remedy: 'Write this letter by hand and correct the name or address in the register.',
  },
} as const satisfies Record<string, { says: string; remedy: string }>;

/** A code of the catalogue. */
export type ProblemCode = keyof typeof problemCatalogue;

/** One thing that went wrong with one input, as data: what, where, and a sentence that a person can act on. */
export type Problem = {
  readonly code: ProblemCode;
  /** Address of the file, `register.csv:17` for a row, or an id; never a personal value. */
  readonly where: string;
  /** A full sentence for a person, with no word out of the file's own content. */
  readonly sentence: string;
};

/** Makes a problem of the catalogue; `detail` adds what is known beyond the code ("3 of 12 sheets"), never content. */
export function problem(code: ProblemCode, where: string, detail?: string): Problem {
  const { says, remedy } = problemCatalogue[code];
  const what = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  return { code, where, sentence: `${what}${detail === undefined ? '' : ` (${detail})`}. ${remedy}` };
}
