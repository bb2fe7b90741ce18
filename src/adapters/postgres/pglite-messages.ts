import type { OpeningFailure } from './engine-faults.ts';

/** From the calling thread to the embedded engine's thread. */
export type Request =
  | { readonly kind: 'query'; readonly id: number; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'close' };

/** Back again: `started`, then `opened` or `not-opened`, then one reply for each query, in order, and `closed` last. */
export type Reply =
  | { readonly kind: 'started' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'not-opened'; readonly failure: OpeningFailure }
  | {
      readonly kind: 'rows';
      readonly id: number;
      readonly command: string;
      readonly affected: number;
      readonly rows: readonly unknown[];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: 'closed' };

/** Whether a message is one of ours; only our own two files are at the ends of the channel, so the kind tells. */
export function isRequest(message: unknown): message is Request {
  return hasKind(message, ['query', 'close']);
}

/** Whether a message is a reply of ours. */
export function isReply(message: unknown): message is Reply {
  return hasKind(message, ['started', 'opened', 'not-opened', 'rows', 'failed', 'closed']);
}

function hasKind(message: unknown, kinds: readonly string[]): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    typeof message.kind === 'string' &&
    kinds.includes(message.kind)
  );
}
