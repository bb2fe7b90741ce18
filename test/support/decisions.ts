import type { Decision, DecisionSide, IdentityDecision, IdentityKind } from '#core/decision';
import { type DecisionId, deriveId, hashBytes, type MentionId } from '#core/ids';

const content = hashBytes(new Uint8Array([1]));

/** A resident as a side. */
export function residentSide(registerRef: string): DecisionSide {
  return { kind: 'resident', registerRef };
}

/** Mentions as a side, by their ids or by names made up. */
export function mentionSide(...mentions: readonly (MentionId | string)[]): DecisionSide {
  return {
    kind: 'mentions',
    anchors: mentions.map((text) => ({
      mention: deriveId('M', text),
      ...{ content, unit: 0, key: text, name: '' },
    })),
  };
}

/** The id of the decision of that number. */
export function decisionNumber(number: number): DecisionId {
  return deriveId('D', String(number));
}

/** The decision of that number, made at that second. */
export function decide(number: number, kind: IdentityKind, a: DecisionSide, b: DecisionSide): IdentityDecision {
  return { ...made(number), kind, sides: [a, b], about: '' };
}

/** Takes back the decision of an earlier number. */
export function withdraw(number: number, earlier: number): Decision {
  return { ...made(number), kind: 'withdraw', about: decisionNumber(earlier) };
}

function made(number: number) {
  return {
    id: decisionNumber(number),
    ...{ who: 'A. Officer', why: 'the tenancy file shows it', at: new Date(Date.UTC(2026, 10, 22, 9, 0, number)) },
  };
}
