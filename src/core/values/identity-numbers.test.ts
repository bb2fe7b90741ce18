import { expect, test } from 'vitest';
import {
  parseBadgeNumber,
  parseDisclosureNumber,
  parseElectorNumber,
  parseNorthernDriverNumber,
  parsePassNumber,
  parsePassportNumber,
  parsePermitNumber,
  parseShareCode,
} from './identity-numbers.ts';

test.each([
  [parsePassportNumber, '925 665 416', '925665416'],
  [parsePassportNumber, 'AB1234567', 'AB1234567'],
  [parsePassportNumber, 'c123456', 'C123456'],
  [parsePassportNumber, '12345', null],
  [parsePermitNumber, 'zw 9005196', 'ZW9005196'],
  [parsePermitNumber, 'RFX123456', 'RFX123456'],
  [parsePermitNumber, 'ZWA005196', null],
  [parseShareCode, 'w12 3ab 45c', 'W123AB45C'],
  [parseShareCode, 'A12 3AB 45C', null],
  [parseShareCode, 'WITHDRAWN', null],
  [parseNorthernDriverNumber, '1234 5678', '12345678'],
  [parseNorthernDriverNumber, '123456789', null],
  [parseDisclosureNumber, '0012 3456 7890', '001234567890'],
  [parseDisclosureNumber, '00123456789', null],
  [parseBadgeNumber, 'k3a 9bd', 'K3A9BD'],
  [parseBadgeNumber, 'BADGES', null],
  [parseBadgeNumber, 'K3I9BD', null],
  [parsePassNumber, '633598 0012 3456 7890', null],
  [parsePassNumber, '633597 0012 3456 7890', '633597001234567890'],
] as const)('%o reads %s as %s', (parse, written, normal) => {
  expect(parse(written)).toBe(normal);
});

test.each([
  ['KC3-1042/1 N', 'KC3-1042/1', 'N'],
  ['KC3 1042', 'KC3-1042', ''],
  ['AB12', 'AB1-2', ''],
  ['QA1234.2 (L)', 'QA1-234.2', 'L'],
])('elector %s', (written, number, markers) => {
  expect(parseElectorNumber(written)).toEqual({ number, markers });
});

test.each(['', '1042', 'Resident', 'ABCDE-1'])('no elector: %s', (written) => {
  expect(parseElectorNumber(written)).toBeNull();
});
