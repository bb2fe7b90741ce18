import { parseVatNumber, vatCheckPasses } from '#core/values/vat-number';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseVatNumber,
  keys: (value) => ['shape-code', vatCheckPasses(value) ? 'check-passes' : 'check-fails'],
  mends: ['NNNNNNNNN', 'LLNNNNNNNNN'],
  odd: null,
};

/** The VAT registration number: personal where a sole trader has it. */
export const vatNumber: Recogniser = {
  ...labelledOnly,
  id: 'vat-number',
  type: 'local-reference',
  isUsual: false,
  labels:
    'sole trader vat number|vat registration|vat reg number|vat registration number|vat reg|vat number sole trader|vrn vat|vat id',
  read: (text) => readEach(text, form),
};
