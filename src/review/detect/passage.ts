import type { Passage } from '#core/document';
import type { Binding } from '#core/finding';
import { zoneLineOf } from '#core/values/travel-document';
import { type DetectContext, isSubjectsName, type Place } from './context.ts';
import { reportAttendance } from './letters/attendance.ts';
import { reportChat } from './letters/chats.ts';
import { reportCvHead } from './letters/cv-head.ts';
import { reportEntryHeads } from './letters/entry-heads.ts';
import { reportForms, reportOfficePairs } from './letters/form-findings.ts';
import { withoutPrompts, withoutTitles } from './letters/form-prompts.ts';
import { type Form, formsIn } from './letters/forms.ts';
import { reportLetter } from './letters/letter-findings.ts';
import { type AddressBlock, addressBlocks, blocksByGreeting, type Salutation, salutations } from './letters/letters.ts';
import { reportLoneAddress } from './letters/lone-address.ts';
import { giveMailboxes } from './letters/mailbox-owners.ts';
import { takeMeetingLines } from './letters/meeting-lines.ts';
import { type Pair, pairsIn } from './letters/pairs.ts';
import { reportQuoted } from './letters/quoted-mail.ts';
import { type Letter, lettersIn, type Region, regionAt } from './letters/regions.ts';
import { signOffs } from './letters/sign-offs.ts';
import { subjectPairs } from './letters/subject-lines.ts';
import type { DocumentNature, Work } from './passage-work.ts';
import type { Named } from './prose/attribution.ts';
import { readProse } from './prose/prose.ts';
import { linesOf, lineText } from './scan/lines.ts';
import { scan } from './scan/scan.ts';
import { TakenStretches } from './scan/sentences.ts';
import { reportPaymentRecords } from './tables/bacs.ts';
import { reportTextTables } from './tables/text-tables.ts';

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

// In this passage or, as the memory has it, in an earlier unit: looking through all of a long document's findings for each page would be quadratic.
function subjectNamed({ out, memory }: DetectContext, from: number): boolean {
  if (memory.subjectNamed) return true;
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding !== undefined && isSubjectsName(finding)) return true;
  }
  return false;
}

// Blocks that no label claims: a labelled address is its form's.
function freeBlocks(work: Work, pairs: readonly Pair[], greetings: readonly Salutation[]): readonly AddressBlock[] {
  const labelled = pairs.filter(({ heading }) => heading.field === 'postal-address');
  const isFree = (block: AddressBlock): boolean =>
    !labelled.some(({ start, end }) => start < block.end && block.start < end);
  const blocks = addressBlocks(work.text, work.lines, postcodeLines(work)).filter(isFree);
  const others = blocksByGreeting(work.text, work.lines, greetings, blocks).filter(isFree);
  return others.length === 0 ? blocks : [...blocks, ...others].sort((one, other) => one.firstLine - other.firstLine);
}

// The office's own address at a letter's head is nobody's.
function takeOfficeBlocks(work: Work, blocks: readonly AddressBlock[], letters: readonly Letter[]): void {
  for (const block of blocks) {
    if (block.names.length > 0 || block.occupier || letters.some((letter) => letter.closeBlock === block)) continue;
    const around = letters.find(({ start, end }) => start <= block.start && block.end <= end);
    const isHead = around !== undefined && around.block !== null && around.block !== block;
    if (isHead || block.organisation) work.taken.take(block.start, block.end);
  }
}

function byStart(one: { readonly start: number }, other: { readonly start: number }): number {
  return one.start - other.start;
}

// A form ends with its letter: the next letter's labels are of another person.
function formsOf(
  work: Work,
  letters: readonly Letter[],
  bodies: readonly Region[],
  pairs: readonly Pair[],
): readonly Form[] {
  const letterOf = ({ labelStart }: Pair): number =>
    letters.findIndex(({ start, end }) => start <= labelStart && labelStart < end);
  const own = Map.groupBy(reportOfficePairs(work, letters, bodies, pairs), letterOf);
  return [...own.values()].flatMap((each) => formsIn(work.text, work.lines, each)).sort(byStart);
}

// Labels with their values, and the names in headings, in order.
function labelledIn({ text, lines, taken, context }: Work, greetings: readonly Salutation[]): readonly Pair[] {
  const pairs = pairsIn(text, lines).filter(({ start, end }) => !taken.overlaps(start, end));
  const subjects = subjectPairs(text, lines, greetings, pairs, context.names).filter(
    ({ start, end }) => !taken.overlaps(start, end) && !pairs.some((pair) => pair.start < end && start < pair.end),
  );
  if (subjects.length === 0) return pairs;
  return [...pairs, ...subjects].sort((one, other) => one.labelStart - other.labelStart);
}

function isMeeting({ nature, text }: Work): boolean {
  return nature.minutes || /\battendees\b/iu.test(text.slice(0, 4000));
}

// "Present: Joan Wimbush (wife); Kate Farr (Assessor)" in notes of a visit or meeting.
function listsPresent({ text }: Work): boolean {
  return /^(?:present|in attendance|also present|attended by|attendees|participants)\s*:[^\n]{0,300}(?:;|\([^)\n]{3,40}\))/imu.test(
    text.slice(0, 4000),
  );
}

// Letters and forms of the passage, reported; gives who each stretch is about.
function reportStructures(work: Work): readonly Region[] {
  const { text, lines } = work;
  const quotes = reportQuoted(work);
  const messages = quotes.length > 0 ? [] : reportChat(work);
  if (isMeeting(work)) reportAttendance(work, true);
  else if (listsPresent(work)) reportAttendance(work, false);
  takeMeetingLines(work);
  reportEntryHeads(work);
  const career = reportCvHead(work);
  reportPaymentRecords(work);
  reportTextTables(work, work.context);
  const greetings = salutations(text, lines);
  const pairs = labelledIn(work, greetings);
  const blocks = freeBlocks(work, pairs, greetings);
  // A curriculum vitae begins as a letter does, with a name over an address, and is none.
  const letters =
    career.length > 0
      ? []
      : lettersIn({
          blocks,
          salutations: greetings,
          signOffs: signOffs(
            text,
            lines,
            greetings.map(({ line }) => line),
          ),
          quotes,
          lines,
          length: text.length,
        });
  takeOfficeBlocks(work, blocks, letters);
  const regions = letters.map((letter, index) => reportLetter(work, letter, index + 1));
  const bodies = regions.flatMap(([body]) => body ?? []);
  const forms = formsOf(work, letters, bodies, pairs);
  const ofForms = reportForms(work, letters, bodies, forms, career[0]?.subject ?? null);
  if (letters.every(({ salutation, signOff }) => salutation === null && signOff === null))
    reportLoneAddress(work, blocks, ofForms);
  return [...career, ...regions.flat(), ...messages, ...ofForms].sort(byStart);
}

// A form whose person no label names ("Candidate Priyanka Raman" in a heading) is somebody's where the passage names one.
function keepOrphans({ orphans, context: { out } }: Work, from: number): void {
  if (orphans.length === 0) return;
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding?.type !== 'person-name' || finding.binding.role === 'officer') continue;
    out.push(...orphans);
    return;
  }
}

// What stands in a machine-readable zone is the document's, and was read as that.
function takeZones({ text, lines, taken }: Work): void {
  if (!text.includes('<<')) return;
  for (const line of lines)
    if (line.end - line.start >= 26 && zoneLineOf(lineText(text, line)) !== null) taken.take(line.start, line.end);
}

// Beside the names of a form's labels, and of those present, stands what is theirs.
function standsInList({ kind, key }: Binding): boolean {
  return kind === 'form' || key.startsWith('party:present:');
}

const noKin = (): null => null;

// Names after labels, once each, in order of place.
function labelledNames({ context: { out }, place }: Work, from: number): readonly Named[] {
  const names = new Map<number, Named>();
  for (let index = from; index < out.length; index += 1) {
    const finding = out[index];
    if (finding?.type !== 'person-name' || !standsInList(finding.binding)) continue;
    const start = finding.span.start - place.offset;
    names.set(start, { start, end: finding.span.end - place.offset, binding: finding.binding, kin: noKin });
  }
  return [...names.values()].sort(byStart);
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
    orphans: [],
  };
  const from = context.out.length;
  takeZones(work);
  const regions = reportStructures(work);
  const named = subjectNamed(context, from);
  const oneRecord = context.memory.records.size === 1 && !nature.mail;
  // A record or a letter is about its own person; others named in it in passing must not make it a text about several.
  const hasSubject = context.memory.records.size > 0 || named;
  readProse(
    {
      text: withoutTitles(withoutPrompts(text, work.lines, context.documentClass)),
      place,
      marks: work.marks,
      taken: work.taken,
      people: work.people,
      labelled: labelledNames(work, from),
      subjectAt: (offset) => regionAt(regions, offset)?.subject ?? null,
      authorAt: (offset) => regionAt(regions, offset)?.author ?? null,
      officeAt: (offset) => regionAt(regions, offset)?.office ?? null,
      underRecord: (offset) => regionAt(regions, offset)?.record ?? oneRecord,
      inTalk: (offset) => regionAt(regions, offset)?.talk === true,
      askedAt: (offset) => regionAt(regions, offset)?.asked ?? null,
      aboutSomebody: nature.mail || named,
      kind: 'prose',
      newKey: (count) => `prose:${count}`,
      role: nature.minutes && !nature.casework && !hasSubject ? 'officer' : hasSubject ? 'correspondent' : 'subject',
    },
    context,
  );
  keepOrphans(work, from);
  giveMailboxes(context.out, from);
}
