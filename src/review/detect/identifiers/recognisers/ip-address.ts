import { ipIsReserved, parseIpAddress } from '#core/values/network-address';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { mend, piecesOf, wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

function keysOf(address: string): readonly EvidenceKey[] {
  return ipIsReserved(address) ? ['shape-code', 'ip-reserved'] : ['shape-code'];
}

function read(text: string): readonly Reading[] {
  const whole = parseIpAddress(text);
  if (whole !== null) return [wholeReading(text, whole, keysOf(whole))];
  const mended = text.length > 24 ? null : mend(text.toUpperCase().replace(/[\s,]/gu, '').replace(/:/gu, '.'), 'N');
  const repaired = mended === null ? null : parseIpAddress(mended);
  if (repaired !== null) return [wholeReading(text, repaired, [...keysOf(repaired), 'repaired'])];
  return piecesOf(text.slice(0, 300)).flatMap(({ start, end }) => {
    const value = parseIpAddress(text.slice(start, end));
    return value === null ? [] : [{ value, start, end, keys: keysOf(value) }];
  });
}

/** The address from which somebody came to a website or system. Without a label it is a machine's. */
export const ipAddress: Recogniser = {
  ...labelledOnly,
  id: 'ip-address',
  type: 'ip-address',
  labels:
    'ip|ip address|ip addr|client ip|source ip|last login ip|login ip|ip v4|ipv4|ipv6|ip addresses|ipaddress|remote ip|user ip|session ip|submitted from ip|ip of submission|from ip|from ip address|home ip|poster ip|author ip|comment author ip|user registration ip|registration ip|signup ip|visitor ip|last ip|post ip|sender ip|customer ip|order ip',
  spokenLabels:
    'logged in from|logged on from|logs in from|signed in from|sent from|submitted from|posted from|accessed from|came from|login from',
  read,
};
