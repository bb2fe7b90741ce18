import { type ContentHash, hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import { Budget } from './budget.ts';
import { inMemory } from './bytes/byte-source.ts';
import type { ExtractOptions } from './extract-family.ts';
import type { RootContent } from './family-walk.ts';
import { type FamilySink, Hand } from './hand.ts';
import { sniffSource } from './large-document.ts';
import { readStrings } from './text/large-strings.ts';

/**
 * The runs of text in a file whose reader did not survive it, as a family of one document. Formats that compress their
 * text give no unit: what looks like text in them is chance.
 */
export async function streamStrings(
  root: RootContent,
  options: ExtractOptions,
  sink: FamilySink,
): Promise<ContentHash> {
  const file = 'bytes' in root ? inMemory(root.bytes) : root.file;
  const sha256 = 'bytes' in root ? hashBytes(root.bytes) : root.sha256;
  const mediaType = sniffSource(file);
  const identity = { member: '', sha256, bytes: file.size, mediaType };
  sink.begin(0, identity);
  const budget = new Budget(options.limits, options.clock);
  const hand = new Hand(0, budget, sink, budget.textLeft(), 0);
  const member = (): Promise<boolean> => Promise.resolve(false);
  const { coverage } = await readStrings({ file, mediaType, budget, member, hand: hand.give });
  const about = problem('strings-only', '');
  await hand.close({ ...identity, outcome: 'strings', problem: about, coverage, units: [] });
  return sha256;
}
