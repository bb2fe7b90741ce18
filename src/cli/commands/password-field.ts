import { flag, option } from '../field.ts';
import { path } from '../shape.ts';

/** The list of passwords: a file, so that no password stands in the history of a shell or among the processes of a system. */
export const passwords = option(
  '--passwords <file>',
  'passwords to try on what is encrypted: a text file, one a line, likely ones first',
  path,
);

/** Passwords that mails and notes of the folder say. */
export const foundPasswords = flag(
  '--found-passwords',
  'try the passwords that files of the folder say, such as a covering mail, on what is encrypted',
);
