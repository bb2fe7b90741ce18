import { Parser } from 'htmlparser2';

/** How one part of an OpenDocument package is encrypted, as its manifest says (OpenDocument 1.3 part 2, 3.4 and 4.8). */
export type PartLock = {
  readonly name: string;
  readonly size: number;
  readonly cipher: 'blowfish' | 'aes-cbc' | 'aes-gcm' | 'unknown';
  readonly start: Buffer;
  readonly startKey: 'sha1' | 'sha256';
  readonly derivation: Derivation;
  readonly salt: Buffer;
  readonly keyBytes: number;
  readonly checksum: { readonly kind: 'sha1' | 'sha256' | 'none'; readonly value: Buffer };
};

/** How a key is made from the password's digest. */
export type Derivation =
  | { readonly kind: 'pbkdf2'; readonly rounds: number }
  | { readonly kind: 'argon2id'; readonly passes: number; readonly memory: number; readonly lanes: number }
  | { readonly kind: 'unknown' };

/** Parts listed: more than any document has. */
const mostParts = 20_000;

type Attributes = Readonly<Record<string, string>>;

/** The encrypted parts that a manifest lists; none where nothing is encrypted. */
export function encryptedParts(manifest: string): PartLock[] {
  const parts: PartLock[] = [];
  let entry: Attributes = {};
  let said = new Map<string, Attributes>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = localName(name);
        const plain = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
        if (local === 'file-entry') {
          entry = plain;
          said = new Map();
        } else if (said.size < 10) said.set(local, plain);
      },
      onclosetag: (name) => {
        if (localName(name) === 'file-entry' && said.has('encryption-data') && parts.length < mostParts)
          parts.push(lockOf(entry, said));
      },
    },
    { xmlMode: true },
  );
  parser.write(manifest);
  parser.end();
  return parts;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function lockOf(entry: Attributes, said: ReadonlyMap<string, Attributes>): PartLock {
  const of = (element: string, attribute: string): string => said.get(element)?.[attribute] ?? '';
  const cipher = cipherOf(of('algorithm', 'algorithm-name'));
  const check = of('encryption-data', 'checksum-type').toLowerCase();
  return {
    name: entry['full-path'] ?? '',
    size: Number(entry['size'] ?? 0) || 0,
    cipher,
    start: Buffer.from(of('algorithm', 'initialisation-vector'), 'base64'),
    startKey: of('start-key-generation', 'start-key-generation-name').endsWith('sha256') ? 'sha256' : 'sha1',
    derivation: derivationOf(said.get('key-derivation') ?? {}),
    salt: Buffer.from(of('key-derivation', 'salt'), 'base64'),
    keyBytes: Number(of('key-derivation', 'key-size')) || (cipher === 'blowfish' ? 16 : 32),
    checksum: {
      kind: check.includes('sha256') ? 'sha256' : check.includes('sha1') ? 'sha1' : 'none',
      value: Buffer.from(of('encryption-data', 'checksum'), 'base64'),
    },
  };
}

function cipherOf(name: string): PartLock['cipher'] {
  const lower = name.toLowerCase();
  if (lower.includes('blowfish')) return 'blowfish';
  if (/aes\d+-gcm/u.test(lower)) return 'aes-gcm';
  return /aes\d+-cbc/u.test(lower) ? 'aes-cbc' : 'unknown';
}

function derivationOf(attributes: Attributes): Derivation {
  const name = (attributes['key-derivation-name'] ?? '').toLowerCase();
  const number = (key: string, most: number): number | null => {
    const value = Number(attributes[key]);
    return Number.isInteger(value) && value > 0 && value <= most ? value : null;
  };
  if (name.includes('argon2id')) {
    const passes = number('argon2-iterations', 64);
    const memory = number('argon2-memory', 2 ** 18);
    const lanes = number('argon2-lanes', 64);
    if (passes !== null && memory !== null && lanes !== null) return { kind: 'argon2id', passes, memory, lanes };
  }
  const rounds = name.includes('pbkdf2') ? number('iteration-count', 10_000_000) : null;
  return rounds === null ? { kind: 'unknown' } : { kind: 'pbkdf2', rounds };
}
