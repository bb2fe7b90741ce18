import { parsePlate, plateKind } from '#core/values/vehicle-registration';
import type { Stretch } from '../scan/sentences.ts';
import type { LabelledValue } from './labelled-values.ts';

const wheelWords =
  'car|cars|van|vehicle|vehicles|taxi|lorry|motorbike|motorcycle|moped|scooter|minibus|driv(?:e|es|ing)|drove|parked|parking|reg|regs|registration|number plate|plate|keeper|dvla|mot|pcn|permit|clamped|towed|vauxhall|ford|toyota|audi|bmw|nissan|honda|renault|volkswagen|vw|peugeot|rover|fiesta|focus|corsa|golf|astra|transit|mercedes|hyundai|kia|fiat|citroen|skoda|seat|mini|volvo|mazda|prius|yaris|clio|polo|micra|qashqai|land rover|jaguar|tesla';
const wheels = new RegExp(`\\b(?:${wheelWords})\\b`, 'iu');
const wheelsRightBefore = new RegExp(
  `\\b(?:${wheelWords})\\b(?: (?:is|was|no\\.?|number|mark|plate))?[\\s,(:–—-]{1,4}$`,
  'iu',
);

/** Whether the words around a place of a sentence set a code of letters and digits on wheels. */
export function saysWheels(text: string, sentence: Stretch, start: number, end: number): boolean {
  return wheels.test(text.slice(Math.max(sentence.start, start - 160), Math.min(sentence.end, end + 100)));
}

// Three letters, then digits and a letter (1963 to 1983), or digits alone (Northern Ireland and the oldest), parted by a space.
const spaced = /(?<![A-Za-z0-9-])[A-Z]{1,3} [1-9][0-9]{0,3}[A-Z]?(?![A-Za-z0-9-])/gu;

/** Older plates whose halves stand apart ("TKK 473G", "LEZ 6588"): where a sentence speaks of vehicles; those that end in digits right after such a word. */
export function plateSentences(text: string, sentence: Stretch): readonly LabelledValue[] {
  const own = text.slice(sentence.start, sentence.end);
  const found: LabelledValue[] = [];
  for (const match of own.matchAll(spaced)) {
    const [written] = match;
    const kind = plateKind(written);
    const value = kind === 'suffix' || kind === 'dateless' ? parsePlate(written) : null;
    const before = own.slice(Math.max(0, match.index - 40), match.index);
    const isTold =
      kind === 'suffix' ? wheels.test(own) : wheelsRightBefore.test(before) && /^[A-Z]{2,3} [0-9]{2,4}$/u.test(written);
    if (value === null || !isTold) continue;
    const start = sentence.start + match.index;
    const keys =
      kind === 'suffix' ? (['shape-code', 'words-of-kind'] as const) : (['shape-loose', 'words-of-kind'] as const);
    found.push({ type: 'vehicle-registration', phrase: '', value, start, end: start + written.length, keys });
  }
  return found;
}
