import type { PersonalDataType } from '#core/personal-data';

/**
 * Phrases that say one kind of thing about a person, parted by `|` or line ends, and where they come from. `epilep*` is a beginning of at least four
 * letters; a word in capitals counts in capitals only ("LAC"); `_` stands for up to three words of any kind; `<me>`, `<my>`, `<ex>`, `<he>` and `<is>`
 * stand for the words of `wordClasses`. The longest phrase at a place counts. `nothing` says that a longer phrase says nothing of anybody.
 */
export type WordList = {
  readonly type: PersonalDataType | 'nothing';
  readonly source: string;
  readonly phrases: string;
};

/** Words that stand for each other in phrases. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  me: ['me', 'him', 'her', 'them', 'us', 'you', 'mum', 'mother', 'wife', 'client', 'tenant', 'resident', 'su'],
  my: ['my', 'his', 'her', 'their', 'our', 'your', 'the', 'a', 'an'],
  he: ['he', 'she', 'they', 'i', 'we'],
  is: ['is', 'was', 'am', 'are', 'were', 'being', 'been', 'be', 'im', 'm', 's', 're'],
  ex: [
    ...['ex', 'husband', 'partner', 'boyfriend', 'bf', 'fella', 'bloke', 'fiance', 'hubby', 'wife', 'girlfriend', 'gf'],
    ...['perp', 'perpetrator', 'father', 'dad', 'stepdad', 'son', 'brother', 'in', 'family', 'spouse', 'xp'],
  ],
};
