import { parsePlate, plateKind } from '#core/values/vehicle-registration';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser, type Seen } from '../recogniser.ts';
import { saysWheels } from '../vehicle-sentences.ts';

function keysOf(plate: string): readonly EvidenceKey[] {
  const kind = plateKind(plate);
  return [kind === 'current' ? 'shape-plate' : kind === 'dateless' ? 'shape-loose' : 'shape-code'];
}

const form: Form = {
  parse: parsePlate,
  keys: keysOf,
  mends: ['LLNNLLL', 'LNNNLLL', 'LNNLLL', 'LLLNNNL', 'LLLNNL'],
  odd: /^(?=.*[0-9])[A-Z0-9]{2,8}$/u,
};

// CR16 ELF, TC26ALG: what programs call their formats.
const formats: ReadonlySet<string> = new Set(
  'ELF ALG DLL API CPU RAM USB XML GNU BSD SDK ISA GCC ABI HEX BIN'.split(' '),
);

// "FLIGHT MH17 HAD BEEN DIVERTED": among words in capitals three letters after a code are a word too.
function shouted(text: string, start: number, end: number): boolean {
  return / /u.test(text.slice(start, end)) && /^ [A-Z]{2,}\b/u.test(text.slice(end, end + 20));
}

// Older plates look like part numbers and postcodes: only words about a vehicle in the sentence make one of them.
function readBare({ mark, text, sentence }: Seen): ReturnType<Recogniser['readBare']> {
  if (mark.kind === 'plate') {
    if (formats.has(mark.value.slice(-3))) return null;
    const isShouted = shouted(text, mark.start, mark.end) && !saysWheels(text, sentence, mark.start, mark.end);
    return isShouted ? null : { value: mark.value, start: mark.start, end: mark.end, keys: ['shape-plate'] };
  }
  const joined = mark.value;
  const end = joined.length < 5 ? secondHalf(text, mark.end) : mark.end;
  const written = text.slice(mark.start, end);
  const kind = plateKind(written);
  if (kind === null || kind === 'dateless' || written !== written.toUpperCase()) return null;
  if (!saysWheels(text, sentence, mark.start, end)) return null;
  const value = parsePlate(written);
  return value === null ? null : { value, start: mark.start, end, keys: ['shape-code', 'words-of-kind'] };
}

// "P123 ABC", "ABC 123P": the other half after one space.
function secondHalf(text: string, from: number): number {
  const half = /^ [A-Z0-9]{3,4}(?![A-Za-z0-9])/u.exec(text.slice(from, from + 6));
  return half === null ? from : from + half[0].length;
}

/** The registration mark of a vehicle, of every generation of number plates. */
export const vehicleRegistration: Recogniser = {
  ...labelledOnly,
  id: 'vehicle-registration',
  type: 'vehicle-registration',
  labels:
    'vrm|vrn|vehicle registration|vehicle registration number|vehicle registration mark|registration mark|vehicle reg|vehicle reg number|vehicle reg mark|reg|reg number|registration plate|number plate|car reg|car registration|car registration number|car reg number|vehicle|registration vehicle|vehicle number|plate|licence plate|vehicle vrm|vehicle 1|vehicle 2|registration number vehicle|vehicle registration vrm|vehicle mark|plate number|car registration mark|vehicle index|index number|index plate|reg plate|veh reg|vehicle registration 1|vehicle registration 2|van reg|van registration|taxi plate|registration index mark',
  spokenLabels:
    'vehicle|vrm|vehicle reg|reg|reg plate|index|car index|vehicle registration|vehicle registration number|vehicle registration mark|reg number|car reg|car registration|number plate|licence plate|registration mark|registration number|reg plate number|registration|registered|car|van|taxi|motorbike|minibus|vehicle index',
  // "reg" and "plate" mean other things too, and "by 1906" has the form of an old mark.
  inSentences: false,
  read: (text) => readEach(text, form),
  marks: ['plate', 'code'],
  readBare,
};
