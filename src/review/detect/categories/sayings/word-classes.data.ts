import { beliefClasses } from './word-classes/belief.data.ts';
import { bodyClasses } from './word-classes/body.data.ts';
import { crimeClasses } from './word-classes/crime.data.ts';
import { disabilityClasses } from './word-classes/disability.data.ts';
import { harmClasses } from './word-classes/harm.data.ts';
import { illnessClasses } from './word-classes/illness.data.ts';
import { lifeClasses } from './word-classes/life.data.ts';
import { moneyClasses } from './word-classes/money.data.ts';
import { officeClasses } from './word-classes/office.data.ts';
import { originClasses } from './word-classes/origin.data.ts';
import { peopleClasses } from './word-classes/people.data.ts';
import { placeClasses } from './word-classes/place.data.ts';
import { speechClasses } from './word-classes/speech.data.ts';
import { substanceClasses } from './word-classes/substances.data.ts';
import { treatmentClasses } from './word-classes/treatment.data.ts';

/**
 * Words by what they mean, so that a model of sentences that has met "his fists" knows something of "her knuckles" too. Parted by
 * blanks; `bruis*` is a beginning of at least four letters, `social_worker` two words that stand together (the words of a text are
 * parted at apostrophes and hyphens). A word may be in several classes. The order of the classes is part of what a model learns:
 * after a change it is trained anew. Written for these lists from general knowledge of English; no list was copied.
 */
export const wordClasses: Readonly<Record<string, string>> = {
  ...peopleClasses,
  ...harmClasses,
  ...illnessClasses,
  ...treatmentClasses,
  ...substanceClasses,
  ...disabilityClasses,
  ...originClasses,
  ...beliefClasses,
  ...bodyClasses,
  ...crimeClasses,
  ...moneyClasses,
  ...lifeClasses,
  ...placeClasses,
  ...officeClasses,
  ...speechClasses,
};
