import type { Unit } from '../../../src/core/document.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { identifying } from '../../../src/exercise/council/telling.ts';
import { type Folded, fold, occurrences } from './fold.ts';
import type { TruthValue } from './truth.ts';

/** Where a run of words stands in a document. */
type Spot = {
  readonly unit: number;
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
};

/** How one value of the truth fared: `unread` where its words are not in what extraction gave. */
export type ValueOutcome = 'found' | 'as-officer' | 'missed' | 'unread';

/** A value with how it fared. */
export type JudgedValue = { readonly value: TruthValue; readonly outcome: ValueOutcome };

/**
 * What a finding came to: `beside` stands on other words than the truth's, in a file that tells its type; `officer` is about
 * somebody in role, whom the truth does not list; `decoy` is wrong, on words made to mislead.
 */
export type FindingOutcome = 'right' | 'beside' | 'officer' | 'decoy' | 'wrong';

/** A finding with what it came to, and the words it stands on. */
export type JudgedFinding = { readonly finding: Finding; readonly outcome: FindingOutcome; readonly words: string };

/** Compares what was found in one document with what the truth says stands there. */
export function matchDocument(input: {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  readonly values: readonly TruthValue[];
  readonly decoys: readonly TruthValue[];
  readonly types: ReadonlySet<string>;
  readonly officers: ReadonlySet<string>;
  /** Mail domains of the authorities: mailboxes of a service belong to nobody. */
  readonly officerDomains?: ReadonlySet<string>;
}): { readonly values: readonly JudgedValue[]; readonly findings: readonly JudgedFinding[] } {
  const places = foldedPlaces(input.units);
  const spots = new Map<string, readonly Spot[]>();
  const spotsOf = (text: string): readonly Spot[] => {
    const needle = fold(text).text.trim();
    const known = spots.get(needle) ?? places.flatMap((place) => spotsIn(place, needle));
    spots.set(needle, known);
    return known;
  };
  const byType = Map.groupBy(input.findings, ({ type }): string => type);
  const judged = input.values.map((value) => ({
    value,
    outcome: outcomeOf(value, byType.get(value.type) ?? [], spotsOf(value.value)),
  }));
  const truths = Map.groupBy(input.values, ({ type }): string => type);
  const findings = input.findings.map((finding) => {
    const told = truths.get(finding.type) ?? [];
    const right =
      told.some((value) => agrees(finding, value, spotsOf(value.value))) ||
      isPartOfName(wordsAt(input.units, finding), told);
    const misled = input.decoys.some(
      ({ type, value }) => type === finding.type && spotsOf(value).some((spot) => overlaps(spot, finding)),
    );
    const outcome = right ? 'right' : misled ? 'decoy' : judgeOther(finding, told.length === 0, input);
    return { finding, outcome, words: wordsAt(input.units, finding) };
  });
  return { values: judged, findings };
}

// "letter Ricci.docx": a part of a name that the document gives elsewhere.
function isPartOfName(words: string, told: readonly TruthValue[]): boolean {
  const parts = fold(words).text.trim().split(' ');
  return told.some(({ type, value }) => {
    const whole = new Set(fold(value).text.split(' '));
    return type === 'person-name' && parts.every((part) => part !== '' && whole.has(part));
  });
}

function outcomeOf(value: TruthValue, findings: readonly Finding[], spots: readonly Spot[]): ValueOutcome {
  const agreeing = findings.filter((finding) => agrees(finding, value, spots));
  if (agreeing.some(({ binding }) => binding.role !== 'officer')) return 'found';
  if (agreeing.length > 0) return 'as-officer';
  return spots.length === 0 ? 'unread' : 'missed';
}

function judgeOther(finding: Finding, wordless: boolean, input: Parameters<typeof matchDocument>[0]): FindingOutcome {
  if (finding.binding.role === 'officer' || finding.binding.role === 'professional') return 'officer';
  const words = fold(wordsAt(input.units, finding)).text.trim();
  if (finding.type === 'email' && input.officerDomains?.has(finding.value.split('@')[1] ?? '') === true)
    return 'officer';
  if (input.officers.has(words) || [...input.officers].some((name) => words !== '' && name.includes(words)))
    return 'officer';
  if (!input.types.has(finding.type) || identifying.has(finding.type)) return 'wrong';
  // What the document tells as a whole, by no words of its own, is right wherever it is read.
  return wordless ? 'right' : 'beside';
}

function agrees(finding: Finding, { value, place }: TruthValue, spots: readonly Spot[]): boolean {
  // A day or a sum may be written otherwise in the cell than the truth has it.
  if (spots.length === 0) return compact(finding.value) === compact(value);
  if (spots.some((spot) => overlaps(spot, finding))) return true;
  // A name, an address or an account over several cells or boxes is one finding, which stands on the first of them.
  if (!composed.has(finding.type)) return false;
  const beside =
    place === 'form' ||
    // What scans are of are forms as well.
    place === 'scan' ||
    spots.some(({ unit, row }) => unit === finding.unit && row === finding.span.row && row !== null);
  if (!beside) return false;
  // However a sort code is parted: its digits stand in the account's.
  if (finding.type === 'bank-account')
    return finding.value.replace(/\D/gu, '').includes(compact(value).replace(/^0+/u, ''));
  return ` ${numbersBare(finding.value)} `.includes(` ${numbersBare(value)} `);
}

const composed: ReadonlySet<string> = new Set(['person-name', 'postal-address', 'bank-account']);

function numbersBare(text: string): string {
  return fold(text)
    .text.trim()
    .replace(/(?<=^| )0+(?=\d)/gu, '');
}

function overlaps(spot: Spot, { unit, span }: Finding): boolean {
  if (spot.unit !== unit) return false;
  if (spot.row !== span.row || spot.column !== span.column) return false;
  return spot.start < span.end && span.start < spot.end;
}

function compact(text: string): string {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim());
  if (day !== null) return `${day[3]}${day[2]?.padStart(2, '0')}${day[1]?.padStart(2, '0')}`;
  return fold(text).text.replaceAll(' ', '');
}

type Place = { readonly spot: Omit<Spot, 'start' | 'end'>; readonly folded: Folded };

function foldedPlaces(units: readonly Unit[]): readonly Place[] {
  return units.flatMap((unit, index): readonly Place[] =>
    unit.kind === 'text'
      ? [{ spot: { unit: index, row: null, column: null }, folded: fold(unit.text) }]
      : unit.rows.flatMap((row, at) =>
          row.map((cell, column) => ({ spot: { unit: index, row: at, column }, folded: fold(cell) })),
        ),
  );
}

function spotsIn({ spot, folded }: Place, needle: string): readonly Spot[] {
  return occurrences(folded, needle).map(([start, end]) => ({ ...spot, start, end }));
}

function wordsAt(units: readonly Unit[], { unit, span }: Finding): string {
  const held = units[unit];
  if (held === undefined) return '';
  const text = held.kind === 'text' ? held.text : (held.rows[span.row ?? 0]?.[span.column ?? 0] ?? '');
  return text.slice(span.start, span.end);
}
