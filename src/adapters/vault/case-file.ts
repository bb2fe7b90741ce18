import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '#core/fault';
import { systemCode } from '#core/write-fault';
import { type CaseKey, deriveKey, sameSignature, signText } from './case-key.ts';
import { writeDurably } from './durable.ts';

/** The version of the case folder's form that this program writes; it reads this and earlier ones. */
export const caseFormat = 1;

/** Names of what a case folder holds. */
export const caseNames = {
  facts: 'case.json',
  key: 'case.key',
  lock: 'lock.sqlite',
  sealed: 'sealed',
  quarantine: 'quarantine',
  scratch: 'scratch',
  casebook: 'casebook',
  /** The page that is written beside what is sealed: counts, and no value about anybody. */
  report: 'report.html',
  /** What is being destroyed, and the receipt of what has been. */
  destroying: 'destroying.json',
  destroyed: 'destroyed.json',
} as const;

const factsShape = z.object({
  format: z.number().int().positive(),
  caseId: z.string().regex(/^C-[0-9a-f]{20}$/u),
  createdOn: z.iso.date(),
  /** How the case key comes from what the operator keeps: `none`, the file is the key. */
  kdf: z.literal('none'),
  /** Tells a wrong key from a damaged case: an HMAC of the case id. */
  keyCheck: z.string(),
  /** Verifies the receipt of destruction; note it down, since the case folder will not be there to ask. */
  receiptKey: z.string(),
  /** Absolute path of the folder reviewed, sealed, in base64; null before the first review. */
  reviewed: z.base64().nullable(),
  /** How far the ledger of decisions went when this was written; left out before the first decision. */
  ledger: z.object({ line: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/u) }).optional(),
});
const signedShape = factsShape.extend({ signature: z.string() });

/** What `case.json` says; nothing in it is personal. */
export type CaseFacts = z.infer<typeof factsShape>;

/** Reads `case.json` as far as can be done without the key. Throws CASE-NOT-A-CASE, CASE-NEWER or CASE-DAMAGED. */
export async function readFacts(folder: string): Promise<CaseFacts & { readonly signature: string }> {
  let text: string;
  try {
    text = await readFile(join(folder, caseNames.facts), 'utf8');
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(systemCode(error))) {
      throw new Fault('NOT-WRITABLE', 'The system does not let Candour read the case folder: check its permissions.');
    }
    throw new Fault(
      'CASE-NOT-A-CASE',
      'This folder is not a case: it has no case.json. Check the path given with --case.',
    );
  }
  const found = parseJson(text);
  const format = z.object({ format: z.number() }).safeParse(found);
  if (format.success && format.data.format > caseFormat) {
    throw new Fault(
      'CASE-NEWER',
      'This case was made by a newer version of Candour: install that version, then run the command again.',
    );
  }
  const facts = signedShape.safeParse(found);
  if (!facts.success) throw damaged();
  return facts.data;
}

/** Throws KEY-WRONG for the key of another case, CASE-DAMAGED where `case.json` is not as it was written. */
export function checkFacts(
  key: CaseKey,
  { signature, ...facts }: CaseFacts & { readonly signature: string },
): CaseFacts {
  if (!sameSignature(facts.keyCheck, keyCheckOf(key, facts.caseId))) {
    throw new Fault('KEY-WRONG', 'This key belongs to another case: give the key file that was made with this one.');
  }
  if (!sameSignature(signature, signText(key, 'case file', JSON.stringify(facts)))) throw damaged();
  return facts;
}

/** Writes `case.json` whole or not at all. */
export async function writeFacts(folder: string, key: CaseKey, facts: CaseFacts): Promise<void> {
  const ordered = factsShape.parse(facts);
  const signature = signText(key, 'case file', JSON.stringify(ordered));
  await writeDurably(join(folder, caseNames.facts), [
    Buffer.from(`${JSON.stringify({ ...ordered, signature }, null, 2)}\n`),
  ]);
}

/** The facts of a new case. */
export function newFacts(key: CaseKey, caseId: string, createdOn: string): CaseFacts {
  const receiptKey = createPublicKey(receiptSigner(key)).export({ format: 'der', type: 'spki' }).toString('base64');
  return {
    format: caseFormat,
    caseId,
    createdOn,
    kdf: 'none',
    keyCheck: keyCheckOf(key, caseId),
    receiptKey,
    reviewed: null,
  };
}

/** The Ed25519 key that signs the receipt of destruction: derived, so that it dies with the case key. */
export function receiptSigner(key: CaseKey): KeyObject {
  // RFC 8410: this prefix makes 32 bytes a PKCS #8 Ed25519 private key.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), deriveKey(key, 'receipt')]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** JSON as data; null for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    const found: unknown = JSON.parse(text);
    return found;
  } catch {
    return null;
  }
}

function keyCheckOf(key: CaseKey, caseId: string): string {
  return signText(key, 'key check', caseId);
}

function damaged(): Fault {
  return new Fault(
    'CASE-DAMAGED',
    'The case.json of this case is damaged: put back a copy of it, or start a new case.',
  );
}
