/** Who can do something about a problem. */
export type ProblemActor = 'operator' | 'it' | 'owner' | 'vendor' | 'register' | 'nobody';

/** The same in words, to stand after "who can do it". */
export const problemActorWords: Readonly<Record<ProblemActor, string>> = {
  operator: 'whoever runs the review',
  it: 'the council’s IT',
  owner: 'whoever owns the file',
  vendor: 'whoever owns the file, with the supplier of the program that made it',
  register: 'whoever keeps the council’s register or its inputs',
  nobody: 'nobody needs to',
};

/** What one code says, what that means for the people in the file, who can do something about it, and what. */
export type ProblemEntry = {
  /** Completes "The file is …" or "The file …": no capital, no full stop. */
  readonly says: string;
  /** One or two sentences about the people whose data it is. */
  readonly means: string;
  readonly who: ProblemActor;
  /** The next step, a full sentence. */
  readonly remedy: string;
};

/**
 * The catalogue of everything that can be wrong with what Candour is given. Codes are stable: they stand in `files.csv`,
 * in the report and in `--json` output. `docs/guide/problems.md` is made from it.
 */
export const problemCatalogue = {
  'file-unreadable': {
    says: 'the system refused to open this file',
    means: 'Nothing in it was looked at: people in it are missing from every count here.',
    who: 'it',
    remedy:
      'Check the permissions of the copy under review, or copy the file again from a sound disk, and run the review again.',
  },
  'folder-unreadable': {
    says: 'the system refused to list this folder',
    means:
      'Nothing below it was seen, and how many files there are is not known: people in them are missing from every count here.',
    who: 'it',
    remedy: 'Check the permissions of the folder in the copy under review and run the review again.',
  },
  'folder-loop': {
    says: 'a folder that stands inside itself',
    means: 'What it holds is read where it stands first, so nobody is missed.',
    who: 'it',
    remedy: 'Look at how the copy was mounted; the files themselves need nothing.',
  },
  'system-folder': {
    says: 'a folder that the operating system makes up, such as /proc: it holds no files of the council',
    means: 'It describes the machine under review, not people, so nobody is missed by leaving it.',
    who: 'it',
    remedy: 'Review a copy of the files that were taken, not the running machine.',
  },
  'path-too-long': {
    says: 'its path is longer than the system can open',
    means: 'Nothing in it was looked at: people in it are missing from every count here.',
    who: 'it',
    remedy:
      'Move its folder nearer to the top of the copy under review, or shorten the names above it, and run the review again.',
  },
  'left-out': {
    says: 'left out on purpose by the selection given to the review',
    means: 'Nothing in it was looked at: people in it are missing from every count here.',
    who: 'operator',
    remedy: 'Run the review again without that part of the selection to read it too.',
  },
  'selection-unmatched': {
    says: 'no file of the folder matches this part of the selection',
    means: 'Files that were meant may have been left out, and people in them are missing.',
    who: 'operator',
    remedy: 'Check the pattern (paths are relative to the folder, with /) and run the review again.',
  },
  'file-changed': {
    says: 'the file changed while it was being read',
    means: 'What was read may not be what was taken, so nothing of it was kept.',
    who: 'it',
    remedy: 'Review a copy that nobody writes to, then run the review again.',
  },
  'link-outside': {
    says: 'a symbolic link, not followed',
    means: 'What it points at was not looked at, unless that also stands in the folder by itself.',
    who: 'it',
    remedy: 'Copy what the link points at into the folder if it was taken too, and run the review again.',
  },
  'not-a-file': {
    says: 'a device, pipe or socket, not a file',
    means: 'It holds no data of its own, so nobody is missed by leaving it.',
    who: 'nobody',
    remedy: 'Nothing can be read from it; remove it from the copy under review.',
  },
  'path-not-text': {
    says: 'its name is not valid text, and the system cannot open it by that name',
    means: 'Nothing in it was looked at: people in it are missing from every count here.',
    who: 'it',
    remedy: 'Rename the file in the copy under review and run the review again.',
  },
  encrypted: {
    says: 'protected by a password',
    means:
      'Nothing in it was looked at. Whoever took it may have its password, or guess it, so people in it are not safe for that.',
    who: 'owner',
    remedy:
      'Run the review again with --passwords and a list that holds its password, or with --found-passwords; else save it without one beside the original.',
  },
  damaged: {
    says: 'damaged: its format cannot be read',
    means: 'Its words could not be had: people in it are missing from every count here.',
    who: 'owner',
    remedy: 'Open it by hand; if its program can repair it, save it again and run the review again.',
  },
  'member-damaged': {
    says: 'some of what it contains is damaged and was not read',
    means: 'What was read counts; people in the parts that were not read are missing.',
    who: 'owner',
    remedy:
      'Open it by hand and look at the parts named; if its program can repair it, save it again and run the review again.',
  },
  unsupported: {
    says: 'a format that this version does not read',
    means:
      'Its words could not be had. Programs, sound and film seldom name people; a document in an unknown format may.',
    who: 'vendor',
    remedy: 'Save it in a format that Candour reads (PDF, Word, Excel, CSV, text), or look at it by hand.',
  },
  'needs-ocr': {
    says: 'a picture of text: it has no words that can be read without recognition',
    means:
      'A scan or photograph: letters, forms and identity documents are often kept so, and the people in it are missing until it is recognised.',
    who: 'operator',
    remedy:
      'Run the review again with --ocr all, which reads every picture; what cannot be read even so needs a person to look at it.',
  },
  'no-words': {
    says: 'a picture in which no printed words were found',
    means: 'Handwriting is not read, and faces are not looked for: such a picture may still show a person.',
    who: 'owner',
    remedy: 'Look at it by hand where its folder or name speaks of people: it may be handwriting or a photograph.',
  },
  'too-large': {
    says: 'larger than the limit for its format',
    means: 'What was read of it counts; people in the rest are missing.',
    who: 'it',
    remedy: 'Split it, or export what it holds in smaller files, and run the review again.',
  },
  'limit-reached': {
    says: 'read only as far as a safety limit',
    means: 'What was read counts; people in the rest are missing.',
    who: 'it',
    remedy: 'Look at the rest by hand or split the file; the limits protect against files made to exhaust the machine.',
  },
  'timed-out': {
    says: 'took longer than the time limit, alone and twice',
    means: 'What was not reached is missing from every count here.',
    who: 'operator',
    remedy: 'Run the review again on a quieter or faster machine; if it ends the same, open it by hand.',
  },
  'memory-limit': {
    says: 'needed more memory than the limit',
    means: 'Its words could not be had, or not all of them: people in the rest are missing.',
    who: 'it',
    remedy: 'Split it, or open it by hand.',
  },
  'parser-crashed': {
    says: 'stopped its reader, alone and twice',
    means: 'Its words could not be had: people in it are missing from every count here.',
    who: 'it',
    remedy:
      'Treat it as possibly hostile: open it only on an isolated machine, and report it to the makers of Candour without sending the file.',
  },
  hostile: {
    says: 'built to exhaust the machine that opens it; stopped on purpose',
    means:
      'What it holds was not read. If it is an honest file after all, people in it are missing from every count here.',
    who: 'it',
    remedy: 'Do not open it on an ordinary machine; report it with the incident evidence.',
  },
  empty: {
    says: 'has no content',
    means: 'It holds nothing, so nobody is in it.',
    who: 'nobody',
    remedy: 'Nothing to do.',
  },
  duplicate: {
    says: 'the same content as another file, which was read',
    means:
      'Nobody is missed: what it says was read where it stood first, and it counts as another place where it stood.',
    who: 'nobody',
    remedy: 'Nothing to do.',
  },
  'strings-only': {
    says: 'its format could not be read; only raw runs of text were',
    means: 'Loose words were read: people may be missed, and what belongs together may have come apart.',
    who: 'owner',
    remedy: 'Open it by hand, or save it in a format that Candour reads and run the review again.',
  },
  'decision-not-applied': {
    says: 'a decision about who is who found nothing to apply to',
    means:
      'What a person decided does not hold in this review: the people it was about may be joined or parted otherwise.',
    who: 'operator',
    remedy:
      'Look at what it was about: where a file or register entry is gone on purpose, take the decision back with candour decide --withdraw; else review the folder that held it.',
  },
  'register-row': {
    says: 'a row of the register cannot be used as it stands',
    means: 'That resident cannot be recognised in the files, and no letter can be sent to them.',
    who: 'register',
    remedy: 'Correct the row in the register and run the review again.',
  },
  'register-value': {
    says: 'a value in the register cannot be read and was left empty; its row is used',
    means: 'The resident is used, but not recognised or written to by this value.',
    who: 'register',
    remedy: 'Correct the value in the register and run the review again.',
  },
  'register-column': {
    says: 'a column of the register is not read as it stands',
    means: 'The residents are used, and what the column holds counts as is said here.',
    who: 'register',
    remedy: 'Look at the column in the register, name it or correct it, and run the review again.',
  },
  'taken-row': {
    says: 'a row of the taken list cannot be used as it stands',
    means: 'The files that the row means keep the grade they have without it.',
    who: 'operator',
    remedy: 'Correct the row in the taken list and run the review again.',
  },
  'sealed-damaged': {
    says: 'a sealed part of the case is damaged or missing',
    means: 'What it held is worked out again at the next review; until then it is missing.',
    who: 'operator',
    remedy: 'Run the review again: what it held will be worked out afresh from the files.',
  },
  'letter-not-drawn': {
    says: 'a letter could not be drawn',
    means: 'The person is owed a letter and does not get one until somebody writes it.',
    who: 'register',
    remedy: 'Write this letter by hand and correct the name or address in the register.',
  },
} as const satisfies Record<string, ProblemEntry>;

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
  return { code, where, sentence: sentenceOf(code, detail) };
}

/** The last sentence made of each code: of a million files left out by one rule, all share one text. */
const lastMade = new Map<ProblemCode, { readonly detail: string | undefined; readonly sentence: string }>();

function sentenceOf(code: ProblemCode, detail: string | undefined): string {
  const last = lastMade.get(code);
  if (last !== undefined && last.detail === detail) return last.sentence;
  const { says, remedy } = problemCatalogue[code];
  const what = `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
  const sentence = `${what}${detail === undefined ? '' : ` (${detail})`}. ${remedy}`;
  lastMade.set(code, { detail, sentence });
  return sentence;
}
