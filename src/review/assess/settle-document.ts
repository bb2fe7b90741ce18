import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import type { DocumentSaid, PlacedPassword, SettledFinding } from '#core/settled';
import { emailDomain, parseEmail } from '#core/values/email';
import type { DetectionNotes } from '../detect/detector.ts';
import { classifyDocument, unitsOfClass } from '../detect/documents/classify-document.ts';
import { sheetRowOf } from '../extract/tables/table-units.ts';
import { dangerNear, dangersIn } from './danger-units.ts';
import { mostPasswords, saidPasswords } from './said-passwords.ts';

/** Takes the words off a document, part by part where it is huge: what later stages need of them stays. */
export type DocumentSettler = {
  /**
   * The next units of the document, with the findings in them (`unit` counted within these units); gives the findings as
   * they leave the per-file phase, their units numbered through the document.
   */
  readonly add: (units: readonly Unit[], findings: readonly Finding[]) => readonly SettledFinding[];
  /** What the document said so far. */
  readonly said: () => DocumentSaid;
};

/** A settler for one document. */
export function documentSettler(): DocumentSettler {
  const domains = new Set<string>();
  const passwords: PlacedPassword[] = [];
  let [passages, count, speaks] = [0, 0, false];
  let last: Unit | undefined;
  // What sort of document it is shows in its first units.
  const first: Unit[] = [];
  return {
    add: (units, findings) => {
      const dangers = dangersIn(units, findings, last);
      speaks ||= dangers.includes('document');
      const settled = findings.map((finding) => ({
        ...finding,
        unit: passages + finding.unit,
        ...placeOf(units[finding.unit], finding, passages),
        danger: dangerNear(dangers[finding.unit], finding),
      }));
      for (const finding of findings) noteSender(finding, domains);
      if (passwords.length < mostPasswords) passwords.push(...saidPasswords(units));
      passages += units.length;
      count += findings.length;
      if (first.length < unitsOfClass) first.push(...units.slice(0, unitsOfClass - first.length));
      last = units.at(-1) ?? last;
      return settled;
    },
    said: () => ({
      ...{ passages, findings: count, speaksOfDanger: speaks, mailDomains: [...domains].sort() },
      ...(passwords.length === 0 ? {} : { passwords }),
      ...(first.length === 0 ? {} : { documentClass: classifyDocument({ mediaType: '', units: first }).class }),
    }),
  };
}

/** A whole document settled at once. */
export function settleDocument(
  units: readonly Unit[],
  found: readonly Finding[],
  notes?: DetectionNotes,
): { readonly said: DocumentSaid; readonly findings: readonly SettledFinding[] } {
  const settler = documentSettler();
  const findings = settler.add(units, found);
  return { said: { ...settler.said(), ...(notes === undefined ? {} : noted(notes)) }, findings };
}

// What there is none of is left out.
function noted({ setAside, unknownColumns }: DetectionNotes): Pick<DocumentSaid, 'setAside' | 'unknownColumns'> {
  return {
    ...(setAside === 0 ? {} : { setAside }),
    ...(unknownColumns.length === 0 ? {} : { unknownColumns: [...unknownColumns] }),
  };
}

function placeOf(
  unit: Unit | undefined,
  { unit: index, span: { row, column } }: Finding,
  before: number,
): Pick<SettledFinding, 'place' | 'sheetRow'> {
  const place = unit?.locator ?? `unit:${before + index}`;
  if (row === null || column === null) return { place, sheetRow: null };
  // A heading repeated in a later unit of a long table has no row of its own there.
  return { place, sheetRow: (unit?.kind === 'table' ? sheetRowOf(unit, row) : null) ?? row + 1 };
}

// Of those it was sent from or signed with, not of those it was sent to.
function noteSender({ type, value, binding }: Finding, domains: Set<string>): void {
  const isSender = binding.kind === 'sign-off' || binding.key.startsWith('party:from');
  const address = type === 'email' && isSender ? parseEmail(value) : null;
  if (address !== null) domains.add(emailDomain(address));
}
