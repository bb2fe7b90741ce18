import { askFor, type PageAnswer, type PageAsk, wordRows, wordsFrom } from '#core/recognised-page';
import type { Recogniser } from '#core/recognition';
import type { FromChild } from './messages.ts';

/** The reading process's side of the talk about pages: asks, and hears the one answer. */
export type PageChannel = {
  readonly ask: (page: PageAsk) => Promise<PageAnswer>;
  readonly sendPicture: (pixels: Uint8Array) => Promise<PageAnswer>;
  readonly sayWords: (words: Extract<FromChild, { kind: 'page-words' }>['words']) => Promise<void>;
  /** An answer has come. */
  readonly hear: (answer: PageAnswer) => void;
};

/** Exit status of a process whose recogniser broke down: what it would say afterwards cannot be relied on. */
export const brokenRecogniserStatus = 71;

/** Opens the talk over a way to send messages. */
export function openPageChannel(send: (message: FromChild) => Promise<void>): PageChannel {
  let answered: (answer: PageAnswer) => void = () => undefined;
  const exchange = (message: FromChild): Promise<PageAnswer> => {
    const answer = new Promise<PageAnswer>((resolve) => {
      answered = resolve;
    });
    void send(message);
    return answer;
  };
  return {
    ask: (page) => exchange({ kind: 'page', page }),
    sendPicture: (pixels) => exchange({ kind: 'page-picture', pixels }),
    sayWords: (words) => send({ kind: 'page-words', words }),
    hear: (answer) => answered(answer),
  };
}

/** A recogniser that reads a page only where the supervisor does not know its words, nor has a faster way to them. */
export function supervisedRecogniser(own: Recogniser, pages: PageChannel): Recogniser {
  return {
    decode: (bytes) => own.decode(bytes).catch(breakDown),
    recognise: async (picture) => {
      const first = await pages.ask(askFor(picture));
      const answer = first.kind === 'send' ? await pages.sendPicture(picture.pixels) : first;
      if (answer.kind === 'words') return answer.rows === null ? null : wordsFrom(answer.rows, picture);
      const words = await own.recognise(picture).catch(breakDown);
      await pages.sayWords(words === null ? null : wordRows(words));
      return words;
    },
  };
}

function breakDown(): never {
  process.exit(brokenRecogniserStatus);
}
