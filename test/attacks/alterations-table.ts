import { type Alteration, alterBytes } from './alter-bytes.ts';
import { alterBiff, alterBlocks, alterDer, alterOle, alterPpt, alterXlsb, alterZip } from './alter-records.ts';
import { alterLines, alterMarks, alterTags } from './alter-words.ts';

/** How the files of each format are damaged, besides byte by byte; a format not listed has no structure that we write. */
export const alterations: Readonly<Record<string, readonly Alteration[]>> = {
  txt: [alterLines],
  utf16: [],
  csv: [alterLines, alterMarks],
  tsv: [alterLines, alterMarks],
  html: [alterTags, alterMarks],
  xml: [alterTags, alterMarks],
  json: [alterMarks],
  ndjson: [alterLines, alterMarks],
  mysql: [alterLines, alterMarks],
  postgres: [alterLines, alterMarks],
  ics: [alterLines],
  vcf: [alterLines, alterMarks],
  rtf: [alterMarks, alterLines],
  eml: [alterLines, alterMarks],
  mbox: [alterLines],
  docx: [alterZip(alterTags)],
  xlsx: [alterZip(alterTags)],
  xlsb: [alterZip(alterXlsb)],
  pptx: [alterZip(alterTags)],
  odt: [alterZip(alterTags)],
  ods: [alterZip(alterTags)],
  odp: [alterZip(alterTags)],
  zip: [alterZip(alterBytes)],
  xls: [alterOle(alterBiff)],
  doc: [alterOle(alterBytes)],
  ppt: [alterOle(alterPpt)],
  msg: [alterOle(alterBytes)],
  pdf: [alterMarks],
  tar: [alterBlocks],
  sqlite: [alterBlocks],
  p7m: [alterDer],
};

/** Every way of damaging a file of this format. */
export function alterationsOf(format: string): readonly Alteration[] {
  return [alterBytes, ...(alterations[format] ?? [])];
}
