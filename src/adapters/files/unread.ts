import type { ExtractedDocument } from '#core/document';
import type { ContentHash } from '#core/ids';
import { type ProblemCode, problem, problemCatalogue } from '#core/problem';
import type { SettledFamily } from '#core/settled';

/** What is known of a file that could not be read. */
export type UnreadFile = { readonly sha256: ContentHash; readonly bytes: number; readonly mediaType: string };

/** A file whose content could not be had, as a family of itself alone, so that it is counted like any other. */
export function unread(file: UnreadFile, code: UnreadCode): SettledFamily {
  const document: ExtractedDocument = {
    member: '',
    sha256: file.sha256,
    bytes: file.bytes,
    mediaType: file.mediaType,
    outcome: outcomes[code],
    problem: problem(code, ''),
    coverage: [{ of: 'bytes', expected: file.bytes, read: 0 }],
    units: [],
  };
  return { family: { root: file.sha256, documents: [document] }, findings: [[]] };
}

/** Why a whole file was given up. */
export type UnreadCode = Extract<ProblemCode, keyof typeof outcomes>;

const outcomes = {
  'timed-out': 'timed-out',
  'memory-limit': 'refused',
  'parser-crashed': 'damaged',
  'too-large': 'too-large',
  'file-changed': 'damaged',
  'file-unreadable': 'damaged',
} as const;

/** A family of raw strings, with why nothing better could be had; null where there were none. */
export function asStrings({ family, findings }: SettledFamily, code: UnreadCode): SettledFamily | null {
  const [document] = family.documents;
  if (document === undefined || document.units.length === 0) return null;
  const about = problem('strings-only', '', problemCatalogue[code].says);
  return {
    family: { root: family.root, documents: [{ ...document, outcome: 'strings', problem: about }] },
    findings: [findings[0] ?? []],
  };
}

/**
 * Whether a settled family says something about the place where a file stood (it changed, it could not be opened) rather
 * than about its content: such a family must not be kept under the content's hash, for other copies may be readable.
 */
export function isAboutPlace(settled: SettledFamily): boolean {
  const code = settled.family.documents[0]?.problem?.code;
  return code === 'file-changed' || code === 'file-unreadable';
}
