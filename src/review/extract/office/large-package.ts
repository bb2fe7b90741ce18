import { readArchive } from '../archive/archive.ts';
import type { Extraction, LargeSource } from '../extractor.ts';

const packages = [
  'application/vnd.openxmlformats-',
  'application/vnd.oasis.opendocument.',
  'application/vnd.ms-excel.sheet.binary.',
  'application/vnd.ms-visio.drawing',
];

/** Whether a media type is an Office document that is a zip of parts. */
export function isPackage(mediaType: string): boolean {
  return packages.some((start) => mediaType.startsWith(start));
}

/**
 * An Office document too large for its reader, mostly for the pictures and films in it: its parts as members, so that the words
 * of each are read, though not as pages, sheets and tables.
 */
export async function readPackageParts(source: LargeSource): Promise<Extraction> {
  const read = await readArchive(source);
  if (read.outcome !== 'read') return read;
  const detail = 'larger than its reader can hold: its parts were read one by one';
  return { ...read, outcome: 'partial', code: 'too-large', detail };
}
