import { Fault } from '#core/fault';
import type { ContentHash } from '#core/ids';
import { unpackFindings } from '#core/packed-findings';
import type { SettledFinding } from '#core/settled';
import type { Vault } from '../../adapters/vault/case.ts';
import { type SettledFamilyIndex, stages } from './family-store.ts';
import { RecentBodies } from './recent-bodies.ts';
import { batchKey, readSearched, type SearchedPiece, splitEnd } from './sealed-family.ts';

type Records = Vault['records'];

/** Opens the findings of one document at a time; records that were opened lately are kept, up to a bound. */
export function findingsReader(
  records: Records,
  locate: (root: ContentHash) => { readonly key: string; readonly index: SettledFamilyIndex } | null,
): (root: ContentHash, slot: number) => Promise<readonly SettledFinding[]> {
  const recent = new RecentBodies();
  const open = async (key: string, isClosing: boolean): Promise<Buffer> => {
    const known = recent.get(key);
    if (known !== null) return known;
    const record = await records.read(stages.searched, key);
    const body = record === null ? null : isClosing ? (splitEnd(record)?.rest ?? null) : asBuffer(record);
    if (body === null) throw damaged();
    recent.put(key, body);
    return body;
  };
  return async (root, slot) => {
    const found = locate(root);
    if (found === null) throw damaged();
    const { key, index } = found;
    const findings: SettledFinding[] = [];
    for (const part of index.places?.of(slot) ?? [index.end.batches]) {
      const isClosing = part === index.end.batches;
      const body = await open(isClosing ? key : batchKey(key, index.end.attempt, part), isClosing);
      for (const piece of readSearched(body, slot)) for (const finding of findingsOf(piece)) findings.push(finding);
    }
    return findings;
  };
}

function findingsOf({ first, findings }: SearchedPiece): readonly SettledFinding[] {
  const unpacked = unpackFindings(findings);
  if (unpacked === null) throw damaged();
  return first === 0 ? unpacked : unpacked.map((finding) => ({ ...finding, unit: finding.unit + first }));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): Fault {
  return new Fault(
    'CASE-DAMAGED',
    'Some sealed findings cannot be opened: run the review again, which makes them anew.',
  );
}
