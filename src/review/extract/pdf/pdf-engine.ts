import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Verdict } from '../extractor.ts';
import type { PasswordTrials } from '../unlock/passwords.ts';

/** Largest WebAssembly memory kept between documents: it never shrinks, so one huge file must not stay for all. */
const mostKeptMemory = 400 * 2 ** 20;
/** PDFium's code for a document that wants a password. */
const passwordError = 4;

let engine: Promise<PdfEngine> | null = null;

/** What opening a PDF gave: its handle, or why there is none. */
export type OpenedPdf =
  | { readonly kind: 'open'; readonly document: number; readonly password: number }
  | { readonly kind: 'encrypted'; readonly verdict: Verdict }
  | { readonly kind: 'damaged' };

/**
 * Runs `work` over a PDF in memory and closes it after. Any abort of the engine is reported as `crashed`, and the next
 * document gets a fresh engine, since the state of the old one is unknown.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  passwords: PasswordTrials,
  work: (engine: PdfEngine, opened: OpenedPdf) => Promise<T>,
): Promise<T | 'crashed'> {
  engine ??= start();
  const ready = await engine;
  try {
    const result = await ready.open(bytes, passwords, (opened) => work(ready, opened));
    if (ready.memorySize() > mostKeptMemory) engine = null;
    return result;
  } catch {
    engine = null;
    return 'crashed';
  }
}

async function start(): Promise<PdfEngine> {
  const quiet = { print: () => undefined, printErr: () => undefined };
  const module = await init(quiet);
  module.PDFiumExt_Init();
  return new PdfEngine(module);
}

/** A function of PDFium over handles, places in its memory and numbers. */
export type DirectCall = (...numbers: readonly number[]) => number;

/** PDFium with its memory: strings and numbers out of the functions that write them there. */
export class PdfEngine {
  readonly api: WrappedPdfiumModule;
  /** Room for the numbers that functions write. */
  readonly scratch: number;
  #heap: Uint8Array = new Uint8Array();
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(api: WrappedPdfiumModule) {
    this.api = api;
    this.scratch = api.pdfium.wasmExports.malloc(64);
  }

  /** A function of PDFium called as it is: the wrapper's own conversions cost more than the calls made for every letter. */
  direct(name: string): DirectCall {
    const call: unknown = Reflect.get(this.api.pdfium, `_${name}`);
    if (typeof call !== 'function') throw new TypeError('the PDF engine lacks a function');
    return (...numbers) => Number(call(...numbers));
  }

  memorySize(): number {
    return this.#memory().byteLength;
  }

  /** Opens bytes for the time of `work`; the copy in the engine's memory lives until the document is closed. */
  async open<T>(bytes: Uint8Array, passwords: PasswordTrials, work: (opened: OpenedPdf) => Promise<T>): Promise<T> {
    const { malloc, free } = this.api.pdfium.wasmExports;
    const at = malloc(bytes.length);
    this.#memory().set(bytes, at);
    const opened = await this.#tryOpening(at, bytes.length, passwords);
    try {
      return await work(opened);
    } finally {
      if (opened.kind === 'open') this.api.FPDF_CloseDocument(opened.document);
      free(at);
    }
  }

  /** Without a password first: most documents that are encrypted only want to keep their owner's rights. */
  async #tryOpening(at: number, length: number, passwords: PasswordTrials): Promise<OpenedPdf> {
    const load = (password: string): number => this.api.FPDF_LoadMemDocument(at, length, password);
    const document = load('');
    if (document !== 0) return { kind: 'open', document, password: 0 };
    if (this.api.FPDF_GetLastError() !== passwordError) return { kind: 'damaged' };
    const trial = await passwords.open((password) => load(password) || null);
    if (trial.kind === 'locked') return { kind: 'encrypted', verdict: trial.verdict };
    return { kind: 'open', document: trial.value, password: trial.password };
  }

  /** Reads UTF-16 text by the usual pair of calls: one for the length in bytes, one to fill the buffer. */
  wideString(call: (buffer: number, length: number) => number): string {
    const bytes = this.bytes(call);
    return bytes.length < 2 ? '' : untilNull(bytes.toString('utf16le'));
  }

  /** Reads a string of single bytes by the same pair of calls. */
  narrowString(call: (buffer: number, length: number) => number): string {
    return untilNull(this.bytes(call).toString('utf8'));
  }

  /** Reads bytes by the same pair of calls; at most 64 MB, more is nobody's text. */
  bytes(call: (buffer: number, length: number) => number): Buffer {
    const length = call(0, 0);
    if (length <= 0 || length > 2 ** 26) return Buffer.alloc(0);
    const at = this.api.pdfium.wasmExports.malloc(length);
    call(at, length);
    const copy = Buffer.from(this.#memory().slice(at, at + length));
    this.api.pdfium.wasmExports.free(at);
    return copy;
  }

  /** Allocates for the time of `work`, and gives what was written there with its result. */
  withBuffer<T>(length: number, work: (at: number) => T): { result: T; bytes: Buffer } {
    const at = this.api.pdfium.wasmExports.malloc(Math.max(1, length));
    const result = work(at);
    const bytes = Buffer.from(this.#memory().slice(at, at + length));
    this.api.pdfium.wasmExports.free(at);
    return { result, bytes };
  }

  /** The address that a link's action opens; the call wants the document, which it does not use for addresses. */
  uri(document: number, action: number): string {
    return this.narrowString((at, length) => this.api.FPDFAction_GetURIPath(document, action, at, length));
  }

  float(index: number): number {
    return this.#numbers().getFloat32(this.scratch + index * 4, true);
  }

  double(index: number): number {
    return this.#numbers().getFloat64(this.scratch + index * 8, true);
  }

  integer(index: number): number {
    return this.#numbers().getUint32(this.scratch + index * 4, true);
  }

  #numbers(): DataView {
    if (this.#view.buffer.byteLength === 0) this.#view = new DataView(this.#memory().buffer);
    return this.#view;
  }

  /** The engine's memory; growing it detaches the old view. */
  #memory(): Uint8Array {
    if (this.#heap.length === 0) {
      const heap: unknown = Reflect.get(this.api.pdfium, 'HEAPU8');
      if (!(heap instanceof Uint8Array)) throw new TypeError('the PDF engine has no memory');
      this.#heap = new Uint8Array(heap.buffer);
    }
    return this.#heap;
  }
}

function untilNull(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
