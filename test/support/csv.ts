import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a CSV file with a header, as records. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}
