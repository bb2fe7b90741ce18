/** Endings for attachments that came without a usable one. */
const endings = new Map([
  ['application/pdf', 'pdf'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/zip', 'zip'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/tiff', 'tif'],
  ['message/rfc822', 'eml'],
  ['text/calendar', 'ics'],
  ['text/csv', 'csv'],
  ['text/html', 'html'],
  ['text/plain', 'txt'],
  ['text/vcard', 'vcf'],
  ['text/x-vcard', 'vcf'],
]);

/** The address label of an attachment: its number and an ending, never its own name, which may hold personal data. */
export function attachmentName(number: number, filename: string | null, mediaType: string): string {
  const ending = filename === null ? undefined : /\.([A-Za-z0-9]{1,5})$/u.exec(filename.trim())?.[1];
  return `attachment-${number}.${ending?.toLowerCase() ?? endings.get(mediaType) ?? 'bin'}`;
}
