import { ibanCheckPasses, parseIban } from '#core/values/iban';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

function keysOf(iban: string): readonly EvidenceKey[] {
  return ibanCheckPasses(iban) ? ['shape-iban'] : ['shape-code', 'check-fails'];
}

const form: Form = {
  parse: parseIban,
  keys: keysOf,
  mends: ['LLNNLLLLNNNNNNNNNNNNNN'],
  odd: /^[A-Z]{2}(?=(?:[A-Z]*[0-9]){8})[A-Z0-9]{10,34}$/u,
};

/** The International Bank Account Number; a British one holds a sort code and account number. */
export const iban: Recogniser = {
  ...labelledOnly,
  id: 'iban',
  type: 'iban',
  labels:
    'iban|iban number|international bank account number|iban code|international bank account number iban|payee iban',
  read: (text) => readEach(text, form),
  marks: ['iban'],
  readBare: ({ mark }) => ({ value: mark.value, start: mark.start, end: mark.end, keys: ['shape-iban'] }),
};
