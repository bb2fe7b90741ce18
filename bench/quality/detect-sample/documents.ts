import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { systemClock } from '../../../src/core/clock.ts';
import type { Unit } from '../../../src/core/document.ts';
import { defaultLimits, extractFamily } from '../../../src/review/extract/extract-family.ts';
import { filesBelow } from '../files-below.ts';
import type { SampleTruth } from './truth.ts';

/** A document of a sample as the truth names it, read. */
export type SampleDocument = { readonly address: string; readonly mediaType: string; readonly units: readonly Unit[] };

/** Every document of a sample's share that has words, in order of paths; copies stand once, where the truth has them. */
export async function* sampleDocuments(sample: string, truth: SampleTruth): AsyncGenerator<SampleDocument> {
  const share = join(sample, 'share');
  for (const path of filesBelow(share)) {
    const file = relative(share, path);
    if (truth.outcomes.get(file) === 'duplicate') continue;
    const { documents } = await extractFamily(readFileSync(path), { limits: defaultLimits, clock: systemClock });
    for (const { member, mediaType, units, outcome } of documents) {
      const address = `${file}${member}`;
      if (truth.outcomes.get(address) === 'duplicate' || outcome === 'needs-ocr') continue;
      yield { address, mediaType, units };
    }
  }
}
