import type { DocumentHead, SettledPiece } from '#core/family-piece';
import type { DocumentSaid, SettledDocument } from '#core/settled';

/** What of a piece the whole-set phase needs to know of its document. */
export type PieceFacts = Pick<SettledPiece, 'slot' | 'head' | 'said'>;

/** The documents of a family, put together from its pieces as they come: nothing is held but what they say of themselves. */
export class FamilyDocuments {
  readonly #heads: (DocumentHead | undefined)[] = [];
  readonly #said: (DocumentSaid | undefined)[] = [];
  /** In which records each document stands. */
  readonly places = new PiecePlaces();

  /** Notes a piece that stands in this record of its family. */
  add({ slot, head, said }: PieceFacts, part: number): void {
    const before = this.#said[slot];
    this.#said[slot] = before === undefined ? said : together(before, said);
    if (head !== null) this.#heads[slot] = head;
    this.places.add(slot, part);
  }

  /** Every document, containers before their members; null where one is missing or did not end. */
  documents(): readonly SettledDocument[] | null {
    const documents = this.#said.map((said, slot) => {
      const head = this.#heads[slot];
      return head === undefined || said === undefined ? null : { ...head, ...said };
    });
    const whole = documents.filter((document) => document !== null);
    return whole.length === 0 || whole.length < documents.length ? null : whole;
  }
}

/** In which records the pieces of each document stand: a number for most, since few documents have more than one. */
export class PiecePlaces {
  readonly #first: number[] = [];
  readonly #further = new Map<number, number[]>();

  /** A piece of this document stands in this record. */
  add(slot: number, part: number): void {
    const first = this.#first[slot];
    if (first === undefined) this.#first[slot] = part;
    else if (part !== (this.#further.get(slot)?.at(-1) ?? first)) {
      this.#further.set(slot, [...(this.#further.get(slot) ?? []), part]);
    }
  }

  /** The records of a document, in order. */
  of(slot: number): readonly number[] {
    const first = this.#first[slot];
    return first === undefined ? [] : [first, ...(this.#further.get(slot) ?? [])];
  }
}

function setAsideOf(
  setAside: number,
  unknownColumns: readonly string[],
): Pick<DocumentSaid, 'setAside' | 'unknownColumns'> {
  return {
    ...(setAside === 0 ? {} : { setAside }),
    ...(unknownColumns.length === 0 ? {} : { unknownColumns: [...new Set(unknownColumns)] }),
  };
}

function together(a: DocumentSaid, b: DocumentSaid): DocumentSaid {
  const passwords = [...(a.passwords ?? []), ...(b.passwords ?? [])];
  return {
    passages: a.passages + b.passages,
    findings: a.findings + b.findings,
    speaksOfDanger: a.speaksOfDanger || b.speaksOfDanger,
    mailDomains: [...new Set([...a.mailDomains, ...b.mailDomains])].sort(),
    ...(passwords.length === 0 ? {} : { passwords }),
    ...setAsideOf((a.setAside ?? 0) + (b.setAside ?? 0), [...(a.unknownColumns ?? []), ...(b.unknownColumns ?? [])]),
    // What a document is stands at its beginning.
    ...(a.documentClass === undefined ? {} : { documentClass: a.documentClass }),
  };
}
