import { archiveAttacks } from './archive-attacks-table.ts';
import type { Attack } from './attack.ts';
import { binaryAttacks } from './binary-attacks-table.ts';
import { databaseAttacks } from './database-attacks-table.ts';
import type { HonestFile } from './honest-files.ts';
import { mailAttacks } from './mail-attacks-table.ts';
import { officeAttacks } from './office-attacks-table.ts';
import { pdfAttacks } from './pdf-attacks-table.ts';
import { pictureAttacks } from './picture-attacks-table.ts';
import { textAttacks } from './text-attacks-table.ts';

/** Every attack, those on databases made of these honest files. */
export function attacksOn(files: readonly HonestFile[]): readonly Attack[] {
  return [
    ...officeAttacks,
    ...archiveAttacks,
    ...mailAttacks,
    ...pdfAttacks,
    ...textAttacks,
    ...binaryAttacks,
    ...databaseAttacks(files),
    ...pictureAttacks,
  ];
}
