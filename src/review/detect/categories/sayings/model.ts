import { inflateRawSync } from 'node:zlib';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import trained from './sayings-model.json' with { type: 'json' };

/** A model of sentences, unpacked: `rows` finds the row of a feature's hash; each row weighs for the units of the one layer, and the layer for each kind. */
export type SayingsModel = {
  readonly types: readonly PersonalDataType[];
  readonly units: number;
  readonly rowOf: (hash: number) => number;
  readonly inner: Int8Array;
  /** How much a feature of each kind counts, in twentieths, so that sums are of whole numbers; and what one weight of `inner` is then worth. */
  readonly kinds: Int32Array;
  readonly worth: number;
  readonly innerBias: Float64Array;
  readonly outer: Float64Array;
  readonly bias: Float64Array;
  /** Slope and level that make a score the log-odds that such statements turned out to have. */
  readonly slopes: Float64Array;
  readonly levels: Float64Array;
};

// An open table of hashes, a third full: a look costs one or two steps.
function tableOf(hashes: Int32Array): (hash: number) => number {
  let size = 1;
  while (size < 3 * hashes.length) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  for (const [row, hash] of hashes.entries()) {
    let at = slot(hash) & (size - 1);
    while ((rows[at] ?? -1) >= 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    rows[at] = row;
  }
  return (hash) => {
    for (let at = slot(hash) & (size - 1); ; at = (at + 1) & (size - 1)) {
      const row = rows[at] ?? -1;
      if (row < 0 || keys[at] === hash) return row;
    }
  };
}

function slot(hash: number): number {
  return hash ^ (hash >>> 16);
}

function inflated(base64: string): Uint8Array {
  return inflateRawSync(Buffer.from(base64, 'base64'));
}

function whole(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getInt32(4 * at, true));
}

const twentieths = 20;

/** Unpacks a model as it ships: some ten milliseconds, so once for each process. */
export function unpackSayings(packed: typeof trained): SayingsModel {
  const weights = inflated(packed.inner);
  return {
    types: packed.types.filter(isPersonalDataType),
    units: packed.units,
    rowOf: tableOf(whole(inflated(packed.hashes))),
    inner: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    kinds: Int32Array.from(packed.kinds, (kind) => Math.round(kind * twentieths)),
    worth: packed.scale / twentieths,
    innerBias: Float64Array.from(packed.innerBias),
    outer: Float64Array.from(packed.outer),
    bias: Float64Array.from(packed.bias),
    slopes: Float64Array.from(packed.slopes),
    levels: Float64Array.from(packed.levels),
  };
}

let model: SayingsModel | null = null;

/** The model that ships, unpacked when it is first asked for. */
export function shippedSayings(): SayingsModel {
  model ??= unpackSayings(trained);
  return model;
}
