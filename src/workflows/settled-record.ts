import { Fault } from '#core/fault';
import type { ContentHash } from '#core/ids';
import { type PackedFindings, packFindings, unpackFindings } from '#core/packed-findings';
import type { SettledDocument, SettledFamily, SettledFinding } from '#core/settled';
import { settleDocument } from '../review/assess/settle-document.ts';

/** What is sealed of an outermost file besides its words: its documents, and the findings of each. */
export type SettledRecord = {
  readonly documents: readonly SettledDocument[];
  readonly findings: readonly PackedFindings[];
};

/** Opens the sealed record of an outermost file; null where there is none. */
export type ReadRecord = (root: ContentHash) => Promise<SettledRecord | null>;

/** Takes the words off a family. */
export function recordOf({ family, findings }: SettledFamily): SettledRecord {
  const settled = family.documents.map((document, index) => {
    const { units, ...rest } = document;
    const { said, findings: found } = settleDocument(units, findings[index] ?? []);
    return { document: { ...rest, ...said }, findings: packFindings(found) };
  });
  return { documents: settled.map((each) => each.document), findings: settled.map((each) => each.findings) };
}

/** A record as it was sealed. */
export function parseRecord(text: string): SettledRecord {
  const record: SettledRecord = JSON.parse(text);
  return record;
}

/** Findings of one document of an outermost file at a time; neighbours are asked for one after the other, so the last record is kept. */
export function findingsReader(
  read: ReadRecord,
): (root: ContentHash, index: number) => Promise<readonly SettledFinding[]> {
  let last: { readonly root: ContentHash; readonly record: SettledRecord } | null = null;
  return async (root, index) => {
    if (last?.root !== root) {
      const record = await read(root);
      if (record === null) throw damaged();
      last = { root, record };
    }
    const packed = last.record.findings[index];
    const findings = packed === undefined ? null : unpackFindings(packed);
    if (findings === null) throw damaged();
    return findings;
  };
}

function damaged(): Fault {
  return new Fault(
    'CASE-DAMAGED',
    'Some sealed findings cannot be opened: run the review again, which makes them anew.',
  );
}
