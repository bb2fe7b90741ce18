/**
 * What the probabilities of links do not know of the number of people, as sample councils show it: how often a full name that is nobody's is
 * one more person, and how far counts lie from the mean besides (names taken for people, people told of without a name), as a standard
 * deviation: a share of all, and so many people.
 */
export const beyondProbabilities = { fullName: 0.05, share: 0.01, people: 1 } as const;
