import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One process for many files: isolating each costs more than all the tests together (measured 16.6 against 1.2 CPU-seconds).
    isolate: false,
    // Two engines' threads that free compiled WebAssembly at once can end the process: docs/decisions/0014.
    execArgv: ['--no-wasm-code-gc'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Tests that start real processes, databases and browsers, on a shared machine: a limit only against hanging for ever.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
