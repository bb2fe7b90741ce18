import { createHash } from 'node:crypto';
import { type Brand, brand } from './brand.ts';

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal characters. */
export type ContentHash = Brand<string, 'ContentHash'>;
export type FindingId = Brand<string, 'FindingId'>;
export type MentionId = Brand<string, 'MentionId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type HouseholdId = Brand<string, 'HouseholdId'>;
export type LetterId = Brand<string, 'LetterId'>;
export type SnapshotId = Brand<string, 'SnapshotId'>;
export type DecisionId = Brand<string, 'DecisionId'>;

type DerivedIds = {
  F: FindingId;
  M: MentionId;
  P: PersonId;
  H: HouseholdId;
  L: LetterId;
  S: SnapshotId;
  D: DecisionId;
};

/** Reads 64 hexadecimal characters as a content hash. */
export function parseContentHash(text: string): ContentHash | null {
  return /^[0-9a-f]{64}$/u.test(text) ? brand<ContentHash>(text) : null;
}

/** SHA-256 of bytes held in memory. */
export function hashBytes(bytes: Uint8Array): ContentHash {
  return brand<ContentHash>(createHash('sha256').update(bytes).digest('hex'));
}

/**
 * An identifier derived from what it names, so that a rebuilt case has the same ones: the letter, a hyphen and 20
 * hexadecimal characters (80 bits: one collision expected among 10^12). Parts are length-prefixed, so ("a", "bc") and
 * ("ab", "c") differ.
 */
export function deriveId<K extends keyof DerivedIds>(kind: K, ...parts: readonly string[]): DerivedIds[K] {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return brand<DerivedIds[K]>(`${kind}-${hash.digest('hex').slice(0, 20)}`);
}

/** Reads an identifier of the given kind, as stored in a table or typed by a person. */
export function parseId<K extends keyof DerivedIds>(kind: K, text: string): DerivedIds[K] | null {
  return text.startsWith(`${kind}-`) && /^[A-Z]-[0-9a-f]{20}$/u.test(text) ? brand<DerivedIds[K]>(text) : null;
}
