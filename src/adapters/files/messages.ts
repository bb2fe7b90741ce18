import type { DocumentIdentity, SettledPiece } from '#core/family-piece';
import { type ContentHash, parseContentHash } from '#core/ids';
import {
  isWordRow,
  type PageAnswer,
  type PageAsk,
  pageAnswerFrom,
  pageAskFrom,
  type WordRow,
} from '#core/recognised-page';
import { isCount, isIdentity, isListOf, isSettledPiece } from './settled-shape.ts';

/** A file for a reading process: where it is, and what the supervisor saw of it. */
export type ExtractJob = { readonly absolute: string; readonly sha256: ContentHash; readonly bytes: number };

/**
 * How to read a file: as usual; frugally, within much tighter limits, after it twice cost the reader its life; and at the
 * last not parsed at all, for its runs of text only.
 */
export type Care = 'usual' | 'frugal' | 'strings';

/** How long a piece of work may take, in milliseconds: between one handing over and the next, and altogether. */
export type Times = { readonly timeMs: number; readonly totalMs: number };

/**
 * From the supervisor: the settings once, then one piece of work at a time; that what was handed over has been taken. `avoid`
 * names the members at which the reader of this family died: they are not parsed.
 */
export type ToChild =
  | { readonly kind: 'init'; readonly settings: unknown }
  | ({ readonly kind: 'extract'; readonly care: Care; readonly avoid: readonly string[] } & Times & ExtractJob)
  | { readonly kind: 'detect'; readonly pieces: Uint8Array }
  | { readonly kind: 'page'; readonly answer: PageAnswer }
  | { readonly kind: 'taken' };

/** Exit status of a reading process that was told something it cannot understand, or could not prepare: a fault of ours, of no file. */
export const confusedStatus = 70;

/** Why a reading process gave up on a piece of work by itself; never an exception's own words. */
export type ChildFailure = 'changed' | 'unreadable' | 'memory' | 'crashed';

/**
 * From a reading process. `unprepared` says what kind of error kept it from starting, and in which line of code; `looked-at` how
 * many bytes of a large file have been compared with its hash; `begin` that a document is about to be parsed (its slot is the next
 * one); `pieces` hands over what is finished, and the next come only after `taken`; `settled` has the last of them, and how many
 * documents there were; `page` asks what to do about a picture of a page, `page-picture` is its grey pixels, where they were asked for,
 * and `page-words` what was read in it, null where it could not be; `refused` names something it tried that is not allowed; `rss` is its memory in bytes.
 */
export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unprepared'; readonly why: string }
  | { readonly kind: 'looked-at'; readonly bytes: number }
  | { readonly kind: 'begin'; readonly identity: DocumentIdentity }
  | { readonly kind: 'pieces'; readonly pieces: readonly SettledPiece[] }
  | {
      readonly kind: 'settled';
      readonly pieces: readonly SettledPiece[];
      readonly documents: number;
      readonly rss: number;
    }
  | { readonly kind: 'page'; readonly page: PageAsk }
  | { readonly kind: 'page-picture'; readonly pixels: Uint8Array }
  | { readonly kind: 'page-words'; readonly words: readonly WordRow[] | null }
  | { readonly kind: 'failed'; readonly why: ChildFailure; readonly rss: number }
  | { readonly kind: 'refused'; readonly what: string };

/** Reads a message in a reading process; null for anything else. */
export function parseToChild(message: unknown): ToChild | null {
  if (!isMessage(message)) return null;
  if (message.kind === 'init') return { kind: 'init', settings: message['settings'] };
  if (message.kind === 'taken') return { kind: 'taken' };
  if (message.kind === 'detect') {
    const pieces = message['pieces'];
    return pieces instanceof Uint8Array ? { kind: 'detect', pieces } : null;
  }
  if (message.kind === 'page') {
    const answer = pageAnswerFrom(message['answer']);
    return answer === null ? null : { kind: 'page', answer };
  }
  const { absolute, sha256, bytes, timeMs, totalMs, care, avoid } = message;
  const hash = typeof sha256 === 'string' ? parseContentHash(sha256) : null;
  if (message.kind !== 'extract' || typeof absolute !== 'string' || hash === null || !isListOf(avoid, isText))
    return null;
  if (typeof bytes !== 'number' || typeof timeMs !== 'number' || typeof totalMs !== 'number' || !isCare(care))
    return null;
  return { kind: 'extract', absolute, sha256: hash, bytes, timeMs, totalMs, care, avoid };
}

/** Pieces in one message: a reader hands over a few hundred at a time. */
const mostPieces = 1000;

/** Reads a message from a reading process, which a hostile file may have taken over: every part is checked. Null for anything else. */
export function parseFromChild(message: unknown): FromChild | null {
  if (!isMessage(message)) return null;
  const { kind, bytes, identity, pieces, documents, rss, why, what } = message;
  if (kind === 'ready') return { kind };
  if (kind === 'unprepared' && typeof why === 'string') return { kind, why: why.slice(0, 200) };
  if (kind === 'refused' && typeof what === 'string') return { kind, what: what.slice(0, 100) };
  if (kind === 'looked-at' && isCount(bytes)) return { kind, bytes };
  if (kind === 'begin' && isIdentity(identity)) return { kind, identity };
  if (kind === 'page' || kind === 'page-picture' || kind === 'page-words') return parsePageMessage(kind, message);
  if (kind === 'failed' && isChildFailure(why) && typeof rss === 'number') return { kind, why, rss };
  if (!Array.isArray(pieces) || pieces.length > mostPieces || !isListOf(pieces, isSettledPiece)) return null;
  if (kind === 'pieces') return { kind, pieces };
  if (kind === 'settled' && isCount(documents) && typeof rss === 'number') return { kind, pieces, documents, rss };
  return null;
}

/** Words are only rows here: whether they lie on their page is looked at where the page is known. */
function parsePageMessage(
  kind: 'page' | 'page-picture' | 'page-words',
  { page, pixels, words }: Readonly<Record<string, unknown>>,
): FromChild | null {
  switch (kind) {
    case 'page': {
      const asked = pageAskFrom(page);
      return asked === null ? null : { kind, page: asked };
    }
    case 'page-picture':
      return pixels instanceof Uint8Array ? { kind, pixels } : null;
    case 'page-words':
      return words === null || isListOf(words, isWordRow) ? { kind, words } : null;
  }
}

function isCare(care: unknown): care is Care {
  return care === 'usual' || care === 'frugal' || care === 'strings';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isChildFailure(why: unknown): why is ChildFailure {
  return why === 'changed' || why === 'unreadable' || why === 'memory' || why === 'crashed';
}

function isMessage(message: unknown): message is { readonly kind: unknown } & Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
