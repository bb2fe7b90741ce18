import type { Binding } from '#core/finding';
import type { Asked } from '../prose/attribution.ts';
import type { Line } from '../scan/lines.ts';
import type { Form } from './forms.ts';
import type { AddressBlock, Salutation } from './letters.ts';
import type { SignOff } from './sign-offs.ts';

/** One letter or message in a text: from the head above its salutation to the end of its sign-off. */
export type Letter = {
  readonly start: number;
  readonly end: number;
  readonly block: AddressBlock | null;
  readonly salutation: Salutation | null;
  readonly signOff: SignOff | null;
  /** The address under the sign-off: whoever signed lives or works there. */
  readonly closeBlock: AddressBlock | null;
  /** The block at the head that is the writer's own. */
  readonly ownBlock: AddressBlock | null;
  /** Who wrote it, where a quotation's own head says so. */
  readonly quotedAuthor: Binding | null;
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
  /** One of the messages of a chat, in which talk goes on from one to the next. */
  readonly talk?: boolean;
  /** What the message before asked. */
  readonly asked?: Asked | null;
};

// The address block stands at most this many lines above the salutation (references and the date between them).
const headLines = 24;

/** Where in a text a quoted message begins, and who wrote it. */
export type QuoteStart = { readonly line: number; readonly author: Binding | null };

type Parts = {
  readonly blocks: readonly AddressBlock[];
  readonly salutations: readonly Salutation[];
  readonly signOffs: readonly SignOff[];
  readonly quotes: readonly QuoteStart[];
  readonly lines: readonly Line[];
  readonly length: number;
};

// Lines of one message: the text's own, or a quoted one.
type Range = { readonly from: number; readonly to: number; readonly author: Binding | null };

function blockAbove(blocks: readonly AddressBlock[], from: number, line: number): AddressBlock | null {
  const above = blocks.filter(
    ({ firstLine, lastLine }) => firstLine >= from && lastLine < line && line - lastLine <= headLines,
  );
  const named = above.filter(({ names, occupier }) => names.length > 0 || occupier);
  return (
    named.findLast(({ organisation }) => !organisation) ??
    named.at(-1) ??
    above.findLast(({ organisation }) => !organisation) ??
    null
  );
}

// The next letter's head begins at its own block, where one stands right above its salutation.
function nextHead(blocks: readonly AddressBlock[], salutation: Salutation, next: number, to: number): number | null {
  if (next >= to) return null;
  const head = blocks.find(
    ({ firstLine, lastLine, names }) =>
      firstLine > salutation.line && firstLine < next && names.length > 0 && next - lastLine <= headLines,
  );
  return head?.firstLine ?? null;
}

class MessageReader {
  readonly #parts: Parts;
  readonly #range: Range;
  readonly #blocks: readonly AddressBlock[];
  readonly #byLine: ReadonlyMap<number, AddressBlock>;
  readonly #signOffs: readonly SignOff[];
  readonly letters: Letter[] = [];

  constructor(parts: Parts, range: Range) {
    const inside = (line: number): boolean => line >= range.from && line < range.to;
    this.#parts = parts;
    this.#range = range;
    this.#signOffs = parts.signOffs.filter(({ line }) => inside(line));
    this.#blocks = parts.blocks.filter(({ firstLine }) => inside(firstLine));
    this.#byLine = new Map(this.#blocks.map((block) => [block.firstLine, block]));
    this.#readGreeted(parts.salutations.filter(({ line }) => inside(line)));
    this.#readBlocks();
    this.#readSigned();
  }

  #offset(line: number): number {
    return this.#parts.lines[line]?.start ?? this.#parts.length;
  }

  #add(
    from: number,
    to: number,
    block: AddressBlock | null,
    salutation: Salutation | null,
    signOff: SignOff | null,
  ): void {
    const closeBlock = signOff === null ? null : (this.#closing(signOff) ?? null);
    const [start, end] = [this.#offset(from), this.#offset(to)];
    this.letters.push({
      start,
      end,
      block,
      salutation,
      signOff,
      closeBlock,
      ownBlock: null,
      quotedAuthor: this.#range.author,
    });
  }

  #closing(signOff: SignOff): AddressBlock | undefined {
    for (let line = signOff.line + 1; line <= signOff.lastLine + 1; line += 1) {
      const block = this.#byLine.get(line);
      if (block !== undefined) return block;
    }
    return undefined;
  }

  #readGreeted(salutations: readonly Salutation[]): void {
    let from = this.#range.from;
    const closing = new Set(this.#signOffs.map((signOff) => this.#closing(signOff)));
    const heads = this.#blocks.filter((block) => !closing.has(block));
    for (const [index, salutation] of salutations.entries()) {
      const next = salutations[index + 1]?.line ?? this.#range.to;
      const head = nextHead(heads, salutation, next, this.#range.to);
      const limit = head ?? next;
      const signOff = this.#signOffs.findLast(({ line }) => line > salutation.line && line < limit) ?? null;
      const end = signOff === null ? limit : Math.min(limit, Math.max(signOff.lastLine + 1, from));
      this.#add(from, end, blockAbove(heads, from, salutation.line), salutation, signOff);
      from = end;
    }
  }

  #covered(line: number): boolean {
    const at = this.#offset(line);
    return this.letters.some(({ start, end }) => at >= start && at < end);
  }

  // Blocks with a name and no salutation are letters of their own: labels, memos.
  #readBlocks(): void {
    const closing = new Set(this.#signOffs.map((signOff) => this.#closing(signOff)));
    for (const block of this.#blocks) {
      if ((block.names.length === 0 && !block.occupier) || closing.has(block) || this.#covered(block.firstLine))
        continue;
      const next = this.#blocks.find(({ firstLine }) => firstLine > block.lastLine)?.firstLine ?? this.#range.to;
      const signOff = this.#signOffs.find(({ line }) => line > block.lastLine && line < next) ?? null;
      this.#add(block.firstLine, signOff === null ? next : Math.max(next, signOff.lastLine + 1), block, null, signOff);
    }
  }

  // Closes that no letter holds end messages of their own, each from the end of the one before.
  #readSigned(): void {
    const held = this.letters.toSorted((one, other) => one.start - other.start);
    let next = 0;
    let before = this.#offset(this.#range.from);
    for (const signOff of this.#signOffs) {
      const at = this.#offset(signOff.line);
      for (; (held[next]?.start ?? Number.POSITIVE_INFINITY) <= at; next += 1)
        before = Math.max(before, held[next]?.end ?? 0);
      if (at < before) continue;
      this.#add(this.#lineFrom(before), signOff.lastLine + 1, null, null, signOff);
      before = this.#offset(signOff.lastLine + 1);
    }
    if (this.#range.author === null) return;
    // What stands above the first letter or address of a quotation is its writer's as well.
    const first = Math.min(
      this.#offset(this.#range.to),
      ...held.map(({ start }) => start),
      ...this.letters.map(({ start }) => start),
    );
    if (first > this.#offset(this.#range.from)) this.#add(this.#range.from, this.#lineFrom(first), null, null, null);
  }

  // The first line that begins at an offset or after it.
  #lineFrom(offset: number): number {
    let low = this.#range.from;
    let high = this.#range.to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#offset(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Parts a text into letters by its quotations, salutations, address blocks and closes, in order. */
export function lettersIn(parts: Parts): readonly Letter[] {
  const cuts = parts.quotes.map(({ line }) => line);
  const ranges: Range[] = [{ from: 0, to: cuts[0] ?? parts.lines.length, author: null }];
  for (const [index, { line, author }] of parts.quotes.entries())
    ranges.push({ from: line + 1, to: cuts[index + 1] ?? parts.lines.length, author });
  return ranges
    .flatMap((range) => new MessageReader(parts, range).letters)
    .sort((one, other) => one.start - other.start);
}

// Regions nest a few deep (a letter, its head, a form in it), so the one that holds an offset is near the last that began.
const deepest = 24;

/** The innermost region at an offset, of regions in order of start: the latest that began and has not ended. */
export function regionAt(regions: readonly Region[], offset: number): Region | null {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - deepest); index -= 1) {
    const region = regions[index];
    if (region !== undefined && offset < region.end) return region;
  }
  return null;
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
