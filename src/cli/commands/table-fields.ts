import { option } from '../field.ts';
import { path } from '../shape.ts';

/** The file of how banks check account numbers. */
export const bankChecksField = option(
  '--bank-checks <file>',
  "how banks check account numbers: Vocalink's table of weights, which its holder brings; lines of two sort codes are substitutions",
  path,
);

/** The file of the forms that the council's own references have. */
export const referencesField = option(
  '--references <file>',
  "forms of the council's own references, a line each: name = pattern, # for a digit, @ for a letter",
  path,
);
