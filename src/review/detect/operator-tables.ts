import { Fault } from '#core/fault';
import { type BankChecks, parseBankChecks } from '#core/values/bank-checks';
import { parseReferencePatterns, type ReferencePattern } from '#core/values/reference-pattern';

/** What only the operator can bring: how banks check account numbers, and what forms the council's own references have. */
export type OperatorTables = {
  readonly bankChecks: BankChecks | null;
  readonly references: readonly ReferencePattern[];
};

/** Where nothing was brought. */
export const noTables: OperatorTables = { bankChecks: null, references: [] };

/** Reads the operator's tables from their texts, null for what was not given. Throws the fault BANK-CHECKS-UNUSABLE or REFERENCES-UNUSABLE with the first line that cannot be read. */
export function readOperatorTables(bank: string | null, references: string | null): OperatorTables {
  const banks = bank === null ? null : parseBankChecks(bank);
  const patterns = references === null ? null : parseReferencePatterns(references);
  if (banks !== null && (banks.unread.length > 0 || banks.checks.rows.length === 0))
    throw new Fault(
      'BANK-CHECKS-UNUSABLE',
      `The table of bank checks cannot be used: line ${banks.unread[0] ?? 1} is neither a row of weights nor a pair of sort codes. Give the file as Vocalink publishes it.`,
    );
  if (patterns !== null && patterns.unread.length > 0)
    throw new Fault(
      'REFERENCES-UNUSABLE',
      `The list of references cannot be used: line ${patterns.unread[0] ?? 1} is not written as name = pattern, with # for a digit and @ for a letter, four of them at least.`,
    );
  return { bankChecks: banks?.checks ?? null, references: patterns?.patterns ?? [] };
}
