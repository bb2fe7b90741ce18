import type { Statement } from './statement.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
// "every Friday", "most afternoons", "on Thursday evenings": what happens again and again.
const regular = new RegExp(
  `\\b(?:(?:every|each|most)(?: single| other)? (?:day|week|weekday|weekend|morning|afternoon|lunchtime|evening|night|${day})s?|on (?:${day}s|${day} (?:mornings|afternoons|evenings|nights))|(?:weekday|weekend) (?:mornings|afternoons|evenings|nights))\\b`,
  'iu',
);
// What people do in places, of which somebody could know that they are there, or are not at home.
const being =
  /\b(?:parks?|sits? (?:in|at|outside|on)|walks? (?:to|past|through|along|the dog|home)|drinks? (?:in|at)|prays? (?:in|at)|prayers at|swims? (?:in|at)|shops? (?:in|at)|stands? (?:outside|at|by)|waits? (?:outside|at|by|for)|plays? (?:at|bingo|football|cards)|(?:never|not|always|only|rarely) (?:in|at home|home|there)|(?:is|am|are) (?:out|away|alone|at the|in the)|goes to|go to|gets? (?:home|back|the bus)|comes? home|catch(?:es)? the|takes? the bus|picks? (?:up|him up|her up|them up)|drops? (?:off|him off|her off|them off)|trains? at|visits? (?:the|his|her|my)|stays? (?:at|with)|sleeps? (?:at|in))\b/iu;
const person = /\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Mm]y|[Hh]is|[Hh]er|[Tt]heir)\b/u;
// What happens on a day of the week without anybody's whereabouts: meetings, collections, opening hours.
const otherThings =
  /\b(?:panel|meeting|meets|committee|collect(?:ed|ion)s?|bins?|refuse|surgery|drop[- ]in|open(?:s|ing)?|clos(?:es|ed|ing)|opening hours|backups?|updated|published|report(?:s|ed)?|paid|payment|tablets?|medication|appointments? are|runs?|server|job)\b/iu;

/** Habits of place in a sentence ("I park there every Friday", "sits in the library every afternoon"): whoever reads them knows where somebody is, or is not. */
export function whereaboutsIn(sentence: string): readonly Statement[] {
  const when = regular.exec(sentence);
  if (when === null) return [];
  const doing = being.exec(sentence);
  const opens = doing !== null && sentence.slice(0, doing.index).trim() === '';
  if (doing === null || otherThings.test(sentence) || !(opens || person.test(sentence))) return [];
  const [start, end] = [
    Math.min(when.index, doing.index),
    Math.max(when.index + when[0].length, doing.index + doing[0].length),
  ];
  const value = sentence.replace(/\s+/gu, ' ').trim();
  return [
    {
      type: 'location',
      phrase: 'a habit of place',
      start,
      end,
      value,
      keys: ['vocabulary', 'about-person'],
      relative: null,
    },
  ];
}
