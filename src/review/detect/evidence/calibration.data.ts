// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: shares that were measured may come near a constant by chance.
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
    'bank-account': [[0.981, 0.9994]],
    benefit: [[0.8907, 0.9228]],
    biometric: [[0.8604, 0.9848]],
    'biometric/model': [
      [0.525, 0.4675],
      [0.7109, 0.703],
      [0.8455, 0.9145],
    ],
    'birth-date': [[0.9526, 0.9997]],
    'child-protection': [[0.8761, 0.9907]],
    'child-protection/model': [
      [0.525, 0.2384],
      [0.7109, 0.5802],
      [0.8455, 0.8871],
    ],
    correspondence: [
      [0.9276, 0.8779],
      [0.9707, 0.9944],
    ],
    'council-tax': [[0.8914, 0.8676]],
    'council-tax/model': [[0.748, 0.1167]],
    criminal: [
      [0.8698, 0.9752],
      [0.9857, 0.9915],
    ],
    'criminal/model': [
      [0.525, 0.4115],
      [0.7109, 0.7403],
      [0.8455, 0.9145],
    ],
    debt: [[0.8761, 0.9949]],
    disability: [[0.8995, 0.9847]],
    'disability/model': [
      [0.525, 0.4857],
      [0.7109, 0.6489],
      [0.8455, 0.8831],
    ],
    'domestic-abuse': [[0.876, 0.9489]],
    'domestic-abuse/model': [
      [0.525, 0.2647],
      [0.7109, 0.746],
      [0.8455, 0.8871],
    ],
    'driving-licence': [[0.9922, 0.9969]],
    education: [[0.8921, 0.9111]],
    email: [
      [0.989, 0.9825],
      [0.9991, 0.9902],
      [0.9999, 0.9995],
    ],
    employment: [[0.8923, 0.9977]],
    'employment/model': [[0.7494, 0.2955]],
    ethnicity: [
      [0.8581, 0.9898],
      [0.9713, 0.9968],
    ],
    'ethnicity/model': [
      [0.525, 0.4907],
      [0.7109, 0.7081],
      [0.8455, 0.9085],
    ],
    family: [
      [0.8176, 0.7456],
      [0.9081, 0.9108],
    ],
    'family/column': [
      [0.8176, 0.7456],
      [0.9452, 0.8054],
    ],
    'family/label': [[0.9707, 0.9274]],
    'family/model': [[0.7849, 0.9762]],
    'family/words': [[0.8584, 0.9674]],
    'gender-reassignment': [[0.8757, 0.9824]],
    'gender-reassignment/model': [
      [0.525, 0.5],
      [0.7109, 0.75],
      [0.8455, 0.9145],
    ],
    genetic: [[0.8726, 0.9821]],
    'genetic/model': [
      [0.525, 0.4938],
      [0.7109, 0.7308],
      [0.8455, 0.9145],
    ],
    health: [[0.8742, 0.9702]],
    'health/model': [
      [0.525, 0.4732],
      [0.7109, 0.6027],
      [0.8455, 0.8133],
    ],
    housing: [
      [0.8683, 0.8149],
      [0.9706, 0.8726],
    ],
    'housing/model': [[0.8113, 0.7391]],
    iban: [
      [0.9992, 0.9901],
      [1, 0.996],
    ],
    immigration: [
      [0.8581, 0.951],
      [0.9579, 0.9927],
    ],
    'immigration/model': [
      [0.525, 0.5197],
      [0.7109, 0.7532],
      [0.8455, 0.9145],
    ],
    income: [
      [0.8581, 0.9527],
      [0.9513, 0.9792],
    ],
    'income/model': [[0.7378, 0.5476]],
    'ip-address': [
      [0.6225, 0.9875],
      [0.8808, 0.9961],
    ],
    'local-reference': [
      [0.9173, 0.9762],
      [0.982, 0.9994],
    ],
    location: [[0.8634, 0.75]],
    'location/model': [[0.7328, 0.2778]],
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
      [0.6677, 0.6341],
      [0.8433, 0.9874],
      [0.9919, 0.9992],
    ],
    phone: [
      [0.9241, 0.9242],
      [0.982, 0.9762],
      [0.9933, 0.9912],
      [0.9996, 0.9995],
    ],
    political: [[0.8838, 0.9943]],
    'political/model': [
      [0.525, 0.5197],
      [0.7109, 0.75],
      [0.8455, 0.9145],
    ],
    'postal-address': [
      [0.894, 0.9896],
      [0.9914, 0.9986],
    ],
    postcode: [
      [0.862, 0.9918],
      [0.99, 0.9995],
    ],
    'protected-address': [[0.8602, 0.936]],
    'protected-address/model': [
      [0.525, 0.4154],
      [0.7109, 0.7538],
      [0.8455, 0.8906],
    ],
    religion: [[0.8923, 0.9979]],
    'religion/model': [
      [0.525, 0.526],
      [0.7109, 0.6243],
      [0.8455, 0.8274],
    ],
    rent: [[0.8952, 0.8945]],
    safeguarding: [[0.863, 0.8242]],
    'safeguarding/model': [
      [0.525, 0.4355],
      [0.7109, 0.5109],
      [0.8455, 0.8333],
    ],
    'security-answer': [
      [0.8808, 0.9884],
      [0.9707, 0.9924],
    ],
    send: [
      [0.8581, 0.9604],
      [0.9722, 0.97],
    ],
    'send/model': [
      [0.525, 0.4847],
      [0.7109, 0.7719],
      [0.8455, 0.9381],
    ],
    'sex-life': [[0.8765, 0.981]],
    'sex-life/model': [
      [0.525, 0.5197],
      [0.7109, 0.75],
      [0.8455, 0.9177],
    ],
    'sexual-orientation': [[0.8943, 0.9953]],
    'sexual-orientation/model': [
      [0.525, 0.5],
      [0.7109, 0.75],
      [0.8455, 0.913],
    ],
    'trade-union': [[0.871, 0.9941]],
    'trade-union/model': [
      [0.525, 0.5197],
      [0.7109, 0.75],
      [0.8455, 0.9085],
    ],
    travel: [[0.889, 0.9453]],
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
