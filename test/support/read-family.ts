import type { ExtractedDocument } from '#core/document';
import type { SettledPiece } from '#core/family-piece';
import { unpackFindings } from '#core/packed-findings';
import type { SettledFinding } from '#core/settled';
import type { ExtractJob } from '../../src/adapters/files/messages.ts';
import { decodeUnits } from '../../src/adapters/files/piece-text.ts';
import type { Pool, ReadFamily } from '../../src/adapters/files/pool.ts';

/** A family read by a pool, put together again in memory. */
export type WholeFamily = ReadFamily & {
  readonly documents: readonly ExtractedDocument[];
  readonly findings: readonly (readonly SettledFinding[])[];
};

/** Reads a file and keeps everything that comes of it. */
export async function readWhole(pool: Pool, job: ExtractJob): Promise<WholeFamily> {
  const taken = new Map<number, SettledPiece[]>();
  const family = await pool.read(job, async (pieces, attempt) => {
    const own = taken.get(attempt) ?? [];
    for (const piece of pieces) own.push(piece);
    taken.set(attempt, own);
  });
  return { ...family, ...together([...(taken.get(family.attempt) ?? []), ...family.last]) };
}

/** Puts pieces together in the family's order. */
export function together(pieces: readonly SettledPiece[]): Pick<WholeFamily, 'documents' | 'findings'> {
  const bySlot = [...Map.groupBy(pieces, ({ slot }) => slot)].sort(([a], [b]) => a - b).map(([, own]) => own);
  const documents = bySlot.flatMap((own) => {
    const head = own.find((piece) => piece.head !== null)?.head ?? null;
    const units = own.flatMap(({ words }) => decodeUnits(words) ?? []);
    return head === null ? [] : [{ ...head, units }];
  });
  const findings = bySlot.map((own) =>
    own.flatMap(({ first, findings: packed }) =>
      (unpackFindings(packed) ?? []).map((finding) => ({ ...finding, unit: finding.unit + first })),
    ),
  );
  return { documents, findings };
}
