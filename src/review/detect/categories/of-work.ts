import type { PersonalDataType } from '#core/personal-data';
import type { Word } from './phrases.ts';
import { isOfWork } from './things.ts';

// What a person may do for a living, or be helped with at work, says nothing of their own health, faith or past.
const neverOfWork: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...(['health', 'disability', 'send', 'religion', 'ethnicity', 'criminal', 'domestic-abuse', 'safeguarding'] as const),
  ...(['child-protection', 'immigration', 'debt', 'benefit', 'sexual-orientation', 'gender-reassignment'] as const),
  ...(['family', 'housing', 'protected-address'] as const),
]);

/** Whether words from `first` on are what somebody works with ("teaches deaf children"), of a kind that one's work says nothing of. */
export function isSaidOfWork(
  text: string,
  words: readonly Word[],
  { type, first }: { readonly type: PersonalDataType; readonly first: number },
): boolean {
  return neverOfWork.has(type) && isOfWork(text, words, first);
}
