/** What an engine said went wrong: its SQLSTATE and words, without the parameters and the row that it was about. */
export class DatabaseError extends Error {
  /** SQLSTATE, five characters; '' where the engine failed outside SQL. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The SQLSTATE or system code (`ECONNREFUSED`) of anything thrown; '' where it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** The first line of what an error says; '' where it says nothing. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}
