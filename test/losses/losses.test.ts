import { describe, expect, test } from 'vitest';
import { type Loss, placesOf } from '../support/losses.ts';
import { docxLosses } from './docx.data.ts';
import { htmlLosses } from './html.data.ts';
import { knownLosses } from './known.data.ts';
import { mailLosses } from './mail.data.ts';
import { odfLosses } from './odf.data.ts';
import { otherLosses } from './others.data.ts';
import { pdfLosses } from './pdf.data.ts';
import { pictureLosses } from './picture.data.ts';
import { pptxLosses } from './pptx.data.ts';
import { rtfLosses } from './rtf.data.ts';
import { xlsLosses } from './xls.data.ts';
import { xlsxLosses } from './xlsx.data.ts';

// What readers of each format have been seen to lose without a word, or could: each file holds it, and where it must be found.
const formats: Readonly<Record<string, readonly Loss[]>> = {
  docx: docxLosses,
  xlsx: xlsxLosses,
  xls: xlsLosses,
  pdf: pdfLosses,
  mail: mailLosses,
  html: htmlLosses,
  odf: odfLosses,
  pptx: pptxLosses,
  rtf: rtfLosses,
  pictures: pictureLosses,
  others: otherLosses,
  known: knownLosses,
};

describe.each(Object.entries(formats))('%s', (_, losses) => {
  test.each(losses)('$what', async ({ file, words, places }) => {
    expect(await placesOf(await file(), words)).toEqual(places);
  });
});
