import { ByteWindow } from '../../collect/byte-window.ts';
import type { ByteSource } from '../bytes/byte-source.ts';

/** A part of a mail without parts of its own: where its content stands, and how it is encoded. */
export type MimePart = {
  readonly from: number;
  readonly to: number;
  readonly encoding: string;
  readonly mediaType: string;
};

/** What a mail is made of; `isWhole` is false where it has more parts than the limit. */
export type MimeParts = { readonly parts: readonly MimePart[]; readonly isWhole: boolean };

const line = Buffer.from('\n--');
/** Longest block of headers of a part, and longest line that separates parts. */
const longestHead = 1 << 18;
const longestLine = 300;

/** The parts of a mail, found by their separator lines without holding it. */
export function mimeParts(file: ByteSource, mostParts: number): MimeParts {
  const bytes = new ByteWindow(file);
  const parts: MimePart[] = [];
  const open: string[] = [];
  let head = headAt(bytes, 0);
  let isWhole = true;
  const enter = (): void => {
    if (head.boundary !== null && open.length < 64) open.push(head.boundary);
  };
  enter();
  const close = (to: number): void => {
    if (head.boundary !== null) return;
    const { from, encoding, mediaType } = head;
    parts.push({ from, to: Math.max(from, to), encoding, mediaType });
    isWhole = parts.length <= mostParts;
  };
  let isInside = true;
  for (let at = bytes.indexOf(line, Math.max(0, head.from - 1)); at >= 0 && isWhole; ) {
    const words = bytes.bytes(at + 1, longestLine).toString('latin1');
    const said = words.slice(2, words.indexOf('\n') < 0 ? undefined : words.indexOf('\n')).trimEnd();
    const level = open.findLastIndex((boundary) => said === boundary || said === `${boundary}--`);
    if (level < 0) {
      at = bytes.indexOf(line, at + 1);
      continue;
    }
    if (isInside) close(bytes.bytes(Math.max(0, at - 1), 1)[0] === 13 ? at - 1 : at);
    const isEnd = said !== open[level];
    open.length = isEnd ? level : level + 1;
    isInside = !isEnd;
    const next = at + 1 + Math.max(0, words.indexOf('\n')) + 1;
    if (!isEnd) {
      head = headAt(bytes, next);
      enter();
    }
    at = bytes.indexOf(line, Math.max(at + 1, (isEnd ? next : head.from) - 1));
  }
  if (isInside && isWhole) close(file.size);
  return { parts, isWhole };
}

type Head = {
  readonly from: number;
  readonly boundary: string | null;
  readonly encoding: string;
  readonly mediaType: string;
};

/** The headers that start at a place, as far as they say how what follows is to be read; its content starts after the blank line. */
function headAt(bytes: ByteWindow, at: number): Head {
  const block = bytes.bytes(at, longestHead).toString('latin1');
  const end = /^\r?\n|\n\r?\n/u.exec(block);
  const length = end === null ? block.length : end.index + end[0].length;
  const head = block.slice(0, end?.index ?? length).replace(/\r?\n[ \t]+/gu, ' ');
  const type = headerOf(head, 'content-type');
  const mediaType = /^[\w.+/-]+/u.exec(type)?.[0]?.toLowerCase() ?? 'text/plain';
  const boundary = /;\s{0,20}boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(type);
  return {
    from: at + length,
    boundary: mediaType.startsWith('multipart/') ? (boundary?.[1] ?? boundary?.[2] ?? null) : null,
    encoding: headerOf(head, 'content-transfer-encoding').toLowerCase(),
    mediaType,
  };
}

function headerOf(head: string, name: string): string {
  for (const each of head.split('\n')) {
    const colon = each.indexOf(':');
    if (colon > 0 && each.slice(0, colon).trim().toLowerCase() === name) return each.slice(colon + 1).trim();
  }
  return '';
}
