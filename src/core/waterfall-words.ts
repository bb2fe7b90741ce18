import { answersToCalibrate, type LinkCalibration } from './link-calibration.ts';
import type { Waterfall, WaterfallStep } from './waterfall.ts';
import { countOf, writtenCount } from './written-numbers.ts';

/** How much a bar changes the odds, in words: `about 1,000 times more likely`, `about 4 times less likely`, `hardly any difference`. */
export function timesInWords({ kind, bits }: Pick<WaterfallStep, 'kind' | 'bits'>): string {
  if (kind === 'prior') return `1 in ${writtenTimes(Math.max(1, Math.round(2 ** -bits + 1)))}`;
  const times = 2 ** Math.abs(bits);
  if (times < 1.15) return 'hardly any difference';
  return `about ${writtenTimes(times)} times ${bits > 0 ? 'more' : 'less'} likely`;
}

/** A probability as a person says it: `97 in 100`, `999 in 1,000`, `more than 999,998 in 1,000,000`. */
export function chanceInWords(probability: number): string {
  if (probability >= 0.999998) return 'more than 999,998 in 1,000,000';
  for (const whole of [100, 1_000, 10_000, 100_000]) {
    const rest = (1 - probability) * whole;
    const part = probability * whole;
    if ((rest >= 0.95 && part >= 0.95) || whole === 100_000)
      return `${writtenCount(Math.round(part))} in ${writtenCount(whole)}`;
  }
  return '';
}

/** What a waterfall concludes, in a sentence or three without a value. */
export function conclusionOf({ isResident, probability, refusedFor, somebodyElse }: Waterfall): string {
  const whom = isResident ? 'that it is this resident' : 'that the two are one person';
  return [
    `Together: ${chanceInWords(probability)} ${whom}.`,
    ...(refusedFor === undefined ? [] : [`But one thing no likeness outweighs: ${refusedFor}.`]),
    ...(somebodyElse === undefined
      ? []
      : [`With all that its mentions say, it was found to be somebody else: ${chanceInWords(somebodyElse)}.`]),
  ].join(' ');
}

/** How many people the files are about: "between 9,480 and 9,710 people, of whom 8,903 are identified"; `decisions`: by how many answers of people the probabilities are calibrated. */
export function expectedInWords(
  { from, to }: { readonly from: number; readonly to: number },
  identified: number,
  decisions: number,
): string {
  const how = decisions === 0 ? 'that are not calibrated' : `calibrated by ${countOf(decisions, 'answer')} of people`;
  return `Expected, by probabilities ${how}: between ${writtenCount(from)} and ${writtenCount(to)} people, of whom ${writtenCount(identified)} are identified.`;
}

/** Said wherever a probability of a review is shown: whether answers of people stand behind it, how many, and what would help. */
export function calibrationInWords({ decisions, drawn }: Pick<LinkCalibration, 'decisions' | 'drawn'>): string {
  if (decisions > 0)
    return `Probabilities of links to residents are calibrated by ${countOf(decisions, 'answer')} of people of this case to questions drawn by chance, as they stood at the last review.`;
  const left = answersToCalibrate - drawn;
  const stood = drawn === 0 ? 'none stood' : `${writtenCount(drawn)} stood`;
  return (
    'Probabilities are not calibrated: read them as strong or weak, and not as a measured rate. ' +
    `It takes ${answersToCalibrate} answers to questions drawn by chance, of which ${stood} in the ledger at the last review; review-queue --sample ${left} draws ${drawn === 0 ? 'them' : 'the rest'}. ` +
    'Other decisions are obeyed and calibrate nothing, since they were made where somebody doubted.'
  );
}

function writtenTimes(times: number): string {
  if (times < 10) return String(Math.round(times * 10) / 10);
  const digits = 10 ** (Math.floor(Math.log10(times)) - 1);
  const round = Math.round(times / digits) * digits;
  if (round >= 1e9) return 'a thousand million or more';
  return round >= 1e6 ? `${Math.round(round / 1e5) / 10} million` : writtenCount(round);
}
