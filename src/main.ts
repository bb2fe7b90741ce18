// The composition root of the command line: joins the acts, the desk and the terminal, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ordinaryDefaults } from './cli/defaults.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { processTerminal } from './cli/terminal.ts';
import { systemClock } from './core/clock.ts';
import { renderReport } from './desk/report.ts';
import { serveReport } from './desk/serve.ts';
import { makeActs } from './workflows/make-acts.ts';

const programFolder = join(import.meta.dirname, '..');
const { version }: { version: string } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'));
const databaseUrl = process.env['DATABASE_URL'] ?? '';

// Ended here: after a second Ctrl-C a command may still be under way.
const exitStatus = await runCommandLine({
  words: process.argv.slice(2),
  terminal: processTerminal(process),
  acts: makeActs({
    clock: systemClock,
    programFolder,
    workerScript: join(programFolder, 'src', 'worker.ts'),
    databaseUrl: databaseUrl === '' ? null : databaseUrl,
    version,
  }),
  desk: { renderReport, serveReport },
  defaults: ordinaryDefaults,
  version,
  // npm names the script that it runs; whoever came through it has no `candour` on their path.
  program: process.env['npm_lifecycle_event'] === undefined ? 'candour' : 'npm run -s candour --',
});
process.exit(exitStatus);
