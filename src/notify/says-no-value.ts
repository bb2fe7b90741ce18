import type { Incident } from '#core/incident';
import type { LetterContent } from '#core/letter';
import { adviceBlocks } from './advice.data.ts';
import { letterText } from './letter-text.ts';

/**
 * Whether none of `values` (normal forms out of the files) stands in a letter's own words, as a last gate before it is drawn. The name and
 * address come from the register and are left out of the check; so is what the operator wrote about the incident and what every letter says
 * (the council's own telephone number is in many files). Only values with a digit or an @ are looked for: "health" as a cell's words is
 * also a fixed word of the letter. Spacing, case and punctuation do not hide a value.
 */
export function saysNoValue(content: LetterContent, values: Iterable<string>, incident: Incident): boolean {
  const body = folded(letterText({ ...content, address: [], greeting: '', signature: [] }));
  const fixed = folded([JSON.stringify(incident), JSON.stringify(adviceBlocks)].join(' '));
  for (const value of values) {
    if (!/[0-9@]/u.test(value)) continue;
    const sought = folded(value);
    if (sought.length >= shortestValue && body.includes(sought) && !fixed.includes(sought)) return false;
  }
  return true;
}

// Five characters or fewer ("2026", "W10") stand in any letter by chance.
const shortestValue = 6;

function folded(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
