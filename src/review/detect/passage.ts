import type { Passage } from '#core/document';
import type { Finding } from '#core/finding';
import { reportPaymentRecords } from './bacs.ts';
import type { DetectContext, Place } from './context.ts';
import { reportForms, reportOfficePairs } from './form-findings.ts';
import { formsIn, type Pair, pairsIn } from './forms.ts';
import { reportLetter } from './letter-findings.ts';
import { addressBlocks, salutations, signOffs } from './letters.ts';
import { linesOf } from './lines.ts';
import type { DocumentNature, Work } from './passage-work.ts';
import { readProse } from './prose.ts';
import { reportQuoted } from './quoted-mail.ts';
import { lettersIn, regionAt } from './regions.ts';
import { scan } from './scan.ts';
import { TakenStretches } from './sentences.ts';
import { reportTextTables } from './text-tables.ts';

function postcodeLines(work: Work): readonly number[] {
  const found: number[] = [];
  let line = 0;
  for (const mark of work.marks) {
    if (mark.kind !== 'postcode') continue;
    while (line < work.lines.length - 1 && (work.lines[line]?.end ?? 0) < mark.start) line += 1;
    const { start = 0, end = 0 } = work.lines[line] ?? {};
    if (mark.start >= start && mark.end <= end && end - mark.end <= 1 && found.at(-1) !== line) found.push(line);
  }
  return found;
}

function isSubjectsName({ type, binding }: Finding): boolean {
  return type === 'person-name' && binding.role === 'subject' && binding.kind !== 'prose';
}

/** Reports everything in a passage: labelled values, letters with their heads and closes, quoted mails, and the prose between. */
export function reportPassage(passage: Passage, unit: number, nature: DocumentNature, context: DetectContext): void {
  const { text } = passage;
  const place: Place = { unit, row: null, column: null, offset: 0 };
  const work: Work = {
    text,
    place,
    lines: linesOf(text),
    marks: scan(text),
    taken: new TakenStretches(),
    people: [],
    nature,
    context,
  };
  const lines = work.lines;
  const quotes = reportQuoted(work);
  reportPaymentRecords(work);
  reportTextTables(work, context);
  const pairs = pairsIn(text, lines).filter(({ start, end }) => !work.taken.overlaps(start, end));
  const labelled = pairs.filter(({ heading }) => heading.field === 'postal-address');
  const blocks = addressBlocks(text, lines, postcodeLines(work)).filter(
    (block) => !labelled.some(({ start, end }) => start < block.end && block.start < end),
  );
  const letters = lettersIn({
    blocks,
    salutations: salutations(text, lines),
    signOffs: signOffs(text, lines),
    quotes,
    lines,
    length: text.length,
  });
  for (const block of blocks) {
    // The office's own address at a letter's head is nobody's.
    const heads = letters.some(
      (letter) =>
        letter.start <= block.start &&
        block.end <= letter.end &&
        letter.block !== null &&
        letter.block !== block &&
        letter.closeBlock !== block,
    );
    if (
      block.names.length === 0 &&
      (heads || (block.organisation && !letters.some((letter) => letter.closeBlock === block)))
    )
      work.taken.take(block.start, block.end);
  }
  const letterRegions = letters.map((letter, index) => reportLetter(work, letter, index + 1));
  const bodies = letterRegions.flatMap(([body]) => body ?? []);
  // A form ends with its letter: the next letter's labels are of another person.
  const letterOf = ({ labelStart }: Pair): number =>
    letters.findIndex(({ start, end }) => start <= labelStart && labelStart < end);
  const own = Map.groupBy(reportOfficePairs(work, letters, bodies, pairs), letterOf);
  const forms = [...own.values()]
    .flatMap((each) => formsIn(text, lines, each))
    .sort((one, other) => one.start - other.start);
  const regions = [...letterRegions.flat(), ...reportForms(work, letters, bodies, forms)].sort(
    (one, other) => one.start - other.start,
  );
  readProse(
    {
      text,
      place,
      marks: work.marks,
      taken: work.taken,
      people: work.people,
      subjectAt: (offset) => regionAt(regions, offset)?.subject ?? null,
      authorAt: (offset) => regionAt(regions, offset)?.author ?? null,
      officeAt: (offset) => regionAt(regions, offset)?.office ?? null,
      underRecord: (offset) => regionAt(regions, offset)?.record ?? (context.memory.records.size === 1 && !nature.mail),
      aboutSomebody: nature.mail || context.out.some(isSubjectsName),
      kind: 'prose',
      newKey: (count) => `prose:${count}`,
      role: nature.minutes ? 'officer' : 'subject',
    },
    context,
  );
}
