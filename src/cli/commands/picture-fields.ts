import { countOf, writtenDuration } from '#core/written-numbers';
import type { OcrMode, PicturePlan } from '../../workflows/acts.ts';
import { optionOr } from '../field.ts';
import { oneOf } from '../shape.ts';

const modes: readonly OcrMode[] = ['none', 'risky', 'all'];

/** Which pictures are read by text recognition. */
export const ocrField = optionOr(
  '--ocr <which>',
  'which pictures of text to read: none, risky (where folder or name shows a risk) or all',
  oneOf(modes),
  'all',
);

/** What reading the pictures will cost, and how to do without, before it starts. */
export function picturePlanSentence({
  files,
  pages,
  engine,
  secondsPerPage,
  isMeasured,
  seconds,
}: PicturePlan): string {
  const pace = `${secondsPerPage.toFixed(1)} s a page ${isMeasured ? 'in this case so far' : 'as usual; not measured here yet'}`;
  return (
    `${countOf(pages, 'page', 'pages')} in ${countOf(files, 'file', 'files')} are pictures: text recognition (${engine}; ${pace}) ` +
    `takes about ${writtenDuration(seconds)}, riskiest folders first. Every page read is kept; stop with Ctrl-C and run again with --ocr none to go on without.`
  );
}
