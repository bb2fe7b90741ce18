import { nhsCheckDigitPasses, nhsNumberIsIssuable, nhsNumberIsTest, parseNhsNumber } from '#core/values/nhs-number';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser, type Seen } from '../recogniser.ts';

/** What the check digit and range of an NHS number say. */
export function nhsEvidence(digits: string): readonly EvidenceKey[] {
  const number = parseNhsNumber(digits);
  if (number === null) return ['shape-odd'];
  const check: EvidenceKey = nhsCheckDigitPasses(number) ? 'check-passes' : 'check-fails';
  if (nhsNumberIsTest(number)) return ['shape-nhs-bare', check, 'test-range'];
  return nhsNumberIsIssuable(number) ? ['shape-nhs-bare', check, 'nhs-range'] : ['shape-nhs-bare', check];
}

const form: Form = {
  parse: parseNhsNumber,
  // What a heading or label calls an NHS number is one with a slip rather than ten digits of another kind.
  keys: (digits) => nhsEvidence(digits).map((key) => (key === 'shape-nhs-bare' ? 'shape-code' : key)),
  mends: ['N'],
  odd: /^[0-9]{7,12}$/u,
};

function readBare({ mark, text }: Seen): ReturnType<Recogniser['readBare']> {
  const number = parseNhsNumber(mark.value);
  // 505-237-1659 is how North America writes telephones: without a label only spaces and a range in use count.
  const written = text.slice(mark.start, mark.end);
  if (number === null || !nhsNumberIsIssuable(number) || /[-\u2010-\u2013]/u.test(written)) return null;
  const check = nhsEvidence(mark.value);
  const keys: readonly EvidenceKey[] =
    mark.shape === 'loose' ? check : ['shape-nhs', ...check.filter((key) => key !== 'shape-nhs-bare')];
  return { value: mark.value, start: mark.start, end: mark.end, keys };
}

/** The NHS number, with Scotland's CHI number and Northern Ireland's Health and Care number, which share its check digit. */
export const nhsNumber: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  id: 'nhs-number',
  type: 'nhs-number',
  labels:
    'nhs number|nhs|nhsnumber|nhs num|nhs id|nhs no|national health service number|h and c number|hand c number|hc number|h c number|hcn|health and care number|chi number|chi|community health index|community health index number|nhs number verified|patient nhs number|nhs reference|nhs id number',
  read: (text) => readEach(text, form),
  marks: ['nhs-number'],
  readBare,
};
