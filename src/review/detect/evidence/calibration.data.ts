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
    'access-code': [[0.8903, 0.9884]],
    'bank-account': [[0.9854, 0.9992]],
    benefit: [[0.8909, 0.9149]],
    'birth-date': [[0.9492, 0.9996]],
    'child-protection': [[0.8719, 0.8896]],
    correspondence: [
      [0.9278, 0.8694],
      [0.9707, 0.9918],
    ],
    'council-tax': [[0.8965, 0.8501]],
    criminal: [
      [0.8581, 0.8989],
      [0.961, 0.958],
    ],
    debt: [
      [0.8581, 0.9691],
      [0.9707, 0.994],
    ],
    disability: [
      [0.8851, 0.7872],
      [0.989, 0.9419],
    ],
    'domestic-abuse': [
      [0.8581, 0.9258],
      [0.9643, 0.9531],
    ],
    'driving-licence': [[0.9927, 0.9965]],
    education: [
      [0.8581, 0.887],
      [0.9707, 0.9658],
    ],
    email: [
      [0.989, 0.9796],
      [0.9991, 0.9886],
      [0.9999, 0.9994],
    ],
    employment: [[0.8977, 0.9947]],
    ethnicity: [
      [0.8581, 0.9865],
      [0.9707, 0.9958],
    ],
    family: [
      [0.8176, 0.7542],
      [0.9069, 0.8836],
    ],
    'gender-reassignment': [[0.8898, 0.9884]],
    health: [[0.8726, 0.9447]],
    housing: [
      [0.8682, 0.7781],
      [0.9707, 0.9047],
    ],
    iban: [
      [0.999, 0.987],
      [1, 0.9959],
    ],
    immigration: [
      [0.8752, 0.9253],
      [0.9829, 0.9943],
    ],
    income: [[0.8881, 0.7228]],
    'ip-address': [
      [0.6225, 0.9815],
      [0.8808, 0.9952],
    ],
    'local-reference': [
      [0.9241, 0.963],
      [0.982, 0.9992],
    ],
    'mac-address': [[0.9446, 0.9844]],
    'nhs-number': [
      [0.9564, 0.9839],
      [0.9968, 0.9982],
    ],
    nino: [
      [0.837, 0.9375],
      [0.999, 0.9993],
    ],
    passport: [
      [0.9241, 0.9881],
      [0.982, 0.9966],
    ],
    password: [[0.8908, 0.895]],
    'payment-card': [
      [0.9879, 0.9839],
      [0.9973, 0.9967],
    ],
    'person-name': [
      [0.6208, 0.708],
      [0.692, 0.7143],
      [0.8544, 0.9594],
      [0.9709, 0.9878],
      [0.997, 0.9991],
    ],
    phone: [
      [0.9241, 0.9125],
      [0.9983, 0.9995],
    ],
    political: [[0.8909, 0.9694]],
    'postal-address': [
      [0.894, 0.9848],
      [0.9331, 0.9954],
      [0.9963, 0.9998],
    ],
    postcode: [[0.9884, 0.9993]],
    'protected-address': [[0.8586, 0.8162]],
    religion: [[0.8961, 0.9965]],
    rent: [
      [0.8581, 0.9264],
      [0.9707, 0.9952],
    ],
    safeguarding: [[0.8676, 0.7828]],
    'security-answer': [
      [0.8808, 0.9762],
      [0.9707, 0.9915],
    ],
    send: [[0.9087, 0.865]],
    'sex-life': [[0.8581, 0.9524]],
    'sexual-orientation': [[0.8925, 0.9918]],
    'trade-union': [[0.8662, 0.9907]],
    travel: [[0.9144, 0.94]],
    uln: [[0.9877, 0.9839]],
    upn: [[0.9974, 0.9926]],
    uprn: [
      [0.6225, 0.9848],
      [0.8795, 0.9981],
    ],
    username: [
      [0.8808, 0.9844],
      [0.9707, 0.9921],
    ],
    utr: [
      [0.9903, 0.9889],
      [0.9983, 0.9962],
    ],
    'vehicle-registration': [
      [0.9714, 0.9863],
      [0.9994, 0.9975],
    ],
  },
};
