/**
 * The faults that stop a command: an operator's mistake or a broken promise of ours, each with a code and one sentence
 * that says what to do. Bad input is never a fault: it is a `Problem`.
 */
export type FaultCode =
  | 'USAGE'
  | 'FOLDER-MISSING'
  | 'FOLDER-NOT-A-FOLDER'
  | 'NOTHING-SELECTED'
  | 'FILE-MISSING'
  | 'REGISTER-UNUSABLE'
  | 'AUTHORITIES-UNUSABLE'
  | 'INCIDENT-UNUSABLE'
  | 'TAKEN-UNUSABLE'
  | 'PASSWORDS-UNUSABLE'
  | 'BANK-CHECKS-UNUSABLE'
  | 'REFERENCES-UNUSABLE'
  | 'TRUTH-UNUSABLE'
  | 'LINK-MODEL-UNUSABLE'
  | 'LINK-TABLE-UNUSABLE'
  | 'CASE-MISSING'
  | 'CASE-NOT-A-CASE'
  | 'CASE-NEWER'
  | 'CASE-INSIDE-EVIDENCE'
  | 'CASE-DAMAGED'
  | 'CASE-DESTROYED'
  | 'CASE-OTHER-FOLDER'
  | 'CASE-EMPTY'
  | 'KEY-MISSING'
  | 'KEY-WRONG'
  | 'CASE-LOCKED'
  | 'DISK-FULL'
  | 'NOT-WRITABLE'
  | 'DATABASE-UNREACHABLE'
  | 'DATABASE-NEWER'
  | 'AUDIT-BROKEN'
  | 'DECISION-UNUSABLE'
  | 'ID-UNKNOWN'
  | 'LEDGER-ALTERED'
  | 'LEDGER-CONTRADICTORY'
  | 'PORT-TAKEN'
  | 'CONFIRMATION-MISMATCH'
  | 'INTERRUPTED'
  | 'INTERNAL';

/** Thrown to end a command with exit status 2; `message` is the sentence shown, and holds no personal value. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
    this.name = 'Fault';
    this.code = code;
  }
}
