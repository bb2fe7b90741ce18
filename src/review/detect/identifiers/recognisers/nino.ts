import { parseNino, parseTemporaryNino } from '#core/values/nino';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser, type Seen } from '../recogniser.ts';

const form: Form = {
  parse: (joined) => parseNino(joined) ?? parseTemporaryNino(joined),
  keys: (value) => [value.length === 9 ? 'shape-nino' : 'shape-nino-loose'],
  mends: ['LLNNNNNNL'],
  // QQ123456C is what guides print.
  odd: /^(?!QQ)(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{6,12}$/u,
};

// "JG 12 13 16": the suffix left out, and nothing else is written so.
const spaced = /^[A-Z]{2} [0-9]{2} [0-9]{2} [0-9]{2}$/u;
// Six digits in one piece or in pairs: "SP 800-131A" is a standard.
const regular = /^[A-Za-z]{2}[ .\u00a0-]?(?:[0-9]{6}|([0-9]{2}[ .\u00a0-]){2}[0-9]{2})[ .\u00a0-]?[A-Da-d]?$/u;
const bareShapes = { strict: 'shape-nino', loose: 'shape-nino-loose', bare: 'shape-nino-bare' } as const;

function shapeOf({ mark, text }: Seen): EvidenceKey {
  const written = text.slice(mark.start, mark.end);
  if (spaced.test(written)) return 'shape-nino-spaced';
  // "as 303624", "on 201801": a word and six digits.
  if (/^[a-z]{2}[ .-]\d+$/u.test(written)) return 'shape-nino-bare';
  return regular.test(written) ? bareShapes[mark.shape] : 'shape-nino-bare';
}

/** The National Insurance number, and the temporary one of a birth date and a sex that offices make up (uk-breach §5.2; HMRC NIM39110). */
export const nino: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  id: 'nino',
  type: 'nino',
  labels:
    'ni number|nino|national insurance number|national insurance|ni|nat ins|nat ins number|nat insurance number|national ins number|insurance number|ninumber|nat ins num|n insurance number|ni num|national insurance number nino|nino number|national insurance num|ni numb|temporary ni number|temporary national insurance number|temp ni number|temporary nino|temp nino|claimant nino|natins number|natins',
  read: (text) => readEach(text, form),
  marks: ['nino'],
  readBare: (seen: Seen) => ({
    value: seen.mark.value,
    start: seen.mark.start,
    end: seen.mark.end,
    keys: [shapeOf(seen)],
  }),
};
