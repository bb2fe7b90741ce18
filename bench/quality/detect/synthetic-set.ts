import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Labelled } from './span-score.ts';

/** One sentence of presidio-research's synthetic set; `units` gives the UTF-16 offset of each code point, which the set counts in. */
export type SyntheticSample = {
  readonly text: string;
  readonly units: readonly number[];
  readonly truth: readonly Labelled[];
};

const sample = z.object({
  full_text: z.string(),
  spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
});

function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

/** Reads `synth_dataset_v2.json`. */
export function readSynthetic(path: string): SyntheticSample[] {
  return z
    .array(sample)
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .map(({ full_text: text, spans }) => {
      const units = unitsOf(text);
      const truth = spans.map(({ entity_type: type, start_position, end_position }) => ({
        type,
        start: units[start_position] ?? 0,
        end: units[end_position] ?? 0,
      }));
      return { text, units, truth };
    });
}
