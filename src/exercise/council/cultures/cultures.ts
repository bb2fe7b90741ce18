import { africa } from './africa.data.ts';
import { britishIsles } from './british-isles.data.ts';
import { caribbeanAmericas } from './caribbean-americas.data.ts';
import type { Culture } from './culture.ts';
import { europe } from './europe.data.ts';
import { heldOutNames } from './held-out-names.data.ts';
import { middleEastAsia } from './middle-east-asia.data.ts';
import { southAsia } from './south-asia.data.ts';

/** Every name culture of the sample council. */
export const cultures: readonly Culture[] = [
  ...britishIsles,
  ...southAsia,
  ...africa,
  ...caribbeanAmericas,
  ...europe,
  ...middleEastAsia,
];

/** The same cultures in the same proportions with names of the held-out lists. */
export const heldOutCultures: readonly Culture[] = cultures.map((culture) => ({
  ...culture,
  ...heldOutNames[culture.id],
}));
