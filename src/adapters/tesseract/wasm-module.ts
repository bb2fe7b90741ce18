import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { Fault } from '#core/fault';

const require = createRequire(import.meta.url);
/** The build for processors with fixed-width vectors: the relaxed one is no faster here and may round differently on another machine. */
const build = 'tesseract.js-core/tesseract-core-simd-lstm';
const language = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';

/** What the built-in engine calls itself. */
export const builtInTesseract = 'Tesseract 5.1.0';

/** A memory that can grow: its buffer is another one then. */
type Memory = { readonly buffer: ArrayBuffer };

/** What is used of the engine's own WebAssembly, of which the installed types say nothing. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
};

/** A function of the module by its name. */
export type Call = (...parameters: readonly unknown[]) => unknown;

/** Tesseract and Leptonica in one WebAssembly module, with its memory. */
export class TesseractModule {
  readonly #module: object;
  readonly #memory: Memory;
  readonly malloc: Call;
  readonly free: Call;

  constructor(module: object, memory: Memory) {
    this.#module = module;
    this.#memory = memory;
    this.malloc = methodOf(module, '_malloc');
    this.free = methodOf(module, '_free');
  }

  get memory(): ArrayBuffer {
    const { buffer } = this.#memory;
    return buffer;
  }

  call(name: string): Call {
    return methodOf(this.#module, name);
  }

  /** Copies bytes into the module's memory for the time of `work`. */
  withBytes<T>(bytes: Uint8Array, work: (at: number) => T): T {
    const at = this.allocate(bytes.length);
    try {
      new Uint8Array(this.memory, at, bytes.length).set(bytes);
      return work(at);
    } finally {
      this.free(at);
    }
  }

  allocate(bytes: number): number {
    const at = Number(this.malloc(Math.max(4, bytes)));
    if (!(at > 0)) throw new RangeError('Array buffer allocation failed');
    return at;
  }

  /** The recogniser itself with the language loaded. */
  recogniser(): object {
    const maker: unknown = Reflect.get(this.#module, 'TessBaseAPI');
    const made: unknown = typeof maker === 'function' ? Reflect.construct(maker, []) : null;
    if (!isObject(made)) throw broken('makes no recogniser');
    if (methodOf(made, 'Init')('/', 'eng', 1) !== 0) throw broken('does not accept its language data');
    return made;
  }
}

/** Starts the module from the installed package: nothing is fetched, nothing is written outside its own memory. */
export async function startTesseract(): Promise<TesseractModule> {
  const factory: unknown = require(`${build}.js`);
  if (typeof factory !== 'function') throw broken('cannot be loaded');
  const wasm = new WebAssembly.Module(readFileSync(require.resolve(`${build}.wasm`)));
  let memory: Memory | null = null;
  const quiet = (): undefined => undefined;
  const module: unknown = await Reflect.apply(factory, undefined, [
    {
      print: quiet,
      printErr: quiet,
      TesseractProgress: quiet,
      // The glue keeps the memory to itself: it is found here, as pictures go in and come out by the megabyte.
      instantiateWasm: (imports: object, done: (instance: object, of: object) => void) => {
        const instance = new WebAssembly.Instance(wasm, imports);
        memory = Object.values(instance.exports).find((part) => part instanceof WebAssembly.Memory) ?? null;
        done(instance, wasm);
        return {};
      },
    },
  ]);
  if (!isObject(module) || memory === null) throw broken('does not start');
  const files: unknown = Reflect.get(module, 'FS');
  if (!isObject(files)) throw broken('has no files');
  methodOf(files, 'writeFile')('/eng.traineddata', gunzipSync(readFileSync(require.resolve(language))));
  return new TesseractModule(module, memory);
}

/** A method of an object that has no types. */
export function methodOf(owner: object, name: string): Call {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw broken(`lacks ${name}`);
  return (...parameters) => Reflect.apply(method, owner, parameters);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function broken(what: string): Fault {
  return new Fault('INTERNAL', `The text recognition ${what}. Install the program again with npm ci.`);
}
