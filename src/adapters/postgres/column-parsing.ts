/** Object identifiers of the types whose drivers disagree: PostgreSQL's `pg_type.oid`. */
const bytea = 17;
const int8 = 20;
const timestamptz = 1184;
const numeric = 1700;

/**
 * How values of those types come out of either engine: int8 as a number (it throws beyond 2^53), numeric as its text,
 * timestamptz as a `Date`, bytea as bytes. Left alone, `pg` gives int8 as text and PGlite as a number or a bigint.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [bytea]: parseBytea,
  [int8]: parseInt8,
  [timestamptz]: parseTimestamptz,
  [numeric]: (text) => text,
};

function parseBytea(text: string): Uint8Array {
  if (!text.startsWith('\\x')) throw new Error('bytea is not in hexadecimal form');
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
}

function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('an int8 is too large for a number');
  return value;
}

/** `2026-11-21 17:47:09.123+00`, with the offset of whatever zone the session has. */
function parseTimestamptz(text: string): Date {
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/u, '$1:00'));
  if (Number.isNaN(at.getTime())) throw new Error('a timestamptz is not in ISO form');
  return at;
}
