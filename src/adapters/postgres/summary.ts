import { sql } from 'kysely';
import { type FileOutcome, fileOutcomes } from '#core/document';
import type { SnapshotId } from '#core/ids';
import type { HoldReason } from '#core/letter';
import { dataTypes, factsOf, isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { ProblemCode } from '#core/problem';
import { type HarmTier, harmTiers, type RiskLevel, type SeverityBand } from '#core/risk';
import type { InvariantSum } from '#core/snapshot';
import type { Reader, Source } from './db.ts';
import {
  dataType,
  fileOutcome,
  harmTier,
  holdReason,
  letterKind,
  problemCode,
  riskLevel,
  severityBand,
  snapshotId,
  versionMap,
} from './rows/codes.ts';
import { readAs } from './rows/reading.ts';
import { readSums } from './snapshot.ts';

/** Where a snapshot stands, in numbers, from columns in clear alone: it needs no key. */
export type SnapshotSummary = {
  readonly id: SnapshotId;
  readonly publishedAt: Date;
  readonly versions: Readonly<Record<string, string>>;
  readonly files: {
    /** Places: outermost files, archive members and mail parts, copies included. */
    readonly taken: number;
    /** Bytes of the outermost files. */
    readonly bytes: number;
    readonly byOutcome: Readonly<Record<FileOutcome, number>>;
  };
  /** Of places and of the other inputs, most frequent first, ties by code. */
  readonly problems: readonly { readonly code: ProblemCode; readonly count: number }[];
  readonly findings: number;
  readonly exposures: number;
  readonly people: {
    readonly total: number;
    readonly onRegister: number;
    readonly staff: number;
    /** With at least one data type under UK GDPR Article 9. */
    readonly specialCategory: number;
    readonly byTier: Readonly<Record<HarmTier, number>>;
    readonly byRisk: Readonly<Record<RiskLevel, number>>;
    readonly byBand: Readonly<Record<SeverityBand, number>>;
    /** People with the type, for each type that somebody has. */
    readonly byDataType: ReadonlyMap<PersonalDataType, number>;
  };
  readonly households: number;
  readonly letters: {
    readonly send: number;
    readonly none: number;
    /** Most frequent first, ties by reason. */
    readonly held: readonly { readonly reason: HoldReason; readonly count: number }[];
  };
  readonly sums: readonly InvariantSum[];
};

/** The counts of the snapshot published last, or null before the first; opens no sealed column. */
export function readSummary(source: Source): Promise<SnapshotSummary | null> {
  return source.reading(async (reader) => {
    // First, as `publishSnapshot` says: it keeps a publication from coming between the reads.
    const head = await reader
      .selectFrom('casebook.snapshot')
      .select(['id', 'published_at', 'versions'])
      .executeTakeFirst();
    if (head === undefined) return null;
    const { findings, ...files } = await countFiles(reader);
    return {
      id: readAs(snapshotId, 'snapshot', head.id),
      publishedAt: head.published_at,
      versions: readAs(versionMap, 'snapshot', head.versions),
      files,
      problems: await countProblems(reader),
      findings,
      exposures: await countExposures(reader),
      people: await countPeople(reader),
      households: await countRows(reader, 'casebook.household'),
      letters: await countLetters(reader),
      sums: await readSums(reader),
    };
  });
}

async function countFiles(reader: Reader): Promise<SnapshotSummary['files'] & { readonly findings: number }> {
  const rows = await reader
    .selectFrom('casebook.document_place')
    .select([
      'outcome',
      sql<number>`count(*)`.as('places'),
      sql<number>`coalesce(sum(bytes) filter (where outermost), 0)::bigint`.as('bytes'),
      sql<number>`sum(findings)::bigint`.as('findings'),
    ])
    .groupBy('outcome')
    .execute();
  const byOutcome = zeros(fileOutcomes);
  for (const row of rows) byOutcome[readAs(fileOutcome, 'document_place', row.outcome)] = row.places;
  return {
    taken: total(rows.map((row) => row.places)),
    bytes: total(rows.map((row) => row.bytes)),
    byOutcome,
    findings: total(rows.map((row) => row.findings)),
  };
}

async function countProblems(reader: Reader): Promise<SnapshotSummary['problems']> {
  const ofFiles = await reader
    .selectFrom('casebook.document_place')
    .select(['problem as code', sql<number>`count(*)`.as('count')])
    .where('problem', 'is not', null)
    .groupBy('problem')
    .execute();
  const ofInputs = await reader
    .selectFrom('casebook.input_problem')
    .select(['code', sql<number>`count(*)`.as('count')])
    .groupBy('code')
    .execute();
  const counts = new Map<ProblemCode, number>();
  for (const { code, count } of [...ofFiles, ...ofInputs]) {
    const known = readAs(problemCode, 'problem', code);
    counts.set(known, (counts.get(known) ?? 0) + count);
  }
  return mostFrequentFirst(counts).map(([code, count]) => ({ code, count }));
}

async function countPeople(reader: Reader): Promise<SnapshotSummary['people']> {
  const special = Object.keys(dataTypes).filter((type) => isPersonalDataType(type) && factsOf(type).article === 9);
  const rows = await reader
    .selectFrom('casebook.person')
    .select([
      'harm_tier',
      'risk_level',
      'severity_band',
      sql<number>`count(*)`.as('people'),
      sql<number>`count(*) filter (where on_register)`.as('on_register'),
      sql<number>`count(*) filter (where staff)`.as('staff'),
      sql<number>`count(*) filter (where data_types && array[${sql.join(special)}]::text[])`.as('special'),
    ])
    .groupBy(['harm_tier', 'risk_level', 'severity_band'])
    .execute();
  const byTier = zeros(harmTiers);
  const byRisk: Record<RiskLevel, number> = { unlikely: 0, risk: 0, 'high-risk': 0 };
  const byBand: Record<SeverityBand, number> = { low: 0, medium: 0, high: 0, 'very-high': 0 };
  for (const row of rows) {
    byTier[readAs(harmTier, 'person', row.harm_tier)] += row.people;
    byRisk[readAs(riskLevel, 'person', row.risk_level)] += row.people;
    byBand[readAs(severityBand, 'person', row.severity_band)] += row.people;
  }
  return {
    total: total(rows.map((row) => row.people)),
    onRegister: total(rows.map((row) => row.on_register)),
    staff: total(rows.map((row) => row.staff)),
    specialCategory: total(rows.map((row) => row.special)),
    byTier,
    byRisk,
    byBand,
    byDataType: await countDataTypes(reader),
  };
}

async function countDataTypes(reader: Reader): Promise<ReadonlyMap<PersonalDataType, number>> {
  const rows = await reader
    .selectFrom('casebook.person')
    .select([sql<string>`unnest(data_types)`.as('type'), sql<number>`count(*)`.as('people')])
    .groupBy(sql`1`)
    .execute();
  return new Map(rows.map(({ type, people }) => [readAs(dataType, 'person', type), people]));
}

async function countLetters(reader: Reader): Promise<SnapshotSummary['letters']> {
  const rows = await reader
    .selectFrom('casebook.person')
    .select(['letter', 'hold_reason', sql<number>`count(*)`.as('people')])
    .groupBy(['letter', 'hold_reason'])
    .execute();
  const byKind = zeros(['send', 'hold', 'none'] as const);
  const held = new Map<HoldReason, number>();
  for (const { letter, hold_reason: reason, people } of rows) {
    byKind[readAs(letterKind, 'person', letter)] += people;
    if (reason !== null) held.set(readAs(holdReason, 'person', reason), people);
  }
  return {
    send: byKind.send,
    none: byKind.none,
    held: mostFrequentFirst(held).map(([reason, count]) => ({ reason, count })),
  };
}

/** Of the pieces, or of the rows of an earlier version. */
async function countExposures(reader: Reader): Promise<number> {
  const { rows } = await reader
    .selectFrom('casebook.exposure_piece')
    .select(sql<number>`coalesce(sum(exposures), 0)::bigint`.as('rows'))
    .executeTakeFirstOrThrow();
  return rows > 0 ? rows : await countRows(reader, 'casebook.exposure');
}

async function countRows(reader: Reader, table: 'casebook.exposure' | 'casebook.household'): Promise<number> {
  const row = await reader.selectFrom(table).select(sql<number>`count(*)`.as('rows')).executeTakeFirstOrThrow();
  return row.rows;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  const all = Object.fromEntries(keys.map((key) => [key, 0]));
  if (!hasAll(all, keys)) throw new Error('a key was lost');
  return all;
}

function hasAll<K extends string>(record: Record<string, number>, keys: readonly K[]): record is Record<K, number> {
  return keys.every((key) => Object.hasOwn(record, key));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function mostFrequentFirst<K extends string>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
