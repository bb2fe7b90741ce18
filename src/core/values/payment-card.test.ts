import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardIsIssuable, luhnPasses, maskCard, parsePaymentCard } from './payment-card.ts';

test.each(['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011111111111117', '30569309025904'])(
  'reads the test number %s',
  (written) => {
    const card = parsePaymentCard(written) ?? '';
    expect(cardIsIssuable(card)).toBe(true);
    expect(luhnPasses(card)).toBe(true);
    expect(luhnPasses(card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10))).toBe(false);
  },
);

test.each(['', '411111111', '0000000000000000', '4111 1111 1111 111a'])('refuses %s', (written) => {
  expect(parsePaymentCard(written)).toBeNull();
});

test('no issuer uses a number that begins with 9', () => {
  expect(cardIsIssuable('9111111111111111')).toBe(false);
});

test('what is shown never holds the middle digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9][0-9]{11,18}$/u), (digits) => {
      const masked = maskCard(digits);
      expect(masked).toHaveLength(digits.length);
      expect(masked.slice(6, -4)).toMatch(/^\*+$/u);
    }),
  );
});
