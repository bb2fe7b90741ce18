import { benefitLetter, taxReminder } from './documents/revenues-letters.ts';
import type { Paper } from './paper.ts';

/** Every kind of paper that households gather, one file each. */
export const papers: readonly Paper[] = [benefitLetter, taxReminder];
