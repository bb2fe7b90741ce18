import type { Binding } from '#core/finding';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type DetectContext, type Place, report } from '../context.ts';
import { remembered } from '../remembered.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { teachingWords, topicPhrases } from './topics.data.ts';

/** What a heading says of whom it is about, with the dictionary's phrase. */
export type Topic = { readonly type: PersonalDataType; readonly phrase: string };

const topics: readonly Topic[] = Object.entries(topicPhrases)
  .flatMap(([type, phrases]) =>
    isPersonalDataType(type) ? (phrases ?? '').split('|').map((phrase) => ({ type, phrase })) : [],
  )
  .sort((one, other) => other.phrase.length - one.phrase.length);

// The topics that begin with a word, by their places in the list.
const byFirst = Map.groupBy(topics.keys(), (index) => topics[index]?.phrase.split(' ')[0] ?? '');

// A heading without the first word of any phrase says nothing: most are passed over in one pass.
const starts = wordFilter(topics.map(({ phrase }) => phrase.split(' ')[0] ?? ''));

// Longer texts are no headings.
const longestHeading = 300;

/** What a heading ("Initial child protection conference", "Council Tax reminder") says of whom it is about; one topic of a kind. Kept, since each row of a sheet asks of the sheet's title. */
export const topicsIn = remembered(256, topicsOf);

function topicsOf(heading: string): readonly Topic[] {
  if (heading.length > longestHeading || !mayHold(heading, starts)) return [];
  const words = heading.toLowerCase().split(/[^a-z0-9]+/u);
  if (words.some((word) => teachingWords.has(word))) return [];
  // "Council Tax Support" is a benefit: what a longer phrase says, a shorter one inside it does not.
  let padded = ` ${words.join(' ')} `;
  const found = new Map<PersonalDataType, Topic>();
  const matched = new Set<string>();
  for (const index of [...new Set(words)]
    .flatMap((word) => byFirst.get(word) ?? [])
    .sort((one, other) => one - other)) {
    const topic = topics[index];
    if (topic === undefined) continue;
    const phrase = ` ${topic.phrase} `;
    if (!padded.includes(phrase) && !matched.has(topic.phrase)) continue;
    if (!found.has(topic.type)) found.set(topic.type, topic);
    matched.add(topic.phrase);
    padded = padded.replaceAll(phrase, '  ');
  }
  return [...found.values()];
}

// What a heading says of all who live together, not only of who signs.
const ofHousehold: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'child-protection',
  'domestic-abuse',
  'protected-address',
  'safeguarding',
  'housing',
]);

/** Reports what a heading says, of one person, at the place given. */
export function reportTopics(
  heading: string,
  place: Place,
  span: { readonly start: number; readonly end: number },
  binding: Binding,
  context: DetectContext,
): void {
  if (binding.role === 'officer' || binding.role === 'professional') return;
  for (const { type, phrase } of topicsIn(heading)) {
    if (binding.role === 'relative' && !ofHousehold.has(type)) continue;
    report(context, place, { type, ...span, value: phrase, keys: ['document-heading'], phrase, binding });
  }
}

const reference = /\b(?:[A-Z]{1,4}[/-]?)?[0-9](?:[0-9/-]{4,14})[0-9]\b/u;

/** The account number that a heading gives after its topic ("RE: Council tax 5003421364"), or null. */
export function referenceIn(heading: string): { readonly start: number; readonly end: number } | null {
  if (heading.length > 120 || !topicsIn(heading).some(({ type }) => type === 'council-tax' || type === 'benefit'))
    return null;
  const found = reference.exec(heading);
  const digits = found?.[0].replace(/[^0-9]/gu, '').length ?? 0;
  if (found === null || digits < 6 || /^[0-9]{1,4}[/-][0-9]{1,2}[/-][0-9]{1,4}$/u.test(found[0])) return null;
  return { start: found.index, end: found.index + found[0].length };
}
