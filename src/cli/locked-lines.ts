import { countOf } from '#core/written-numbers';
import type { LockedFiles } from '../workflows/settling/found-passwords.ts';

/** Files listed on a terminal; `files.csv` has them all. */
const mostListed = 20;

const nearnessWords = {
  'same-mail': 'the mail that carries it',
  'same-container': 'the mailbox or archive that it is in',
  'same-folder': 'a file of the same folder',
  'folder-above': 'a file of the folder above',
} as const;

/** One line for the summary: how many files are encrypted still, and for how many a password may be at hand; none where none is. */
export function lockedSummaryLines(locked: LockedFiles | null): readonly string[] {
  if (locked === null || locked.files.length === 0) return [];
  const likely = new Set(locked.likely.map((each) => each.locked)).size;
  const hope =
    likely === 0
      ? 'ask their owners for the passwords, and run again with --passwords'
      : `for ${likely} of them a likely password stands in another file: --found-passwords tries it`;
  const count = locked.files.length;
  return [`Encrypted  ${countOf(count, 'file')} ${count === 1 ? 'is' : 'are'} encrypted still; ${hope}`];
}

/** Each file that is encrypted still, what is needed, and where a likely password stands, never which it is. */
export function lockedLines({ files, likely }: LockedFiles): readonly string[] {
  const listed = files.slice(0, mostListed).flatMap(({ path, sentence }) => {
    const [nearest] = likely.filter((each) => each.locked === path);
    const where =
      nearest === undefined
        ? []
        : [`      A password stands in ${nearest.path}, ${nearest.locator}: ${nearnessWords[nearest.nearness]}.`];
    return [`  ${path}`, `      ${sentence}`, ...where];
  });
  const more = files.length - mostListed;
  return more > 0 ? [...listed, `  and ${countOf(more, 'more file')}: files.csv lists them all`] : listed;
}
