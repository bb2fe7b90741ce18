import { z } from 'zod';
import { fileOutcomes } from '#core/document';
import type { ExposureBasis } from '#core/exposure';
import type { DecisionId, FindingId, HouseholdId, LetterId, MentionId, PersonId, SnapshotId } from '#core/ids';
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

/** Readers of identifiers, as they stand in a column. */
export const personId = idOf<PersonId>('P');
export const householdId = idOf<HouseholdId>('H');
export const letterId = idOf<LetterId>('L');
export const findingId = idOf<FindingId>('F');
export const mentionId = idOf<MentionId>('M');
export const snapshotId = idOf<SnapshotId>('S');
export const decisionId = idOf<DecisionId>('D');
export const contentHash = z.custom<ContentHash>(
  (value) => typeof value === 'string' && parseContentHash(value) !== null,
);

/** Readers of the codes of core. */
export const fileOutcome = z.enum(fileOutcomes);
export const harmTier = z.enum(harmTiers);
export const dataType = z.custom<PersonalDataType>((value) => typeof value === 'string' && isPersonalDataType(value));
export const problemCode = z.custom<ProblemCode>(
  (value) => typeof value === 'string' && Object.hasOwn(problemCatalogue, value),
);
export const severityBand = oneOf<SeverityBand>({ low: true, medium: true, high: true, 'very-high': true });
export const riskLevel = oneOf<RiskLevel>({ unlikely: true, risk: true, 'high-risk': true });
export const letterKind = z.enum(['send', 'hold', 'none']);
export const exposureBasis = oneOf<ExposureBasis>({
  'same-row': true,
  'same-form': true,
  addressee: true,
  'same-document': true,
  'register-match': true,
  context: true,
});
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

/** Readers of what versions, parameters and counts are. */
export const versionMap = z.record(z.string(), z.string());
export const parameterMap = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export const countMap = z.record(z.string(), z.number());

/** A list of words. */
export const words = z.array(z.string());
