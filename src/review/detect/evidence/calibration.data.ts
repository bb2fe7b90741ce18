/**
 * What scores came to: for each type, pairs of a score (the logistic of its evidence's sum) and the share of findings with such a
 * score that were right. Made by `bench/quality/detect-calibration.ts --write`; the run is named, and a type without pairs keeps its score.
 */
export const calibration: {
  readonly run: string;
  readonly knots: Readonly<Record<string, readonly (readonly [score: number, share: number])[]>>;
} = {
  run: 'bench/runs/2026-11-22-detect-quality',
  knots: {
    'access-code': [[0.8726, 0.9884]],
    'bank-account': [[0.9809, 0.9994]],
    benefit: [[0.8915, 0.9248]],
    biometric: [[0.8558, 0.9853]],
    'birth-date': [[0.9526, 0.9997]],
    'child-protection': [
      [0.525, 0.5062],
      [0.7109, 0.7581],
      [0.8752, 0.9906],
    ],
    correspondence: [
      [0.9276, 0.8779],
      [0.9707, 0.9944],
    ],
    'council-tax': [[0.8863, 0.8434]],
    criminal: [
      [0.8673, 0.9455],
      [0.9857, 0.9915],
    ],
    debt: [[0.8757, 0.9957]],
    disability: [
      [0.525, 0.0566],
      [0.8048, 0.2841],
      [0.8999, 0.9762],
    ],
    'disability/column': [
      [0.9481, 0.9482],
      [0.989, 0.9728],
    ],
    'disability/words': [[0.8591, 0.9761]],
    'domestic-abuse': [
      [0.525, 0.2389],
      [0.7109, 0.6812],
      [0.8581, 0.7964],
      [0.9508, 0.9194],
    ],
    'driving-licence': [[0.9922, 0.9969]],
    education: [[0.8906, 0.9147]],
    email: [
      [0.989, 0.9825],
      [0.9991, 0.9902],
      [0.9999, 0.9995],
    ],
    employment: [[0.8908, 0.9978]],
    ethnicity: [
      [0.8518, 0.9604],
      [0.9713, 0.9968],
    ],
    family: [
      [0.8139, 0.7373],
      [0.9078, 0.8979],
    ],
    'family/column': [
      [0.8176, 0.7456],
      [0.9452, 0.8054],
    ],
    'family/label': [[0.9707, 0.9274]],
    'family/words': [[0.8584, 0.9406]],
    'gender-reassignment': [[0.8709, 0.9824]],
    genetic: [[0.8726, 0.9821]],
    health: [
      [0.6209, 0.8636],
      [0.8737, 0.9511],
    ],
    housing: [
      [0.8663, 0.8233],
      [0.9706, 0.8726],
    ],
    iban: [
      [0.9992, 0.9901],
      [1, 0.996],
    ],
    immigration: [
      [0.8581, 0.917],
      [0.9574, 0.9926],
    ],
    income: [
      [0.8572, 0.9496],
      [0.9513, 0.9792],
    ],
    'ip-address': [
      [0.6225, 0.9875],
      [0.8808, 0.9961],
    ],
    'local-reference': [
      [0.9173, 0.9762],
      [0.982, 0.9994],
    ],
    location: [
      [0.7187, 0.2321],
      [0.8633, 0.7558],
    ],
    'mac-address': [[0.9415, 0.9902]],
    'nhs-number': [
      [0.9386, 0.9886],
      [0.9968, 0.9985],
    ],
    nino: [
      [0.8463, 0.9815],
      [0.9992, 0.9995],
    ],
    passport: [
      [0.9241, 0.9921],
      [0.982, 0.9967],
    ],
    password: [
      [0.8808, 0.7667],
      [0.9707, 0.9924],
    ],
    'payment-card': [
      [0.9592, 0.9896],
      [0.9973, 0.997],
    ],
    'person-name': [
      [0.6688, 0.6466],
      [0.8425, 0.9874],
      [0.9522, 0.9929],
      [0.9932, 0.9998],
    ],
    phone: [
      [0.9241, 0.9242],
      [0.982, 0.9762],
      [0.9933, 0.9912],
      [0.9996, 0.9995],
    ],
    political: [[0.8843, 0.9886]],
    'postal-address': [
      [0.894, 0.9896],
      [0.9914, 0.9986],
    ],
    postcode: [
      [0.862, 0.9918],
      [0.99, 0.9995],
    ],
    'protected-address': [
      [0.525, 0.4355],
      [0.7109, 0.746],
      [0.8602, 0.8678],
    ],
    religion: [[0.8908, 0.9937]],
    rent: [[0.8952, 0.9047]],
    safeguarding: [
      [0.525, 0.2621],
      [0.8351, 0.7018],
    ],
    'security-answer': [
      [0.8808, 0.9884],
      [0.9707, 0.9924],
    ],
    send: [[0.8585, 0.9711]],
    'sex-life': [[0.8628, 0.8917]],
    'sexual-orientation': [[0.8905, 0.9868]],
    'trade-union': [
      [0.8474, 0.9603],
      [0.9033, 0.98],
    ],
    travel: [[0.884, 0.9328]],
    uln: [[0.9939, 0.9891]],
    upn: [[0.9976, 0.9946]],
    uprn: [[0.8436, 0.9987]],
    username: [[0.9354, 0.9958]],
    utr: [
      [0.984, 0.9914],
      [0.9983, 0.9966],
    ],
    'vehicle-registration': [
      [0.9099, 0.9762],
      [0.9975, 0.9851],
      [0.9994, 0.9977],
    ],
  },
};
