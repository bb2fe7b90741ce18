import type { EntryEnd } from '../bytes/inflate.ts';
import type { Extraction, Member, Source, Verdict } from '../extractor.ts';
import { whole } from '../extractor.ts';

/** What time running out means for a member that was not reached. */
export const unreachedVerdict: Verdict = { outcome: 'timed-out', code: 'limit-reached', detail: 'time' };

/** A link in an archive is never followed: it is listed, and says nothing itself. */
export const linkVerdict: Verdict = { outcome: 'unsupported', code: 'link-outside' };

/** The members of an archive as they are handed over one by one, and how each ended: the archive's own verdict follows from them. */
export class ArchiveTally {
  readonly #source: Pick<Source, 'member'>;
  readonly #ends: (Verdict | null)[] = [];
  #handed = 0;

  constructor(source: Pick<Source, 'member'>) {
    this.#source = source;
  }

  /** Hands over a file of the archive; false once no more will be read. */
  async hand(member: Member): Promise<boolean> {
    if (!(await this.#source.member(member))) return false;
    this.#ends.push(member.verdict);
    this.#handed += 1;
    return true;
  }

  /** Hands over what is listed but is no file (a link, a device): it does not count among the entries. */
  async label(name: string, verdict: Verdict): Promise<boolean> {
    return this.#source.member({ name, bytes: null, size: 0, verdict });
  }

  get read(): number {
    return this.#ends.filter((end) => end === null).length;
  }

  /** The archive as a whole, of `listed` files, its directory read to the end or not. */
  finish(listed: number, isWhole: boolean): Extraction {
    // More comes out than is listed where two names are one to whoever unpacks them.
    const expected = Math.max(listed, this.read);
    const verdict = verdictOver(this.#ends, this.read, expected, isWhole);
    return { ...verdict, units: [], coverage: [{ of: 'entries', expected, read: this.read }] };
  }

  /** The archive as a whole where the family's limits ended it early. */
  stopped(expected: number): Extraction {
    const detail = `${expected - this.#handed} of ${expected} entries not listed`;
    const coverage = [{ of: 'entries', expected, read: this.read }];
    return { outcome: 'partial', code: 'limit-reached', detail, units: [], coverage };
  }
}

/** What the ending of one member's decompression means for it. */
export function endVerdict(end: EntryEnd): Verdict | null {
  switch (end) {
    case 'whole':
      return null;
    case 'encrypted':
      return { outcome: 'encrypted', code: 'encrypted' };
    case 'unknown-method':
      return { outcome: 'unsupported', code: 'unsupported', detail: 'compression method' };
    case 'bomb':
      return { outcome: 'refused', code: 'hostile', detail: 'expands without end' };
    case 'too-large':
      return { outcome: 'too-large', code: 'too-large' };
    case 'stopped':
      return { outcome: 'timed-out', code: 'limit-reached', detail: 'time' };
    case 'damaged':
      return { outcome: 'damaged', code: 'damaged', detail: 'cut short or altered inside its archive' };
  }
}

/** How an archive as a whole ended, from the ends of its members. */
export function verdictOver(
  ends: readonly (Verdict | null)[],
  read: number,
  expected: number,
  isWhole: boolean,
): Verdict {
  const detail = `${read} of ${expected} entries read whole`;
  const count = (outcome: Verdict['outcome']): number => ends.filter((end) => end?.outcome === outcome).length;
  if (count('refused') > 0) return { outcome: 'refused', code: 'hostile', detail };
  if (read === expected && isWhole) return expected === 0 ? { outcome: 'empty', code: 'empty' } : whole;
  if (read === 0 && expected > 0 && count('encrypted') === expected) return { outcome: 'encrypted', code: 'encrypted' };
  if (read === 0 && count('damaged') === ends.length) return { outcome: 'damaged', code: 'damaged', detail };
  const code =
    count('encrypted') > 0
      ? 'encrypted'
      : count('timed-out') + count('too-large') > 0
        ? 'limit-reached'
        : 'member-damaged';
  return { outcome: 'partial', code, detail };
}
