import type { EvidenceBar } from '#core/link-evidence';
import { calibrationInWords, chanceInWords } from '#core/waterfall-words';
import { countOf, writtenCount } from '#core/written-numbers';
import type { QueueItem, QueueSummary } from '../workflows/review-queue.ts';
import type { ShownMention } from '../workflows/shown-mentions.ts';
import { wrapped } from './output.ts';

const width = 96;
const mostPlaces = 5;

/** The questions as a person reads them; `decide` begins the line to type for an answer. */
export function queueLines(found: QueueSummary, decide: string): readonly string[] {
  if (found.waiting === 0 && found.items.length === 0)
    return ['Nothing waits for a person: every question was answered, or there was none.'];
  const of = countOf(found.waiting, 'question');
  return [
    `${of}, about ${writtenMinutes(found.minutes)} of work, that would change ${about(found.peopleChanged)}.`,
    ...wrapped(
      `${orderOf(found)} ${calibrationInWords({ decisions: found.calibratedBy, drawn: found.answersDrawn })}`,
      width,
    ),
    ...found.items.flatMap((item, index) => ['', ...itemLines(item, index + 1, decide)]),
    ...(found.items.length < found.waiting && !found.isSample
      ? ['', `${writtenCount(found.waiting - found.items.length)} more: ask for them with --limit.`]
      : []),
    ...(found.values ? [] : ['', 'Values are masked: --values shows them, and the audit log notes it.']),
  ];
}

function orderOf({ isSample }: QueueSummary): string {
  return isSample
    ? 'Drawn by chance, as many from each band of probability as from another, sure links too: answer all of them, each by its own line below, so that the answers say how often probabilities are right.'
    : 'Most people changed for each minute of work first.';
}

function itemLines(item: QueueItem, number: number, decide: string): readonly string[] {
  return [
    `${number}. ${item.asks}  (${item.question})`,
    ...indented(`Why it is asked: ${item.why}.`.replace('..', '.')),
    ...placeLines('Whom it is about', item.about),
    ...placeLines('The other', item.other),
    ...barLines(item.compared),
    ...item.candidates.flatMap(({ answer, registerRef, probability, compared }) => [
      `   ${answer}  resident ${registerRef}, ${chanceInWords(probability)}`,
      ...barLines(compared),
    ]),
    ...(item.rivals.length === 0
      ? []
      : indented(
          `Otherwise: ${item.rivals.map(({ who, probability }) => `${who}, ${chanceInWords(probability)}`).join('; ')}.`,
        )),
    ...indented(
      `${item.suggested === null ? 'No answer is suggested: look at the papers.' : `Suggested: ${item.suggested}.`} Expected to change ${about(item.peopleChanged)}; about ${writtenMinutes(item.minutes)}.`,
    ),
    ...item.answers.flatMap(({ name, says }) => [
      `   ${says}:`,
      `     ${decide} --item ${item.question} --answer ${name} --why "…"`,
    ]),
  ];
}

function placeLines(heading: string, places: readonly ShownMention[]): readonly string[] {
  if (places.length === 0) return [];
  const shown = places.slice(0, mostPlaces).flatMap(({ file, documentClass, name, says, mention }) => {
    const where = says[0]?.locator.split(' ')[0] ?? '';
    const what = says.map(({ type, value }) => (value === `[${type}]` ? type : `${type} ${value}`)).join(', ');
    return [
      `     ${name === '' ? 'no name' : name}, in ${file} ${where}${documentClass === '' ? '' : ` (${documentClass})`}  ${mention}`,
      ...wrapped(`says ${what === '' ? 'nothing more' : what}`, width - 9).map((line) => `         ${line}`),
    ];
  });
  const more = places.length - mostPlaces;
  return [`   ${heading}:`, ...shown, ...(more > 0 ? [`     and ${countOf(more, 'more place')}`] : [])];
}

function barLines(bars: readonly EvidenceBar[]): readonly string[] {
  return bars.map(({ says, said, held, bits }) => {
    const both = said === '' && held === '' ? '' : `: ${said === '' ? '–' : said} / ${held === '' ? '–' : held}`;
    return `       ${bits >= 0 ? 'for    ' : 'against'} ${says}${both}`;
  });
}

function indented(text: string): readonly string[] {
  return wrapped(text, width - 3).map((line) => `   ${line}`);
}

function about(people: number): string {
  return people === 1
    ? 'about 1 person'
    : `about ${people >= 10 ? writtenCount(Math.round(people)) : people.toFixed(1)} people`;
}

function writtenMinutes(minutes: number): string {
  if (minutes === 1) return '1 minute';
  return minutes < 90
    ? `${minutes < 10 ? minutes : Math.round(minutes)} minutes`
    : `${(minutes / 60).toFixed(1)} hours`;
}
