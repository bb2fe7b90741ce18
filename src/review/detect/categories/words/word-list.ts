import type { PersonalDataType } from '#core/personal-data';

/**
 * Phrases that say one kind of thing about a person, parted by `|` or line ends, and where they come from. `epilep*` is a beginning of
 * at least four letters; a word in capitals counts in capitals only ("LAC"); `_` stands for up to three words of any kind; `<me>`,
 * `<my>` and the like stand for the words of `wordClasses`, `^` for the beginning of the text and `.` for a stop, a comma or its end.
 * The longest phrase at a place counts. `nothing` says that a phrase says nothing of anybody, and takes back shorter ones that it meets.
 */
export type WordList = {
  readonly type: PersonalDataType | 'nothing';
  readonly source: string;
  /** Acts that are domestic abuse at home, and an offence where a neighbour or a stranger does them. */
  readonly acts?: true;
  /** Names of occupations: said of somebody only where they are what somebody is or works as. */
  readonly jobs?: true;
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
  kid: [
    ...['male', 'female', 'man', 'woman', 'boy', 'girl', 'family', 'couple', 'lady', 'gentleman', 'child', 'children'],
    ...['son', 'daughter', 'adult', 'person', 'household', 'mother', 'father', 'mum', 'dad', 'husband', 'wife', 'lad'],
    ...['national', 'nationals', 'tenant', 'resident', 'client', 'pensioner', 'brother', 'sister', 'parent', 'speaker'],
  ],
  nation: [
    ...[
      'bangladeshi',
      'pakistani',
      'indian',
      'tamil',
      'punjabi',
      'gujarati',
      'bengali',
      'sylheti',
      'kashmiri',
      'nepali',
    ],
    ...['nepalese', 'goan', 'asian', 'jamaican', 'trinidadian', 'bajan', 'guyanese', 'nigerian', 'ghanaian', 'somali'],
    ...['somalian', 'eritrean', 'ethiopian', 'sudanese', 'congolese', 'ivorian', 'ugandan', 'kenyan', 'zimbabwean'],
    ...[
      'gambian',
      'angolan',
      'cameroonian',
      'yoruba',
      'igbo',
      'tigrinya',
      'arab',
      'kurdish',
      'kurd',
      'afghan',
      'iranian',
    ],
    ...[
      'persian',
      'iraqi',
      'syrian',
      'yemeni',
      'lebanese',
      'palestinian',
      'egyptian',
      'libyan',
      'tunisian',
      'moroccan',
    ],
    ...['algerian', 'turkish', 'cypriot', 'greek', 'albanian', 'kosovan', 'romanian', 'bulgarian', 'lithuanian'],
    ...[
      'latvian',
      'polish',
      'slovak',
      'hungarian',
      'ukrainian',
      'russian',
      'portuguese',
      'spanish',
      'italian',
      'irish',
    ],
    ...['filipino', 'filipina', 'vietnamese', 'chinese', 'malaysian', 'japanese', 'korean', 'thai', 'brazilian'],
    ...['colombian', 'bolivian', 'ecuadorian', 'peruvian', 'caribbean', 'african', 'roma', 'traveller', 'gypsy'],
    ...['caucasian', 'hispanic'],
  ],
};
