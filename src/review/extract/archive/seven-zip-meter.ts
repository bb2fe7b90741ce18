import type { SevenZipModule } from '7z-wasm';
import type { Budget } from '../budget.ts';
import type { PackedHold } from './packed-hold.ts';

class LimitMet extends Error {}

/** The number of the standard output, where 7-Zip writes what it is told not to store. */
const standardOutput = 1;
const standardError = 2;

/** Counts what 7-Zip writes, and ends it at a limit: many formats do not say how much they hold. */
export class OutputMeter {
  readonly #input: number;
  readonly #budget: Budget;
  readonly #hold: PackedHold | null;
  #bytes = 0;
  #calls = 0;
  stopped: 'too-large' | 'bomb' | 'late' | null = null;

  /** What is written to the standard output goes into the hold where there is one, and then may be larger than a member in memory. */
  constructor(input: number, budget: Budget, hold: PackedHold | null = null) {
    this.#input = input;
    this.#budget = budget;
    this.#hold = hold;
  }

  watch(module: SevenZipModule): void {
    const write = module.FS.write.bind(module.FS);
    module.FS.write = (stream, buffer, offset, length, position, canOwn) => {
      const to: unknown = Reflect.get(stream, 'fd');
      const isMessage = to === standardError || (to === standardOutput && this.#hold === null);
      if (!isMessage) this.#count(length);
      if (this.#hold === null || to !== standardOutput) {
        return write(stream, buffer, offset, length, position, canOwn);
      }
      const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length);
      if (!this.#hold.add(bytes)) this.#stop('too-large');
      return length;
    };
  }

  #count(length: number): void {
    const { ratio, ratioFrom, memberBytes } = this.#budget.limits;
    this.#bytes += length;
    this.#calls += 1;
    const isTooLarge = this.#hold === null && this.#bytes > memberBytes;
    if (isTooLarge || !this.#budget.takeExpanded(length)) this.#stop('too-large');
    if (this.#bytes > ratioFrom && this.#bytes > ratio * this.#input) this.#stop('bomb');
    if (this.#calls % 64 === 0 && this.#budget.late()) this.#stop('late');
  }

  #stop(why: 'too-large' | 'bomb' | 'late'): void {
    this.stopped = why;
    throw new LimitMet();
  }
}
