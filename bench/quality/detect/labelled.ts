import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalDataType } from '../../../src/core/personal-data.ts';
import { type Detector, makeDetector } from '../../../src/review/detect/detector.ts';
import { registerNames } from '../../../src/review/detect/names/register-names.ts';
import { parseRegister } from '../../../src/review/resolve/register/register.ts';
import { sampleDocuments } from '../detect-sample/documents.ts';
import { fold } from '../detect-sample/fold.ts';
import { matchDocument } from '../detect-sample/match.ts';
import { readTruth } from '../detect-sample/truth.ts';
import { proseSet } from './prose-set.ts';
import { ukTexts } from './uk-texts.ts';

/** A finding of which is known whether it is right: its type, its bare score, and the set that tells. */
export type LabelledFinding = {
  readonly type: PersonalDataType;
  readonly score: number;
  readonly right: boolean;
  readonly set: 'sample' | 'made' | 'prose';
  readonly reasons: readonly string[];
  /** The document with type and score, for findings that stand or fall together; '' where each stands alone. */
  readonly alike: string;
};

const asOf = '2026-11-22';

// Documentation names its authors and gives examples of these; of all other types it tells of nobody.
const mayStandInProse: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'person-name',
  'email',
  'phone',
  'postal-address',
  'postcode',
  'ip-address',
  'mac-address',
  'username',
  'password',
  'correspondence',
  'employment',
  'education',
  'birth-date',
  'signature',
]);

function domainOf(address: string): string {
  return address.slice(address.indexOf('@') + 1).toLowerCase();
}

/** Findings in a sample council's files, with its register and without, judged by `truth/`; those about officers are left out. */
export async function labelledOfSample(sample: string): Promise<LabelledFinding[]> {
  const truth = readTruth(sample);
  const register = parseRegister(readFileSync(join(sample, 'register.csv'), 'utf8'), 'the register');
  const detectors: Detector[] = [registerNames(register.value), null].map((names) =>
    makeDetector({ names, asOf, calibrated: false }),
  );
  const officers = new Set(truth.officers.map((text) => fold(text).text.trim()).filter((text) => text !== ''));
  // A department's mailbox is nobody's: neither right nor wrong.
  const offices = new Set(truth.officers.filter((text) => text.includes('@')).map(domainOf));
  const labelled: LabelledFinding[] = [];
  for await (const { address, mediaType, units } of sampleDocuments(sample, truth)) {
    const [values, decoys] = [truth.values.get(address) ?? [], truth.decoys.get(address) ?? []];
    const types = truth.types.get(address) ?? new Set();
    for (const detect of detectors) {
      const findings = detect({ mediaType, units });
      const judged = matchDocument({ units, findings, values, decoys, types, officers });
      for (const { finding, outcome: came } of judged.findings) {
        if (came === 'officer' || came === 'beside') continue;
        const { type, score, reasons, value } = finding;
        if (type === 'email' && offices.has(domainOf(value))) continue;
        const alike = `${sample} ${address} ${type} ${score}`;
        labelled.push({ type, score, reasons, right: came === 'right', set: 'sample', alike });
      }
    }
  }
  return labelled;
}

/** At most so many findings of one document, type and score: one sheet of a thousand rows is one thing to learn from, not a thousand. */
export function cappedByDocument(findings: readonly LabelledFinding[], most: number): LabelledFinding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ alike }) => {
    const count = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, count);
    return alike === '' || count <= most;
  });
}

/** Findings in the made UK texts of a seed, of the types that are planted there. */
export function labelledOfMade(seed: number, count: number): LabelledFinding[] {
  const detect = makeDetector({ names: null, asOf, calibrated: false });
  const texts = ukTexts(seed, count);
  const types = new Set(texts.flatMap(({ planted }) => planted.map(({ type }) => type)));
  return texts.flatMap(({ text, planted }) =>
    detect({ mediaType: 'text/plain', units: [{ kind: 'text', locator: 'text', text, flags: [] }] })
      .filter(({ type }) => types.has(type))
      .map(({ type, score, reasons, span }) => ({
        type,
        score,
        reasons,
        right: planted.some((value) => value.type === type && value.start < span.end && span.start < value.end),
        set: 'made',
        alike: '',
      })),
  );
}

/** Findings in prose of types that cannot stand there: all of them wrong. */
export function labelledOfProse(folders: readonly string[]): LabelledFinding[] {
  const detect = makeDetector({ names: null, asOf, calibrated: false });
  return proseSet(folders).files.flatMap(({ path, units }) =>
    detect({ mediaType: 'text/plain', units })
      .filter(({ type }) => !mayStandInProse.has(type))
      .map(({ type, score, reasons }) => {
        const alike = `${path} ${type} ${score}`;
        return { type, score, reasons, right: false, set: 'prose', alike };
      }),
  );
}
