import { archive } from './archive/archive.ts';
import { compressedFile } from './archive/compressed-file.ts';
import { packedArchive } from './archive/packed-archive.ts';
import { tapeArchive } from './archive/tape-archive.ts';
import { access } from './database/access.ts';
import { dbase } from './database/dbase.ts';
import { parquet } from './database/parquet.ts';
import { sqlDump } from './database/sql-dump.ts';
import { sqlite } from './database/sqlite.ts';
import type { Extractor, Verdict } from './extractor.ts';
import { mail } from './mail/mail.ts';
import { mailbox } from './mail/mailbox.ts';
import { outlookMessage } from './mail/outlook-message.ts';
import { outlookStore } from './mail/outlook-store.ts';
import { signedMail } from './mail/signed-mail.ts';
import { tnef } from './mail/tnef.ts';
import { binaryWorkbook } from './office/binary-workbook.ts';
import { drawing } from './office/drawing.ts';
import { iwork } from './office/iwork.ts';
import { macros } from './office/macros.ts';
import { openDocument } from './office/open-document.ts';
import { presentation } from './office/presentation.ts';
import { word } from './office/word.ts';
import { workbook } from './office/workbook.ts';
import { oldPresentation } from './old-office/old-presentation.ts';
import { oldWord } from './old-office/old-word.ts';
import { oldWorkbook } from './old-office/old-workbook.ts';
import { oleObject } from './old-office/ole-object.ts';
import { pdf } from './pdf/pdf.ts';
import { metafile } from './picture/metafile.ts';
import { picture } from './picture/picture.ts';
import { delimited } from './tables/delimited.ts';
import { calendarCard } from './text/calendar-card.ts';
import { html } from './text/html.ts';
import { json } from './text/json.ts';
import { plainText } from './text/plain-text.ts';
import { rawWords } from './text/raw-words.ts';
import { rtf } from './text/rtf.ts';
import { xml } from './text/xml.ts';
import { encryptedOffice } from './unlock/encrypted-office.ts';
import { lockedFormats } from './unlock/locked-formats.data.ts';
import { lockedVerdict } from './unlock/passwords.ts';

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
