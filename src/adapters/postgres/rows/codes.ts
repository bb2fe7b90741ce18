import { z } from 'zod';
import { fileOutcomes } from '#core/document';
import type { ExposureBasis } from '#core/exposure';
import type {
  DecisionId,
  FindingId,
  HouseholdId,
  LetterId,
  MentionId,
  PersonId,
  QuestionId,
  SnapshotId,
} from '#core/ids';
import { type ContentHash, parseContentHash, parseId } from '#core/ids';
import type { HoldReason } from '#core/letter';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type ProblemCode, problemCatalogue } from '#core/problem';
import { harmTiers, type RiskLevel, type SeverityBand } from '#core/risk';

/** Reads a word as one of a closed set; the record must name every member of the type, so that a new one is not forgotten. */
export function oneOf<T extends string>(members: Readonly<Record<T, true>>): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(members, value));
}

function idOf<T>(kind: Parameters<typeof parseId>[0]): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && parseId(kind, value) !== null);
}

/** A person's identifier. */
export const personId = idOf<PersonId>('P');
/** A household's identifier. */
export const householdId = idOf<HouseholdId>('H');
/** A letter's identifier. */
export const letterId = idOf<LetterId>('L');
/** A finding's identifier. */
export const findingId = idOf<FindingId>('F');
/** A mention's identifier. */
export const mentionId = idOf<MentionId>('M');
/** A snapshot's identifier. */
export const snapshotId = idOf<SnapshotId>('S');
/** A decision's identifier. */
export const decisionId = idOf<DecisionId>('D');
/** A question's identifier. */
export const questionId = idOf<QuestionId>('Q');
/** A content hash. */
export const contentHash = z.custom<ContentHash>(
  (value) => typeof value === 'string' && parseContentHash(value) !== null,
);

/** How the reading of a file ended. */
export const fileOutcome = z.enum(fileOutcomes);
/** A harm tier. */
export const harmTier = z.enum(harmTiers);
/** A data type of the catalogue. */
export const dataType = z.custom<PersonalDataType>((value) => typeof value === 'string' && isPersonalDataType(value));
/** A problem code of the catalogue. */
export const problemCode = z.custom<ProblemCode>(
  (value) => typeof value === 'string' && Object.hasOwn(problemCatalogue, value),
);
/** A band of ENISA's severity. */
export const severityBand = oneOf<SeverityBand>({ low: true, medium: true, high: true, 'very-high': true });
/** A risk level. */
export const riskLevel = oneOf<RiskLevel>({ unlikely: true, risk: true, 'high-risk': true });
/** What is to happen with a letter. */
export const letterKind = z.enum(['send', 'hold', 'none']);
/** What ties a datum to its person. */
export const exposureBasis = oneOf<ExposureBasis>({
  'same-row': true,
  'same-form': true,
  addressee: true,
  'same-document': true,
  'register-match': true,
  context: true,
});
/** Why a letter waits. */
export const holdReason = oneOf<HoldReason>({
  'safe-contact': true,
  'safety-critical': true,
  'not-on-register': true,
  'no-usable-address': true,
  'uncertain-match': true,
  child: true,
  deceased: true,
  'address-conflict': true,
  'not-drawn': true,
  'approval-needed': true,
});

/** Versions by the name of what they are of. */
export const versionMap = z.record(z.string(), z.string());
/** Parameters by name. */
export const parameterMap = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
/** Counts by name. */
export const countMap = z.record(z.string(), z.number());

/** How much of each kind of thing a document said it holds, and how much was read. */
export const readCounts = z.array(z.object({ of: z.string(), expected: z.number(), read: z.number() }));

/** A list of words. */
export const words = z.array(z.string());
