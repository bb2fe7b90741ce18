/** Whether a format keeps its text uncompressed, so that runs of text in its bytes are words and not chance. */
export function holdsPlainText(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType.startsWith('message/') || plainKinds.includes(mediaType);
}

const plainKinds: readonly string[] = [
  'application/mbox',
  'application/msword',
  'application/rtf',
  'application/xml',
  'application/json',
  'application/vnd.ms-excel',
  'application/onenote',
  'application/pkcs7-mime',
  'application/sql',
  'application/vnd.ms-access',
  'application/vnd.ms-outlook',
  'application/vnd.ms-outlook-pst',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-works',
  'application/vnd.sqlite3',
  'application/x-dbf',
  'application/x-ndjson',
  'application/x-ole-storage',
  'application/x-tar',
];
