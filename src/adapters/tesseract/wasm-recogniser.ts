import type { DecodedPicture, GreyPicture, RecognisedWord, Recogniser } from '#core/recognition';
import { parseTsv } from './parse-tsv.ts';
import { readPix, toGrey } from './pix.ts';
import { methodOf, startTesseract, type TesseractModule } from './wasm-module.ts';

/** What decoding may take in the module's memory: 80 million pixels of colour, which is A3 at 600 dots an inch, or A0 in black and white. */
const mostDecodedBytes = 320 * 2 ** 20;
const longestSide = 60_000;
/** A0 in black and white at 350 dots an inch; to look at so many takes some seconds. */
const mostPixels = 200_000_000;
/** The module's memory never shrinks: past this it is started afresh before the next page. */
const mostKeptMemory = 500 * 2 ** 20;

/**
 * Tesseract as WebAssembly in this process. Loading takes a tenth of a second, at the first picture. An abort of the
 * module rejects: the process is then not to be used again.
 */
export function wasmRecogniser(): Recogniser {
  let engine: Promise<WasmEngine> | null = null;
  const ready = async (): Promise<WasmEngine> => {
    engine ??= WasmEngine.start();
    const started = await engine;
    if (started.memorySize() <= mostKeptMemory) return started;
    engine = WasmEngine.start();
    return engine;
  };
  return {
    decode: async (bytes) => (await ready()).decode(bytes),
    recognise: async (picture) => (await ready()).recognise(picture),
  };
}

class WasmEngine {
  readonly #module: TesseractModule;
  readonly #recogniser: object;

  private constructor(module: TesseractModule) {
    this.#module = module;
    this.#recogniser = module.recogniser();
    // Its default is to take the page for one block, which loses a tenth of the words.
    this.#set('tessedit_pageseg_mode', '3');
  }

  static async start(): Promise<WasmEngine> {
    return new WasmEngine(await startTesseract());
  }

  memorySize(): number {
    return this.#module.memory.byteLength;
  }

  decode(bytes: Uint8Array): DecodedPicture {
    const module = this.#module;
    return module.withBytes(bytes, (at) => {
      const fits = this.#fits(at, bytes.length);
      if (fits !== true) return { kind: fits === false ? 'too-large' : 'damaged' };
      const pix = Number(module.call('_pixReadMem')(at, bytes.length));
      if (pix === 0) return { kind: 'damaged' };
      try {
        const read = readPix(module.memory, pix);
        return read === null ? { kind: 'damaged' } : { kind: 'picture', picture: toGrey(read) };
      } finally {
        this.#destroy(pix);
      }
    });
  }

  recognise(picture: GreyPicture): readonly RecognisedWord[] | null {
    const { width, height, dpi, pixels } = picture;
    this.#set('user_defined_dpi', String(dpi));
    const call = (name: string, ...parameters: readonly unknown[]): unknown =>
      methodOf(this.#recogniser, name)(...parameters);
    try {
      const tsv = this.#module.withBytes(pixels, (at) => {
        call('SetImage', at, width, height, 1, width);
        return call('Recognize', null) === 0 ? call('GetTSVText', 0) : null;
      });
      return typeof tsv === 'string' ? parseTsv(tsv, picture) : null;
    } finally {
      call('Clear');
    }
  }

  /** Whether the picture's header promises no more than may be decoded; null without a header that can be read. */
  #fits(at: number, length: number): boolean | null {
    const module = this.#module;
    const out = module.allocate(24);
    try {
      const slots = Array.from({ length: 6 }, (_, index) => out + index * 4);
      if (module.call('_pixReadHeaderMem')(at, length, ...slots) !== 0) return null;
      const [, width = 0, height = 0, bits = 0, samples = 0] = new Int32Array(module.memory, out, 6);
      if (width <= 0 || height <= 0) return null;
      const bytesEach = bits * samples === 1 ? 1 / 8 : samples >= 3 ? 4 : Math.max(1, bits / 8);
      const pixels = width * height;
      return Math.max(width, height) <= longestSide && pixels <= mostPixels && pixels * bytesEach <= mostDecodedBytes;
    } finally {
      module.free(out);
    }
  }

  #destroy(pix: number): void {
    // Frees through a handle: the function wants the address of the pointer.
    const handle = this.#module.allocate(4);
    new Uint32Array(this.#module.memory, handle, 1)[0] = pix;
    this.#module.call('_pixDestroy')(handle);
    this.#module.free(handle);
  }

  #set(name: string, value: string): void {
    methodOf(this.#recogniser, 'SetVariable')(name, value);
  }
}
