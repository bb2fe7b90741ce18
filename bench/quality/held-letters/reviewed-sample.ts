import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentHash, hashBytes } from '../../../src/core/ids.ts';
import type { LetterDecision } from '../../../src/core/letter.ts';
import type { RunPlan } from '../../../src/core/linkage-plan.ts';
import type { Person } from '../../../src/core/person.ts';
import type { Resident } from '../../../src/core/register.ts';
import type { RiskAssessment } from '../../../src/core/risk.ts';
import type { SearchedContent } from '../../../src/core/settled.ts';
import { decideLetters } from '../../../src/notify/decide-letters.ts';
import { type Assessed, assess } from '../../../src/review/assess/assess.ts';
import { settleDocument } from '../../../src/review/assess/settle-document.ts';
import { parseAuthorities } from '../../../src/review/collect/authorities.ts';
import { makeDetector } from '../../../src/review/detect/detector.ts';
import { registerNames } from '../../../src/review/detect/names/register-names.ts';
import { candidatesOf } from '../../../src/review/resolve/candidates-of.ts';
import { parseRegister } from '../../../src/review/resolve/register/register.ts';
import { type Resolution, resolvePeople } from '../../../src/review/resolve/resolve-people.ts';
import { sampleDocuments } from '../detect-sample/documents.ts';
import type { SampleTruth } from '../detect-sample/truth.ts';

const asOf = '2026-11-22';

/** A sample as a review makes it out, from its files to the decision of each letter. */
export type ReviewedSample = {
  readonly contents: ReadonlyMap<ContentHash, SearchedContent>;
  readonly pathOf: ReadonlyMap<ContentHash, string>;
  readonly residents: readonly Resident[];
  readonly resolution: Resolution;
  readonly assessed: Assessed;
  readonly people: readonly {
    readonly person: Person;
    readonly assessment: RiskAssessment;
    readonly decision: LetterDecision;
  }[];
};

/** Reviews a sample in this process; staff are left out, and pictures that need recognition are not read. */
export async function reviewSample(sample: string, told: SampleTruth, runPlan: RunPlan): Promise<ReviewedSample> {
  const text = (name: string): Promise<string> => readFile(join(sample, name), 'utf8');
  const residents = parseRegister(await text('register.csv'), 'the register').value;
  const authorities = parseAuthorities(await text('authorities.json'), 'the authorities');
  const { contents, pathOf } = await searched(sample, told, residents);
  const authorityDomains = authorities.flatMap(({ domains }) => domains);
  const resolution = await resolvePeople({ contents, residents, authorityDomains, asOf }, runPlan);
  const { people, mentions, households } = resolution;
  const assessed = await assess({
    ...{ people, mentions, contents, asOf, gradeOf: () => 'confirmed', mayBe: candidatesOf(resolution, residents) },
    places: [...pathOf].map(([sha256, path]) => ({ path, sha256 })),
    circumstances: {
      confidentiality: 'unknown-recipients',
      integrity: 'none',
      availability: 'temporary',
      malicious: true,
    },
  });
  const subjects = people.flatMap((person) => {
    const assessment = assessed.assessments.get(person.id);
    return assessment === undefined ? [] : [{ person, assessment, dataTypes: assessed.dataTypes.get(person.id) ?? [] }];
  });
  const { nearDanger, residentsNearDanger } = assessed;
  const { decisions } = decideLetters({
    ...{ people: subjects, households, authorities, asOf, residents, nearDanger, residentsNearDanger },
    children: assessed.children,
  });
  const reviewed = subjects.flatMap(({ person, assessment }) => {
    const decision = decisions.get(person.id);
    return decision === undefined || person.staff ? [] : [{ person, assessment, decision }];
  });
  return { contents, pathOf, residents, resolution, assessed, people: reviewed };
}

async function searched(
  sample: string,
  told: SampleTruth,
  residents: readonly Resident[],
): Promise<Pick<ReviewedSample, 'contents' | 'pathOf'>> {
  const detect = makeDetector({ names: registerNames(residents), asOf });
  const contents = new Map<ContentHash, SearchedContent>();
  const pathOf = new Map<ContentHash, string>();
  for await (const { address, mediaType, units } of sampleDocuments(sample, told)) {
    const { said, findings } = settleDocument(units, detect({ mediaType, units }));
    const sha256 = hashBytes(Buffer.from(address));
    contents.set(sha256, { findings, speaksOfDanger: said.speaksOfDanger });
    pathOf.set(sha256, address);
  }
  return { contents, pathOf };
}
