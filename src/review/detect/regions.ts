import type { Binding } from '#core/finding';
import type { Form } from './forms.ts';
import type { AddressBlock, Salutation, SignOff } from './letters.ts';
import type { Line } from './lines.ts';

/** One letter or message in a text: from the head above its salutation to the end of its sign-off. */
export type Letter = {
  readonly start: number;
  readonly end: number;
  readonly block: AddressBlock | null;
  readonly salutation: Salutation | null;
  readonly signOff: SignOff | null;
};

/** A stretch of text with whom it is about, and who says "I" in it. */
export type Region = {
  readonly start: number;
  readonly end: number;
  readonly subject: Binding | null;
  readonly author: Binding | null;
  /** The office that wrote the letter. */
  readonly office: Binding | null;
  /** Notes under a person's own form: statements need no pronoun. */
  readonly record: boolean;
};

// The address block stands at most this many lines above the salutation (references and the date between them).
const headLines = 24;

type Parts = {
  readonly blocks: readonly AddressBlock[];
  readonly salutations: readonly Salutation[];
  readonly signOffs: readonly SignOff[];
  readonly lines: readonly Line[];
  readonly length: number;
};

function blockAbove(blocks: readonly AddressBlock[], from: number, line: number): AddressBlock | null {
  const above = blocks.filter(
    (block) => block.firstLine >= from && block.lastLine < line && line - block.lastLine <= headLines,
  );
  return (
    above.findLast((block) => block.names.length > 0 && !block.organisation) ??
    above.findLast((block) => block.names.length > 0) ??
    above.findLast((block) => !block.organisation) ??
    null
  );
}

/** Parts a text into letters by its salutations; blocks with a name and no salutation are letters of their own (labels, memos). */
export function lettersIn({ blocks, salutations, signOffs, lines, length }: Parts): readonly Letter[] {
  const letters: Letter[] = [];
  const offsetOf = (line: number): number => lines[line]?.start ?? length;
  let from = 0;
  for (const [index, salutation] of salutations.entries()) {
    const nextSalutation = salutations[index + 1]?.line ?? lines.length;
    const block = blockAbove(blocks, from, salutation.line);
    const nextBlock = blocks.find(
      (each) =>
        each.firstLine > salutation.line &&
        each.names.length > 0 &&
        each.firstLine < nextSalutation &&
        nextSalutation - each.lastLine <= headLines &&
        nextSalutation < lines.length,
    );
    const limit = nextBlock?.firstLine ?? nextSalutation;
    const signOff = signOffs.findLast((each) => each.line > salutation.line && each.line < limit) ?? null;
    const end =
      nextBlock === undefined && nextSalutation === lines.length
        ? signOff === null
          ? lines.length
          : Math.max(signOff.lastLine + 1, from)
        : limit;
    letters.push({ start: offsetOf(from), end: offsetOf(end), block, salutation, signOff });
    from = end;
  }
  const used = new Set(letters.map(({ block }) => block));
  for (const block of blocks) {
    const inside = letters.some(({ start, end }) => block.start >= start && block.end <= end);
    if (used.has(block) || inside || block.names.length === 0) continue;
    const next = blocks.find((each) => each.firstLine > block.lastLine)?.firstLine ?? lines.length;
    const letter = letters.find(({ start }) => start > block.end)?.start ?? length;
    letters.push({
      start: offsetOf(block.firstLine),
      end: Math.min(offsetOf(next), letter),
      block,
      salutation: null,
      signOff: null,
    });
  }
  for (const signOff of signOffs) {
    const at = offsetOf(signOff.line);
    if (letters.some(({ start, end }) => at >= start && at < end)) continue;
    const start = letters.filter(({ end }) => end <= at).reduce((last, { end }) => Math.max(last, end), 0);
    letters.push({ start, end: offsetOf(signOff.lastLine + 1), block: null, salutation: null, signOff });
  }
  return letters.sort((one, other) => one.start - other.start);
}

/** The innermost region at an offset: the latest that began and has not ended. */
export function regionAt(regions: readonly Region[], offset: number): Region | null {
  return regions.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** Where a form's own text ends: at the next form, or at the end of the text it stands in. */
export function formEnd(forms: readonly Form[], index: number, letters: readonly Letter[], length: number): number {
  const form = forms[index];
  const next = forms[index + 1]?.start ?? length;
  if (form === undefined) return next;
  const inside = letters.find(({ start, end }) => form.start >= start && form.start < end);
  const lastValue = form.pairs.at(-1)?.end ?? next;
  // Inside a letter the text after the labels is the letter's again.
  if (inside !== undefined && (inside.salutation !== null || inside.block !== null)) return Math.min(next, lastValue);
  const following = letters.find(({ start }) => start > form.start)?.start ?? length;
  return Math.min(next, following);
}
