import type { SettledPiece } from '#core/family-piece';
import type { ContentHash } from '#core/ids';
import { packFindings } from '#core/packed-findings';
import { type ProblemCode, problem, problemCatalogue } from '#core/problem';
import type { FamilyIntake, OpenDocument } from './family-intake.ts';

/** What is known of a file that could not be read. */
export type UnreadFile = { readonly sha256: ContentHash; readonly bytes: number; readonly mediaType: string };

/** Why a whole file was given up. */
export type UnreadCode = Extract<ProblemCode, keyof typeof outcomes>;

const outcomes = {
  'timed-out': 'timed-out',
  'memory-limit': 'refused',
  'parser-crashed': 'damaged',
  'file-changed': 'damaged',
  'file-unreadable': 'damaged',
} as const;

/** A file whose content could not be had, as a family of itself alone, so that it is counted like any other. */
export function unread({ sha256, bytes, mediaType }: UnreadFile, code: UnreadCode): SettledPiece {
  return unreadDocument({ slot: 0, passages: 0, identity: { member: '', sha256, bytes, mediaType } }, code);
}

/** The last pieces of raw strings, with why nothing better could be had; null where there were none. */
export function asStrings(
  last: readonly SettledPiece[],
  intake: FamilyIntake,
  code: UnreadCode,
): readonly SettledPiece[] | null {
  if (intake.came().passages === 0) return null;
  const about = problem('strings-only', '', problemCatalogue[code].says);
  return last.map((piece) =>
    piece.head === null ? piece : { ...piece, head: { ...piece.head, outcome: 'strings', problem: about } },
  );
}

/**
 * What ends a family whose reader died on the way, each time anew: the outermost file and whatever else had given something of
 * itself are partial, with how much had come; what was begun and gave nothing is counted as not read.
 */
export function endOfPartial(intake: FamilyIntake, code: UnreadCode): readonly SettledPiece[] {
  const { documents, passages } = intake.came();
  return intake.open().map((open) => {
    if (open.slot !== 0 && open.passages === 0) return unreadDocument(open, code);
    const had = open.slot === 0 ? `${documents} documents in it and ${passages}` : `${open.passages}`;
    const detail = `its reader stopped; ${had} passages and tables had been read`;
    const about = problem(code, open.identity.member, detail);
    return ending(open, { outcome: 'partial', problem: about, coverage: [] });
  });
}

function unreadDocument(open: OpenDocument, code: UnreadCode): SettledPiece {
  const { bytes, member } = open.identity;
  const coverage = [{ of: 'bytes', expected: bytes, read: 0 }];
  return ending(open, { outcome: outcomes[code], problem: problem(code, member), coverage });
}

type End = Pick<NonNullable<SettledPiece['head']>, 'outcome' | 'problem' | 'coverage'>;

function ending({ slot, passages, identity }: OpenDocument, end: End): SettledPiece {
  return {
    ...{ slot, first: passages, words: noWords, head: { ...identity, ...end } },
    said: { passages: 0, findings: 0, speaksOfDanger: false, mailDomains: [] },
    findings: packFindings([]),
  };
}

const noWords = Buffer.from('[]');

/**
 * Whether the end of a family says something about the place where a file stood (it changed, it could not be opened) rather
 * than about its content: such a family must not be kept under the content's hash, for other copies may be readable.
 */
export function isAboutPlace(last: readonly SettledPiece[]): boolean {
  const code = last.find(({ slot, head }) => slot === 0 && head !== null)?.head?.problem?.code;
  return code === 'file-changed' || code === 'file-unreadable';
}
