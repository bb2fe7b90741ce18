import { access } from './access.ts';
import { archive } from './archive.ts';
import { binaryWorkbook } from './binary-workbook.ts';
import { calendarCard } from './calendar-card.ts';
import { compressedFile } from './compressed-file.ts';
import { dbase } from './dbase.ts';
import { delimited } from './delimited.ts';
import { drawing } from './drawing.ts';
import { encryptedOffice } from './encrypted-office.ts';
import type { Extractor, Verdict } from './extractor.ts';
import { html } from './html.ts';
import { iwork } from './iwork.ts';
import { json } from './json.ts';
import { macros } from './macros.ts';
import { mail } from './mail.ts';
import { mailbox } from './mailbox.ts';
import { metafile } from './metafile.ts';
import { oldPresentation } from './old-presentation.ts';
import { oldWord } from './old-word.ts';
import { oldWorkbook } from './old-workbook.ts';
import { oleObject } from './ole-object.ts';
import { openDocument } from './open-document.ts';
import { outlookMessage } from './outlook-message.ts';
import { outlookStore } from './outlook-store.ts';
import { packedArchive } from './packed-archive.ts';
import { parquet } from './parquet.ts';
import { pdf } from './pdf.ts';
import { picture } from './picture.ts';
import { plainText } from './plain-text.ts';
import { presentation } from './presentation.ts';
import { rawWords } from './raw-words.ts';
import { rtf } from './rtf.ts';
import { signedMail } from './signed-mail.ts';
import { sqlDump } from './sql-dump.ts';
import { sqlite } from './sqlite.ts';
import { tapeArchive } from './tape-archive.ts';
import { tnef } from './tnef.ts';
import { lockedFormats } from './unlock/locked-formats.data.ts';
import { lockedVerdict } from './unlock/passwords.ts';
import { word } from './word.ts';
import { workbook } from './workbook.ts';
import { xml } from './xml.ts';

/** Every format that can be read, one file each: the one place to register a reader. */
export const extractors: readonly Extractor[] = [
  plainText,
  delimited,
  html,
  mail,
  mailbox,
  archive,
  compressedFile,
  metafile,
  outlookMessage,
  outlookStore,
  packedArchive,
  tapeArchive,
  tnef,
  access,
  calendarCard,
  dbase,
  drawing,
  encryptedOffice,
  iwork,
  json,
  macros,
  parquet,
  rawWords,
  signedMail,
  sqlDump,
  sqlite,
  word,
  workbook,
  binaryWorkbook,
  oldPresentation,
  oldWord,
  oldWorkbook,
  oleObject,
  openDocument,
  presentation,
  rtf,
  pdf,
  picture,
  xml,
];

const byMediaType = new Map(extractors.flatMap((extractor) => extractor.mediaTypes.map((type) => [type, extractor])));

/** The reader of a media type, or null where there is none. */
export function extractorFor(mediaType: string): Extractor | null {
  return byMediaType.get(mediaType) ?? null;
}

/** What a document of a type without a reader ends as: protected by a password, or not supported, as pictures that cannot be decoded are. */
export function unreadVerdict(mediaType: string): Verdict {
  const opener = lockedFormats[mediaType];
  if (opener !== undefined) return lockedVerdict(0, 0, opener);
  return { outcome: 'unsupported', code: 'unsupported', detail: mediaType };
}
