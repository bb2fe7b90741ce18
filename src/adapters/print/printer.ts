import type { LetterContent } from '#core/letter';
import { type Problem, problem } from '#core/problem';
import { type Drawn, type Engine, openEngine, withPrintFonts } from './engine.ts';
import { letterSource } from './letter-source.ts';

/** A letter on paper, or the problem that says why a person has to write it. */
export type PrintedLetter = { readonly pdf: Uint8Array; readonly pages: number } | { readonly problem: Problem };

/** Draws letters, one PDF/UA-1 each; `where` is the letter's id and `created` the only time in the file: same input, same bytes. */
export type Printer = {
  readonly letter: (content: LetterContent, where: string, created: Date) => PrintedLetter;
};

const maxPages = 10;

/** Opens a printer; keep it for as long as there are letters to draw: fixed words are laid out once and used again. */
export function openPrinter(): Printer {
  const engine = openEngine();
  return { letter: (content, where, created) => drawLetter(engine, content, where, created) };
}

function drawLetter(engine: Engine, content: LetterContent, where: string, created: Date): PrintedLetter {
  const text = JSON.stringify(content);
  // Notify stamps this word on every page that it prints and refuses a letter that bears it already.
  if (text.includes('NOTIFY')) return refused(where, 'it holds the word that Notify keeps for itself');
  const drawn = engine.draw(withPrintFonts(letterSource), { letter: text }, { created, standard: 'ua-1' });
  if ('refused' in drawn) return refused(where, reasonOf(drawn));
  if (drawn.pages > maxPages) return refused(where, `${drawn.pages} pages; at most ${maxPages} can be posted`);
  return drawn;
}

function refused(where: string, detail: string): PrintedLetter {
  return { problem: problem('letter-not-drawn', where, detail) };
}

function reasonOf({ refused: refusal, detail }: Extract<Drawn, { readonly refused: unknown }>): string {
  switch (refusal) {
    case 'no-glyph':
      return 'no font here has one of the letters of the name or address';
    case 'standard':
      return 'it could not be written as an accessible PDF';
    case 'source':
      // The page's source is ours: but for this one answer that it gives, an error in it is our own.
      if (detail.includes('does not fit its place'))
        return 'the address or the sender does not fit its place on the paper';
      throw new Error(`The letter's page does not compile: ${detail}.`);
  }
}
