/**
 * What decisions of people make of the probabilities of a review: log2 odds that a mention is a resident's become `slope` times themselves plus
 * `offset`; and what is left of a probability where a rule objects, where values contradict each other, and between two who are not on the
 * register, as people answered (null: too few answers to say).
 */
export type LinkCalibration = {
  /** The same of the probability that somebody left over is not on the register; null: too few answers to say. */
  readonly somebodyNew: AnsweredPlatt | null;
  /** Decisions that it rests on, those of identical evidence counted once; 0 where nothing is corrected. */
  readonly decisions: number;
  readonly slope: number;
  readonly offset: number;
  readonly despite: { readonly [kind in DespiteKind]: number | null };
};

/** A slope and an offset of log2 odds, and the answers that they rest on. */
export type AnsweredPlatt = { readonly decisions: number; readonly slope: number; readonly offset: number };

/** Questions whose answers tell how often a rule, a contradiction or the want of a register is right. */
export type DespiteKind = 'objection' | 'contradiction' | 'peer';

/** Probabilities as the comparisons give them. */
export const uncorrected: LinkCalibration = {
  decisions: 0,
  slope: 1,
  offset: 0,
  despite: { objection: null, contradiction: null, peer: null },
  somebodyNew: null,
};

/** A log2 odds after calibration. */
export function correctedBits(bits: number, { slope, offset }: LinkCalibration): number {
  return slope * bits + offset;
}

/** A calibration as parameters of a run, by which it is answered for; none where nothing is corrected. */
export function calibrationParameters(calibration: LinkCalibration): Readonly<Record<string, number>> {
  const { decisions, slope, offset, despite, somebodyNew } = calibration;
  if (decisions === 0 && somebodyNew === null) return {};
  return {
    ...{ calibratedByDecisions: decisions, calibrationSlope: slope, calibrationOffset: offset },
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
    slope: number('calibrationSlope') ?? 1,
    offset: number('calibrationOffset') ?? 0,
    despite: {
      objection: number('rightDespiteObjection'),
      contradiction: number('rightDespiteContradiction'),
      peer: number('rightDespiteNoRegister'),
    },
  };
}
