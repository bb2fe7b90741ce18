/** Titles that children are not given; Miss, Master and none say nothing of age. */
export const adultTitles: ReadonlySet<string> = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Dr',
  'Professor',
  'Sir',
  'Dame',
  'Lady',
  'Lord',
  'Councillor',
]);

/** The sex, M or F, that a title says. */
export const sexOfTitle: ReadonlyMap<string, string> = new Map([
  ...['Mr', 'Master', 'Sir', 'Lord', 'Father'].map((title): [string, string] => [title, 'M']),
  ...['Mrs', 'Miss', 'Ms', 'Dame', 'Lady', 'Baroness'].map((title): [string, string] => [title, 'F']),
]);
