import { type MentionId, parseId } from './ids.ts';

/**
 * What decisions of people make of the probabilities of a review: log2 odds that a mention is a resident's become `slope` times themselves plus
 * `offset`; and what is left of a probability where a rule objects, where values contradict each other, and between two who are not on the
 * register, as people answered (null: too few answers to say).
 */
export type LinkCalibration = {
  /** The same of the probability that somebody left over is not on the register; null: too few answers to say. */
  readonly somebodyNew: AnsweredPlatt | null;
  /** Answers to questions drawn by chance that it rests on, those of identical evidence counted once; 0 where they are too few and nothing is corrected. */
  readonly decisions: number;
  /** Answers to questions drawn by chance, whether or not they are enough: no others say how often probabilities are right. */
  readonly drawn: number;
  /** The share of these that seem to be slips of whoever gave them, from 0 to 1. */
  readonly slips: number;
  /** Mentions of which people said what the probabilities made all but impossible: either is wrong, and worth a second look. A few, in order. */
  readonly secondLooks: readonly MentionId[];
  readonly slope: number;
  readonly offset: number;
  readonly despite: { readonly [kind in DespiteKind]: number | null };
};

/** A slope and an offset of log2 odds, and the answers that they rest on. */
export type AnsweredPlatt = { readonly decisions: number; readonly slope: number; readonly offset: number };

/** How many answers to questions drawn by chance a calibration takes. */
export const answersToCalibrate = 100;

/** Questions whose answers tell how often a rule, a contradiction or the want of a register is right. */
export type DespiteKind = 'objection' | 'contradiction' | 'peer';

/** Probabilities as the comparisons give them. */
export const uncorrected: LinkCalibration = {
  decisions: 0,
  drawn: 0,
  slips: 0,
  secondLooks: [],
  slope: 1,
  offset: 0,
  despite: { objection: null, contradiction: null, peer: null },
  somebodyNew: null,
};

/** A log2 odds after calibration. */
export function correctedBits(bits: number, { slope, offset }: LinkCalibration): number {
  return slope * bits + offset;
}

/** A calibration as parameters of a run, by which it is answered for; none where nobody answered anything that counts. */
export function calibrationParameters(calibration: LinkCalibration): Readonly<Record<string, number | string>> {
  const { decisions, drawn, slips, secondLooks, slope, offset, despite, somebodyNew } = calibration;
  return {
    ...(drawn === 0 ? {} : { answersDrawn: drawn }),
    ...(decisions === 0
      ? {}
      : {
          ...{ calibratedByDecisions: decisions, calibrationSlope: slope, calibrationOffset: offset },
          ...{ answersThatMayBeSlips: slips },
        }),
    ...(secondLooks.length === 0 ? {} : { answersAgainstSureLinks: secondLooks.join(' ') }),
    ...(despite.objection === null ? {} : { rightDespiteObjection: despite.objection }),
    ...(despite.contradiction === null ? {} : { rightDespiteContradiction: despite.contradiction }),
    ...(despite.peer === null ? {} : { rightDespiteNoRegister: despite.peer }),
    ...(somebodyNew === null
      ? {}
      : {
          ...{ newCalibratedByDecisions: somebodyNew.decisions },
          ...{ newCalibrationSlope: somebodyNew.slope, newCalibrationOffset: somebodyNew.offset },
        }),
  };
}

/** The calibration that the parameters of a run tell of; that of an earlier version is none. */
export function calibrationIn(parameters: Readonly<Record<string, string | number | boolean>>): LinkCalibration {
  const number = (name: string): number | null => {
    const value = parameters[name];
    return typeof value === 'number' ? value : null;
  };
  const looks = parameters['answersAgainstSureLinks'];
  const newBy = number('newCalibratedByDecisions');
  return {
    somebodyNew:
      newBy === null
        ? null
        : {
            ...{ decisions: newBy, slope: number('newCalibrationSlope') ?? 1 },
            offset: number('newCalibrationOffset') ?? 0,
          },
    decisions: number('calibratedByDecisions') ?? 0,
    drawn: number('answersDrawn') ?? 0,
    slips: number('answersThatMayBeSlips') ?? 0,
    secondLooks: typeof looks === 'string' ? looks.split(' ').flatMap((id) => parseId('M', id) ?? []) : [],
    slope: number('calibrationSlope') ?? 1,
    offset: number('calibrationOffset') ?? 0,
    despite: {
      objection: number('rightDespiteObjection'),
      contradiction: number('rightDespiteContradiction'),
      peer: number('rightDespiteNoRegister'),
    },
  };
}
