import { type DrawOptions, type Engine, openEngine, withPrintFonts } from './engine.ts';

let shared: Engine | null = null;

/**
 * Draws a PDF from Typst source of our own and data as `sys.inputs` (data never goes into the source). The source may set
 * its page and text; family and fallback are set before it. Throws when the source does not compile: that is our own error.
 */
export function printDocument(source: string, inputs: Record<string, string>, options: DrawOptions): Uint8Array {
  shared ??= openEngine();
  const drawn = shared.draw(withPrintFonts(source), inputs, options);
  if ('refused' in drawn) throw new Error(`The document could not be drawn: ${drawn.detail}.`);
  return drawn.pdf;
}
