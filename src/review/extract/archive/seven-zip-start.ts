import type { SevenZipModule } from '7z-wasm';

/** Pages of 64 KiB that 7-Zip's memory may grow to: 768 MB, since reserving its own limit of 2 GB leaves a limited process no room. */
const mostPages = 12_288;
/** The memory section of its program: one memory, from 260 pages to 32,768; and the same with our limit. */
const ownMemory = Buffer.from([5, 7, 1, 1, 0x84, 2, 0x80, 0x80, 2]);
const ourMemory = Buffer.from([5, 7, 1, 1, 0x84, 2, (mostPages & 0x7f) | 0x80, ((mostPages >> 7) & 0x7f) | 0x80, 0]);

// Our types are those of the language without the browser, so WebAssembly is taken as it stands.
const webAssembly: unknown = Reflect.get(globalThis, 'WebAssembly');
const holder = typeof webAssembly === 'object' && webAssembly !== null ? webAssembly : {};
const originals = { instantiate: functionOf('instantiate'), compile: functionOf('compile') };

let compiled: unknown = null;

/** Starts a 7-Zip of its own: its program is compiled once in a process, with less memory to reserve. */
export async function startSevenZip(
  print: (line: string) => void,
  printErr: (line: string) => void,
): Promise<SevenZipModule> {
  const { default: loaded } = await import('7z-wasm');
  const make = typeof loaded === 'function' ? loaded : loaded.default;
  // Its file layer asks Node for constants by a door that the permission model keeps shut; it never uses them here,
  // since nothing outside its own memory is mounted.
  const binding: unknown = Reflect.get(process, 'binding');
  Reflect.set(process, 'binding', () => ({ fs: {} }));
  Reflect.set(holder, 'instantiate', instantiateBounded);
  try {
    return await make({ print, printErr, stdin: () => -1 });
  } finally {
    Reflect.set(process, 'binding', binding);
    Reflect.set(holder, 'instantiate', originals.instantiate);
  }
}

async function instantiateBounded(program: unknown, imports: unknown): Promise<unknown> {
  const bytes = program instanceof Uint8Array ? Buffer.from(program) : null;
  const at = bytes === null ? -1 : bytes.indexOf(ownMemory);
  if (bytes === null || at < 0) return call('instantiate', [program, imports]);
  ourMemory.copy(bytes, at);
  compiled ??= call('compile', [bytes]);
  const module = await compiled;
  return { module, instance: await call('instantiate', [module, imports]) };
}

function functionOf(name: string): unknown {
  return Reflect.get(holder, name);
}

function call(name: keyof typeof originals, parameters: readonly unknown[]): unknown {
  const original = originals[name];
  if (typeof original !== 'function') throw new TypeError('WebAssembly is not there');
  const result: unknown = Reflect.apply(original, holder, parameters);
  return result;
}
