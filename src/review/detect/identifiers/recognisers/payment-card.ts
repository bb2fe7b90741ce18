import { cardIsIssuable, luhnPasses, maskCard, parsePaymentCard } from '#core/values/payment-card';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser, type Seen } from '../recogniser.ts';

function keysOf(digits: string): readonly EvidenceKey[] {
  if (!/^[0-9]+$/u.test(digits)) return ['shape-odd'];
  return [cardIsIssuable(digits) ? 'shape-card' : 'shape-odd', luhnPasses(digits) ? 'check-passes' : 'check-fails'];
}

const form: Form = {
  parse: parsePaymentCard,
  keys: keysOf,
  mends: ['N'],
  // What a system masked already.
  odd: /^[0-9X*]{12,19}$/u,
};

function masked(reading: Reading): Reading {
  return { ...reading, value: /^[0-9]+$/u.test(reading.value) ? maskCard(reading.value) : reading.value };
}

const cardWords =
  /\b(?:card|visa|mastercard|amex|debit|credit|maestro|expir|exp|cvv|cvc|security code|long number|pan|paid|payment|refund|kiosk|charged)/iu;

// "3208 3848 4488 5128 5768 6408": four groups out of a row of numbers.
function amongNumbers(text: string, start: number, end: number): boolean {
  return /\d\s$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s\d{3}/u.test(text.slice(end, end + 4));
}

// Without a label: an issuer's range and the Luhn check must both speak for it, and groups or words about cards.
function readBare({ mark, text, sentence }: Seen): Reading | null {
  const digits = parsePaymentCard(mark.value);
  if (digits === null || !cardIsIssuable(digits) || !luhnPasses(digits)) return null;
  if (amongNumbers(text, mark.start, mark.end)) return null;
  const grouped = mark.value.length > digits.length;
  const said = cardWords.test(
    text.slice(Math.max(sentence.start, mark.start - 80), Math.min(sentence.end, mark.end + 40)),
  );
  return {
    value: maskCard(digits),
    start: mark.start,
    end: mark.end,
    keys: [grouped ? 'shape-card' : 'shape-card-bare', 'check-passes', ...(said ? (['words-of-kind'] as const) : [])],
  };
}

/** The number of a payment card, kept and shown with its middle digits masked. */
export const paymentCard: Recogniser = {
  ...labelledOnly,
  id: 'payment-card',
  type: 'payment-card',
  labels:
    'card number|debit card|credit card|debit card number|credit card number|payment card|payment card number|card pan|pan|long card number|card long number|visa card number|visa number|visa debit|mastercard number|card details|bank card number|procurement card number|p card number|pcard number|debit or credit card number|card no|amex number|visa card|mastercard|debit card details|credit card details|payment card details',
  spokenLabels: 'card|bank card|visa|long number',
  read: (text) => readEach(text, form).map(masked),
  marks: ['digits'],
  readBare,
};
