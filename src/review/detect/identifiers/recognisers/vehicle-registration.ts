import { parsePlate, plateKind } from '#core/values/vehicle-registration';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser, type Seen } from '../recogniser.ts';

function keysOf(plate: string): readonly EvidenceKey[] {
  return [plateKind(plate) === 'current' ? 'shape-plate' : 'shape-code'];
}

const form: Form = {
  parse: parsePlate,
  keys: keysOf,
  mends: ['LLNNLLL', 'LNNNLLL', 'LNNLLL', 'LLLNNNL', 'LLLNNL'],
  odd: /^(?=.*[0-9])[A-Z0-9]{2,8}$/u,
};

// Words that set a code of letters and digits on wheels.
const wheels =
  /\b(?:car|cars|van|vehicle|vehicles|taxi|lorry|motorbike|motorcycle|scooter|driv(?:es|ing|er)|drove|parked|parking|reg|registration|number plate|plate|keeper|dvla|mot|pcn|permit|vauxhall|ford|toyota|audi|bmw|nissan|honda|renault|volkswagen|vw|peugeot|fiesta|corsa|golf|astra|transit|mercedes|hyundai|kia|fiat|citroen|skoda|seat|mini|volvo|mazda|prius)\b/iu;

// Older plates look like part numbers and postcodes: only words about a vehicle in the sentence make one of them.
function readBare({ mark, text, sentence }: Seen): ReturnType<Recogniser['readBare']> {
  if (mark.kind === 'plate') return { value: mark.value, start: mark.start, end: mark.end, keys: ['shape-plate'] };
  const joined = mark.value;
  const end = joined.length < 5 ? secondHalf(text, mark.end) : mark.end;
  const written = text.slice(mark.start, end);
  const kind = plateKind(written);
  if (kind === null || kind === 'dateless' || written !== written.toUpperCase()) return null;
  if (!wheels.test(text.slice(Math.max(sentence.start, mark.start - 160), Math.min(sentence.end, end + 100))))
    return null;
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
  inSentences: true,
  read: (text) => readEach(text, form),
  marks: ['plate', 'code'],
  readBare,
};
