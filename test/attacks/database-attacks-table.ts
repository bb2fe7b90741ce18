import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Attack, sized } from './attack.ts';
import type { HonestFile } from './honest-files.ts';

const any = [
  'read',
  'partial',
  'strings',
  'empty',
  'encrypted',
  'damaged',
  'unsupported',
  'too-large',
  'refused',
] as const;

function altered(file: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
}

/** SQLite files whose pages are each other's children, whose cells point anywhere and whose tables share one tree. */
function sqliteAttacks(file: Buffer): readonly Attack[] {
  const page = 512;
  const pages = file.length / page;
  const of = (name: string, make: () => Buffer): Attack => ({ name: `${name}.db`, make, ends: any });
  const eachPage = (change: (copy: Buffer, at: number, number: number) => void): Buffer =>
    altered(file, (copy) => {
      for (let number = 2; number <= pages; number += 1) change(copy, (number - 1) * page, number);
    });
  return [
    of('own-child', () =>
      eachPage((copy, at, number) => {
        if (copy[at] === 5) copy.writeUInt32BE(number, at + 8);
      }),
    ),
    of('all-interior', () =>
      eachPage((copy, at, number) => {
        copy[at] = 5;
        copy.writeUInt32BE((number % pages) + 1, at + 8);
      }),
    ),
    of('cells', () => eachPage((copy, at) => copy.writeUInt16BE(0xffff, at + 3))),
    of('places', () => eachPage((copy, at) => copy.fill(0xff, at + 8, at + 60))),
    of('payloads', () => eachPage((copy, at) => copy.fill(0x8f, at + 400, at + 440))),
    of('overflow', () => eachPage((copy, at, number) => copy.writeUInt32BE(number, at))),
    of('page-size', () => altered(file, (copy) => copy.writeUInt16BE(1, 16))),
    of('page-size-0', () => altered(file, (copy) => copy.writeUInt16BE(0, 16))),
    of('reserved', () => altered(file, (copy) => copy.writeUInt8(255, 20))),
    of('encoding', () => altered(file, (copy) => copy.writeUInt32BE(77, 56))),
    of('schema', () => altered(file, (copy) => copy.fill(0x41, 100 + 40, page))),
  ];
}

/** Parquet files whose footers lie; the footer's length stands eight bytes before the end. */
function parquetAttacks(file: Buffer): readonly Attack[] {
  const of = (name: string, make: (size: 'small' | 'full') => Buffer): Attack => ({
    name: `${name}.parquet`,
    make,
    ends: any,
  });
  const end = file.length - 8;
  const footer = file.readUInt32LE(end);
  return [
    of('footer', () => altered(file, (copy) => copy.writeUInt32LE(0x7fffffff, end))),
    of('footer-0', () => altered(file, (copy) => copy.writeUInt32LE(0, end))),
    of('numbers', () => altered(file, (copy) => copy.fill(0xff, end - footer + 10, end - footer + 30))),
    of('numbers-1', () => altered(file, (copy) => copy.fill(0xff, end - 60, end - 40))),
    of('pages', () => altered(file, (copy) => copy.fill(0xff, 8, 40))),
    of('lists', () => altered(file, (copy) => copy.fill(0xfc, end - footer, end - footer + 60))),
    of('nested', (size) => {
      const deep = Buffer.alloc(sized(size, 50_000, 5_000_000), 0x1c);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(deep.length);
      return Buffer.concat([Buffer.from('PAR1'), deep, length, Buffer.from('PAR1')]);
    }),
  ];
}

/** Outlook data files whose trees of pages go round, made of one that another program wrote. */
function storeAttacks(): readonly Attack[] {
  const path = fileURLToPath(import.meta.resolve('pst-extractor/package.json')).replace(
    'package.json',
    'example/testdata/pstextractortest@outlook.com.ost',
  );
  const read = (size: 'small' | 'full'): Buffer =>
    readFileSync(path).subarray(0, sized(size, 3_000_000, Number.MAX_SAFE_INTEGER));
  const of = (name: string, change: (copy: Buffer) => void): Attack => ({
    name: `${name}.ost`,
    make: (size) => altered(read(size), change),
    ends: any,
  });
  return [
    of('cut', () => undefined),
    // The roots of the two trees stand at 216 and 232 in the header of the wide format ([MS-PST] 2.2.2.6).
    of('one-root', (copy) => copy.copy(copy, 224, 240, 248)),
    of('root-in-header', (copy) => copy.writeBigUInt64LE(0n, 224)),
    of('root-far', (copy) => copy.writeBigUInt64LE(2n ** 62n, 224)),
    of('levels', (copy) => {
      const root = Number(copy.readBigUInt64LE(224));
      // Each page of the tree is its own first child: the last sixteen bytes but eight say its level.
      for (let at = root; at + 4096 <= copy.length && at < root + 8192; at += 512)
        copy.writeBigUInt64LE(BigInt(root), at + 16);
    }),
    of('counts', (copy) => {
      const root = Number(copy.readBigUInt64LE(224));
      if (root + 4096 <= copy.length) copy.fill(0xff, root + 4040, root + 4080);
    }),
    of('noise', (copy) => {
      for (let at = 10_000; at < copy.length; at += 997) copy[at] = (copy[at] ?? 0) ^ 0x55;
    }),
  ];
}

/** Databases whose trees go round and whose numbers lie, made of the honest ones. */
export function databaseAttacks(files: readonly HonestFile[]): readonly Attack[] {
  const of = (format: string): Buffer => files.find((file) => file.format === format)?.bytes ?? Buffer.alloc(0);
  return [...sqliteAttacks(of('sqlite')), ...parquetAttacks(of('parquet')), ...storeAttacks(), ...accessAttacks()];
}

/** Access files of which only the header is true: pages of noise, of zeros, and of pages that say they are tables. */
function accessAttacks(): readonly Attack[] {
  const head = Buffer.concat([
    Buffer.from('000100005374616e64617264204a65742044420001000000', 'hex'),
    Buffer.alloc(4072),
  ]);
  const pagesOf = (kind: number, count: number): Buffer =>
    Buffer.concat(
      Array.from({ length: count }, (_, at) =>
        Buffer.alloc(4096, at % 3 === 0 ? 0xff : at % 251)
          .fill(kind, 0, 1)
          .fill(1, 1, 2),
      ),
    );
  return [0, 1, 2, 3, 4, 5].map((kind) => ({
    name: `pages-${kind}.mdb`,
    make: (size) => Buffer.concat([head, pagesOf(kind, sized(size, 200, 20_000))]),
    ends: any,
  }));
}
