/**
 * Seals the personal columns of the casebook under the case key: authenticated encryption with a fresh nonce for each
 * row. `open` throws where the bytes were not sealed under the same key. Whoever holds the key hands this in.
 */
export type RowCipher = {
  readonly seal: (plain: Uint8Array) => Uint8Array;
  readonly open: (sealed: Uint8Array) => Uint8Array;
};
