/**
 * What a question is worth and costs, as data. The chances are of what people would answer, as the truth
 * of sample councils of seeds 22 and 41 to 43 answers (bench/runs/2026-11-22-clerical); the minutes are a convention to put questions
 * in order, to be replaced by what a council measures of its own work.
 */
export const worth = {
  /** Least probability of the best candidate at which somebody is asked; the clerical review of the 2021 census began at 0.2 as well. */
  leastDoubt: 0.2,
  /** A resident that is at least so likely is an answer of its own. */
  leastAnswer: 0.05,
  /** A link below this is checked where nothing that only one person has agrees. */
  sureLink: 0.99,
  /** An answer that is so likely is suggested. */
  leastSuggestion: 0.8,
  /** What is left of a posterior where two values contradict each other: number, birth date, forename. Of few cases. */
  despiteContradiction: 0.6,
  /** What is left of it where the rules of linkage want more than agrees. */
  despiteObjection: 0.96,
  /** What is left of the likeness of two who are not on the register: without one nobody knows how many bear a name. */
  despiteNoRegister: 0.93,
} as const;

/** How much of a person is changed: newly told or no longer told; told of more; told of one more place only. */
export const changes = { person: 1, moreData: 1, onePlace: 0.1, part: 0.5 } as const;

/** Minutes: to read a question, for each document to open (three at most, since they say the same), for each answer beyond two, for a second source. */
export const minutesFor = {
  reading: 0.5,
  document: 0.5,
  mostDocuments: 3,
  furtherAnswer: 0.25,
  secondSource: 1,
} as const;
