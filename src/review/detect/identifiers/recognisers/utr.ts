import { parseUtr, utrCheckPasses } from '#core/values/utr';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseUtr,
  keys: (utr) => ['shape-code', utrCheckPasses(utr) ? 'check-passes' : 'check-fails'],
  mends: ['N'],
  odd: /^[0-9]{9,13}K?$/u,
};

/** The Unique Taxpayer Reference, of the self-employed and of contractors. */
export const utr: Recogniser = {
  ...labelledOnly,
  id: 'utr',
  type: 'utr',
  labels:
    'utr|unique taxpayer reference|unique tax reference|tax reference|utr number|tax reference number|unique taxpayer reference number|unique taxpayer reference utr|unique taxpayers reference|cis utr|self assessment utr|sa utr|hmrc utr|taxpayer reference',
  read: (text) => readEach(text, form),
};
