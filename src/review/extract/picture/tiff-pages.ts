/** Highest number of pages looked for: a scanner's feeder takes 500 sheets at most, a whole box of them 2,500. */
const mostPages = 5_000;
const longHeader = 43;

/** The pages of a TIFF file, each with the place of its directory; several pages in one file are what scanners and faxes write. */
export type TiffPages = { readonly directories: readonly number[]; readonly isCut: boolean };

/** Lists the pages of a TIFF or BigTIFF; `isCut` where the chain of directories leads out of the file, to itself, or never ends. */
export function tiffPages(bytes: Uint8Array): TiffPages {
  const file = new TiffFile(bytes);
  const directories: number[] = [];
  let at = file.firstDirectory();
  while (at !== 0) {
    const next = file.nextDirectory(at);
    if (next === null || directories.includes(at) || directories.length >= mostPages)
      return { directories, isCut: true };
    directories.push(at);
    at = next;
  }
  return { directories, isCut: false };
}

/** The same file with the page at `directory` as its first: what a decoder of one page then reads. The bytes are changed in place. */
export function withFirstPage(bytes: Uint8Array, directory: number): Uint8Array {
  new TiffFile(bytes).setFirstDirectory(directory);
  return bytes;
}

class TiffFile {
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #isBig: boolean;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = bytes[0] === 0x49;
    this.#isBig = bytes.length > 16 && this.#view.getUint16(2, this.#little) === longHeader;
  }

  firstDirectory(): number {
    return this.#isBig ? this.#offset(8) : this.#offset(4);
  }

  setFirstDirectory(at: number): void {
    if (this.#isBig) this.#view.setBigUint64(8, BigInt(at), this.#little);
    else this.#view.setUint32(4, at, this.#little);
  }

  /** Where the directory after this one is, 0 after the last; null where it lies outside the file. */
  nextDirectory(at: number): number | null {
    const [countBytes, entryBytes] = this.#isBig ? [8, 20] : [2, 12];
    if (at < 8 || at + countBytes > this.#view.byteLength) return null;
    const entries = this.#isBig
      ? Number(this.#view.getBigUint64(at, this.#little))
      : this.#view.getUint16(at, this.#little);
    const end = at + countBytes + entries * entryBytes;
    // The last offset is left out by some writers at the end of the file.
    return end > this.#view.byteLength ? null : this.#offset(end);
  }

  #offset(at: number): number {
    if (at + (this.#isBig ? 8 : 4) > this.#view.byteLength) return 0;
    return this.#isBig ? Number(this.#view.getBigUint64(at, this.#little)) : this.#view.getUint32(at, this.#little);
  }
}
