import type { FileOutcome } from '#core/document';
import { identityOf, type Placed } from './made-document.ts';
import type { Fact } from './telling.ts';

/** One file or member of the share, with what is expected of reading it. */
export type LedgerPlace = { readonly path: string; readonly outcome: FileOutcome; readonly facts: readonly Fact[] };

/** Keeps the truth while the share is written. */
export type Ledger = {
  /** Notes a document where it stands; returns its path relative to the folder reviewed. */
  readonly place: (placed: Placed) => string;
  /** Every place in path order; of equal content that can be read the first place is, the others are duplicates of it. */
  readonly places: () => readonly LedgerPlace[];
};

type Kept = LedgerPlace & { readonly identity: string };

/** Starts an empty ledger. */
export function newLedger(): Ledger {
  const kept: Kept[] = [];
  const paths = new Set<string>();
  return {
    place: ({ folder, document }) => {
      const path = freePath(`${folder}/${document.name}`, paths);
      paths.add(path.toLowerCase());
      kept.push({ path, outcome: document.outcome, facts: document.facts, identity: identityOf(document.content) });
      for (const member of document.members) kept.push({ ...member, path: `${path}${member.address}` });
      return path;
    },
    places: () => withDuplicates(kept),
  };
}

/** A path not yet taken, whatever its capitals, as Windows makes one: `letter (2).docx`. */
function freePath(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const dot = wanted.lastIndexOf('.');
  for (let copy = 2; ; copy += 1) {
    const path = `${wanted.slice(0, dot)} (${copy})${wanted.slice(dot)}`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

function withDuplicates(kept: readonly Kept[]): readonly LedgerPlace[] {
  const seen = new Set<string>();
  const sorted = [...kept].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, outcome, facts, identity }) => {
    // A copy of what cannot be read is no duplicate of something read: it is as unreadable as the first.
    const duplicate = seen.has(identity) && outcome === 'read';
    seen.add(identity);
    return { path, outcome: duplicate ? 'duplicate' : outcome, facts };
  });
}
