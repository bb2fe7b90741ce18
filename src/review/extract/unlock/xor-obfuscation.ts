import iconv from 'iconv-lite';

/** What hides bytes in the oldest Office files: sixteen bytes made from the password, and the two numbers that prove it. */
export type XorLock = { readonly key: number; readonly verifier: number; readonly mask: Uint8Array };

/** What a short password is filled up with ([MS-OFFCRYPTO] 2.3.7.2). */
const filling = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];

/** The lock that a password makes ([MS-OFFCRYPTO] 2.3.7); null for one of no or more than fifteen letters, which these programs refused. */
export function xorLock(text: string): XorLock | null {
  const password = iconv.encode(text, 'windows-1252');
  if (password.length === 0 || password.length > 15) return null;
  const key = xorKey(password);
  const filled = Uint8Array.from({ length: 16 }, (_, at) => password[at] ?? filling[at - password.length] ?? 0);
  const mask = filled.map((byte, at) => {
    const mixed = byte ^ (at % 2 === 0 ? key & 0xff : key >>> 8);
    return (mixed >>> 1) | ((mixed & 1) << 7);
  });
  return { key, verifier: xorVerifier(password), mask };
}

function xorVerifier(password: Uint8Array): number {
  let verifier = 0;
  for (const byte of [...password].reverse()) verifier = turned15(verifier) ^ byte;
  return turned15(verifier) ^ password.length ^ 0xce4b;
}

function turned15(value: number): number {
  return ((value >>> 14) & 1) | ((value << 1) & 0x7fff);
}

/** The specification gives a table of 105 words; they are the states of one shift register, which is run here instead. */
function xorKey(password: Uint8Array): number {
  let [state, last, key] = [0x8000, 0xffff, 0];
  for (const byte of [...password].reverse()) {
    for (let bit = 0; bit < 8; bit += 1) {
      state = shifted(state);
      if (bit < 7 && ((byte >>> bit) & 1) === 1) key ^= state;
      last = shifted(last);
    }
  }
  return key ^ last;
}

function shifted(value: number): number {
  const turned = ((value << 1) | (value >>> 15)) & 0xffff;
  return (turned & 1) === 1 ? turned ^ 0x1020 : turned;
}
