import type { FileOutcome } from '../../src/core/document.ts';

/** `small` still breaks a reader that trusts its file, within a second or two; `full` is the size that attackers use. */
export type Size = 'small' | 'full';

/** A file made to break whatever reads it. */
export type Attack = {
  /** Its file name, which takes no part in how it is read. */
  readonly name: string;
  readonly make: (size: Size) => Uint8Array;
  /** How reading it may end; whatever else it ends as is a fault. */
  readonly ends: readonly FileOutcome[];
  /** Words that stand where a reader can have them, and must be had. */
  readonly says?: string;
  /** What costs a process its life, several times over: left to the longer run by command. */
  readonly isDear?: true;
};

/** A number for each size. */
export function sized(size: Size, small: number, full: number): number {
  return size === 'small' ? small : full;
}

/** What a name in an archive may not become: each would write somewhere if it were believed. */
export const evilNames: readonly string[] = [
  '../../../../../../../../tmp/candour-escaped.txt',
  '/tmp/candour-escaped.txt',
  '..\\..\\..\\..\\candour-escaped.txt',
  'C:\\candour-escaped.txt',
  'C:candour-escaped.txt',
  '\\\\server\\share\\candour-escaped.txt',
  'candour-escaped.txt\u0000.jpg',
  '\u202Etxt.depacse-ruodnac',
  `${'long'.repeat(5000)}.txt`,
  `${'deep/'.repeat(3000)}candour-escaped.txt`,
  'CON',
  'NUL.txt',
  'candour-escaped.txt:stream',
  '.',
  '..',
  '',
  ' ',
  '~/candour-escaped.txt',
  '$(touch candour-escaped.txt)',
  '-rf',
  '!/x.txt',
  'a!/../../b.txt',
  '\n\r\u001b[2J',
];
