import { deriveId, hashBytes, type PersonId } from '#core/ids';
import type {
  CandidateEvidence,
  EvidenceBar,
  LinkEvidence,
  LinkedMention,
  LinkRow,
  PeerEvidence,
} from '#core/link-evidence';
import type { PersonalDataType } from '#core/personal-data';
import type { KnownPerson } from '../../src/review/resolve/clerical/worth.ts';

/** A mention of that name in the document of that name. */
export function linkedMention(
  name: string,
  document: string,
  types: readonly PersonalDataType[] = ['debt'],
): LinkedMention {
  return {
    id: deriveId('M', name, document),
    content: hashBytes(new TextEncoder().encode(document)),
    path: `Housing/${document}.docx`,
    ...{ unit: 0, key: 'row:1', binding: 'row', role: 'subject', name, types },
  };
}

/** A bar with made-up values. */
export function bar(comparison: string, says: string, bits: number): EvidenceBar {
  return { comparison, says, bits, said: `a ${comparison}`, held: `that ${comparison}` };
}

/** Bars that a name and an address give. */
export const nameAndAddress = [
  bar('name', 'forename and surname equal', 9),
  bar('address', 'address equal', 8),
] as const;

/** A resident whom a mention may be of. */
export function candidate(
  registerRef: string,
  probability: number,
  bars: readonly EvidenceBar[] = nameAndAddress,
): CandidateEvidence {
  const bits = bars.reduce((sum, each) => sum + each.bits, 0);
  return { registerRef, from: 'register', probability, bits, bars };
}

/** What was weighed: the candidates, and nobody for the rest. */
export function weighed(...candidates: readonly CandidateEvidence[]): LinkEvidence {
  const rest = 1 - candidates.reduce((sum, { probability }) => sum + probability, 0);
  return { priorBits: -10, candidates, others: 0, nobody: Math.max(0, rest), unregisteredMember: 0 };
}

/** A row of the account of linkage for one document. */
export function linkRow(
  name: string,
  document: string,
  row: Partial<LinkRow> & { readonly types?: readonly PersonalDataType[] } = {},
): LinkRow {
  const { types, ...given } = row;
  return {
    mentions: [linkedMention(name, document, types)],
    personId: null,
    probability: 0,
    because: 'It may be a resident or somebody who is not on the register',
    evidence: null,
    says: deriveId('E', name),
    peers: [],
    ...given,
  };
}

/** Somebody whom the review found. */
export function knownPerson(name: string, registerRef: string | null, mentions = 1): KnownPerson {
  return { id: personNamed(name), registerRef, staff: false, dataTypes: new Set(['person-name']), mentions };
}

/** The id of that person. */
export function personNamed(name: string): PersonId {
  return deriveId('P', name);
}

/** Somebody else who is like a mention. */
export function peerOf(row: LinkRow, bits: number): PeerEvidence {
  const [first] = row.mentions;
  return { mention: first?.id ?? deriveId('M', ''), bits, bars: [bar('name', 'forename and surname equal', bits + 8)] };
}

/** Rows as a store gives them: in pieces. */
export async function* inPieces(rows: readonly LinkRow[]): AsyncGenerator<readonly LinkRow[]> {
  const middle = Math.ceil(rows.length / 2);
  for (const piece of [rows.slice(0, middle), rows.slice(middle)]) yield await Promise.resolve(piece);
}
