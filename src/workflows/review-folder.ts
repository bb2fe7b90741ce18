import { resolve } from 'node:path';
import type { IdentityDecision } from '#core/decision';
import { Fault } from '#core/fault';
import { deriveIdOf, type SnapshotId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import type { Person } from '#core/person';
import type { FindingRow, Snapshot } from '#core/snapshot';
import type { LinkExemplar } from '#core/waterfall';
import { makeRunPlan } from '../adapters/duckdb/run-plan.ts';
import { requireFolder } from '../adapters/files/walk.ts';
import { audited } from '../adapters/postgres/audited.ts';
import type { Casebook } from '../adapters/postgres/open.ts';
import { recordPersonEvents } from '../adapters/postgres/person-events.ts';
import { recordRun } from '../adapters/postgres/runs.ts';
import { publishSnapshot, readPeople } from '../adapters/postgres/snapshot.ts';
import { createCase, hasCase, openCase, refuseInside, type Vault } from '../adapters/vault/case.ts';
import { personTemplate } from '../notify/decide-letters.ts';
import { assessVersion } from '../review/assess/assess.ts';
import type { Selection } from '../review/collect/selection.ts';
import { registerNames } from '../review/detect/names/register-names.ts';
import { detectVersion } from '../review/detect/version.ts';
import { extractVersion } from '../review/extract/extract-family.ts';
import { watchExemplars } from '../review/resolve/clerical/exemplars.ts';
import { type Lots, watchLots } from '../review/resolve/clerical/lots.ts';
import type { PreviousPerson } from '../review/resolve/people/carry-ids.ts';
import { resolveVersion } from '../review/resolve/resolve-people.ts';
import type { ReviewOptions, ReviewSummary, Stage } from './acts.ts';
import { type BuiltSnapshot, buildSnapshot } from './build-snapshot.ts';
import { inForce } from './decisions-of.ts';
import { interrupted, stopIfAsked } from './interruption.ts';
import { keepFacts, pagesLeft } from './kept-facts.ts';
import { casebookOf, programName } from './open-case.ts';
import { forgetOtherQuestions, keepQuestions, noting } from './questions-of.ts';
import { factsFrom } from './read-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ReviewInputs, readInputs } from './review-inputs.ts';
import { type ReviewRecord, writeBegun, writeRecord } from './review-record.ts';
import { findingStore, linkStore } from './row-store.ts';
import { recognitionVersion } from './settling/page-store.ts';
import { type SettledFolder, settleFolder } from './settling/settle-folder.ts';
import { settlePlaces } from './settling/settle-places.ts';
import { makeStopwatch, type Stopwatch } from './stopwatch.ts';
import type { World } from './world.ts';

/**
 * The whole review of a folder into a case, new or continued: redoes what changed, and nothing else. `onFacts` is told the
 * facts of the report page at the end.
 */
export async function reviewFolder(
  world: World,
  options: ReviewOptions,
  onFacts: (facts: ReportFacts) => void,
): Promise<ReviewSummary> {
  await requireFolder(options.folder);
  const inputs = await readInputs(options);
  stopIfAsked(options.signal);
  const vault = await openOrCreate(world, options);
  // Made while the files are read: the embedded database takes seconds the first time. Where it cannot be had, they are
  // not read for hours first.
  const opening = casebookOf(world, vault);
  const failed = new AbortController();
  opening.catch(() => failed.abort());
  const signal = AbortSignal.any([options.signal, failed.signal]);
  try {
    await claim(vault, options.folder);
    return await reviewInto(world, vault, opening, { ...options, signal }, inputs, onFacts);
  } catch (error) {
    if (options.signal.aborted) throw interrupted();
    if (failed.signal.aborted) await opening;
    throw error;
  } finally {
    await opening.then((casebook) => casebook.close()).catch(() => undefined);
    await vault.close();
  }
}

async function openOrCreate(world: World, { caseFolder, keyFile, folder }: ReviewOptions): Promise<Vault> {
  await refuseInside(caseFolder, folder);
  const place = { folder: caseFolder, keyFile };
  return (await hasCase(caseFolder)) ? await openCase(place) : await createCase({ ...place, clock: world.clock });
}

async function claim(vault: Vault, folder: string): Promise<void> {
  const before = vault.reviewed();
  if (before === null) return await vault.setReviewed(folder);
  if (before === resolve(folder)) return;
  throw new Fault(
    'CASE-OTHER-FOLDER',
    'This case is the review of another folder: give that folder, or another case with --case for this one.',
  );
}

async function reviewInto(
  world: World,
  vault: Vault,
  opening: Promise<Casebook>,
  options: ReviewOptions,
  inputs: ReviewInputs,
  onFacts: (facts: ReportFacts) => void,
): Promise<ReviewSummary> {
  const watch = makeStopwatch(world.clock);
  await writeBegun(vault, { files: inputs.files, startedAt: watch.startedAt.toISOString() });
  const names = inputs.residents.length === 0 ? null : registerNames(inputs.residents);
  const namesDigest = ['registerSha256', 'bankChecksSha256', 'referencesSha256']
    .flatMap((part, index) => inputs.digests[part]?.slice(0, 16) ?? (index === 0 ? ['none'] : []))
    .join('-');
  watch.enter('read');
  const pictures = { ocr: options.ocr ?? 'all', onPictures: options.onPictures ?? ((): void => undefined) } as const;
  const tried = { passwords: inputs.passwords, foundPasswords: options.foundPasswords ?? false };
  const how = {
    ...options,
    ...pictures,
    ...tried,
    selection: inputs.selection,
    names,
    namesDigest,
    tables: inputs.tables,
  };
  const settled = await settleFolder(world, vault, how);
  watch.enter('link');
  const casebook = await opening;
  const { snapshot, events, exemplars, lots } = await build(world, vault, casebook, options, inputs, settled, watch);
  watch.enter('publish');
  options.onProgress({ ...nothing, stage: 'publish', people: snapshot.people.length });
  stopIfAsked(options.signal);
  const published = { ...inputs, locked: settled.locked, exemplars, lots };
  const record = await publish(world, vault, casebook, published, { snapshot, events }, watch);
  const facts = factsFrom(options, vault, snapshot, record);
  await keepFacts(vault, snapshot.id, world.version, { facts, pagesLeft: pagesLeft(snapshot) });
  onFacts(facts);
  const { figures } = facts;
  return {
    exitStatus: figures.problems.length === 0 ? 0 : 1,
    ...{ name: vault.name, caseFolder: options.caseFolder, inputs: inputs.files },
    ...{ reviewedAt: world.clock.now().toISOString(), figures },
    contents: { redone: settled.redone, kept: settled.kept },
    isolation: settled.isolation,
    locked: settled.locked,
    ...watch.total(),
  };
}

const nothing = { done: 0, total: null, bytes: 0, totalBytes: null, people: null } as const;

/** What is chosen and sorted as the account of linkage passes. */
type Seen = { readonly exemplars: readonly LinkExemplar[]; readonly lots: Lots };

async function build(
  world: World,
  vault: Vault,
  casebook: Casebook,
  { onProgress, signal }: ReviewOptions,
  inputs: ReviewInputs,
  settled: SettledFolder,
  watch: Stopwatch,
): Promise<BuiltSnapshot & Seen> {
  const asOf = world.clock.now().toISOString().slice(0, 10);
  const onStage = (stage: Stage, people: number | null): void => {
    stopIfAsked(signal);
    watch.enter(stage);
    onProgress({ ...nothing, stage, people });
  };
  const decisions = await inForce({ vault, casebook });
  const previous = await readPeople(casebook.db);
  const set = {
    settled: settlePlaces(settled.roots, settled.documentsOf),
    findingsOf: settled.findingsOf,
    ...{ residents: inputs.residents, registerRows: inputs.registerRows ?? 0, authorities: inputs.authorities },
    ...{ taken: inputs.taken, incident: inputs.incident, asOf },
    ...{ walked: settled.walked, decisions, previous: previous.map(({ person }) => previousOf(person)) },
    inputProblems: [...inputs.problems, ...settled.problems, ...vault.records.problems()],
    versions: versionsOf(world, settled.engines),
    parameters: {
      asOf,
      detectedAsOf: vault.createdOn,
      ...inputs.digests,
      ...selectionParameters(inputs.selection),
      ...decisionParameters(decisions),
    },
  };
  const seen: { exemplars: readonly LinkExemplar[]; lots: Lots } = { exemplars: [], lots: [] };
  const runPlan = makeRunPlan({ scratch: vault.scratch, threads: 2, memoryMiB: 2048 });
  const keep = {
    findings: (id: SnapshotId, rows: AsyncIterable<readonly FindingRow[]>) => findingStore.seal(vault, id, rows),
    links: async (id: SnapshotId, rows: AsyncIterable<readonly LinkRow[]>, people: readonly Person[]) => {
      const owners = new Map<string, Person>(people.map((person) => [person.id, person]));
      const watch = watchExemplars(({ personId }) => (personId === null ? null : (owners.get(personId) ?? null)));
      const { note, lots } = watchLots(owners, id);
      await linkStore.seal(vault, id, noting(watch.watch(rows), note));
      seen.exemplars = watch.chosen();
      seen.lots = lots();
    },
  };
  const built = await buildSnapshot(set, runPlan, keep, onStage);
  return { ...built, ...seen };
}

function previousOf({ id, registerRef, links }: Person): PreviousPerson {
  return { id, registerRef, mentions: links.map(({ mention }) => mention) };
}

/** Other decisions make another result, even where as many people come of it. */
function decisionParameters(decisions: readonly IdentityDecision[]): Snapshot['parameters'] {
  if (decisions.length === 0) return {};
  return {
    decisions: decisions.length,
    decided: deriveIdOf(
      'D',
      decisions.map(({ id }) => id),
    ),
  };
}

/** The selection stands with the run's parameters: another one is another result. */
function selectionParameters({ since, include, exclude }: Selection): Snapshot['parameters'] {
  return {
    ...(since === null ? {} : { since }),
    ...(include.length === 0 ? {} : { include: include.join('; ') }),
    ...(exclude.length === 0 ? {} : { exclude: exclude.join('; ') }),
  };
}

function versionsOf(world: World, engines: readonly string[]): Snapshot['versions'] {
  return {
    candour: world.version,
    ...{ extract: extractVersion, detect: detectVersion, resolve: resolveVersion, assess: assessVersion },
    letter: personTemplate,
    ...(engines.length === 0 ? {} : { ocr: `${recognitionVersion}: ${engines.join('; ')}` }),
  };
}

async function publish(
  world: World,
  vault: Vault,
  { db }: Casebook,
  inputs: ReviewInputs & Pick<ReviewRecord, 'locked'> & Seen,
  { snapshot, events }: BuiltSnapshot,
  watch: Stopwatch,
): Promise<ReviewRecord> {
  const counts = {
    places: snapshot.places.length,
    people: snapshot.people.length,
    exposures: snapshot.exposures.length,
  };
  await keepQuestions(vault, snapshot, inputs.lots);
  const entry = { who: programName(world), act: 'publish-snapshot', why: 'a review of the folder has finished' };
  await audited(db, { ...entry, detail: { snapshot: snapshot.id, ...counts } }, async (tx) => {
    await publishSnapshot(tx, snapshot);
    await recordPersonEvents(tx, snapshot.id, events);
    const { versions, parameters, id: snapshotId } = snapshot;
    const [startedAt, finishedAt] = [watch.startedAt, world.clock.now()];
    await recordRun(tx, { startedAt, finishedAt, snapshotId, versions, parameters, counts });
  });
  const record = {
    ...{ files: inputs.files, authorities: inputs.authorities, incident: inputs.incident, sample: inputs.sample },
    ...{ registerRows: inputs.registerRows, residents: inputs.residents.length },
    reviewedAt: world.clock.now().toISOString(),
    ...{
      exemplars: inputs.exemplars,
      locked: inputs.locked,
      snapshotId: snapshot.id,
      startedAt: watch.startedAt.toISOString(),
    },
  };
  await writeRecord(vault, record);
  await findingStore.forgetOthers(vault, snapshot.id);
  await linkStore.forgetOthers(vault, snapshot.id);
  await forgetOtherQuestions(vault, snapshot.id);
  return record;
}
