/**
 * Which comparisons a case's own pairs weigh anew, each as groups of levels that share one whole: the levels of a group move together (an
 * address that agrees without its postcode is one that agrees), and the first group is full agreement. Names are left out, since nearly every
 * pair is found by its name and says nothing of how often names agree (Winkler 1988); birth dates and numbers, since pairs whose dates or
 * numbers differ are refused whatever they weigh; references, since most are another system's.
 */
export const learnableLevels: Readonly<Record<string, readonly (readonly string[])[]>> = {
  address: [['dwelling', 'street', 'postcode-only'], ['building'], ['postcode'], ['district'], ['none']],
  email: [['equal'], ['slip'], ['none']],
  phone: [['equal'], ['slip'], ['none']],
  sex: [['equal'], ['none']],
  age: [['equal'], ['none']],
  middle: [['equal'], ['none']],
};

/** The columns of the plan that are equal on both sides where a comparison stands at a level; levels that are not here make none equal. */
export const equalColumns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  name: {
    full: ['familyName', 'cutName', 'surname', 'forenameFamily'],
    'short-form': ['familyName', 'surname', 'forenameFamily'],
    initial: ['surname'],
    'surname-slip': ['forenameFamily'],
    'forename-slip': ['surname'],
    'cut-off': ['cutName'],
    'other-surname': ['familyName', 'forenameFamily'],
    exchanged: ['familyName'],
    'second-forename': ['familyName', 'surname'],
    'surname-only': ['surname'],
    'forename-only': ['forenameFamily'],
    'forename-other-surname': ['forenameFamily'],
    'surname-other-forename': ['surname'],
  },
  birth: { equal: ['birthDate'] },
  nino: { equal: ['nino'] },
  nhsNumber: { equal: ['nhsNumber'] },
  address: {
    dwelling: ['postcode'],
    street: ['street'],
    building: ['postcode'],
    'postcode-only': ['postcode'],
    postcode: ['postcode'],
  },
  email: { equal: ['email'] },
  phone: { equal: ['phone'] },
  reference: { equal: ['reference'] },
};
