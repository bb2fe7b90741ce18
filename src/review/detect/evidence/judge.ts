import { type EvidenceKey, evidenceTable } from './evidence-table.ts';

/** Evidence for a finding: names in the table, and the dictionary's phrase that a heading or label matched. */
export type Evidence = { readonly keys: readonly EvidenceKey[]; readonly phrase: string };

/** A score from 0 to 1 and the reasons for it, in the order given. */
export type Verdict = { readonly score: number; readonly reasons: readonly string[] };

/** Below even odds nothing is reported. */
export const reportFrom = 0.5;

/** Verdicts by evidence in order, then by phrase: a walk over a few small maps, without a string made for each candidate. */
type Weighed = { readonly after: Map<EvidenceKey, Weighed>; readonly verdicts: Map<string, Verdict> };

const root: Weighed = { after: new Map(), verdicts: new Map() };
let kept = 0;

function weighedOf(keys: readonly EvidenceKey[]): Weighed {
  let at = root;
  for (const key of keys) {
    let next = at.after.get(key);
    if (next === undefined) {
      next = { after: new Map(), verdicts: new Map() };
      at.after.set(key, next);
    }
    at = next;
  }
  return at;
}

function reasonOf(key: EvidenceKey, phrase: string): string {
  const { says } = evidenceTable[key];
  const quotes =
    key === 'heading' ||
    key === 'heading-person' ||
    key === 'heading-part' ||
    key === 'label' ||
    key === 'label-near' ||
    key === 'document-heading' ||
    key === 'vocabulary' ||
    key.startsWith('saying-');
  return quotes && phrase !== '' ? `${says} '${phrase}'` : says;
}

function weigh(keys: readonly EvidenceKey[], phrase: string): Verdict {
  const logOdds = keys.reduce((sum, key) => sum + evidenceTable[key].weight, 0);
  const score = Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
  return { score, reasons: keys.map((key) => reasonOf(key, phrase)) };
}

/** Sums the evidence; equal evidence gives the very same verdict, since a table of 100,000 rows repeats a few combinations. */
export function judge(keys: readonly EvidenceKey[], phrase = ''): Verdict {
  const { verdicts } = weighedOf(keys);
  const found = verdicts.get(phrase);
  if (found !== undefined) return found;
  const made = weigh(keys, phrase);
  if (kept < 20_000) {
    verdicts.set(phrase, made);
    kept += 1;
  }
  return made;
}
