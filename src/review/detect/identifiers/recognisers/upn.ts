import { parsePupilNumber, pupilNumberCheckPasses, pupilNumberIsTemporary } from '#core/values/pupil-number';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

function keysOf(upn: string): readonly EvidenceKey[] {
  return [
    'shape-code',
    pupilNumberCheckPasses(upn) ? 'check-passes' : 'check-fails',
    ...(pupilNumberIsTemporary(upn) ? (['temporary-number'] as const) : []),
  ];
}

const form: Form = {
  parse: parsePupilNumber,
  keys: keysOf,
  mends: ['LNNNNNNNNNNNN', 'LNNNNNNNNNNNL'],
  odd: /^(?=.*[0-9]{4})[A-Z0-9]{8,14}$/u,
};

/** The Unique Pupil Number, permanent or temporary. Thirteen characters whose letter checks need no label. */
export const upn: Recogniser = {
  ...labelledOnly,
  id: 'upn',
  type: 'upn',
  labels:
    'upn|unique pupil number|pupil number upn|upn number|unique pupil number upn|pupil upn|former upn|temporary upn|child upn',
  read: (text) => readEach(text, form),
  marks: ['code'],
  readBare: ({ mark }) => {
    const value = mark.end - mark.start === 13 ? parsePupilNumber(mark.value) : null;
    if (value === null || value !== mark.value || !pupilNumberCheckPasses(value)) return null;
    return { value, start: mark.start, end: mark.end, keys: keysOf(value) };
  },
};
