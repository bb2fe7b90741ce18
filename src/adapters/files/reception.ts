import type { FromChild } from './messages.ts';
import type { PageMessage } from './page-reception.ts';
import type { EndedBy } from './reading-process.ts';
import type { Work } from './slot.ts';
import type { Watch } from './watch.ts';

/** What ends a piece of work: the last word of its process, or the end of it. */
export type Answer = Extract<FromChild, { kind: 'settled' | 'failed' }> | EndedBy;

/** Less than this of a large file compared with its hash is no progress that is worth telling. */
const leastLookedAt = 16_000_000;

/** What is said to the process, and who hears what it says of pages: false where that makes no sense. */
type Wires = {
  readonly sayTaken: () => void;
  readonly kill: () => void;
  readonly hearPage: (message: PageMessage) => boolean;
};

/** Hears what the process of one piece of work says, checks that it makes sense, and has what comes put away, one batch at a time. */
export class Reception {
  readonly #work: Work;
  readonly #watch: Watch;
  readonly #process: Wires;
  #lookedAt = 0;
  #taking: Promise<void> = Promise.resolve();
  #isTaking = false;
  #notTaken: { readonly error: unknown } | null = null;

  constructor(work: Work, watch: Watch, process: Wires) {
    this.#work = work;
    this.#watch = watch;
    this.#process = process;
  }

  /** The message where it ends the work, `more` where it does not; `nonsense` comes of a process in other hands. */
  hear(message: FromChild | EndedBy): Answer | 'more' | 'nonsense' {
    if (typeof message === 'string') return message;
    const { intake, task } = this.#work;
    switch (message.kind) {
      case 'looked-at':
        return this.#lookAt(message.bytes);
      case 'begin':
        return intake?.begin(message.identity) === true ? 'more' : 'nonsense';
      case 'pieces':
        if (this.#isTaking || intake?.accept(message.pieces) !== true) return 'nonsense';
        this.#take(message.pieces);
        return 'more';
      case 'settled':
        if (this.#isTaking || (task.kind === 'extract' && intake === null)) return 'nonsense';
        if (intake === null) return message;
        return intake.accept(message.pieces) && intake.isWhole(message.documents) ? message : 'nonsense';
      case 'page':
      case 'page-picture':
      case 'page-words':
        return this.#process.hearPage(message) ? 'more' : 'nonsense';
      case 'failed':
        return message;
      case 'ready':
      case 'unprepared':
      case 'refused':
        return 'nonsense';
    }
  }

  /** Resolves when everything that came has been put away; with the error where it could not be. */
  async putAway(): Promise<{ readonly error: unknown } | null> {
    await this.#taking;
    return this.#notTaken;
  }

  #lookAt(bytes: number): 'more' | 'nonsense' {
    const { task } = this.#work;
    const isSense = task.kind === 'extract' && bytes >= this.#lookedAt + leastLookedAt && bytes <= task.bytes;
    if (!isSense) return 'nonsense';
    this.#lookedAt = bytes;
    this.#watch.progress(0);
    return 'more';
  }

  #take(pieces: Extract<FromChild, { kind: 'pieces' }>['pieces']): void {
    this.#isTaking = true;
    this.#watch.pause();
    this.#taking = this.#work.take(pieces).then(
      () => {
        this.#isTaking = false;
        this.#watch.progress(pieces.reduce((sum, { words }) => sum + words.length, 0));
        this.#process.sayTaken();
      },
      (error: unknown) => {
        this.#notTaken = { error };
        this.#process.kill();
      },
    );
  }
}
