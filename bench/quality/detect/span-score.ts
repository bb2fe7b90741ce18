/**
 * Scores spans by the rule of the presidio-research evaluator: text is cut into tokens, each token is personal or not, neighbours
 * that only skip words part are one span, and a span counts as found where the spans predicted over it reach an intersection over
 * union of 0.75 in characters. The rule was re-implemented from its description; `detect-synthetic.ts --predictions` writes what
 * it takes to run the original beside it.
 */

/** A stretch of a text in UTF-16 offsets, with the data set's or the detector's name for what it is. */
export type Labelled = { readonly start: number; readonly end: number; readonly type: string };

/** What was there, what was said to be there, and what of it agreed. */
export type Tally = { annotated: number; predicted: number; right: number };

/** Precision, recall and F2 of a tally; NaN where there is nothing to divide by. */
export type Score = { readonly precision: number; readonly recall: number; readonly f2: number };

type Token = { readonly start: number; readonly end: number; readonly skip: boolean };
type Run = { readonly start: number; readonly end: number; readonly first: number; readonly last: number };

const leastOverlap = 0.75;

// The evaluator's skip words: punctuation, English stop words (those that occur here) and the words of addresses, titles and ages.
const skipWords: ReadonlySet<string> = new Set(
  (
    "'s street st. st de rue via and a the or do as of day address country state city zip po apt unit corner p.o. box suite mr. mrs. " +
    'miss year years y/o month months old morning noon afternoon night evening this first last week weeks weekend days age ago inc inc. ltd ' +
    'i me my we our us you your he him his she her it its they them their what which who whom that these those am is are was were be been ' +
    'being have has had does did doing an but if because until while at by for with about against between into through during before after ' +
    'above below to from up down in out on off over under again further then once here there when where why how all any both each few more ' +
    'most other some such no nor not only own same so than too very can will just should now also may might must would could since one two ' +
    'three four five six eight nine ten eleven twelve fifteen twenty forty fifty sixty hundred another anyone anything back become behind ' +
    'beside call every everyone everything front full get give go made make many much name never next nobody nothing often part please put ' +
    're really say see seem show side someone something still take third top toward under upon used using various well whole within without yet yourself ever became due always keep even amount done around quite beyond sometimes several though ' +
    "n't 'm 're 'll 'd 've ca do"
  ).split(' '),
);

// What stays whole: addresses of mail and web, abbreviations with points, words with an apostrophe or points or commas between digits.
const token =
  /https?:\/\/[^\s]+|[^\s@]+@[^\s@]+\.\p{L}+|(?:\p{L}\.){2,}|(?:Mrs?|Ms|Dr|St|Apt|Inc|Ltd|Co|Jr|Sr)\.|n't\b|\p{L}+(?=n't\b)|'(?:s|m|re|ll|d|ve)\b|\p{N}+(?:[.,:/-]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}_]+|[^\s]/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map((match) => {
    const [word] = match;
    const skip = !/[\p{L}\p{N}]/u.test(word) || skipWords.has(word.toLowerCase());
    return { start: match.index, end: match.index + word.length, skip };
  });
}

function isCovered({ start, end }: Token, spans: readonly Labelled[]): boolean {
  return spans.some((span) => (span.start <= start && start < span.end) || (start <= span.start && span.end <= end));
}

function runOf(tokens: readonly Token[], first: number, last: number): Run | null {
  const kept = tokens.slice(first, last + 1).filter(({ skip }) => !skip);
  const [head, tail] = [kept[0], kept.at(-1)];
  return head === undefined || tail === undefined ? null : { start: head.start, end: tail.end, first, last };
}

// Runs of covered tokens, then those that only skip words part made one.
function runsOf(tokens: readonly Token[], spans: readonly Labelled[]): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let index = 0; index <= tokens.length; index += 1) {
    const at = tokens[index];
    if (at !== undefined && isCovered(at, spans)) {
      if (first < 0) first = index;
      continue;
    }
    const run = first < 0 ? null : runOf(tokens, first, index - 1);
    first = -1;
    const before = runs.at(-1);
    if (run === null) continue;
    if (before !== undefined && tokens.slice(before.last + 1, run.first).every(({ skip }) => skip))
      runs.splice(-1, 1, { ...before, end: run.end, last: run.last });
    else runs.push(run);
  }
  return runs;
}

function overlap(one: Run, other: Run): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function covers(annotated: Run, over: readonly Run[]): boolean {
  const [first, last] = [over[0], over.at(-1)];
  if (first === undefined || last === undefined) return false;
  const shared = over.reduce((sum, run) => sum + overlap(annotated, run), 0);
  const union = annotated.end - annotated.start + over.reduce((sum, run) => sum + run.end - run.start, 0) - shared;
  return shared / union >= leastOverlap;
}

/** Spans of one text that were found, those that were not, and spans predicted over nothing; adds to the tally. */
export function scoreText(
  text: string,
  annotated: readonly Labelled[],
  predicted: readonly Labelled[],
  tally: Tally,
): { readonly found: readonly Run[]; readonly missed: readonly Run[]; readonly false: readonly Run[] } {
  const tokens = tokensOf(text);
  const theirs = runsOf(tokens, annotated);
  const ours = runsOf(tokens, predicted);
  const found: Run[] = [];
  const missed: Run[] = [];
  for (const run of theirs) {
    const over = ours.filter((each) => overlap(run, each) > 0);
    tally.annotated += 1;
    if (over.length > 0) tally.predicted += 1;
    if (covers(run, over)) {
      tally.right += 1;
      found.push(run);
    } else missed.push(run);
  }
  const lone = ours.filter((run) => !theirs.some((each) => overlap(run, each) > 0));
  tally.predicted += lone.length;
  return { found, missed, false: lone };
}

/** Precision, recall and F2, which holds recall four times as dear as precision. */
export function scoreOf({ annotated, predicted, right }: Tally): Score {
  const [precision, recall] = [right / predicted, right / annotated];
  return { precision, recall, f2: (5 * precision * recall) / (4 * precision + recall) };
}
