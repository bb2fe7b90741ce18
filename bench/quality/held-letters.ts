/**
 * Letters held because somebody's safety is at stake, on sample councils, beside who is truly at risk: every file is read, searched,
 * linked and judged in this process, the register in hand, and each decision is set against the truth.
 *
 *   node bench/quality/held-letters.ts [--examples N] SAMPLE…
 *
 * Truly at risk is whoever the files tell abuse, a hidden address, the protection of a child or adult of, or whom the register guards;
 * truly behind their letterbox is whoever lives with one of them. Prints, for each rule that holds, how many of each and of neither; and
 * how many of the first two would be written to, which must be none. Pictures that need recognition are not read here.
 * `--examples` lists what holds those who are neither: not for samples of held-out wordings.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { type ContentHash, hashBytes } from '../../src/core/ids.ts';
import type { Person } from '../../src/core/person.ts';
import type { Resident } from '../../src/core/register.ts';
import type { SearchedContent } from '../../src/core/settled.ts';
import { parseTruth } from '../../src/exercise/score.ts';
import { decideLetters } from '../../src/notify/decide-letters.ts';
import { type Assessed, assess } from '../../src/review/assess/assess.ts';
import { linkedByContent } from '../../src/review/assess/exposure.ts';
import { safetyTypes } from '../../src/review/assess/harm-table.ts';
import { looseInDanger, namedForDanger, nearDanger } from '../../src/review/assess/near-danger.ts';
import { settleDocument } from '../../src/review/assess/settle-document.ts';
import { parseAuthorities } from '../../src/review/collect/authorities.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { candidatesOf } from '../../src/review/resolve/candidates-of.ts';
import { parseRegister } from '../../src/review/resolve/register/register.ts';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { sampleDocuments } from './detect-sample/documents.ts';
import { readTruth } from './detect-sample/truth.ts';
import { judgePeople } from './resolve-sample/judge-people.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';

const asOf = '2026-11-22';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { examples: { type: 'string' } } });
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
for (const sample of positionals) await measure(sample);
await rm(scratch, { recursive: true, force: true });

type Standing = 'at risk' | 'behind their letterbox' | 'neither';

async function measure(sample: string): Promise<void> {
  const text = (name: string): Promise<string> => readFile(join(sample, name), 'utf8');
  const told = readTruth(sample);
  const truth = parseTruth({
    people: await text('truth/people.csv'),
    exposures: await text('truth/exposures.csv'),
    files: await text('truth/files.csv'),
    households: await text('truth/households.csv'),
  });
  const residents = parseRegister(await text('register.csv'), 'the register').value;
  const authorities = parseAuthorities(await text('authorities.json'), 'the authorities');
  const detect = makeDetector({ names: registerNames(residents), asOf });
  const contents = new Map<ContentHash, SearchedContent>();
  const pathOf = new Map<ContentHash, string>();
  for await (const { address, mediaType, units } of sampleDocuments(sample, told)) {
    const { said, findings } = settleDocument(units, detect({ mediaType, units }));
    const sha256 = hashBytes(Buffer.from(address));
    contents.set(sha256, { findings, speaksOfDanger: said.speaksOfDanger });
    pathOf.set(sha256, address);
  }
  const resolution = await resolvePeople(
    { contents, residents, authorityDomains: authorities.flatMap(({ domains }) => domains), asOf },
    makeRunPlan({ scratch, threads: 2, memoryMiB: 2_048 }),
  );
  const { people, mentions, households } = resolution;
  const places = [...pathOf].map(([sha256, path]) => ({ path, sha256 }));
  const circumstances = {
    confidentiality: 'unknown-recipients',
    integrity: 'none',
    availability: 'temporary',
    malicious: true,
  } as const;
  const assessed = await assess({
    ...{ people, mentions, contents, places, circumstances, asOf },
    gradeOf: () => 'confirmed',
    mayBe: candidatesOf(resolution, residents),
  });
  const subjects = people.flatMap((person) => {
    const assessment = assessed.assessments.get(person.id);
    return assessment === undefined ? [] : [{ person, assessment, dataTypes: assessed.dataTypes.get(person.id) ?? [] }];
  });
  const { decisions } = decideLetters({
    ...{ people: subjects, households, authorities, asOf, residents, nearDanger: assessed.nearDanger },
    residentsNearDanger: assessed.residentsNearDanger,
  });
  const owners = trueOwners({ contents: [...contents], pathOf }, told.values, truth);
  const truly = new Map(
    judgePeople(resolution, truth, owners, new Set()).map((each) => [each.person.id, each.truly?.truthId ?? '']),
  );
  const standingOf = standings(
    truth,
    new Set(residents.flatMap((each) => (each.safeContact.kind === 'open' ? [] : [each.registerRef]))),
  );
  const table = new Map<string, Record<Standing, number>>();
  for (const { person, assessment } of subjects) {
    if (person.staff) continue;
    const decision = decisions.get(person.id);
    const rule = ruleOf(
      decision?.kind ?? 'none',
      decision?.kind === 'hold' ? decision.reason : '',
      person,
      assessment.harmTier,
      assessed,
    );
    const standing = standingOf(truly.get(person.id) ?? '', person);
    const row = table.get(rule) ?? { 'at risk': 0, 'behind their letterbox': 0, neither: 0 };
    row[standing] += 1;
    table.set(rule, row);
    if (values.examples !== undefined && standing !== 'neither' && rule === 'send')
      console.log(
        `\n[SENT, ${standing}] ${truly.get(person.id)} ${person.registerRef} ${truth.exposures
          .filter(
            (each) =>
              safetyTypes.includes(each.type) &&
              truth.households.get(each.truthId) === truth.households.get(truly.get(person.id) ?? ''),
          )
          .map((each) => `${each.truthId} ${each.type} ${each.file}`)
          .join('; ')}`,
      );
    if (values.examples !== undefined && standing === 'neither' && rule.startsWith('held: '))
      show(rule, person, assessed, resolution, residents, contents, pathOf, places);
  }
  console.log(`\n${sample}: ${subjects.filter(({ person }) => !person.staff).length} people`);
  console.log('rule,at risk,behind their letterbox,neither');
  for (const [rule, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log([rule, row['at risk'], row['behind their letterbox'], row.neither].join(','));
}

function ruleOf(kind: string, reason: string, person: Person, tier: string, assessed: Assessed): string {
  if (reason === 'safe-contact') return 'held: guarded by the register';
  if (reason !== 'safety-critical') return kind === 'hold' ? `held otherwise: ${reason}` : kind;
  if (tier === 'T0') return 'held: told of the person (T0)';
  return assessed.nearDanger.has(person.id) ? 'held: named near danger' : 'held: letterbox';
}

function standings(
  truth: ReturnType<typeof parseTruth>,
  guarded: ReadonlySet<string>,
): (truthId: string, person: Person) => Standing {
  const atRisk = new Set<string>([
    ...truth.exposures.filter(({ type }) => safetyTypes.includes(type)).map(({ truthId }) => truthId),
    ...truth.people
      .filter(({ registerRefs }) => registerRefs.some((ref) => guarded.has(ref)))
      .map(({ truthId }) => truthId),
  ]);
  const homes = new Set([...atRisk].flatMap((id) => truth.households.get(id) ?? []));
  return (truthId) => {
    if (atRisk.has(truthId)) return 'at risk';
    return homes.has(truth.households.get(truthId) ?? '') ? 'behind their letterbox' : 'neither';
  };
}

function show(
  rule: string,
  person: Person,
  assessed: Assessed,
  resolution: Resolution,
  residents: readonly Resident[],
  contents: ReadonlyMap<ContentHash, SearchedContent>,
  pathOf: ReadonlyMap<ContentHash, string>,
  places: readonly { readonly path: string; readonly sha256: ContentHash }[],
): void {
  const { mentions } = resolution;
  console.log(`\n[${rule}] ${person.registerRef ?? '-'} ${person.forenames} ${person.surname}`);
  for (const exposure of assessed.exposures)
    if (exposure.personId === person.id && safetyTypes.includes(exposure.type)) {
      const finding = [...contents.entries()]
        .flatMap(([hash, { findings }]) => (pathOf.get(hash) === exposure.path ? findings : []))
        .find((each) => each.type === exposure.type && Math.abs(each.score - exposure.probability) < 0.02);
      console.log(
        `   ${exposure.type} ${exposure.probability.toFixed(3)} ${exposure.path}: ${finding?.value} (${finding?.reasons.join('; ')})`,
      );
    }
  const named = namedForDanger(places);
  const mayBe = candidatesOf(resolution, residents);
  const linked = new Set(
    resolution.people
      .filter((each) => each.registerRef !== null || each.staff)
      .flatMap(({ links }) => links.map(({ mention }) => mention)),
  );
  for (const [sha256, content] of contents)
    for (const { id, key, fields } of looseInDanger(
      content,
      mentions.filter((each) => each.content === sha256 && !linked.has(each.id)),
      named.has(sha256),
    ))
      if (mayBe(id).includes(person.registerRef ?? '-'))
        console.log(`   may be ${fields.forenames} ${fields.surname} (${key}) of ${pathOf.get(sha256)}`);
  for (const [sha256, links] of linkedByContent([person], mentions)) {
    const content = contents.get(sha256);
    if (content === undefined) continue;
    if (nearDanger(content, links, named.has(sha256)).length > 0)
      console.log(
        `   near danger${named.has(sha256) ? ' (by name of the file)' : ''} in ${pathOf.get(sha256)} as ${links.map(({ mention }) => `${mention.role} ${mention.key}`).join(', ')}`,
      );
  }
}
