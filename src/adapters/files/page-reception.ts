import { performance } from 'node:perf_hooks';
import { type PageAnswer, type PageAsk, wordRows, wordsFrom } from '#core/recognised-page';
import type { FromChild } from './messages.ts';
import type { PageService } from './page-service.ts';
import type { Watch } from './watch.ts';

/** What a reading process says of pages. */
export type PageMessage = Extract<FromChild, { kind: 'page' | 'page-picture' | 'page-words' }>;

/** The time that a page adds to what its file may take altogether, as bytes of words would: a minute and a half. */
const worthOfPage = 90_000_000;

type Wiring = {
  readonly service: PageService;
  readonly watch: Watch;
  readonly answer: (answer: PageAnswer) => void;
  /** What was read could not be put away. */
  readonly fail: (error: unknown) => void;
};

/** Hears what one piece of work says of its pages, one page at a time, and has them answered and put away. */
export class PageReception {
  readonly #wiring: Wiring;
  #page: PageAsk | null = null;
  #expects: 'page-picture' | 'page-words' | null = null;
  #since = 0;
  #busy: Promise<void> = Promise.resolve();

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  /** False where the message makes no sense: the process is then in other hands. */
  hear(message: PageMessage): boolean {
    const { service } = this.#wiring;
    const page = this.#page;
    if (message.kind === 'page') {
      if (page !== null) return false;
      this.#page = message.page;
      this.#work(async () => this.#say(await service.ask(message.page)));
      return true;
    }
    if (page === null || message.kind !== this.#expects) return false;
    this.#expects = null;
    if (message.kind === 'page-picture') {
      const { width, height, dpi } = page;
      if (message.pixels.length !== width * height) return false;
      this.#work(async () => {
        const words = await service.read(page, { width, height, dpi, pixels: message.pixels });
        this.#say(words === null ? { kind: 'recognise' } : { kind: 'words', rows: wordRows(words) });
      });
      return true;
    }
    const words = message.words === null ? null : wordsFrom(message.words, page);
    if (words === null && message.words !== null) return false;
    this.#page = null;
    const milliseconds = performance.now() - this.#since;
    this.#work(() => service.keep(page, words, milliseconds));
    return true;
  }

  /** Resolves when everything that was heard is done; the page at which the process ended is known as deadly. */
  async close(hasDied: boolean): Promise<void> {
    await this.#busy;
    if (hasDied && this.#page !== null && this.#expects === 'page-words') this.#wiring.service.died(this.#page);
  }

  #work(act: () => Promise<void>): void {
    this.#wiring.watch.pause();
    this.#busy = this.#busy
      .then(act)
      .then(() => this.#wiring.watch.progress(worthOfPage))
      .catch((error: unknown) => this.#wiring.fail(error));
  }

  #say(answer: PageAnswer): void {
    if (answer.kind === 'words') this.#page = null;
    else this.#expects = answer.kind === 'send' ? 'page-picture' : 'page-words';
    this.#since = performance.now();
    this.#wiring.answer(answer);
  }
}
