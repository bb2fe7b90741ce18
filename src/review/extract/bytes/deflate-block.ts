import type { DeflateBits } from './deflate-bits.ts';
import { type CodeTable, codeTable, fixedCodes, lengthOrder } from './inflate-tables.ts';

/** What no encoder writes, or a cut. */
export class DamagedData extends Error {}

/** Reads the header of a block with codes, and its tables; throws `DamagedData`. */
export function blockTables(bits: DeflateBits): { readonly symbols: CodeTable; readonly distances: CodeTable } {
  bits.take(1);
  if (bits.take(2) === 1) return fixedCodes;
  const symbols = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const count = bits.take(4) + 4;
  const order = new Uint8Array(19);
  for (let index = 0; index < count; index += 1) order[lengthOrder[index] ?? 0] = bits.take(3);
  const lengths = lengthsOf(bits, tableOf(order), symbols + distances);
  return { symbols: tableOf(lengths.subarray(0, symbols)), distances: tableOf(lengths.subarray(symbols)) };
}

function lengthsOf(bits: DeflateBits, code: CodeTable, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    const symbol = symbolOf(bits, code);
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      continue;
    }
    const before = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    if (at + times > count) throw new DamagedData();
    lengths.fill(before, at, at + times);
    at += times;
  }
  return lengths;
}

function symbolOf(bits: DeflateBits, { table, bits: most }: CodeTable): number {
  const entry = table[bits.peek(most)] ?? 0;
  bits.drop(entry & 15);
  if (entry === 0 || bits.isPastEnd) throw new DamagedData();
  return entry >> 4;
}

function tableOf(lengths: Uint8Array): CodeTable {
  const table = codeTable(lengths);
  if (table === null) throw new DamagedData();
  return table;
}
