import { closeSync, openSync, readSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '#core/problem';
import { systemCode } from '#core/write-fault';
import type { CaseKey } from './case-key.ts';
import { ensureOwnFolder, explained, syncFolder, unfinished, writeDurably } from './durable.ts';
import {
  encodeSegment,
  type Frame,
  type ReadAt,
  type RecordName,
  readFrame,
  readIndex,
  type SealedRecord,
  type SegmentIndex,
  type SegmentSecret,
} from './segment.ts';

/** A segment on the disk, with its table of contents but for the frames, which stand in the store's own index. */
type Segment = {
  readonly name: string;
  readonly sequence: number;
  readonly secret: SegmentSecret;
  readonly forgotten: readonly RecordName[];
  readonly bytes: number;
};

/** Where the newest record of a name is. */
type Place = { readonly segment: Segment; readonly frame: Frame };

/**
 * The sealed records of a case: append-only segments, an index in memory, the newest record of a name wins. When `seal`
 * resolves the records are on the disk; a kill leaves each call's records all there or not at all. Damage is found at the
 * latest when a record is read: the file is set aside in `quarantine/`, what is whole in it is sealed again, what is not is
 * gone from the index (so that the next run derives it again) and counted in `problems`.
 */
export class SegmentStore {
  readonly #folder: string;
  readonly #quarantine: string;
  readonly #key: CaseKey;
  readonly #segments = new Map<string, Segment>();
  readonly #index = new Map<string, Map<string, Place>>();
  readonly #problems: Problem[] = [];
  #lastSequence = 0;
  #writing: Promise<void> = Promise.resolve();

  /** `folder` holds the segments, `quarantine` the damaged ones; both exist. Use `openSegments`. */
  constructor(folder: string, quarantine: string, key: CaseKey) {
    this.#folder = folder;
    this.#quarantine = quarantine;
    this.#key = key;
  }

  /** Seals records as one immutable segment. Throws DISK-FULL or NOT-WRITABLE, and then none of them is sealed. */
  seal(records: readonly SealedRecord[]): Promise<void> {
    return records.length === 0 ? this.#writing : this.#alone(() => this.#append(records, []));
  }

  /** Forgets records, for good: they will not be found again, though their bytes stay until the case is destroyed. */
  forget(names: readonly RecordName[]): Promise<void> {
    return this.#alone(async () => {
      const known = names.filter(({ stage, key }) => this.has(stage, key));
      if (known.length > 0) await this.#append([], known);
    });
  }

  /** Whether a record is there, by the index. */
  has(stage: string, key: string): boolean {
    return this.#index.get(stage)?.has(key) === true;
  }

  /** The keys of a stage, in code-unit order. */
  keys(stage: string): readonly string[] {
    return [...(this.#index.get(stage)?.keys() ?? [])].sort();
  }

  /** The stages that have a record, in code-unit order. */
  stages(): readonly string[] {
    return [...this.#index].flatMap(([stage, places]) => (places.size > 0 ? [stage] : [])).sort();
  }

  /** A record's body; null if there is none, or if it turned out to be damaged, which is then among `problems`. */
  async read(stage: string, key: string): Promise<Uint8Array | null> {
    for (;;) {
      const place = this.#index.get(stage)?.get(key);
      if (place === undefined) return null;
      const body = await this.#open(place);
      if (body !== null) return body;
      await this.#alone(() => this.#salvage(place.segment));
    }
  }

  /** A record's body as text. */
  async readText(stage: string, key: string): Promise<string | null> {
    const body = await this.read(stage, key);
    return body === null ? null : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  }

  /** Everything found damaged or missing since the store was opened. */
  problems(): readonly Problem[] {
    return [...this.#problems];
  }

  /** How much is sealed: files, records that can be found, bytes on the disk. */
  totals(): { readonly segments: number; readonly records: number; readonly bytes: number } {
    const records = [...this.#index.values()].reduce((sum, places) => sum + places.size, 0);
    const bytes = [...this.#segments.values()].reduce((sum, segment) => sum + segment.bytes, 0);
    return { segments: this.#segments.size, records, bytes };
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Reads every table of contents; for `openSegments`. */
  async load(): Promise<void> {
    const names = await readdir(this.#folder);
    for (const name of names.filter((each) => each.startsWith(unfinished)))
      await explained(rm(join(this.#folder, name), { force: true }));
    const present = new Set(names.flatMap((name) => sequenceOf(name) ?? []));
    const apart = new Set(
      (await readdir(this.#quarantine)).flatMap((name) => sequenceOf(name.replace(missing, '')) ?? []),
    );
    this.#lastSequence = [...present, ...apart].reduce((last, sequence) => Math.max(last, sequence), 0);
    for (let sequence = 1; sequence <= this.#lastSequence; sequence += 1) {
      if (present.has(sequence)) await this.#loadOne(sequence);
      else if (!apart.has(sequence)) await this.#noteMissing(sequence);
    }
  }

  async #loadOne(sequence: number): Promise<void> {
    const name = nameOf(sequence);
    const { size } = await stat(join(this.#folder, name));
    const index = await this.#withFile(name, (readAt) => readIndex(this.#key, sequence, size, readAt));
    if (index !== null) return this.#enter(name, sequence, size, index);
    await this.#setApart(name);
    this.#problems.push(problem('sealed-damaged', name, 'all of it'));
  }

  /** The marker keeps a loss that has been reported from being reported again at each opening. */
  async #noteMissing(sequence: number): Promise<void> {
    await writeDurably(join(this.#quarantine, `${nameOf(sequence)}${missing}`), []);
    this.#problems.push(problem('sealed-damaged', nameOf(sequence), 'its file is gone'));
  }

  #enter(name: string, sequence: number, bytes: number, { secret, frames, forgotten }: SegmentIndex): void {
    const segment = { name, sequence, secret, forgotten, bytes };
    this.#segments.set(name, segment);
    for (const { stage, key } of forgotten) this.#index.get(stage)?.delete(key);
    for (const frame of frames) {
      const places = this.#index.get(frame.stage) ?? new Map<string, Place>();
      this.#index.set(frame.stage, places.set(frame.key, { segment, frame }));
    }
  }

  /** Writes wait for each other, and a failed one does not stop the next. */
  #alone(work: () => Promise<void>): Promise<void> {
    const mine = this.#writing.then(work);
    this.#writing = mine.catch(() => undefined);
    return mine;
  }

  async #append(records: readonly SealedRecord[], forgotten: readonly RecordName[]): Promise<void> {
    const sequence = this.#lastSequence + 1;
    const name = nameOf(sequence);
    const { parts, index } = await encodeSegment(this.#key, sequence, records, forgotten);
    await writeDurably(join(this.#folder, name), parts);
    this.#lastSequence = sequence;
    this.#enter(
      name,
      sequence,
      parts.reduce((sum, part) => sum + part.length, 0),
      index,
    );
  }

  #open({ segment, frame }: Place): Promise<Buffer | null> {
    return this.#withFile(segment.name, (readAt) => readFrame(segment.secret, frame, readAt));
  }

  /** Saves what is whole in a damaged segment, sets the file apart, and counts what is lost. */
  async #salvage(segment: Segment): Promise<void> {
    if (!this.#segments.has(segment.name)) return;
    const whole: SealedRecord[] = [];
    const lost: RecordName[] = [];
    for (const [stage, places] of this.#index) {
      for (const [key, place] of places) {
        if (place.segment !== segment) continue;
        const body = await this.#open(place);
        if (body === null) lost.push({ stage, key });
        else whole.push({ stage, key, body });
      }
    }
    // An older record must not come back in place of a lost one, nor of one that this segment had buried.
    const buried = segment.forgotten.filter(({ stage, key }) => !this.has(stage, key));
    await this.#append(whole, [...buried, ...lost]);
    await this.#setApart(segment.name);
    this.#segments.delete(segment.name);
    this.#problems.push(
      problem('sealed-damaged', segment.name, `${lost.length} of ${lost.length + whole.length} records`),
    );
  }

  async #setApart(name: string): Promise<void> {
    await explained(rename(join(this.#folder, name), join(this.#quarantine, name))).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
    await syncFolder(this.#folder);
    await syncFolder(this.#quarantine);
  }

  /**
   * Null where the disk cannot give the bytes back; a file that the system keeps from us is no damage, and throws. Read
   * without the thread pool: a frame is small, and the way there costs ten times the read (69 against 6 microseconds).
   */
  async #withFile<T>(name: string, work: (readAt: ReadAt) => Promise<T | null>): Promise<T | null> {
    let file: number | null = null;
    try {
      const opened = openSync(join(this.#folder, name), 'r');
      file = opened;
      return await work((offset, length) => {
        const buffer = Buffer.allocUnsafe(length);
        return buffer.subarray(0, readSync(opened, buffer, 0, length, offset));
      });
    } catch (error) {
      if (['EIO', 'ENOENT'].includes(systemCode(error))) return null;
      throw error;
    } finally {
      if (file !== null) closeSync(file);
    }
  }
}

/** Opens the sealed records of a case folder. */
export async function openSegments(caseFolder: string, key: CaseKey): Promise<SegmentStore> {
  const sealed = join(caseFolder, 'sealed');
  const quarantine = join(caseFolder, 'quarantine');
  await ensureOwnFolder(sealed);
  await ensureOwnFolder(quarantine);
  const store = new SegmentStore(sealed, quarantine, key);
  await store.load();
  return store;
}

const missing = '.missing';

function nameOf(sequence: number): string {
  return `${String(sequence).padStart(10, '0')}.seg`;
}

function sequenceOf(name: string): number | null {
  const digits = /^(\d{10})\.seg$/u.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
