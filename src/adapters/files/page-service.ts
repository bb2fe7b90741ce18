import type { PageAnswer, PageAsk } from '#core/recognised-page';
import type { GreyPicture, RecognisedWord } from '#core/recognition';

/** Who knows the pages of one family that were read, has others read, and puts away what is read. */
export type PageService = {
  /** What to do about a page. */
  readonly ask: (page: PageAsk) => Promise<PageAnswer>;
  /** Reads a picture that was sent for; null where the reading process is to read it itself. */
  readonly read: (page: PageAsk, picture: GreyPicture) => Promise<readonly RecognisedWord[] | null>;
  /** Puts away what a reading process read in so many milliseconds; null: it could not read it. */
  readonly keep: (page: PageAsk, words: readonly RecognisedWord[] | null, milliseconds: number) => Promise<void>;
  /** A reading process died of this page. */
  readonly died: (page: PageAsk) => void;
};
