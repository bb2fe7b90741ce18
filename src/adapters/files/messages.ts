import type { DocumentFamily } from '#core/document';
import { type ContentHash, parseContentHash } from '#core/ids';
import type { SettledFamily } from '#core/settled';
import { isFamily, isSettledFamily } from './settled-shape.ts';

/** A file for a reading process: where it is, and what the supervisor saw of it. */
export type ExtractJob = { readonly absolute: string; readonly sha256: ContentHash; readonly bytes: number };

/**
 * How to read a file: as usual; frugally, within much tighter limits, after it twice cost the reader its life; and at the
 * last not parsed at all, for its runs of text only.
 */
export type Care = 'usual' | 'frugal' | 'strings';

/** From the supervisor: the settings once, then one piece of work at a time; a file with the milliseconds it has before it is killed. */
export type ToChild =
  | { readonly kind: 'init'; readonly settings: unknown }
  | ({ readonly kind: 'extract'; readonly timeMs: number; readonly care: Care } & ExtractJob)
  | { readonly kind: 'detect'; readonly family: DocumentFamily };

/** Exit status of a reading process that was told something it cannot understand, or could not prepare: a fault of ours, of no file. */
export const confusedStatus = 70;

/** Why a reading process gave up on a piece of work by itself; never an exception's own words. */
export type ChildFailure = 'changed' | 'unreadable' | 'memory' | 'crashed';

/** From a reading process. `unprepared` says what kind of error kept it from starting, and in which line of code; `refused` names something it tried that is not allowed; `rss` is its memory in bytes. */
export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unprepared'; readonly why: string }
  | { readonly kind: 'media-type'; readonly mediaType: string }
  | { readonly kind: 'settled'; readonly settled: SettledFamily; readonly rss: number }
  | { readonly kind: 'failed'; readonly why: ChildFailure; readonly rss: number }
  | { readonly kind: 'refused'; readonly what: string };

/** Reads a message in a reading process; null for anything else. */
export function parseToChild(message: unknown): ToChild | null {
  if (!isMessage(message)) return null;
  if (message.kind === 'init') return { kind: 'init', settings: message['settings'] };
  if (message.kind === 'detect') {
    const family = message['family'];
    return isFamily(family) ? { kind: 'detect', family } : null;
  }
  const { absolute, sha256, bytes, timeMs, care } = message;
  const hash = typeof sha256 === 'string' ? parseContentHash(sha256) : null;
  if (message.kind !== 'extract' || typeof absolute !== 'string' || hash === null) return null;
  if (typeof bytes !== 'number' || typeof timeMs !== 'number' || !isCare(care)) return null;
  return { kind: 'extract', absolute, sha256: hash, bytes, timeMs, care };
}

/** Reads a message from a reading process, which a hostile file may have taken over: every part is checked. Null for anything else. */
export function parseFromChild(message: unknown): FromChild | null {
  if (!isMessage(message)) return null;
  const { kind, mediaType, settled, rss, why, what } = message;
  if (kind === 'ready') return { kind };
  if (kind === 'unprepared' && typeof why === 'string') return { kind, why: why.slice(0, 200) };
  if (kind === 'media-type' && typeof mediaType === 'string') return { kind, mediaType: mediaType.slice(0, 200) };
  if (kind === 'refused' && typeof what === 'string') return { kind, what: what.slice(0, 100) };
  if (typeof rss !== 'number') return null;
  if (kind === 'settled' && isSettledFamily(settled)) return { kind, settled, rss };
  if (kind === 'failed' && isChildFailure(why)) return { kind, why, rss };
  return null;
}

function isCare(care: unknown): care is Care {
  return care === 'usual' || care === 'frugal' || care === 'strings';
}

function isChildFailure(why: unknown): why is ChildFailure {
  return why === 'changed' || why === 'unreadable' || why === 'memory' || why === 'crashed';
}

function isMessage(message: unknown): message is { readonly kind: unknown } & Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
