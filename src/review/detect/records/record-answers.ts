import type { Binding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import { type DetectContext, report } from '../context.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { saysSomething, saysYes } from '../identifiers/words-readers.ts';
import { wordsOfCell } from './coded-words.ts';
import type { Entry } from './record.ts';
import { reportShortNote } from './short-notes.ts';

/** Reports the answer to "Is your gender the same as at birth?": only a no says something. */
export function reportGenderAnswer(entry: Entry, binding: Binding, context: DetectContext): void {
  if (!/^\s*(?:no|n|false)\b/iu.test(entry.text) || /^\s*no (?:answer|reply|response)/iu.test(entry.text)) return;
  report(context, entry.place, {
    type: 'gender-reassignment',
    start: 0,
    end: entry.text.trimEnd().length,
    value: entry.text.trim(),
    keys: [...entry.keys, 'filled'],
    phrase: entry.heading.phrase,
    binding,
  });
}

// What a reference is of says something too: whose tenancy, council tax or benefit it is.
const referenceTells: readonly (readonly [RegExp, PersonalDataType])[] = [
  [/^(?:tenancy|rent a)/u, 'housing'],
  [/council tax|ctax|^ct /u, 'council-tax'],
  [/^(?:hb|benefit)/u, 'benefit'],
];

/** Reports what the kind of a reference tells: a tenancy number is about a tenancy; `own` is what the value itself tells. */
export function reportTold(
  entry: Entry,
  binding: Binding,
  context: DetectContext,
  own: PersonalDataType | null = null,
): void {
  const { phrase } = entry.heading;
  const type = own ?? referenceTells.find(([words]) => words.test(phrase))?.[1];
  if (type === undefined) return;
  const end = entry.text.trimEnd().length;
  report(context, entry.place, {
    type,
    start: 0,
    end,
    value: phrase,
    keys: [...entry.keys, 'filled'],
    phrase,
    binding,
  });
}

/** Reports "Blue badge: Y", which gives no number, as the disability that a badge is for. */
export function reportBadgeAnswer(entry: Entry, binding: Binding, context: DetectContext): void {
  if (!/\bblue badge(?: holder)?$/u.test(entry.heading.phrase) || !saysYes(entry.text)) return;
  const said = { start: 0, end: entry.text.trimEnd().length, value: entry.text.trim(), phrase: entry.heading.phrase };
  report(context, entry.place, { ...said, type: 'disability', keys: [...entry.keys, 'filled'], binding });
}

function warns(text: string): boolean {
  return (
    saysYes(text) ||
    /^\s*(?:caution|warning|see (?:file|notes?)|high|medium|staff|alert|refer to|two|2|pairs?|visit|do not|no lone|never)\b|\b(?:pairs|alone|two officers|lone)\b/iu.test(
      text,
    )
  );
}

/** Reports what a cell's own words say; false where they say nothing, so that what its column says is left to say. */
export function reportOwnWords({ text, place }: Entry, binding: Binding, context: DetectContext): boolean {
  const coded = saysSomething(text) ? wordsOfCell(text, null) : [];
  for (const each of coded) report(context, place, { ...each, binding });
  return coded.length > 0;
}

/** Reports "Wheelchair user" or "Dementia" under "Vulnerability" as what the words say; a marker that says nothing known is taken as health. */
export function reportCategory(entry: Entry, binding: Binding, context: DetectContext): void {
  if (!saysSomething(entry.text)) return;
  const coded = wordsOfCell(entry.text, null);
  for (const each of coded) report(context, entry.place, { ...each, binding });
  // A warning to staff, without words, is of what they fear that somebody does.
  if (coded.length === 0 && /warning|caution|risk marker/u.test(entry.heading.phrase) && warns(entry.text)) {
    const said = { start: 0, end: entry.text.trimEnd().length, value: entry.text.trim(), phrase: entry.heading.phrase };
    report(context, entry.place, { ...said, type: 'criminal', keys: [...entry.keys, 'filled'], binding });
    return;
  }
  if (coded.length === 0 && reportShortNote(entry, binding, context)) return;
  const marker =
    /flag|warning|caution|alert|marker|hazard|consideration/u.test(entry.heading.phrase) &&
    !/^vuln/u.test(entry.heading.phrase);
  if (coded.length > 0 || marker || entry.heading.field !== 'vulnerability') return;
  for (const { value, start, end, keys } of readValues('health', entry.text, context.asOf)) {
    report(context, entry.place, {
      type: 'health',
      start,
      end,
      value,
      keys: [...entry.keys, ...keys],
      phrase: entry.heading.phrase,
      binding,
    });
  }
}
