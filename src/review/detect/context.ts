import type { ClassJudgement } from '#core/document-class';
import type { Binding, Finding, MentionRole, Span } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import type { PersonName } from '#core/values/person-name';
import type { EvidenceKey } from './evidence/evidence-table.ts';
import { judge, reportFrom } from './evidence/judge.ts';
import type { NameIndex } from './names/register-names.ts';
import type { OperatorTables } from './operator-tables.ts';

/** What earlier units of a document say about later ones. */
export type DocumentMemory = {
  /** Whom the last heading announces ("3. Next of kin"), for the tables under it. */
  section: { readonly key: string; readonly role: MentionRole } | null;
  /** The last heading before the tables: words above them, and the name of the sheet. */
  title: string;
  /** People named so far, with the part that they play. */
  readonly people: { readonly name: PersonName; readonly role: MentionRole }[];
  /** Surnames of those whom forms are about: with one, the document is that person's record. */
  readonly records: Set<string>;
  /** Findings that were left out because the document is a guide or a template. */
  setAside: number;
  /** Columns in lists of people of which nothing told what they hold. */
  readonly unknownColumns: string[];
  /** Somebody whom the document is about was named in an earlier unit, by more than running text. */
  subjectNamed: boolean;
};

/** What every part of the detector works with, for one document. */
export type DetectContext = {
  readonly names: NameIndex;
  /** The day on which ages are reckoned. */
  readonly asOf: Date;
  /** What the operator brought. */
  readonly tables: OperatorTables;
  readonly memory: DocumentMemory;
  /** What sort of document it is: evidence for rules, never a reason to leave something out unsaid. */
  readonly documentClass: ClassJudgement;
  readonly out: Finding[];
};

/** Where a text stands: its unit, the cell where it is one, and the offset of the text in the unit or cell. */
export type Place = {
  readonly unit: number;
  readonly row: number | null;
  readonly column: number | null;
  readonly offset: number;
};

/** What is found where, before it is judged; `start` and `end` count from the place's own text. */
export type Candidate = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  readonly phrase: string;
  readonly binding: Binding;
};

function spanOf(place: Place, start: number, end: number): Span {
  return { row: place.row, column: place.column, start: place.offset + start, end: place.offset + end };
}

/** Whether it names somebody whom the document is about, by more than running text. */
export function isSubjectsName({ type, binding }: Finding): boolean {
  return type === 'person-name' && binding.role === 'subject' && binding.kind !== 'prose';
}

// What a guide, a policy or an empty form says in its sentences and fields is of nobody, as far as nothing stronger speaks for it.
const sureOfClass = 0.85;

function isAboutNobody({ documentClass }: DetectContext, { binding, keys }: Candidate): boolean {
  if (documentClass.class !== 'guide' && documentClass.class !== 'template') return false;
  if (documentClass.probability < sureOfClass || binding.role === 'officer') return false;
  return (binding.kind === 'prose' || binding.kind === 'form') && !keys.includes('name-register');
}

/** Judges a candidate and keeps it where the odds are at least even; says whether it did. */
export function report(context: DetectContext, place: Place, candidate: Candidate): boolean {
  const ofNobody = isAboutNobody(context, candidate);
  const keys = ofNobody
    ? [...candidate.keys, candidate.type === 'person-name' ? ('name-of-nobody' as const) : ('about-nobody' as const)]
    : candidate.keys;
  const { score, reasons } = judge(keys, candidate.phrase);
  if (candidate.end <= candidate.start) return false;
  if (score < reportFrom) {
    if (ofNobody && judge(candidate.keys, candidate.phrase).score >= reportFrom) context.memory.setAside += 1;
    return false;
  }
  const span = spanOf(place, candidate.start, candidate.end);
  context.out.push({
    type: candidate.type,
    unit: place.unit,
    span,
    score,
    reasons,
    value: candidate.value,
    binding: candidate.binding,
  });
  return true;
}
