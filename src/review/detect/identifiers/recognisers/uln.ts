import { learnerNumberCheckPasses, parseLearnerNumber } from '#core/values/pupil-number';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseLearnerNumber,
  keys: (uln) => ['shape-code', learnerNumberCheckPasses(uln) ? 'check-passes' : 'check-fails'],
  mends: ['N'],
  odd: /^[0-9]{8,10}$/u,
};

/** The Unique Learner Number, of everybody in further and higher education. */
export const uln: Recogniser = {
  ...labelledOnly,
  id: 'uln',
  type: 'uln',
  labels: 'uln|unique learner number|uln number|unique learner number uln|learner number|learner uln',
  read: (text) => readEach(text, form),
};
