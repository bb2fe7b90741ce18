/** How a text comes: as a note under a record, a letter from or to somebody, a mail, a form, a row of a table, minutes, or a page about nobody. */
export type Voice = 'note' | 'from' | 'to' | 'mail' | 'form' | 'row' | 'minutes' | 'page';

/**
 * A text that somebody could have written, and what it says of whom, decided before any program read it. `who` is the person of the
 * record, letter, mail, form or row ('' for none). `says` and `may` hold kinds parted by blanks: `health` (of `who`), `health@Khan` (of
 * somebody named in the text), `health@other` (of somebody without a name: found or not, but never of `who`), `health/disability`
 * (either). What stands in `may` is neither asked for nor counted against.
 */
export type Saying = readonly [voice: Voice, who: string, text: string, says: string, may?: string];
