/** The sorts of documents that councils keep, as far as they change how words are read or what a reviewer filters by. */
export const documentClasses = [
  'letter',
  'form',
  'extract',
  'case-note',
  'minutes',
  'template',
  'cv',
  'invoice',
  'payslip',
  'mail',
  'identity-scan',
  'guide',
  'unknown',
] as const;

/** One of the sorts: `extract` is rows out of a system, `guide` a policy, guidance or manual about nobody, `unknown` where nothing tells. */
export type DocumentClass = (typeof documentClasses)[number];

/** What sort of document it is, how likely that is (0 to 1), and why, in words without values. It is evidence and a filter: it hides nothing. */
export type ClassJudgement = {
  readonly class: DocumentClass;
  readonly probability: number;
  readonly reasons: readonly string[];
};
