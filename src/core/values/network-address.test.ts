import { expect, test } from 'vitest';
import { ipIsReserved, parseIpAddress, parseMacAddress } from './network-address.ts';

test.each([
  ['81.2.69.142', '81.2.69.142', false],
  ['81.2.69.142:443', '81.2.69.142', false],
  ['192.168.0.12', '192.168.0.12', true],
  ['203.0.113.7', '203.0.113.7', true],
  ['::ffff:81.2.69.142', '81.2.69.142', false],
  ['2A00:23C6:1234:5678::1', '2a00:23c6:1234:5678::1', false],
  ['2001:db8::1', '2001:db8::1', true],
  ['fe80::1%eth0', 'fe80::1', true],
])('reads %s', (written, normal, reserved) => {
  expect(parseIpAddress(written)).toBe(normal);
  expect(ipIsReserved(normal)).toBe(reserved);
});

test.each(['', '256.1.1.1', '1.2.3', '12:30', '1:2:3', 'a::b::c', '12:30:45'])('%s is no IP address', (written) => {
  expect(parseIpAddress(written)).toBeNull();
});

test.each(['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e', '001A.2B3C.4D5E', '001a2b3c4d5e'])('reads %s', (written) => {
  expect(parseMacAddress(written)).toBe('00:1a:2b:3c:4d:5e');
});

test.each(['', '00:00:00:00:00:00', '00:1A:2B:3C:4D', '00:1A-2B:3C:4D:5E'])('%s is no device', (written) => {
  expect(parseMacAddress(written)).toBeNull();
});
