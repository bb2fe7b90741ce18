/**
 * What the probabilities of links do not know of the number of people, as sample councils of seeds 21 to 24 show it (bench/runs/2026-11-22-expected-people):
 * how often a full name that is nobody's is one more person; and how far counts lie from the mean besides, as a standard deviation: a share
 * of all, and so many people.
 */
export const beyondProbabilities = { fullName: 0.05, share: 0.015, people: 1 } as const;
