import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailDomain, parseEmail } from './email.ts';

test.each([
  ['Ana.Silva@Example.org', 'ana.silva@example.org'],
  ["o'brien+x@mail.rbkc.gov.uk.", "o'brien+x@mail.rbkc.gov.uk"],
  ['mailto:a@b.co', 'a@b.co'],
])('reads %s', (written, normal) => {
  expect(parseEmail(written)).toBe(normal);
});

test.each([
  'a@b',
  '@b.co',
  'a..b@c.org',
  'a b@c.org',
  'a@-b.org',
  'a@b.c1',
  '.a@b.org',
  `${'a'.repeat(400)}@b.org`,
  '',
])('refuses %s', (written) => {
  expect(parseEmail(written)).toBeNull();
});

test('its normal form reads back as the same, and ends with its domain', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (written) => {
      const email = parseEmail(written);
      if (email === null) return;
      expect(parseEmail(email)).toBe(email);
      expect(email.endsWith(`@${emailDomain(email)}`)).toBe(true);
    }),
  );
});
