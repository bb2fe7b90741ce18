import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One process for many files: isolating each costs more than all the tests together (measured 16.6 against 1.2 CPU-seconds).
    isolate: false,
    // Two engines' threads that free compiled WebAssembly at once can end the process: docs/decisions/0014.
    execArgv: ['--no-wasm-code-gc'],
    // The journeys mostly wait for one process of the program: on two cores two at once take about half as long.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Tests that start real processes, databases and browsers, on a shared machine: a limit only against hanging for ever.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
