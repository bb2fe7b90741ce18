import iconv from 'iconv-lite';

/** Code pages of Windows that have no name of their own by number. */
const named = new Map([
  [20127, 'us-ascii'],
  [28591, 'iso-8859-1'],
  [28592, 'iso-8859-2'],
  [28605, 'iso-8859-15'],
  [50220, 'iso-2022-jp'],
  [65000, 'utf-7'],
  [65001, 'utf-8'],
]);

/** The name of a code page by its Windows number; null where it is not known or not given. */
export function codePageName(number: number | undefined): string | null {
  if (number === undefined) return null;
  const name = named.get(number) ?? `cp${number}`;
  return iconv.encodingExists(name) ? name : null;
}

/** `Amina Okafor <amina@example.org>`; addresses that only mean something inside Exchange are left out where there is a name. */
export function nameAndAddress(name: string, address: string): string {
  const isInternal = !address.includes('@') && address.startsWith('/');
  if (address === '' || (isInternal && name !== '')) return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** The headers that a mail was sent with, unfolded, without those that the item says itself. */
export function innerHeaders(block: string): [string, string][] {
  const said = /^(?:from|sender|to|cc|bcc|subject|date|mime-version|content-[\w-]{1,60})$/iu;
  const found: [string, string][] = [];
  for (const line of block.slice(0, 200_000).split(/\r?\n/u)) {
    const last = found.at(-1);
    if (/^[ \t]/u.test(line)) {
      if (last !== undefined) last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 77 && !/\s/u.test(line.slice(0, colon))) {
      found.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
    }
  }
  return found.filter(([name]) => !said.test(name));
}
