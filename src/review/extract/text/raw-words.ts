import type { Unit } from '#core/document';
import { oleStreamNames } from '../../collect/ole-streams.ts';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { addRawStrings } from './raw-strings.ts';

/**
 * Office files whose format is not read (OneNote, Publisher, Works, old Visio, WordPerfect) and unknown binaries: their raw runs
 * of text, where those hold words; without words they stay what they are, not supported.
 */
export const rawWords: Extractor = {
  mediaTypes: [
    'application/octet-stream',
    'application/onenote',
    'application/postscript',
    'application/vnd.visio',
    'application/vnd.wordperfect',
    'application/x-mspublisher',
    'application/x-ms-evtx',
    'application/x-ms-registry',
    'application/x-ms-shortcut',
  ],
  extract: async (source) => readRaw(source),
};

/** Bytes looked at. */
const mostBytes = 32_000_000;
/** Runs that read like words: fewer than this in a file of no known format are chance. */
const fewestWords = 5;

function readRaw({ bytes, mediaType, budget }: Source): Extraction {
  const looked = bytes.subarray(0, mostBytes);
  const coverage = [{ of: 'bytes', expected: bytes.length, read: looked.length }];
  const found = new DocumentText(budget);
  addRawStrings(looked, found);
  const names = namesWithin(bytes, mediaType);
  const units = found.units
    .map((unit) => onlyWords(unit, names))
    .filter((unit) => unit.kind !== 'text' || unit.text !== '');
  const words = units.reduce((sum, unit) => sum + (unit.kind === 'text' ? unit.text.split('\n').length : 0), 0);
  if (words < (mediaType === 'application/octet-stream' ? fewestWords : 1)) {
    return { outcome: 'unsupported', code: 'unsupported', detail: mediaType, units: [], coverage };
  }
  return { outcome: 'strings', code: 'strings-only', units, coverage };
}

/** The names of an OLE file's streams stand in it as words and say nothing: a cache of pictures has no others. */
function namesWithin(bytes: Uint8Array, mediaType: string): ReadonlySet<string> {
  if (mediaType !== 'application/x-ole-storage') return new Set();
  return new Set(['Root Entry', ...oleStreamNames(bytes)]);
}

/** The runs of a unit that could be words or identifiers: mostly letters and digits, not one letter over and over. */
function onlyWords(unit: Unit, names: ReadonlySet<string>): Unit {
  if (unit.kind !== 'text') return unit;
  const text = unit.text
    .split('\n')
    .filter((run) => looksLikeWords(run) && !names.has(run))
    .join('\n');
  return { ...unit, text };
}

function looksLikeWords(run: string): boolean {
  let usual = 0;
  let vowels = 0;
  let digits = 0;
  for (let at = 0; at < run.length; at += 1) {
    const code = run.charCodeAt(at);
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    const isDigit = code >= 48 && code <= 57;
    if (isLetter || isDigit || code === 32) usual += 1;
    if (isDigit) digits += 1;
    if (isLetter && 'aeiouAEIOU'.includes(run.charAt(at))) vowels += 1;
  }
  return usual >= run.length * 0.8 && (vowels >= run.length * 0.15 || digits >= 6);
}
