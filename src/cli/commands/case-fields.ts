import { option, requiredOption } from '../field.ts';
import { path } from '../shape.ts';

/** The case that a command works on. */
export const caseFolder = requiredOption('--case <dir>', 'the case folder', path);

/** Where its key is, when it is not kept in the case folder. */
export const keyFile = option('--key <file>', "the case's key, when it is kept outside the case folder", path);
