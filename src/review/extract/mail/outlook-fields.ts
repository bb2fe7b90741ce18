import type { FieldsData } from '@kenjiuno/msgreader';

/** What an item says of itself in words; a damaged item may say any of it in numbers or bytes. */
const spoken: readonly (keyof FieldsData)[] = [
  'attachMimeTag',
  'body',
  'bodyHtml',
  'clientSubmitTime',
  'creationTime',
  'creatorSMTPAddress',
  'email',
  'extension',
  'fileName',
  'fileNameShort',
  'headers',
  'messageClass',
  'messageDeliveryTime',
  'name',
  'recipType',
  'senderEmail',
  'senderName',
  'senderSmtpAddress',
  'sentRepresentingSmtpAddress',
  'smtpAddress',
  'subject',
];
const bytes: readonly (keyof FieldsData)[] = ['html', 'compressedRtf'];

/** The fields of an item with every one of the kind that it should be: the file names the kind of each, and may lie. */
export function soundFields(fields: FieldsData): FieldsData {
  for (const key of spoken) {
    const value: unknown = fields[key];
    if (value === undefined || typeof value === 'string') continue;
    Reflect.set(fields, key, value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value));
  }
  for (const key of bytes) if (!(fields[key] instanceof Uint8Array)) Reflect.deleteProperty(fields, key);
  for (const list of [fields.recipients, fields.attachments]) for (const each of list ?? []) soundFields(each);
  return fields;
}
