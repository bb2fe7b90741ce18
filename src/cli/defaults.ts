import type { Defaults } from './command.ts';

/** What the program does when nothing else is said: the same for the program, its help and its guide. */
export const ordinaryDefaults: Defaults = {
  sampleFolder: 'candour-sample',
  caseFolder: 'candour-case',
  households: 120,
  seed: 1,
  port: 4747,
};
