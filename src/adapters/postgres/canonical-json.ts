/** What canonical JSON can say: no undefined, no date, no bigint. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * One text for one value, after RFC 8785: keys in code-unit order, no spaces, numbers as ECMAScript prints them. Throws
 * for what has no such text: a number that is not finite, and a lone surrogate.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${stringText(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function isList(value: readonly JsonValue[] | { readonly [key: string]: JsonValue }): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('canonical JSON has no text for a number that is not finite');
  return JSON.stringify(value);
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new Error('canonical JSON has no text for a lone surrogate');
  return JSON.stringify(value);
}
