import type { Clock } from '#core/clock';
import type { DocumentFamily } from '#core/document';
import { hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import { sniffMediaType } from '../collect/media-type.ts';
import { Budget } from './budget.ts';
import { DocumentText } from './document-text.ts';
import type { ExtractLimits } from './limits.ts';
import { holdsPlainText } from './plain-kinds.ts';
import { addRawStrings } from './raw-strings.ts';

/** Bytes looked at: the runs of text of so many fit in a reading process twice over. */
const mostBytes = 32_000_000;

/**
 * The runs of text in a file whose reader did not survive it, as a family of one document. Formats that compress their
 * text give no unit: what looks like text in them is chance.
 */
export function stringsFamily(bytes: Uint8Array, options: { limits: ExtractLimits; clock: Clock }): DocumentFamily {
  const root = hashBytes(bytes);
  const mediaType = sniffMediaType(bytes);
  const into = new DocumentText(new Budget(options.limits, options.clock));
  const looked = bytes.subarray(0, mostBytes);
  if (holdsPlainText(mediaType)) addRawStrings(looked, into);
  const document = {
    member: '',
    sha256: root,
    bytes: bytes.length,
    mediaType,
    outcome: 'strings',
    problem: problem('strings-only', ''),
    coverage: [{ of: 'bytes', expected: bytes.length, read: looked.length }],
    units: into.units,
  } as const;
  return { root, documents: [document] };
}
