import type { Mark, MarkKind } from './marks.ts';

/** Marks in order of start: a code yields to an identifier inside it, and stands beside the capitals and bare digits that it holds. */
export class MarkList {
  readonly marks: Mark[] = [];
  // The last identifier: no code begins before its end.
  #claimedStart = 0;
  #claimed = 0;
  #codeEnd = 0;
  #codeIndex = -1;

  /** Keeps a mark that tells more than bare digits or capitals do. */
  add(kind: MarkKind, start: number, end: number, value: string, shape: Mark['shape']): void {
    if (start < this.#codeEnd) {
      this.marks.splice(this.#codeIndex, 1);
      this.#codeEnd = 0;
    }
    this.#claimedStart = start;
    this.#claimed = end;
    this.marks.push({ kind, start, end, value, shape });
  }

  /** Keeps bare digits or capitals: codes may hold them. */
  addBare(kind: 'digits' | 'capitals', start: number, end: number, value: string): void {
    this.marks.push({ kind, start, end, value, shape: 'loose' });
  }

  /** Where an address that could reach back to `start` begins: what stands wholly in its words is part of it, what began before them is not. */
  addressStart(start: number): number {
    return this.#claimedStart < start && start < this.#claimed ? this.#claimed : start;
  }

  /** Keeps an email address, which takes in all that was read before its @. */
  addEmail(start: number, end: number, value: string): void {
    while ((this.marks.at(-1)?.end ?? 0) > start) this.marks.pop();
    this.#codeEnd = 0;
    this.add('email', start, end, value, 'strict');
  }

  /** Keeps a code, unless it was kept already or holds an identifier. */
  addCode(start: number, end: number, value: string): void {
    if (end <= this.#codeEnd || start < this.#claimed) return;
    this.#codeEnd = end;
    this.#codeIndex = this.marks.push({ kind: 'code', start, end, value, shape: 'loose' }) - 1;
  }
}
