/** Reads an IP address, version 4 or 6, as it was written but in lower case and without a port or a range; null where it is none. */
export function parseIpAddress(text: string): string | null {
  if (text.length > 64) return null;
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=[0-9]+\.)/u, '');
  const four = /^([0-9]{1,3}(?:\.[0-9]{1,3}){3})(?::[0-9]{1,5}|\/[0-9]{1,2})?$/u.exec(plain)?.[1];
  if (four !== undefined) return four.split('.').every((part) => Number(part) < 256) ? four : null;
  const six = plain.replace(/^\[|\](?::[0-9]{1,5})?$|%[a-z0-9]+$|\/[0-9]{1,3}$/gu, '');
  return isVersion6(six) ? six : null;
}

function isVersion6(text: string): boolean {
  if (!/^[0-9a-f:]{3,39}$/u.test(text) || text.includes(':::')) return false;
  const shortened = text.split('::');
  if (shortened.length > 2) return false;
  const groups = shortened.flatMap((part) => (part === '' ? [] : part.split(':')));
  if (groups.some((group) => group.length > 4 || group === '')) return false;
  return shortened.length === 2 ? groups.length <= 7 : groups.length === 8;
}

/** Whether it means nobody outside: private, local, unset, or kept for documents (RFC 1918, 3927, 5737, 6598; 4193, 3849). */
export function ipIsReserved(address: string): boolean {
  return (
    /^(?:0|10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^169\.254\.|^255\./u.test(address) ||
    /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./u.test(address) ||
    /^(?:::1?$|f[cd]|fe[89ab]|2001:0?db8:|ff)/u.test(address)
  );
}

/** Reads the address of a network device: six pairs of hexadecimal digits parted by colons, hyphens or nothing, or three groups of four; `00:1a:2b:3c:4d:5e`, or null. */
export function parseMacAddress(text: string): string | null {
  if (text.length > 24) return null;
  const plain = text.trim().toLowerCase();
  const parted =
    /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|[0-9a-f]{12})$/u;
  if (!parted.test(plain)) return null;
  const joined = plain.replace(/[:.-]/gu, '');
  if (/^(.)\1{11}$/u.test(joined)) return null;
  return joined.replace(/(..)(?=.)/gu, '$1:');
}
