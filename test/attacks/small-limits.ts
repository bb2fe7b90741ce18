import type { ExtractLimits } from '../../src/review/extract/extract-family.ts';

/** Limits within which small attacks are as hopeless as full ones are within the usual limits. */
export const smallLimits: Partial<ExtractLimits> = {
  entries: 1_000,
  expandedBytes: 100_000_000,
  memberBytes: 20_000_000,
  partBytes: 20_000_000,
  documentText: 1_000_000,
  familyText: 2_000_000,
  sheetCells: 50_000,
  mailBytes: 12_000_000,
  mailParts: 1_000,
};
